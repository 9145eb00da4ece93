local helpers = {}
scene "one" {
  title = "One",
  beat "first" {
    helpers.greet("Again."),
    option "go_on" { say = "On we go.", go = "end" },
  },
}
