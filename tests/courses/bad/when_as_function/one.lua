scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "ask" { say = "Yes?", when = function(s) return s.trust > 40 end, go = "end" },
    option "go_on" { say = "On we go.", go = "end" },
  },
}
