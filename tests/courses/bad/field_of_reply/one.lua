scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", reply = { ann { "No." }, go = "end" }, go = "end" },
  },
}
