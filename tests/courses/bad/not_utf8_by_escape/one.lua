scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes\255", go = "end" },
  },
}
