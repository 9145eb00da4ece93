local helpers = {}
scene "one" {
  title = "One",
  beat "first" {
    "Hello " .. helpers.name,
    option "go_on" { say = "On we go.", go = "end" },
  },
}
