scene "yard" {
  title = "Noon", place = "yard", with = "wanda",
  beat "gate" {
    wanda { "Yes?", talk = "neutral" },
    option "in" { say = "I come in.", reply = wanda { "Come." }, go = "hall" },
    option "leave" { say = "Another day.", reply = wanda { "Another day." }, go = "end" },
  },
  beat "hall" {
    "A long hall.",
    option "left" { say = "Left?", again = true, reply = wanda { "Left." }, go = "room" },
    option "right" { say = "Right?", again = true, reply = wanda { "Right." }, go = "room" },
  },
  beat "room" {
    "A room with one door.",
    option "back" { say = "Back, then.", again = true, reply = wanda { "Back." }, go = "hall" },
  },
}
