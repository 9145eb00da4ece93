-- Counts, marks, gates and endings. A mark is a sum of lines; a line is floor(times x of / per), where `of` counts no further than
-- `upto` and the line gives at most `at_most`; a divisor of nothing makes it 0. All per mille. `scaled` lines then multiply the sum.
-- The outcome enters no mark.
--
-- Where the figures come from. Consistency of .80 and a reflection share of .15: in 133 counselling sessions that experts annotated in public
-- (the AnnoMI set: 110 good, 23 poor), both together pass 85 % of the good and 9 % of the poor; higher marks that are often quoted fail half of
-- the good ones. The share of open questions separates nothing there, so it is in no gate; published coders disagree on simple and
-- complex reflections, so nothing rests on that difference. What is said right after a no separates good from poor as well as anything
-- (reflecting 37 % against 7 %, informing and advising 6 % against 54 %), but that was found by looking: it is feedback and no gate. The weights of
-- pushes, the twelve turns and the shares of the marks are our own design, tried on simulated players; no study has shown them valid for managers.

count "V"          { volleys = true, about = "turns of yours that were said to {him}" }
count "con"        { received = { "ask_open", "silence", "reflect", "reflect_concern", "ask_protects", "permission", "autonomy", "affirm",
                     "safe_zone", "offer", "ask_help", "co_design", "accept_no", "repair" }, about = "curious moves, as received" }
count "inc"        { pushes = true, about = "pushes, as received" }
count "sev"        { severity = true, about = "their weight" }
count "grave"      { severity_from = 4, about = "pushes of the heaviest kind" }
count "refl"       { once = { "reflect", "reflect_concern" }, about = "turns with a reflection {he} took as one" }
count "open"       { received = { "ask_open" }, about = "open questions" }
count "closed"     { rows = { "closed", "closed_barrage" }, about = "closed questions" }
count "leading"    { rows = { "leading" }, about = "leading questions" }
count "spaces"     { received = { "silence" }, about = "silences you kept" }
count "autonomy"   { received = { "autonomy" }, about = "times {he} could believe it was {his} decision" }
count "permission" { received = { "permission" }, about = "times you asked first" }
count "safe_zone"  { received = { "safe_zone" }, about = "honest rules" }

-- What the next turn after a no was, first that fits, in halves.
critical { halves = -2, pushes = true, rows = { "info" } }
critical { halves = 2, received = { "reflect", "reflect_concern", "silence", "accept_no", "repair" } }
critical { halves = 1, received = { "ask_open", "ask_protects", "permission", "autonomy" } }

rule "avoidance" "dropped and understood < 2"

mark "K" { name = "Consistency", ratio = true, about = "curious moves among all that were curious or pushing",
  { times = 1000, of = "con", per = { "con", "inc" } } }
mark "rho" { name = "Reflection share", ratio = true, about = "turns that gave something back, among all turns",
  { times = 1000, of = "refl", per = { "V" } } }
mark "curiosity" { name = "Curiosity", about = "how much of {his} truth you made room for",
  { times = 1000, of = "refl", per = { "V" }, at_most = 300, about = "turns that gave something back" },
  { times = 300, of = "understood", upto = 4, per = { 4 }, about = "concerns {he} said you understood" },
  { times = 250, of = "understood", per = { "answered" }, about = "of those {he} voiced, how many you understood" },
  { times = 75, of = "spaces", upto = 2, about = "silences you kept" } }
mark "coercion" { name = "Coercion", about = "how hard you pushed, for the length of the talk",
  { times = 2500, of = "sev", per = { "V" }, at_most = 1000, about = "the weight of your pushes" } }
mark "asking" { name = "Asking", skill = true, about = "open questions, and room for the answer",
  { times = 500, about = "to begin with" },
  { times = 250, of = "spaces", upto = 2, about = "silences you kept" },
  scaled = { { of = "open", per = { "open", "closed", "leading" }, about = "open questions among all questions" },
             { of = "open", upto = 4, per = { 4 }, about = "enough of them" } } }
mark "understanding" { name = "Understanding", skill = true, about = "giving back what {he} means until {he} agrees",
  { times = 5000, of = "refl", per = { "V", "V", "V" }, at_most = 500, about = "turns that gave something back" },
  { times = 500, of = "understood", upto = 3, per = { 3 }, about = "concerns understood" } }
