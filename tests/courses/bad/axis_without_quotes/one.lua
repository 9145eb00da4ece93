scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", when = trust >= 40, go = "end" },
  },
}
