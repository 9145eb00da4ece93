scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = ask_open "meaning", voices = { "peace" },
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
