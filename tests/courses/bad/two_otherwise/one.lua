scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", when = "trust > 90", go = "end" },
    otherwise { "One.", go = "end" },
    otherwise { "Two.", go = "end" },
  },
}
