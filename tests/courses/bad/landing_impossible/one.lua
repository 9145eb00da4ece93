scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = silence,
      landed = { designed = ann { "Fine." }, other = ann { "Hm." } },
      go = "end",
    },
  },
}
