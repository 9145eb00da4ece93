-- How a move lands. For each move of an option the rows of its code are read from the top; the first whose tag and condition fit
-- the state before it was said is the one that counts, and its id goes into the record. Order is meaning here.
--
-- A row's condition may use the state of the person spoken to (trust, reactance, threat, readiness, openness, questions, run,
-- window, hot, loss, voiced, understood, purposes, honoured, volleys, asked, and the statuses below), the course's rules, and what this one move
-- sees: least (the lowest level among the concerns it names), fresh (how many of them are voiced and not understood), can_voice,
-- can_voice_deeper, uses (how often this code was received before), tag_used, praised, after_question, public.

axis "trust"     { name = "Trust", tenths = 10, about = "will {he} tell you what is true" }
axis "reactance" { name = "Pressure", tenths = -4, about = "how much {he} feels {his} freedom is at stake" }
axis "threat"    { name = "Face", tenths = -3, about = "how much it sounds like: you are broken" }
axis "readiness" { name = "Readiness", about = "{his} own wish to look into it, on {his} terms" }

-- openness = 20 + trust - (4 x reactance + 3 x threat) / 10; a permission lasts three turns and has room for two offers; a silence
-- that follows a question reaches ten deeper; marks exist from twelve turns on.
model {
  openness = 20, window = 3, window_offers = 2, deeper = 10, marks_from = 12,
  nothing = "neutral",        -- what a move that came to nothing is received as
  compliance = "pressured",   -- assent after this is compliance
  gains = { axis = "readiness", percent = 35, when = "not_ready" },
}

status "pressured"    -- power was used; never cleared
status "dropped"      -- the subject was dropped; a real question or reflection takes it up again
status "wants_known"  -- he was asked what he wants
status "designed"
status "accepted"
status "repaired"

-- A course says these in its own terms; here is what holds when it does not.
rule "root_understood" "true"
rule "career_unwanted" "false"
rule "not_ready" "false"

landing "barrage"   { weak = true, about = "One question too many in a row: it feels like an interview." }
landing "voiced"    { look = "weighing", talk = "sustain", about = "{He} said a worry aloud for the first time." }
landing "asked"     { look = "weighing", about = "{He} answered." }
landing "cold"      { weak = true, about = "{He} had asked you something, and you said nothing." }
landing "kept"      { look = "weighing", about = "You let the question stand." }
landing "empty"     { weak = true, about = "A silence with nothing before it." }
landing "heard"     { look = "listening", about = "{He} noticed that you listened." }
landing "parroted"  { weak = true, about = "The third echo in a row. It sounded like a technique." }
landing "understood" { look = "listening", about = "{He} said: that's it." }
landing "wrong"     { weak = true, about = "That was not {his} worry. {He} told you so." }
landing "known"     { weak = true, about = "You both knew that already." }
landing "opened"    { look = "weighing", talk = "change", about = "{He} told you what the worry looks after." }
landing "early"     { weak = true, about = "You asked what lies under it before {he} felt understood." }
landing "refused"   { weak = true, about = "You asked leave, and {he} said no." }
landing "granted"   { look = "weighing", about = "You asked leave, and {he} gave it." }
landing "invited"   { look = "weighing", about = "You asked for {his} view." }
landing "hollow"    { weak = true, about = "Free to choose, right after a push. {He} did not believe it." }
landing "free"      { look = "listening", about = "{He} believed that it is {his} decision." }
landing "seen"      { about = "Praise that wanted nothing." }
landing "safe"      { look = "listening", about = "Rules {he} can rely on." }
landing "presume"   { look = "stung", talk = "sustain", about = "You told {him} what {he} wants." }
landing "bait"      { look = "stung", talk = "sustain", about = "The kindness had a hook in it." }
landing "blindside" { look = "stung", talk = "sustain", about = "An observation {he} had not agreed to hear." }
landing "unasked"   { look = "stung", talk = "sustain", about = "An argument {he} had not asked for." }
landing "repeated"  { weak = true, about = "Said once it was good. Said again it is a habit." }
landing "weighed"   { look = "weighing", talk = "change", about = "{He} took the idea and turned it over." }
landing "helped"    { look = "weighing", talk = "change", about = "You needed {him}, and {he} could have refused." }
landing "continued" { about = "Another piece of {his} design." }
landing "designed"  { look = "weighing", talk = "change", about = "{He} began to set the terms {himself}." }
landing "premature" { look = "stung", talk = "sustain", about = "A plan before the reasons were understood." }
landing "accepted"  { look = "listening", about = "You took {his} no, and {he} could see you meant it." }
landing "dropped"   { about = "You let go of the subject before it was understood." }
landing "repaired"  { look = "listening", about = "You took the push back, and it counted." }
landing "late"      { weak = true, about = "There was nothing fresh to take back." }
landing "closed"    { about = "Yes or no." }
landing "info"      { about = "A fact." }
landing "leading"   { look = "stung", talk = "sustain", about = "A question with the answer in it." }
landing "argue"     { look = "stung", talk = "sustain", about = "You told {him} {he} was wrong." }
landing "label"     { look = "stung", talk = "sustain", about = "You told {him} what {he} is." }
landing "everyone"  { look = "stung", talk = "sustain", about = "Everybody else, as a lever." }
landing "gang_up"   { look = "struck", talk = "discord", about = "Several of you, against {him}." }
landing "threat"    { look = "struck", talk = "discord", about = "A refusal would cost {him}." }
landing "sanction"  { look = "struck", talk = "discord", about = "You punished the refusal." }
landing "mandate"   { look = "struck", talk = "discord", about = "You decided for {him}." }
landing "breach"    { look = "struck", talk = "discord", about = "Something of {his} own was passed on, or promised away." }
landing "soothed"   { about = "You talked the worry away, and stayed outside it." }