mark "honouring" { name = "Honouring", skill = true, about = "finding out what a worry looks after, and building it in",
  { times = 500, of = "purposes", upto = 2, per = { 2 }, about = "worries whose purpose you know" },
  { times = 500, of = "honoured", upto = 2, per = { 2 }, about = "worries the design honours" } }
mark "freedom_and_candour" { name = "Freedom and candour", skill = true, when = "2 * con >= con + inc",
  about = "{his} decision, your cards on the table", at_most = 1000,
  { times = 100, about = "to begin with" },
  { times = 250, of = "autonomy", upto = 2, about = "{his} decision, said and kept" },
  { times = 200, of = "permission", upto = 2, about = "asking first" },
  { times = 200, of = "safe_zone", upto = 1, about = "honest rules" },
  scaled = { { of = "con", per = { "con", "inc" }, about = "consistency" } } }
mark "landing" { name = "Landing", skill = true, when = "understood >= 2 and (designed or accepted)",
  about = "an end that both can stand by, whatever it is",
  { times = 600, about = "a design {he} drew, or a no you took" },
  { times = 400, when = "con > 0 and con >= 4 * inc", about = "and consistency of 80 % on the way" } }

-- A row: `of` at least or at most so much; with `per`, per mille of it. Without a number: a condition.
gate "fair" { name = "Fair practice",
  { id = "volleys", of = "V", at_least = 12, about = "twelve turns or more" },
  { id = "K", of = "con", per = { "con", "inc" }, at_least = 800, about = "curious rather than pushing" },
  { id = "rho", of = "refl", per = { "V" }, at_least = 150, about = "giving back what {he} says" },
  { id = "severity", of = "sev", per = { "V" }, at_most = 200, about = "little pressure" },
  { id = "grave", of = "grave", at_most = 0, about = "no threat, no mandate, no breach" },
  { id = "understood", of = "understood", at_least = 2, about = "concerns understood" },
  { id = "curiosity", of = "curiosity", at_least = 550, about = "the curiosity mark" },
  { id = "avoidance", when = "not avoidance", about = "not dropped before it was understood" },
  { id = "reactance", when = "reactance < 60", about = "{he} does not leave under pressure" },
  { id = "trust", when = "trust >= 25", about = "{he} would still talk to you" } }
gate "good" { name = "Exercise mark",
  { id = "volleys", of = "V", at_least = 12, about = "twelve turns or more" },
  { id = "K", of = "con", per = { "con", "inc" }, at_least = 900, about = "curious rather than pushing" },
  { id = "rho", of = "refl", per = { "V" }, at_least = 180, about = "giving back what {he} says" },
  { id = "severity", of = "sev", per = { "V" }, at_most = 100, about = "little pressure" },
  { id = "grave", of = "grave", at_most = 0, about = "no threat, no mandate, no breach" },
  { id = "understood", of = "understood", at_least = 3, about = "concerns understood" },
  { id = "curiosity", of = "curiosity", at_least = 700, about = "the curiosity mark" },
  { id = "avoidance", when = "not avoidance", about = "not dropped before it was understood" },
  { id = "reactance", when = "reactance < 60", about = "{he} does not leave under pressure" },
  { id = "trust", when = "trust >= 25", about = "{he} would still talk to you" } }

ending "coerced_yes"     { name = "A yes that was not {his} own", when = "pressured and reactance >= 50",
  about = "{He} said yes because no had a price." }
ending "own_terms_yes"   { name = "A yes on {his} own terms",
  when = "not pressured and readiness >= 45 and reactance <= 40 and honoured >= 2",
  about = "{He} said yes to something {he} had drawn {himself}." }
ending "damaged_no"      { name = "A no, and something broken", when = "reactance >= 60 or trust < 25",
  about = "{He} said no, and {he} will say less from now on." }
ending "informed_no"     { name = "A no that was understood", when = "understood >= 2",
  about = "{He} said no, and you both know why. It is worth as much as the yes." }
ending "never_discussed" { name = "Never discussed", when = "true",
  about = "Nobody was hurt. Nothing was said." }
