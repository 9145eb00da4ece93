scene "one" {
  title = "One",
  beat "first" { with = "an",
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
