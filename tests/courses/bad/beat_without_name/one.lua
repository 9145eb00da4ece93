scene "one" {
  title = "One",
  beat {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
