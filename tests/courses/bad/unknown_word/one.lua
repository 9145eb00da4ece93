scene "one" {
  title = "One",
  beat "first" {
    anne { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
