scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = ask_open "meaning",
      landed = { askd = ann { "Fine." }, other = ann { "Hm." } },
      go = "end",
    },
  },
}
