temper = "calm"
scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
