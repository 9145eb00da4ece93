scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      landed = { asked = ann { "Fine." } },
      go = "end",
    },
  },
}