-- 1 ASK-OPEN
row "ask_barrage" { code = "ask_open", when = "questions >= 2", landing = "barrage", received = "neutral", trust = -3, reactance = 4 }
row "ask_wants_voiced" { code = "ask_open", tags = { "aspiration" }, when = "can_voice", landing = "voiced", received = "ask_open",
  trust = 1, reactance = -1, does = { "voices" }, sets = { "wants_known" }, clears = { "dropped" } }
row "ask_wants" { code = "ask_open", tags = { "aspiration" }, landing = "asked", received = "ask_open",
  trust = 1, reactance = -1, sets = { "wants_known" }, clears = { "dropped" } }
row "ask_voiced" { code = "ask_open", when = "can_voice", landing = "voiced", received = "ask_open",
  trust = 1, reactance = -1, does = { "voices" }, clears = { "dropped" } }
row "ask_asked" { code = "ask_open", landing = "asked", received = "ask_open", trust = 1, reactance = -1, clears = { "dropped" } }

-- 2 SILENCE
row "silence_cold" { code = "silence", when = "asked", landing = "cold", received = "neutral", trust = -2 }
row "silence_voices" { code = "silence", when = "after_question and can_voice_deeper", landing = "kept", received = "silence",
  trust = 1, does = { "voices_deeper" } }
row "silence_kept" { code = "silence", when = "after_question", landing = "kept", received = "silence", trust = 1 }
row "silence_empty" { code = "silence", landing = "empty", received = "neutral" }

-- 3 REFLECT
row "reflect_first" { code = "reflect", when = "run == 0", landing = "heard", received = "reflect", trust = 2, clears = { "dropped" } }
row "reflect_second" { code = "reflect", when = "run == 1", landing = "heard", received = "reflect", clears = { "dropped" } }
row "reflect_parroted" { code = "reflect", landing = "parroted", received = "neutral", trust = -3, reactance = 2 }

-- 4 REFLECT-CONCERN
row "concern_understood" { code = "reflect_concern", when = "least >= 1 and fresh >= 1", landing = "understood", received = "reflect_concern",
  trust = 6, reactance = -5, threat = -3, readiness = 3, does = { "understands" }, clears = { "dropped" } }
row "concern_wrong" { code = "reflect_concern", when = "least == 0", landing = "wrong", received = "neutral", trust = -1 }
row "concern_known" { code = "reflect_concern", landing = "known", received = "neutral" }

-- 5 ASK-PROTECTS
row "protects_opened" { code = "ask_protects", when = "least == 2", landing = "opened", received = "ask_protects",
  trust = 5, reactance = -3, threat = -4, readiness = 6, does = { "purpose" }, clears = { "dropped" } }
row "protects_early" { code = "ask_protects", when = "least < 2", landing = "early", received = "neutral", reactance = 3 }
row "protects_known" { code = "ask_protects", landing = "known", received = "neutral" }

