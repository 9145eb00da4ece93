course "condition_deep" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
flag "told"
number "pushes" { from = 0, to = 9 }
one_of "mood" { "calm", "cross" }
