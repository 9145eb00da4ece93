scene "one" {
  title = "One",
  beat "first" {
    either { { when = "trust > 50", ann { "Hello.", when = "trust > 60" }, ann { "Yes." } }, ann { "Hm." } },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
