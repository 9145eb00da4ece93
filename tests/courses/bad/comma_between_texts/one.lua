scene "one" {
  title = "One",
  beat "first" {
    "The clock ticks."
    "It stops.",
    option "go_on" { say = "On we go.", go = "end" },
  },
}
