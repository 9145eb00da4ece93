course "field_number_in_quotes" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann" }
expert "ann" { trust = "40" }
