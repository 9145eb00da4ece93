scene "one" {
  title = "One",
  beat "first" {
    zebedee { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
