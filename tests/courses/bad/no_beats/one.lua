scene "one" {
  title = "One",
}
