course "unknown_pronouns" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann", pronouns = "sh" }
expert "ann" { trust = 40 }
