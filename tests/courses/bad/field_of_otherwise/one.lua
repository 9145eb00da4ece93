scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { when = "trust > 90", say = "Yes?", go = "end" },
    otherwise { og = "end", go = "end" },
  },
}
