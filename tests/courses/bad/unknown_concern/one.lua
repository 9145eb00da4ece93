scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      move = reflect_concern "pase",
      reply = ann { "Fine." },
      go = "end",
    },
  },
}
