scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello.", hold = 60 },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
