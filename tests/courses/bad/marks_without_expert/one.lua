scene "one" {
  title = "One",
  beat "first" { "Hello.", go = "end" },
}
