-- Somebody else with a state of her own: her volleys steer her replies and are in no count.
scene "hers" {
  title = "Hers",
  with = "nell",
  beat "room" {
    option "affirm" { say = "affirm", move = affirm, again = true, reply = nell { "So." } },
    option "data" { say = "data", move = offer "data", again = true, reply = nell { "So." } },
    option "free_session" { say = "free_session", move = offer "free_session", again = true, reply = nell { "So." } },
    option "ask_help" { say = "ask_help", move = ask_help, again = true, reply = nell { "So." } },
    option "design" { say = "design", move = co_design, again = true, reply = nell { "So." } },
    option "info" { say = "info", move = neutral "info", again = true, reply = nell { "So." } },
    option "leave" { say = "leave", move = permission "leave", again = true, reply = nell { "So." } },
    option "silence" { say = "silence", move = silence, again = true, reply = nell { "So." } },
    option "threat" { say = "threat", move = power "threat", again = true, reply = nell { "So." } },
    option "ask" { say = "ask", move = ask_open "meaning", voices = { "pipeline" }, again = true, reply = nell { "So." } },
    option "concern" { say = "concern", move = reflect_concern "pipeline", again = true, reply = nell { "So." } },
    option "out" { does = "You go out.", again = true, go = "drill.gate" },
  },
}
