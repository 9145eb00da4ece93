course "missing_scene_file" { title = "A course", scenes = { "on", "two_of_them" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
