scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = { "Yes?" }, again = "true", go = 4, advice = 5, set = "told" },
  },
}
