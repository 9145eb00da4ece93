course "resident_expert" {
  title  = "The Resident Expert",
  about  = "He taught you the job. Now he reports to you, and you would like him to take a coach.",
  scenes = { "the_card", "the_sponsor", "forty_minutes", "the_ask", "what_it_would_cost", "what_he_wants", "the_table", "six_weeks_later" },
  player = "Alex",
  marks  = true,
}

cast "conrad"  { name = "Conrad Weiss",    pronouns = "he", role = "principal manager, twenty-two years at Halden Freight" }
cast "helena"  { name = "Helena Brandt",   pronouns = "she", role = "senior vice-president, your boss" }
cast "tom"     { name = "Tom Adair",       pronouns = "he", role = "HR partner" }
cast "marisol" { name = "Marisol Vega",    pronouns = "she", role = "platform lead under Conrad" }
cast "ines"    { name = "Ines Koh",        pronouns = "she", role = "coach, from outside" }
cast "ruth"    { name = "Ruth Calloway",   pronouns = "she", role = "mentor, once a director" }

expert "conrad" {
  trust = 40, reactance = 35, threat = 45, readiness = 12,
  concern "pace"         { depth = 20, name = "It costs delivery time",
    truth = "Every hour he is out of reach, somebody less careful decides. He has counted what that cost." },
  concern "edge"         { depth = 26, name = "It would take the edge off",
    truth = "The edge is how nobody gets hurt on his watch. He does not know who he is without it, and neither do the systems." },
  concern "problem_case" { depth = 38, name = "It marks him as a problem case",
    truth = "At Halden, people who were given a coach were people on their way out. He can name them." },
  concern "betrayal"     { depth = 44, name = "What he said came back", safe_zone = true,
    truth = "He once told somebody the truth in a closed room. Seven months later he read it in his review." },
  concern "answer"       { depth = 55, name = "If he is not the one with the answer, who is he?",
    truth = "Being the one with the answer is not what he does. It is what he is, and no one has asked him about the rest." },
}

variant "root"  { "misconception", "positioning", "betrayal" }
variant "wants" { "already_there", "loves_job", "recognition" }
variant "ready" { "yes", "not_now" }

-- What the model asks of a course: when the root of the refusal is understood, and when a career is nothing he wants.
rule "root_understood" "root == 'misconception' and understood.edge or root == 'positioning' and understood.problem_case or root == 'betrayal' and understood.betrayal"
rule "career_unwanted" "wants == 'loves_job'"
rule "not_ready" "ready == 'not_now'"

-- He says yes for himself, as the endings have it.
rule "would_go" "readiness >= 45 and reactance <= 40 and honoured >= 2 and not pressured"

one_of "intention" { "none", "win_him", "learn_why", "get_it_done" }
flag "form_in_bag"        -- you took Tom's form, signed, to have it ready
flag "told_him_the_truth" -- you said who wants this and why
flag "helena_was_told"    -- you promised Helena an answer
flag "marisol_stays"
flag "nobody_told_him"    -- Helena has said that nobody ever gave him the reason
flag "who_would_do_it"    -- and that she would not know who could do his job
flag "name_from_peer"     -- somebody at his level has said that you may give him her name
flag "ruths_leave"        -- Ruth has said that he may hear her story
flag "saw_tuesday"        -- you named one thing he did, and wanted nothing
flag "pounced_tuesday"    -- you used his best hour
flag "asked_marisol"      -- you asked her how it was

place "kitchen_evening" { "Your kitchen table, Sunday, half past nine in the evening." }
place "ninth_floor"     { "Helena's office on the ninth floor. There is a plant." }
place "bridge_room_morning" { "The bridge room: a long table, eleven screens, one telephone." }
place "office_morning"  { "His office on the fourth floor, first light, blinds half down." }
place "office_evening"  { "The same office after six. The floor is empty." }
place "car_park"        { "Behind the loading bay at noon; after five, the way from the fourth floor to the far end of the car park." }
place "car_park_evening" { "The car park after five, from the door to the far end." }
place "stairs_evening"  { "The stairs, four floors of them. Half way down there is a window." }
place "corridor_morning" { "The corridor by the lifts, before eight." }
place "small_room"      { "A meeting room nobody books, because the radiator knocks." }
place "corridor"        { "The corridor by the lifts." }
