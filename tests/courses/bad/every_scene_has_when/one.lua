scene "one" {
  title = "One", when = "trust > 50",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
