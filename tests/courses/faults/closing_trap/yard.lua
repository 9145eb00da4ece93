scene "yard" {
  title = "Noon", place = "yard", with = "wanda",
  beat "gate" {
    wanda { "Yes?", talk = "neutral" },
    option "tell" { say = "I have news.", set = { told = true }, reply = wanda { "Good news?" }, go = "hall" },
    option "in" { say = "I come in.", reply = wanda { "Come." }, go = "hall" },
  },
  beat "hall" {
    "A long hall.",
    option "wait" { say = "I wait.", again = true, reply = wanda { "Wait." }, go = "hall" },
    option "leave" { say = "I go.", when = "not told", reply = wanda { "Go." }, go = "end" },
  },
}
