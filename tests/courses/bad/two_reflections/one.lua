scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = { reflect, reflect_concern "pace" },
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
