local words = { "Hello.", go = "end" }
scene "one" {
  title = "One",
  beat "first" (words),
  beat "second" (words),
}
