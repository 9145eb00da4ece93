scene "first" {
  title = "First",

  beat "door" {
    ada { "Good morning." },
    either { ada { "Sun.", when = "sky == 'clear'" }, ada { "Rain." } },
    option "nod" { does = "You nod.", advice = { "A01" }, reply = { ada { "Well." }, ada { "So." } }, go = "next" },
    option "umbrella" { say = "Take mine.", when = "sky == 'grey'", advice = { "A02" }, reply = { ada { "Well." }, ada { "So." } }, go = "next" },
  },
}
