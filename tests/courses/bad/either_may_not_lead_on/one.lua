scene "one" {
  title = "One",
  beat "first" {
    either { ann { "Hello.", when = "trust > 50" }, ann { "Hm.", go = "end" } },
  },
}
