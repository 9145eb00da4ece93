-- A course for tests of labels: lines written in one move and in two, of every family, and one in none.
course "coding" {
  title  = "Coding",
  about  = "Five lines to be labelled, and one that is not.",
  scenes = { "talk" },
}

cast "ada" { name = "Ada Winter", pronouns = "she" }

expert "ada" {
  trust = 50, reactance = 30, threat = 30, readiness = 15,
  concern "rain" { depth = 10, name = "It rains", truth = "It rains." },
}
