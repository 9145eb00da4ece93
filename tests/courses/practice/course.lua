-- A course for the tests of the model: every move, tag and concern as one option that may be said again and again.
course "practice" {
  title  = "Practice",
  about  = "Every move once, as often as you like.",
  scenes = { "drill", "alone", "crowd", "hers", "last" },
  player = "Alex",
  marks  = true,
}

cast "rook" { name = "Rook", role = "expert" }
cast "nell" { name = "Nell", role = "somebody else with a state of her own" }
cast "odd"  { name = "Odd",  role = "somebody without one" }

expert "rook" {
  trust = 40, reactance = 35, threat = 45, readiness = 12,
  concern "pace"         { depth = 20, name = "pace",         truth = "pace" },
  concern "edge"         { depth = 26, name = "edge",         truth = "edge" },
  concern "problem_case" { depth = 38, name = "problem case", truth = "problem case" },
  concern "betrayal"     { depth = 44, name = "betrayal",     truth = "betrayal", safe_zone = true },
  concern "answer"       { depth = 55, name = "answer",       truth = "answer" },
}

person "nell" {
  trust = 50, reactance = 25, threat = 30, readiness = 15,
  concern "pipeline" { depth = 44, name = "pipeline", truth = "pipeline" },
}

variant "root"  { "misconception", "positioning", "betrayal" }
variant "wants" { "already_there", "loves_job", "recognition" }
variant "ready" { "yes", "not_now" }

rule "root_understood" "root == 'misconception' and understood.edge or root == 'positioning' and understood.problem_case or root == 'betrayal' and understood.betrayal"
rule "career_unwanted" "wants == 'loves_job'"
rule "not_ready" "ready == 'not_now'"
