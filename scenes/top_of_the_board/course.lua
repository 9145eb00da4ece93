course "top_of_the_board" {
  title  = "Top of the Board",
  about  = "Nine quarters at number one, and she does not do remedial. This time the coach would be you.",
  scenes = { "after_the_kickoff", "in_front_of_all", "sunils_hour", "first_talk", "the_win", "ride_along", "the_offer", "one_quarter_later" },
  player = "Robin",
  marks  = true,
}

cast "dana"  { name = "Dana Okonjo",    pronouns = "she", role = "sells cold rooms, number one for nine quarters" }
cast "sunil" { name = "Sunil Rao",      pronouns = "he", role = "sells cold rooms, fifth of eight" }
cast "pete"  { name = "Pete Lindqvist", pronouns = "he", role = "leads Region South" }
cast "carla" { name = "Carla Ruiz",     pronouns = "she", role = "sales director, your boss" }

expert "dana" {
  trust = 50, reactance = 25, threat = 30, readiness = 15,
  concern "underperformers" { depth = 38, name = "Coaching is for those at the bottom",
    truth = "At Arden a yellow magnet meant that you were being coached, and then it meant that you were gone. She has kept one." },
  concern "pipeline"        { depth = 44, name = "It costs selling time",
    truth = "While she explained a number to a manager, somebody who needed her rang four times." },
  concern "call_by_call"    { depth = 56, name = "Last time it was every call, in red", safe_zone = true,
    truth = "A call in which she was decent to somebody was played to the team as the one in which she lost." },
  concern "rivals"          { depth = 62, name = "She would be training her rivals",
    truth = "The pool is fixed. Whatever she teaches, she pays for, and nobody has ever said so aloud." },
  concern "management"      { depth = 73, name = "There is only one way up, and it is your chair",
    truth = "Being on top is the only place here that has a name. She has never been asked about the others, or about the day the magnet moves." },
}

-- The same words land differently on him. Nothing said to him is marked.
person "sunil" {
  trust = 45, reactance = 10, threat = 60, readiness = 40,
  concern "the_list" { depth = 30, name = "Is he on a list?",
    truth = "Fifth of eight is where one is not looked at. An hour alone with the manager looks like being looked at." },
  concern "own_way"  { depth = 48, name = "Somebody else's sentences",
    truth = "He has copied the best seller he knows for two years. It works for her." },
}

variant "cause" { "misconception", "positioning", "past" }
variant "wants" { "to_lead", "to_stay", "to_help" }
variant "ready" { "yes", "not_now" }

-- What the model asks of a course: when the root of the refusal is understood, and when a career is nothing she wants.
rule "root_understood" "cause == 'misconception' and understood.pipeline or cause == 'positioning' and understood.underperformers or cause == 'past' and understood.call_by_call"
rule "career_unwanted" "wants == 'to_stay'"
rule "not_ready" "ready == 'not_now'"

-- She says yes for herself, as the endings have it.
rule "would_go" "readiness >= 45 and reactance <= 40 and honoured >= 2 and not pressured"

number "calls" { from = 0, to = 6 }  -- how often Polaris has rung her while nobody here was looking
flag "memo_ready"          -- Carla's memo waits for your word
flag "carla_told"          -- you promised Carla a yes
flag "raised_in_public"    -- you brought it up before the team
flag "listened_to_sunil"
flag "knows_sunil_friday"  -- somebody helps Sunil on Fridays
flag "dana_named"          -- and he said who
flag "told_on_sunil"       -- and you let her know that he did
flag "saw_the_no"          -- you named the sale she refused

place "car_park"   { "The car park behind the congress hall, after the kick-off." }
place "open_floor_morning" { "Region North: eight desks, and the board." }
place "side_room"  { "The small room beside the board. One can see the magnets through the glass." }
place "harbour_morning" { "The quay behind the fish hall, early." }
place "her_car"    { "Her car. It smells of coffee and of ice." }
place "canteen"    { "A corner of the canteen after the rush, chairs on half of the tables." }
