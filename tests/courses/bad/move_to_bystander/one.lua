scene "one" {
  title = "One",
  beat "first" { with = "bob",
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = affirm,
      reply = bob { "Fine." },
      go = "end",
    },
  },
}
