course "landing_unknown" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
