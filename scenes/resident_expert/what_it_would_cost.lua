-- The long one. His reasons come one at a time, each as far as he trusts you; what he has said on Wednesday is not asked again. Two
-- roads run beside each other from his plain no onwards: the one on which he goes on talking, and the one on which he works late.
-- Whatever is said, it is over between the eighth of your sentences and the twelfth. Where three of his stand in one line, they say
-- the same with the hotel, the photographs or the review at the back of his mind.
local open = "trust >= 46 and reactance < 42"
-- What it was on Tuesday: a good hour that was to pay for something, or a reproach before other people.
local told_off = "(chosen.forty_minutes.three_stopped.speak_up or chosen.forty_minutes.all_clear.said_outside)"
local cashed_in = "(pounced_tuesday and not " .. told_off .. ")"

local function roots(line)
  local group = { group = true }
  for i, root in ipairs { "misconception", "positioning", "betrayal" } do
    local one = { line[i], when = line.when }
    if i < 3 then one.when = (line.when and line.when .. " and " or "") .. "root == '" .. root .. "'" end
    for _, field in ipairs { "does", "look", "talk", "inner", "hold", "asks" } do
      local value = line[field]
      if type(value) == "table" then value = value[i] or nil end
      one[field] = value
    end
    append(group, conrad(one))
  end
  return group
end

local function first_of(entries)
  local alternatives = {}
  for _, entry in ipairs(entries) do
    for _, one in ipairs(entry.group and entry or { entry }) do append(alternatives, one) end
  end
  return either(alternatives)
end

local function by_root(line)
  return first_of { roots(line) }
end

-- The same for what he would like: what is his already, more of the same job, or to hear it said.
local function by_wants(line)
  local group = { group = true }
  for i, wants in ipairs { "already_there", "loves_job", "recognition" } do
    local one = { line[i], does = line.does, look = line.look, talk = line.talk, inner = line.inner, when = line.when }
    if i < 3 then one.when = (line.when and line.when .. " and " or "") .. "wants == '" .. wants .. "'" end
    append(group, conrad(one))
  end
  return group
end

local function refused_to_count()
  return conrad { "You're asking in a row. I do that to suppliers.", does = "holds up a hand", look = "guarded", talk = "sustain",
    inner = "Three questions, and not one of my answers picked up off the floor." }
end

-- Ten words with his name, to somebody alone in the north depot.
local function on_the_phone(when, does, look)
  return by_wants { "Weiss. Mine, yes. The other one. Now count to ten.", "Weiss. Lovely. No, the other one. Now count to ten.",
    "Weiss. No. The other one. Count to ten. Hello? Well.", when = when, does = does, look = look }
end

-- What he ends on when a worry has been opened. Who has the four names ends on the story.
local function half_minute()
  return either {
    conrad { "If there's a way of being asked things that doesn't cost that half minute, I'd look at it.", when = "root == 'misconception'",
      look = "open", talk = "change" },
    conrad { "If somebody can talk with me and leave that half minute alone, I'd look at it. I wouldn't sign it.", when = "root == 'betrayal'",
      look = "open", talk = "change" },
  }
end

local function not_leaving()
  return either {
    conrad { "I'm not leaving, you see. They must never have to wonder. Whatever you're building would have to say that, and straight.",
      when = "root == 'misconception'", look = "open", talk = "change" },
    conrad { "I'm not leaving, you see. It was doubted once, in good English. Whatever you're building would have to rule that out.",
      when = "root == 'betrayal'", look = "open", talk = "change" },
  }
end

