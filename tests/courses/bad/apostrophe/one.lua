scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = 'He's late.', go = "end" },
  },
}
