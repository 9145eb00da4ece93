scene "one" {
  title = "One", place = "ofice",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
