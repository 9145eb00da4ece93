-- Beats in a row, two turns in each: a good one, a push, a silence, a reflection.
local function turn(id, concern, go)
  return beat(id) {
    narrate { "The lamp hums." },

    option "ask" {
      say = "What would it change for you, down here?",
      move = ask_open "concern", voices = { concern },
      advice = { "A14" },
      landed = {
        [concern] = vera { "More than you think. Whatever is moved here is lost here, and then it is I who lost it.",
          does = "looks up", look = "guarded", inner = "Nobody has asked me that since the flood." },
        other = vera { "What I said.", look = "neutral" },
      },
    },
    option "give_back" {
      say = "So what is moved is lost, and it is you who will be asked for it.",
      move = reflect_concern(concern),
      advice = { "A16" },
      landed = {
        understood = vera { "Yes. That's it.", does = "puts the lid on the box", look = "still", inner = "Well." },
        other = vera { "Not quite.", look = "neutral" },
      },
    },
    option "wait" {
      does = "You wait.",
      move = silence, voices = { concern },
      advice = { "B17" },
      landed = {
        [concern] = vera { "It is not only the boxes.", does = "turns the key over in her hand", look = "open", hold = 3 },
        other = vera { "Yes?", look = "away", hold = 2, asks = true },
      },
    },
    option "push" {
      say = "Everybody else has handed in their list by now, Vera.",
      move = social_pressure "everyone",
      advice = { "B15" },
      instead = "ask", why = "The others are not her reason.",
      reply = vera { "Then you have enough lists.", does = "goes on writing", look = "cold",
        inner = "So that is how it goes." },
    },
    otherwise { go = go },
  }
end

scene "the_talk" {
  title = "Thursday, half past four",
  place = "archive",
  with  = "vera",
  facilitator = "What did she tell you that you had not asked?",

  beat "door" {
    "You have come about the lists. Vera Lindholm does not get up.",
    vera { "Four minutes, and not the lists.", look = "guarded", talk = "sustain", inner = "It is always the lists." },
    you { "Not the lists.", does = "stays at the door" },
    go = "first",
  },
  turn("first", "dust", "second"),
  turn("second", "quiet", "third"),
  turn("third", "trust", "fourth"),
  turn("fourth", "dust", "goodbye"),

  beat "goodbye" {
    vera { "That was more than four.", does = "winds the clock", look = "warm" },

    option "thanks" {
      say = "Thank you for telling me why. Nothing changes between us, and the door is where it was.",
      move = accept_no,
      advice = { "B01" },
      reply = vera { "It was.", look = "warm", inner = "I might go up one day and say so." },
      go = "next",
    },
    option "form" {
      say = "There is a form, and it will be signed by Monday.",
      move = power "mandate",
      advice = { "A58" },
      reply = vera { "Then sign it.", does = "switches off the lamp", look = "cold", talk = "discord", inner = "So." },
      go = "next",
    },
  },
}
