-- A course for tests of `check`: it loads, and has one of each thing a strict check objects to.
course "untidy" {
  title  = "Untidy",
  about  = "One turn, and much that is left over.",
  scenes = { "the_desk" },
  marks  = true,
}

cast "vera" { name = "Vera Lindholm", pronouns = "she" }
cast "ghost" { name = "Nobody" }

expert "vera" {
  trust = 50, reactance = 30, threat = 30, readiness = 15,
  concern "dust" { depth = 10, name = "It disturbs the shelves", truth = "What is moved is lost." },
}

variant "weather" { "rain", "sun" }
flag "never_used"
flag "never_read"
number "never_set" { from = 0, to = 9 }

place "office_morning" { "A desk." }
place "attic" { "An attic nobody goes up to." }
look "purple" { posture = "upright", reads = "is purple" }
look "upside_down" { posture = "headstand", reads = "stands on her head" }
