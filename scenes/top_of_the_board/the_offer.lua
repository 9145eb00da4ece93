-- The offers, the terms and her word. Four roads lead in: she's open and her real reason is understood; it isn't; it was dropped; she
-- has been pushed. A good sentence changes roads. Whatever is said, the last chair goes up between the fifth of your sentences and the
-- eighth, and only then does it show whether she is ready.
local warm = "understood >= 2 and trust >= 50 and reactance < 60"
local cold = "reactance >= 60 or trust < 25"
local magnet = "voiced.management and not understood.management and root_understood"
local heard_already = "cause == 'past' and honoured.call_by_call"  -- honest rules have honoured it, so it has no more to open
local asked_on_bridge = "(chosen.ride_along.bridge.from_here or chosen.ride_along.bridge.apart_from_the_pool)"
local kept_first = "(chosen.white_side.when_it_rings or chosen.white_side.nobody_sees_you or chosen.white_side.nobody_hears_it)"

-- The same moment in the three stories under her no, or in the three wishes; with a condition, only where that holds too,
-- without one the third is what remains.
local function cases(name, words, holds, told)
  for number, lines in ipairs(told) do
    if holds or number < 3 then
      lines.when = name .. " == '" .. words[number] .. "'" .. (holds and " and (" .. holds .. ")" or "")
    end
  end
  return told
end

local function causes(holds, ...)
  return cases("cause", { "misconception", "positioning", "past" }, holds, { ... })
end

local function wishes(holds, ...)
  return cases("wants", { "to_lead", "to_stay", "to_help" }, holds, { ... })
end

-- One either out of several lists of alternatives.
local function first_of(...)
  local all = {}
  for _, list in ipairs({ ... }) do
    for _, one in ipairs(list) do
      append(all, one)
    end
  end
  return either(all)
end

local function by_cause(...)
  return either(causes(nil, ...))
end

local function by_wants(...)
  return either(wishes(nil, ...))
end

-- What she says the first time she says it. The one that is the root is told whole.
local function calls_told()
  return by_cause(
    { dana { "Somebody in the seat who breathes at every pause. I hear myself twice, and the customer once.", does = "looks at the chair beside her", look = "guarded",
        talk = "sustain", inner = "It isn't a great tragedy. It's half a second. I live on half seconds." } },
    { dana { "I'd get louder with you listening. And then a customer asks what's wrong at our place.", does = "looks at the chair beside her", look = "guarded",
        talk = "sustain", inner = "They asked Jonas. He said that all was well." } },
    { dana { "Viktor Hale taped us. Old Mr. Aldous gave up his shop, and cried, and I let him. He played it to the whole team: here she loses the close.",
        does = "turns the cup until the handle points away", look = "still", hold = 2, talk = "sustain", inner = "And somebody told Mr. Aldous." } })
end

local function rows_told()
  return by_cause(
    { dana { "I go into that room on Thursday, and on Friday a customer hears that I'm slipping.", does = "looks across at the door", look = "guarded",
      talk = "sustain",
        inner = "And he'd be so tactful about it." } },
    { dana { "Two years ago they turned magnets yellow, for the ones being coached. Jonas Falk, Priya Menon. Both gone by spring. I've got his customers, and his magnet.",
        does = "nods at the keys, as if it were on the ring", look = "still", hold = 2, talk = "sustain", inner = "One of them still asks me how he's doing." } },
    { dana { "I go into that room on Thursday, and on Friday a customer hears that I'm slipping.", does = "looks across at the door", look = "guarded",
      talk = "sustain",
        inner = "And he'd be so tactful about it." } })
end

local function hours_told()
  return by_cause(
    { dana { "In my first firm I sat and explained a sixty. Why not seventy? She rang four times, the pharmacist. Eleven hundred doses, in a bin.",
        does = "turns her phone over, and back", look = "still", hold = 2, talk = "sustain", inner = "The list was in order. They praised the list." } },
    { dana { "Thursday at ten is when the fish halls pick up the phone. At eleven they're asleep.", does = "turns her phone over, and back", look = "guarded",
      talk = "sustain",
        inner = "I've said that so often that I nearly believe it's all of it." } },
    { dana { "Thursday at ten is when the fish halls pick up the phone. At eleven they're asleep.", does = "turns her phone over, and back", look = "guarded",
      talk = "sustain",
        inner = "It's true. It's a good thing to have in front." } })
end

local function pool_told()
  return dana { "And whoever I teach, I pay. It's a fixed pool. Five up for him is five down for me.", does = "says it to the sugar", look = "sharp", talk = "sustain",
    inner = "You know the plan. I wondered if you'd ever read it from this side." }
end

local function magnet_told()
  return by_wants(
    { dana { "On top nobody needs to ask, and nobody can laugh. The day it moves I'm somebody who'd like something.", look = "still", talk = "sustain",
        inner = "I practised that sentence. It was shorter in the car." } },
    { dana { "There's one way up, and that's your chair. I don't want it. So I hold on to the top, and one day it moves.", look = "still", talk = "sustain",
        inner = "And then they'll say: pity. Of somebody who has all she wants." } },
    { dana { "It moves one day. And on the Friday I'm not the one from the top who's so good to them. I'm just somebody with cake.", look = "still", talk = "sustain",
        inner = "Perhaps they'd still come. I've never dared to count." } })
end

local told = { underperformers = rows_told, pipeline = hours_told, call_by_call = calls_told, rivals = pool_told, management = magnet_told }

-- The replies to a question or a silence: what it can voice, and what she says otherwise.
local function voiced_here(voices, other)
  local replies = { other = other }
  for _, name in ipairs(voices) do
    replies[name] = told[name]()
  end
  return replies
end

local function asked_here(voices, other)
  local replies = voiced_here(voices, other)
  replies.barrage = dana { "Three in a row. At the third the customer looks for his coat.", does = "looks for hers", look = "guarded", talk = "sustain",
    inner = "You've got all those questions, and nowhere to put an answer." }
  return replies
end

-- A week after she said aloud what the magnet is to her.
local function magnet_week(holds, first)
  local laid = function(second)
    return { dana { first, does = "lays the keys on the table, and the phone on its face", look = "open" }, second }
  end
  return wishes(holds,
    laid(dana { "The day it moves, somebody does it with one finger. And I'll have to ask for things, like other people. I don't know her, the one who asks.",
      look = "still",
      talk = "sustain", inner = "At thirty-one I knew her. She'd bought a green dress for that dinner." }),
    laid(dana { "The day it moves, somebody does it with one finger. And they'll ask what I'm going to do now. As if there were only up and gone.", look = "still",
      talk = "sustain", inner = "There's a third place. I'm standing on it. It hasn't got a name." }),
    laid(dana { "The day it moves, somebody does it with one finger. And on the Friday I get into that car, and I'm nobody in particular, with cake.", look = "still",
      talk = "sustain", inner = "I've had it on top for so long that I can't tell who they're nodding at." }))
end

-- Where good sellers would roll their eyes.
local function rules_read()
  return by_cause(
    { dana { "Here. \"A short look at the pipeline.\" Anybody who's ever sold stops reading there.", does = "rolls her eyes, on purpose, a pencil in her hand",
        look = "amused", talk = "neutral" } },
    { dana { "Here. \"For colleagues who want to catch up.\" You've painted it yellow yourself.", does = "rolls her eyes, on purpose, a pencil in her hand",
        look = "amused", talk = "change" } },
    { dana { "Here. \"On the basis of one recorded call.\" I'd have left at \"recorded\".", does = "rolls her eyes, on purpose, a pencil in her hand",
        look = "amused", talk = "change" } })
end

