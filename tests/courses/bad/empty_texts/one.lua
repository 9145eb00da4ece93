scene "one" {
  title = "",
  beat "first" {
    "",
    ann { "" },
    option "ask" { say = " ", go = "end" },
  },
}
