scene "one" {
  title = "One",
  beat "first" {
    ann { "Hellö." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
