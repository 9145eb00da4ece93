-- A course for the tests of the step machine: every way of going on, no person with a state, no marks.
course "walk" {
  title  = "A Walk",
  about  = "Beats, targets, conditions, memory.",
  scenes = { "hall", "attic", "cellar", "garden" },
  player = "Alex",
}

cast "guide" { name = "Guide", role = "somebody without a state" }

variant "weather" { "sun", "rain" }
flag "lamp"
number "steps" { from = 0, to = 3, start = 1 }
one_of "mood" { "none", "up", "down" }
