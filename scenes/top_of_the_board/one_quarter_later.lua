-- What it made. Five endings, told from the morning on which the magnets are moved; nothing in here is marked.
local function wanted(to_lead, to_stay, to_help)
  to_lead.when, to_stay.when = "wants == 'to_lead'", "wants == 'to_stay'"
  return either { to_lead, to_stay, to_help }
end

-- The day on which the magnet moved, and who she was then.
local function last_image()
  return wanted(
    { "She goes up to Marit Sund, who is first, and shakes her hand. \"How did you do it?\" she asks, so that they all hear it, and waits. Seven people find that they'd like to know.",
      carla { "she said it to me on friday, the thing about a region. the first time i was one of those who laughed. c",
        does = "writes it from the doorway, with her coat still on" } },
    { "Where it used to be there's a ring, very white. She lays a fingertip in the middle.",
      dana { "So that's how big I was.", does = "takes her keys", look = "amused" },
      "You hear the bell on the stairs, and above it, badly, with conviction, somebody singing all the verses." },
    { "Below the eighth there's a new magnet, a small one. The trainee has sold his first cold room, to a florist. She takes the brass bell off her key ring.",
      dana { "That's for the first one that keeps. In August you'll know whether it's yours.", does = "puts it into his hand, and closes the hand", look = "warm" },
      "All morning he walks as one walks with a full glass." })
end

