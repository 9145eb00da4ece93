course "too_many_concerns" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "ann" {
  trust = 40,
  concern "c1" { depth = 20, name = "Number 1" },
  concern "c2" { depth = 20, name = "Number 2" },
  concern "c3" { depth = 20, name = "Number 3" },
  concern "c4" { depth = 20, name = "Number 4" },
  concern "c5" { depth = 20, name = "Number 5" },
  concern "c6" { depth = 20, name = "Number 6" },
}
