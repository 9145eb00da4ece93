scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = ask_open { "meaning", "concern" },
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
