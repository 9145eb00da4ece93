course "field_of_concern" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "ann" {
  trust = 40,
  concern "pace" {
    dept = 20, depth = 20, name = "Time",
  },
}
