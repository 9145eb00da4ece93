scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", reply = ann { "No.", hold = 0,5 }, go = "end" },
  },
}
