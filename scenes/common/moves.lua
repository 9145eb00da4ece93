-- The moves: what an option can be meant to do. The number and the name are what the record shows.
-- family: curious, neutral, coercive, avoidant. question: counts as a question in a row of questions (true, or the tags that do).

move "ask_open" { number = 1, name = "ASK-OPEN", family = "curious", question = true, voices = true, leaves_space = true,
  tags = { "meaning", "experience", "concern", "aspiration", "role_joy", "precise_words" },
  about = "One open question with no answer hidden in it." }
move "silence" { number = 2, name = "SILENCE", family = "curious", voices = true, rests = true,
  about = "After your own open question: waiting, and not saying it again in other words." }
move "reflect" { number = 3, name = "REFLECT", family = "curious", reflection = true, echo = true,
  about = "Giving back {his} words, or the gist of them." }
move "reflect_concern" { number = 4, name = "REFLECT-CONCERN", family = "curious", reflection = true, needs = "concern",
  about = "Saying what worries {him} and what it means to {him}, so that {he} can put it right. It is complete when {he} says: that's it." }
move "ask_protects" { number = 5, name = "ASK-PROTECTS", family = "curious", question = true, needs = "concern", leaves_space = true,
  about = "Asking what a worry is looking after." }
move "permission" { number = 6, name = "PERMISSION", family = "curious", needs = "tag", tags = { "leave", "view", "agenda" },
  about = "Asking leave, {his} view, or what to talk about. A no is possible and is respected." }
move "autonomy" { number = 7, name = "AUTONOMY", family = "curious",
  about = "Saying that it is {his} decision, and meaning it." }
move "affirm" { number = 8, name = "AFFIRM", family = "curious", praise = true,
  about = "Praise that is specific and true and wants nothing." }
move "safe_zone" { number = 9, name = "SAFE-ZONE", family = "curious",
  about = "Honest rules: what coaching is and is not, who hears what, where that ends, the right to stop." }
move "offer" { number = 10, name = "OFFER", family = "curious", needs = "tag", once_per_tag = true,
  tags = { "testimonial", "observation", "data", "career", "free_session" },
  about = "One idea, by leave, that {he} may throw away, once {he} has been understood in something." }
move "ask_help" { number = 11, name = "ASK-HELP", family = "curious",
  about = "A real request, because of what {he} knows, that {he} is free to refuse." }
move "co_design" { number = 12, name = "CO-DESIGN", family = "curious",
  tags = { "length", "topic", "coach", "measure", "stop_rule", "who_hears" },
  about = "Asking what would have to be true, and letting {him} set the terms." }
move "accept_no" { number = 13, name = "ACCEPT-NO", family = "curious",
  about = "Taking the no without a sting and leaving the door open." }
move "repair" { number = 14, name = "REPAIR", family = "curious",
  about = "Owning a push, without an excuse and without a but." }
move "neutral" { number = 15, name = "NEUTRAL", family = "neutral", needs = "tag", tags = { "closed", "info" },
  question = { "closed" },
  about = "A plain fact, or a question that yes or no can answer." }
move "persuade" { number = 16, name = "PERSUADE", family = "coercive", needs = "tag", question = { "leading" },
  tags = { "leading", "advice", "pitch", "testimonial", "presume" },
  about = "Pushing the conclusion by argument, story or figures {he} did not ask for." }
move "confront" { number = 17, name = "CONFRONT", family = "coercive", needs = "tag",
  tags = { "argue", "correct", "moralise", "label" },
  about = "Telling {him} {he} is wrong, or what is wrong with {him}." }
move "social_pressure" { number = 18, name = "SOCIAL-PRESSURE", family = "coercive", needs = "tag",
  tags = { "everyone", "why", "gang_up" },
  about = "Others as the lever: everybody else, several of you, a why that accuses." }
move "bait" { number = 19, name = "BAIT", family = "coercive", needs = "tag", tags = { "flattery", "lure" },
  about = "Praise or a favour whose real purpose is the yes." }
move "power" { number = 20, name = "POWER", family = "coercive", needs = "tag",
  tags = { "threat", "remedial", "sanction", "mandate" },
  about = "Using your position to make a refusal cost {him} something." }
move "breach" { number = 21, name = "BREACH", family = "coercive",
  about = "Passing on, spying, or promising a secrecy you cannot keep." }
move "oblige" { number = 22, name = "OBLIGE", family = "avoidant", needs = "tag",
  tags = { "drop", "hand_off", "reassure", "hint" },
  about = "Leaving the conversation in the name of kindness or respect." }
