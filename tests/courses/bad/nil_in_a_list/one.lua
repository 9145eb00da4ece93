local nothing
scene "one" {
  title = "One",
  beat "first" {
    nothing,
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
