scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = ask_open "meaning",
      landed = { ann { "Fine." } },
      go = "end",
    },
  },
}
