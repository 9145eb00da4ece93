course "field_of_number" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
number "pushes" { from = 0, too = 9, to = 9 }
