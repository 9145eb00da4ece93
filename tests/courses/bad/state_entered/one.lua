scene "one" {
  title = "One", enter = { add = { thrust = 4 }, sensible = { trust = 400, accepted = 1, voiced = { "paste" } }, pusshy = { } },
  beat "first" {
    ann { "Hello." },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
