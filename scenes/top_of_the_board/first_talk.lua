-- Eight sentences of yours at most, before a compressor in another town wants her. Two roads run side by side, the one on which she
-- talks and the one on which she sells back to you and names each close you use; a good sentence changes from the second to the
-- first, and a push the other way. What she fears is told whole where it is the cause of her no, and lightly everywhere else.
local open = "trust >= 46 and reactance < 46"

-- The same moment in the three stories under her no.
local function by_cause(misconception, positioning, past)
  misconception.when, positioning.when = "cause == 'misconception'", "cause == 'positioning'"
  return either { misconception, positioning, past }
end

local function by_wants(to_lead, to_stay, to_help)
  to_lead.when, to_stay.when = "wants == 'to_lead'", "wants == 'to_stay'"
  return either { to_lead, to_stay, to_help }
end

-- What the word is, at Arden, for her. Said early it is a joke with something in it.
local function word_at_the_bottom()
  return by_cause(
    dana { "Somebody who isn't selling. I'd be in here on Thursday, and on Friday a brewery would ask me whether I'm slipping.",
      does = "says it lightly, and looks at who is passing outside", look = "neutral", talk = "neutral",
      inner = "It would be the brewery. They hear everything first, it's the barrels." },
    dana { "Yellow. You weren't here for that. It's a colour that goes on a magnet, and then the magnet goes.",
      does = "says it without turning round to the board", look = "still", talk = "sustain", inner = "I had a whistle ready. That came out instead." },
    dana { "This room. It's where one gets told. Somebody should count the tissues against the quarters, it's a good curve.",
      does = "pushes the box an inch away from her", look = "amused", talk = "neutral", inner = "Nobody has ever asked me about the tissues." })
end

local function refused_to_count()
  return dana { "That's three in a row. From the third one on I'd start giving you the answers that people like.", does = "holds up three fingers", look = "guarded",
    talk = "sustain", inner = "Ask, ask, ask. I've seen it clear a shop." }
end

