course "unknown_expert" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "anne" { trust = 40 }
