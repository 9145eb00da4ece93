course "empty_texts" { title = "  ", scenes = { "one" } }
cast "ann" { name = "" }
expert "ann" { trust = 40 }
place "office" { " " }
