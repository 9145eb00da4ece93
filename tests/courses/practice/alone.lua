-- A scene to be with him: asking after praising is bait as long as it lasts.
scene "alone" {
  title = "Alone",
  no_agenda = true,
  enter = { add = { threat = -4 } },
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
