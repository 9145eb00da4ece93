scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello.", "And good morning." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
