course "too_many_people" { title = "A course", scenes = { "one" } }
cast "p1" { name = "P 1" }
cast "p2" { name = "P 2" }
cast "p3" { name = "P 3" }
cast "p4" { name = "P 4" }
cast "ann" { name = "Ann" }
expert "ann" { trust = 40 }
person "p1" { trust = 40 }
person "p2" { trust = 40 }
person "p3" { trust = 40 }
person "p4" { trust = 40 }
