scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      set = { tolld = true },
      go = "end",
    },
  },
}
