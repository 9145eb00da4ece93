-- Others are listening. No row asks for it yet.
scene "crowd" {
  title = "In public",
  public = true,
  enter = {
    sensible = { trust = 60, reactance = 20, accepted = true, voiced = { "answer" }, understood = { "pace" }, purpose = { "edge" } },
    pushy    = { trust = 20, reactance = 70 },
  },
  beat "room" {
    option "affirm" { say = "affirm", move = affirm, again = true, reply = rook { "So." } },
    option "data" { say = "data", move = offer "data", again = true, reply = rook { "So." } },
    option "free_session" { say = "free_session", move = offer "free_session", again = true, reply = rook { "So." } },
    option "ask_help" { say = "ask_help", move = ask_help, again = true, reply = rook { "So." } },
    option "design" { say = "design", move = co_design, again = true, reply = rook { "So." } },
    option "info" { say = "info", move = neutral "info", again = true, reply = rook { "So." } },
    option "leave" { say = "leave", move = permission "leave", again = true, reply = rook { "So." } },
    option "silence" { say = "silence", move = silence, again = true, reply = rook { "So." } },
    option "threat" { say = "threat", move = power "threat", again = true, reply = rook { "So." } },
    option "ask" { say = "ask", move = ask_open "meaning", again = true, reply = rook { "So." } },

    option "out" { does = "You go out.", again = true, go = "drill.gate" },
  },
}