scene "one_quarter_later" {
  title = "One quarter later",
  place = "open_floor_morning",
  with  = "dana",
  epilogue = true,
  facilitator = "The board has one column. Which of the things that you learned about her would need another?",

  enter = {
    sensible = { trust = 88, reactance = 4, threat = 8, readiness = 30, accepted = true, listened_to_sunil = true, knows_sunil_friday = true, saw_the_no = true, calls = 2,
      understood = { "call_by_call", "rivals" }, purpose = { "underperformers", "pipeline" } },
    pushy    = { trust = 18, reactance = 74, threat = 66, readiness = 12, voiced = { "pipeline" }, understood = { "underperformers" },
      memo_ready = true, carla_told = true, raised_in_public = true, calls = 5 },
  },

  beat "magnets" {
    "The first Monday of the new quarter. At nine o'clock a lady comes down from accounts, with a sheet of paper and a steady hand, and moves the magnets.",
    either {
      narrate { "Until then there's an hour left, and it's hers.", when = "ending == 'own_terms_yes'", go = "yes_quay" },
      narrate { "At half past eight there's somebody at the board already.", when = "ending == 'informed_no'", go = "no_carla" },
      narrate { "Before that there were three Thursdays.", when = "ending == 'coerced_yes'", go = "sent_thursdays" },
      narrate { "This time it will be quick. There are seven.", when = "ending == 'damaged_no'", go = "cut_ring" },
      narrate { "This time they start at the second place.", go = "never_tenth" },
    },
    go = "never_tenth",
  },

  ----------------------------------------------------------------------------------------------------------- yes, on her own terms

  beat "yes_quay" {
    narrate { "It isn't on a Thursday. It's early, down at the harbour, and it's the way she drew it.", place = "harbour_morning" },
    either {
      { when = "chosen.the_offer.two_lines.with_whom and (cause == 'positioning' or not chosen.ride_along.malt_store.corner_chair)",
        "She has it with the rude one from the West, by telephone, at seven. What you've got is the walk to the office afterwards, and what's left over." },
      { when = "cause == 'misconception'",
        "You're sitting on the wall. Between you lies her telephone, face up, and it may ring." },
      { when = "cause == 'positioning'",
        "Half the town can see you walking there, and says good morning. She had told them all herself, on a Monday, standing. The yellow magnets went into the bin." },
      { "You're sitting in her car, the engine off. Nobody has a pen. She tells you one call, and she picks which. It's the third by now." },
    },
    dana { "Polaris has rung again. I said that I've got an hour here. They asked what it costs.", when = "calls >= 4", look = "amused" },
    wanted(
      { dana { "Today it's Marit. How do you tell somebody that she could be better than you, if you aren't her boss?", look = "open", asks = true } },
      { dana { "Today it's me. I heard myself yesterday, I had the answer before the man had the question. How does one stay curious, at the two hundredth hospital?",
          look = "open", asks = true } },
      { dana { "Today it's the trainee. He listens better than I do. What do I tell him, when it's he who should be telling me?", look = "open", asks = true } }),

    option "count_to_four" {
      does = "You count to four, as she does with prices.",
      advice = { "B17", "A51" },
      reply = { dana { "You're counting.", does = "is delighted", look = "amused", hold = 2 },
        dana { "Go on. I was at three myself. Now I know what I'd have said.", look = "warm" } },
      go = "yes_token",
    },
    option "what_have_you_tried" {
      say = "What have you tried so far?",
      advice = { "A31", "A51" },
      reply = dana { "Question for a question. That's lesson two. Carry on, it works, even when one knows how it's done.", does = "enjoys it", look = "amused" },
      go = "yes_token",
    },
    option "dont_know" {
      say = "I don't know. I really don't.",
      advice = { "A31", "B20" },
      reply = { dana { "Good. Neither do I. Then nobody here's selling.", does = "is quite content", look = "warm" },
        "It's some time before one of you says something. It's her." },
      go = "yes_token",
    },
  },

  beat "yes_token" {
    either {
      { when = "cause == 'misconception'",
        "The telephone rings. She looks at you, because that's how it was agreed, and then she picks it up before it can ring again.",
        dana { "Mrs. Adeyemi-Lund.", look = "still" },
        "She listens, and nods." },
      { when = "cause == 'positioning'",
        "At her car she wants her gloves. The glove box doesn't stick. There's nothing else in there.",
        dana { "I drove out to Jonas. The magnet's on his fridge now. It holds up the timetable.", look = "still" } },
      { "At the fish stall an old man in a good coat is looking at the haddock, as he does each week when she's about.",
        dana { "Stay here, would you? That's Mr. Aldous.", does = "is on her way already", look = "still" },
        "You don't hear a word. He looks at the fish, and then at her, and then he takes off his hat." },
    },

    option "what_did_she_want" {
      when = "cause == 'misconception'",
      say = "What did she want?",
      advice = { "B24", "A17" },
      reply = dana { "Nothing. It's two degrees. She rings me when it's two degrees, so that one of us has said it.",
        does = "keeps the telephone in her hand for a while", look = "warm" },
      go = "yes_pete",
    },
    option "whose_was_it" {
      when = "cause == 'positioning'",
      say = "How is he?",
      advice = { "B09", "A17" },
      reply = { dana { "He's well. He teaches, at the fisheries school.", does = "puts on one of the gloves", look = "warm" },
        dana { "For two years I've told that customer he's well. It's a strange feeling when it's true.", look = "warm" } },
      go = "yes_pete",
    },
    option "what_did_he_say" {
      when = "cause == 'past'",
      say = "What did he say?",
      advice = { "B10", "A50" },
      reply = { dana { "That one you don't get.", does = "wipes her eyes with the back of her glove, and is in a very good mood", look = "warm" } },
      go = "yes_pete",
    },
    option "the_gulls" {
      does = "You ask nothing, and look at the gulls.",
      advice = { "B17", "A50" },
      reply = either {
        dana { "Two degrees. That's the whole call. Other people have the weather.", when = "cause == 'misconception'", does = "puts the telephone away",
          look = "warm" },
        dana { "It was never the magnet's fault, he says. It's an extremely good magnet.", when = "cause == 'positioning'",
          does = "laughs, and has to stop walking for it",
          look = "warm" },
        dana { "He'd been afraid that he'd cost me the bonus, that time, with his crying.", does = "comes back, and has to blow her nose", look = "warm" },
      },
      go = "yes_pete",
    },
  },

  beat "yes_pete" { with = "pete",
    narrate { "At five to nine Pete Lindqvist is leaning against the printer. He has driven two hours for a whiteboard.", place = "open_floor_morning" },
    either {
      { when = "memo_ready", "Carla has written to you both. \"deleted the memo. nobody was using it. c\"" },
      { when = "carla_told", "Carla has written to you both. \"not the yes you promised me. better. i've made the box bigger. c\"" },
      { "Carla has written to you both. \"eight ticks. one of them drew its own box. c\"" },
    },
    pete { "So how did you talk her round?", does = "has a new notebook, with the price still on it", asks = true },

    option "i_didnt" {
      say = "I didn't. I wanted to know what she had meant.",
      advice = { "A31", "A57" },
      reply = { pete { "And what had she?", does = "clicks his pen" },
        you { "That one's hers." },
        pete { "No. Quite right.", does = "writes it down all the same: hers" } },
      go = "yes_magnet",
    },
    option "your_desks" {
      say = "Who's sitting at your two desks?",
      advice = { "B03", "B26" },
      reply = { pete { "I am, at Henrike's. One sees things from there. I'd always thought that it was the good place, and it's the draught.", does = "rubs his neck" },
        pete { "I rang her. I asked her which eleven. It took us an hour and ten minutes.", when = "chosen.after_the_kickoff.two_desks.the_money" },
        pete { "I rang her. I asked her which customers were hers. It took us an hour and ten minutes.",
          when = "not chosen.after_the_kickoff.two_desks.the_money" } },
      go = "yes_magnet",
    },
    option "you_first" {
      say = "Which of yours would you be afraid to ask?",
      advice = { "B12", "B02" },
      reply = { pete { "All of them. No. Olav.", does = "says it before he has thought" },
        "He looks at the name as it stands there in the air. Then he writes that down too, and under it a day." },
      go = "yes_magnet",
    },
  },

  beat "yes_magnet" {
    "At nine the lady from accounts reads her sheet twice. Then she takes hold of the top magnet, and it doesn't want to come off. She moves it down by one.",
    narrate { "Sunil's goes from fifth to third. He looks behind him, to see who is meant.", when = "listened_to_sunil and not told_on_sunil" },
    narrate { "Number seven asks whether one could have an hour like that, too. Dana looks across at you: that was the measure.",
      when = "cause == 'positioning' and chosen.the_offer.two_lines.get_up_and_go" },
    narrate { "Number seven asks whether one could have an hour like that, too. Dana looks across at you.",
      when = "cause == 'positioning' and not chosen.the_offer.two_lines.get_up_and_go" },

    option "look_at_her" {
      does = "You look at her, and not at the board.",
      advice = { "A23", "B26" },
      reply = { dana { "One. Two. Three. Four.", does = "counts it under her breath, as she does after a price", look = "still", hold = 2 },
        dana { "Well. It's still Monday.", look = "open" },
        last_image() },
      go = "end",
    },
    option "how_is_it" {
      say = "How is it?",
      advice = { "A23", "A45" },
      reply = { dana { "Cold.", does = "looks at it with her head on one side", look = "still", hold = 3 },
        dana { "It's all right. I sell that.", look = "amused" },
        last_image() },
      go = "end",
    },
  },

  ---------------------------------------------------------------------------------------------------------------- no, and you know why

  beat "no_carla" { with = "carla",
    "It's Carla, in her coat. She's reading the board as one reads a letter that was once about oneself.",
    either {
      { when = "chosen.the_offer.carla.let_it_go_out", carla { "The memo's out. Seven keep to it, and she doesn't. I let it stand.",
        does = "sounds almost fond of it" } },
      { when = "carla_told", carla { "You promised me a yes. It's as well that I did it in pencil.", does = "has brought the rubber" } },
      { when = "memo_ready", carla { "I still have the memo. Each month it gets a date, and each month I cross it out.", does = "sounds almost fond of it" } },
      { when = "chosen.after_the_kickoff.her_slide.an_answer", carla { "You said that it might be no. I made the box bigger, and now there are words in it. It looks odd.",
          does = "isn't displeased" } },
      { carla { "So it's a no. I've never had one on a slide. I put it in words.", does = "isn't displeased" } },
    },
    carla { "She came up and gave it to me herself. Eleven minutes, no paper. One of the reasons is in my own pay plan. Where would you start?",
      asks = true },

    option "the_pool" {
      say = "With the pool. Whatever she teaches the others, she pays for.",
      advice = { "A54", "B27" },
      reply = { carla { "I wrote that plan. It was thought rather elegant.", does = "goes along the magnets with her pen, from the eighth up to the first" },
        "From the next quarter on a third of it belongs to all eight." },
      go = "no_sunil",
    },
    option "the_hospitals" {
      say = "With the hospitals. She is what this house knows about them, and it's written down nowhere.",
      advice = { "A54", "A45" },
      reply = { carla { "A title costs nothing. I've always found that suspicious.", does = "is writing already" },
        either {
          { when = "saw_the_no", "On Friday there are cards. D. Okonjo, Hospitals. The first goes to the caretaker at St. Agnes, who showed her the wiring in March." },
          { "On Friday there are cards. D. Okonjo, Hospitals. She asks for the sort of paper that stands the cold." },
        } },
      go = "no_sunil",
    },
    option "hours_without_a_name" {
      when = "knows_sunil_friday and not told_on_sunil",
      say = "With the hours that somebody gives to the others. They happen in parked cars, and count for nothing.",
      advice = { "A54", "B27" },
      reply = { carla { "Who?", does = "looks up from the seventh magnet" },
        you { "I haven't said." },
        carla { "No. I noticed that." },
        "There's a ninth line on the board now, without a name. Every Friday somebody puts a tick there, with another pen." },
      go = "no_sunil",
    },
    option "ask_her" {
      say = "With her. Has anybody asked what she'd like instead?",
      advice = { "A54", "A38" },
      reply = { carla { "I've asked her how. For three years: how, how, how. I don't think that I ever asked what for.",
          does = "looks at the time, and then takes off her coat" },
        wanted(
          { "They talk until noon. In June somebody has to lead the region for three weeks. It's in Carla's calendar, in capitals." },
          { "\"Nothing,\" Dana has said. It takes Carla until the next day to understand that it was an answer. Then she puts it in writing." },
          { "\"Fridays,\" Dana has said. Carla thought that she wanted them off. By noon Carla is sitting in the back of a small grey car." }) },
      go = "no_sunil",
    },
  },

  beat "no_sunil" { with = "sunil",
    either {
      { when = "told_on_sunil",
        "At nine the magnets are moved. Sunil's stays where it is.",
        sunil { "Fridays are off. She says that it's nothing, she's only busy.", does = "hasn't asked who it was", look = "neutral" } },
      { when = "listened_to_sunil",
        "At nine the magnets are moved. Dana's stays, and Sunil's goes from fifth to third. He looks behind him, to see who is meant.",
        sunil { "I asked a customer whether I might write. He said he'd been hoping that somebody would.", look = "open" } },
      { "At nine the magnets are moved. Sunil's stays where it is.",
        sunil { "Fifth. I was afraid that somebody might have noticed.", does = "says good morning to the printer", look = "neutral" } },
    },

    option "show_me" {
      when = "seen.sunils_hour.forty_one",
      say = "Show me the long list again, would you?",
      advice = { "B25", "B26" },
      reply = either {
        sunil { "Forty-three. Two of them are the trainee's. They're better than mine, I've underlined them.", when = "listened_to_sunil and not told_on_sunil",
          does = "has it out before you've finished, but not before you've started", look = "warm" },
        sunil { "It's at home. I'll bring it on Thursday. Any Thursday.", does = "has the diary open", look = "neutral" },
      },
      go = "no_spring",
    },
    option "and_fridays" {
      when = "knows_sunil_friday",
      say = "How are the Fridays?",
      advice = { "B27", "A50" },
      reply = either {
        sunil { "I still go and sit there. One gets used to a car.", when = "told_on_sunil", does = "smiles, so that it isn't awkward for you", look = "away" },
        sunil { "Which Fridays?", does = "has learned to lie, not well, but with pleasure", look = "amused" },
      },
      go = "no_spring",
    },
    option "what_changed" {
      say = "What did you do differently this quarter?",
      advice = { "B11", "A33" },
      reply = either {
        sunil { "Nothing. I did it where people could see it.", when = "listened_to_sunil and not told_on_sunil",
          does = "thinks about whether that's all, and it is", look = "open" },
        sunil { "I've learned eleven new ones.", does = "pats the pocket with the notebook", look = "neutral" },
      },
      go = "no_spring",
    },
    option "third_voice" {
      say = "Good morning, Sunil.",
      advice = { "B11", "B26" },
      reply = either {
        { when = "listened_to_sunil and not told_on_sunil", "He opens his mouth, and one sees him choose. Then he doesn't choose.",
          sunil { "Morning.", look = "open" } },
        sunil { "Good morning! Good morning.", does = "takes the second one", look = "neutral" },
      },
      go = "no_spring",
    },
  },

  beat "no_spring" {
    "Spring. Her car stands in the yard, the engine off. She's at the wheel and writes, as she does after every customer.",
    either {
      { when = "pressured", "When she sees you she writes her line to the end, starts the engine, and lifts two fingers from the wheel." },
      { when = "calls >= 4", "The window comes down.",
        dana { "I've had lunch with Polaris. They've got a screen instead of a board, it moves while you look at it. I was seasick before the soup.",
          look = "amused" } },
      { "The window comes down." },
    },
    either {
      { when = "ready == 'not_now' and not pressured and designed and cause == 'positioning'",
        dana { "I drove out to Jonas. It took two years and forty minutes. It's on his fridge now, and I've got room for gloves.", look = "open" },
        dana { "That hour. Is it still lying about somewhere?", look = "neutral", asks = true } },
      { when = "ready == 'not_now' and not pressured and designed and cause == 'past'",
        dana { "I've told him, old Mr. Aldous, over the haddock. He said that he'd always thought it a very good call.", look = "open" },
        dana { "That hour. Is it still lying about somewhere?", look = "neutral", asks = true } },
      { when = "ready == 'not_now' and not pressured",
        dana { "Two degrees, for a month. The vaccine store. Last week I let it ring twice, to see whether I can.", look = "open" },
        dana { "That hour. Is it still lying about somewhere?", look = "neutral", asks = true } },
      { when = "not pressured",
        dana { "Do you know that you've never come back with it? I had such a good no ready, for the second time.", look = "amused" } },
    },

    option "where_you_left_it" {
      when = "ready == 'not_now' and not pressured",
      say = "Where you left it.",
      advice = { "A22", "A49" },
      reply = { dana { "Not on a Thursday.", does = "takes the key out of the ignition, and the bell rings", look = "warm" },
        "She lifts a coat off the passenger's seat, and an ice scraper. Nobody has sat there since the autumn." },
      go = "end",
    },
    option "other_door" {
      when = "ready == 'not_now' and not pressured",
      does = "You go round the car, and stop at the other door.",
      advice = { "A22", "A31" },
      reply = { "It's locked from inside. She leans across and opens it.",
        "On the seat lies one of the black books, open. She moves it to the dashboard, and doesn't shut it." },
      go = "end",
    },
    option "believed_you" {
      when = "ready == 'yes' and not pressured",
      say = "I believed you the first time.",
      advice = { "A12", "A49" },
      reply = {
        either {
          dana { "Yes. I noticed. Most people take it for an opening bid.", when = "accepted", does = "starts the engine", look = "warm" },
          dana { "The second, I'd say. Most people take it for an opening bid, and don't stop.", does = "starts the engine", look = "warm" },
        },
        "You can hear her as far as the gate. It's something from an opera, and very bad, and at the gate she waves in the middle of it." },
      go = "end",
    },
    option "who_is_it_about" {
      when = "ready == 'yes' and not pressured",
      say = "Who's that you're writing about?",
      advice = { "A45", "B25" },
      reply = { dana { "A brewery. And one line about you.", does = "counts to four, looking at you", look = "amused", hold = 2 },
        dana { "It's a short one. It's in ink.", look = "warm" },
        "She shuts the book, turns the key, and the bell wakes up." },
      go = "end",
    },
    option "two_fingers" {
      when = "pressured",
      does = "You lift your hand as well.",
      advice = { "A46", "A30" },
      reply = { "At the gate one still hears the bell. The windows are up. If she's singing, it's between her and the windscreen." },
      go = "end",
    },
    option "a_moment" {
      when = "pressured",
      say = "Have you got a moment, Dana?",
      advice = { "A46", "A14" },
      reply = { dana { "For you, always.", does = "has both hands on the wheel", look = "neutral" },
        "It's the politest sentence that you've ever had from her. You step back, so that she can drive." },
      go = "end",
    },
    otherwise { go = "end" },
  },

  ------------------------------------------------------------------------------------------------------------------- yes, because of you

  beat "sent_thursdays" {
    narrate { "In the canteen it had ended with a no. By Monday her name was on the list, in her own hand.",
      when = "accepted or seen.the_offer.her_no" },
    "The first Thursday she cancelled: the fish hall. The second she cancelled: a door at St. Agnes. Both were true. You checked, and then wished that you hadn't.",
    "The third time she was there at ten, to the minute. She laid her keys on the table, and beside them the telephone, face up.",
    dana { "Brodie, signed. Haugen, sixty. The fish hall, forty, or say thirty-five.", does = "has a printed sheet, and a finger under the line", look = "neutral" },

    option "your_hour" {
      say = "You don't have to bring numbers. It's your hour, for whatever you like.",
      advice = { "A30", "A46" },
      reply = dana { "That's all right. I've got them here anyway.", does = "waits with her finger on the fourth line", look = "neutral" },
      go = "sent_close",
    },
    option "why_sixty" {
      say = "Haugen, why sixty? What would it take to make it seventy?",
      advice = { "A46", "B04" },
      reply = { dana { "Good point. Seventy.", does = "corrects it", look = "neutral" },
        either {
          { when = "voiced.pipeline and cause == 'misconception'", "You hear it a moment too late. You know where you have that sentence from. You have it from her." },
          { "It's quite quiet. Somewhere in the building a telephone rings four times, and then it stops." },
        } },
      go = "sent_close",
    },
    option "how_are_you" {
      say = "And apart from the numbers, Dana? How are you?",
      advice = { "A46", "A64" },
      reply = dana { "Very well, thank you. And you?", does = "means it, as far as it goes", look = "neutral" },
      go = "sent_close",
    },
  },

  beat "sent_close" {
    "Twenty past ten. In the autumn she'd have had a name for each of the things that you've said so far, and she'd have laughed. She doesn't name them any more.",

    option "tuesday_or_wednesday" {
      say = "For the next one, would Tuesday suit you better, or would you prefer Wednesday?",
      advice = { "A30", "A58" },
      reply = { "You've done it on purpose. There's a name for it. You wait for it, and you'd be so glad.",
        dana { "Either's fine.", does = "writes down both", look = "neutral", hold = 3 } },
      go = "sent_carla",
    },
    option "say_nothing" {
      does = "You say nothing. You've learned that, and you know from whom.",
      advice = { "B17", "A46" },
      reply = { "Four seconds. Eight. She has folded her hands. She can do it for as long as anybody likes.",
        dana { "Was there anything else?", look = "neutral", hold = 4 } },
      go = "sent_carla",
    },
    option "you_used_to_laugh" {
      say = "You'd have laughed at me by now, in the autumn.",
      advice = { "A64", "A46" },
      reply = dana { "Would I?", does = "thinks about it, politely, as about somebody whom both of you knew", look = "neutral" },
      go = "sent_carla",
    },
  },

  beat "sent_carla" { with = "carla",
    "That evening you go up to Carla. With a coach from outside, somebody would have rung you about it by now. Here there's only you.",
    either {
      { when = "memo_ready", carla { "You'd like to stop it. It's the only one of my memos that everybody keeps to. Eight out of eight.",
          does = "turns the screen, so that you can see the eight" } },
      { carla { "You'd like to stop it. There are eight ticks there. It's the cleanest slide I've got.", does = "turns the screen, so that you can see the eight" } },
    },

    option "nobody_in_there" {
      say = "She comes because she has to, and I talk because she's come. There's nobody in that room.",
      advice = { "A46", "A47" },
      reply = { carla { "Then I know two people who'd like to book it.", does = "hears herself" },
        carla { "I don't make many jokes. That was one. Go on." } },
      go = "sent_last",
    },
    option "my_conclusion" {
      say = "It was my idea of what's good for her. It still is. She's only putting up with it.",
      advice = { "A31", "A30" },
      reply = { carla { "People have put up with a great many of mine.", does = "looks at the eight" },
        carla { "I used to think it meant that they were good." } },
      go = "sent_last",
    },
    option "take_the_tick" {
      say = "I'd like you to take the tick off again. I've got it by force, and it's no use.",
      advice = { "A64", "A46" },
      reply = { carla { "Nobody's ever brought one back.", does = "looks for a rubber" },
        "It doesn't go. Since the autumn she has been making them in ink." },
      go = "sent_last",
    },
  },

  beat "sent_last" {
    "You tell her on the Friday, standing up. It isn't long.",
    dana { "All right.", does = "nods, her thumb on the bell", look = "neutral" },
    either {
      { when = "calls >= 4",
        "On her desk the telephone lights up, a number with too many digits. She looks at it. Then, for the first time in front of you, she picks it up.",
        dana { "Yes. Now's good.", does = "has turned her chair to the window", look = "away" } },
      { when = "told_on_sunil",
        "At four a little grey car drives out of the yard, with one person in it. It used to stand there until five.",
        "On Monday somebody comes down from accounts, looks at the top of the board, and has nothing to do." },
      { "On Thursdays at ten the small room is free now. On the box of tissues somebody has written something, in a quick hand. You have to go close to read it.",
        "\"Sixty. Why not seventy?\" So she does still make them. They aren't for you." },
    },
    go = "end",
  },

  -------------------------------------------------------------------------------------------------------------- no, and something broken

  beat "cut_ring" {
    "Seven magnets. Above them is a ring, very white, the size of a coin.",
    either {
      dana { "Polaris, from the first. I'd rather you had it from me than from the board.", when = "calls >= 4", does = "has a box under her arm; it isn't full",
        look = "neutral" },
      dana { "South, from the first. Pete has two desks. I've asked him for the one without the helmet.", does = "has a box under her arm; it isn't full",
        look = "neutral" },
    },
    dana { "It's all written down. Each customer, with the children and the compressors. Whoever gets them won't have to guess.", look = "neutral" },

    option "because_of_me" {
      say = "Is it because of me?",
      advice = { "B04", "A30" },
      reply = { dana { "You've asked me a great many things. That would have been one of them, in the autumn.", does = "has counted to four first", look = "sharp",
        hold = 3 } },
      go = "cut_pete",
    },
    option "what_was_it" {
      say = "What ought I to have heard?",
      advice = { "A13", "A14" },
      reply = dana { "The first thing I said. I said it into a microphone.", does = "isn't angry any more, that's the worst of it", look = "away" },
      go = "cut_pete",
    },
    option "carry_it" {
      does = "You hold out your arms, to carry the box down for her.",
      advice = { "B26", "B03" },
      reply = { dana { "No, thank you. It isn't heavy.", look = "neutral" },
        "You hear the bell go down three floors. It takes longer than the lift." },
      go = "cut_pete",
    },
  },

  beat "cut_pete" { with = "pete",
    either {
      pete { "Tomasz writes that he's getting a colleague. It's Polaris, where he is. I'd never asked him where.", when = "calls >= 4",
        does = "has rung you up, and doesn't quite know why" },
      pete { "There was only one thing that she wanted to know. Whether I'd leave her in peace. I said, it's what I'm known for.",
        does = "has rung you up, and isn't proud of it" },
    },

    option "what_does_he_say" {
      when = "calls >= 4",
      say = "What does Tomasz say about it there?",
      advice = { "B03", "B02" },
      reply = { pete { "That they've got an hour there, every second week. With his boss, about nothing in particular. He says it's the best thing in the house." },
        pete { "I thought it was the money.", hold = 2 } },
      go = "cut_last",
    },
    option "ask_her_which" {
      when = "calls < 4",
      say = "Don't, Pete. Ask her something, on the first day. And then wait.",
      advice = { "B26", "B12" },
      reply = { pete { "What, though?", asks = true },
        you { "Which customers are hers." },
        pete { "I'd have to write them down.", does = "can be heard looking for a pencil" } },
      go = "cut_last",
    },
    option "both_of_us" {
      say = "I pushed, and you never did. And now we've got the same desk.",
      advice = { "B04", "B03" },
      reply = { pete { "Yours is still warm, though.", does = "says it to be kind" } },
      go = "cut_last",
    },
  },

  beat "cut_last" {
    "At nine the lady from accounts moves them all up by one. The new one on top is a little smaller than the ring. One sees it from the door.",
    either {
      { when = "told_on_sunil", "On Friday a little grey car drives out of the yard at four, with nobody in the back." },
      { when = "knows_sunil_friday and calls < 4", "On Friday, at ten past four, you hear a small bell cross the yard. It doesn't come up. It goes to where a grey car is parked." },
      { when = "calls >= 4", "On Friday, towards evening, one of the fish halls asks for Dana, before it asks the price. You say that she is well." },
      { "On Friday one of the fish halls asks for Dana, before it asks the price. You say that she's in the South now. \"Oh,\" it says. \"Is she warm enough?\"" },
    },
    go = "end",
  },

  ------------------------------------------------------------------------------------------------------------------------ never discussed

  beat "never_tenth" { with = "pete",
    "The tenth quarter. Her magnet needn't be touched, and the lady from accounts dusts round it.",
    either {
      carla { "best quarter north has ever had. whatever it is you do with her, go on. c", when = "not memo_ready", does = "writes" },
      carla { "best quarter north has ever had. and nobody minds the memo. c",
        when = "chosen.the_offer.carla.let_it_go_out", does = "writes" },
      carla { "best quarter north has ever had. shall i throw the memo away. c", does = "writes" },
    },
    pete { "Ten! What did I tell you? Nothing. There's just one thing you can't do wrong with them.", does = "has driven up for it, with a plate under foil" },

    option "i_did_nothing" {
      say = "I did nothing, Pete.",
      advice = { "B01", "B03" },
      reply = pete { "Exactly!", does = "lifts the foil; it's prawns" },
      go = "never_keys",
    },
    option "never_found_out" {
      say = "I never found out what she meant by it.",
      advice = { "A57", "B05" },
      reply = pete { "With that number, does it matter?", does = "really asks, and then has his mouth full" },
      go = "never_keys",
    },
    option "look_across" {
      does = "You look across at her.",
      advice = { "B26", "B03" },
      reply = { "She's on the telephone, sitting, her chair turned to the window. When she sells, she stands." },
      go = "never_keys",
    },
  },

  beat "never_keys" {
    "On the Friday she sits down opposite you, of her own accord. She lays her keys on your desk, and the telephone beside them, face down.",
    "It means that she's with you. You would know that better if you had seen it more often.",
    dana { "I'd like you to have it from me, and not from the board.", look = "warm" },
    either {
      { when = "calls >= 4",
        dana { "Polaris. They rang, all autumn. They asked me what I'd like. I had to think for a week, and it was a good week.", look = "warm" } },
      { when = "saw_the_no",
        dana { "St. Agnes. They want somebody who tells suppliers no. They'd remembered March. So had you, I know. You said it once.", look = "warm" } },
      { dana { "St. Agnes. They asked who'd be looking after all that in ten years' time, and I heard myself say: I would.", look = "warm" } },
    },
    dana { "It's got nothing to do with you.", look = "warm", hold = 2 },
    either {
      { when = "chosen.after_the_kickoff.two_desks.what_they_said", "She says it very kindly. You've heard it before, beside a van, in nearly the same words." },
      { "She says it very kindly. It's the most exact thing that anybody has told you all year." },
    },

    option "left_in_peace" {
      say = "I thought you wanted to be left in peace.",
      advice = { "B01", "B03" },
      reply = dana { "I did. For an afternoon, roughly.", does = "picks up her keys, and holds the bell", look = "amused" },
      go = "never_wine",
    },
    option "what_would_keep_you" {
      say = "What would I have to do to keep you?",
      advice = { "B26", "A58" },
      reply = { dana { "The offer at the door. I do that one with my hand on the handle, it's worth ten per cent.", does = "is touched, all the same",
        look = "amused" },
        dana { "You do it well. You might have tried it sitting down, some time.", look = "warm" } },
      go = "never_wine",
    },
  },

  beat "never_wine" {
    "By Monday everybody has moved up by one. Sunil is fourth. He hasn't done anything, he says. He says it as if you might look into it.",
    "It gets to be December, and you are standing in a shop. The bottle is from a man in the hills who only sells to people he knows. Pete has put in a word for you.",

    option "take_it" {
      does = "You take it.",
      advice = { "B03", "B01" },
      reply = { "On the card you write that there's always a desk for her. Then you notice that you don't know whether she drinks." },
      go = "end",
    },
    option "ring_her" {
      does = "You put it back, and ring her, and ask whether she drinks wine.",
      advice = { "B26", "A14" },
      reply = { "\"Lemonade,\" says Dana. In the background somebody is laughing.",
        "Then she's quiet for about four seconds. \"Is that what you wanted to ask?\" she says." },
      go = "end",
    },
  },
}
