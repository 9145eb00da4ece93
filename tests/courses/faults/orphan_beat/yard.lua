scene "yard" {
  title = "Noon", place = "yard", with = "wanda",
  beat "gate" {
    wanda { "Yes?", talk = "neutral" },
    option "look" { say = "I am only looking.", again = true, reply = wanda { "Look." }, go = "gate" },
    option "tell" { say = "I have news.", set = { told = true }, reply = wanda { "Good news?" }, go = "bench" },
    option "sit" { say = "May I sit?", reply = wanda { "Sit." }, go = "bench" },
  },
  beat "bench" {
    either {
      { when = "told", "She waits for the news." },
      { "She waits." },
    },
    option "news" { say = "The gate will be painted.", when = "told", reply = wanda { "Which colour?" }, go = "end" },
    option "back" { say = "I forgot something.", reply = wanda { "You do." }, go = "gate" },
    option "leave" { say = "I must go.", again = true, reply = wanda { "Must you." }, go = "end" },
  },
  beat "attic" { "Dust.", go = "end" },
}
