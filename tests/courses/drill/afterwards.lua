scene "afterwards" {
  title = "Six weeks later",
  place = "archive",
  with  = "vera",
  epilogue = true,

  beat "lamp" {
    either {
      narrate { "The lists are all there, and nobody can find a box.", when = "pressured" },
      narrate { "The lamp is on. There is a second chair." },
    },
    option "sit" { does = "You sit down.", reply = vera { "Mind the boxes.", look = "warm" }, go = "end" },
    option "stand" { does = "You stay at the door.", reply = vera { "As you like.", look = "neutral" }, go = "end" },
  },
}
