scene "hall" {
  title = "Hall",

  beat "start" { in_order = true,
    "Start.",
    either { narrate { "Light.", when = "lamp" }, narrate { "Dark.", when = "steps >= 2" }, narrate { "Grey." } },
    option "once" { say = "once", reply = guide { "Once." } },
    option "lamp" { say = "lamp", again = true, set = { lamp = true }, reply = guide { "Lit.", when = "lamp" } },
    option "needs_lamp" { say = "needs_lamp", when = "lamp", again = true, reply = guide { "I see." } },
    option "count" { say = "count", again = true, add = { steps = 1 }, reply = guide { "One more." } },
    option "back" { say = "back", again = true, add = { steps = -2 }, reply = guide { "Two less." } },
    option "again" { say = "again", again = true, go = "start" },
    option "passage" { say = "passage", again = true, reply = guide { "This way." }, go = "passage" },
    option "by_line" { say = "by_line", again = true, go = "start",
      reply = { guide { "One.", go = "passage" }, guide { "Two.", go = "closed" }, guide { "Three." } } },
    option "closed" { say = "closed", again = true, go = "closed" },
    option "next" { say = "next", again = true, go = "next" },
    option "attic" { say = "attic", again = true, go = "attic.box" },
    option "more" { say = "more", again = true, go = "more" },
  },

  -- Led through without a choice; what a line changes holds for the next.
  beat "passage" { set = { mood = "down" },
    narrate { "Narrow.", set = { mood = "up" } },
    narrate { "Up.", when = "mood == 'up'" },
    narrate { "Down.", when = "mood == 'down'" },
    go = "passage_end",
  },
  beat "passage_end" { "A step.", go = "start" },

  beat "closed" {
    "A door.",
    option "open" { say = "open", when = "lamp", reply = guide { "Open." } },
    otherwise { "Locked.", narrate { "Still locked.", when = "not lamp" }, go = "more" },
  },

  beat "more" {
    option "one" { say = "one", again = true },
    option "two" { say = "two", again = true },
    option "three" { say = "three", again = true },
    option "four" { say = "four", again = true },
    option "five" { say = "five", again = true },
    option "six" { say = "six", when = "chosen.two and not chosen.three", again = true },
    option "seven" { say = "seven", when = "seen.passage", again = true },
    option "rain" { say = "rain", when = "weather == 'rain'", again = true },
    option "start" { say = "start", again = true, go = "start" },
    option "stop" { say = "stop", again = true, go = "end" },
  },
}