-- 6 PERMISSION. Leave counts three times; asked again it still opens the window.
row "leave_refused_again" { code = "permission", tags = { "leave" }, when = "(reactance > 60 or trust < 20) and uses >= 3",
  landing = "repeated", received = "neutral", does = { "shuts_window" } }
row "leave_refused" { code = "permission", tags = { "leave" }, when = "reactance > 60 or trust < 20",
  landing = "refused", received = "permission", does = { "shuts_window" } }
row "leave_again" { code = "permission", tags = { "leave" }, when = "uses >= 3", landing = "repeated", received = "neutral",
  does = { "opens_window" } }
row "leave_granted" { code = "permission", tags = { "leave" }, landing = "granted", received = "permission", reactance = -3,
  does = { "opens_window" } }
row "view_again" { code = "permission", when = "uses >= 3", landing = "repeated", received = "neutral" }
row "view_invited" { code = "permission", landing = "invited", received = "permission", reactance = -3 }

-- 7 AUTONOMY
row "autonomy_hollow" { code = "autonomy", when = "hot", landing = "hollow", received = "neutral", trust = -3 }
row "autonomy_again" { code = "autonomy", when = "uses >= 2", landing = "repeated", received = "neutral" }
row "autonomy_free" { code = "autonomy", landing = "free", received = "autonomy", trust = 1, reactance = -6 }

-- 8 AFFIRM
row "affirm_bait" { code = "affirm", when = "hot", landing = "bait", received = "bait", severity = 2, trust = -3, reactance = 5 }
row "affirm_again" { code = "affirm", when = "uses >= 3", landing = "repeated", received = "neutral" }
row "affirm_seen" { code = "affirm", landing = "seen", received = "affirm", trust = 2, threat = -4 }

-- 9 SAFE-ZONE
row "safe_again" { code = "safe_zone", when = "uses >= 1", landing = "repeated", received = "neutral" }
row "safe_said" { code = "safe_zone", landing = "safe", received = "safe_zone", trust = 4, reactance = -2, does = { "honours_safe" } }

-- 10 OFFER
row "offer_presume" { code = "offer", tags = { "career" }, when = "not wants_known or career_unwanted", landing = "presume",
  received = "persuade", severity = 1, trust = -2, reactance = 5, threat = 2 }
row "offer_bait" { code = "offer", when = "praised", landing = "bait", received = "bait", severity = 2, trust = -3, reactance = 5 }
row "offer_blindside" { code = "offer", tags = { "observation" }, when = "window == 0 or understood == 0", landing = "blindside",
  received = "persuade", severity = 2, trust = -4, reactance = 6, threat = 10 }
row "offer_unasked" { code = "offer", when = "window == 0 or understood == 0", landing = "unasked", received = "persuade", severity = 1,
  trust = -1, reactance = 6, threat = 2 }
row "offer_again" { code = "offer", when = "tag_used", landing = "repeated", received = "neutral" }
row "offer_data" { code = "offer", tags = { "data" }, landing = "weighed", received = "offer", readiness = 3, does = { "weighs" } }
row "offer_observation" { code = "offer", tags = { "observation" }, landing = "weighed", received = "offer", threat = 3, readiness = 5,
  does = { "weighs" } }
row "offer_career" { code = "offer", tags = { "career" }, landing = "weighed", received = "offer", trust = 1, readiness = 5,
  does = { "weighs" } }
row "offer_weighed" { code = "offer", landing = "weighed", received = "offer", readiness = 5, does = { "weighs" } }

-- 11 ASK-HELP
row "help_praised" { code = "ask_help", when = "praised", landing = "bait", received = "bait", severity = 2, trust = -3, reactance = 5 }
row "help_lure" { code = "ask_help", when = "trust < 50 or understood == 0", landing = "bait", received = "bait", severity = 2,
  trust = -3, reactance = 5 }
row "help_again" { code = "ask_help", when = "uses >= 1", landing = "repeated", received = "neutral" }
row "help_helped" { code = "ask_help", landing = "helped", received = "ask_help", trust = 2, threat = -5, readiness = 6 }

-- 12 CO-DESIGN
row "design_bait" { code = "co_design", when = "uses == 0 and praised", landing = "bait", received = "bait", severity = 2,
  trust = -3, reactance = 5 }
