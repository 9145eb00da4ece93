scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
  },
}
