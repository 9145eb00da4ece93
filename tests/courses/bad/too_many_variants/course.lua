course "too_many_variants" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
variant "v1" { "a", "b" }
variant "v2" { "a", "b" }
variant "v3" { "a", "b" }
variant "v4" { "a", "b" }
variant "v5" { "a", "b" }
variant "v6" { "a", "b" }
variant "v7" { "a", "b" }
variant "v8" { "a", "b" }
