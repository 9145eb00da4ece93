scene "one" {
  title = "One",
  beat "first" {
    either { ann { "Hello.", when = "trust > 50" }, ann { "Hm." }, wehn = "true" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
