scene "one" {
  title = "One",
  beat "first" {
    ann { look = "open" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
