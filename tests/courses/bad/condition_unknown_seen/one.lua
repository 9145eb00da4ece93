scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" {
      say = "How are you?",
      when = "seen.fisrt",
      go = "end",
    },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
