course "concern_twice" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "ann" {
  trust = 40,
  concern "pace" { depth = 20, name = "Time" },
  concern "pace" { depth = 30, name = "Time again" },
}
