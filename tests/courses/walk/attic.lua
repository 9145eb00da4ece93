scene "attic" {
  title = "Attic",
  when  = "lamp",
  enter = { add = { steps = 1 }, set = { mood = "up" } },

  beat "door" { option "in" { say = "in", again = true, go = "box" }, option "next" { say = "next", again = true, go = "next" } },
  beat "box" {
    option "down" { say = "down", again = true, go = "hall.more" },
    option "next" { say = "next", again = true, go = "next" },
  },
}