row "design_again" { code = "co_design", when = "designed and uses >= 3", landing = "repeated", received = "neutral" }
row "design_continued" { code = "co_design", when = "designed", landing = "continued", received = "co_design" }
row "design_designed" { code = "co_design", when = "understood >= 2 and root_understood and purposes >= 1 and reactance <= 45",
  landing = "designed", received = "co_design", trust = 4, reactance = -3, readiness = 25, does = { "honours_all" },
  sets = { "designed" } }
row "design_premature" { code = "co_design", landing = "premature", received = "persuade", severity = 1, trust = -2, reactance = 6 }

-- 13 ACCEPT-NO
row "accept_again" { code = "accept_no", when = "understood >= 2 and uses >= 1", landing = "repeated", received = "neutral" }
row "accept_accepted" { code = "accept_no", when = "understood >= 2", landing = "accepted", received = "accept_no", trust = 8,
  reactance = -15, sets = { "accepted" } }
row "accept_dropped" { code = "accept_no", landing = "dropped", received = "oblige", reactance = -4, sets = { "dropped" } }

-- 14 REPAIR
row "repair_repaired" { code = "repair", when = "not repaired and loss", landing = "repaired", received = "repair",
  does = { "restores" }, sets = { "repaired" } }
row "repair_late" { code = "repair", landing = "late", received = "neutral" }

-- 15 NEUTRAL
row "closed_barrage" { code = "neutral", tags = { "closed" }, when = "questions >= 2", landing = "barrage", received = "neutral",
  trust = -3, reactance = 4 }
row "closed" { code = "neutral", tags = { "closed" }, landing = "closed", received = "neutral" }
row "info" { code = "neutral", tags = { "info" }, landing = "info", received = "neutral", reactance = 1 }

-- 16 PERSUADE
row "leading" { code = "persuade", tags = { "leading" }, landing = "leading", received = "persuade", severity = 1,
  trust = -1, reactance = 3, threat = 2 }
row "persuade_unasked" { code = "persuade", tags = { "advice", "pitch", "testimonial" }, landing = "unasked", received = "persuade",
  severity = 1, trust = -1, reactance = 6, threat = 2 }
row "persuade_presume" { code = "persuade", tags = { "presume" }, landing = "presume", received = "persuade", severity = 1,
  trust = -2, reactance = 5, threat = 2 }

-- 17 CONFRONT
row "confront_label" { code = "confront", tags = { "label" }, landing = "label", received = "confront", severity = 2,
  trust = -6, reactance = 8, threat = 15 }
row "confront_argue" { code = "confront", landing = "argue", received = "confront", severity = 2,
  trust = -6, reactance = 12, threat = 8 }

-- 18 SOCIAL-PRESSURE
row "social_gang_up" { code = "social_pressure", tags = { "gang_up" }, landing = "gang_up", received = "social_pressure", severity = 4,
  trust = -10, reactance = 15, threat = 15 }
row "social_everyone" { code = "social_pressure", landing = "everyone", received = "social_pressure", severity = 2,
  trust = -5, reactance = 10, threat = 6 }

-- 19 BAIT
row "bait_taken" { code = "bait", landing = "bait", received = "bait", severity = 2, trust = -3, reactance = 5 }

-- 20 POWER
row "power_sanction" { code = "power", tags = { "sanction" }, landing = "sanction", received = "power", severity = 4,
  trust = -15, reactance = 25, threat = 10, sets = { "pressured" } }
row "power_mandate" { code = "power", tags = { "mandate" }, landing = "mandate", received = "power", severity = 4,
  trust = -10, reactance = 20, threat = 12, sets = { "pressured" } }
row "power_threat" { code = "power", landing = "threat", received = "power", severity = 4,
  trust = -12, reactance = 22, threat = 10, sets = { "pressured" } }

-- 21 BREACH
row "breach" { code = "breach", landing = "breach", received = "breach", severity = 4, trust = -30, reactance = 15, threat = 5 }

-- 22 OBLIGE
row "oblige_dropped" { code = "oblige", tags = { "drop", "hand_off" }, landing = "dropped", received = "oblige", reactance = -4,
  sets = { "dropped" } }
row "oblige_soothed" { code = "oblige", landing = "soothed", received = "oblige", trust = -1 }
