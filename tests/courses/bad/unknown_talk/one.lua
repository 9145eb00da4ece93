scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello.", talk = "discort" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
