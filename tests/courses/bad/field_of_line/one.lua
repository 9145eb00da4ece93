scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello.", loook = "open" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
