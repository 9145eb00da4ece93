scene "second" {
  title = "Second",

  beat "step" {
    either { ada { "Left.", when = "shoe == 'left'" }, ada { "Right." } },
    option "nod" {
      does  = "You nod.",
      reply = either { ada { "It pinches.", when = "shoe == 'left'" }, ada { "It fits." } },
      go    = "end",
    },
  },
}
