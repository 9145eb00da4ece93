course "field_of_cast" { title = "A course", scenes = { "one" } }
cast "ann" { nam = "Ann", name = "Ann" }
expert "ann" { trust = 40 }
