local helpers
scene "one" {
  title = "One",
  beat "first" {
    helpers.greeting,
    option "go_on" { say = "On we go.", go = "end" },
  },
}
