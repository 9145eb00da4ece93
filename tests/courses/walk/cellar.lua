scene "cellar" {
  title = "Cellar",
  when  = "not lamp and steps >= 2",
  enter = { sensible = { lamp = true, steps = 3 }, pushy = { mood = "down", steps = 0 } },

  beat "room" {
    narrate { "Lit.", when = "lamp" },
    option "next" { say = "next", again = true, go = "next" },
  },
}