scene "what_it_would_cost" {
  title = "Thursday, after six - his office",
  place = "office_evening",
  with  = "conrad",
  facilitator = "He said no, as a whole sentence. What did the next thing you said do with that no?",

  enter = {
    sensible = { trust = 54, reactance = 17, threat = 38, readiness = 18, told_him_the_truth = true, intention = "learn_why", saw_tuesday = true,
      voiced = { "edge" }, purpose = { "pace" } },
    pushy    = { trust = 28, reactance = 58, threat = 56, intention = "get_it_done", form_in_bag = true, helena_was_told = true, pounced_tuesday = true,
      voiced = { "pace" } },
  },

  ----------------------------------------------------------------------------------------------------------- one: the lamp

  beat "after_six" {
    "One lamp on the whole floor. Under it his hands, the notebook, and the jacket of a man who could have gone home an hour ago.",
    first_of {
      narrate { "He has heard you since the lift. He lets you walk all the way.", when = "reactance >= 40", go = "still_angry" },
      conrad { "Sit. Nothing's down tonight, there's nothing to make use of.", when = cashed_in, does = "moves a cold coffee out of the way",
        look = "guarded" },
      conrad { "Sit. If I'm to be put right again, tonight nobody's listening.", when = told_off, does = "moves a cold coffee out of the way",
        look = "guarded" },
      roots { "Sit. The phone stays on the table. No baskets, no circles.", "Not by the glass. The phone stays. You know why.",
        "Sit. The phone stays, the door stays. You know about one.", when = "purpose.pace",
        does = { "turns it face up, between you", "pulls the chair back from the corridor", "turns it face up, between you" }, look = "neutral" },
      roots { "People who say six usually mean something softer. Sit.", "Six. By now they've stopped looking in. Sit.",
        "You said six, and it's six. I do check. Sit.", does = "moves a cold coffee out of the way", look = "neutral" },
    },

    option "where_would_i_see_it" {
      when = "voiced.edge",
      say  = "They'd take the edge off, you said. If I stood in one of your reviews, where would I see the edge at work?",
      move = ask_open "precise_words", voices = { "pace" },
      advice = { "A63", "A05", "B16" },
      landed = {
        asked = by_root { "In the first half minute. Somebody's still explaining how it feels, and I say: it's the switch.",
          "In the first half minute. Everybody's looking at the slide, and I say: it's the switch.",
          "In the first half minute. Somebody's explaining, for the minutes, and I say: it's the switch.",
          does = "points at the place on the carpet", look = "sharp" },
        pace = conrad { "In the first half minute, if I'm in the room. An hour a week I wouldn't be. That's the other trouble.",
          does = "points at the place on the carpet", look = "sharp", inner = "I'd meant to keep the hour for later." },
        other = conrad { "You'd be out of the door before you saw it.", look = "amused" },
      },
      go = "chair",
    },
    option "with_more_time" {
      when = "not voiced.edge",
      say  = "What would you have said yesterday morning, if there had been more than four minutes to say it in?",
      move = ask_open "concern", voices = { "edge", "pace" },
      advice = { "A14", "B16", "B17" },
      landed = {
        edge = by_root { "That I've an edge, and it's in use. They'd file it round, and ask it how it feels.",
          "That I've an edge, and it's in use. They'd take it off and have it framed.",
          "That I've an edge, and it's in use. They'd take it off and put it on file.",
          does = "puts a thumb to the nib of the pen", look = "sharp", talk = "neutral", inner = "I had that ready since nine yesterday. Annoying." },
        pace = conrad { "That an hour a week is an hour without me, and something always knows which hour it is.",
          does = "looks at the phone", look = "neutral", inner = "I had that ready since nine yesterday. Annoying." },
        other = conrad { "The same. With commas.", look = "amused" },
      },
      go = "chair",
    },
    option "nothing_wrong" {
      say  = "First of all, so that it has been said: nobody here thinks that there's anything wrong with you, Conrad.",
      move = oblige "reassure",
      advice = { "B05", "B06" },
      why = "You answered a worry that he had not mentioned. Now it is in the room, and it came from you.",
      reply = by_root { "They told a friend of mine that. Going in.", "That's how it was announced, the last time.",
        "I hadn't thought so either. Until now.",
        does = "stops moving the cup", look = "guarded", talk = "neutral", inner = "Nobody begins with that unless there was a meeting." },
      go = "chair",
    },
    option "by_phone" {
      say  = "I've thought about your objection. It could be done early, by phone, and nothing at nine would be touched.",
      move = persuade "advice",
      advice = { "A15", "A18" },
      why = "You spent the night on your solution. He had spent it on the question.",
      reply = first_of {
        conrad { "Yesterday Sunday evening, by phone. Today early, by phone. Has anybody asked the phone?", when = "chosen.the_ask.nine_oclock.sundays",
          does = "leans back out of the light", look = "guarded", talk = "neutral", inner = "One night, and my reason has become a scheduling matter." },
        roots { "Early, by phone, in a circle of one. You've thought of everything but the question.",
          "Objection. Are we in court? Then I'd like to be the judge. You've had him at lunch.",
          "My objection. It has a title already. Who keeps the file?", does = "leans back out of the light", look = "guarded", talk = "neutral",
          inner = "One night, and my reason has become a scheduling matter." },
      },
      go = "chair",
    },
    option "may_i_start" {
      say  = "May I start? I read about three technology chiefs who had coaches, and every one of them got faster.",
      move = { permission "leave", persuade "testimonial" },
      advice = { "A10", "A09" },
      why = "You asked for leave and did not wait for it.",
      reply = first_of {
        conrad { "Yesterday it was tennis. You're getting nearer to the yard.", when = "chosen.the_ask.so_no.even_federer",
          does = "looks at the clock, for company", look = "guarded", talk = "neutral", inner = "Faster. Than what? Who held the watch?" },
        roots { "You asked whether you may, and then you had.", "Three of them. Were there photographs?", "You read it. And who'd written it? They never say.",
          does = "looks at the clock, for company", look = "guarded", talk = "neutral", inner = "Faster. Than what? Who held the watch?" },
      },
      go = "chair",
    },
  },

  beat "still_angry" {
    first_of {
      conrad { "\"Superb\", with a coach beside me. I come out of that as a man who is to be repaired. Did I read it wrong?",
        when = "chosen.the_ask.door.bigger_stage", does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
        inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },
      conrad { "\"Hard and alone\", you said. I come out of that as a man who is to be repaired. Did I read it wrong?",
        when = "chosen.the_ask.the_clock.alone_with_it", does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
        inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },
      conrad { "On Tuesday you had a use for me, yesterday a cure. I've read both again. Did I read them wrong?",
        when = cashed_in, does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
        inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },
      conrad { "On Tuesday I was put right, yesterday improved. I've read both again. Did I read them wrong?",
        when = told_off, does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
        inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },
      roots { "I've read yesterday again, in my head. I come out of it as something with the corners taken off. Did I read it wrong?",
        "I've read yesterday again, in my head. I come out of it as a man they're being kind about. Did I read it wrong?",
        "I've read yesterday again, word for word. I come out of it as a man who is to be repaired. Did I misquote you?",
        does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
        inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },
    },

    option "read_it_right" {
      say  = "No. I came with a conclusion and tried to get you to it. That's what you read, and that's what it was.",
      move = repair,
      advice = { "A15", "A31" },
      landed = {
        repaired = by_root { "Sit down, then. That was straight. You can still do it, I see.",
          "Sit down, then. First thing since Monday that wasn't said kindly.",
          "Sit down, then. That's the first sentence since Monday I'd sign as a witness.",
          does = "pushes the chair out with his foot", look = "neutral", talk = "neutral" },
        other = conrad { "I know. I wanted to hear whether you did.", does = "pushes the chair out with his foot", look = "guarded", talk = "neutral" },
      },
      go = "chair",
    },
    option "how_did_it_sound" {
      when = "not chosen.the_ask.out.come_back",
      say  = "Tell me what you heard in it, from the first sentence on. I've only got my own version.",
      move = permission "view",
      advice = { "A14", "B18" },
      landed = {
        invited = by_root { "I heard a soft voice with a plan in it. From you I'd have preferred it loud.",
          "I heard Helena's slide, read out by somebody I like. The slide I could have stood.",
          "I heard the covering note. The letter, I thought, comes later.",
          does = "says it to the lamp", look = "neutral", talk = "neutral" },
        other = conrad { "You keep asking what I think. Write it down once.", look = "guarded", talk = "sustain",
          inner = "You collect my views like stamps. Who gets the letter?" },
      },
      go = "chair",
    },
    option "never_meant" {
      say  = "Completely wrong. I've never thought that for one minute, and I'm sorry if anything that I said came across like that.",
      move = oblige "reassure",
      advice = { "A15" },
      instead = "read_it_right", why = "It has the word sorry in it, and it tells him that he heard badly.",
      reply = conrad { "\"Came across.\" It came across the desk, {player}. I was sitting here.", does = "turns a page that has nothing on it", look = "cold",
        talk = "discord", inner = "So now I'm hard of hearing as well." },
      go = "chair",
    },
    option "only_help" {
      say  = "All I want is to help you. Everybody who knows you only wants you to have what you deserve.",
      move = bait "lure",
      advice = { "B24", "A58" },
      instead = "read_it_right", why = "He asked you about yesterday. You answered with your good intentions.",
      reply = by_root { "Help. I've been helped for a week, in a hotel. There was a name badge, with an adjective.",
        "Everybody who knows me. Did they draw lots for who'd come down?",
        "Help. I've got a fire axe in the corridor. It's behind glass, and it doesn't come in and offer itself.",
        does = "almost laughs, and does not", look = "cold", talk = "neutral", inner = "So they've met. Without me." },
      go = "chair",
    },
  },

  ------------------------------------------------------------------------------------------------- two: what he has said so far

  beat "chair" {
    either {
      narrate { "The visitor's chair still leans to the left. You find the place where it doesn't, and your body remembers that.",
        when = "voiced.pace and not understood.pace and voiced.edge and not understood.edge", go = "two_things" },
      narrate { "He squares the notebook to the edge of the desk. It was square.", when = "voiced.pace and not understood.pace", go = "pace_again" },
      narrate { "He looks for the cap of the pen. It is on the pen.", when = "voiced.edge and not understood.edge", go = "edge_told" },
      narrate { "Far off, a cleaning machine turns a corner.", when = "understood.pace and not purpose.pace", go = "pace_kept" },
      narrate { "Far off, a cleaning machine turns a corner, and comes no nearer.", go = "nothing_yet" },
    },
    go = "nothing_yet",
  },

  beat "nothing_yet" {
    first_of {
      conrad { "You've had an outage, a morning and an evening. What do you know now that you didn't know on Sunday?", when = "pounced_tuesday",
        does = "folds his hands on the notebook", look = "guarded", asks = true },
      conrad { "You asked Marisol how it was. What do you know about me, now, that you didn't know on Sunday?", when = "asked_marisol",
        does = "folds his hands on the notebook", look = "guarded", asks = true },
      roots { "You've had a morning and an evening, and nobody has had to breathe yet. What do you know now that you didn't on Sunday?",
        "That's a morning and an evening, in full view of the corridor. What do you know now that you didn't on Sunday?",
        "You've used an evening of mine, and yesterday morning. What do you know now that isn't in my file?",
        does = "folds his hands on the notebook", look = "guarded", asks = true },
    },

    option "no_room" {
      say  = "Less than I could. I talked so much that there was no room. What did you want to say and couldn't?",
      move = ask_open "concern", voices = { "pace", "edge" },
      advice = { "A14", "A63" },
      landed = {
        pace = conrad { "That an hour of mine isn't mine. It's on loan to whoever's night is going wrong.",
          does = "unfolds his hands", look = "neutral", talk = "neutral", inner = "That was an answer without a brochure in it." },
        edge = by_root { "That I cut, and am paid to. And that a whole hotel once tried to sell me a sheath.",
          "That I cut, and am paid to. And that everybody with a kind face has a sheath for it.",
          "That I cut, and am paid to. It's in my review, once as a skill and once as a fault.",
          does = "unfolds his hands", look = "sharp", talk = "neutral", inner = "That wasn't how I had planned to begin." },
        other = conrad { "\"Good night\", mainly.", does = "keeps his hands where they are", look = "guarded", talk = "sustain",
          inner = "It's a better question than yesterday's. I'm not in a better mood." },
      },
      go = "phone",
    },
    option "you_are_careful" {
      say  = "I know that you're a careful man, and that you've probably been let down by somebody at some point.",
      move = confront "label",
      advice = { "A33", "A57" },
      why = "It was gently said, and made up. He asked you what you know.",
      reply = conrad { "That's a horoscope.", does = "does not blink", look = "cold", talk = "discord",
        inner = "The annoying thing about horoscopes is that they're now and then right." },
      go = "phone",
    },
    option "what_it_is" {
      say  = "What it is, now: six sessions, you decide with whom, and the first one is without cost.",
      move = neutral "info",
      advice = { "B14" },
      why = "All true, and about the scheme. He had asked about himself.",
      reply = first_of {
        conrad { "Nine hours. I wrote it down yesterday.", when = "chosen.the_ask.first_silence.six_sessions", look = "guarded", talk = "neutral",
          inner = "I asked what you know. You told me what it costs." },
        roots { "So you've been getting to know the brochure.", "So that's what stood under the photograph.", "So you've been getting to know the contract.",
          look = "guarded", talk = "neutral", inner = "I asked what you know. You told me what it costs." },
      },
      go = "phone",
    },
    option "good_talk" {
      say  = "I know that you can be talked to about it. I found yesterday rather good, in spite of everything.",
      move = oblige "reassure",
      advice = { "B03" },
      why = "Being pleased with each other is pleasant. It is not information.",
      reply = by_root { "Rather good. We had cards for that, with faces on.", "In spite of everything. You should be on the weather.",
        "Rather good. Is that how it stands in your notes?", does = "looks out at the dark yard", look = "away",
        inner = "Good for whom? I lay awake." },
      go = "phone",
    },
  },

  beat "two_things" {
    "The phone lies face up on the desk. The last call was at 5:52. It lasted nineteen seconds.",
    by_root { "I've said my two sentences: no time, and no sandpaper. In a circle that would have taken a morning.",
      "I've said my two sentences: no time, and no sandpaper. They'd fit under a photograph. That isn't a lot to carry.",
      "I've said my two sentences: no time, and no sandpaper. You may repeat them. You may not improve them.",
      does = "holds up two fingers, then puts them away", look = "guarded", talk = "sustain", inner = "Drop one. I'd like to see which." },

    option "both" {
      say  = "Nobody at nine who can decide. And if you're sanded down, nobody at ten past who says so.",
      move = reflect_concern { "pace", "edge" },
      advice = { "A16" },
      landed = {
        understood = by_root { "Both. Unrounded.", "Both. Yes.", "Both. I'd sign.", does = "looks at you for the first time this evening", look = "still" },
        other = conrad { "That's the sheet.", look = "neutral" },
      },
      go = "after_first",
    },
    option "delegate" {
      say  = "The first one can be solved with a rota, and the second never happens with a good coach.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "both", why = "Two answers in one breath. He had offered reasons, and they were treated as mistakes.",
      reply = first_of {
        conrad { "Yesterday it was Marisol, with her eyes closed. Now a rota. I wrote the rota.", when = "chosen.the_ask.the_plant.marisol_can",
          does = "switches the lamp off and on", look = "cold", talk = "discord", inner = "They've solved me twice in two days." },
        roots { "A good coach. I've met a good one. He had a gong.",
          "Solved. And I've been carrying them about for years. You might have told me, it would have saved the lamp oil.",
          "Solved, in one breath. It took me years to get it down to two lines.",
          does = "switches the lamp off and on", look = "cold", talk = "discord", inner = "A rota. I wrote the rota." },
      },
      go = "after_first",
    },
    option "which_is_bigger" {
      say  = "Which of the two would you get rid of first, if it could be only one of them?",
      move = ask_open "concern", voices = { "problem_case" },
      advice = { "A14" },
      instead = "both", why = "Ranking comes after hearing. He wanted to see first whether they had arrived.",
      landed = {
        problem_case = by_root { "The third. The one I haven't said. What it looks like, to be seen coming out of there.",
          "The third. The one I haven't said. What it looks like, on a photograph, to have been sent there.",
          "The third. The one I haven't said. How it reads, to have been seen coming out of there.",
          does = "puts up another finger", look = "guarded", inner = "So there are three. I can count, I just don't always do it aloud." },
        other = conrad { "I don't rank what hurts. I look what it's connected to, and cut the power there.", look = "neutral",
          talk = "sustain", inner = "Was that heard? Or was it filed?" },
      },
      go = "after_first",
    },
    option "they_are_fair" {
      say  = "They're fair points, both, and I promise that we'll find something that takes care of them.",
      move = oblige "reassure",
      advice = { "A13", "B03" },
      instead = "both", why = "\"Fair points\" is what people say before they go on. You did not say what the points were.",
      reply = by_root { "Fair. In the hotel we waved our hands for that.", "Fair. So were their farewell speeches.", "Fair. Like a hearing.",
        does = "notes the time", look = "guarded", talk = "sustain", inner = "You didn't say them. You can't have them if you didn't say them." },
      go = "after_first",
    },
  },

  beat "pace_again" {
    first_of {
      conrad { "Somebody on a course switches his phone off. Something on the floor goes on. In the middle there's one boy, thinking.", when = open,
        does = "draws a line on the blotter, and a dot in the middle of it", look = "neutral", talk = "sustain",
        inner = "I've drawn that dot before. It had a name." },
      roots { "It's an hour. You keep patting it, as if it were frightened.", "It's an hour. You keep stepping over it as if it were small.",
        "It's an hour. I said hour. You may quote me.",
        does = "taps the face of his watch", look = "guarded", talk = "sustain", inner = "Say it back to me. Once. It isn't difficult." },
    },

    option "nine_without_you" {
      say  = "So it isn't the hour. It's what nine o'clock becomes without you in it.",
      move = reflect_concern "pace",
      advice = { "A16", "A13" },
      landed = {
        understood = by_root { "That's the hour. Yes.", "You've seen it.", "As I said it.", does = "takes his glasses off", look = "still", talk = "change" },
        other = conrad { "Something like it.", look = "neutral" },
      },
      go = "after_first",
    },
    option "cant_let_go" {
      say  = "So you find it hard to let go, and to trust them with it.",
      move = confront "label",
      advice = { "A24", "A33" },
      instead = "nine_without_you", why = "It has the form of listening. What it gave back was a diagnosis.",
      reply = by_root { "I've done that exercise. They catch you. It proves nothing.", "I trust them. It's the hour I don't trust.",
        "\"Finds it hard to let go.\" I've seen that printed.",
        does = "puts the pen away", look = "cold", talk = "discord",
          inner = "Hard to let go. I've let go of thirty-one people into better jobs. One of them is sitting there." },
      go = "after_first",
    },
    option "wait_for_it" {
      does = "You look at the phone, and leave the sentence alone.",
      move = silence, voices = { "edge" },
      advice = { "B17" },
      instead = "nine_without_you", why = "He had finished. What he was waiting for was to hear whether it had arrived.",
      landed = {
        edge = conrad { "And then they take the edge off. It's in the price.", look = "sharp", hold = 4, talk = "sustain",
          inner = "Go on, don't take that one either." },
        kept = conrad { "That was all of it. You may pick it up.", look = "neutral", hold = 4 },
        other = conrad { "Are you counting?", does = "looks at the phone too", look = "guarded", hold = 4, talk = "sustain",
          inner = "There's waiting, and there's not knowing what to say." },
      },
      go = "after_first",
    },
    option "six_times" {
      say  = "Six times an hour and a half is nine hours, out of a year with two thousand.",
      move = persuade "pitch",
      advice = { "A35" },
      instead = "nine_without_you", why = "The sum is correct. He was not talking about a sum.",
      reply = first_of {
        conrad { "Yesterday one hour saved ten. Today nine cost nothing.", when = "chosen.the_ask.the_plant.hour_saves_ten",
          does = "lays his hand flat on the blotter",
          look = "guarded", talk = "neutral", inner = "And after that Pavel had a whole night, and nobody to say it to." },
        conrad { "It takes four seconds to say \"switch it off\".", does = "lays his hand flat on the blotter", look = "guarded", talk = "neutral",
          inner = "And after that Pavel had a whole night, and nobody to say it to." },
      },
      go = "after_first",
    },
    otherwise { go = "written_down" },
  },

  beat "edge_told" {
    either {
      { when = "root == 'misconception' and " .. open,
        conrad { "2011. Halden paid for a week of it. A hotel, a circle of chairs, a stick. Whoever held the stick had feelings.",
          does = "takes the pen by both ends, like a stick", look = "amused" },
        conrad { "A man called Gareth told me to soften my jaw. I learned it. I can still do it.",
          does = "does it; for one second there sits somebody harmless", look = "still", hold = 2 },
        conrad { "Bernd Oster couldn't get out of it again. October, the yard dark, and he asks the vendor how he FEELS about the outage.",
          look = "sharp", talk = "sustain", inner = "He was my friend. He thanked me for coming along with him." } },
      { when = "root == 'misconception'",
        conrad { "There was a week, in 2011. One man went in and somebody else came back. You can't ask him, he sells kitchens.",
          does = "draws the cap over the nib", look = "guarded", talk = "sustain", inner = "More than that you get when you've earned it." } },
      { when = "root == 'positioning'",
        conrad { "I'm short with people so that it's over. Make me round, and it takes longer and hurts in more places. There's no story to it.",
          does = "shrugs", look = "neutral", talk = "sustain", inner = "I've only watched others go round. It isn't catching, I think." } },
      conrad { "I say it first, and short, so that it can still be used. Make me round, and everybody nods until it's dark. There's no story to it.",
        does = "makes a small, flat cut in the air", look = "neutral", talk = "sustain", inner = "There's a story. It belongs to another sentence." },
    },

    option "say_it_late" {
      say  = "What you're afraid of losing is the first half minute: that the hard sentence is said while it can still help.",
      move = reflect_concern "edge",
      advice = { "A16", "A63" },
      landed = {
        understood = by_root { "Before it's polite.", "That's it.", "In time. Yes.", does = "lays the pen down", look = "still", hold = { 2, false, false } },
        other = conrad { "Near it.", look = "neutral" },
      },
      go = "after_first",
    },
    option "seen_as_different" {
      say  = "What you're afraid of is that people would notice a difference in you, and begin to talk about the reason for it.",
      move = reflect_concern "problem_case",
      advice = { "A16" },
      instead = "say_it_late", why = "It is likely enough. It was not what he had just told you.",
      landed = {
        wrong = by_root { "No. They may talk. It's what doesn't get said any more.", "No. They may talk. I meant that the switch doesn't get mentioned.",
          "No. They may talk, they may even write. I meant the switch.", does = "shakes his head, without annoyance", look = "guarded", talk = "neutral",
          inner = { "Talk! They did nothing but talk.", "That one's in another drawer. How do you know there's a drawer?", "Close to something. Not to this." } },
        understood = conrad { "That too. It isn't what I was saying.", look = "neutral" },
        other = conrad { "That was another subject.", look = "guarded" },
      },
      go = "after_first",
    },
    option "no_stick" {
      say  = "It isn't like that any more. It's two people and a question, and nobody has to hold anything or feel anything.",
      move = persuade "pitch",
      advice = { "B08", "B14" },
      instead = "say_it_late", why = "He may need to know that, later. First it sounded as if he had been wrong to mind.",
      reply = by_root { "A question. And the chairs?", "Two people and a question. And the corridor?", "Two people and a question. Who has the pen?",
        does = "turns the pen, cap, nib, cap", look = "guarded", talk = "neutral", inner = { "Two chairs in a circle is still a circle.",
          "There's always a third, walking past.", "There's always a third, and he types." } },
      go = "after_first",
    },
    option "never_soft" {
      say  = "Believe me, nobody on this earth could make you soft, Conrad. I've sat through eleven of your reviews, and I'd be a witness.",
      move = oblige "reassure",
      advice = { "B03", "A13" },
      instead = "say_it_late", why = "He laughed, and the worry went away unheard, which was the purpose of it.",
      reply = conrad { "Twelve. You were ill for one, and came.", does = "laughs, briefly, and looks at the clock", look = "amused", talk = "neutral",
        inner = "Good line. I'd have used it to get out of there as well." },
      go = "after_first",
    },
    otherwise { go = "written_down" },
  },

  beat "after_first" {
    either {
      narrate { "Somewhere under the floor a pump starts. He listens to it until it runs evenly.", when = "seen.door_shut", go = "written_down" },
      narrate { "He pulls the blind up by a hand's breadth. The yard is still there.", when = "seen.phone", go = "plain_no" },
      narrate { "He drinks the cold coffee as if it were hot.", when = "voiced.edge and not purpose.edge", go = "edge_kept" },
      narrate { "He drinks the cold coffee, and looks into the cup to see what it was.", go = "pace_kept" },
    },
    go = "pace_kept",
  },

  ---------------------------------------------------------------------------------------------------- three: what it looks after

  beat "edge_kept" {
    first_of {
      roots { "My jaw is as it is. My wife says you could open letters with it.", "I don't photograph well. They wanted approachable. It came out blurred.",
        "\"Abrupt\", it says in my file. It's the one word I'd have chosen myself.", when = open,
        does = { "touches it", "turns his face out of the lamp", "draws a thumb along the edge of the desk" }, look = "amused" },
      { "Behind him on the wall hangs the yard plan. Every place where somebody was ever hurt has a red pin. There are four pins, and all four are older than he is here." },
    },

    option "who_is_safer" {
      say  = "Who is safer because you say it straight?",
      move = ask_protects "edge",
      advice = { "A17", "A13" },
      landed = {
        opened = {
          either {
            { when = "root == 'misconception' and not (seen.edge_told and " .. open .. ")",
              conrad { "One October a shunter was standing between two wagons. He could hear on the radio how everybody felt.",
                does = "looks at the wall, at no place in particular",
                look = "still", hold = 3 },
              conrad { "I took the radio off a friend of mine and said \"stop\". One word. He's a grandfather now, the shunter.", look = "tired",
                inner = "Bernd cried. I was told that I'd been unkind to him. I had." } },
            { when = "root == 'misconception'",
              conrad { "That October a shunter was standing between two wagons. He could hear on the radio how everybody felt.",
                does = "looks at the wall, at no place in particular",
                look = "still", hold = 3 },
              conrad { "I took the radio off Bernd and said \"stop\". One word. He's a grandfather now, the shunter.", look = "tired",
                inner = "Bernd cried. I was told that I'd been unkind to him. I had." } },
            conrad { "Whoever's standing where the thing comes down. There's always somebody. You never see him from the meeting.",
              when = "root == 'positioning'", does = "looks at the wall", look = "still", talk = "neutral" },
            conrad { "The one who's standing underneath. He hasn't read the report. It comes out afterwards, and he's in it.", does = "looks at the wall",
              look = "still" },
          },
          half_minute(),
        },
        early = conrad { "You're digging. You don't know yet what's buried there.", look = "guarded", talk = "sustain", inner = "First tell me that you heard it." },
        other = conrad { "You know who. You've met them.", look = "neutral" },
      },
      go = "phone",
    },
    option "a_hard_one" {
      say  = "Then we find you a coach who's as hard as you.",
      move = persuade "advice",
      advice = { "A18", "A15" },
      instead = "who_is_safer", why = "It may come to that, and he would choose better than you. It came a sentence too soon.",
      reply = either {
        conrad { "Yesterday they sharpened. Now they're hard. Which?", when = "chosen.the_ask.the_edge.good_ones_sharpen", does = "screws the pen shut",
          look = "guarded",
          talk = "neutral", inner = "I show where it cuts, and get a catalogue. It's the second edition." },
        conrad { "And who'd be in the room to get hurt?", when = "understood.edge", does = "screws the pen shut", look = "guarded", talk = "neutral",
          inner = "A minute ago I was understood. Now I'm being supplied." },
        conrad { "And who'd be in the room to get hurt?", does = "screws the pen shut", look = "guarded", talk = "sustain",
          inner = "I show where it cuts, and get a catalogue." },
      },
      go = "phone",
    },
    option "upstairs_should_hear" {
      say  = "I wish they could hear you upstairs, just like this.",
      move = bait "flattery",
      advice = { "B24", "A33" },
      instead = "who_is_safer", why = "He was talking about people in a yard. You were already presenting him.",
      reply = first_of {
        conrad { "It's five floors down. In eleven years nobody's come to hear it.", when = "wants == 'recognition'", does = "screws the pen shut", look = "guarded",
          talk = "discord", inner = "I say something, and it gets packed and addressed." },
        roots { "They can. The door's open. They have me by the half hour, with slides.", "They've seen me. They have me by the half hour, with slides.",
          "It'll get there. Things do. Usually without the first half.", does = "screws the pen shut", look = "guarded", talk = "discord",
          inner = "I say something, and it gets packed and addressed." },
      },
      go = "phone",
    },
    option "what_else" {
      say  = "And besides the edge, what else speaks against it?",
      move = ask_open "concern", voices = { "problem_case" },
      advice = { "A14" },
      instead = "who_is_safer", why = "It was a fair question, and it left the first answer lying half unpacked.",
      landed = {
        problem_case = by_root { "How you look, coming out of there. At Halden you come out of there once.", "How you look, coming out of there. I've seen it framed.",
          "How you look, coming out of there. At Halden that gets a line somewhere.", does = "nods at the dark glass of the corridor",
          look = "guarded", inner = "Next item. All right. That's how I'd do it, with a supplier." },
        barrage = refused_to_count(),
        other = by_root { "Isn't that enough? I've left hotels for less, and they had a sauna.",
          "Isn't that enough? I've turned down vendors for less, and they brought cake with them.",
          "Isn't that enough? I've seen people judged on one sentence. I've given you several.", look = "amused", talk = "neutral",
          inner = "You had your hand on it, and took it away." },
      },
      go = "phone",
    },
    otherwise { go = "written_down" },
  },

  beat "pace_kept" {
    "On the wall hangs this month's rota. In the column \"decides\" there is a name on every line, and behind each name, in pencil, his own.",

    option "keep_safe" {
      say  = "What does being in that room at nine keep safe, for you or for them?",
      move = ask_protects "pace",
      advice = { "A17", "A13" },
      landed = {
        opened = {
          conrad { "2014. A course, two days, the phones in a basket by the door. I'd told a man called Pavel to ring me before he decided anything.",
            does = "looks at the rota and not at you", look = "still", hold = 2 },
          conrad { "He rang. Eleven times. Then he decided. A depot lost a night, and Pavel his job.", look = "tired", hold = 2,
            inner = "I saw the eleven when they gave me the phone back. With the certificate." },
          by_root { "Nobody on my watch decides alone. If that's in it, the hour can be talked about.",
            "Nobody on my watch decides alone. If they can see that, the hour can be talked about.",
            "Nobody on my watch decides alone. If that's the first rule, the hour can be talked about.", look = "open", talk = "change" },
        },
        early = conrad { "You don't know what happens at nine. So what would I be telling you?", look = "guarded", talk = "sustain", inner = "First the fault. Then the reason for the fuse." },
        other = conrad { "The room. The people in it.", look = "neutral" },
      },
      go = "phone",
    },
    option "without_pencil" {
      when = "not understood.pace",
      say  = "What happens to people on that floor in an hour when nobody has pencilled you in?",
      move = ask_open "concern", voices = { "edge" },
      advice = { "A14", "A63" },
      landed = {
        edge = conrad { "They discuss. They're nice people. I'm the edge that ends it, and you'd have that rounded off.", does = "looks at the rota",
          look = "sharp", inner = "That's two reasons now. I'm getting careless." },
        other = conrad { "Somebody finds out that he's alone with it. I've been saying so since yesterday, in fewer words.", does = "looks at the rota",
          look = "neutral", talk = "sustain", inner = "You're standing right in front of it, and you look at the wall." },
      },
      go = "phone",
    },
    option "pencil_out" {
      say  = "If you rubbed out that pencil for one week, they'd grow. Wouldn't you like to see that?",
      move = persuade "leading",
      advice = { "A20", "A33" },
      instead = "keep_safe", why = "You can read the rota. You cannot read from it why he writes his name there.",
      reply = first_of {
        conrad { "Yesterday Marisol had her eyes closed. Today I've no pencil.", when = "chosen.the_ask.the_plant.marisol_can",
          does = "stands between you and the rota",
          look = "guarded", talk = "neutral", inner = "Somebody did grow like that once. It went very fast." },
        conrad { "Somebody did grow like that once. It went very fast.", does = "stands between you and the rota", look = "guarded", talk = "neutral",
          inner = "He'd be forty now." },
      },
      go = "phone",
    },
    option "lucky_to_have_you" {
      say  = "They know that, you know. Not one of them would ever want to work for anybody else.",
      move = oblige "reassure",
      advice = { "B03", "A36" },
      instead = "keep_safe", why = "It was meant as comfort. Two good ones have left, and he has counted them.",
      reply = conrad { "Two did. Last year.", does = "does not turn round", look = "away", talk = "sustain", inner = "You sign the leaving cards. You might read them." },
      go = "phone",
    },
    option "why_every_line" {
      say  = "Is it your name on every line, even on the nights when Marisol decides?",
      move = neutral "closed",
      advice = { "A15" },
      instead = "keep_safe", why = "You asked about the rota, and got the rota. What he did with it afterwards was his own idea.",
      landed = {
        other = conrad { "Yes. In pencil, for hers.", does = "turns round", look = "guarded", talk = "sustain", set = { marisol_stays = true },
          inner = "In pencil. Hers are right every time. Where's the ink?" },
      },
      go = "phone",
    },
    otherwise { go = "written_down" },
  },

  ------------------------------------------------------------------------------------------------------- four: the phone

  beat "phone" {
    "The phone rings. He has it before the second half of the ring.",
    first_of {
      on_the_phone("understood >= 1", "listens with his eyes shut", "still"),
      on_the_phone(nil, "listens with his back to you", "away"),
    },
    narrate { "He puts it back, face up. Nineteen seconds. He looks at you as if for the page.", when = "understood >= 1" },
    first_of {
      roots { "Somebody in the north depot has been coaxing a switch. Where was I?", "Somebody alone in the north depot. They still ring me. Where was I?",
        "Somebody alone in the north depot. It stays between us. Where was I?", when = "understood >= 1", look = "neutral" },
      roots { "North depot. He was asking a better question than we are.", "North depot. He rings before he's sure. It's a compliment.",
        "North depot. He asked, I answered, and nobody took notes.", does = "puts it down", look = "guarded" },
    },

    option "leave_it_to_him" {
      does = "You don't tell him where he was. You wait until he has found it himself.",
      move = silence, voices = { "problem_case", "edge", "betrayal" },
      advice = { "B17", "A14" },
      landed = {
        problem_case = by_root { "And it gets about. If I'm seen with one of those, it's in the canteen before the soup is. Somebody would have to think of the soup.",
          "There's a list, you see. Not yours. An older one. I was going to leave it where it is.",
          "And it gets about. Seen with one of those, it's told three ways by noon. Somebody would have to see to the telling.",
          does = { "lays the pen down", "lays the pen down, and leaves his hand on it", "lays the pen down" }, look = { "neutral", "still", "neutral" },
          hold = { 4, 5, 4 }, talk = { "change", "sustain", "change" },
          inner = { "You could have said \"the edge\". You had it ready. You didn't.",
            "Nineteen seconds for the depot. And this one I've had lying here since 2017.",
            "You could have said \"the edge\". You had it ready. You didn't." } },
        edge = conrad { "The edge. I was going to say: and they take it off.", look = "sharp", hold = 4, talk = "sustain", inner = "There. Now it's said, and nobody died." },
        betrayal = conrad { "And things that are said have feet. There. That's another one.", look = "guarded", hold = 4, talk = "sustain",
          inner = "I hadn't meant to go down that corridor." },
        kept = conrad { "At the end, I believe.", look = "neutral", hold = 4 },
        other = conrad { "You don't know either, then.", does = "winds his watch", look = "guarded", hold = 3 },
      },
      go = "crossing_one",
    },
    option "what_speaks_against" {
      when = "landing ~= 'opened' and not seen.nothing_yet",
      say  = "What speaks against it that I haven't let you say yet?",
      move = ask_open "concern", voices = { "problem_case", "edge", "pace", "betrayal" },
      advice = { "A14", "B16", "B18" },
      landed = {
        problem_case = by_root { "That one is looked at. Whoever goes to the coach here, first kindly and then not at all.",
          "That one is looked at. First with a camera, then kindly, and then not at all.",
          "That one is looked at. First kindly, then in meetings, and then not at all.",
          does = "nods at the glass wall", look = "guarded", inner = "\"That I haven't let you say.\" It's noticed, then." },
        edge = by_root { "That they take off the one thing I'm used for. I know a man who never got his back.",
          "That they take off the one thing I'm used for. An edge doesn't come back. You sharpen what's left.",
          "That they take off the one thing I'm used for. Afterwards it's called a development.", look = "sharp",
          inner = "\"That I haven't let you say.\" It's noticed, then." },
        pace = conrad { "This. The phone. Put me in a room with a rule about phones, and count to ten.", look = "neutral", talk = "neutral",
          inner = "\"That I haven't let you say.\" It's noticed, then." },
        betrayal = conrad { "That what's said doesn't stay where it was said. I'll leave it at that.", look = "guarded", inner = "And I will." },
        barrage = refused_to_count(),
        other = conrad { "The hour, and not its length. It's getting on for seven, and you've not heard one to the end.", look = "guarded",
          talk = "sustain", inner = "There's more. It isn't for somebody who writes it up." },
      },
      go = "crossing_one",
    },
    option "begin_where" {
      when = "seen.nothing_yet",
      say  = "He got his question in first, and you've never got to. Where would you begin?",
      move = permission "agenda",
      advice = { "B18", "A14" },
      landed = {
        invited = by_root { "With what he asked: what do I touch first? You came in here stroking everything.",
          "With what he asked: what do I touch first? You came in here touching everything.",
          "With what he asked: what do I touch first? Not the papers, I told him.",
          does = "moves the phone an inch to the side", look = "neutral", talk = "neutral" },
        other = conrad { "You've asked leave often enough to have begun by now.", look = "guarded" },
      },
      go = "crossing_one",
    },
    option "who_was_it" {
      when = "landing == 'opened'",
      say  = "Who was that just now, one of the new people on nights?",
      move = neutral "closed",
      advice = { "B10" },
      instead = "leave_it_to_him", why = "It was kind to ask, and it was about the phone. He had been in the middle of something.",
      reply = conrad { "Kofi. Third night. He'll be good.", does = "writes down the time", look = "neutral" },
      go = "crossing_one",
    },
    option "exactly_what_i_mean" {
      say  = "That's it exactly. Ten words, and he's calm. Imagine that as your whole job!",
      move = persuade "pitch",
      advice = { "A38", "A61" },
      instead = "leave_it_to_him", why = "You saw something true and made an argument of it in the same breath.",
      reply = either {
        conrad { "That's Tuesday again, only shorter.", when = cashed_in, does = "looks at you for a while", look = "guarded", talk = "neutral",
          inner = "Ten, with my name. At least you counted." },
        conrad { "It is my whole job.", does = "looks at you for a while", look = "guarded", talk = "neutral", inner = "Ten, with my name. At least you counted." },
      },
      go = "crossing_one",
    },
    option "another_evening" {
      say  = "You're needed here. Let's do this on an evening when you have some peace.",
      move = oblige "hint",
      advice = { "B01", "B03", "B17" },
      instead = "leave_it_to_him", why = "He has never had such an evening. You offered to postpone it to a day that does not exist.",
      reply = either {
        conrad { "Yesterday it was no hurry, today it's no evening.", when = "chosen.the_ask.doorway.some_time", does = "points at the quiet phone", look = "away",
          talk = "neutral", inner = "One ring, and you've got your coat on." },
        conrad { "This is the evening when I have some peace.", does = "points at the quiet phone", look = "away", talk = "neutral",
          inner = "One ring, and you've got your coat on." },
      },
      go = "crossing_one",
    },
    otherwise { go = "crossing_one" },
  },

  beat "crossing_one" {
    either {
      narrate { "The lights in the corridor go out, because nobody has moved there.",
        when = "voiced.problem_case and not understood.problem_case", go = "case_told" },
      narrate { "He turns the pen over, nib up.", when = "voiced.edge and not understood.edge and not seen.edge_told", go = "edge_told" },
      narrate { "He looks at the phone, and then at you looking at it.", when = "voiced.pace and not understood.pace and not seen.pace_again and not seen.two_things",
        go = "pace_again" },
      narrate { "The lights in the corridor go out, because nobody has moved there.", go = "biscuits" },
    },
    go = "biscuits",
  },

  ------------------------------------------------------------------------------------------------------- five: the list

  beat "case_told" {
    either {
      { when = "root == 'positioning' and trust >= 46",
        conrad { "2017. Four people here were \"given a coach\". It was announced, with a photograph. Lindgren. Okafor. Bell. Marchetti.",
          does = "lays four fingers on the desk, one for each", look = "still" },
        conrad { "Nobody threw them out. They were looked after. After a year all four had been looked after out of the building.", look = "cold", hold = 2 },
        conrad { "I cleared Bell's desk. The umbrella over there is his. I use it, so that somebody does.", does = "does not look at it", look = "tired",
          talk = "sustain", inner = "He'd asked me what it meant, the coach. I told him: they believe in you." } },
      { when = "root == 'positioning'",
        conrad { "I could give you four names. They had photographs taken with theirs. You'd have to look them up, they aren't on the floor plan any more.",
          does = "takes his fingers off the desk", look = "cold", talk = "sustain", inner = "The names you don't get yet. They belong to people." } },
      conrad { "Tuesday I'm seen with one of them. Wednesday the canteen has three versions. Thursday somebody waits a minute before he rings me.",
        when = "root == 'misconception'", does = "counts it on the calendar", look = "neutral", talk = "sustain",
          inner = "I don't mind the versions. I mind the minute." },
      conrad { "Tuesday it's a remark. Wednesday it's a remark with my name in it. Thursday somebody waits a minute before he rings me.",
        does = "counts it on the calendar", look = "neutral", talk = "sustain", inner = "I don't mind the remark. I mind the minute." },
    },

    option "word_carries" {
      say  = "A coach would tell the house that you're on your way out, and at night your word wouldn't carry.",
      move = reflect_concern "problem_case",
      advice = { "A16", "B09" },
      landed = {
        understood = by_root { "Yes. The minute.", "The word first.", "That minute. Yes.",
          does = { "closes the calendar", "takes the four fingers back, one by one", "closes the calendar" }, look = "still", hold = { false, 2, false },
          inner = { false, "Then the man. Nobody had put it in that order before.", false } },
        other = conrad { "You're quick. I hadn't said that.", look = "guarded" },
      },
      go = "after_case",
    },
    option "said_goes_round" {
      say  = "You'd never know who heard what you say in there, and one day you'd meet it again in writing.",
      move = reflect_concern "betrayal",
      advice = { "A16" },
      instead = "word_carries", why = "A real worry, and perhaps his. The one on the desk just now was about being seen, not about being quoted.",
      landed = {
        wrong = by_root { "No. They needn't hear a word. The door with me behind it is enough.", "No. They needn't hear a word. There isn't one in a photograph.",
          "No. Not yet. They needn't hear a word, the door is enough.", does = "stops, and thinks about something else", look = "guarded",
          talk = "sustain", inner = "In writing. Why did you say \"in writing\"?" },
        understood = conrad { "That too. One thing after the other.", look = "neutral", talk = "change" },
        other = conrad { "That was a different door.", look = "guarded" },
      },
      go = "after_case",
    },
    option "sorry_for_the_firm" {
      say  = "That was done badly, and I'm ashamed of it for this company. In the name of Halden, I apologise to you.",
      move = oblige "reassure",
      advice = { "B09" },
      instead = "word_carries", why = "It was decent. But it closed the case before he had been heard in it, and it was not your push to own.",
      reply = by_root { "The canteen does it. You can't apologise for soup.", "You weren't there. Halden was. It hasn't rung.",
        "In the name of Halden. Is that with a stamp?", does = "pushes the calendar away", look = "neutral", talk = "neutral",
        inner = "Nicely meant. Now I'm the one who has to comfort the company." },
      go = "after_case",
    },
    option "for_everybody" {
      say  = "This one is for everybody on the leadership list, it stays out of the files, and nobody is getting it as a repair.",
      move = persuade "pitch",
      advice = { "B07", "B06" },
      instead = "word_carries", why = "It is true and it will matter. A fact is not an answer to four names, or to a minute.",
      reply = first_of {
        conrad { "For everybody. Yesterday mine was the last name without a date.", when = "chosen.the_ask.door.the_list", does = "tilts the calendar",
          look = "sharp",
          talk = "sustain", inner = "It's always for everybody, and there's always a list." },
        roots { "For everybody. So was the hotel.", "For everybody. The last everybody was four.",
          "For everybody. Then why did you come to me first, and why with such care?", does = "tilts the calendar", look = "sharp", talk = "sustain",
          inner = "It's always for everybody, and there's always a list." },
      },
      go = "after_case",
    },
    otherwise { go = "written_down" },
  },

  beat "biscuits" {
    "He opens a drawer, takes out a tin of biscuits, looks into it, and puts it back. You know that tin. It comes out when a night gets long, and it is not that long yet.",
    by_root { "You're still here.", "Still here. They'll have counted.", "Still here. And not writing.", does = "says it as a finding", look = "guarded" },

    option "tin" {
      say  = "I'm still here. Eleven years of good numbers, and then somebody comes and says there's room for improvement.",
      move = reflect,
      advice = { "A59", "A13" },
      landed = {
        heard = by_root { "In that order.", "With flowers, sometimes.", "In one paragraph.", does = "opens the drawer again", look = "neutral" },
        other = conrad { "You've said that back to me once already.", look = "guarded" },
      },
      go = "after_case",
    },
    option "know_about_you" {
      say  = "What would somebody have to know about you before they may talk to you of such things?",
      move = ask_open "concern", voices = { "problem_case", "edge", "betrayal" },
      advice = { "B16", "A14" },
      landed = {
        problem_case = by_root { "That I've seen what becomes of people who are talked to like this. It starts with \"of such things\".",
          "That I know four people who were talked to of such things. I know it in the past tense.",
          "That I've seen what's written about people who are talked to like this. It starts with \"of such things\".",
          does = "shuts the drawer", look = "guarded", talk = "neutral", inner = "Good question. It found the drawer under the drawer." },
        edge = conrad { "What I'm for. I'm the edge. Nobody has to like that, but they should know what it's holding up.", does = "shuts the drawer", look = "sharp",
          inner = "Good question. It found the drawer under the drawer." },
        betrayal = conrad { "What becomes of it afterwards. Who has it on paper. That before anything.", look = "guarded", inner = "Let's see what you do with that." },
        barrage = refused_to_count(),
        other = conrad { "How I take my coffee. No. How many nights they've been up themselves, and what they did at five.", look = "neutral" },
      },
      go = "after_case",
    },
    option "a_biscuit" {
      say  = "Couldn't we simply leave all that and have a biscuit, as we used to when I worked for you?",
      move = oblige "drop",
      advice = { "B03", "A04" },
      instead = "tin", why = "It was a real wish. It also made the old days into a way out.",
      reply = conrad { "When you worked for me you got one when it was finished.", does = "leaves the tin where it is", look = "away", talk = "sustain",
        inner = "I'd have liked to. That's what's bad about it." },
      go = "after_case",
    },
    option "be_honest_now" {
      say  = "Let's be honest with each other: somewhere you know yourself that you've got to change something here, don't you?",
      move = persuade "leading",
      advice = { "A33", "A20" },
      instead = "tin", why = "\"Let's be honest\" was followed by your opinion, with his name under it.",
      reply = by_root { "Somewhere. In my jaw, I was told once.", "Somewhere. Seen by whom, and from which floor?",
        "Somewhere. Was that in the dossier, or from the air?", does = "shuts the drawer with his knee", look = "cold", talk = "neutral",
        inner = "Be honest. In this house that's what comes before the bad part." },
      go = "after_case",
    },
    otherwise { go = "written_down" },
  },

  beat "after_case" {
    either {
      narrate { "A goods train goes through the yard. It takes a long time, and he seems to be checking the wagons.", when = "seen.door_shut", go = "written_down" },
      narrate { "A goods train goes through the yard. It takes a long time, and neither of you talks against it.", go = "plain_no" },
    },
    go = "plain_no",
  },

  ------------------------------------------------------------------------------------------------------- six: no, as a sentence

  beat "plain_no" {
    first_of {
      roots { "Now you've seen where it hurts. It doesn't want stroking. No. That's a whole sentence.",
        "Now you've seen where it hurts, and I don't want you to draw the wrong conclusion. No. That's a whole sentence.",
        "Now you know where it hurts. So that nobody has to put it in other words: no. That's a whole sentence.", when = "understood.problem_case",
        does = "says it without any edge, as if he were reading out a meter", look = "still", talk = "sustain",
        inner = "Now comes the \"but\". Everybody has a \"but\" for a whole sentence." },
      by_wants { "So that Helena can stop waiting: no. Not this year, not with a title on it, not as a favour to you.",
        "So that Helena can stop waiting: no. Not this year, not for a bigger desk, not as a favour to you.",
        "So that Helena can stop waiting: no. Not this year, not for a speech, not as a favour to you.", when = "told_him_the_truth and reactance < 50",
        does = "says it to the desk, and then again to you", look = "sharp", talk = "sustain", inner = "I'd do you a favour. That's why I say it first." },
      roots { "So that nobody has to guess: no. Not a week of it, not an hour, not as a favour to you.",
        "So that nobody has to guess: no. Not this year, not in small, not as a favour to you.",
        "So that nobody has to interpret it: no. Not this year, not in small, not as a favour.", when = "reactance < 50",
        does = "says it to the desk, and then again to you", look = "sharp", talk = "sustain", inner = "I'd do you a favour. That's why I say it first." },
      roots { "No. It's a short word, it should have arrived by now.", "No. It's a short word. You can read it from the corridor.",
        "No. It's a short word. It's hard to misquote.", does = "has stood up", look = "cold", talk = "discord",
        inner = "One more run-up, and I'll put the lamp out." },
    },

    option "stays_whole" {
      when = "voiced.problem_case and not purpose.problem_case",
      say  = "No, then. And as long as nobody sees you with one of them, what is it that stays whole?",
      move = ask_protects "problem_case",
      advice = { "A17", "A12" },
      landed = {
        opened = {
          either {
            conrad { "The calls at three in the morning. They ring before they're sure. They only do that with somebody who'll still be here at Christmas.",
              when = "root == 'misconception'", does = "sits down on the desk", look = "still",
              inner = "They'd stopped ringing Bernd, too. I had his phone by the end." },
            { when = "root == 'positioning'",
              conrad { "Bell had the night team. The week his photograph went up, they stopped ringing him. To spare him, they said.", does = "sits down on the desk",
                look = "still", hold = 2 },
              conrad { "They rang nobody. For three nights. In the end a gas valve rang.", look = "tired", talk = "sustain",
                inner = "Nobody died. They wrote that in the report as if it were an achievement." } },
            conrad { "The calls at three in the morning. They say: I think it was me. You only say that to somebody who'll still be here at Christmas.",
              does = "sits down on the desk", look = "still", inner = "Seven months I waited for one of them to stop ringing. None did." },
          },
          not_leaving(),
        },
        early = conrad { "You don't know what they'd break. So how would I tell you what's kept?", does = "stays where he is", look = "guarded", talk = "sustain",
          inner = "The last line of a form whose first line is empty." },
        other = conrad { "I do. I stay whole.", look = "guarded" },
      },
      go = "crossing_two",
    },
    option "half_heard" {
      when = "not understood.problem_case or purpose.problem_case",
      say  = "A no, and it has more reasons under it than I've let you finish.",
      move = reflect,
      advice = { "A12", "A14" },
      landed = {
        heard = by_root { "Roughly double.", "Some with names.", "None on paper.", does = "sits down on the desk", look = "neutral" },
        other = conrad { "I counted them. You didn't.", look = "guarded" },
      },
      go = "crossing_two",
    },
    option "not_put_you_through" {
      say  = "Before we get too deep: where are you with January? I won't put you through any more of this.",
      move = oblige "drop",
      advice = { "B01", "A12", "B03" },
      why = "It is the kindest sentence of the evening, and it leaves him alone with whatever he had not said yet.",
      reply = by_root { "Put me through. Am I ill?", "Put me through. Am I being looked after?", "January. Has somebody written that down?",
        does = "looks at the lamp", look = "away", talk = "neutral",
        inner = "I was going to go on, idiot that I am. Next time I'll say \"maybe\". You get more of an evening out of a maybe." },
      go = "crossing_two",
    },
    option "if_nobody_saw" {
      say  = "But suppose that nobody saw it, nobody wrote it down, and it cost you nothing: would it still be a no?",
      move = persuade "leading",
      advice = { "A15", "A18" },
      why = "It sounds like bargaining in the open. It takes his reasons away one by one, to see whether he still stands without them.",
      reply = by_root { "Suppose the yard were flat and made of cake. I'd still walk round it once with a torch.",
        "Suppose nobody saw. In a house with glass walls. Who cleans them?", "\"Nobody wrote it down.\" I supposed that once. I was younger.",
        does = "picks the torch up, and puts it down", look = "guarded", talk = "neutral",
        inner = "Take the reasons out, and see whether he falls over. I know that test. I use it on switches." },
      go = "crossing_two",
    },
    option "the_form" {
      when = "form_in_bag",
      say  = "I hear a no, and I've got a form in my bag. I'd much rather that we never needed it.",
      move = power "mandate",
      advice = { "A30", "A46", "B04" },
      why = "You said that you would rather not use it. From now on nothing else was in the room.",
      reply = either {
        conrad { "Yesterday it was \"simply policy\". Take it out, I'd like to see it.", when = "chosen.the_ask.the_clock.the_form", does = "holds out his hand",
          look = "cold", talk = "discord", inner = "So it was lying there the whole evening, between your feet, while I told you things." },
        conrad { "Take it out. I'd like to see the thing that you'd rather not.", does = "holds out his hand", look = "cold", talk = "discord",
          inner = "So it was lying there the whole evening, between your feet, while I told you things." },
      },
      go = "crossing_two",
    },
    option "cant_put_forward" {
      when = "not form_in_bag and reactance >= 30",
      say  = "Then you should hear it from me tonight: with this no, I can't put your name forward in the autumn.",
      move = power "threat",
      advice = { "A36", "A56", "B04" },
      why = "You may have felt that you owed it to him to be plain. He heard what his no would cost.",
      reply = either {
        conrad { "Yesterday you needed eight words for that. It's no cheaper.", when = "chosen.the_ask.the_clock.the_autumn",
          does = "turns the lamp, so that it shines on you", look = "cold", talk = "discord", inner = "You had a good half hour there, and you spent it." },
        conrad { "There's the price tag. You've hung it on something I wasn't buying.", when = "wants == 'loves_job'",
          does = "turns the lamp, so that it shines on you", look = "cold", talk = "discord", inner = "You had a good half hour there, and you spent it." },
        conrad { "There. I've been wondering since Wednesday where the price tag hangs.", does = "turns the lamp, so that it shines on you", look = "cold",
          talk = "discord", inner = "You had a good half hour there, and you spent it." },
      },
      go = "crossing_two",
    },
    otherwise { go = "crossing_two" },
  },

  beat "crossing_two" {
    either {
      narrate { "He begins to sort the papers for tomorrow. Each one gets its full attention.", when = "reactance >= 60 or trust < 22", go = "cold_desk" },
      narrate { "He shakes the kettle to hear what's in it, and switches it on. There are two cups. There have always been two cups.", go = "door_shut" },
    },
    go = "door_shut",
  },

  ------------------------------------------------------------------------------------------------------- seven: two cups

  beat "door_shut" {
    first_of {
      roots { "You've stopped selling. And nobody's asked me to breathe.", "You've stopped selling. It's making me nervous.",
        "You've stopped selling. And you haven't taken a note.", when = "understood >= 2 and not hot and not chosen.plain_no.if_nobody_saw", does = "pours", look = "amused" },
      roots { "You've got until that's cold.", "Until that's cold. Or somebody walks past.", "Until that's cold. The door stays.", does = "pours", look = "neutral" },
    },
    "His tea is black and has stood too long. The door to the corridor is open, as it was in all your years here. You have never asked him why.",

    option "last_time" {
      say  = "When did you last tell somebody at Halden how you really were, and what became of it?",
      move = ask_open "experience", voices = { "betrayal", "problem_case", "edge" },
      advice = { "B10", "B18", "A63" },
      landed = {
        betrayal = by_root { "I? I watched somebody do it. I was standing by the printer when it came out.",
          "I don't. I saw somebody do it. Three weeks later I saw the printout.", "2016.",
          does = { "turns the cup by its handle", "turns the cup by its handle", "gets up, goes to the door, looks at it, and comes back without having touched it" },
          look = { "guarded", "guarded", "still" }, hold = { false, false, 4 }, talk = { "neutral", "sustain", "sustain" },
          inner = { "Ahn never knew that I saw it. I've owed him that for years.", "Ahn never knew that I saw it. I've owed him that for years.",
            "Nobody has ever asked for the date. They ask why I'm like this." } },
        problem_case = by_root { "That isn't done here. Some did it with a coach. They were thanked for it, at their farewell.",
          "That isn't done here. Four people did it with a coach. They were thanked, with a photograph.",
          "That isn't done here. Some did it with a coach. I read about it in the farewell card.",
          does = "blows on the tea", look = "guarded", inner = "That's closer than I like." },
        edge = by_root { "I say how things are. How I am takes the edge off. I've sat in a circle full of it.",
          "I say how things are. How I am takes the edge off, they'd start being considerate.",
          "I say how things are. How I am takes the edge off, and it gets repeated more.",
          does = "blows on the tea", look = "sharp", inner = "That's closer than I like." },
        barrage = refused_to_count(),
        other = conrad { "On the ninth of May. \"Cold,\" I said. The heating man came. So it does work.", does = "blows on the tea", look = "amused",
          talk = "neutral" },
      },
      go = "crossing_three",
    },
    option "talk_freely" {
      say  = "You can talk quite freely here, you know. It's only me, and nothing bad will come of it.",
      move = oblige "reassure",
      advice = { "A50", "B19", "B03" },
      instead = "last_time", why = "It is what people say to friends. You are his manager, and what will come of it you cannot know.",
      reply = first_of {
        conrad { "Yesterday I had your word. It's getting cheaper.", when = "chosen.the_ask.doorway.between_us", does = "puts the cup down without having drunk",
          look = "cold", talk = "sustain", inner = "\"Will never leave this room.\" I've still got that one from yesterday. It hasn't moved." },
        roots { "Quite freely. I've been in a hotel where one did that.", "It's only you, and you write my review in December.", "\"It's only me.\" With coffee, that time.",
          does = "puts the cup down without having drunk", look = { "guarded", "guarded", "cold" }, talk = "sustain",
          inner = { "You write my review in December. You'd forgotten that, just now.", "You'd forgotten that, just now. It suits you. It doesn't help me.",
            "He had a nice face, too. And he meant it, I think, for as long as the coffee was hot." } },
      },
      go = "crossing_three",
    },
    option "two_people" {
      say  = "I know two people, as hard as you, who went to one for a year. They'd tell you what it was like.",
      move = persuade "testimonial",
      advice = { "A08", "A09" },
      instead = "last_time", why = "Not a bad thing to have in your pocket. He had not asked to see it, and you had not asked whether you may show it.",
      reply = by_root { "As hard as me. Going in, or coming out?", "Two witnesses. Are they still in the building?", "Witnesses. And who took their statements?",
        does = "blows on the tea", look = "guarded", talk = "sustain", inner = "I make tea, and you bring a character reference." },
      go = "crossing_three",
    },
    option "door_stays_open" {
      say  = "Tea for two, the lamp, and the door open, as it was every night I worked for you.",
      move = reflect,
      advice = { "A13", "B18" },
      instead = "last_time", why = "You saw the door, and said so. Nobody has asked yet what it is for.",
      landed = {
        heard = by_root { "It doesn't squeak.", "Anybody can look.", "It works both ways.", does = "looks at it as if to check", look = "neutral" },
        parroted = conrad { "There's an echo in here. It used to be the stairwell.", does = "blows on the tea", look = "guarded", talk = "discord",
          inner = "Everything I put down is handed back to me. I know it's mine. What's yours?" },
        other = conrad { "You've an eye for doors.", look = "guarded" },
      },
      go = "crossing_three",
    },
    option "ever_confided" {
      say  = "Have you ever had anybody in this company whom you could talk to in confidence?",
      move = neutral "closed",
      advice = { "B18", "B10" },
      instead = "last_time", why = "It was the right place to look. A yes-or-no question let him look there for one word.",
      landed = {
        barrage = refused_to_count(),
        other = by_root { "Yes. He had the chair by the lift. I'd take one like him again.", "Yes. I've still got his umbrella. I'd take one like him again.",
          "Yes. Three of them, and one could write. I'd take the other two again.", does = "drinks before he says it", look = "away", talk = "change" },
      },
      go = "crossing_three",
    },
    otherwise { go = "crossing_three" },
  },

  beat "crossing_three" {
    either {
      narrate { "For a while there is only the spoon.", when = "voiced.betrayal and not understood.betrayal", go = "room_told" },
      narrate { "For a while there is only the spoon.", when = "voiced.problem_case and not understood.problem_case and not seen.case_told", go = "case_told" },
      narrate { "For a while there is only the spoon.", when = "voiced.edge and not understood.edge and not seen.edge_told", go = "edge_told" },
      narrate { "For a while there is only the spoon, and then not even that.", go = "numbers" },
    },
    go = "numbers",
  },

  ------------------------------------------------------------------------------------------------- eight: what came back

  beat "room_told" {
    either {
      { when = "root == 'betrayal' and " .. open,
        conrad { "\"Development partner\", he was called. He shut the door. Nobody shuts it in here, and I thought: well, then this is different.",
          does = "speaks to the open door", look = "still" },
        conrad { "I said I was tired. I said that I'd thought of going, that winter, when Johanna was ill. She got well. I stayed.", look = "still", hold = 3 },
        conrad { "Seven months on, in my review. \"Questions about long-term commitment.\" That was Johanna's illness, you see, in their language.", look = "cold",
          talk = "sustain", inner = "I'd told him what colour the ward was. I'm glad that they had no field for the colour." } },
      { when = "root == 'betrayal'",
        conrad { "I told one of them something. In 2016. It had legs, and it took seven months. The rest isn't for today.", does = "puts the cup on the date in the notebook",
          look = "cold", talk = "sustain", inner = "That's the lid. The pot I'll keep." } },
      conrad { "Ahn. He told his that he was looking round a little. Three weeks later I saw it lying in that printer, face up.",
        when = "root == 'positioning'", does = "nods towards the corridor", look = "guarded", talk = "sustain",
        inner = "He'd sat with his back to the door. Since then I sit like this." },
      conrad { "Ahn. He told his that he was looking round a little. Three weeks later it came out of that printer, under somebody else's name.",
        does = "nods towards the corridor", look = "guarded", talk = "sustain", inner = "He'd sat with his back to the door. Since then I sit like this." },
    },

    option "evidence" {
      say  = "It was true while it was spoken. On paper it turned into evidence.",
      move = reflect_concern "betrayal",
      advice = { "A16", "B10" },
      landed = {
        understood = by_root { "That's it.", "Face up. Yes.", "My own words.", does = { "nods", "nods", "nods for some time" }, look = "still", hold = { 2, 2, 3 } },
        other = conrad { "Where do you have that from?", look = "guarded" },
      },
      go = "written_down",
    },
    option "one_bad_man" {
      say  = "That was one man. You can't make every coach pay for it.",
      move = confront "argue",
      advice = { "A15", "B10" },
      instead = "evidence", why = "It is fair to coaches. He had not accused coaches; he had told you what he learned.",
      reply = first_of {
        conrad { "Yesterday it was a bad coach, today it's one man. You keep acquitting them.", when = "chosen.the_ask.the_edge.good_ones_sharpen",
          does = "gets up and opens the window", look = "cold", talk = "discord",
            inner = "Told it, and it's my fault. It's taken nine minutes this time, not seven months." },
        roots { "I can. I've met two kinds. The other one had a hotel.", "I can. I know four people who paid for one good idea.",
          "I can. I'm paying as well, I've been paying for years, and nobody sent an invoice round to ask who's innocent.",
          does = "gets up and opens the window", look = "cold", talk = "discord",
          inner = { "Told it, and I'm unfair to a profession.", "Told it, and I'm unfair to a profession.",
            "Told it, and it's my fault. It's taken nine minutes this time, not seven months." } },
      },
      go = "written_down",
    },
    option "need_nobody" {
      say  = "And since then you're the one with the answers, who asks nobody.",
      move = reflect_concern "answer",
      advice = { "A23", "A16" },
      instead = "evidence", why = "It may be true, and deep. He was still with the sentence that came back.",
      landed = {
        wrong = by_root { "Slowly. I said: it came out. I didn't say who I've become.", "Slowly. I was talking about a printer. Not about who I've become.",
          "Slowly. I said: it came back. I didn't say who I've become.", does = "lifts one finger from the cup", look = "guarded", talk = "sustain",
          inner = "That was two floors further down. How did you get there?" },
        other = conrad { "That's another story.", look = "guarded" },
      },
      go = "written_down",
    },
    option "so_sorry" {
      say  = "That's terrible. I promise you that nothing like it will happen again.",
      move = oblige "reassure",
      advice = { "A50", "B03" },
      instead = "evidence", why = "You promised for people whom you do not know. He knows what such a promise weighs.",
      reply = either {
        conrad { "Yesterday your word, today a promise. He'd both, too.", when = "chosen.the_ask.doorway.between_us", does = "drinks, at last", look = "away",
          talk = "neutral", inner = "Terrible. It isn't terrible. It's a line in a file. That's just what was bad about it." },
        conrad { "He'd have promised that too. He was nice.", does = "drinks, at last", look = "away", talk = "neutral",
          inner = "Terrible. It isn't terrible. It's a line in a file. That's just what was bad about it." },
      },
      go = "written_down",
    },
    option "who_wrote_it" {
      say  = "Who was it that did that, and does he still work here?",
      move = neutral "closed",
      advice = { "B14" },
      instead = "evidence", why = "You wanted the name. He had been talking about what it did.",
      landed = {
        barrage = refused_to_count(),
        other = conrad { "The name doesn't leave this chair. That's rather the point.", does = "almost smiles", look = "amused", talk = "sustain",
          inner = "See? It can be done. A thing can be kept." },
      },
      go = "written_down",
    },
  },

  beat "numbers" {
    "On the shelf stand eleven folders with eleven years on their backs. He built the shelf himself. There would be room on it for one more, and then it ends at the wall.",
    by_root { "Eleven, and not one of them was made softly. Each time one of you comes in here, I look up and they're still there.",
      "Eleven. I don't say it to boast. Each time one of you comes in here, I look up and they're still there.",
      "Eleven. That's my file. Yours is upstairs. Each time one of you comes in here, I look up and mine's still there.",
      does = "doesn't look up this time", look = "neutral" },

    option "why_change" {
      say  = "From your chair there's nothing to repair. Somebody else keeps coming in with the toolbox.",
      move = reflect,
      advice = { "A59", "A13", "A60" },
      landed = {
        heard = by_root { "And softener. I'd like to know what leaks.", "And never shows me the leak. I'd look.", "And never says what's leaking. I'd read it.",
          does = "looks up after all", look = "open", talk = "change" },
        parroted = conrad { "You're only saying it after me now.", look = "guarded", talk = "discord", inner = "A parrot would at least change the tone." },
        other = conrad { "Yes, yes.", look = "away" },
      },
      go = "written_down",
    },
    option "what_do_folders_miss" {
      say  = "What happened in those eleven years that isn't in any of the folders?",
      move = ask_open "experience", voices = { "betrayal", "problem_case", "answer" },
      advice = { "B18", "A42" },
      landed = {
        betrayal = by_root { "What Ahn said. It isn't in these, it's in the one upstairs. You'll have read it.",
          "What Ahn said. It isn't in these, it's in the one upstairs. You'll have seen it.",
          "A sentence of mine. It isn't in these, it's in the one upstairs. You'll have read it.", does = "runs a finger along the backs",
          look = "guarded", talk = "sustain", inner = "You haven't read it. I saw that just now. Good." },
        problem_case = by_root { "Who's gone. Some of them were given help first, and that's where I stopped wanting any.",
          "Who's gone. Four of them were given help first, and that's where I stopped wanting any.",
          "Who's gone, and what they were called first. \"In development.\" That's where I stopped wanting any.",
          does = "runs a finger along the backs", look = "still", inner = "Nobody has asked about the shelf before." },
        answer = conrad { "How it felt, the one time I didn't know something. There was no second. I saw to that.",
          does = "runs a finger along the backs", look = "still", inner = "Nobody has asked about the shelf before." },
        barrage = refused_to_count(),
        other = by_root { "The nights on which nothing happened. Nobody shouted, because somebody had, once, in time.",
          "The nights on which nothing happened. Those are the ones I'm proud of. They don't photograph.",
          "The nights on which nothing happened. Those are the ones I'm proud of. You can't file them.", does = "runs a finger along the backs", look = "open",
          talk = "neutral" },
      },
      go = "written_down",
    },
    option "also_the_people" {
      say  = "The numbers were never the question. The question is what they cost the people around you.",
      move = confront "moralise",
      advice = { "A36", "A03", "A24" },
      instead = "why_change", why = "It may be the question. It was put as a verdict, by somebody who has not yet heard the other side.",
      reply = conrad { "Sixty-one hours, 2019. Ask them what that cost them. They were at home, asleep.", does = "pushes one folder back flush with the others", look = "cold",
        talk = "discord", inner = "You were one of the sleepers. I put my coat in the window for you." },
      go = "written_down",
    },
    option "twelfth_better" {
      say  = "Somebody with eleven such years deserves the best there is, so that the twelfth one can be his.",
      move = bait "flattery",
      advice = { "B24", "A38" },
      instead = "why_change", why = "It sounded like praise and ended in a purchase.",
      reply = by_root { "That's how they sold me the hotel.", "That's how they sold us the storage array.", "The covering note began like that.",
        does = "straightens the twelfth place with two fingers", look = "amused", talk = "discord",
        inner = { "I deserved the best, that year. It had a sauna.", "It's in the cellar. It deserved the best, too.", "\"Deserves our attention.\" It got it." } },
      go = "written_down",
    },
  },

  ------------------------------------------------------------------------------------------------ nine: the open notebook

  beat "written_down" {
    either {
      { when = "reactance >= 60", conrad { "It's late.", does = "tears a page out, and folds it small", look = "cold" } },
      { "His notebook lies open between the cups. Times, switches, numbers of wagons. Not one name in it, and not one word that anybody said to him here." },
    },

    option "what_stays_out" {
      when = "voiced.betrayal and not purpose.betrayal",
      say  = "Times, wagons, switches, and not one word of what people tell you in here at night. Whom does that protect?",
      move = ask_protects "betrayal",
      advice = { "A17", "B19" },
      landed = {
        opened = by_root { "Whoever has to say \"it was me\" while it can still be stopped. You don't say that to a pen. I'd sit where there's none.",
          "Whoever comes in at night and says: it was me. They can see from the door that I'm not writing. I'd want the same.",
          "Whoever comes in at night and says: it was me. They look at my hands first. If I went anywhere, so would I.",
          does = { "shuts the notebook, gently", "looks at the open door", "lays both hands on the desk, palms up" }, look = "still", hold = 2, talk = "change" },
        early = conrad { "You've heard what came back, and you ask about the notebook.", does = "pulls it towards him", look = "guarded", talk = "sustain",
          inner = "The lid, and the question what the lid is for. The pot is still on the table." },
        other = conrad { "People. You've met them.", look = "neutral" },
      },
      go = "crossing_four",
    },
    option "never_wrote" {
      say  = "In all those years you never wrote down a thing I told you in this room. I knew that. I slept better.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = first_of {
          conrad { "That's the second thing you've seen since Tuesday.", when = "saw_tuesday", does = "shuts the notebook, gently", look = "warm" },
          roots { "I write down what switches say. People say it twice, if it matters.", "Paper gets seen. People I remember.",
            "I write down what switches say. Switches don't mind.", does = "shuts the notebook, gently", look = "warm" },
        },
        bait = conrad { "What does that one cost?", does = "pulls the notebook towards him", look = "guarded", talk = "discord",
          inner = "It was a good sentence. It came after the wrong one, so now I have to turn it over." },
        other = conrad { "You've been very pleased with me lately.", look = "guarded" },
      },
      go = "crossing_four",
    },
    option "that_was_a_push" {
      when = "hot",
      say  = "Before you put it away: I've pushed you again this evening, in the middle of what you were telling me. That was wrong.",
      move = repair,
      advice = { "A15" },
      landed = {
        repaired = conrad { "I did count. But it's you who brought it up.", does = "leaves the notebook where it is", look = "neutral", talk = "neutral" },
        other = conrad { "You're getting practice in that.", does = "pulls the notebook towards him", look = "guarded", talk = "neutral" },
      },
      go = "crossing_four",
    },
    option "thats_a_coach" {
      say  = "You do for others exactly what a coach does. So you of all people could enjoy having one yourself!",
      move = bait "flattery",
      advice = { "B24", "B27" },
      instead = "never_wrote", why = "The first half was praise. The second half shows what the first was for.",
      reply = by_root { "I also change fuses. I don't breathe into them first.", "I also change lamps. I don't stand under one to be admired.",
        "I also change fuses. I don't lie down to have mine changed.", does = "pulls the notebook towards him", look = "guarded", talk = "discord",
        inner = "You nearly said something nice, and then you had to go and use it." },
      go = "crossing_four",
    },
    option "somebody_trained" {
      say  = "That's a lot to carry alone. There are people who are trained for it, and Tom could discreetly find you one.",
      move = oblige "hand_off",
      advice = { "B03", "A24", "B12" },
      instead = "never_wrote", why = "It is caring, and it sends him to the next door just when he has come through yours.",
      reply = by_root { "Tom. Discreetly. He has a form with a heart on it.", "Tom. Discreetly. He'd bring the photographer.", "Tom. Discreetly. With a copy to whom?",
        does = "pulls the notebook towards him", look = "away", talk = "neutral", inner = "I talk to one person in nine years, and am referred." },
      go = "crossing_four",
    },
    option "it_would_be_safe" {
      say  = "If you had it in writing that nobody could use a word of it, then you could try it, couldn't you?",
      move = persuade "leading",
      advice = { "A20", "B19" },
      instead = "never_wrote", why = "Rules will be needed. Here they came as the second half of an argument.",
      reply = conrad { "In writing.", does = "looks at you until you have heard it yourself", look = "guarded", talk = "sustain",
        inner = "Everything that ever hurt me in this house was in writing." },
      go = "crossing_four",
    },
  },

  beat "crossing_four" {
    either {
      narrate { "The kettle clicks, as if it had been on the whole time.", when = "reactance >= 60 or trust < 22", go = "cold_door" },
      narrate { "Outside the yard lights change over to night, row by row. He waits until the last row is done.", go = "leave" },
    },
    go = "leave",
  },

  ----------------------------------------------------------------------------------------------------- ten: one thing seen

  beat "leave" {
    "He rinses the cups at the little basin and dries them, yours first. Then he stands there with the cloth.",
    first_of {
      by_wants { "Tuesday you saw a thing, and said it. This one's making your shoulder crooked.",
        "Tuesday you just said it, and I liked that. This one's making your shoulder crooked.",
        "Tuesday you said it. Hardly anybody does. This one's making your shoulder crooked.", when = "saw_tuesday",
        does = "hangs the cloth over the tap, edge to edge", look = "neutral" },
      roots { "You're carrying something, and you're being gentle with it. It's making your shoulder crooked.",
        "You've been carrying something since you came in. It can be seen from the lift, your shoulder's crooked.",
        "You've been carrying something since you came in, and it isn't paper. It's making your shoulder crooked.",
        does = "hangs the cloth over the tap, edge to edge", look = "neutral" },
    },

    option "leave_it_or_say_it" {
      say  = "One thing I saw last autumn, about somebody who left. It isn't comfortable. Shall I say it, or leave it?",
      move = permission "leave",
      advice = { "B22", "B23", "A36" },
      landed = {
        granted = by_root { "If you saw it. And say it short.", "If you saw it. Not if you heard it.", "If you saw it. Not if you read it.",
          does = "sits down again", look = "open", talk = "change" },
        repeated = conrad { "You always ask. All right. If you saw it, and not if you heard it.", does = "sits down again", look = "neutral" },
        other = conrad { "If you saw it.", look = "neutral" },
      },
      go = "one_leaver",
    },
    option "out_with_it" {
      say  = "Teo stood outside your door for ten minutes on his last day, and then took the stairs. You ought to know that.",
      move = offer "observation",
      advice = { "B22", "A36" },
      instead = "leave_it_or_say_it", why = "True, seen with your own eyes, and perhaps the most useful thing of the evening. He could not choose whether to hear it.",
      landed = {
        blindside = conrad { "And that you hand me with the wet cups.", does = "takes his jacket off the hook", look = "cold", hold = 3, talk = "discord",
          inner = "Ten minutes. The door was open. Ten minutes, and I'm to hear it standing up, from behind." },
        bait = conrad { "First you say something nice, and then that.", does = "takes his jacket off the hook", look = "cold", talk = "discord",
          inner = "Ten minutes. I'd have liked to hear it from somebody who wasn't after anything." },
        other = conrad { "You've said that.", look = "away" },
      },
      go = "lights",
    },
    option "quite_open" {
      say  = "May I be quite open with you? Two good people left you last year, and I think that you know why.",
      move = { permission "leave", confront "label" },
      advice = { "A36", "B23", "A33" },
      instead = "leave_it_or_say_it", why = "The leave was asked for and not waited for. And what followed was a conclusion, not a thing seen.",
      reply = either {
        conrad { "Yesterday \"honest\", today \"open\", and then it's always me. What do you know?", when = "chosen.the_ask.still_upright.never_tried",
          does = "takes his jacket off the hook", look = "cold", talk = "discord",
          inner = "Both of them shook my hand. One doesn't know why. One has a theory, at three in the morning, like everybody." },
        conrad { "I know what they said on the last day. What do you know?", does = "takes his jacket off the hook", look = "cold",
          talk = "discord", inner = "Both of them shook my hand. One doesn't know why. One has a theory, at three in the morning, like everybody." },
      },
      go = "lights",
    },
    option "its_nothing" {
      say  = "It's nothing that matters tonight. You've told me so much already, and you should really get home to Johanna now.",
      move = oblige "hint",
      advice = { "B01", "B03" },
      instead = "leave_it_or_say_it", why = "You decided for him what he can bear.",
      reply = conrad { "Then carry it home again. Mind the shoulder.", does = "takes his jacket off the hook", look = "away",
        inner = "I've put mine on the table, all evening. Yours stays in the coat." },
      go = "lights",
    },
  },

  beat "one_leaver" {
    "He has put both feet on the floor, as he does before the bridge opens.",

    option "ten_minutes_outside" {
      say  = "Teo, on his last day. He stood beside your door for ten minutes, where you couldn't see him. Then he took the stairs.",
      move = offer "observation",
      advice = { "B22", "B23", "A36" },
      landed = {
        weighed = {
          conrad { "It was open.", does = "looks at the door", look = "still", hold = 3 },
          "You don't answer that. It is open now.",
          by_root { "Ten minutes. I'd have needed half of one. He knew which half.",
            "The one spot that can't be seen. He must have looked for it.",
            "Open from here. I've never looked at it from there.",
            does = "gets up, goes out, and stands for a moment where nobody can see him", look = "open", hold = 3 },
          conrad { "I'll ring him.", does = "is speaking from the corridor", look = "tired", hold = 2, talk = "change", go = "teos_spot",
            inner = "He writes at Christmas. About the dog. I've always answered about the dog." },
        },
        bait = conrad { "A compliment, and then the knife.", does = "looks at the door", look = "cold", talk = "discord",
          go = "lights",
          inner = "It's true. That's what makes it so well aimed." },
        blindside = conrad { "I hadn't said yes to that.", does = "looks at the door", look = "cold", talk = "discord", go = "lights", inner = "Ten minutes. It was open!" },
        other = conrad { "I know. I've thought about him since.", look = "still" },
      },
      go = "lights",
    },
    option "your_side_first" {
      when = "understood == 0 or hot or chosen.written_down.never_wrote",
      say  = "Before I say what I saw: how did it look from in here, when two of them went within a year?",
      move = permission "view",
      advice = { "B18", "A36" },
      landed = {
        invited = by_root { "Like a rota with two holes in it. I filled them myself. Perhaps that's what you saw.",
          "Like two photographs off the board. I filled the holes myself. Perhaps that's what you saw.",
          "Like two letters. I wrote the references myself. Perhaps that's what you saw.", does = "looks at the shelf", look = "tired", talk = "neutral" },
        other = conrad { "Ask me that when we know each other better again.", look = "guarded" },
      },
      go = "lights",
    },
    option "who_stays_secure" {
      when = "helena_was_told and not form_in_bag",
      say  = "Two good people left you last year. It's not my opinion, but one more, and upstairs they'll ask how safe your own chair is.",
      move = power "threat",
      advice = { "A36", "A27", "B04" },
      instead = "ten_minutes_outside", why = "Seen from outside it is the same subject. One sentence lets him look at it, the other makes him look at his chair.",
      reply = conrad { "That you didn't see. That's what you've been told. I'd thought it was your shoulder, and it was Helena's.", does = "puts his jacket on",
        look = "cold", talk = "discord", inner = "I sat down for that." },
      go = "lights",
    },
    option "there_are_figures" {
      say  = "There are figures on it: in teams like yours, one in three of those who leave names the tone at the top as the reason.",
      move = persuade "pitch",
      advice = { "A35", "A28" },
      instead = "ten_minutes_outside", why = "He had given you leave for something seen. He got something read.",
      reply = conrad { "One in three of how many? Asked by whom? After how long? I said seen.", does = "takes the cloth down again, and folds it", look = "guarded", talk = "sustain",
        inner = "Somebody was standing there in your eyes, I saw him. And then you sent a statistic." },
      go = "lights",
    },
    option "only_tired" {
      say  = "Only that you've looked tired to me since the autumn. I worry about you a little, and I wanted to have said that.",
      move = oblige "hint",
      advice = { "B03", "B23" },
      instead = "ten_minutes_outside", why = "It was affectionate, and it was not what you had asked leave for.",
      reply = conrad { "That wasn't it.", does = "waits a moment longer than he needs to", look = "away", talk = "neutral",
        inner = "You can read it from the chair: there was something, and you've swallowed it. What do I look like, that it can't be said to me?" },
      go = "lights",
    },
  },

  beat "teos_spot" {
    "You hear him breathe out. Then he comes back in, and sits down like somebody who is trying out a chair.",
    go = "lights",
  },

  ------------------------------------------------------------------------------------------- from his no on: he works late

  beat "cold_desk" {
    first_of {
      conrad { "You may stay. I've a window to plan. It isn't an outage, you can't use it.", when = cashed_in,
        does = "pulls a blank plan towards him, and begins",
        look = "cold" },
      roots { "You may stay. I've a window to plan. Nobody has to feel anything about it.", "You may stay. I've a window to plan. From outside it'll look like work.",
        "You may stay. I've a window to plan. This one does get written down.", does = "pulls a blank plan towards him, and begins", look = "cold" },
    },

    option "i_pushed" {
      say  = "I've been pulling at you for two days. I'd like to stop, and I should have stopped before it was pulling.",
      move = repair,
      advice = { "A15", "A30" },
      landed = {
        repaired = by_root { "Before is the best time. It's rarely free.", "Two days. You could see it from the yard.", "Two days. I could give you the times.",
          does = "goes on writing, more slowly", look = "guarded", talk = "neutral" },
        other = conrad { "You've said. It's a good sentence. It wears out.", does = "goes on writing", look = "cold", talk = "discord",
          inner = "The first apology I keep. From the second on I look what comes after it." },
      },
      go = "cold_list",
    },
    option "yours_alone" {
      say  = "You decide it, nobody else does. If it stays no, it'll stand nowhere and come up in no review.",
      move = autonomy,
      advice = { "A29", "A58" },
      landed = {
        free = by_root { "Say that again on Monday, one floor up.", "Say that again on Monday, where they can see you.", "In no review. Say that again in December.",
          does = "stops writing", look = "sharp", talk = "neutral" },
        hollow = conrad { "A moment ago it cost something. Now it's free. I'll wait for the weekend.", does = "goes on writing", look = "cold", talk = "discord",
          inner = "If you can give it to me now, you've had it in your pocket all evening." },
        other = conrad { "I've got that in writing from you by now. Nearly.", look = "guarded" },
      },
      go = "cold_list",
    },
    option "you_owe_it_to_them" {
      say  = "Then at least do it for your people. They look up to you, and they'd see that nobody is ever finished learning.",
      move = social_pressure "everyone",
      advice = { "B21", "A15" },
      why = "A fine thought. As a lever it makes his people into a debt.",
      reply = by_root { "They see me every day. What I don't know I look up in front of them, and nobody has to hold my hand.",
        "They see me every day. What I don't know I look up in front of them. In ink.",
        "They see me every day. What I don't know stands on that board, and I signed it.", does = "goes on writing", look = "cold", talk = "discord",
        inner = "Now it's for the children." },
      go = "cold_list",
    },
    option "ill_help_plan" {
      say  = "Give me half of it, I still know how. We'll do the plan together, and forget the rest of this evening.",
      move = oblige "drop",
      advice = { "B01", "A04" },
      why = "It was a lovely offer, and the last that anybody said about it that night.",
      reply = conrad { "You'd put the rollback at the end. You always did.", does = "pushes half a page across, and takes it back", look = "away", talk = "neutral",
        inner = "Stay like that. No. Don't stay like that." },
      go = "cold_list",
    },
  },

  beat "cold_list" {
    "He draws the time axis with a ruler. It's the only sound on the floor.",
    first_of {
      conrad { "Are there any articles left?", when = "chosen.the_ask.doorway.two_articles", does = "does not put the ruler down", look = "guarded" },
      roots { "Is there an exercise left on your sheet?", "Is there anybody left on your list?", "Is there something left on your sheet?",
        does = "does not put the ruler down", look = "guarded" },
    },

    option "how_is_it_here" {
      say  = "No sheet. How has this evening been, on your side of the desk?",
      move = permission "view",
      advice = { "B18", "A14" },
      landed = {
        invited = by_root { "Like being asked to breathe by a fork-lift.", "Like being pulled over, in my own yard.", "Like reading my own reference.",
          does = "puts the ruler down", look = "neutral", talk = "neutral" },
        other = conrad { "Long.", look = "away" },
      },
      go = "crossing_six",
    },
    option "what_did_i_miss" {
      say  = "No sheet. What did you say tonight that I went straight past?",
      move = ask_open "concern", voices = { "edge" },
      advice = { "A14", "A63" },
      landed = {
        edge = conrad { "That it takes the edge off. You heard the tone and left the sentence lying there.", does = "puts the ruler down", look = "guarded",
          inner = "You want to know that now. Well. Now you know it." },
        other = conrad { "No. It's one of my longer words.", does = "draws on", look = "cold", talk = "sustain", inner = "Everything, nearly. But I don't read out my own minutes." },
      },
      go = "crossing_six",
    },
    option "one_session" {
      say  = "One thing. Try it once, one single session, and then I'll never ask again.",
      move = persuade "pitch",
      advice = { "A65", "A15" },
      why = "One session can be a good proposal. Here it was the price for being left in peace.",
      reply = either {
        conrad { "The single session from yesterday. It hasn't sold. Reduce it again.", when = "chosen.the_ask.his_no.one_session", does = "draws on", look = "cold",
          talk = "sustain", inner = "Protection money. It's called that at the docks." },
        conrad { "So quiet can be bought. What does it cost without the session?", does = "draws on", look = "cold", talk = "sustain",
          inner = "Protection money. It's called that at the docks." },
      },
      go = "crossing_six",
    },
    option "why_so_angry" {
      say  = "One thing. Why does such a small question make you so angry, of all people?",
      move = social_pressure "why",
      advice = { "B15", "A24" },
      why = "This why has no question in it. It says that the question was small, and so he must be the large thing.",
      reply = either {
        conrad { "Yesterday I was difficult. Today it's angry.", when = "chosen.the_ask.cold_air.why_so_hard", does = "draws on", look = "cold", talk = "discord",
          inner = "Angry. I've been polite since six." },
        conrad { "You're holding a small question with both hands.", does = "draws on", look = "cold", talk = "discord",
          inner = "Angry. I've been polite since six." },
      },
      go = "crossing_six",
    },
  },

  beat "crossing_six" {
    either {
      narrate { "He rules the last line. Then, without asking you, he shakes the kettle, switches it on, and takes down two cups.",
        when = "reactance < 54 and trust >= 28", go = "written_down" },
      narrate { "He rules the last line, and begins to letter it.", go = "cold_water" },
    },
    go = "cold_water",
  },

  beat "cold_water" {
    "At twenty past seven his phone lights up. It's Johanna. He types three words with one finger and lays it down again: a man who is expected somewhere.",

    option "no_one_decides" {
      when = "not understood.pace",
      say  = "When you're out of reach, somebody has to decide alone. That's the thing about the hour.",
      move = reflect_concern "pace",
      advice = { "A16" },
      landed = {
        understood = conrad { "Seven twenty-one. Noted.", does = "looks up", look = "neutral" },
        wrong = conrad { "The hour? We never got as far as the hour.", does = "doesn't look up", look = "guarded", talk = "sustain",
          inner = "True, all the same. I don't sign for things I didn't send." },
        other = conrad { "We've had that.", look = "away" },
      },
      go = "cold_door",
    },
    option "said_in_time" {
      when = "not understood.edge and (voiced.edge or understood.pace)",
      say  = "You'd rather be too sharp than too late. That's what the edge is for.",
      move = reflect_concern "edge",
      advice = { "A16" },
      landed = {
        understood = conrad { "Yes.", does = "looks up", look = "neutral", hold = 2 },
        wrong = conrad { "The edge. Did I lend you that word?", does = "doesn't look up", look = "guarded", talk = "sustain",
          inner = "It's the right drawer. I didn't open it." },
        other = conrad { "We've had that.", look = "away" },
      },
      go = "cold_door",
    },
    option "youd_rather_be_home" {
      when = "not (voiced.pace and not understood.pace) and not (voiced.edge and not understood.edge)",
      say  = "Somebody's waiting, and you're sitting here with somebody who doesn't stop.",
      move = reflect,
      advice = { "A12" },
      landed = {
        heard = conrad { "With noodles.", does = "looks up", look = "neutral" },
        other = conrad { "You've got eyes.", look = "away" },
      },
      go = "cold_door",
    },
    option "what_would_johanna_say" {
      say  = "What would she say, if you asked her tonight? She'd want you to try it, wouldn't she?",
      move = persuade "leading",
      advice = { "A20", "A15" },
      why = "You called a witness who is not here, in the hope that she is on your side.",
      reply = by_root { "She'd ask whether you're always like that, or only since you've had the chair.", "She'd ask whether you're always like that, or only when somebody's watching.",
        "She's been in one file of yours. She stays out of the next.", does = "turns the phone over", look = "cold", talk = "discord",
        inner = "Johanna stays out of here. She's the one place where nobody has an opinion on me." },
      go = "cold_door",
    },
    option "theyre_only_nerves" {
      say  = "Go home to her. We're both tired, and tomorrow it'll look quite different to you.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      why = "Being tired is a good reason to stop. \"Different to you\" says who is expected to have changed by the morning.",
      reply = conrad { "To me. I see.", does = "letters the date", look = "away", talk = "neutral", inner = "It'll look as it does today. I'm very consistent. It's in eleven folders." },
      go = "cold_door",
    },
    option "tell_me_about_her" {
      say  = "How is she? I haven't asked you for months. Is everything all right at home?",
      move = oblige "drop",
      advice = { "B12" },
      why = "A kind question, with his back to the wall. He heard an entrance being looked for.",
      reply = by_root { "She's well. Next.", "She's well. Next.", "Well. The last one asked that, too.", does = "letters the date", look = "guarded",
        inner = "You can ask me that on any evening on which you want nothing." },
      go = "cold_door",
    },
  },

  beat "cold_door" {
    by_root { "That was the evening. Nobody cried.", "That was the evening. It'll have been noticed.", "That was the evening. No minutes.",
      does = "stands, and gives you your coat before he takes his own", look = "cold" },

    option "then_no" {
      say  = "Then it's no. I won't hold it against you, and I won't come back to it.",
      move = accept_no,
      advice = { "A12", "B01" },
      why = "A no can be taken well when you know what it says. Before that you are taking one you have not read.",
      landed = {
        dropped = either {
          conrad { "That's twice accepted, and the box not opened once.", when = "chosen.the_ask.his_no.then_it_is_no", does = "turns the lamp to the wall",
            look = "away",
            talk = "neutral", inner = "That's that, then. I'd thought it would feel better." },
          conrad { "You'd be the first to accept delivery without looking in the box.", does = "turns the lamp to the wall", look = "away", talk = "neutral",
            inner = "That's that, then. I'd thought it would feel better." },
        },
        accepted = conrad { "You might have begun with that. There'd have been tea.", does = "turns the lamp down, and not off", look = "still", talk = "neutral",
          inner = "You know what's in the box, and you've put it down. Well." },
        other = conrad { "Good.", look = "neutral" },
      },
      go = "after_light",
    },
    option "room_without_glass" {
      say  = "I'd like to hear the rest some day, in a room without glass. May I ask you once more next week?",
      move = permission "leave",
      advice = { "A14", "B12", "B17" },
      landed = {
        granted = conrad { "Second floor, at the back. Nobody books it, the radiator knocks.", does = "holds the coat until you have found the sleeve", look = "guarded", talk = "neutral" },
        refused = conrad { "You'll send an appointment. I'll come to it, I come to everything. Second floor, where it knocks.", does = "lets go of the coat too early", look = "cold",
          talk = "discord", inner = "\"May I.\" It's in your calendar already, I'd bet the kettle on it." },
        other = conrad { "Second floor, at the back. Where the radiator knocks.", look = "guarded" },
      },
      go = "after_light",
    },
    option "sleep_on_it" {
      say  = "Sleep on it. I'm quite sure that in a week you'll see it with other eyes than you do today.",
      move = persuade "presume",
      advice = { "A15", "A31" },
      instead = "room_without_glass", why = "It leaves him time, for your conclusion.",
      reply = conrad { "I've only the two, and they're used to each other. Next week, second floor. I'd rather have a wall round it.", does = "lets go of the coat too early",
        look = "cold", talk = "sustain", inner = "Sleep on it. It's what you say to children, and to people who are to sign." },
      go = "after_light",
    },
    option "disappointed" {
      say  = "I'm a little disappointed, I'll admit that. From you of all people I'd have expected some more openness.",
      move = confront "moralise",
      advice = { "A24", "A15" },
      instead = "room_without_glass", why = "Disappointment is honest. Laid on his doorstep, it is a mark in conduct.",
      reply = conrad { "The door's been open all evening. You can feel the draught. Next week, second floor.", does = "lets go of the coat too early",
        look = "cold", talk = "discord",
        inner = "Disappointed. That's what people say when the machine keeps the coin." },
      go = "after_light",
    },
  },

  ----------------------------------------------------------------------------------------------------- the light switch

  beat "lights" {
    first_of {
      by_wants { "Half past eight. On Tuesday you asked Marisol how it was. She's mine, and I haven't.",
        "Half past eight, already. On Tuesday you asked Marisol how it was. I haven't.",
        "Half past eight. On Tuesday you asked Marisol how it was. One likes to be asked. I haven't.", when = "asked_marisol and reactance < 40",
        does = "winds his watch", look = "neutral" },
      roots { "Half past eight. In that time I'd have shut down a data centre.", "Half past eight. The cleaners have seen you. Tomorrow it'll be nine.",
        "Half past eight, and no minutes taken. I'll deny the whole of it.", does = "winds his watch", look = "neutral" },
    },
    either {
      { when = "seen.teos_spot and reactance < 40", "Going out he slows down at the one spot beside the door. Then he reaches round for the switch." },
      { when = "seen.teos_spot", "He puts the folders straight. Going out he passes close by the door post, and slows down there." },
      { when = "chosen.leave.out_with_it or chosen.leave.quite_open or chosen.leave.its_nothing or chosen.one_leaver.who_stays_secure",
        "He looks round the office, left to right, the way he leaves a yard." },
      { "He takes his jacket from the hook and looks round the office, left to right, the way he leaves a yard." },
    },

    option "which_question" {
      say  = "Which question should I have asked you tonight, and didn't?",
      move = ask_open "concern", voices = { "betrayal", "problem_case", "edge" },
      advice = { "A14", "B16" },
      landed = {
        asked = {
          first_of {
            { when = "trust >= 50",
              conrad { "Whether I minded. You, in that chair.", does = "switches the light off first", look = "still", hold = 3 },
              "You can only see the lamp on the stairs, and half of him." },
            roots { "Whether I'd eaten. I haven't. You needn't feel anything about it.", "Whether I'd eaten. I haven't. It isn't a reproach, it's a maintenance interval.",
              "Whether I'd eaten. I haven't. It needn't go into anything.", does = "switches the light off", look = "amused", talk = "neutral" },
          },
          conrad { "I did. For a weekend. Then you rang the night shift before you'd moved the plant.", when = "trust >= 50 and wants == 'already_there'",
            look = "warm", talk = "neutral" },
          conrad { "Not you. I minded that they all came by to see whether I did.", when = "trust >= 50 and wants == 'loves_job'", look = "warm", talk = "neutral" },
          conrad { "I did. For a weekend. Then you told the night shift who'd taught you.", when = "trust >= 50 and wants == 'recognition'", look = "warm",
            talk = "neutral" },
        },
        betrayal = by_root { "What became of it, the last time one of us talked. It was on paper. Next week, perhaps.",
          "What became of it, the last time one of us talked. I saw it printed. Next week, perhaps.",
          "What became of it, the last time I talked. It was on paper. Next week, perhaps.", does = "leaves the light on",
          look = "guarded", talk = "neutral", inner = "At the light switch, of course. It's always at the light switch that they find the fault." },
        problem_case = by_root { "Who else had one here, and where they are now. It's a short walk. Next week, perhaps.",
          "Who else had one here. Ask personnel for 2017, and where they are. Next week, perhaps.",
          "Who else had one here, and what it said in the announcement afterwards. Next week, perhaps.", does = "leaves the light on",
          look = "guarded", talk = "neutral", inner = "At the light switch, of course. It's always at the light switch that they find the fault." },
        edge = by_root { "What I'd be without my edge. I've seen it, he sells kitchens. Next week, perhaps.",
          "What I'd be without my edge. You'd have got an answer. I'd have made it up first.",
          "What I'd be without my edge. There's a word for it in my file. Next week, perhaps.", does = "leaves the light on", look = "guarded",
          inner = "At the light switch, of course. It's always at the light switch that they find the fault." },
        other = conrad { "That one.", does = "switches the light off", look = "amused" },
      },
      go = "after_light",
    },
    option "just_a_little" {
      say  = "So after all this: could you imagine trying it just a little?",
      move = persuade "leading",
      advice = { "A20", "A32", "A15" },
      instead = "which_question", why = "The evening had wanted nothing from him. With this it had been a way to somewhere.",
      reply = either {
        conrad { "Ah. Smaller than yesterday's.", when = "chosen.the_ask.his_no.one_session", does = "switches the light off", look = "away", talk = "neutral",
          inner = "Two hours without. I'd begun to lose count." },
        conrad { "Ah. There it is.", does = "switches the light off", look = "away", talk = "neutral",
          inner = "Two hours without. I'd begun to lose count." },
      },
      go = "after_light",
    },
    option "open_after_all" {
      say  = "I've never known you as open as tonight. You see, you can!",
      move = bait "flattery",
      advice = { "A24", "B24", "A03" },
      instead = "which_question", why = "You praised him for having improved. He had not known that he was in treatment.",
      reply = by_root { "Can what? Share?", "Can what? Pose?", "Can what? Be quoted?", does = "switches the light off", look = "guarded", talk = "discord",
        inner = "So there was a mark on it. Good, Weiss, you opened up. Sit down." },
      go = "after_light",
    },
    option "good_parts" {
      when = "helena_was_told",
      say  = "I'll tell Helena the good parts, so that she understands you.",
      move = breach,
      advice = { "A50", "B19" },
      instead = "which_question", why = "It was meant to help him upstairs. It was also what he had spent the evening telling you about.",
      reply = {
        either {
          conrad { "\"Understands me.\" It was worded just like that, the covering note.", when = "understood.betrayal and root == 'betrayal'", does = "leaves his hand on the switch",
            look = "cold", hold = 3, talk = "discord", inner = "I told it to somebody again. At my age." },
          conrad { "What's good in it I'd like to decide myself. There's less of it now.", does = "leaves his hand on the switch", look = "cold", hold = 3, talk = "discord",
            inner = "It hasn't even got as far as the lift, and it's already got legs." },
        },
      },
      go = "after_light",
    },
    option "count_to_ten" {
      when = "not helena_was_told",
      say  = "Count to ten, you told him. I'd have gone over there myself.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = first_of {
          conrad { "That's two this week. You'd have run.", when = "saw_tuesday and not chosen.written_down.never_wrote", does = "switches the light off", look = "warm" },
          roots { "You'd have run. Shouting, I hope.", "You'd have run. I saw you start.", "You'd have run. And told nobody.", does = "switches the light off",
            look = "warm" },
        },
        bait = conrad { "And something sweet at the door.", does = "switches the light off", look = "guarded", talk = "discord",
          inner = "It's even true. An hour ago I'd have kept it." },
        other = conrad { "Good night, {player}.", does = "switches the light off", look = "neutral" },
      },
      go = "after_light",
    },
    option "now_i_see" {
      say  = "It's late. Before you say any more, I'll leave you in peace.",
      move = oblige "drop",
      advice = { "B01", "A12" },
      instead = "which_question", why = "Respectful, and a full stop. He had left a comma.",
      reply = conrad { "In peace. I wasn't at war. I was just getting interested.", does = "switches the light off", look = "away", talk = "neutral",
        inner = "Did I say no? Yes. At half past six. It's half past eight." },
      go = "after_light",
    },
  },

  beat "after_light" {
    first_of {
      { when = "seen.cold_door and chosen.cold_door.then_no",
        "The lift has your two coats in it and nobody says a floor. At eleven that night there is an appointment in your calendar, and it is from him. Second floor, at the back, next week. Subject: leftovers." },
      { when = "seen.cold_door", "The lift has your two coats in it and nobody says a floor." },
      { when = "reactance >= 60 or chosen.lights.good_parts",
        conrad { "If there has to be another one: not in here. Second floor, the room that knocks. I'll be on time.", does = "takes the stairs", look = "cold", talk = "discord",
          inner = "In here I've a chair that believed you." } },
      { when = "understood >= 2 and trust >= 50 and root == 'misconception'",
        conrad { "Next week. Not in here. Second floor, at the back, the room that nobody books. It has corners.", does = "comes with you as far as the stairs",
          look = "open", talk = "neutral" } },
      { when = "understood >= 2 and trust >= 50 and root == 'positioning'",
        conrad { "Next week. Not in here, half the corridor sits with us. Second floor, at the back, the room that nobody books.",
          does = "comes with you as far as the stairs",
          look = "open", talk = "neutral" } },
      { when = "understood >= 2 and trust >= 50",
        conrad { "Next week. Second floor, at the back, the room that nobody books. The radiator knocks. It's never repeated anything.",
          does = "comes with you as far as the stairs",
          look = "open", talk = "neutral" } },
      roots { "Next week, if you like. Second floor, at the back, nobody books it. The radiator says what it thinks.",
        "Next week, if you like. Second floor, at the back, nobody books it. Nobody goes past, either.",
        "Next week, if you like. Second floor, at the back, nobody books it. You can bring a pen. There's nothing to lean on.",
        does = "comes with you as far as the stairs", look = "neutral", talk = "neutral" },
    },
    first_of { by_wants { "I'll treat it as a change request. I sign those as it is.", "I'll treat it as a change request. I like those.",
      "I'll treat it as a change request. Nobody's ever said thank you for one.",
      when = "understood >= 2 and trust >= 50 and reactance < 60 and not seen.cold_door and not chosen.lights.good_parts", look = "amused", talk = "neutral" } },
    either {
      { when = "root == 'positioning' and seen.case_told and understood.problem_case and not seen.cold_door",
        "It isn't raining. He takes Bell's umbrella all the same." },
      { when = "purpose.edge and root == 'misconception' and not seen.cold_door", "In the lift mirror you catch him at it: for one second, to see whether he still can, he softens his jaw." },
      { when = "understood.betrayal and not seen.cold_door", "Behind you the door stays open, as it does every night. You know now what it is instead of." },
      { "In the yard somebody is counting to ten, out loud, by the points at the north end." },
    },
    narrate { "The card at home says persuade. You have been at it for two hours, and you did not forget it once.", when = "intention == 'win_him' and understood < 2" },
    narrate { "You wanted it done by Q3. You notice in the lift that you didn't once look at the date.", when = "intention == 'get_it_done' and understood >= 2" },
    narrate { "Nothing is done. There is only a room for next week, and he was the one to name it.", when = "intention == 'get_it_done' and understood < 2" },
    narrate { "You came to learn why. Each time you asked, it turned out to be somebody, and it was hardly ever himself.",
      when = "intention == 'learn_why' and understood >= 3" },
    go = "next",
  },
}
