-- Four sentences of yours, and none of them may want anything. A push folds the newspaper over the fish; owning it opens it again.
-- You have read the file in the night and know what nobody else has seen; whether she hears that from you is the whole scene.
local function by_cause(misconception, positioning, past)
  misconception.when, positioning.when = "cause == 'misconception'", "cause == 'positioning'"
  return either { misconception, positioning, past }
end

local function by_wants(to_lead, to_stay, to_help)
  to_lead.when, to_stay.when = "wants == 'to_lead'", "wants == 'to_stay'"
  return either { to_lead, to_stay, to_help }
end

-- In March. The sentence is the same wherever it is said; whether it is praise or bait depends on what came before it.
local march = "On the twenty-sixth of March you wrote to them: don't sign. My list says slipped. I read it last night."

local function march_seen()
  return {
    by_cause(
      dana { "It was the same wiring as under the old one. Nobody had ever told her that it was the wiring. She thought it was her.",
        does = "puts the glass down on the stone",
        look = "still", hold = 2, inner = "All those years she's read me the temperature, on the first of the month, to make up for it." },
      dana { "I was fourth, for five days. I went and had a look from there. One has a very good view of the door.", does = "puts the glass down on the stone",
        look = "still", hold = 2, inner = "Nobody moved it in the end. It's only moved on the thirty-first." },
      dana { "It's the worst call I ever made. There isn't a close in it from beginning to end. I'd have been played to the whole team.",
        does = "puts the glass down on the stone", look = "still", hold = 2, inner = "I was quite nice to them, too. It would have been all red." }),
    by_wants(
      dana { "It nearly cost you the quarter as well. If you read like that, I'd show you two or three others.",
        look = "warm", talk = "change", set = { saw_the_no = true },
        inner = "If that were my region, I'd want to have been told. I think I'd have said thank you. One can't know." },
      dana { "That's the best thing I did all year, and it hasn't got a line. About that kind I'd talk any time.",
        look = "warm", talk = "change", set = { saw_the_no = true }, inner = "I'd do it again tomorrow, for the same money." },
      dana { "I've told one person. He put it on a list, of course. Perhaps one should talk about those more.",
        look = "warm", talk = "change", set = { saw_the_no = true }, inner = "In a parked car. He said: is one allowed to do that?" }),
  }
end

local function march_bait()
  return dana { "That's a true thing, and you've brought it in the wrong paper.", does = "keeps her hand on the parcel", look = "guarded", talk = "discord",
    inner = "Somebody's read it. Somebody got up at night and read it. Why couldn't that have come first?" }
end

-- What was known in March, and by whom it was not heard.
local function nobody_listening()
  return by_cause(
    dana { "In the car, with the engine off, for an hour. With somebody next to me breathing I'd have decided what sounds good.",
      does = "wipes her fingers on the paper", look = "neutral", talk = "neutral", inner = "And he'd have asked what per cent it was now." },
    dana { "In the car, with the engine off. If anybody had sat there I'd have sold them the end of March. I sell to whoever breathes.",
      does = "wipes her fingers on the paper", look = "neutral", talk = "neutral", inner = "Jonas, on his last tour with me, held his breath." },
    dana { "Nobody was listening. That's how. On a recorded line, for a man with a red pen, I'd have closed.",
      does = "wipes her fingers on the paper", look = "still", talk = "neutral", inner = "So it's out in the air now. There's plenty of it here." })
end

local function one_chair()
  return by_wants(
    dana { "Everybody who's written since last night has had a chair for me. It's always yours. I laugh before they've finished.",
      does = "laughs, a little early", look = "still", talk = "neutral", inner = "I was thirty-one when I said it once. They laughed so kindly." },
    dana { "Everybody who's written since last night has had a chair for me. Nobody's asked whether I'd simply like to do it again.",
      does = "looks along the quay", look = "still", talk = "neutral", inner = "I would. I'd start at seven." },
    dana { "Everybody who's written since last night has had a chair for me. As if there were only the one to sit on.",
      does = "looks at the two fish boxes", look = "still", talk = "neutral", inner = "There's the back seat of a parked car. It isn't on any plan." })
end

