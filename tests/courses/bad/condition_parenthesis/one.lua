scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      when = "(told and pushes > 3",
      go = "end",
    },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
