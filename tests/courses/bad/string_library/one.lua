local text = string.rep("more", 1000000)
scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
