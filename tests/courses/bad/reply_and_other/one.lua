scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = affirm,
      reply = ann { "Fine." },
      landed = { other = ann { "Hm." } },
      go = "end",
    },
  },
}
