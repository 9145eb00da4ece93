course "person_before_expert" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
person "ann" { trust = 40 }
