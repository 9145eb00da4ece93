scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "on" { say = "On.", go = "next" },
  },
  beat "next" { "Next.", go = "end" },
}
