local hello = "Hello."
scene "one" {
  title = "One",
  beat "first" {
    hello { "Again." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
