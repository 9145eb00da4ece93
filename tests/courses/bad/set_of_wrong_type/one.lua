scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      set = { told = "yes", pushes = 2.5, mood = true },
      go = "end",
    },
  },
}