scene "the_win" {
  title = "Three weeks later, ten past six in the morning - the quay",
  place = "harbour_morning",
  with  = "dana",
  no_agenda = true,
  facilitator = "At which moment of that breakfast would a request have cost you everything that came before it?",

  enter = {
    sensible = { trust = 66, reactance = 12, threat = 26, readiness = 22, listened_to_sunil = true, knows_sunil_friday = true,
      understood = { "pipeline" }, purpose = { "underperformers" } },
    pushy    = { trust = 38, reactance = 52, threat = 50, raised_in_public = true, memo_ready = true, carla_told = true, calls = 3,
      voiced = { "underperformers" } },
  },

  --------------------------------------------------------------------------------------------------- before she has seen you

  beat "the_steps" { in_order = true,
    "The mail came last night. St. Agnes signed. D. Four cold rooms and a vaccine store, after fourteen months.",
    "You read the file in the night. There is a mail in it from the twenty-sixth of March, five days before the quarter closed. Please don't sign yet, your wiring isn't safe. Nobody ever answered it. In your own list from that week it says: slipped.",
    either {
      { when = "cause == 'misconception' and understood.pipeline", "The last of the five signatures is Mrs. Adeyemi-Lund's. You know that name." },
      { when = "cause == 'misconception'", "The last of the five signatures is from the pharmacy, a Mrs. Adeyemi-Lund." },
      { when = "cause == 'positioning'", "In the week of the mail she was fourth on the board." },
    },
    "Behind the fish hall a hatch sells tea from five o'clock on. At the edge of the quay Dana Okonjo is sitting on a fish box, with a glass, and something smoked in a newspaper. She hasn't seen you.",

    option "two_teas" {
      does = "You buy two teas at the hatch, and go down to her.",
      advice = { "B24" },
      reply = { "\"She's had hers,\" says the woman at the hatch, and fills the second glass all the same." },
      go = "quay",
    },
    option "empty_hands" {
      does = "You go down to her as you are, with empty hands.",
      advice = { "B24", "A54" },
      reply = { "You had a sentence ready. On the ninth step you notice that it has a second half, and leave it there." },
      go = "quay",
    },
    option "a_picture" {
      does = "You take a picture from up here: the box, the back, the light.",
      advice = { "B24" },
      reply = { "It makes a small noise, and two gulls go up.", dana { "I hope that's for your mother.",
        does = "doesn't turn round", look = "amused" } }, go = "quay",
    },
    option "her_morning" {
      does = "You turn round. It's her morning, and in it you'd only be the manager.",
      advice = { "B03", "B26" },
      reply = { dana { "I can hear you being considerate.",
        does = "doesn't turn round", look = "amused" }, "There are nineteen steps, and all of them creak." }, go = "quay",
    },
  },

  ----------------------------------------------------------------------------------------------------- one: what you have brought

  beat "quay" {
    either {
      dana { "Is it Thursday?", when = "pressured", does = "moves the newspaper to her other side", look = "cold" },
      dana { "Has something gone wrong with the contract?", when = "reactance >= 46", does = "moves the newspaper to her other side", look = "guarded" },
      dana { "Sit. It's a clean one. I rang her yesterday, before I wrote to anybody. She had a cry, and came back.",
        when = "cause == 'misconception'", does = "pushes a second fish box across with her foot", look = "warm" },
      dana { "Sit. It's a clean one. From here one can't see the board.",
        when = "cause == 'positioning'", does = "pushes a second fish box across with her foot", look = "warm" },
      dana { "Sit. It's a clean one. There's nobody here who could hear one chew.", does = "pushes a second fish box across with her foot", look = "warm" },
    },

    option "glad" {
      say  = "Fourteen months. I came down here to be glad, and that's all I've brought.",
      move = affirm,
      advice = { "B24", "A54", "A55" },
      landed = {
        seen = by_cause(
          dana { "Mind the bones.", does = "breaks the mackerel in two, and gives you the larger half", look = "warm", talk = "neutral", go = "fish" },
          dana { "Mind the bones.", does = "breaks the mackerel in two, and gives you the larger half", look = "warm", talk = "neutral", go = "fish",
            inner = "The others have all written what it does to the board." },
          dana { "Only glad?",
            does = "looks under the newspaper, and breaks the mackerel in two", look = "warm", talk = "neutral", go = "fish" }),
        bait = dana { "What does that one cost?", does = "leaves the newspaper where it is", look = "guarded", talk = "discord",
          inner = "I'd like to have believed it. It's six in the morning, I believe a good deal at six." },
        other = dana { "You're often glad lately. Mind the bones.", does = "breaks the mackerel in two", look = "neutral", go = "fish" },
      },
      go = "wrapped",
    },
    option "when_known" {
      say  = "When did you know it? I don't mean when you hoped.",
      move = ask_open "experience",
      advice = { "B25", "B24", "A14" },
      landed = {
        asked = either {
          dana { "When I'd been told. I'm careful with knowing.", when = "hot or reactance >= 46", does = "keeps a hand on the newspaper", look = "guarded" },
          dana { "When she read me the temperature off the old one, and said: not for much longer. That was in June. I sang all the way home.",
            when = "cause == 'misconception'", does = "holds the glass against her cheek", look = "open", talk = "neutral", go = "fish" },
          dana { "When the porter held the door for me with his foot. It's always the porter. He's seen the others leave.", when = "cause == 'positioning'",
            does = "holds the glass against her cheek", look = "open", talk = "neutral", go = "fish" },
          dana { "When nobody said anything, and nobody minded. Eleven seconds. I'd have been marked down for that, once.",
            does = "holds the glass against her cheek", look = "open", talk = "neutral", go = "fish" },
        },
        other = dana { "In June.", look = "neutral", go = "fish" },
      },
      go = "wrapped",
    },
    option "on_monday" {
      say  = "You must tell the others on Monday how you did it. Ten minutes, no slides.",
      move = bait "lure",
      advice = { "B24", "B25" },
      instead = "glad", why = "It makes a good morning for the team out of hers, and she had not offered it.",
      reply = by_cause(
        dana { "Ten minutes out of fourteen months. What per cent is that?", does = "takes the newspaper onto her knees", look = "guarded", talk = "neutral",
          inner = "And then seven pens, and one pot that we all eat out of in December." },
        dana { "Ten minutes. And seven pens.", does = "takes the newspaper onto her knees", look = "guarded", talk = "sustain",
          inner = "Seven pens, and one pot that we all eat out of in December." },
        dana { "Ten minutes. Shall I play them the calls as well?", does = "takes the newspaper onto her knees", look = "guarded", talk = "sustain",
          inner = "Seven pens. I know what seven pens sound like." }),
      go = "wrapped",
    },
    option "in_ten" {
      say  = "Fourteen months, and all alone. With somebody beside you the next one takes ten.",
      move = persuade "pitch",
      advice = { "B24", "A20" },
      instead = "glad", why = "The finest thing she has done this year has become the picture on the left, the one before the treatment.",
      reply = either {
        dana { "Ten. Why not nine?", when = "cause == 'misconception'", does = "takes the newspaper onto her knees", look = "cold", talk = "neutral",
          inner = "There's the ruler again. I hadn't heard it come down the steps." },
        dana { "Before and after. Usually there's a photograph.", does = "takes the newspaper onto her knees", look = "guarded", talk = "neutral",
          inner = "It took fourteen because it's a hospital. It'll keep for thirty because it took fourteen." },
      },
      go = "wrapped",
    },
    option "own_class" {
      say  = "Nobody else could have done it. I'm so proud of you, a class of your own.",
      move = bait "flattery",
      advice = { "B24", "B25", "B26" },
      instead = "when_known", why = "It is large and warm and could be said about any sale. She heard that you don't know what she did.",
      reply = by_wants(
        dana { "And who gives the lessons?",
          does = "looks at the empty quay on both sides", look = "away", talk = "neutral", inner = "It's what they say to you instead of asking you anything." },
        dana { "I'd like a cupboard in it, then. For the samples.",
          does = "looks at the empty quay on both sides", look = "away", talk = "neutral", inner = "Could have done what? Say one thing that I did." },
        dana { "Then who do I sit next to?",
          does = "looks at the empty quay on both sides", look = "away", talk = "neutral",
          inner = "It would be nice if I weren't. There's one who nearly can, on Fridays." }),
      go = "wrapped",
    },
  },

  ------------------------------------------------------------------------------------------------------------------ two: the fish

  beat "fish" {
    either {
      { when = "chosen.quay.glad", "It is still warm. One eats it with one's fingers, and looks at the water." },
      { "She breaks the mackerel in two, and doesn't ask whether you'd like any. It is still warm." },
    },

    option "how_decided" {
      say  = "In March, five days before the end: how did you decide to write that to them?",
      move = ask_open "experience", voices = { "call_by_call", "management" },
      advice = { "B25", "B18", "A55" },
      landed = {
        call_by_call = nobody_listening(),
        management = one_chair(),
        other = by_cause(
          dana { "I thought of who'd be standing there when it stops. I know her. She'd ring me to apologise.",
            does = "wipes her fingers on the paper", look = "still", talk = "neutral", inner = "The twenty-sixth. So somebody does read." },
          dana { "I asked myself who'd sign a thing like that. Somebody who's afraid of the thirty-first. So I couldn't.",
            does = "wipes her fingers on the paper", look = "still", talk = "neutral", inner = "The twenty-sixth. So somebody does read." },
          dana { "I put my hand on the junction box. It was warm. After that one doesn't decide anything, one writes.",
            does = "wipes her fingers on the paper", look = "still", talk = "neutral", inner = "The twenty-sixth. So somebody does read." }),
      },
      go = "hall",
    },
    option "march" {
      say  = march,
      move = affirm,
      advice = { "B25", "B24", "B23" },
      landed = {
        other = march_seen(),
      },
      go = "hall",
    },
    option "eat" {
      does = "You eat your half, say nothing, and look at what she looks at.",
      move = silence, voices = { "management", "call_by_call" },
      advice = { "B17", "B24" },
      landed = {
        management = one_chair(),
        call_by_call = nobody_listening(),
        kept = dana { "You used to do this, in the fish years. One can tell by the bones.",
          does = "looks at the bones, laid side by side", look = "warm", hold = 4, talk = "neutral" },
        other = dana { "It's the skin that's good.", does = "shows you how", look = "warm", hold = 3, talk = "neutral" },
      },
      go = "hall",
    },
    option "a_region" {
      say  = "After this one they'll have to give you a region. You'd be wonderful at it.",
      move = persuade "presume",
      advice = { "B24", "A55", "B28" },
      instead = "how_decided", why = "You gave her a future that is made out of yours. Whether she wants it nobody has asked.",
      reply = by_wants(
        dana { "Ha! They'll have to.",
          does = "laughs before you have finished", look = "amused", talk = "neutral", inner = "Say it again, and slower, and as a question. No. Don't." },
        dana { "What for? I've just got this one right.",
          does = "licks a thumb", look = "amused", talk = "neutral", inner = "One does a thing well, and they come with a van to take one away from it." },
        dana { "A whole region. I'd have thought one starts with two people and a car.",
          does = "licks a thumb", look = "amused", talk = "neutral", inner = "That was nearly an address." }), go = "wrapped",
    },
    option "stay_like_that" {
      say  = "Stay just like that. One picture for the newsletter, people like such a morning.",
      move = bait "lure",
      advice = { "B24", "A54" },
      instead = "eat", why = "To be shown to everybody is not to be seen by somebody.",
      reply = dana { "Which face? I've got fish on this one.",
        does = "turns the other one to the water", look = "away", talk = "neutral", inner = "It was a breakfast. Now it's a page." }, go = "wrapped",
    },
  },

  beat "wrapped" {
    "She folds the newspaper over the fish, once from each side, as they do it in the hall.",
    by_cause(
      dana { "I'd taken it for a breakfast.", does = "presses the last fold down", look = "guarded" },
      dana { "I'd thought that it might be for nothing, for once.", does = "presses the last fold down", look = "guarded" },
      dana { "And I was talking as if it weren't being kept.", does = "presses the last fold down", look = "guarded" }),

    option "hook" {
      say  = "I've put a hook into your breakfast. I'll take it out again and just sit here.",
      move = repair,
      advice = { "A15", "B24" },
      landed = {
        repaired = by_cause(
          dana { "Careful, it's gone through to the bread. Sit, then. What's been warm for a minute can still be saved.",
            does = "unfolds one corner", look = "amused", talk = "neutral" },
          dana { "Careful, it's gone through to the bread. Sit, then. I've not often seen one taken out.",
            does = "unfolds one corner", look = "amused", talk = "neutral" },
          dana { "Careful, it's gone through to the bread. Sit, then. Nobody's keeping score.", does = "unfolds one corner", look = "amused", talk = "neutral" }),
        other = dana { "You do take them out nicely. You also keep a whole box of them.", does = "leaves it folded", look = "guarded", talk = "neutral" },
      },
      go = "after_wrapped",
    },
    option "march" {
      say  = march,
      move = affirm,
      advice = { "B25", "B26" },
      landed = {
        seen = march_seen(),
        bait = march_bait(),
        other = dana { "You read a good deal.", look = "neutral" },
      },
      go = "after_wrapped",
    },
    option "they_all_ask" {
      say  = "But the others all ask me how you do it. You can't keep that to yourself for ever.",
      move = social_pressure "everyone",
      advice = { "B15", "B21" },
      instead = "hook", why = "She closed the paper, and you pulled at it from the other side, with seven people.",
      reply = dana { "I'd ask as well, on their bonus.",
        does = "puts the parcel in her bag", look = "cold", talk = "discord",
        inner = "To myself. It's the only thing here that I don't have to share with the board." },
      go = "after_wrapped",
    },
    option "meant_nicely" {
      say  = "I only meant it nicely, Dana. I'll leave you to it now and see you at nine.",
      move = oblige "drop",
      advice = { "B03", "B26" },
      instead = "hook", why = "You went away with your good intention, and left her with what it had felt like.",
      reply = dana { "You've got fish on your sleeve.",
        does = "leaves it at that", look = "away", talk = "neutral", inner = "Meant nicely. They come, they mean, they go. There's still half a mackerel." },
      go = "after_wrapped",
    },
  },

  beat "after_wrapped" {
    either {
      narrate { "A boat comes in, and as long as its engine is running neither of you has to say anything.", when = "seen.fish or reactance >= 50", go = "lit" },
      narrate { "A boat comes in, and as long as its engine is running neither of you has to say anything.", go = "hall" },
    },
    go = "lit",
  },

  ------------------------------------------------------------------------------------------------------------ three: the shutter

  beat "hall" {
    "Behind you the shutter of the fish hall goes up. She shouts a porter his daughter's name, with a question mark, and he puts up a thumb.",

    option "stay" {
      does = "You stay where you are, say nothing, and watch the shutter go up.",
      move = silence, voices = { "management", "call_by_call" },
      advice = { "B17", "B24" },
      landed = {
        management = one_chair(),
        call_by_call = nobody_listening(),
        kept = dana { "You can be quite restful. It isn't in your profile.",
          does = "stretches her legs out over the water", look = "warm", hold = 4, talk = "neutral" },
        other = dana { "Anatomy. She's passed anatomy.", does = "is still waving", look = "warm", hold = 3, talk = "neutral" },
      },
      go = "lit",
    },
    option "march" {
      when = "not chosen.fish.march and not chosen.wrapped.march",
      say  = march,
      move = affirm,
      advice = { "B25", "B26" },
      landed = {
        bait = march_bait(),
        other = march_seen(),
      },
      go = "lit",
    },
    option "which_minute" {
      when = "chosen.quay.glad or not seen.fish",
      say  = "Which minute of all those fourteen months would you like to have again?",
      move = ask_open "role_joy",
      advice = { "B25", "A55", "A54" },
      landed = {
        other = by_wants(
          dana { "The last meeting. Nine people, and for one minute I knew what each of them was afraid of. Then I began.",
            does = "answers at once", look = "open", talk = "neutral", inner = "One could do that with a region. One could do it every Monday." },
          dana { "The cellar. Nobody had been down there in years. There was a puddle, and I thought: good, here I am.",
            does = "answers at once", look = "open", talk = "neutral", inner = "I'd go down there again today." },
          dana { "When their young engineer explained the wiring to his own boss. I'd practised it with him. I kept my mouth shut.",
            does = "answers at once", look = "open", talk = "neutral", inner = "He went quite red, and then he went on." }),
      },
      go = "lit",
    },
    option "write_it_up" {
      when = "chosen.quay.glad or chosen.fish.march or chosen.wrapped.march",
      say  = "Would you help me write it up as a case for the team? You needn't.",
      move = ask_help,
      advice = { "B24", "B20" },
      why = "A fair request on any other day. After the praise it is what the praise was for.",
      landed = {
        bait = by_cause(
          dana { "There it is. I'd been listening for it, and then I'd stopped.", does = "wipes the glass out with her sleeve", look = "cold", talk = "discord",
            inner = "It had nearly been a breakfast." },
          dana { "As a case. With a number on the back, and a colour?", does = "wipes the glass out with her sleeve", look = "cold", talk = "discord",
            inner = "First it's a case for the team. Then one's the case." },
          dana { "So it does get played to the team.",
            does = "wipes the glass out with her sleeve", look = "cold", talk = "discord",
            inner = "Only that this one's a good one. Mr. Aldous was a good one, too." }),
        other = dana { "Ask me in the office. Here I'm having breakfast.", look = "guarded", talk = "neutral", inner = "It was a nice quarter of an hour." },
      },
      go = "lit",
    },
    option "easy_now" {
      when = "not chosen.quay.glad and not chosen.fish.march and not chosen.wrapped.march",
      say  = "And with that behind you, wouldn't an hour on a Thursday be easy now?",
      move = persuade "leading",
      advice = { "B24", "A20" },
      instead = "stay", why = "The sun was up, she was in a good mood, and you thought that it could be used.",
      reply = dana { "A soft close, at sunrise, with gulls. That's the best one yet.",
        does = "wipes the glass out with her sleeve", look = "guarded", talk = "neutral", inner = "It does follow one about, that Thursday." },
      go = "lit",
    },
    option "a_week_off" {
      say  = "You've earned a rest, Dana, and you look tired. I'd love to see you take a week off now.",
      move = persuade "advice",
      advice = { "B24", "A15" },
      instead = "stay", why = "It was kindly meant. She had not said that she was tired, she had said where the fish is good.",
      reply = by_wants(
        dana { "Do I? I'd thought that was what it looks like.",
          does = "finds herself in the side of the glass", look = "away", talk = "neutral", inner = "Glad. This is glad. I've only the one face for it." },
        dana { "And do what? I'd be down here at five, in the way.",
          does = "finds herself in the side of the glass", look = "away", talk = "neutral", inner = "A week without Ingrid. She'd seize up." },
        dana { "Not this week. There's a Friday in it.",
          does = "finds herself in the side of the glass", look = "away", talk = "neutral",
          inner = "They've got their first hospital next week, the two of them." }),
      go = "lit",
    },
  },

  --------------------------------------------------------------------------------------------------------------- four: too many digits

  beat "lit" {
    either {
      { when = "calls >= 3", "Her phone lights up on the stone. It is the third time this week, and the number has too many digits.",
        dana { "They get up early, over there.", does = "looks at it for four seconds", look = "away" } },
      { "Her phone lights up on the stone. The number has too many digits.", dana { "Somebody's early.", does = "looks at it for four seconds", look = "away" } },
    },

    option "not_one_of_us" {
      say  = "Fourteen months, and the first one to ring isn't one of us.",
      move = reflect,
      advice = { "B26", "A54", "A55" },
      landed = {
        heard = either {
          dana { "You walked.", when = "trust >= 46", does = "turns it on its face", look = "warm" },
          dana { "I noticed.", does = "lets it ring", look = "neutral" },
        },
        other = dana { "I noticed.", does = "lets it ring", look = "neutral" },
      },
      go = "last_glass",
    },
    option "one_way_up" {
      say  = "One way up, and I'm sitting on it. And nobody asks you about the others.",
      move = reflect_concern "management",
      advice = { "A16", "B28", "A55" },
      landed = {
        understood = by_wants(
          dana { "Quite comfortably, too.", does = "turns the phone on its face", look = "amused", hold = 2 },
          dana { "Not one.", does = "turns the phone on its face", look = "still", hold = 2 },
          dana { "On a box.", does = "turns the phone on its face", look = "amused", hold = 2 }),
        wrong = by_wants(
          dana { "Am I to give you a hand up? I was looking at a telephone.",
            does = "lets it ring", look = "amused", talk = "neutral", inner = "How does one get from a telephone to that chair?" },
          dana { "I'm sitting, too. It's a good box. I was looking at a telephone.",
            does = "lets it ring", look = "amused", talk = "neutral", inner = "They all think that it's the chair." },
          dana { "Which others? I was looking at a telephone.",
            does = "lets it ring", look = "neutral", talk = "neutral", inner = "The others. Has he been talking?" }),
        other = dana { "Something like it.", look = "neutral" },
      },
      go = "last_glass",
    },
    option "until_it_is_dark" {
      does = "You say nothing, and wait until the phone has gone dark.",
      move = silence, voices = { "management", "call_by_call" },
      advice = { "B17", "B26" },
      landed = {
        management = one_chair(),
        call_by_call = nobody_listening(),
        kept = dana { "You didn't ask. That'll have cost you something.", does = "turns it on its face", look = "warm", hold = 4, talk = "neutral" },
        other = dana { "You aren't asking. It's a long number. I don't know anybody that long.",
          does = "turns it on its face", look = "amused", hold = 3, talk = "neutral" },
      },
      go = "last_glass",
    },
    option "come_to_me_first" {
      say  = "Whatever they offer you, come to me first. I can do something about the bonus.",
      move = bait "lure",
      advice = { "B26", "A54", "A55" },
      instead = "not_one_of_us", why = "You answered a telephone that she had not picked up, and with money.",
      reply = by_wants(
        dana { "The matching guarantee. Seen it cheaper? We pay the difference. Nobody's mentioned money, {player}.",
          does = "lets it ring", look = "guarded", talk = "discord", inner = "They haven't, either. They asked me what I'd like to do." },
        dana { "The matching guarantee. I've got enough money. I've got a fish.",
          does = "lets it ring", look = "guarded", talk = "neutral", inner = "Money's what one offers when one doesn't know the person." },
        dana { "The matching guarantee. And who does the others' bonus come out of?",
          does = "lets it ring", look = "guarded", talk = "discord", inner = "One pot. It would have to come out of Sunil's." }), go = "last_glass",
    },
    option "alone_with_it" {
      say  = "I'm so glad for you, Dana, with all my heart. I'll leave you alone with it, it's all yours.",
      move = oblige "drop",
      advice = { "B03", "B26" },
      instead = "until_it_is_dark", why = "It was tactful. Somebody else was ringing her, and you got up.",
      reply = dana { "You can stay. It's only a telephone.",
        does = "looks up, against the light", look = "away", talk = "neutral", inner = "Then I might as well pick it up." }, go = "last_glass",
    },
  },

  ------------------------------------------------------------------------------------------------------------- when she has gone up

  beat "last_glass" {
    either {
      narrate { "She gets up. The bones go into the water, where three gulls hold a meeting about them.",
        when = "seen.fish and not chosen.wrapped.they_all_ask" },
      narrate { "She gets up. The newspaper goes with her, and three gulls hold a meeting about that." },
    },
    by_cause(
      dana { "I ring her at seven. I'd like to hear what it says on the old one.", does = "brushes scales off her coat", look = "neutral" },
      dana { "Back to the board, then. It'll be hanging there as if nothing had happened.", does = "brushes scales off her coat", look = "neutral" },
      dana { "Back to work, then. None of that was on tape, I hope.", does = "brushes scales off her coat", look = "amused" }),

    "The tea is paid. \"She's here each time it's a big one,\" says the woman at the hatch. \"I've never seen anybody with her.\"",
    go = "the_quay_road",
  },

  beat "the_quay_road" {
    either {
      { when = "hot or dropped or pressured or not saw_the_no and not chosen.quay.glad",
        narrate { "At the far end of the quay the brake lights of her car go on, and stay on. She is on the telephone, and it isn't short.", add = { calls = 1 } } },
      { when = "saw_the_no", "Her car goes along the quay with all its windows open. She is singing, badly, with conviction, and the porters join in." },
      { "Her car goes along the quay, not very fast. One window is open." },
    },
    either {
      { when = "saw_the_no", "You smell of smoke until the evening, and several people ask." },
      { "On the board, at nine, somebody has drawn a little crown above her magnet, somebody who had to reach." },
    },
    go = "next",
  },
}
