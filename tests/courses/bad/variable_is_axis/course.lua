course "variable_is_axis" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
flag "trust"
flag "ending"
flag "and"
number "volleys" { from = 0, to = 3 }
