-- A course for tests of what variants change: of four lines she says in the first scene one hangs on the sky, in the second all on
-- the shoe; one card is met under a grey sky only.
course "two_faces" {
  title  = "Two Faces",
  about  = "Four lines, then two.",
  scenes = { "first", "second" },
}

cast "ada" { name = "Ada Winter", pronouns = "she" }

expert "ada" {
  trust = 50, reactance = 30, threat = 30, readiness = 15,
  concern "rain" { depth = 10, name = "It rains", truth = "It rains." },
}

variant "sky"  { "clear", "grey" }
variant "shoe" { "left", "right" }
