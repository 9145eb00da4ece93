scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      advice = { "B99x" },
      go = "end",
    },
  },
}
