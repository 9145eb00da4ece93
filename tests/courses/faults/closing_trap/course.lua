course "closing_trap" {
  title = "A small talk", about = "For tests of explore: a loop that closes behind one choice only.",
  scenes = { "yard" },
  player = "Sam",
}
cast "wanda" { name = "Wanda Reis" }
expert "wanda" {
  trust = 40, reactance = 35, threat = 45, readiness = 12,
  concern "time" { depth = 20, name = "Time", truth = "It costs time." },
}
place "yard" { "A yard." }
flag "told"
