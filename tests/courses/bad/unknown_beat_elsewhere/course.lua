course "unknown_beat_elsewhere" { title = "A course", scenes = { "one", "two" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
