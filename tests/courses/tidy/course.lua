-- A course for tests of `check`: everything it declares is used, nothing it should have is missing, and it takes twenty turns.
course "tidy" {
  title  = "Tidy",
  about  = "Twenty turns about a key.",
  scenes = { "the_key" },
  marks  = true,
}

cast "vera" { name = "Vera Lindholm", pronouns = "she", role = "keeper of the archive" }
cast "olaf" { name = "Olaf Berg", pronouns = "he", role = "brings the post" }

expert "vera" {
  trust = 50, reactance = 30, threat = 30, readiness = 15,
  concern "dust" { depth = 10, name = "It disturbs the shelves", truth = "What is moved is lost." },
}

variant "day" { "monday", "friday" }
flag "key_returned"
number "knocks" { from = 0, to = 40 }
one_of "mood" { "even", "odd" }

place "corridor" { "The archive in the cellar." }
look "dusty" { posture = "upright", reads = "has dust on her sleeves" }
