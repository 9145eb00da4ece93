scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello.", look = "gaurded" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
