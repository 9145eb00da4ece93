scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." }
    { "The clock ticks." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
