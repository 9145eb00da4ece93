scene "one" {
  title = "One", epilogue = true,
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = affirm,
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
