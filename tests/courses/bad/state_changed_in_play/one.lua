scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      add = { trust = 5 },
      go = "end",
    },
  },
}
