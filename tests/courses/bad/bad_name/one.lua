scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
    option "what is it" { say = "What is it?", go = "end" },
  },
}
