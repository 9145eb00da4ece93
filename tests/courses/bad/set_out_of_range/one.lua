scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      set = { pushes = 12 }, add = { told = 1 },
      go = "end",
    },
  },
}