scene "first_talk" {
  title = "Wednesday, twenty past four - the side room",
  place = "side_room",
  with  = "dana",
  facilitator = "She named every close she heard. Which of your sentences had no name?",

  enter = {
    sensible = { trust = 52, reactance = 28, threat = 34, listened_to_sunil = true, knows_sunil_friday = true },
    pushy    = { trust = 44, reactance = 40, threat = 45, raised_in_public = true, memo_ready = true, carla_told = true, dana_named = true,
      knows_sunil_friday = true, calls = 2 },
  },

  ------------------------------------------------------------------------------------------------ one: the first sentence

  beat "table" {
    "Three chairs, one table, and a box of tissues that nobody remembers ordering. Dana Okonjo has taken the chair with her back to the glass, and to the board.",
    "Her keys lie on the table, and beside them her phone, face up.",
    either {
      { when = "listened_to_sunil", "Sunil Rao goes by outside and nods to you, slowly." },
      { "Sunil Rao goes by outside, sees who is in the chair, and walks faster." },
    },
    either {
      dana { "On Monday you asked me in front of seven people. Now it's only glass. By summer we'll be alone.",
        when = "raised_in_public", does = "follows him with her eyes", look = "guarded" },
      dana { "He used to run past this room. Now he nods. What did you sell him?", when = "listened_to_sunil", does = "follows him with her eyes", look = "amused" },
      dana { "People speed up past this room. Have you noticed? Well?", does = "follows him with her eyes", look = "amused" },
    },
    by_wants(
      dana { "You've got me until five. Then Mr. Haugen holds his telephone against a compressor, and I say how she is. She's called Ingrid. He'd like me to run the firm as well.",
        look = "neutral" },
      dana { "You've got me until five. Then Mr. Haugen holds his telephone against a compressor, and I say how she is. She's called Ingrid. Eleven winters, the three of us.",
        look = "neutral" },
      dana { "You've got me until five. Then Mr. Haugen holds his telephone against a compressor, and asks me how she is. Ingrid. I let him say it first.",
        look = "neutral" }),

    option "more_use" {
      say  = "I'd like to be of more use to you than I have been. May I ask you a few things about that?",
      move = permission "agenda",
      advice = { "B13", "B12", "B11" },
      landed = {
        invited = by_cause(
          dana { "Without a list? Then ask. I'd like to see how that goes.", does = "looks under your notebook, in case", look = "amused",
            inner = "No list. It'll be in the bag." },
          dana { "\"To me.\" In that chair they used to say \"to the company\". Ask.",
            does = "turns the bell round on its ring, so that it doesn't ring", look = "neutral", inner = "It'll have begun politely for the others, too." },
          dana { "A few. You won't mind if I count them. I see you've brought a pen.", does = "counts on the table edge, with one thumb", look = "amused",
            inner = "It's blue, at least." }),
        other = dana { "A few.", look = "neutral" },
      },
      go = "a_few_things",
    },
    option "the_word" {
      say  = "When you hear the word coaching here at Arden, what comes to mind first?",
      move = ask_open "meaning", voices = { "underperformers", "pipeline" },
      advice = { "B14", "B08", "A14" },
      landed = {
        underperformers = word_at_the_bottom(),
        other = dana { "A whistle, and somebody at the edge of the field. He used to play. He'd have passed the ball to himself.", does = "is pleased with it",
          look = "amused", go = "a_few_things", inner = "That's what one says at kick-offs. Let's see whether you laugh." },
      },
      go = "crossing_one",
    },
    option "for_everybody" {
      say  = "It's for everybody, not only for people with low numbers, and nobody gets a mark for it.",
      move = persuade "pitch",
      advice = { "B07", "B06", "A15" },
      instead = "more_use", why = "It is true, and it will matter. It answered something that she had not said, and so it told her what you think she thinks.",
      reply = by_cause(
        dana { "Low numbers, and marks. I've mentioned neither. That's two objections overcome, and I'm still in my coat.",
          does = "takes it off, and hangs it over the chair", look = "amused", talk = "neutral", inner = "Prepared. So there's something to be prepared for." },
        dana { "\"Nobody gets a mark.\" One says that in a house where somebody got one.", does = "lays a finger on the phone", look = "sharp",
          talk = "neutral", inner = "Two of them. You weren't here. You might have asked." },
        dana { "No marks. Then what's the pen for?", does = "lays a finger on the phone", look = "amused", talk = "neutral",
          inner = "I'd only just sat down." }),
      go = "the_close",
    },
    option "not_about_numbers" {
      say  = "Don't worry, this has nothing at all to do with your numbers, you're doing fine.",
      move = oblige "reassure",
      advice = { "B11", "A59", "B05" },
      instead = "more_use", why = "It would comfort somebody who is afraid. To the one at the top of the board it says that her nine quarters are fine.",
      reply = either {
        dana { "Nothing to do with my numbers. Then it's to do with me.",
          when = "cause == 'positioning'", does = "finds her magnet behind her without having to look for it",
          look = "cold", talk = "neutral", inner = "They told Priya that it had nothing to do with her." },
        dana { "Fine.", does = "turns round to the board, looks at the top of it, and turns back", look = "cold", talk = "neutral",
          inner = "Nine quarters. I'd have settled for good." },
      },
      go = "the_close",
    },
  },

  ----------------------------------------------------------------------------------------------------- two: a question, or a close

  beat "a_few_things" {
    either {
      { when = "chosen.table.the_word", "She leaves the whistle in the room, and watches what you do with it." },
      { when = "seen.the_close", "She moves the phone a finger's breadth to the side. It isn't face down. It is further away." },
      { "Your notebook lies open in front of you. So far it says Dana, and the date." },
    },

    option "the_word" {
      when = "not chosen.table.the_word",
      say  = "When you hear the word coaching here at Arden, what comes to mind first?",
      move = ask_open "meaning", voices = { "underperformers", "pipeline" },
      advice = { "B14", "B08", "B05" },
      landed = {
        underperformers = word_at_the_bottom(),
        other = dana { "A whistle, and somebody at the edge of the field. He used to play. He'd have passed the ball to himself.", does = "is pleased with it",
          look = "amused", inner = "That's what one says at kick-offs." },
      },
      go = "crossing_one",
    },
    option "let_it_stand" {
      does = "You don't laugh and don't help. You look where she looks, and wait.",
      move = silence, voices = { "underperformers" },
      advice = { "B17" },
      landed = {
        underperformers = by_cause(
          dana { "All right, without the whistle. It's for whoever has stopped selling, and by Friday the harbour knows who that is.",
            does = "takes her thumb off the table", look = "neutral",
            hold = 4, talk = "neutral", inner = "Four seconds. I'd never have held it that long without a price on the table." },
          dana { "All right, without the whistle. What comes to mind second is a colour. Yellow. It was before your time.",
            does = "takes her thumb off the table", look = "still", hold = 4, talk = "neutral", inner = "Four seconds. That's my own trick, and I walked into it." },
          dana { "All right, without the whistle. It's what people get in here, and afterwards they need one of those.",
            does = "nods at the tissues", look = "neutral",
            hold = 4, talk = "neutral", inner = "Whoever keeps quiet in here usually wants it on record. You didn't write." }),
        kept = dana { "You do that well. I'd have filled it.", does = "looks at you, and not past you", look = "neutral", hold = 4 },
        other = dana { "Is that one of the few things?", does = "looks where you look, which is where she looked", look = "amused", hold = 3 },
      },
      go = "crossing_one",
    },
    option "ever_coached" {
      say  = "Have you ever been coached yourself, here or somewhere before Arden?",
      move = neutral "closed",
      advice = { "B10", "B18" },
      why = "The past was the right place to look. A yes-or-no question let her look there for one line, and come back.",
      landed = {
        barrage = refused_to_count(),
        other = by_cause(
          dana { "At my first firm. Mondays, with a spreadsheet.", does = "makes a small square in the air", look = "amused", talk = "neutral",
            inner = "And a phone that one had to put in one's bag." },
          dana { "No. I've watched it being done.", does = "stops with her thumb on the bell", look = "guarded", talk = "neutral",
            inner = "From two desks away. I had a good view." },
          dana { "Once. It had an audience.", does = "stops with her thumb on the bell", look = "guarded", talk = "neutral",
            inner = "Somebody laughed at the place where he'd have stopped the tape." }),
      },
      go = "crossing_one",
    },
    option "go_first" {
      say  = "Would you help me and go first? So that nobody has to be ashamed. You may refuse.",
      move = ask_help,
      advice = { "B20", "B21" },
      why = "You do need her, and one day it may be right to say so. Before she has been understood in anything, a favour is a sale.",
      reply = by_cause(
        dana { "The launch customer. One gets a plaque and a discount, and is the first to find out what falls off.", does = "looks for the plaque", look = "amused",
          talk = "neutral", inner = "It's a good close. Half this harbour has got a plaque from me." },
        dana { "Ashamed. So you know what it is out there. And I'm to wear it first, so that it suits everybody.",
          does = "turns round to the board after all", look = "sharp", talk = "neutral", inner = "\"Ashamed\" came out by itself. That one I'll keep." },
        dana { "The launch customer. I fly it, and the rest of you stand underneath and watch what falls off.",
          does = "looks up, and shades her eyes", look = "amused", talk = "neutral", inner = "I've been shown to a room before." }),
      go = "crossing_push_one",
    },
    option "ten_or_two" {
      say  = "Then something small for a start: would Thursday at ten suit you better, or at two?",
      move = persuade "leading",
      advice = { "A20", "B12" },
      why = "Both answers were a yes. She uses that question herself, on customers who have already decided.",
      reply = dana { "Alternative close. Two Thursdays, both yours.", does = "nods, as one nods to somebody in the same trade", look = "amused", talk = "neutral",
        inner = "It wants a pause after \"ten\". Nobody ever makes the pause." },
      go = "crossing_push_one",
    },
  },

  beat "the_close" {
    either {
      dana { "In the trade that's answering before the question. One does it when one has practised. So whose objection was it? It wasn't mine.",
        when = "chosen.table.for_everybody", does = "puts both elbows on the table", look = "sharp", asks = true },
      dana { "I tell customers not to worry as well. About four seconds before they start. So what is it that I'm not to worry about?",
        does = "puts both elbows on the table", look = "sharp", asks = true },
    },

    option "mine" {
      say  = "Mine. I've been carrying answers about with me since the kick-off, and I'd unpacked all of them before you had sat down.",
      move = repair,
      advice = { "A15", "B13" },
      landed = {
        repaired = either {
          dana { "That's honest. It's also a good line, mind. Go on.",
            when = "wants == 'to_lead'", does = "takes her elbows off the table", look = "neutral", talk = "neutral",
            inner = "If I ever sat on that side, I'd want to be able to say that." },
          dana { "Two samples at once. You always see it on people who come from fish. Go on.",
            does = "takes her elbows off the table", look = "neutral", talk = "neutral", inner = "\"Mine.\" One word, and no \"but\" behind it. I looked." },
        },
        other = dana { "You were being kind. You needn't own that. You might look at what it was made of.",
          does = "takes her elbows off the table", look = "neutral", talk = "neutral", inner = "Sorry for a thing that didn't hurt, and past the thing that did." },
      },
      go = "a_few_things",
    },
    option "your_chair" {
      say  = "How did that sound, in your chair? In the car, where I practised it, nobody was there to ask.",
      move = permission "view",
      advice = { "B14", "A14" },
      landed = {
        invited = by_cause(
          dana { "Like a delivery I hadn't ordered. One signs, and then one has it in the hall.", does = "laughs, once", look = "amused", talk = "neutral",
            inner = "In the car. So you practise in the car as well." },
          dana { "Like the last director. He was cheerful about it, too, right up to the magnet.", does = "doesn't laugh", look = "guarded", talk = "neutral",
            inner = "You asked. That's one sentence further than he got." },
          dana { "Like somebody reading me the small print to calm me down. I'm a seller. I know what the small print's for.",
            does = "laughs, once", look = "amused", talk = "neutral", inner = "In the car. So you practise in the car as well." }),
        other = dana { "Practised.", look = "guarded" },
      },
      go = "a_few_things",
    },
    option "two_minutes" {
      say  = "Nobody's, I only wanted it to be clear. Give me two minutes for what it really is, and then say no.",
      move = persuade "pitch",
      advice = { "A15", "B14", "A20" },
      instead = "your_chair", why = "She had asked you something, and you went back to the case with the samples.",
      reply = dana { "\"And then say no.\" The take-away. One puts it back in the bag, and they reach for it. I haven't reached.",
        does = "shows you both hands", look = "amused", talk = "neutral", inner = "Two minutes. The customer never gets two minutes." },
      go = "sells_back",
    },
    option "last_person" {
      say  = "You? You're the best we have, and a joy to watch, Dana. You're the last person who has to worry.",
      move = bait "flattery",
      advice = { "B24", "A59" },
      instead = "mine", why = "It is warm, and it is an answer to a different question. Somebody who may not worry may not say so either.",
      reply = by_cause(
        dana { "The last person who has to worry. They'll have told that to the band on the Titanic.",
          does = "hums two bars, badly", look = "amused", talk = "neutral", inner = "If I'm never to worry, who rings me when it gets warm?" },
        dana { "Priya Menon was the last person, once. It lasted till October.", does = "takes her elbows off the table", look = "cold", talk = "neutral",
          inner = "It's always said to the one who's next." },
        dana { "One butters the tin so that nothing sticks to it later. What are we baking?",
          does = "takes her elbows off the table", look = "amused", talk = "neutral", inner = "It's always very good butter." }),
      go = "sells_back",
    },
  },

  beat "crossing_one" {
    either {
      narrate { "She has turned half round, towards the board.",
        when = "voiced.underperformers and not understood.underperformers", go = "yellow" },
      narrate { "Outside somebody laughs, and somebody says a number. She knows from the number who it was.", go = "why_me" },
    },
    go = "why_me",
  },

  beat "crossing_push_one" {
    either {
      narrate { "She pulls her chair round the corner of the table, until she is sitting on your side.", when = "not seen.the_close", go = "sells_back" },
      narrate { "She picks up her keys, and holds the bell so that it makes no sound.", go = "why_me" },
    },
    go = "why_me",
  },

  -------------------------------------------------------------------------------------------------- three: she sells back to you

  beat "sells_back" {
    either {
      { when = "seen.the_close", "She pulls her chair round the corner of the table, until she is sitting on your side." },
      { "She has a customer's face on, friendly and a little short of time. Then you see that it's yours." },
    },
    dana { "Let me. Good afternoon, {player}. What would have to happen by Friday, so that you'd sleep again?",
      does = "takes the pen out of your hand, and turns your notebook to herself", look = "amused", asks = true },

    option "what_before" {
      when = "seen.the_close",
      say  = "What would you have to know from me, before you'd buy anything at all?",
      move = ask_open "concern", voices = { "underperformers", "pipeline" },
      advice = { "A14", "B05", "A13" },
      landed = {
        underperformers = by_cause(
          dana { "Who's seen using it. If it's only for those with a leak, I don't want it in my van.", does = "writes it down, as your answer", look = "neutral",
            talk = "neutral", inner = "A question for a question. I'd have paid for that one." },
          dana { "What became of the last two who had it. You could begin with that. I'd buy nothing off a shelf like that one.",
            does = "stops writing", look = "still", talk = "sustain", inner = "I hadn't meant to go there for another week." },
          dana { "Who's been in this room, and how they looked when they came out. I've a desk with a view of it.",
            does = "writes it down, as your answer", look = "neutral", talk = "neutral", inner = "A question for a question. I'd have paid for that one." }),
        barrage = refused_to_count(),
        other = dana { "Whether you use it yourself. Whether you'd sell it to your brother. Whether you're on commission. That's three.",
          does = "writes it down, as your answer", look = "amused", talk = "neutral", inner = "Good question. You're half a turn too late with it." },
      },
      go = "crossing_one",
    },
    option "point_taken" {
      when = "not seen.the_close",
      say  = "Point taken. Then let's leave it at that, and talk about Mr. Haugen's Ingrid.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "you_choose", why = "A good loser, and out of the door. She had sat down beside you, and that was not the end of something.",
      reply = by_cause(
        dana { "She's got a bearing going. That was quick. I usually have to ask three times before they give up.",
          does = "gives you the pen back", look = "away", talk = "neutral", inner = "I'd come round the table. I don't do that for everybody." },
        dana { "She's got a bearing going. The others weren't asked what they'd like to talk about.",
          does = "gives you the pen back", look = "away", talk = "neutral", inner = "So number one may change the subject. I thought so." },
        dana { "She's got a bearing going. One hears it only if nobody's talking.", does = "gives you the pen back", look = "away", talk = "neutral",
          inner = "I'd come round the table. I don't do that for everybody." }),
      go = "why_me",
    },
    option "you_choose" {
      say  = "That you'd choose the subject. I've chosen it so far, and here we sit.",
      move = permission "agenda",
      advice = { "B13", "B18" },
      landed = {
        other = by_wants(
          dana { "Then: how's the chair? You've had it seven months, and nobody asks you that either.",
            does = "gives you the pen back", look = "amused", talk = "neutral", inner = "It's a plain chair. One hand on the lever and it goes up." },
          dana { "Then compressors. No? Then take your pen back, and ask me one thing that you don't know.",
            does = "gives you the pen back", look = "amused", talk = "neutral", inner = "I'd have talked about compressors till five." },
          dana { "Then Sunil. He says yes before one's finished. Somebody should find out what to. Now you.",
            does = "gives you the pen back", look = "neutral", talk = "neutral", inner = "That was nearly more than I meant to say about Sunil." }),
      },
      go = "crossing_one",
    },
    option "seven_would_look_up" {
      say  = "A yes from you. Then the seven others would stop looking at the floor.",
      move = social_pressure "everyone",
      advice = { "B21", "B15" },
      instead = "you_choose", why = "It was an honest answer. It also hung seven people on her yes.",
      reply = by_cause(
        dana { "Seven prospects, one reference. I'd have led with that. It's what they pay me a bonus for, and here I'm to do it for nothing.",
          does = "writes down a seven", look = "amused", talk = "neutral", inner = "There was the case. It had only been put under the table." },
        dana { "They look at the floor because of what's happened to people who looked up. You're asking the wrong one for a yes.",
          does = "writes down a seven, and an eight", look = "cold", talk = "discord", inner = "I'm number one. What does my yes cost? Ask eight." },
        dana { "Seven prospects, one reference. And then you play them the recording?", does = "writes down a seven", look = "guarded", talk = "neutral",
          inner = "It slipped out. Let it lie." }),
      go = "why_me",
    },
    option "i_sleep_well" {
      say  = "I sleep very well. This is about you, Dana, and I think you know that.",
      move = confront "argue",
      advice = { "A15", "A33" },
      instead = "you_choose", why = "She was teasing you, and she was also asking. You sent the question back unopened.",
      reply = either {
        dana { "I know it. I've just spent a minute finding out whether you'd come along.",
          when = "wants == 'to_help'", does = "lays the pen on your side again, parallel to the edge", look = "cold",
          talk = "neutral", inner = "It's how I begin with anybody. One lets them be the customer first." },
        dana { "Customers who say that they sleep well have been up since three. I don't argue. I come back when it's warm.",
          does = "lays the pen on your side again, parallel to the edge", look = "cold", talk = "neutral",
          inner = "About me. It was a game. I'd have let you win it." },
      },
      go = "why_me",
    },
  },

  ------------------------------------------------------------------------------------------------ three, or later: what yellow was

  beat "yellow" {
    either {
      { when = "cause == 'positioning' and " .. open,
        dana { "Two years ago, under the old director. Whoever was below target was \"put on coaching\", and so that one could see it from the door, the magnet was changed.",
          does = "nods at the glass", look = "still" },
        dana { "Jonas Falk. Priya Menon. One Monday they were yellow. In April there were two clean places on the board.", look = "still", hold = 2 },
        dana { "I got Jonas's customers. One of them still asks for him, every time, before he asks the price.", look = "away", talk = "sustain",
          inner = "I tell him Jonas is well. I've no idea whether Jonas is well." } },
      { when = "cause == 'positioning'",
        dana { "There were two yellow ones on that board once. They were on coaching, it was called. Ask somebody who was here what they're doing now.",
          does = "nods at the glass", look = "cold", talk = "sustain", inner = "The names you get when I know what you'd do with them." } },
      { when = "cause == 'past'",
        dana { "Nine quarters I haven't been in here. Whoever's in here gets told something, and the rest sit out there with their backs to it and listen.",
          does = "nods at the backs behind the glass", look = "guarded", talk = "sustain", inner = "They're listening now. They've got very straight backs." } },
      { dana { "It's a small harbour. I'm seen in here with you and a box of tissues, and on Friday somebody asks me, very kindly, who'll look after them next year.",
          does = "nods at the glass", look = "neutral", talk = "sustain", inner = "They buy twenty years of me. It mustn't look like nineteen." } },
    },

    option "my_word_now" {
      when = "cause == 'positioning' and " .. open,
      say  = "That word showed two people the door here. I wasn't at Arden then, and now it's my word.",
      move = reflect_concern "underperformers",
      advice = { "B09", "A16", "B06" },
      landed = {
        understood = {
          dana { "Same word, yes.",
            does = "turns her phone face down", look = "still", hold = 2, inner = "That's the first one of you who didn't begin with \"I wasn't here\" and stop." },
        },
        other = dana { "You weren't. I was.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "seen_in_here" {
      when = "not (cause == 'positioning' and " .. open .. ")",
      say  = "Whoever is coached at Arden is on the way down. You sit in here once, and everybody reads it.",
      move = reflect_concern "underperformers",
      advice = { "A16", "B06", "B05" },
      landed = {
        understood = by_cause(
          dana { "By Friday.", does = "turns her phone face down", look = "still" },
          dana { "That's it.", does = "takes her hand off the keys", look = "still" },
          dana { "Through glass.", does = "turns her phone face down", look = "still" }),
        other = dana { "Something like it.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "it_would_ring" {
      say  = "It's the hour that you mind. While you're in here with me it rings out there, and it goes to somebody else.",
      move = reflect_concern "pipeline",
      advice = { "A16" },
      why = "Likely enough, for a seller. It was not what she had just told you.",
      landed = {
        wrong = by_cause(
          dana { "No. Ringing is another drawer. I said: who's seen in here.", does = "shakes her head, quite friendly", look = "neutral", talk = "neutral",
            inner = "There's a drawer for that, though. How did you know?" },
          dana { "No. They had time. They had all the time in the world, in here.", does = "shakes her head", look = "guarded", talk = "sustain",
            inner = "Two people, and you heard a diary." },
          dana { "No. It may ring. I said: who's listening.", does = "shakes her head", look = "guarded", talk = "sustain",
            inner = "You're ahead of me, in the wrong street." }),
        other = dana { "We've had that.", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "nothing_like_that" {
      say  = "This one is nothing like that. It's for all eight of you, it goes in no file, and anybody may say no.",
      move = persuade "pitch",
      advice = { "B07", "B06", "A15" },
      why = "Every word is true. She was telling you what she has seen, and it was met with what you have planned.",
      reply = by_cause(
        dana { "The harbour doesn't read schemes. It looks at who's sitting with whom.",
          does = "waves to somebody behind the glass, to show you", look = "guarded", talk = "neutral",
          inner = "See? He waved back. By four he'll have told his wife." },
        dana { "Anybody may say no. I'm number one, {player}. Go out there and ask number eight whether he may.",
          does = "turns her chair back to you", look = "sharp", talk = "sustain", inner = "I'd like to see his face. No, I wouldn't." },
        dana { "In no file. Then it's only in the heads. There are seven out there, with ears on.",
          does = "turns her chair back to you", look = "guarded", talk = "neutral", inner = "A file I could at least ask to see." }),
      go = "crossing_push_two",
    },
    option "nobody_would" {
      say  = "I'm sorry, Dana. Nobody would think that. They're fond of you and can see where your magnet hangs.",
      move = oblige "reassure",
      advice = { "B11", "B03", "A13" },
      why = "It was meant as comfort, and it told her that she has seen wrong.",
      reply = by_cause(
        dana { "They can see where it hung last quarter. That's the thing with a magnet.", does = "doesn't turn round to it", look = "away", talk = "neutral",
          inner = "That was quick. I was going to say one more thing." },
        dana { "Priya was third, that autumn.", does = "doesn't turn round to it", look = "cold", talk = "neutral",
          inner = "Third. One could see it from the door." },
        dana { "They can. Have you ever hung up there? It's where everybody looks when nothing's on.",
          does = "doesn't turn round to it", look = "away", talk = "neutral", inner = "I hadn't finished. It's all right. One gets used to the hook, and hangs." }),
      go = "crossing_two",
    },
    otherwise { go = "plain_no" },
  },

  beat "crossing_push_two" {
    either {
      narrate { "She looks at the time, and lets it be the time.", when = "seen.the_glass", go = "plain_no" },
      narrate { "She picks up her keys, and holds the bell so that it makes no sound.", go = "why_me" },
    },
    go = "why_me",
  },

  beat "crossing_two" {
    either {
      narrate { "She looks at the time, and lets it be the time.", when = "seen.the_glass", go = "plain_no" },
      narrate { "Sunil comes to the board, and sets his own magnet straight. She waits until he has gone.",
        when = "hot or reactance >= 46", go = "why_me" },
      narrate { "Sunil comes to the board, and sets his own magnet straight. She waits until he has gone.", go = "with_me" },
    },
    go = "with_me",
  },

  -------------------------------------------------------------------------------------------------------- four: you, of all people

  beat "with_me" {
    either {
      dana { "Well. That was one thing. You said a few.", when = "understood.underperformers", does = "has both hands free now", look = "open" },
      dana { "You said a few things. That was half of one.", does = "has a hand on the keys, not round them", look = "neutral" },
    },

    option "by_me" {
      say  = "Not by just anybody. By me. What would speak against me there?",
      move = ask_open "concern", voices = { "pipeline" },
      advice = { "B16", "A14", "A63" },
      landed = {
        pipeline = {
          dana { "You sold fish halls, and never a hospital.", does = "says it as one reads out a label", look = "sharp" },
          by_cause(
            dana { "So you'd count. Every Thursday you'd ask me what per cent it is.",
              look = "sharp", talk = "neutral", inner = "He'd a ruler too. You'd do it with a kind face." },
            dana { "And you know when a fish hall picks up: Thursday at ten. You chose it.",
              look = "sharp", talk = "sustain", inner = "That one I've been carrying since Friday. It's out." },
            dana { "You'd write, and all the while the fish halls ring. Ten is when they ring.",
              look = "sharp", talk = "sustain", inner = "I said the second thing so as not to say the first." }),
        },
        barrage = refused_to_count(),
        other = {
          dana { "You sold fish halls, and never a hospital.", does = "says it as one reads out a label", look = "sharp" },
          dana { "You're all right, {player}. I don't buy because somebody's all right.",
            look = "neutral", talk = "neutral", inner = "There's a third one. Ask me when you've put the case away." },
        },
      },
      go = "crossing_three",
    },
    option "one_of_you" {
      say  = "Please don't worry, I'm one of you. You can be open, I sat in those cars nine years.",
      move = oblige "reassure",
      advice = { "B12", "A13", "B03" },
      instead = "by_me", why = "You told her what you are. What you are to her, only she could have told you.",
      reply = by_cause(
        dana { "You did. Now you sit where they ask for the forecast.", does = "takes the keys into her hand", look = "neutral", talk = "neutral",
          inner = "Nine years, and it washes off in a week. I watched it." },
        dana { "You did. Now you write my bonus letter.", does = "takes the keys into her hand", look = "neutral", talk = "neutral",
          inner = "The director had been a seller as well. It's where they get them from." },
        dana { "Open. The last one who wanted me open had a machine running.", does = "takes the keys into her hand", look = "guarded", talk = "neutral",
          inner = "You might have asked what machine." }),
      go = "crossing_three",
    },
    option "from_outside" {
      say  = "Would it be easier for you with somebody who comes from outside?",
      move = neutral "closed",
      advice = { "B18", "A33" },
      instead = "by_me", why = "A sensible question, and it stepped out of the room. She might have told you what is difficult about the person in it.",
      landed = {
        barrage = refused_to_count(),
        other = either {
          dana { "Easier to say no to.", when = "wants ~= 'to_help'", does = "considers it", look = "amused", talk = "neutral" },
          dana { "From outside of what? My Fridays?", does = "hears herself, and looks at the keys", look = "amused", talk = "neutral",
            inner = "Put that back." },
        },
      },
      go = "crossing_three",
    },
    option "why_hard" {
      say  = "The other seven have all given me a day. Why is it such a question for you?",
      move = social_pressure "why",
      advice = { "B15", "A20" },
      instead = "by_me", why = "This why does not look for a reason. It asks her to explain herself to the other seven.",
      reply = by_cause(
        dana { "Seven satisfied customers. One of them said yes before he'd heard the day.",
          does = "takes the keys into her hand", look = "amused", talk = "neutral", inner = "Seven of them, in here. And who picks up?" },
        dana { "Have they? Which of them could have said no?", does = "takes the keys into her hand", look = "cold", talk = "discord",
          inner = "Count them again, and look at the bottom of the board while you do." },
        dana { "The bandwagon. Now you leave me alone with it for a moment. Professionals leave the room.",
          does = "takes the keys into her hand", look = "amused", talk = "neutral",
          inner = "Why is it such a question. He used to ask that with the tape still turning." }),
      go = "crossing_three",
    },
    otherwise { go = "plain_no" },
  },

  beat "why_me" {
    either {
      dana { "There are eight magnets out there. On Monday it had to be the top one, and it's the top one now. Why me?", when = "raised_in_public",
        does = "is quite friendly about it", look = "sharp", asks = true },
      dana { "There are eight magnets out there. Why is it the top one that you want?", does = "is quite friendly about it", look = "sharp", asks = true },
    },

    option "undone" {
      say  = "You said no in front of forty people, and I wanted it undone. I've been selling ever since.",
      move = repair,
      advice = { "A15", "A20", "B13" },
      landed = {
        repaired = by_wants(
          dana { "With both hands. I laughed first, did you notice? I generally do.",
            does = "opens her hand, and the bell rings", look = "neutral", talk = "neutral", inner = "Nobody's ever told me what it was for them, that afternoon." },
          dana { "With both hands. All right. That's a reason. It isn't a good one, but I can see the end of it.",
            does = "opens her hand, and the bell rings", look = "neutral", talk = "neutral", inner = "There. Somebody put the case down." },
          dana { "With both hands. I shouldn't have said it into a microphone. There were people there who couldn't laugh.",
            does = "opens her hand, and the bell rings", look = "neutral", talk = "neutral", inner = "One of them, in the second row, was looking at his shoes." }),
        other = dana { "I know. I was the one with the microphone.", does = "opens her hand, and the bell rings", look = "neutral", talk = "neutral",
          inner = "True, and no longer fresh." },
      },
      go = "crossing_cold",
    },
    option "toolbox" {
      say  = "Nine quarters at the top, and then somebody arrives with a toolbox.",
      move = reflect,
      advice = { "A59", "A13" },
      landed = {
        heard = dana { "And whistles.", does = "opens her hand, and the bell rings", look = "amused" },
        other = dana { "You've got a good memory. It's my own sentence, nearly.",
          look = "guarded", talk = "sustain", inner = "Mirroring. There's a course for that." },
      },
      go = "crossing_cold",
    },
    option "the_best_first" {
      say  = "Because our best deserves the most. I'd be a poor manager if I began anywhere else.",
      move = bait "flattery",
      advice = { "B24", "B21" },
      instead = "undone", why = "She had asked for the reason. She got the compliment that stands in front of it.",
      reply = by_cause(
        dana { "Flatter the buyer. Chapter two. It comes directly before the demonstration, so I'm sitting down.",
          does = "leans back", look = "amused", talk = "neutral", inner = "Deserves. Like a second helping of something." },
        dana { "Deserves the most. Jonas was told that he deserved support.", does = "looks for the word on the ceiling", look = "cold", talk = "discord",
          inner = "It was always something one deserved." },
        dana { "Flatter the buyer. Chapter two. One smiles on the second sentence.", does = "smiles, on the second sentence", look = "guarded", talk = "neutral",
          inner = "Still in there, then. Seven words of red, and they're still in there." }),
      go = "crossing_cold",
    },
    option "no_answer" {
      does = "You think about it, and say nothing.",
      move = silence,
      advice = { "B17" },
      instead = "toolbox", why = "After a question of yours a silence gives her room. After hers it leaves her standing at the counter.",
      landed = {
        other = dana { "Four seconds. That's how long I take when they ask the price. It looks better from my side.",
          does = "has counted on the bell", look = "amused", hold = 4, talk = "neutral", inner = "So there is a price." },
      },
      go = "crossing_cold",
    },
    otherwise { go = "plain_no" },
  },

  beat "crossing_cold" {
    either {
      narrate { "She has stood up, and it took no time at all. People who sell from a car can do that.", when = "reactance >= 56 or trust < 26", go = "standing" },
      narrate { "Neither of you says anything for a moment. It isn't a silence yet.", go = "the_glass" },
    },
    go = "the_glass",
  },

  beat "crossing_three" {
    either {
      narrate { "She looks at the time, and lets it be the time.", when = "seen.the_glass", go = "plain_no" },
      narrate { "Between the two of you something lights up.",
        when = "not seen.lit_phone and not (seen.yellow and (seen.the_close or seen.sells_back))", go = "lit_phone" },
      narrate { "She has stood up, and it took no time at all. People who sell from a car can do that.", when = "reactance >= 56 or trust < 26", go = "standing" },
      narrate { "She checks whether anybody has rung. Nobody has. She checks again.", when = "voiced.pipeline and not understood.pipeline", go = "four_calls" },
      narrate { "Neither of you says anything for a moment. It isn't a silence yet.", go = "the_glass" },
    },
    go = "the_glass",
  },

  beat "crossing_glass" {
    either {
      narrate { "She hasn't turned back to you yet.", when = "voiced.underperformers and not understood.underperformers and not seen.yellow", go = "yellow" },
      narrate { "Between the two of you something lights up.",
        when = "not seen.lit_phone and not (seen.yellow and (seen.the_close or seen.sells_back))", go = "lit_phone" },
      narrate { "She looks at the time, and lets it be the time.", go = "plain_no" },
    },
    go = "plain_no",
  },

  ----------------------------------------------------------------------------------------------------------- five: your own phone

  beat "lit_phone" {
    "It's your phone.",
    either {
      carla { "memo is ready. say the word, then it isn't personal", when = "memo_ready", does = "writes" },
      carla { "is she in? need one name for the list", when = "carla_told", does = "writes" },
      carla { "how is it going with dana", does = "writes" },
    },
    "Dana can read upside down. She looks at the board instead, and one can see that she is doing it.",

    option "phone_over" {
      does = "You turn it over unread, shut the notebook, and wait without a word.",
      move = silence, voices = { "underperformers", "pipeline", "call_by_call" },
      advice = { "B17", "A14" },
      landed = {
        pipeline = by_cause(
          dana { "Mine was in a bag, once, while I explained a per cent to somebody. It rang four times. So I don't sit in hours like that any more.",
            does = "looks at the dark phone, and not at you", look = "still", hold = 4, talk = "sustain", inner = "I was going to say something about fish." },
          dana { "You didn't look. Then I'll say the small thing as well. Thursday at ten is when the fish halls pick up, and you put it there.",
            does = "looks at the dark phone", look = "neutral", hold = 4, talk = "neutral", inner = "It's small. It's also every week." },
          dana { "So it does shut. Then there's the hour as well. At ten they've got one clean hand for the telephone. At eleven they're asleep.",
            does = "looks at the shut notebook", look = "neutral", hold = 4, talk = "neutral", inner = "The small thing first. One never opens with the big box." }),
        underperformers = by_cause(
          dana { "If you want it straight: people who've sat in here are talked about in the harbour, kindly. I've never needed kindly.",
            does = "looks at the dark phone", look = "neutral", hold = 4, talk = "neutral", inner = "You let it buzz, for me. Nobody lets it buzz." },
          dana { "If you want it straight: it's yellow. That's all it is. Somebody at the top once had people changed to yellow.",
            does = "looks at the dark phone", look = "still", hold = 4, talk = "sustain", inner = "You let it buzz. So I said it." },
          dana { "If you want it straight: nobody who was fetched in here has come out and gone up a place. I keep an eye on it.",
            does = "looks at the shut notebook", look = "neutral", hold = 4, talk = "neutral", inner = "You let it buzz. And the pen's inside." }),
        call_by_call = by_cause(
          dana { "And you'd want to come along in my car, and see one. With somebody breathing next to me I sell to whoever's breathing.",
            does = "looks at the dark phone", look = "neutral", hold = 4, talk = "neutral", inner = "That's the one I'd not have said with the light on." },
          dana { "And you'd want to sit in my car. I know how I sell, {player}. I don't know how I sell with somebody breathing at every pause.",
            does = "looks at the dark phone",
            look = "neutral", hold = 4, talk = "sustain", inner = "Jonas could hear himself, towards the end. One could hear him hear it." },
          dana { "You shut the book. There was one here who'd have opened a second. Viktor Hale. In red. And that's as far as I go today.",
            does = "looks at the shut notebook", look = "still",
            hold = 5, talk = "sustain", inner = "I said the name. In this building. It's gone quiet, or that's me." }),
        kept = dana { "You didn't look. I would have.", does = "leaves her own where it is", look = "open", hold = 4, talk = "neutral" },
        other = dana { "It's still lit. One sees it round the edges.", does = "watches the edges", look = "amused", hold = 3 },
      },
      go = "crossing_three",
    },
    option "never_a_hospital" {
      when = "chosen.with_me.by_me",
      say  = "Fish halls, and never a hospital. Before I ask anything, you'd have to teach me the trade.",
      move = reflect,
      advice = { "A33", "B16" },
      landed = {
        heard = either {
          dana { "I might even enjoy that.", when = "trust >= 58", does = "looks at you, and not at the phone", look = "amused", talk = "change" },
          dana { "From the plug.", does = "looks at you, and not at the phone", look = "neutral" },
        },
        other = dana { "I said it a moment ago, and better.", look = "guarded", talk = "sustain", inner = "It's lit. Look at it, you want to." },
      },
      go = "crossing_three",
    },
    option "kept_it_off" {
      say  = "That's Carla. She'd like to make it compulsory for everybody. I've kept that away from you so far.",
      move = bait "lure",
      advice = { "B04", "A20" },
      instead = "phone_over", why = "Perhaps it is so. Said aloud, your protection becomes something that she owes you for.",
      reply = by_cause(
        dana { "Kind seller, hard boss. \"I'd give it to you for less, but she's in the office.\" I do that with my own price list.",
          does = "takes the keys off the table", look = "guarded", talk = "neutral", inner = "And how long is \"so far\"? Till Thursday?" },
        dana { "Compulsory. So the colour will be for everybody. That's one way to do it.", does = "takes the keys off the table", look = "cold", talk = "discord",
          inner = "\"So far.\" The old director kept things away from us so far, as well." },
        dana { "Kind seller, hard boss. And the kind one wrote to the hard one that I'm in here. How else would she know?",
          does = "takes the keys off the table", look = "cold", talk = "discord", inner = "Twenty minutes, and there's a third person in the room." }),
      go = "crossing_three",
    },
    option "cold_is_cold" {
      say  = "I can follow more than you think, Dana. A cold room is a cold room, whoever it belongs to.",
      move = confront "argue",
      advice = { "A15", "A33" },
      instead = "phone_over", why = "She had told you where you are a beginner, and you argued that there is nothing to begin.",
      reply = dana { "A fish that's been two degrees too warm smells of it. A vaccine that's been two degrees too warm looks exactly the same. That's the difference. You'd have got it by asking.",
        does = "takes the keys off the table", look = "cold", talk = "discord", inner = "One is cold that sells. The other is cold that somebody is waiting for." },
      go = "crossing_three",
    },
    option "quieter_day" {
      say  = "You've been so patient with me, Dana, thank you. Let's find a day when nothing lights up for you.",
      move = oblige "hint",
      advice = { "B01", "B03", "B17" },
      instead = "phone_over", why = "It was considerate. The day on which nothing lights up does not exist, and she is in a position to know.",
      reply = by_wants(
        dana { "There's no such day. I've got quite far on its not existing.", does = "looks at the time", look = "away", talk = "neutral",
          inner = "One light, and you want to go home." },
        dana { "I hope there's no such day. I live on it.",
          does = "looks at the time", look = "away", talk = "neutral", inner = "One light, and you want to go home." },
        dana { "There's one. It's on a Friday, and it's taken.",
          does = "looks at the time", look = "away", talk = "neutral", inner = "You didn't even ask what with." }), go = "plain_no",
    },
    otherwise { go = "plain_no" },
  },

  ------------------------------------------------------------------------------------------------- six: what she is still holding

  beat "four_calls" {
    either {
      { when = "cause == 'misconception' and " .. open,
        dana { "My first firm had coaching. Mondays at nine, with a list and a ruler, and he went down it line by line. \"Sixty? Why not seventy?\"",
          does = "moves one finger down the edge of the table", look = "amused" },
        dana { "Phones in the bag, that was the rule. I was explaining a sixty when mine rang. Mrs. Adeyemi-Lund, from the pharmacy at St. Agnes. The children's clinic. Their cold room had stopped.",
          look = "still", hold = 2 },
        dana { "She rang four times. Eleven hundred doses went into a bin. And he'd got me up to sixty-five.", look = "away", talk = "sustain",
          inner = "She wasn't even angry. She said: I thought that you'd want to know." } },
      { when = "cause == 'misconception'",
        dana { "Something got warm once, while I explained a number to a man with a ruler. It rang four times. The rest of it isn't for a room with tissues.",
          does = "has a finger on the edge of the table", look = "guarded", talk = "sustain",
          inner = "You'd want to know what became of the number. It became a sixty-five." } },
      { when = "cause == 'positioning'",
        dana { "They've one clean hand, you know that, and they pick up once. If it isn't me they ring whoever's name is on the calendar. Polaris prints a very nice calendar.",
          does = "wipes one hand on the other, as they do", look = "neutral", talk = "sustain",
          inner = "It's a small reason. I've got a big one, so I don't mind showing this." } },
      { dana { "I'm sixty-one people's number. They don't leave messages. If I'm in here being talked to, they find out that it also goes without me.",
          does = "turns the phone by a corner", look = "neutral", talk = "sustain", inner = "It's a reason. It's the one I'd put in the brochure." } },
    },

    option "who_picks_up" {
      say  = "While you sit here explaining, somebody rings who needs you, and nobody picks it up.",
      move = reflect_concern "pipeline",
      advice = { "A16", "A13", "B08" },
      landed = {
        understood = by_cause(
          dana { "Four times.", does = "takes the finger from the table", look = "still", hold = 2 },
          dana { "That's all. Yes.", does = "leaves the phone alone", look = "neutral" },
          dana { "Yes. That.", does = "leaves the phone alone", look = "neutral" }),
        other = dana { "Something like it.", look = "neutral" },
      },
      go = "plain_no",
    },
    option "line_by_line" {
      say  = "You'd be gone through line by line, by somebody with a pen who marks what was wrong.",
      move = reflect_concern "call_by_call",
      advice = { "A16", "B10" },
      instead = "who_picks_up", why = "Near it, and perhaps true as well. What she had in her hand was a telephone.",
      landed = {
        wrong = by_cause(
          dana { "He could mark what he liked. I'd have given him the ruler. I said that it rang.", does = "lifts the finger", look = "guarded", talk = "neutral",
            inner = "It isn't the list. It's what one doesn't hear because of it." },
          dana { "No. I'd survive a pen. I said that they ring somebody else.", does = "lifts the phone, and puts it down", look = "neutral", talk = "neutral",
            inner = "Who's been marking you, I wonder?" },
          dana { "Who told you about a pen?", does = "stops moving", look = "sharp", talk = "sustain", inner = "I said sixty-one people. You said pen." }),
        understood = by_cause(
          dana { "In the car, yes. Here it rings.", does = "tilts her hand", look = "neutral", talk = "neutral" },
          dana { "In the car, yes. Here it rings.", does = "tilts her hand", look = "neutral", talk = "neutral" },
          dana { "Yes. In red.", does = "looks at your shut notebook for some time", look = "still", hold = 2 }),
        other = dana { "We've had the pen.", look = "neutral" },
      },
      go = "plain_no",
    },
    option "wrong_picture" {
      say  = "But then you've a wrong picture of it. In coaching nobody goes through your deals.",
      move = confront "correct",
      advice = { "B08", "A15", "B14" },
      instead = "who_picks_up", why = "It is a misunderstanding, and it may be cleared up some day. First it sounded as if she had dreamt it.",
      reply = by_cause(
        dana { "It said COACHING on the door. Every Monday for a year I read it, so it's quite a sharp picture. You'd better tell the door.",
          does = "takes the keys off the table", look = "cold", talk = "discord", inner = "A wrong picture. I could draw you the bin." },
        dana { "I'm picturing ten o'clock on a Thursday. Is it at ten o'clock on a Thursday?",
          does = "takes the keys off the table", look = "guarded", talk = "sustain", inner = "It's a clock. One can't picture it wrong." },
        dana { "I'm picturing you and me, and neither of us on the telephone. Which of the two have I got wrong?",
          does = "takes the keys off the table", look = "guarded", talk = "sustain", inner = "\"Nobody goes through.\" I've met Nobody. He had a red pen." }),
      go = "plain_no",
    },
    option "friday_at_four" {
      say  = "Then we simply move it. Friday at four, when no fish hall in the world picks up.",
      move = persuade "advice",
      advice = { "A15", "B05" },
      instead = "who_picks_up", why = "The hour may well be moved. She had just told you what an hour is, and you were already in the calendar.",
      reply = by_wants(
        dana { "You'd make a good dispatcher.", does = "takes the keys off the table", look = "guarded", talk = "sustain", inner = "Solved. Next, please." },
        dana { "On Friday at four I ring the hospitals and ask how cold it is. For nothing. It's my favourite thing.",
          does = "takes the keys off the table", look = "guarded", talk = "sustain", inner = "Solved. And straight into the middle of it." },
        dana { "Not Fridays.",
          does = "says it too quickly, and takes the keys off the table", look = "guarded", talk = "sustain",
          inner = "Not Fridays, not at four, and not your business." }),
      go = "plain_no",
    },
  },

  beat "the_glass" {
    "You both look through the glass. Somebody has wiped round the magnets. Round hers there's a ring where the white is whiter.",

    option "in_the_first_row" {
      say  = "You said that no with me in the first row. It was honest. Most people wait until I've gone.",
      move = affirm,
      advice = { "B25", "B24" },
      landed = {
        seen = by_wants(
          dana { "I thought about waiting. Then they all looked so comfortable.", does = "looks at you in the glass", look = "warm", talk = "neutral",
            inner = "One of them, long ago, laughed kindly. I've been first with the laugh since then." },
          dana { "It's quicker, said to the face. One can get back to work.",
            does = "looks at you in the glass", look = "warm", talk = "neutral", inner = "You took it well. I noticed. I'd not have minded waiting." },
          dana { "I did see you. I didn't see who sat behind you.",
            does = "looks at you in the glass", look = "still", talk = "neutral", inner = "Row two. He didn't laugh." }),
        bait = dana { "And now a compliment for the no. That's to keep the line warm. Well done, all the same.",
          does = "looks at you in the glass", look = "guarded", talk = "discord", inner = "Half an hour ago I'd have kept that one." },
        other = dana { "You've been collecting those.", look = "guarded", talk = "sustain", inner = "One, I'd have kept." },
      },
      go = "crossing_glass",
    },
    option "when_one_moves" {
      say  = "When one of those goes down a place, what happens to the person?",
      move = ask_open "experience", voices = { "underperformers", "pipeline" },
      advice = { "B09", "B18", "A63" },
      landed = {
        underperformers = by_cause(
          dana { "They're taken aside, in here, and helped. By evening the harbour knows, and rings them a little less.",
            does = "speaks to the glass", look = "still", talk = "sustain", inner = "A little less. It has a sound, the little less." },
          dana { "They're helped. Two years ago it had a colour, yellow. First they were helped, and then they were gone.",
            does = "speaks to the glass", look = "still", talk = "sustain", inner = "It's out. It's been behind my teeth since I sat down." },
          dana { "They get listened to. It isn't as nice as it sounds. It's done in here, by somebody who writes.",
            does = "speaks to the glass", look = "still", talk = "sustain", inner = "That was nearer than I go." }),
        pipeline = dana { "They stop picking up at the second ring. It might be the manager, so they let it go to four.",
          does = "speaks to the glass", look = "still", talk = "neutral", inner = "Four. I always come out at four." },
        barrage = refused_to_count(),
        other = dana { "I couldn't say. I've had the same view since two summers ago. Ask somebody who's had the exercise.",
          does = "speaks to the glass", look = "amused", talk = "neutral", inner = "I could say. I was there." },
      },
      go = "crossing_glass",
    },
    option "fridays" {
      when = "dana_named",
      say  = "Sunil has told me what you do for him on Fridays. You've been a coach for months.",
      move = breach,
      set  = { told_on_sunil = true },
      advice = { "A50", "B27", "B19" },
      instead = "in_the_first_row", why = "It was meant as praise. It was Sunil's to tell, and she has now seen what becomes of a thing that is said in the hour.",
      reply = {
        dana { "He told you that in his hour.", does = "turns round to you slowly", look = "still", hold = 3 },
        by_cause(
          dana { "I'd been wondering what it is, this coaching. Now I know. It's a room where one says something, and by Wednesday it's at the other end of the building.",
            look = "cold", talk = "discord", inner = "He didn't want it known. It wasn't because of me." },
          dana { "Number five says something in a closed room, and it walks. They didn't need the yellow. It was only there for those who couldn't hear it.",
            look = "cold", talk = "discord", inner = "He'll have been proud of me when he said it. That's what I can't stand." },
          dana { "So it does record. One needn't even see the machine any more.",
            look = "cold", talk = "discord", inner = "Mr. Aldous was told as well. Everybody's always told." }),
        "Outside, Sunil turns his head, sees you both looking, and smiles.",
      },
      go = "crossing_glass",
    },
    option "nobody_can_take" {
      say  = "You've earned that place with all your heart, Dana. Nobody on earth could ever take it from you.",
      move = oblige "reassure",
      advice = { "A13", "B11" },
      instead = "when_one_moves", why = "You promised her what no one can promise, about something she had not said that she fears.",
      reply = either {
        dana { "It's a magnet. One takes it with two fingers. I've seen it done.",
          when = "cause == 'positioning'", does = "shows you the two fingers", look = "away", talk = "neutral", inner = "Jonas's squeaked." },
        dana { "It's a magnet. One takes it with two fingers.",
          does = "shows you the two fingers", look = "away", talk = "neutral", inner = "On earth. Have you met October?" },
      },
      go = "crossing_glass",
    },
    otherwise { go = "plain_no" },
  },

  beat "standing" {
    dana { "I know this room from the other side of the table. There's a moment when the customer stands up. One says thank you, and carries the case to the car oneself.",
      does = "has her coat over her arm", look = "cold" },

    option "then_i_stop" {
      say  = "Then I stop. You've told me four times what I was doing, and I went on doing it.",
      move = repair,
      advice = { "A15", "A58" },
      landed = {
        repaired = dana { "Three. The first one was good.",
          does = "puts the coat over the back of the chair", look = "neutral", talk = "neutral",
          inner = "Somebody stopped. You hardly ever see it from the outside." },
        other = dana { "That's what you said the last time that you stopped.", does = "keeps the coat on her arm", look = "guarded", talk = "discord",
          inner = "One may take back one price. Then they wait for the next." },
      },
      go = "plain_no",
    },
    option "in_my_place" {
      say  = "What would you do now, if you were the one with the case?",
      move = permission "view",
      advice = { "B18", "A14" },
      landed = {
        other = dana { "Close it. And ask how the fish is.", does = "puts the coat over the back of the chair", look = "amused", talk = "neutral" },
      },
      go = "plain_no",
    },
    option "a_professional" {
      say  = "I'd have thought that a professional at least hears an offer to the end.",
      move = confront "moralise",
      advice = { "A15", "A20" },
      instead = "in_my_place", why = "You held up her own standard to her. She lives by it, and she had just applied it.",
      reply = dana { "A professional hears where the end is. It was about ten minutes ago. You were talking.",
        does = "puts one arm into the coat", look = "cold", talk = "discord",
        inner = "I sat through every word. I named them for you, so you'd know where you were." },
      go = "plain_no",
    },
    option "free_to_do" {
      say  = "You're completely free in this, Dana. It's your own decision, and I'll keep out of it.",
      move = autonomy,
      advice = { "A20", "A29" },
      instead = "then_i_stop", why = "True words. Straight after a push they sound like the next one, put more softly.",
      landed = {
        free = dana { "Then you won't mind what I do with it.", does = "stops with one arm in the coat", look = "neutral", talk = "neutral" },
        other = dana { "\"It's entirely up to you.\" That goes on the last page, above the line for the name.",
          does = "puts one arm into the coat", look = "cold", talk = "discord", inner = "I was free when I came in. I can't see that I've been given anything." },
      },
      go = "plain_no",
    },
  },

  ------------------------------------------------------------------------------------------------------------ seven: her no

  beat "plain_no" {
    either {
      dana { "I don't want it, {player}. I'm telling you as I'd tell a supplier I like: early, and to your face, so that you can plan.",
        when = "understood >= 1 and wants == 'to_lead'",
        does = "lays one hand flat on the table", look = "open", talk = "sustain",
        inner = "The good ones ask one more thing now. The others come down with the price." },
      dana { "I don't want it, {player}. I want what I've got. I'm telling you as I'd tell a supplier I like: early, and to your face.",
        when = "understood >= 1 and wants == 'to_stay'",
        does = "lays one hand flat on the table", look = "open", talk = "sustain",
        inner = "The good ones ask one more thing now. The others come down with the price." },
      dana { "I don't want it, {player}. Not for me. I'm telling you as I'd tell a supplier I like: early, and to your face.", when = "understood >= 1",
        does = "lays one hand flat on the table", look = "open", talk = "sustain", inner = "\"Not for me.\" Let that lie. Perhaps nobody heard it." },
      dana { "I don't want it. I'm telling you as I'd tell a supplier I like. To the others I say: that's most interesting.",
        when = "reactance < 50 and wants == 'to_lead'",
        does = "lays one hand flat on the table", look = "neutral", talk = "sustain", inner = "And I do like you. That's why it's so short." },
      dana { "I don't want it. I'm telling you as I'd tell a supplier I like. I've got a full store, and I'm happy with it.",
        when = "reactance < 50 and wants == 'to_stay'",
        does = "lays one hand flat on the table", look = "neutral", talk = "sustain", inner = "And I do like you. That's why it's so short." },
      dana { "I don't want it. I'm telling you as I'd tell a supplier I like. There may be somebody further down the street.", when = "reactance < 50",
        does = "lays one hand flat on the table", look = "neutral", talk = "sustain", inner = "Further down. Number five, say. But not like this." },
      dana { "I don't want it. A supplier would have had that from me twenty minutes ago, and would have brought samples.",
        does = "is looking for the sleeve of her coat", look = "cold", talk = "sustain", inner = "It's all right. They can't all be customers." },
    },

    option "for_whom" {
      when = "voiced.underperformers and (cause == 'positioning' or not understood.pipeline)",
      say  = "When number one says no to it, with a microphone and with all the others listening, who is that no for?",
      move = ask_protects "underperformers",
      advice = { "A17", "A13", "B06" },
      landed = {
        opened = by_cause(
          { dana { "For whoever bought from me in the spring. They've bought twenty years of cold, and me with it. As long as I stand up there and laugh, they needn't wonder.",
              does = "sits down on the edge of the table", look = "still", hold = 2 },
            dana { "If there were a way to be in here that doesn't look like this, I'd look at it.", look = "open", talk = "change" } },
          { dana { "Jonas asked me. Shall I laugh, he said, or fight it? I said: keep your head down. I was second, I'd a quarter to save.",
              does = "sits down on the edge of the table", look = "still", hold = 3 },
            dana { "I got his fish halls. So this time I said it first, and with a microphone. If number one won't, it isn't a thing that one is put on.",
              look = "still", hold = 2 },
            dana { "Show me that number eight can say no to you, and stays the colour he is. Then I'd like to see what it is.", look = "open", talk = "change",
              inner = "I've never told anybody what I said to Jonas. It was four words." } },
          { dana { "For anybody who's in the middle of a sentence. Below target they put an ear to your door. Up here nobody listens to how I do it.",
              does = "sits down on the edge of the table", look = "still", hold = 2 },
            dana { "Quiet. That's most of what I get for it. An hour without an ear in it, I didn't know one could have that.", look = "open", talk = "change" } }),
        early = dana { "For whom. You don't know yet what I said no to.", does = "takes her hand off the table", look = "guarded", talk = "neutral",
          inner = "You ask who's behind the curtain, and haven't found the door." },
        other = dana { "You know for whom.", look = "neutral" },
      },
      go = "keys",
    },
    option "second_ring" {
      when = "voiced.pipeline and (understood.pipeline or not understood.underperformers) and not (cause == 'positioning' and understood.underperformers)",
      say  = "And each time you do pick up, by the second ring, wherever you are, what is it that stays whole?",
      move = ask_protects "pipeline",
      advice = { "A17", "A13" },
      landed = {
        opened = by_cause(
          { dana { "She's got my number over the sink, in marker pen. On the first of every month I ring her and ask how cold it is.",
              does = "sits down on the edge of the table", look = "still", hold = 3 },
            dana { "I don't sell, you see. I listen for a hum. No list has got a line for it.", look = "still", hold = 2 },
            dana { "If it isn't the list, then I don't know what it is that I said no to. I'd want to know that, before I say it again.",
              look = "open", talk = "change", inner = "That's me, asking for a sample." } },
          { dana { "That somebody's there. They don't buy cold. They buy that it's me who is woken up when it gets warm.",
            does = "sits down on the edge of the table", look = "still" },
            dana { "Get me an hour in which that's still true, and I'd look at it.", look = "open", talk = "change" } },
          { dana { "That they can start in the middle. They don't say hello, they say: she's doing it again. With me they needn't make a good call of it.",
            does = "sits down on the edge of the table", look = "still" },
            dana { "If there's an hour where I may start in the middle, I'd look at that.",
              look = "open", talk = "change", inner = "That's a funny thing to want from a manager." } }),
        early = dana { "That it's me. You haven't heard yet who's ringing.", does = "takes her hand off the table", look = "guarded", talk = "sustain",
          inner = "First the customer. Then what she needs it for." },
        other = dana { "You know what.", look = "neutral" },
      },
      go = "keys",
    },
    option "half_heard" {
      when = "not understood.underperformers and not understood.pipeline",
      say  = "A plain no, and most of what's under it has not been said yet.",
      move = reflect,
      advice = { "A13", "A14", "A07" },
      landed = {
        heard = dana { "Most of it.", does = "finds the sleeve", look = "neutral" },
        other = dana { "You say that rather well. It doesn't get any more for being said.",
          does = "finds the sleeve", look = "guarded", talk = "sustain", inner = "Mirror, mirror." },
      },
      go = "keys",
    },
    option "leave_in_peace" {
      say  = "Thank you for telling me so kindly, Dana. I'll leave you in peace, and it's all forgotten.",
      move = oblige "drop",
      advice = { "B01", "B03", "B26" },
      why = "It is how a good loser takes a no. She had not finished with it, and now there is nobody to tell the rest to.",
      reply = by_cause(
        dana { "Forgotten. I'd have thought that you'd want to know what you've been told no to.",
          does = "looks at you a moment too long", look = "away", talk = "neutral", inner = "That's how Pete does it. His best two got wine." },
        dana { "Forgotten. We're rather good at that, here.",
          does = "looks at the board a moment too long", look = "away", talk = "neutral",
          inner = "There were two clean places, and nobody asked about those, either." },
        dana { "In peace. Yes. It's quite quiet, up there.",
          does = "looks at you a moment too long", look = "away", talk = "neutral", inner = "One more question, and I might have said who it was." }), go = "keys",
    },
    option "the_memo" {
      when = "memo_ready",
      say  = "Then I'd rather it weren't about us. Carla has a memo. From Thursday it's simply the rule.",
      move = power "mandate",
      advice = { "B04", "A20", "B06" },
      why = "It takes the awkwardness out of the room. It took her answer out as well, one second after she had given it.",
      reply = by_cause(
        dana { "Then you didn't need a no from me. You needed ten minutes, until five. Put me down for the hour. I'll bring my phone, in a bag.",
          does = "does up her coat, button by button", look = "cold", talk = "discord", inner = "Mondays at nine. Thursdays at ten. It had only moved." },
        dana { "Does it come in a colour?", does = "does up her coat, button by button", look = "cold", talk = "discord",
          inner = "\"Simply the rule.\" That's word for word, and it was this chair." },
        dana { "Then there's a sheet of paper in the room after all. I ask a person, and a memo answers. I'll be there. I'm always punctual when I've been told.",
          does = "does up her coat, button by button", look = "cold", talk = "discord", inner = "He'd come himself, at least, the one with the pen." }),
      go = "keys",
    },
    option "what_would_it_take" {
      when = "not memo_ready",
      say  = "Then tell me what it would have to look like, for you to put your name to it.",
      move = co_design "topic",
      advice = { "A18", "A20", "A07" },
      why = "A fair question for another month. She had said no to it, and you asked her for the dimensions.",
      landed = {
        premature = dana { "The tape measure. One asks where it's to stand, and they forget that they'd said no.",
          does = "holds up her two hands, a metre apart", look = "amused", talk = "neutral", inner = "It's even a good question. You'll have to bring it again." },
        other = dana { "Smaller.", does = "holds up two fingers, close together", look = "amused", talk = "neutral" },
      },
      go = "keys",
    },
    option "one_at_a_time" {
      when = "understood >= 1",
      say  = "But if nobody could see it, and it weren't a Thursday, then surely it wouldn't be a no?",
      move = persuade "leading",
      advice = { "A15", "A13" },
      why = "It has the tone of a question. It takes away her reasons one at a time, to see which of them she leans on.",
      reply = either {
        dana { "That's isolating the objection. One takes them off, one by one, and sees what's left standing. It's me, mostly.",
          when = "wants ~= 'to_stay'", does = "counts on two fingers, and shows you the third",
          look = "guarded", talk = "neutral", inner = "I'd just begun to put them on the table of my own accord." },
        dana { "That's isolating the objection. And when they're all off, there I'd stand, at ten on a Wednesday, and I'd still like what I do.",
          does = "counts on two fingers, and shows you the third", look = "guarded", talk = "sustain", inner = "It's not a list of faults. It's a Thursday." },
      },
      go = "keys",
    },
  },

  ----------------------------------------------------------------------------------------------------------- eight: and Thursday

  beat "keys" {
    "She takes the keys, and the bell rings once, as on a shop door.",
    either {
      dana { "And on Thursday I come in here at ten, and we call it coaching. Have I got that right?",
        when = "pressured", does = "has the door open", look = "cold", asks = true },
      dana { "And Thursday?", does = "has the door open", look = "neutral", asks = true },
    },

    option "yours" {
      say  = "Thursday at ten is yours. If it stays a no, that's the end of it.",
      move = autonomy,
      advice = { "A07", "A20", "A29" },
      landed = {
        other = either {
          dana { "Good. I'd half expected a brochure.",
            when = "understood == 0", does = "lets go of the door, and catches it again", look = "neutral", talk = "neutral" },
          dana { "That's what I'd have said in your chair. I'd have wanted it to be true, as well. Let me think about it till it is.", when = "wants == 'to_lead'",
            does = "lets go of the door, and catches it again", look = "open", talk = "change", inner = "In your chair. Well, one's allowed to look at chairs." },
          dana { "Then I'm in the fish halls. Come by on some morning, if you've forgotten what it smells like. Without the book.", when = "wants == 'to_stay'",
            does = "lets go of the door, and catches it again", look = "warm", talk = "change", inner = "Did I just invite somebody?" },
          dana { "Then there's an hour over. One should think what one could do with an hour. I know somebody who'd like one.",
            does = "looks through the glass, and catches the door", look = "open", talk = "change", inner = "Not him alone. The trainee as well." },
        },
        hollow = dana { "You're giving me back my own Thursday. Thank you. I'd been looking for it.",
          does = "keeps the door open with her foot", look = "cold", talk = "discord",
          inner = "First one takes something away. Then one makes a present of it. Chapter nine." },
      },
      go = "through_the_glass",
    },
    option "nothing_to_sell" {
      say  = "May I come by on some other day, with nothing to sell and no notebook with me?",
      move = permission "leave",
      advice = { "B12", "B17", "A14" },
      landed = {
        granted = either {
          dana { "Come early. I'm best before the boats, and you'll have to be quiet.",
            when = "understood >= 1", does = "thinks about it, for about as long as about a price", look = "neutral", talk = "change" },
          dana { "You may come. I'll look under your arm for the case.",
            does = "thinks about it, for about as long as about a price", look = "amused", talk = "neutral" },
        },
        refused = dana { "You're the manager. You'll come whenever you come.", does = "keeps the door open with her foot", look = "cold", talk = "discord",
          inner = "May I. At the end, with the door open." },
        other = dana { "You ask that rather well. Come early.", does = "keeps the door open with her foot", look = "guarded", talk = "neutral" },
      },
      go = "through_the_glass",
    },
    option "come_once" {
      when = "not pressured",
      say  = "Come this once. If the hour is of no use to you, you never have to come again.",
      move = persuade "pitch",
      advice = { "A20", "A15" },
      instead = "yours", why = "A trial may be a good idea when she proposes it. After a no it is the same offer with a ribbon.",
      reply = either {
        dana { "That's the puppy dog. You let them take it home over the weekend.", when = "reactance >= 60 or trust < 25",
          does = "shakes her head", look = "cold", talk = "neutral", inner = "And on Monday nobody has the heart." },
        dana { "That's the puppy dog. You let them take it home over the weekend.",
          does = "shakes her head, not without sympathy", look = "amused", talk = "neutral", inner = "And on Monday nobody has the heart." },
      },
      go = "through_the_glass",
    },
    option "see_how" {
      say  = "Thank you for today, Dana, it meant such a lot to me. Let's see how the week goes, no hurry.",
      move = oblige "hint",
      advice = { "B01", "B03", "B17" },
      instead = "yours", why = "It sounded generous, and it left her with an hour that is neither hers nor yours.",
      reply = either {
        dana { "\"Let's see.\" That's what they say when they've already bought from somebody else.",
          when = "wants ~= 'to_lead'", does = "keeps the door open with her foot", look = "away", talk = "neutral",
          inner = "I asked about one hour, and got a week." },
        dana { "\"Let's see.\" I was told that once, at a dinner. I'm still seeing.", does = "keeps the door open with her foot", look = "away", talk = "neutral",
          inner = "I was thirty-one. They meant it kindly. They laughed kindly, too." },
      },
      go = "through_the_glass",
    },
  },

  beat "through_the_glass" {
    either {
      { when = "chosen.plain_no.the_memo", "Your calendar says: Thursday, ten, Dana. It has said so all week. Now it is true, and you like it less." },
      { when = "chosen.keys.yours and understood >= 1", "You take the name out of Thursday at ten. You leave the line empty." },
      { when = "chosen.keys.yours", "You take the name out of Thursday at ten. She had it on her face that she'll believe it when she sees it." },
      { "Your calendar still says: Thursday, ten, Dana. After the name there's room for a question mark." },
    },
    "You can see her car from the window. She writes everything down afterwards, at the wheel, engine off.",
    either {
      { when = "told_on_sunil", "She isn't writing. She is on the telephone, and when she has finished, Sunil at his desk has stopped smiling." },
      { when = "purpose.underperformers and cause == 'positioning'",
        "She opens the glove box, looks into it, and does not take anything out. Then she writes until ten past five, and Ingrid has to wait." },
      { when = "purposes >= 1", "She writes until ten past five. Ingrid has to wait." },
      { when = "understood >= 1", "She writes half a page, and reads it again." },
      { "She writes one line." },
    },
    either {
      { when = "hot or dropped or pressured or understood == 0",
        narrate { "Her phone lights up on the dashboard. Even from the third floor the number has too many digits. She counts to four, and answers.",
          add = { calls = 1 } } },
      { "Her phone lights up, with too many digits, and she turns it away. Then she drives off, and one can see that she is singing." },
    },
    go = "next",
  },
}