scene "the_offer" {
  title = "A week later - the canteen, after the rush",
  place = "canteen",
  facilitator = "Her word, whatever it was: which sentence of yours left her free to say it, and which one made it harder?",

  enter = {
    sensible = { trust = 80, reactance = 2, threat = 14, readiness = 26, listened_to_sunil = true, saw_the_no = true, calls = 1,
      voiced = { "management" }, understood = { "pipeline", "call_by_call", "rivals" }, purpose = { "underperformers" } },
    pushy    = { trust = 26, reactance = 64, threat = 56, readiness = 15, memo_ready = true, carla_told = true, raised_in_public = true, calls = 4,
      voiced = { "underperformers" }, understood = { "pipeline" } },
  },

  ------------------------------------------------------------------------------------------------------------ one: sitting down

  beat "chairs" {
    "Halina from the till is putting the chairs up, two at a time. In a quarter of an hour she'll be at your table.",
    first_of(
      { dana { "I'm on the delivery bay, with the hazards on.", when = cold, does = "stays standing, with the keys in her hand", look = "cold" } },
      magnet_week(warm .. " and " .. magnet .. " and " .. asked_on_bridge,
        "On that bridge you asked me what I want. I've been cross with you for a week."),
      magnet_week(warm .. " and " .. magnet, "I said one true thing aloud with you there. I've been cross with you for a week."),
      { dana { "Coffee's on me. That makes it a customer meeting, and in those I'm nice.", when = warm,
        does = "lays the keys on the table, and the phone on its face", look = "warm" },
        dana { "You've got the walk of somebody with a sheet of paper.", does = "lays the keys next to the cup", look = "neutral" } }),
    first_of({ dana { "This time without the whole team, at least.", when = "(" .. cold .. ") and raised_in_public", look = "cold" } },
      causes("reactance < 60 and trust >= 25",
        { dana { "If somebody rings, I go. It'll have nothing to do with you.", look = "neutral" } },
        { dana { "I took the table in the middle. Two people who hide are being coached. In the middle it's coffee.", look = "amused" } },
        { dana { "I've looked under the table. Force of habit.", look = "amused" } })),

    option "magnet_day" {
      when = magnet .. " and reactance <= 60 and trust >= 20",
      say  = "On top you needn't ask anybody. The day it moves, you can't say who drives home. May I offer you something?",
      move = { reflect_concern "management", permission "leave" },
      advice = { "A16", "A23", "B23" },
      landed = {
        other = dana { "I can't. Offer.", does = "takes her hand off the keys", look = "open", hold = 2, talk = "change" },
      },
      go = "one_offer",
    },
    option "may_be_wrong" {
      when = warm .. " and not (" .. magnet .. ")",
      say  = "I've brought one offer, and it may be quite wrong for you. Do you want it now, later, or not at all?",
      move = permission "leave",
      advice = { "B23", "A20" },
      landed = {
        other = by_cause(
          { dana { "Now. Before somebody rings.", does = "takes the biscuit off her saucer", look = "open", talk = "neutral" } },
          { dana { "Now. As long as it isn't an honour.", does = "takes the biscuit off her saucer", look = "open", talk = "neutral" } },
          { dana { "Now. You say it, and I won't write it down either.", does = "takes the biscuit off her saucer", look = "open", talk = "change" } }),
      },
      go = "one_offer",
    },
    option "while_there_are_chairs" {
      when = "not (" .. warm .. ")",
      say  = "What should we talk about as long as there's a chair to sit on? And what would you rather not?",
      move = permission "agenda",
      advice = { "B19", "A14" },
      landed = {
        invited = first_of({ dana { "Rather not: me. What else have you got?", when = cold, look = "cold", talk = "neutral",
          inner = "Nicely asked. The whole building asks nicely." } },
          causes(nil,
            { dana { "Not about numbers. And not about \"just an hour\". Otherwise I'm easy.", look = "neutral", talk = "change" } },
            { dana { "About what it's called. Not about what it's meant to be, I've read what it's meant to be.", look = "neutral", talk = "change" } },
            { dana { "About who's listening. Even when it's nobody.", look = "neutral", talk = "change" } })),
        other = dana { "You've asked me what I'd like so often that I feel like a hotel guest.", look = "amused" },
      },
      go = "crossing",
    },
    option "rolled_eyes" {
      say  = "I've written rules for that hour. A good seller will roll her eyes at them. Would you show me where? You needn't.",
      move = ask_help,
      advice = { "B20", "B21" },
      landed = {
        helped = rules_read(),
        bait = dana { "\"Ben Franklin.\" You ask for a small favour, and then they're fond of you.", does = "leaves the sheet lying", look = "guarded",
          talk = "discord",
          inner = "I'd even have done it, for somebody who'd asked me anything else first." },
        other = dana { "I've had your rules.", look = "neutral" },
      },
      go = "crossing",
    },
    option "brodie_rang" {
      when = warm,
      say  = "Brodie rang me. He says that you're the first who ever asked after the ship before the money.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = dana { "He rang to say that?", does = "straightens the spoon, so as to have something to look at", look = "warm" },
        bait = dana { "And what does it cost, the flower?", does = "straightens the spoon", look = "guarded", talk = "discord",
          inner = "He'll have said it, too. That's the pity." },
        other = dana { "You do bring me something every time. Like a cat.", look = "amused" },
      },
      go = "crossing",
    },
    option "pete_says" {
      say  = "Pete says that stars need to be left alone. I've been thinking, and for you he may be right.",
      move = oblige "drop",
      add  = { calls = 1 },
      advice = { "B02", "B01", "B03" },
      instead = "rolled_eyes", why = "Pete meant it kindly every time. His best two thanked him for the wine.",
      landed = {
        dropped = either {
          dana { "Pete. Oh.", when = warm, does = "looks at the phone, which is lying on its face", look = "away", talk = "neutral",
            inner = "I'd turned it over for this. And I'd had my hair cut." },
          dana { "Pete sends wine. It's good wine.", does = "looks relieved, and then for her coat", look = "amused", talk = "neutral",
            inner = "They toast each other, his two, every Christmas. With his wine." },
        },
        other = dana { "He says it every year.", look = "neutral" },
      },
      go = "st_agnes",
    },
    option "since_brodie" {
      when = "not (" .. warm .. ")",
      say  = "What has become of the whole thing in your head, since we drove out to Brodie's?",
      move = ask_open "experience", voices = { "underperformers", "pipeline", "call_by_call", "rivals" },
      advice = { "A14", "B18" },
      landed = asked_here({ "underperformers", "pipeline", "call_by_call", "rivals" }, either {
        dana { "Nothing at all. It's a small head, and there's a quarter in it.", when = cold, does = "looks at the door", look = "cold", talk = "neutral",
          inner = "It's in there at night. It sings, badly." },
        dana { "A parcel I keep carrying from the hall to the kitchen. I haven't opened it, and I haven't sent it back either.", look = "neutral",
          inner = "I know what's in it. I packed it." },
      }),
      go = "crossing",
    },
  },

  beat "crossing" {
    either {
      narrate { "Halina looks over, sees her standing, and starts on the next table.", when = cold, go = "hazards" },
      narrate { "Halina looks over, sees the two cups, and starts again at the other end.", when = "understood >= 2 and root_understood", go = "who_hears" },
      narrate { "Two by two the chairs go up. It's getting to be a wood.", go = "thin" },
    },
    go = "thin",
  },

  ----------------------------------------------------------------------------------------------------------------- two: by leave

  beat "one_offer" {
    by_wants(
      { dana { "One. And if there's a badge on it, I'll send it back.", does = "gives you the smaller half of the biscuit", look = "amused" } },
      { dana { "One. And if it goes upwards, I'll say no with my mouth full.", does = "gives you the smaller half of the biscuit", look = "amused" } },
      { dana { "One. And it'd better not cost me a Friday.", does = "gives you the smaller half of the biscuit", look = "amused" } }),

    option "teach_it" {
      say  = "Coach the coach. You'd learn to do this for others, properly, and on the way somebody would do it for you.",
      move = offer "career",
      advice = { "B27", "A37", "A56" },
      landed = {
        weighed = either {
          dana { "For others. So: how you lead people. Say it as it is, I won't laugh first.", when = "wants == 'to_lead'", does = "has stopped chewing", look = "open",
            talk = "change" },
          dana { "Properly. I only ever show them. And then Sunil goes off and sounds like me, the poor man.", does = "has stopped chewing", look = "open",
            talk = "change" },
        },
        presume = either {
          dana { "You asked me on the bridge, and I answered. In which part of that did you find a course?", when = "wants == 'to_stay' and wants_known", look = "cold",
            inner = "It's a whole answer. I've never yet met anybody who'd leave it whole." },
          dana { "You're selling me shoes, and you've never asked me where I'm walking.", look = "cold",
            inner = "They look comfortable, even. That's the annoying part." },
        },
        other = dana { "We've had the shoes.", look = "neutral" },
      },
      go = "after_offer",
    },
    option "the_rude_one" {
      say  = "A seller in Region West, on top for years, has had that hour since spring. She says you may ring her. She's rude.",
      move = offer "testimonial",
      advice = { "A08", "A09" },
      landed = {
        other = by_cause(
          { dana { "Did she sell less? No, don't you tell me. And which hour did she give up for it?", does = "turns her phone over to take down the number",
            look = "open",
              talk = "neutral" } },
          { dana { "On top, and she went. Did her people know? That's what I'd ask her, before anything.", does = "turns her phone over to take down the number",
            look = "open",
              talk = "neutral" } },
          { dana { "And you asked her whether you may pass that on? You rang her up and asked? Then I'll have the number.",
            does = "turns her phone over to take it down",
              look = "open", talk = "change" } }),
      },
      go = "after_offer",
    },
    option "eleven_per_cent" {
      say  = "I worked out one figure, if you want it: a deal that you teach to somebody costs you eleven per cent.",
      move = offer "data",
      advice = { "A35", "A26" },
      landed = {
        other = either {
          dana { "Eleven. I'd guessed nine. So somebody's done the sum, and it was you.", when = "voiced.rivals", does = "writes it on the saucer with a finger",
            look = "open",
            talk = "change" },
          dana { "I never said a word about the pool. And you went and did the sum.", does = "writes it on the saucer with a finger", look = "still", talk = "change" },
        },
      },
      go = "after_offer",
    },
    option "out_of_sight" {
      say  = "With an hour a week you'd be better still. Nobody would ever catch you. Nine quarters, and then nineteen of them.",
      move = persuade "pitch",
      advice = { "A15", "A34" },
      instead = "the_rude_one", why = "You had leave for something true. You used it to sell her a higher number.",
      reply = dana { "Nineteen. And for whom would that be?", does = "gives you back the other half of the biscuit", look = "guarded", talk = "neutral",
        inner = "You think it's the number I'm afraid for." },
      go = "after_offer",
    },
    otherwise { go = "after_offer" },
  },

  beat "after_offer" {
    either {
      narrate { "She pushes the saucer to one side, as if it were a subject.", when = "understood >= 2 and root_understood", go = "who_hears" },
      narrate { "She pushes the saucer to one side, as if it were the subject.", go = "thin" },
    },
    go = "thin",
  },

  ---------------------------------------------------------------------------------------------------------- three: who hears what

  beat "who_hears" {
    by_cause(
      { dana { "Say I come. Is there a number at the end of that hour? And who gets it?", does = "has picked up a pencil from somewhere",
        look = "sharp", asks = true } },
      { dana { "Say I go in there, and somebody sees me. What's it called, and who's told?", does = "has picked up a pencil from somewhere",
        look = "sharp", asks = true } },
      { dana { "Say I tell you about one call. A bad one. Who hears it after you?", does = "has picked up a pencil from somewhere", look = "sharp", asks = true } }),

    option "crack_in_it" {
      say  = "I'd hear it, and I write your review. That's the crack. No recording, no number, nothing to Carla. Only the law goes further. You can stop.",
      move = safe_zone,
      advice = { "B19", "A50", "B07" },
      landed = {
        safe = { first_of({ dana { "Sunil thought that too, about one sentence of his.", when = "told_on_sunil", does = "looks at you for some time",
          look = "guarded", talk = "neutral" } },
            causes(nil,
              { dana { "\"No number.\" Would you say that again? I'd like to have heard it twice from a manager.", does = "looks at you for some time",
                look = "open", talk = "change" } },
              { dana { "You showed me the crack yourself. Then write on it who it's for: anybody. Top row first.", does = "looks at you for some time",
                look = "open", talk = "change" } },
              { dana { "You showed me the crack yourself. He had none. It was all smooth, with him.", does = "looks at you for some time", look = "still",
                talk = "change" } })),
          "You write it down. She reads it the way she reads a contract, from the bottom." },
        other = dana { "That's what you said before. Good. It hasn't moved.", look = "neutral" },
      },
      go = "white_side",
    },
    option "forgotten_by_friday" {
      say  = "Nobody, Dana, not ever. It stays between us. You can trust me with anything, and by Friday I'll have forgotten it.",
      move = breach,
      advice = { "A50", "B19" },
      instead = "crack_in_it", why = "It's a beautiful promise. You write her review, and no manager can keep it.",
      reply = by_cause(
        { dana { "You write down my forecast every Friday. You'd have to forget with one hand and write with the other.", does = "puts the pencil down",
          look = "cold", talk = "discord",
          inner = "I asked for a rule. I got a serenade." } },
        { dana { "They told Priya that it would stay in the room. It did. It was a glass room.", does = "puts the pencil down", look = "cold", talk = "discord",
          inner = "I asked for a rule. I got a serenade." } },
        { dana { "\"Between us and the tape.\" He used to laugh when he said it. So did we.", does = "puts the pencil down", look = "cold", hold = 2, talk = "discord",
          inner = "Word for word, only without the tape. I'd rather have the tape. That clicks." } }),
      go = "white_side",
    },
    option "know_me_by_now" {
      say  = "You're safe with me, Dana, you know that by now. Please don't worry about any of it, not for one minute.",
      move = oblige "reassure",
      advice = { "B03", "B16" },
      instead = "crack_in_it", why = "She had asked what happens, and you told her what to feel.",
      reply = dana { "I wasn't worried. I was asking.", does = "draws a small door, and nobody in it", look = "guarded", talk = "neutral",
        inner = "\"Trust me.\" There's always a tie with it." },
      go = "white_side",
    },
    option "black_and_white" {
      say  = "There's a good page about that from HR. I'll send it over this afternoon, and you have it in black and white.",
      move = oblige "hand_off",
      advice = { "B19", "A50" },
      instead = "crack_in_it", why = "The page may be right. She was asking the person who'd be in the room.",
      reply = dana { "\"I'll send you the brochure.\" It's what you say on the way out.", does = "draws a small door, and a coat on it", look = "guarded",
        talk = "neutral",
        inner = "I say it to people I don't want to see again." },
      go = "white_side",
    },
    otherwise { go = "white_side" },
  },

  -------------------------------------------------------------------------------------- two, on the road where she was pushed

  beat "hazards" {
    by_wants(
      { dana { "Hazards are good for ten minutes. If it were my region, I'd have sent a note.", does = "looks at the door", look = "clock" } },
      { dana { "Hazards are good for ten minutes. Then I'd like to go and do what I'm here for.", does = "looks at the door", look = "clock" } },
      { dana { "Hazards are good for ten minutes. Somebody's waiting, and it isn't a customer.", does = "looks at the door", look = "clock" } }),

    option "so_its_over" {
      say  = "You've come down here so that it's over.",
      move = reflect,
      advice = { "A14", "A24" },
      landed = {
        heard = dana { "That was the idea.", does = "puts one hand on the back of the chair", look = "guarded" },
        other = dana { "You give me back everything, except the afternoon.", look = "cold", talk = "discord", inner = "An echo, with a salary." },
      },
      go = "straight",
    },
    option "leaned_on_you" {
      say  = "I've leaned on you, and it's mine. I take it back.",
      move = repair,
      advice = { "A15", "A58" },
      landed = {
        repaired = dana { "You did. I've got the print of a calendar on my back.", does = "puts one hand on the back of the chair", look = "neutral", talk = "neutral",
          inner = "No \"but\". I've been waiting for a \"but\" since the stairs." },
        other = dana { "That's kind. It belonged in the car park, though.", does = "puts one hand on the back of the chair", look = "guarded", talk = "sustain",
          inner = "I'd have cried, in the car park. A bit." },
      },
      go = "straight",
    },
    option "nine_out_of_ten" {
      say  = "The best have somebody who watches them. Singers have, surgeons have.",
      move = persuade "testimonial",
      advice = { "A08", "A10" },
      instead = "so_its_over", why = "It may all be true of surgeons. She was the one standing in front of you.",
      reply = dana { "\"Social proof.\" You've left out the dentists. It's nine out of ten, with dentists.", does = "jingles the keys, once", look = "cold",
        talk = "neutral",
        inner = "Nobody plays the surgeon's operation to the whole canteen." },
      go = "straight",
    },
    option "microphone" {
      say  = "You had a microphone and forty people. That wasn't fair either.",
      move = confront "moralise",
      advice = { "A15", "A59" },
      instead = "so_its_over", why = "You had a point about the kick-off. It's been on the account since then, and now you've cashed it.",
      reply = dana { "No, it wasn't. I'd been asked in front of forty people, and I answered in front of forty people. It's called acoustics.",
        does = "jingles the keys, once",
        look = "cold", talk = "discord", inner = "I've been sorry about that joke since the car park. I'd have said so today." },
      go = "straight",
    },
    otherwise { go = "straight" },
  },

  ------------------------------------------------------------------------- two and three, where not enough was understood

  beat "thin" {
    first_of({ dana { "I thought we'd left it standing by the road.", when = "dropped", look = "amused" },
        dana { "You've got most of it. You've got the part that I'd tell any passenger.", when = "understood >= 2", does = "turns the cup by its handle",
          look = "guarded" } },
      wishes(nil,
        { dana { "I've said my joke, and you've said your sentence. What's left is the biscuit.", does = "turns the cup by its handle", look = "neutral" } },
        { dana { "I've said no in a car park, quite nicely, and you've brought me coffee. What's left is the biscuit.", does = "turns the cup by its handle",
          look = "neutral" } },
        { dana { "You've got a sheet, and I've got two people waiting somewhere. What's left is the biscuit.", does = "turns the cup by its handle",
          look = "neutral" } })),

    option "not_asked_yet" {
      say  = "There's something in this that I haven't asked you yet. What is it?",
      move = ask_open "concern", voices = { "call_by_call", "underperformers", "pipeline", "rivals" },
      advice = { "A14", "B05", "B16" },
      landed = asked_here({ "call_by_call", "underperformers", "pipeline", "rivals" }, dana { "That's a good question, and I never answer those in canteens. You're getting warmer, though. Last month you had a slide.",
        does = "looks at you with something like interest", look = "neutral" }),
      go = "thin_two",
    },
    option "hears_youre_slipping" {
      when = "not understood.underperformers and (voiced.underperformers or not voiced.pipeline)",
      say  = "In there on a Thursday, and on the Friday somebody's heard that you're slipping.",
      move = reflect_concern "underperformers",
      advice = { "A16", "B06", "B09" },
      landed = {
        understood = either {
          dana { "In yellow. Yes.", when = "cause == 'positioning'", does = "closes her hand over the keys", look = "still" },
          dana { "By lunch, yes.", does = "closes her hand over the keys", look = "still" },
        },
        wrong = dana { "Who says so? I've never said that I'd mind being seen.", does = "looks at the middle table, which is yours", look = "guarded", talk = "sustain",
          inner = "That's a good guess. I don't like being a good guess." },
        other = dana { "We've had that one.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "rings_four_times" {
      when = "voiced.pipeline and not understood.pipeline",
      say  = "While you're in there explaining, somebody rings who needs you, and goes on ringing.",
      move = reflect_concern "pipeline",
      advice = { "A16", "B08" },
      landed = {
        understood = either {
          dana { "Four times. Yes.", when = "cause == 'misconception'", does = "turns the phone over", look = "still" },
          dana { "Yes. That.", does = "turns the phone over", look = "still" },
        },
        other = dana { "We've had that one.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "made_a_mistake_of" {
      when = "not understood.call_by_call and (voiced.call_by_call or understood >= 1)",
      say  = "Somebody listens in, and what's best about you comes out as a mistake.",
      move = reflect_concern "call_by_call",
      advice = { "A16", "B10" },
      landed = {
        understood = either {
          dana { "In red. Yes.", when = "cause == 'past'", does = "closes her hand over the keys", look = "still" },
          dana { "Half a second. Yes.", does = "closes her hand over the keys", look = "still" },
        },
        wrong = dana { "Who was listening? I haven't told you about anybody.", does = "looks under the table", look = "sharp", talk = "sustain",
          inner = "Somebody's been talking. Or it's written all over me." },
        other = dana { "We've had that one.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "a_version" {
      say  = "If there were a version you could live with, what would be different?",
      move = co_design "topic",
      advice = { "A18", "A65" },
      instead = "not_asked_yet", why = "In ten minutes it may be the best sentence of the day. So far nobody knows what the version would have to survive.",
      landed = {
        premature = dana { "You're asking me the size before you know what it's for. I'd be sent back for a tape measure.", does = "pushes the cup away",
          look = "guarded",
          inner = "Nearly. You've knocked at the right house, and it's the wrong floor." },
        other = dana { "We've drawn that.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "only_coffee" {
      say  = "Then let's leave it at a coffee. It's good to sit here with you, Dana.",
      move = oblige "drop",
      add  = { calls = 1 },
      advice = { "B01", "B03" },
      instead = "not_asked_yet", why = "Nobody's hurt, and nothing has been said. That's how most of them end.",
      reply = dana { "Then it's a coffee.", does = "drinks it rather quickly", look = "amused", talk = "neutral",
        inner = "You had your mouth open. I saw you shut it." },
      go = "st_agnes",
    },
    otherwise { go = "thin_two" },
  },

  beat "thin_two" {
    either {
      narrate { "Two by two. Halina hums something, and Dana joins in for half a line.", when = "seen.thin and understood >= 2 and root_understood", go = "who_hears" },
      narrate { "Two by two. Halina hums something. Dana knows it, and doesn't join in." },
    },

    option "let_halina" {
      does = "You say nothing, and let Halina go on humming.",
      move = silence, voices = { "call_by_call", "underperformers", "pipeline", "rivals", "management" },
      advice = { "B17" },
      landed = voiced_here({ "call_by_call", "underperformers", "pipeline", "rivals", "management" }, either {
        dana { "I do that. I count to four. You've got as far as nine.", when = "landing == 'kept'", does = "very nearly smiles", look = "neutral", hold = 4 },
        dana { "If it's my turn, I didn't hear the question.", look = "amused", hold = 3 },
      }),
      go = "crossing_two",
    },
    option "slipping" {
      when = "voiced.underperformers and not understood.underperformers",
      say  = "You'd go in as number one, and come out as somebody who needed it.",
      move = reflect_concern "underperformers",
      advice = { "A16", "B06" },
      landed = {
        understood = dana { "Needed it. Yes.", does = "lets go of the cup", look = "still" },
        other = dana { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "who_was_ringing" {
      when = "voiced.pipeline and not understood.pipeline",
      say  = "It isn't the hour. It's who was trying to reach you during it.",
      move = reflect_concern "pipeline",
      advice = { "A16" },
      landed = {
        understood = dana { "Who. Exactly.", does = "lets go of the cup", look = "still" },
        other = dana { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "in_the_customers_ear" {
      when = "voiced.call_by_call and not understood.call_by_call",
      say  = "What you say to one person in confidence, somebody else is marking.",
      move = reflect_concern "call_by_call",
      advice = { "A16", "B10" },
      landed = {
        understood = dana { "Marking. That's it.", does = "lets go of the cup", look = "still" },
        other = dana { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "on_your_bonus" {
      when = "not understood.rivals and (voiced.rivals or understood >= 2)",
      say  = "Whatever the others learn from you, it's your bonus that pays for it.",
      move = reflect_concern "rivals",
      advice = { "A16", "A57" },
      landed = {
        understood = dana { "Every cent.", does = "lets go of the cup", look = "still" },
        wrong = dana { "I haven't said a word about money. I'm a saleswoman, I'd remember.", does = "lifts the cup, which is empty", look = "guarded", talk = "sustain",
          inner = "True, though. How did you get into that drawer?" },
        other = dana { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "nothing_like_it" {
      say  = "Don't worry about what you imagine. It's only two people and a coffee, Dana.",
      move = oblige "reassure",
      advice = { "B08", "A13" },
      instead = "let_halina", why = "You made it small. She had it the right size.",
      reply = by_cause(
        { dana { "And which of the two has the spreadsheet?", does = "lifts the cup, which is empty", look = "guarded", talk = "neutral",
          inner = "It was two people and a coffee, then. There was a list under the cup." } },
        { dana { "So was Priya's. They even paid for it.", does = "lifts the cup, which is empty", look = "guarded", talk = "neutral",
          inner = "She brought the cups back to the counter. On her last day." } },
        { dana { "So was his. He took three sugars.", does = "lifts the cup, which is empty", look = "guarded", talk = "sustain",
          inner = "You don't know what I imagine. I don't have to imagine it." } }),
      go = "crossing_two",
    },
    option "not_an_argument" {
      say  = "Forgive me, but that's a feeling. It isn't a reason against a thing.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "let_halina", why = "You won on points, and she buys nothing from people who win on points.",
      reply = dana { "I sell on feelings. Last quarter it was two million four, in feelings.", does = "reaches for the keys", look = "cold", talk = "discord",
        inner = "I'd just picked one out to show you." },
      go = "crossing_two",
    },
    otherwise { go = "crossing_two" },
  },

  beat "crossing_two" {
    either {
      narrate { "She looks at the keys, and counts something on them.", when = cold, go = "straight" },
      narrate { "Something's been put down. You can hear it in how she stirs.", when = "understood >= 2 and root_understood", go = "who_hears" },
      narrate { "She looks past you, as people do at a till.", go = "straight" },
    },
    go = "straight",
  },

  ---------------------------------------------------------------------------------------------- what do you want it for?

  beat "straight" {
    first_of({ dana { "And you? You didn't sit down in a wood for St. Agnes. What did you want it for? You.", when = "seen.st_agnes",
        does = "looks at you as she looks at people before the price", look = "sharp", asks = true } },
      wishes(nil,
        { dana { "Leave Carla out of it. If it were mine, I'd know what I wanted from me. What do you want it for? You.",
            does = "looks at you as she looks at people before the price", look = "sharp", asks = true } },
        { dana { "Leave Carla out of it, and wherever I'm supposed to be going. What do you want it for? You.",
            does = "looks at you as she looks at people before the price", look = "sharp", asks = true } },
        { dana { "Leave Carla out of it, and the board. What do you want it for? You.",
            does = "looks at you as she looks at people before the price", look = "sharp", asks = true } })),

    option "of_use_to_you" {
      say  = "I've been here for seven months, and you're the one I don't know how to be of use to. What do you make of that?",
      move = permission "view",
      advice = { "B13", "A14" },
      landed = {
        invited = first_of(wishes("trust >= 40",
          { dana { "That it's how I'd have begun, if it were my region.", does = "forgets to look at the door", look = "open", talk = "neutral",
              inner = "Seven months. And that was in the bag all along, under the slide?" } },
          { dana { "That you could begin by not wanting me to turn into anything.", does = "forgets to look at the door", look = "open", talk = "neutral",
              inner = "Seven months. And that was in the bag all along, under the slide?" } },
          { dana { "That I know the feeling. You park, and you wait until they ask.", does = "forgets to look at the door", look = "open", talk = "neutral",
              inner = "Seven months. And that was in the bag all along, under the slide?" } }), {
          dana { "That you could've opened with it. I'd have bought it.", does = "looks at the door, but only once", look = "guarded", talk = "sustain",
            inner = "Now it's the last one in the box, and I wonder." },
        }),
        other = dana { "You do keep asking me what I make of things.", look = "guarded" },
      },
      go = "after_straight",
    },
    option "not_in_a_joke" {
      say  = "Say no, and it won't be in your review, nor in any joke of mine. Carla gets that from me in writing, today.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = dana { "I'd asked what you want. But I'll take the one about the jokes.", does = "puts the keys down again", look = "neutral" },
        hollow = dana { "You open the door for me, and you're standing in it.", look = "cold", talk = "discord", inner = "In writing. With which hand?" },
        other = dana { "You've said so. I still have it.", look = "neutral" },
      },
      go = "after_straight",
    },
    option "one_call_too_many" {
      say  = "For you. You carry everything alone out there, and one day it'll be one call too many. I've seen it happen.",
      move = persuade "advice",
      advice = { "A15", "A24" },
      instead = "of_use_to_you", why = "She had asked about you. It was tender, and it was about her again.",
      reply = dana { "I asked what you want, and you've told me what's wrong with me. Very gently.", does = "folds her arms", look = "guarded", talk = "neutral",
        inner = "Alone. I know nine hundred people by their compressors." },
      go = "after_straight",
    },
    option "only_an_idea" {
      say  = "Honestly? It isn't so important. It was an idea, there'll be others, and you've got quite enough to do.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "of_use_to_you", why = "She wanted one true sentence about you. You took your coat.",
      reply = dana { "\"The takeaway.\" Only that you mean it. I've never seen anybody mean it.", does = "gathers the crumbs into a line", look = "away",
        talk = "neutral",
        inner = "Nobody sits down in a wood of chairs for an idea." },
      go = "after_straight",
    },
    otherwise { go = "her_word" },
  },

  beat "after_straight" {
    either {
      narrate { "Halina has switched off the soup.", when = "seen.carla", go = "her_word" },
      narrate { "Halina switches off the soup.", go = "carla" },
    },
    go = "carla",
  },

  ---------------------------------------------------------------------------------- the road on which it was dropped

  beat "st_agnes" {
    either {
      narrate { "She sits down after all, on the edge of a chair, and tells you about St. Agnes, where the pharmacist opens the new store with her elbow, so as not to touch it yet.", when = cold },
      "She puts her feet on the rung of the next chair and tells you about St. Agnes, where the pharmacist opens the new store with her elbow, so as not to touch it yet.",
    },
    dana { "She wants to hear it hum before she'll believe it.", does = "hums it", look = "warm" },

    option "best_moment" {
      say  = "What's the best moment of a job like that, for you?",
      move = ask_open "role_joy", voices = { "pipeline" },
      advice = { "A44", "A42", "A39" },
      landed = {
        pipeline = either {
          dana { "When it rings and I pick up. I was in a meeting once, explaining a sixty, and she rang four times. Eleven hundred doses, in a bin.",
            when = "cause == 'misconception'", does = "turns her phone over, and back", look = "still", hold = 2, talk = "sustain",
            inner = "The list was in order. They praised the list." },
          dana { "When it rings and I pick up. Thursday at ten that's the fish halls. At eleven they're asleep.", does = "turns her phone over, and back",
            look = "guarded", talk = "sustain", inner = "It's true. It's a good thing to have in front." },
        },
        other = dana { "When they ring in the night because it alarmed, and it was only the door. And they're embarrassed. And I was up.",
          does = "has forgotten the coffee", look = "warm" },
      },
      go = "straight",
    },
    option "told_them_no" {
      say  = "In March you told them not to sign yet. You put their safety before the quarter.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = either {
          dana { "You've said that before. I've dined on it for weeks.", when = "saw_the_no", look = "warm" },
          dana { "You know about March? Nobody knows about March.", does = "sits still for a moment", look = "still" },
        },
        other = dana { "And now I'm good again. It's like a tap.", does = "drinks up", look = "guarded", talk = "discord", inner = "Warm, cold, warm." },
      },
      go = "straight",
    },
    option "dropped_it" {
      say  = "I let that go because it's easier. What would the hour really cost you?",
      move = ask_open "concern", voices = { "underperformers", "pipeline", "call_by_call", "rivals" },
      advice = { "A14", "B01", "A63" },
      landed = asked_here({ "underperformers", "pipeline", "call_by_call", "rivals" }, dana { "You've come back for it. Nobody ever comes back for it, they've all got such nice manners.",
        does = "takes her feet off the rung", look = "still" }),
      go = "thin_two",
    },
    option "two_fitters" {
      say  = "I could get you two more fitters for that. Now that we understand each other.",
      move = bait "lure",
      advice = { "B20", "A30" },
      instead = "dropped_it", why = "She heard the \"now that\".",
      reply = dana { "\"Reciprocity.\" They give you a flower at the airport. I've got fitters.", does = "takes her feet off the rung", look = "guarded",
        talk = "neutral",
        inner = "So it hadn't been dropped. It had gone round by the kitchen." },
      go = "straight",
    },
    otherwise { go = "straight" },
  },

  ----------------------------------------------------------------------------------------------------------------- four: the terms

  beat "white_side" {
    either {
      narrate { "She has the pencil in her hand now.", when = "landing == 'opened'" },
      { "She takes your sheet and turns it over, to the white side.",
        dana { "There's a plan in that folder as well. I can see the boxes through it.", does = "doesn't sound angry", look = "amused" } },
    },

    option "if_nobody_asked" {
      say  = "What would that hour have to be, so that you'd come if nobody asked?",
      move = co_design "topic",
      advice = { "A18", "A19", "A51" },
      landed = {
        designed = {
          by_cause(
            { dana { "Not Thursday at ten. Phone on the table, face up, and it may ring. Twenty minutes. One customer I don't understand, and nothing with a per cent in it.",
                does = "has begun to write before you've finished", look = "open", talk = "change" } },
            { dana { "I say it myself, on the Monday, standing, before anybody's seen me go in. Not behind that glass. And the yellow magnets go in the bin, with everybody watching.",
                does = "has begun to write before you've finished", look = "open", talk = "change" } },
            { dana { "Nobody in the car. No tape. Afterwards, at the wheel, engine off, I tell you one call. I choose which. You may ask. You don't mark.",
                does = "has begun to write before you've finished", look = "open", talk = "change" } }),
          by_wants(
            { dana { "And the time after, I do it for somebody, and you sit behind me and hold your tongue.", look = "open", talk = "change" } },
            { dana { "And nowhere on it does it say \"next step\". This is the step. I'm on it.", look = "open", talk = "change" } },
            { dana { "And Fridays count. Out of the lay-by and on the plan, and my target's an hour shorter.", look = "open", talk = "change" } }),
        },
        bait = dana { "So that's what I was praised for. Drawing.", look = "guarded", talk = "discord", inner = "I used to get sweets for it." },
        premature = either {
          dana { "First you lean on the door for a quarter, and then you hand me the key.", when = "reactance > 45", does = "leaves the pencil lying", look = "guarded",
            inner = "I do that with discounts. It works on the tired ones." },
          dana { "You know what I don't want. You've never asked what it's good for.", does = "leaves the pencil lying", look = "guarded", talk = "neutral",
            inner = "You'd build round it. As they mow round a tree they'd rather fell." },
        },
        other = dana { "We've drawn it.", look = "neutral" },
      },
      go = "carla",
    },
    option "when_it_rings" {
      when = "purposes < 1 and (cause == 'misconception' or " .. heard_already .. " and understood.pipeline)",
      say  = "Something else first. When it rings and you pick up, who's kept safe by that?",
      move = ask_protects "pipeline",
      advice = { "A17", "B08" },
      landed = {
        opened = either {
          dana { "Whoever's got something in front of them that mustn't get warm. She stood there with eleven hundred doses. I was in a meeting, explaining.",
            when = "cause == 'misconception'", does = "takes up the pencil", look = "still" },
          dana { "Whoever's standing in front of something that's getting warm. They ring me because I pick up. Really that's all I sell.",
            does = "takes up the pencil", look = "still" },
        },
        other = dana { "You know who.", look = "neutral" },
      },
      go = "white_side",
    },
    option "nobody_sees_you" {
      when = "purposes < 1 and (cause == 'positioning' or " .. heard_already .. " and understood.underperformers and not understood.pipeline)",
      say  = "Something else first. As long as nobody sees you in that room, who's kept safe?",
      move = ask_protects "underperformers",
      advice = { "A17", "B09" },
      landed = {
        opened = either {
          dana { "Jonas's people. He told them that he'd be there in spring. They've had that once. They won't buy from a yellow one twice.",
            when = "cause == 'positioning'", does = "takes up the pencil", look = "still" },
          dana { "The customer. He's told his wife that he bought from the best one. He'd like that to stay true until it's paid.",
            does = "takes up the pencil", look = "still" },
        },
        other = dana { "You know who.", look = "neutral" },
      },
      go = "white_side",
    },
    option "nobody_hears_it" {
      when = "purposes < 1 and cause == 'past' and not honoured.call_by_call",
      say  = "Something else first. Since nobody hears your calls any more, who's been safe in them?",
      move = ask_protects "call_by_call",
      advice = { "A17", "B10" },
      landed = {
        opened = dana { "Whoever has to cry. There's always somebody. They give up a shop, and I'm the one with the tape measure. It goes nowhere from me.",
          does = "takes up the pencil", look = "still" },
        other = dana { "You know who.", look = "neutral" },
      },
      go = "white_side",
    },
    option "six_at_three" {
      say  = "Six Thursdays, at three, no lists and no tapes, and the side room's free.",
      move = persuade "pitch",
      advice = { "A18", "A15" },
      instead = "if_nobody_asked", why = "It's a considerate plan. There's nothing left in it for her to decide except yes.",
      reply = by_cause(
        { dana { "\"Alternative close\", without the alternative. At three it's the breweries that ring.", does = "puts a cup on the white side", look = "amused",
          talk = "neutral",
          inner = "No lists. But Thursdays. You've thought of everything, and all of it was yours." } },
        { dana { "The side room. With the window on the board. You've thought of everything.", does = "puts a cup on the white side", look = "guarded",
          talk = "neutral",
          inner = "Six times past eight desks. I could wave." } },
        { dana { "\"No tapes.\" It's nice of you to mention them.", does = "puts a cup on the white side", look = "guarded", talk = "neutral",
          inner = "Nobody says \"no knives\" who hasn't been thinking about knives." } }),
      go = "carla",
    },
    option "seven_are_waiting" {
      say  = "It's your decision alone. I only know that seven people are watching for it.",
      move = social_pressure "everyone",
      advice = { "B15", "B21", "A29" },
      instead = "if_nobody_asked", why = "You gave her the decision, and seven people to carry it with.",
      reply = dana { "Are they? I must tell them where to look.", does = "puts a cup on the white side", look = "cold", talk = "neutral",
        inner = "Seven. Has somebody asked them, or did you count the chairs?" },
      go = "carla",
    },
    option "that_was_a_lot" {
      say  = "You've given me such a lot today, Dana, thank you. Maybe that was it; let's leave it there.",
      move = oblige "drop",
      add  = { calls = 1 },
      advice = { "B01", "A12" },
      instead = "if_nobody_asked", why = "She had turned the sheet over. Nobody had said no.",
      reply = dana { "Was that it? I'd just sharpened this.", does = "looks at the pencil", look = "away", talk = "neutral",
        inner = "You're afraid of the white side. I'm not, particularly." },
      go = "carla",
    },
    otherwise { go = "carla" },
  },

  ------------------------------------------------------------------------------------------------------------ five: is she in?

  beat "carla" {
    either {
      narrate { "Your phone lights up. Carla Ruiz: the quarter ends today, and you said yes by then.", when = "carla_told" },
      narrate { "Your phone lights up. Carla Ruiz: quarter ends today. memo goes out at five. is she in?", when = "memo_ready" },
      narrate { "Your phone lights up. Carla Ruiz: quarter ends today, list closes at five. is she in?" },
    },
    narrate { "Hers lights up as well. You see it glow, and go out, and glow.", when = "calls >= 4" },
    first_of(causes("designed",
      { dana { "I was in the middle of a word. It was \"ring\".", look = "sharp" } },
      { dana { "I was in the middle of a word. It was \"standing\".", look = "sharp" } },
      { dana { "I was in the middle of a word. It was \"choose\".", look = "sharp" } }), {
      dana { "Tell her I'm badly parked.", when = cold, look = "cold" },
      dana { "She'll mean somebody else. We're having coffee.", when = "seen.st_agnes", does = "reads it upside down", look = "amused" },
      dana { "She doesn't waste a capital, does she.", does = "reads it upside down", look = "sharp" },
    }),

    option "hers_to_answer" {
      say  = "I'll write that this one is yours to answer, and \"no\" is an answer too.",
      move = autonomy,
      advice = { "A29", "A50", "A12" },
      landed = {
        free = first_of({ dana { "Then write it. I'd like to see that.", when = "trust < 40", does = "watches your thumb", look = "guarded" } },
          causes(nil,
            { dana { "And no percentage, please.", does = "reads it before it goes, and nods", look = "open", talk = "change" } },
            { dana { "And not from a list.", does = "reads it before it goes, and nods", look = "open", talk = "change" } },
            { dana { "Read it to me first.", does = "shuts her eyes for it, and nods", look = "open", talk = "change" } })),
        hollow = dana { "And what were you writing her until now?", does = "slides the phone across to you with one finger", look = "cold", talk = "discord",
          inner = "Push, push, \"it's all yours\". It's a waltz." },
        other = dana { "As before. Send it.", look = "neutral" },
      },
      go = "after_carla",
    },
    option "in_or_out" {
      say  = "In or out, by five. As though somebody were moving you on a board.",
      move = reflect,
      advice = { "A13", "A14" },
      landed = {
        heard = dana { "With one finger.", does = "shows you which", look = "amused" },
        other = dana { "Yes. I said so.", look = "guarded" },
      },
      go = "after_carla",
    },
    option "sat_on_this_chair" {
      say  = "Read it properly. If you sat where I'm sitting, what would you write back?",
      move = permission "view",
      advice = { "B20", "A14" },
      landed = {
        invited = either {
          dana { "\"Come down and ask her yourself. There's still one chair.\" She was the best seller they ever had, and nobody ever looked at her either.",
            when = "trust >= 40",
            does = "says it to the phone", look = "neutral", talk = "neutral" },
          dana { "I'd be sitting on the other side of this table. That's rather the difference.", look = "guarded", talk = "neutral",
            inner = "Now I'm to write the excuse as well." },
        },
        other = dana { "You know what I'd write. I've told you twice.", look = "neutral" },
      },
      go = "after_carla",
    },
    option "let_it_go_out" {
      when = "memo_ready",
      say  = "Let it go out, then. Nobody's singled out, and inside it the rules stay ours.",
      move = power "mandate",
      add  = { calls = 1 },
      advice = { "A46", "B04", "B07", "A30" },
      instead = "hers_to_answer", why = "It looked like shelter for you both. It took away the one thing on the table that was hers.",
      reply = by_cause(
        { dana { "All eight, Thursdays. And who picks up?", does = "puts her keys into the exact middle of the table", look = "cold", hold = 2, talk = "discord",
          inner = "It rang four times. It's going to ring for eight." } },
        { dana { "They've never done that. A colour for everybody. At least it'll match.", does = "puts her keys into the exact middle of the table",
          look = "cold", hold = 2, talk = "discord",
          inner = "Nobody singled out. That's what it said in the first line, last time." } },
        { dana { "He had a memo. \"All calls.\" Nobody was singled out, he just began with mine.", does = "puts her keys into the exact middle of the table",
          look = "cold", hold = 2,
          talk = "discord", inner = "I'd told you which call. Nearly." } }),
      go = "after_carla",
    },
    option "safe_hospitals" {
      when = "not memo_ready",
      say  = "She'll want the hospitals led by somebody who's in. One word, and they're safely yours.",
      move = power "threat",
      add  = { calls = 1 },
      advice = { "A56", "A36", "B04" },
      instead = "hers_to_answer", why = "You may have thought that you were warning her. St. Agnes had just become the price.",
      reply = dana { "Fourteen months. I know the caretaker's birthday. And now it's a handle.", does = "puts her keys into the exact middle of the table",
        look = "cold", hold = 2,
        talk = "discord", inner = "\"Safely.\" There's somebody on my phone who says \"safely\" too." },
      go = "after_carla",
    },
    otherwise { go = "her_word" },
  },

  beat "after_carla" {
    either {
      { when = "pressured and reactance >= 50", dana { "Write yes.", does = "looks for her coat, which she's wearing", look = "away", go = "fine" } },
      narrate { "You put the phone away. Two tables are left.", when = "pressured", go = "her_word" },
      narrate { "You put the phone away. The pencil finishes its word.",
        when = "designed and seen.thin_two and (seen.st_agnes or " .. kept_first .. ")", go = "her_word" },
      narrate { "You put the phone away. The pencil finishes its word.", when = "designed", go = "two_lines" },
      narrate { "You put the phone away. Two tables are left.", when = "seen.straight", go = "her_word" },
      narrate { "You put the phone away. Two tables are left, and this one.", go = "straight" },
    },
    go = "straight",
  },

  ------------------------------------------------------------------------------------------------------------- six: the small print

  beat "two_lines" {
    "It's a whole side now. At the bottom there are two empty lines.",

    option "eyes_rolled" {
      when = "not chosen.chairs.rolled_eyes",
      say  = "On the other side are my own rules. Good sellers will roll their eyes. Would you cross out what's wrong?",
      move = ask_help,
      advice = { "B20", "B21" },
      landed = {
        bait = dana { "You don't need my help. You need my handwriting.", does = "turns it back again", look = "guarded", talk = "discord",
          inner = "First the flower, then the form." },
        other = rules_read(),
      },
      go = "after_lines",
    },
    option "with_whom" {
      when = "chosen.chairs.rolled_eyes",
      say  = "And with whom? It needn't be me. I write your review, so perhaps it oughtn't to be me.",
      move = co_design "coach",
      advice = { "A18", "A19" },
      landed = {
        continued = either {
          dana { "You. You can sit in a corner. But at the first \"seventy\" it's somebody else.",
            when = "chosen.ride_along.malt_store.corner_chair and cause == 'misconception'",
            does = "writes a name, and draws a chair round it", look = "warm", talk = "change" },
          dana { "You. Viktor had two hands full, that afternoon. Yours lay on your knees.", when = "chosen.ride_along.malt_store.corner_chair and cause == 'past'",
            does = "writes a name, and draws a chair round it", look = "warm", talk = "change" },
          dana { "Not you. That isn't meant unkindly. You do the rules, and I'll have the rude one from the West.", does = "writes it down", look = "open",
            talk = "change" },
        },
        other = dana { "We've had that.", look = "neutral" },
      },
      go = "after_lines",
    },
    option "get_up_and_go" {
      say  = "How would you know that it's any use to you? And what would make you get up and go?",
      move = co_design "stop_rule",
      advice = { "A19", "A11", "A65" },
      landed = {
        continued = by_cause(
          { dana { "It's some use when nobody's rung me twice. I go at the first \"why not seventy\".", does = "fills one line", look = "open", talk = "change" } },
          { dana { "It's some use when somebody asks whether they can have one too. I go when I see a colour.", does = "fills one line", look = "open",
            talk = "change" } },
          { dana { "It's some use if I tell you a second one. I go if I ever hear it from anybody else.", does = "fills one line", look = "open", talk = "change" } }),
        other = dana { "I'd get up now, for practice.", look = "guarded" },
      },
      go = "after_lines",
    },
    option "nine_more" {
      say  = "And if it all stays as it is, nine more quarters? What would you be glad of, and what would you miss?",
      move = ask_open "concern", voices = { "management", "rivals" },
      advice = { "A60", "A29", "A34" },
      landed = asked_here({ "management", "rivals" }, by_wants(
        { dana { "Glad of the car. And I'd miss having ever said that sentence to somebody who didn't laugh. I'm forty then.", does = "doesn't write that down",
          look = "still",
          talk = "change" } },
        { dana { "Glad of every single morning. And I'd be as good as I am now. Exactly as good. I hadn't thought of it like that.",
          does = "doesn't write that down", look = "still",
          talk = "change" } },
        { dana { "Glad of the cake. And Sunil would still sound like me. Nine more quarters of that, poor man.", does = "doesn't write that down", look = "still",
          talk = "change" } })),
      go = "after_lines",
    },
    option "look_again_in_spring" {
      say  = "Shall we say six times, and look at it again in spring? That would be fair to everyone, wouldn't it?",
      move = persuade "leading",
      advice = { "A18", "A32" },
      instead = "get_up_and_go", why = "There was a six in it, and it wasn't hers.",
      reply = dana { "\"Tie-down.\" Wouldn't it, isn't it, don't you. My first book had a whole page of them.", does = "writes \"once\" on one of the lines",
        look = "amused", talk = "neutral",
        inner = "Everyone isn't going." },
      go = "after_lines",
    },
    otherwise { go = "after_lines" },
  },

  beat "after_lines" {
    either {
      narrate { "Halina has got to the next table. She takes her time with it.", when = "seen.thin_two or " .. kept_first, go = "her_word" },
      narrate { "Halina has got to the next table. She takes her time with it.", go = "her_sheet" },
    },
    go = "her_sheet",
  },

  beat "her_sheet" {
    by_cause(
      { dana { "No number. I start it, I stop it, and when it rings it rings.", does = "reads it through from the bottom", look = "still" } },
      { dana { "No colour. I start it, I stop it, and I'm the one who says so.", does = "reads it through from the bottom", look = "still" } },
      { dana { "No tape. I start it, I stop it, and what's said has been said.", does = "reads it through from the bottom", look = "still" } }),

    option "paper_boat" {
      say  = "It's your sheet. You can fold a boat out of it, and nothing changes.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = by_wants(
          { dana { "And nobody laughs.", does = "makes one fold, and opens it again", look = "still",
              inner = "You'd really let me. I looked for the string, and there isn't one." } },
          { dana { "My favourite answer.", does = "makes one fold, and opens it again", look = "still",
              inner = "You'd really let me. I looked for the string, and there isn't one." } },
          { dana { "Not even Fridays.", does = "makes one fold, and opens it again", look = "still",
              inner = "You'd really let me. I looked for the string, and there isn't one." } }),
        hollow = dana { "You've been holding the other end of it all afternoon.", look = "guarded", talk = "sustain", inner = "A boat. With you in the stern." },
        other = dana { "You've told me.", look = "neutral" },
      },
      go = "her_word",
    },
    option "let_her_read" {
      does = "You don't help her.",
      move = silence, voices = { "management", "rivals" },
      advice = { "B17", "A21" },
      landed = {
        management = magnet_told(),
        rivals = pool_told(),
        kept = dana { "One. Two. Three. Four.", does = "holds the sheet a little further away", look = "open", hold = 5, talk = "change" },
        other = dana { "I can read with somebody watching. It just takes longer.", look = "amused", hold = 3 },
      },
      go = "her_word",
    },
    option "sounds_like_yes" {
      say  = "To me that sounds like a yes. Shall I answer Carla before it's five?",
      move = persuade "leading",
      advice = { "A20", "A32" },
      instead = "paper_boat", why = "It may have been one. You had it first.",
      reply = dana { "\"Assumptive.\" You never ask whether. You ask which colour.", does = "lays the pencil on top of it", look = "guarded", talk = "change",
        inner = "I'd got as far as the door, and somebody opened it from inside." },
      go = "her_word",
    },
    option "sleep_on_it" {
      say  = "It's been a long day, and you've been wonderful. Put it away, we'll look another time.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "paper_boat", why = "You were tired of not knowing. She wasn't tired.",
      reply = dana { "It's ten past two.", does = "looks at the clock, to be fair to you", look = "away", talk = "neutral",
        inner = "You don't want to hear it. I'd have liked to, myself." },
      go = "her_word",
    },
    otherwise { go = "her_word" },
  },

  beat "her_word" {
    either {
      narrate { "She reads it once more, like a person in a shop who already has the purse in her hand.", when = "would_go", go = "her_yes" },
      narrate { "She puts the pencil back to where it came from, behind her ear.", when = "designed", go = "her_no" },
      narrate { "Halina has come to the next table. She waits, with a chair in each hand.", go = "her_no" },
    },
    go = "her_no",
  },

  --------------------------------------------------------------------------------------------------------------------- her own word

  beat "her_yes" {
    by_cause(
      { dana { "Yes. Once, twenty minutes, with the phone up. I'd like to hear what I sound like when I'm not explaining.", look = "open", hold = 4 } },
      { dana { "Yes. On Monday I stand up and say so, from the top row. Then it's called whatever I call it.", look = "open", hold = 4 } },
      { dana { "Yes. One call, and I know which. I've never told it to anybody who could have marked it.", look = "open", hold = 4 } }),
    first_of(wishes("wants_known",
      { dana { "And then there's a sentence about a region that I want to say again. You'll be there. I'd like to see your face.", look = "neutral" } },
      { dana { "It isn't a step up to anything. In ten years I want to be better at this than I am today. That's the whole of it.", look = "neutral" } },
      { dana { "And somebody shows me how it's done properly, on a Friday. He ought to sound like himself.", look = "neutral" } })),

    option "count_to_four" {
      say  = "You count to four after the price. I've begun to do it. I never said where I had it from.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = dana { "At four you breathe in. Most people forget that.", does = "is pleased, and looks for something on the floor", look = "warm", talk = "change" },
        bait = dana { "You've got it in your bag already. You needn't wrap it.", look = "guarded", talk = "discord",
          inner = "A minute sooner, and I'd have kept that one." },
        other = dana { "You're getting sentimental. It's the chairs.", look = "amused" },
      },
      go = "the_bell",
    },
    option "i_wont_ask" {
      say  = "Then that's how it is, on your terms. I won't ask afterwards how it was. You know where I sit.",
      move = autonomy,
      advice = { "A51", "A50", "A29" },
      landed = {
        free = dana { "You'll be dying to.", does = "folds the sheet, once", look = "warm", talk = "change" },
        hollow = dana { "On my terms. You've asked all afternoon.", look = "guarded", talk = "sustain", inner = "It's mine in spite of you. Just so that you know." },
        other = dana { "I know. It's on the sheet.", look = "amused" },
      },
      go = "the_bell",
    },
    option "youll_be_glad" {
      say  = "You'll be glad of it, I know you. In a year you'll be selling it to the others yourself.",
      move = persuade "pitch",
      advice = { "A31", "A32" },
      instead = "i_wont_ask", why = "She had just bought it for a reason of her own. You added yours.",
      reply = dana { "When they've bought, you stop talking. First lesson. Page one.", does = "folds the sheet, twice", look = "amused", talk = "sustain",
        inner = "Four seconds. You couldn't do four seconds." },
      go = "the_bell",
    },
    option "one_word_for_carla" {
      say  = "Good. It runs on the training budget, so there's no form. Carla gets one word from me today.",
      move = neutral "info",
      advice = { "A32", "A50" },
      instead = "i_wont_ask", why = "All of it correct. She had said something else.",
      reply = dana { "She'll get one. I'll pick it.", does = "folds the sheet, twice", look = "sharp", talk = "neutral",
        inner = "From a true sentence to the training budget, without touching the sides." },
      go = "the_bell",
    },
    otherwise { go = "the_bell" },
  },

  beat "her_no" {
    first_of(
      { dana { "No. It's been laid on the table as a price, and I don't buy from people who do that. I'm sorry. It's a nice table.", when = "pressured",
        look = "cold" },
        dana { "No. It's short, you can text it with one thumb.", when = cold, look = "cold" } },
      causes("designed and ready == 'not_now'",
        { dana { "It's a good sheet, and it's no. Not now. Till that vaccine store has kept two degrees for a month, I pick up at the first ring.",
          does = "says it looking straight at you",
            look = "warm" },
          dana { "I want to have done that once, properly. Then I can sit at a table and let it ring. Don't ask me. I'll come.", look = "warm" } },
        { dana { "It's a good sheet, and it's no. Not now. There's a yellow magnet in my glove box, and it belongs to somebody.",
          does = "says it looking straight at you",
            look = "warm" },
          dana { "I've never had the nerve to drive there. First that. Then the room. Don't ask me. I'll come.", look = "warm" } },
        { dana { "It's a good sheet, and it's no. Not now. There's an old man who looks at the fish when I come in.", does = "says it looking straight at you",
          look = "warm" },
          dana { "Before I tell you about that call, I owe it to him to have told him first. Don't ask me. I'll come.", look = "warm" } }),
      { dana { "You know what it's made of now. You're the first who does. And until the vaccine store has run a month, I've no hand free. So it's no. Not now.",
          when = "understood >= 2 and ready == 'not_now'", look = "tired" },
        dana { "Ten minutes ago it was nearly a yes. Then somebody began to want it, I could feel it in the chair. So it's no.", when = "designed",
          look = "neutral" } },
      causes("understood >= 2 and root_understood",
        { dana { "You know now who was ringing. That's more than anybody here does. It isn't a yes, though. It's no.", look = "neutral" } },
        { dana { "You know now what's in the glove box. That's more than anybody here does. It isn't a yes, though. It's no.", look = "neutral" } },
        { dana { "You know now who was crying. That's more than anybody here does. It isn't a yes, though. It's no.", look = "neutral" } }),
      { dana { "No. You've got most of it. What you haven't got is the part that says no.", when = "understood >= 2", look = "neutral" },
        dana { "No, thank you. It's kindly meant, and I'm busy being good.", does = "puts her cup into the other cup", look = "neutral" } }),

    first_of(wishes("wants_known and designed and ready == 'not_now' and reactance < 60 and trust >= 25 and not pressured",
      { dana { "The sentence about the region I'm not taking back. That one you can keep.", look = "open" } },
      { dana { "And \"nothing\" is the whole sentence. I wanted to say it once, with coffee.", look = "open" } },
      { dana { "Fridays go on. I'll keep you a slice.", look = "open" } })),

    option "then_its_no" {
      say  = "Then it's no. Thank you for showing me what it's made of. Nothing changes, and Carla hears it from me.",
      move = accept_no,
      advice = { "A12", "B26" },
      landed = {
        accepted = either {
          dana { "Just like that?", when = "pressured", does = "looks under the table for the rest of it", look = "guarded", talk = "neutral",
            inner = "That's how it's done. You can, then." },
          dana { "You're the first one who hasn't picked it up again.", does = "stays where she is for a moment", look = "warm", hold = 2, talk = "neutral" },
        },
        dropped = dana { "What is it made of?", does = "would honestly like to know", look = "amused", talk = "neutral",
          inner = "You thank me for a parcel you never opened." },
        other = dana { "You've told me that already. It keeps.", look = "neutral" },
      },
      go = "the_bell",
    },
    option "call_it_not_yet" {
      say  = "Let's call it \"not yet\", then. I'll simply ask you again when St. Agnes is up and running.",
      move = persuade "advice",
      advice = { "A12", "B01" },
      instead = "then_its_no", why = "She gave you a short word. You gave it back with a date on it.",
      reply = dana { "\"Follow up in eight weeks.\" I have a coloured pen for those.", does = "puts on her coat, though she's wearing it", look = "guarded",
        talk = "neutral",
        inner = "So I'll have to say it again, in eight weeks, with less biscuit." },
      go = "the_bell",
    },
    option "never_safer" {
      when = "designed",
      say  = "Only this: a safer version than the one on that sheet there'll never be. You wrote it yourself.",
      move = persuade "pitch",
      advice = { "A15", "A20", "A32" },
      instead = "then_its_no", why = "She knows that. She wasn't short of arguments, she had said no.",
      reply = dana { "\"Scarcity.\" It's true, too. That's when I look twice.", does = "keeps the sheet", look = "guarded", talk = "sustain",
        inner = "It was a good no. Leave it standing." },
      go = "the_bell",
    },
    option "one_single_hour" {
      when = "not designed",
      say  = "Then buy a single hour. Just the one, to find out what the no is made of. You keep the result.",
      move = persuade "pitch",
      advice = { "A65", "A11", "A48" },
      instead = "then_its_no", why = "It can be a fair trade, before a no. After it, it was the next offer.",
      reply = either {
        dana { "\"Down-sell.\" They won't take the fridge, so you show them the cool bag.", when = cold .. " or pressured or trust < 50",
          does = "shakes her head", look = "cold", talk = "neutral", inner = "And if you'd asked me, you'd have had the result for nothing." },
        dana { "\"Down-sell.\" They won't take the fridge, so you show them the cool bag.", does = "shakes her head, nearly fondly", look = "amused",
          talk = "neutral", inner = "And if you'd asked me, you'd have had the result for nothing." },
      },
      go = "the_bell",
    },
    option "it_was_a_price" {
      when = "pressured",
      say  = "That was a price, and I put it there. I take it away again. You owe nobody anything.",
      move = repair,
      advice = { "A30", "A15" },
      landed = {
        repaired = dana { "Yes. It's lighter, the table.", does = "runs her hand over it", look = "tired", talk = "neutral",
          inner = "It's been on it, though. I can see where." },
        other = dana { "You take things back the way others leave tips.", look = "away", talk = "sustain", inner = "I'd have liked to believe the first one." },
      },
      go = "the_bell",
    },
    otherwise { go = "the_bell" },
  },

  ------------------------------------------------------------------------------------------------ the road that ends with a yes

  beat "fine" {
    dana { "Put me down. Thursdays, whatever it says.", does = "smiles at you, as at a customer who won't come back", look = "away" },

    option "that_was_a_threat" {
      say  = "That was pressure and no offer. I take it back. You're not down for anything.",
      move = repair,
      advice = { "A30", "A15" },
      landed = {
        repaired = dana { "I am, though. But it's decent of you.", does = "looks at your phone", look = "tired", talk = "change",
          inner = "You mean it. That makes it harder to be properly angry." },
        other = dana { "You took one back before. It's come round again.", look = "away", talk = "sustain", inner = "It's like the baggage belt." },
      },
      go = "the_bell",
    },
    option "a_no_in_it" {
      say  = "There's a no in that. Let it be one. I'll tell Carla, and that it was mine.",
      move = accept_no,
      advice = { "A12", "A64" },
      landed = {
        accepted = dana { "Tell her, then.", does = "looks at you for the first time in minutes", look = "still", talk = "neutral" },
        dropped = dana { "Yes, no. Whichever fits in the field.", look = "away", talk = "change", inner = "Now I'm not even asked for the yes." },
        other = dana { "As you like.", look = "away" },
      },
      go = "the_bell",
    },
    option "still_your_choice" {
      say  = "You can still say no, you know. In the end it really is your choice.",
      move = autonomy,
      advice = { "A29", "A30" },
      instead = "that_was_a_threat", why = "It would be her choice if you took the price away first.",
      landed = {
        hollow = dana { "No. It isn't.", look = "away", talk = "sustain", inner = "Now I'm to have wanted it, as well." },
        other = dana { "If you say so.", look = "away", talk = "change", inner = "It was. It was a quarter of an hour ago." },
      },
      go = "the_bell",
    },
    option "big_of_you" {
      say  = "Thank you. That's generous, and I know it wasn't easy, for somebody like you.",
      move = bait "flattery",
      advice = { "B24", "A46" },
      instead = "that_was_a_threat", why = "You thanked her for a present that you'd taken out of her pocket.",
      reply = dana { "Don't mention it.", does = "means it", look = "away", talk = "change",
        inner = "Polaris rings at four. I wonder what they call generous." },
      go = "the_bell",
    },
    otherwise { go = "the_bell" },
  },

  -------------------------------------------------------------------------------------------------------------- the keys, the bell

  beat "the_bell" {
    first_of(
      { { when = "pressured and reactance >= 50 and not accepted and seen.fine",
          "She goes out with her keys in her fist, the way you carry something that mustn't ring.",
          "You look at your phone. One word, she'd said." },
        { when = "pressured and reactance >= 50 and not accepted",
          "She goes out with her keys in her fist, the way you carry something that mustn't ring.",
          "You look at your phone. It's still waiting for one word." },
        { when = "would_go and seen.her_yes",
          "She picks up the keys, and the bell rings, once. Halina stops with a chair in each hand.",
          dana { "From a fishmonger. The first room of mine that ever kept.", does = "says it to Halina", look = "warm" },
          "The sheet's gone with her." },
        { when = "would_go",
          "She turns round at the door, with her hand round the bell.",
          dana { "Give me that sheet. Don't say anything.", does = "comes back for it between the chairs", look = "open" } },
        { when = cold,
          "She doesn't slam anything. Out on the bay the hazards stop, and you hear the bell, and a car door, and no singing.",
          "Halina puts your chair up while you're still holding on to it." } },
      causes("understood >= 2 and accepted and not pressured",
        { "She picks up the keys. At the door her phone rings, and she answers at the first ring, as if she'd been waiting for it all day.",
          "You write to Carla standing up. asked, and answered: no. good reasons, hers. You've left out the capitals." },
        { "She picks up the keys, and at the door she holds them up to you, so that the bell hangs still.",
          dana { "The glove box. I'll let you know when it's empty.", look = "warm" },
          "You write to Carla standing up. asked, and answered: no. good reasons, hers. You've left out the capitals." },
        { "She picks up the keys, and the bell rings, once, as it did in a shop, when somebody came in.",
          dana { "You didn't ask me his name again. I noticed.", look = "warm" },
          "You write to Carla standing up. asked, and answered: no. good reasons, hers. You've left out the capitals." }),
      { { when = "understood >= 2",
          dana { "Well. Now you know your way about in me. You'll find the switch.", does = "picks up the keys, and the bell rings", look = "neutral" },
          "You sit in a wood of chairs, with most of her reasons, and a message to write." },
        { "She picks up the keys, and the bell rings the way it always does. Halina waves to her with a cloth.",
          "Carla gets her answer from the stairs: still talking. It isn't even a lie. You were talking." } }),
    narrate { "At the window you see her in the car, with the phone in her hand. She's counting the digits. Then she puts it to her ear.",
      when = "calls >= 4 and not would_go" },
    go = "next",
  },
}
