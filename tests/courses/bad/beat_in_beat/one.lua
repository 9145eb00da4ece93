scene "one" {
  title = "One",
  beat "first" {
    beat "second" { "Hello.", go = "end" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
