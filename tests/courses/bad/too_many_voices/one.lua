scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = ask_open "meaning", voices = { "pace", "a", "b", "c", "d", "e" },
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
