course "field_of_expert" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "ann" { thrust = 40 }
