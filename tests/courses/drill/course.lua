-- A course for tests of the screens: short beats, every kind of line, long enough for marks.
course "drill" {
  title  = "The Drill",
  about  = "A made-up talk for tests: a dozen turns, a silence, a push, an end.",
  scenes = { "the_talk", "afterwards" },
  player = "Alex",
  marks  = true,
}

cast "vera" { name = "Vera Lindholm", short = "Vera", role = "keeper of the archive", pronouns = "she" }

expert "vera" {
  trust = 52, reactance = 30, threat = 30, readiness = 15,
  concern "dust"  { depth = 10, name = "It disturbs the shelves", truth = "Every box that is moved is a box somebody will not find again." },
  concern "quiet" { depth = 20, name = "She would lose her quiet", truth = "The quiet is the only hour of the day that is hers." },
  concern "trust" { depth = 30, name = "Last time it was reported", safe_zone = true, truth = "What she said in confidence stood in the minutes." },
}

variant "ready" { "yes", "not_now" }
rule "not_ready" "ready == 'not_now'"

place "archive" { "The archive in the cellar, late afternoon, one lamp." }
