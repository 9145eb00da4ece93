scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = persuade,
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
