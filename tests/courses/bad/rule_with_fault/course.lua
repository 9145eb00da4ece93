course "rule_with_fault" { title = "A course", scenes = { "one" } }
cast "ann" { name = "Ann Lee" }
cast "bob" { name = "Bob Ray" }
expert "ann" { trust = 40, concern "pace" { depth = 20, name = "Time" } }
flag "told"
rule "earned" "told and trsut > 40"
rule "really" "earned and told"
