scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", go = "two" },
  },
}
