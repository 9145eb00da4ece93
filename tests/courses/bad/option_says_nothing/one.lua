scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { go = "end" },
  },
}
