course "four_minutes" {
  title  = "Four Minutes",
  about  = "A warm-up by the lift: a small favour, a plain no, and what the no is for.",
  scenes = { "the_lobby" },
  player = "Alex",
}

cast "noor" { name = "Noor Haddad", pronouns = "she", role = "runs the coffee bar on the third floor" }

expert "noor" {
  trust = 55, reactance = 25, threat = 20, readiness = 20,
  concern "machine"   { depth = 20, name = "The machine, and the first bus",
    truth = "Seven o'clock means half past six for her, and the first bus comes later. All of it true, and all of it could be solved." },
  concern "half_hour" { depth = 64, name = "The half hour is taken",
    truth = "The night cleaners finish at seven. For half an hour they sit in her bar with the lights low, and nobody in the building asks them for anything." },
}

place "lift_lobby_evening" { "The lift lobby on the third floor. One lift is out of order." }
