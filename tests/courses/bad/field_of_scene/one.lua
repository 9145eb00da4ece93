scene "one" {
  title = "One", facilitater = "What now?",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
