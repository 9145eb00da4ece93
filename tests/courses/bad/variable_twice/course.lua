course "variable_twice" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
flag "told"
number "told" { from = 0, to = 3 }
variant "told" { "yes", "no" }
rule "told" "trust > 40"
