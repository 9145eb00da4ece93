scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
    option "long_long_long_long_long_long_long_long_long_long_long_long_" { say = "What is it?", go = "end" },
  },
}
