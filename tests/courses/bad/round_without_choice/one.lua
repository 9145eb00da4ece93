scene "one" {
  title = "One",
  beat "first" { "Hello.", go = "second" },
  beat "second" { "Hello again.", go = "first" },
}
