scene "the_desk" {
  title = "The desk",
  place = "office_morning",
  with  = "vera",

  beat "drawer" {
    option "no_advice" {
      say = "Is it in the drawer?",
      move = neutral "closed",
      when = "never_set == 0",
      reply = vera { "It is.", look = "upside_down" },
      go = "end",
    },
    option "push" {
      say = "You should open it.",
      move = persuade "pitch",
      advice = { "A15" },
      set = { never_read = true },
      reply = vera { "Should I." },
      go = "end",
    },
    option "half" {
      say = "You always say no.",
      move = confront "label",
      advice = { "A15" },
      reply = either {
        vera { "Do I.", when = "pressured", inner = "He does." },
        vera { "Not always." },
      },
      go = "end",
    },
    option "voice" {
      say = "What is in it?",
      move = ask_open "meaning", voices = { "dust" },
      advice = { "B14" },
      landed = { dust = vera { "Dust." }, other = vera { "Things." } },
      go = "end",
    },
    option "written_no" {
      say = "It is a drawer.",
      move = neutral "info",
      advice = { "A14" },
      reply = vera { "It is mine.", talk = "discord" },
      go = "end",
    },
  },
}
