scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { "Yes?", go = "end" },
  },
}
