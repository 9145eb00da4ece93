for k, v in pairs({ a = 1 }) do end
scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
