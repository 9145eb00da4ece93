scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      set = { told = true },
      go = "end",
    },
  },
}
