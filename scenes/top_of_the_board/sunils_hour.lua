-- The same opening sentences as with Dana, said to somebody else. Nothing is marked; he answers by what he has come to trust. The
-- trap is his yes: it is quick, it is polite, and on Thursdays at ten he writes his offers.
scene "sunils_hour" {
  title = "Tuesday, four o'clock - the small room beside the board",
  place = "side_room",
  with  = "sunil",
  facilitator = "He said yes in four seconds. When did he first say something that he could have kept to himself, and what came just before it?",

  enter = {
    add      = { calls = 1 },
    sensible = { trust = 51, reactance = 19, threat = 30 },
    pushy    = { trust = 40, reactance = 40, threat = 48, memo_ready = true, carla_told = true },
  },

  ------------------------------------------------------------------------------------------------ one: the same words

  beat "good_afternoon" {
    "Three chairs, a table, a box of tissues, and a wall of glass. Through it you see the board, and they can see you.",
    "You heard him before he came. \"Third floor,\" said the lift. \"Delighted,\" said somebody, in exactly the same voice. And then, in three others: \"Good afternoon. Good afternoon, {player}. Afternoon!\"",
    "Sunil Rao is fifth of eight, and has been for as long as anybody can think.",
    sunil { "Good afternoon.", does = "sits down on the edge of the chair, with a sheet of paper, face down", look = "neutral" },
    "Out there, on Dana's desk, a telephone lights up: a number with too many digits. Nobody sees it, except you.",

    option "more_use" {
      say  = "I'd like to be of more use to you than I have been. May I ask you a few things about that?",
      move = permission "agenda",
      advice = { "B11", "B13" },
      landed = {
        invited = {
          sunil { "To me? Yes. Please. I've prepared something.", does = "puts his hand flat on the sheet", look = "guarded",
            inner = "That's how they start. First they haven't been much use to you, and then they're sorry." },
        },
        other = sunil { "Of course.", look = "neutral" },
      },
      go = "all_thursdays",
    },
    option "the_word" {
      say  = "When you hear the word coaching here at Arden, what comes to mind first?",
      move = ask_open "meaning", voices = { "the_list" },
      advice = { "B11", "B14" },
      landed = {
        the_list = {
          sunil { "A structured conversation with the aim of. I looked it up. Does it go by a list? Or is it only me?", does = "stands, very nearly",
            look = "guarded", talk = "neutral",
            inner = "That was the third point. I'd meant to get through the other two first." },
        },
        other = sunil { "A structured conversation with the aim of. I looked it up, but I was nervous.", does = "stands, very nearly", look = "guarded" },
      },
      go = "all_thursdays",
    },
    option "for_everybody" {
      say  = "It's for everybody, not only for people with low numbers, and nobody gets a mark for it.",
      move = persuade "pitch",
      advice = { "B11", "B07" },
      why = "Nobody had asked for it, and to him it was a relief. You still know nothing about him.",
      reply = sunil { "For everybody. And no mark.", does = "breathes out, and it takes some time", look = "open", talk = "neutral",
        inner = "Eight names. By the alphabet, perhaps. Then it needn't be anything." },
      go = "all_thursdays",
    },
    option "not_about_numbers" {
      say  = "Don't worry, this has nothing at all to do with your numbers, you're doing fine.",
      move = oblige "reassure",
      advice = { "B11", "B01" },
      instead = "for_everybody", why = "It was just what he had hoped to hear. That made it hard to believe.",
      reply = sunil { "Oh, good. Thank you. That's good.", does = "smiles, and moves the sheet two centimetres nearer to himself", look = "guarded", talk = "neutral",
        inner = "I practised being told that. In the lift I believed it." },
      go = "all_thursdays",
    },
  },

  -------------------------------------------------------------------------------------------------------- two: the yes

  beat "all_thursdays" {
    "You have got as far as \"Thursdays\".",
    sunil { "Thursdays? Any Thursday. All Thursdays.", does = "has his diary open already", look = "open" },

    option "this_week" {
      say  = "Good. Then let's say Thursday at ten, beginning this week.",
      move = neutral "info",
      advice = { "B11", "A31" },
      instead = "so_fast", why = "You had a yes in four seconds. You don't know yet what it is made of.",
      reply = sunil { "Ten. Perfect.", does = "writes it down on top of something green", look = "neutral", talk = "neutral",
        inner = "I can do the offers at night." },
      go = "thursday",
    },
    option "so_fast" {
      say  = "You'd said yes before I had finished asking.",
      move = reflect,
      advice = { "B11", "B17" },
      landed = {
        heard = sunil { "I practised it. In the lift I was slower.", does = "laughs, and is surprised by it", look = "amused" },
        other = sunil { "Sorry. Yes.", look = "neutral" },
      },
      go = "the_sheet",
    },
    option "the_paper" {
      say  = "You've brought a sheet of paper. What's on it?",
      move = ask_open "precise_words", voices = { "the_list" },
      advice = { "A57", "B12" },
      landed = {
        the_list = {
          sunil { "What you might want. Five points. I've got answers to four of them.", does = "turns it over, slowly", look = "guarded" },
          sunil { "The third is whether there's a list. And whether I'm on it.", look = "still", talk = "neutral",
            inner = "There. Said. The room's still standing." },
        },
        other = sunil { "What you might want from me. Five points, and the third I've just asked you.", does = "turns it over", look = "amused" },
      },
      go = "the_sheet",
    },
    option "quick_as_you" {
      say  = "If only everybody out there were as quick as you.",
      move = bait "flattery",
      advice = { "B11", "B15" },
      instead = "the_paper", why = "It was praise for being no trouble. He heard who was trouble, and that he was not the one who counted.",
      reply = sunil { "Who isn't?", does = "looks at the board before he can stop himself", look = "guarded", talk = "neutral",
        inner = "So I'm the one that it's tried out on." },
      go = "the_sheet",
    },
    option "wait" {
      does = "You let the three Thursdays stand there for a moment.",
      move = silence, voices = { "own_way" },
      advice = { "B17" },
      landed = {
        own_way = sunil { "I say yes to customers like that as well. It isn't mine, I've got it from somebody.", does = "shuts the diary on his finger",
          look = "still", hold = 3, talk = "neutral", inner = "Three seconds, and out it falls." },
        other = sunil { "Or Fridays. No. Not Fridays.", does = "turns two pages, and turns them back", look = "neutral", hold = 3 },
      },
      go = "the_sheet",
    },
  },

  ------------------------------------------------------------------------------------------------------ three: the list

  beat "the_sheet" {
    either {
      { when = "voiced.the_list",
        sunil { "The fourth gets asked how one becomes third. The sixth gets asked how he's feeling. The fifth has the desk by the printer.", look = "neutral" } },
      { "He squares the sheet with the edge of the table, and then the table with the wall.",
        sunil { "I'm fine with everything, by the way. Fifth is fine. If there's a list, a list is fine too.", look = "neutral" } },
    },

    option "nobody_looks" {
      say  = "Nobody looks at the fifth. Then somebody does, alone, behind glass, and you ask yourself what for.",
      move = reflect_concern "the_list",
      advice = { "A16", "B11" },
      landed = {
        understood = sunil { "Yes. That's the one.", does = "takes his hand off the sheet", look = "still",
          inner = "In the lift you said something else. In the lift you were nice." },
        wrong = sunil { "No, no. I like the glass.", does = "goes a little red", look = "guarded", talk = "neutral",
          inner = "I didn't say that. Did I say that aloud?" },
        other = sunil { "Something like that.", look = "neutral" },
      },
      go = "forty_one",
    },
    option "no_list" {
      say  = "Don't worry, Sunil, there's no list. Take my word for it, nobody in this house is on one.",
      move = oblige "reassure",
      advice = { "B01", "A13" },
      instead = "nobody_looks", why = "He had the worry for a reason. It takes more than somebody's word to know that you have seen it.",
      reply = sunil { "No. Good. Thank you.", does = "nods four times", look = "neutral", talk = "neutral",
        inner = "Two years ago there wasn't one either. It was yellow." },
      go = "forty_one",
    },
    option "the_rules" {
      say  = "What you say in that hour stays out of your review. I keep the dates, and you can stop after any of them.",
      move = safe_zone,
      advice = { "B19", "A50" },
      landed = {
        safe = either {
          sunil { "The dates and nothing else. May I have that on paper? I mean, may I write it down?", when = "sunil.reactance >= 15",
            does = "has a pencil in his hand",
            look = "guarded" },
          sunil { "May I write that down?", does = "has a pencil in his hand before you could say no", look = "open" },
        },
        other = sunil { "Good.", look = "neutral" },
      },
      go = "forty_one",
    },
    option "good_place" {
      say  = "You mustn't look at it like that. Fifth of eight is a perfectly good place to be.",
      move = confront "correct",
      advice = { "A15", "A33" },
      instead = "the_rules", why = "It was meant to lift him. It told him that he sees it wrongly, and also that he is fifth.",
      reply = sunil { "Yes. You're right. I'll stop.", does = "crosses something out on the sheet", look = "away", talk = "sustain",
        inner = "Now I'm fifth, and I look at it wrongly." },
      go = "forty_one",
    },
    option "what_is_it_for" {
      when = "not voiced.the_list",
      say  = "Before you say yes to it: what do you think that hour would be for, with you?",
      move = ask_open "concern", voices = { "the_list" },
      advice = { "A14", "B16" },
      landed = {
        the_list = sunil { "For finding out whether it's still worth it. There was a list once, two years ago. One doesn't get told that one is on it.",
          does = "turns the sheet over", look = "still", talk = "neutral", inner = "They both said yes at once, too. I remember that." },
        other = sunil { "For getting better. In general.", look = "guarded" },
      },
      go = "forty_one",
    },
  },

  --------------------------------------------------------------------------------------------- four: what isn't on the board

  beat "forty_one" {
    "Under the sheet there is another one, folded so often that it is soft: forty-one lines, with a box to tick at each.",
    sunil { "That's only my handover list. It's got nothing to do with selling.", does = "wants to put it away", look = "neutral" },

    option "on_a_site" {
      say  = "What happens on a site that has this list, and doesn't happen on the others?",
      move = ask_open "role_joy", voices = { "own_way" },
      advice = { "A42", "A33" },
      landed = {
        own_way = {
          sunil { "Nobody has to come twice. Four years, and not once. There's no column for it out there.", does = "has stopped sitting on the edge", look = "warm" },
          sunil { "I don't take it to customers. The best one I know writes nothing down, so I don't either.", look = "still", talk = "neutral",
            inner = "And then I don't listen, because I'm busy remembering." },
        },
        other = sunil { "Nobody has to come twice. Four years, and not once. There's no column for it out there.", does = "has stopped sitting on the edge",
          look = "warm" },
      },
      go = "her_words",
    },
    option "the_fitter_rang" {
      say  = "Kessler's fitter rang me about it. He was done by noon, and had never been so well looked after.",
      move = affirm,
      advice = { "B25", "A54" },
      landed = {
        seen = sunil { "He rang? He rang you?", does = "forgets the edge of the chair", look = "warm" },
        bait = sunil { "That's nice. Of him. And of you.", does = "waits for what comes after it", look = "guarded", talk = "neutral",
          inner = "First I'm quick, now I'm tidy. What is it that's going to cost?" },
        other = sunil { "Yes. He's very kind.", look = "neutral" },
      },
      go = "her_words",
    },
    option "say_it_right" {
      say  = "You should show that to customers. Being careful sells very well, if you only say it right.",
      move = persuade "advice",
      advice = { "A15", "A33" },
      instead = "on_a_site", why = "He had shown you something that he is proud of. You saw what could be made of it.",
      reply = sunil { "Yes. I'll do that.", does = "writes on the back of his hand: say it right", look = "guarded", talk = "neutral",
        inner = "If I could say it right I'd be third." },
      go = "her_words",
    },
    option "with_me" {
      say  = "And if it's me who sits here with you, what would you rather that I didn't do?",
      move = ask_open "concern", voices = { "own_way" },
      advice = { "B16", "A14" },
      landed = {
        own_way = sunil { "Finish it for me. When I look for a word, people hand me one of theirs. I've got a whole book of other people's.",
          does = "thinks about it quite seriously", look = "still", talk = "neutral", inner = "I've just given my manager an instruction." },
        other = sunil { "Look at the board while I'm talking. You've done it twice.", does = "thinks about it quite seriously", look = "neutral" },
      },
      go = "her_words",
    },
    otherwise { go = "her_words" },
  },

  ------------------------------------------------------------------------------------------------- five: somebody else's

  beat "her_words" {
    either {
      { when = "voiced.own_way and (chosen.her_words.two_voices or chosen.her_words.say_nothing)",
        "The notebook lies under his hand. It no longer shuts by itself.",
        sunil { "They're all good. That's what is so annoying.", look = "still" } },
      { when = "voiced.own_way",
        "He takes a notebook out of his jacket, and keeps his hand on it.",
        sunil { "Number one: \"I'd rather lose you today than have you sorry in August.\" Where I have it from, it's the truth. From me it's a question about the guarantee.",
          look = "still" } },
      { "He tells you about the Kessler brewery, and in the middle of it his voice changes. It gets warm and quick.",
        sunil { "So I said to him: I'd rather lose you today than have you sorry in August.", look = "neutral" },
        "He waits to see whether it has worked." },
    },

    option "no_room" {
      say  = "They're good sentences. They're somebody else's, and while you say them there's no room for yours.",
      move = reflect_concern "own_way",
      advice = { "A16", "B11" },
      landed = {
        understood = sunil { "No. There isn't.", does = "takes his hand off the notebook", look = "still", set = { listened_to_sunil = true },
          inner = "Two years. I thought that it was a matter of pronunciation." },
        wrong = sunil { "It's quite a common sentence.", does = "goes red up to the ears", look = "guarded", talk = "sustain", go = "the_diary",
          inner = "Who's told? Nobody's told. It can be heard, then." },
        other = sunil { "Mostly.", look = "neutral" },
      },
      go = "fridays",
    },
    option "two_voices" {
      when = "not voiced.own_way",
      say  = "You had another voice just then. Where do you have it from?",
      move = ask_open "precise_words", voices = { "own_way" },
      advice = { "A14", "A57" },
      landed = {
        own_way = sunil { "I collect them. Two hundred and fourteen so far, from the best there is. I say one, and people look up to see who's come in.",
          does = "sits quite still", look = "still", talk = "neutral", inner = "It's out. It's quite small, now that it's out.", go = "her_words" },
        barrage = sunil { "From, I don't know. From here. From everywhere.", look = "guarded", talk = "neutral",
          inner = "One more and I'll start confessing to things." },
        other = sunil { "That's just how one says it.", does = "is back in his own voice", look = "guarded", talk = "neutral",
          inner = "And I'd practised that one on the stairs." },
      },
      go = "the_diary",
    },
    option "be_yourself" {
      say  = "Then forget other people's lines. Just be yourself, Sunil. Customers can feel that.",
      move = persuade "advice",
      advice = { "A15", "B11" },
      instead = "no_room", why = "It is good advice. It is also somebody else's sentence.",
      reply = either {
        { when = "voiced.own_way", "He opens the notebook at the back, and writes it down.",
          sunil { "Two hundred and fifteen.", look = "amused", talk = "neutral", inner = "Customers can feel that. It's well made, too." } },
        sunil { "Be myself. Yes.", does = "looks for something to write it down with", look = "guarded", talk = "neutral",
          inner = "Which one? There are four in the lift." },
      },
      go = "the_diary",
    },
    option "one_of_hers" {
      say  = "Now admit it, that's one of Dana's, isn't it? I'd know it anywhere.",
      move = persuade "leading",
      advice = { "A57", "B15" },
      instead = "say_nothing", why = "You were right, and you were quicker than he was. He had been about to decide whether to tell you.",
      reply = sunil { "Is it? It's quite a common one.", does = "looks out through the glass, at her desk", look = "away", talk = "sustain",
        inner = "Now it's known. And on Friday it's over." },
      go = "the_diary",
    },
    option "say_nothing" {
      does = "You say nothing, and keep your eyes off the board.",
      move = silence, voices = { "own_way" },
      advice = { "B17" },
      landed = {
        own_way = sunil { "It isn't mine, that sentence. I've got two hundred and fourteen of them. I know them all, and none of them knows me.",
          does = "says it to the table",
          look = "still", hold = 4, talk = "neutral", go = "her_words", inner = "Four seconds. She counts four, too." },
        kept = sunil { "You aren't looking at the board.", does = "looks at it, to make sure that it's still there", look = "open", hold = 3, go = "her_words" },
        other = either {
          sunil { "You aren't looking at the board.", when = "voiced.own_way", does = "looks at it, to make sure that it's still there", look = "open", hold = 3,
            go = "her_words" },
          sunil { "And then he signed. A year later, and because of the list. One can say that in here, can one?", when = "sunil.threat < 60",
            does = "looks at the blank side of his sheet",
            look = "open", hold = 3 },
          sunil { "And then he signed. Not then. Later.", does = "folds his hands", look = "neutral", hold = 3 },
        },
      },
      go = "the_diary",
    },
    otherwise { go = "the_diary" },
  },

  --------------------------------------------------------------------------------------------------------- six: Fridays

  beat "fridays" { set = { knows_sunil_friday = true },
    either {
      { when = "seen.after_the_glass", "He pulls his chair a little nearer." },
      { "He turns his chair round, so that he has the board behind him." },
    },
    sunil { "On Fridays it's different. Somebody sits with me and the trainee then, in my car. It's parked.", look = "open", talk = "change" },
    sunil { "One's the customer, one sells, and one's in the back and writes. It isn't called anything. It's an hour.", look = "warm", talk = "change" },
    either {
      { when = "chosen.after_the_kickoff.grey_car.walk_over", "You know a little grey car with misted windows. You know what it sounds like from outside." },
      { "You think of a little grey car, and of a bell." },
    },

    option "need_not_say" {
      say  = "You needn't tell me who it is. I'm glad that there's somebody.",
      move = autonomy,
      advice = { "A57", "B17" },
      landed = {
        free = either {
          { when = "sunil.trust >= 58",
            sunil { "It's Dana.", does = "says it quite quietly, as though she were asleep next door", look = "still", hold = 3,
              set = { dana_named = true }, go = "promise" } },
          sunil { "Thank you. It's better without a name on it.", does = "sits down on the edge again", look = "neutral" },
        },
        hollow = sunil { "No. I'd rather not.", does = "sits down on the edge again", look = "guarded", talk = "sustain",
          inner = "That's how one gets told things. I know it from the book, number thirty." },
        other = sunil { "Thank you.", look = "neutral" },
      },
      go = "the_diary",
    },
    option "in_the_back" {
      say  = "In the back of your own car, with a list on your knees, and nobody minds.",
      move = reflect,
      advice = { "B25", "A42" },
      landed = {
        heard = either {
          { when = "sunil.trust >= 58",
            sunil { "She says: write down what he does with his hands. Nobody ever bought anything with his mouth, Dana says.", look = "warm" },
            "He hears it.",
            sunil { "Oh.", look = "still", hold = 2, set = { dana_named = true }, go = "promise" } },
          sunil { "Nobody minds.", does = "smiles at something that isn't in the room", look = "warm" },
        },
        other = sunil { "On my knees, yes.", look = "neutral" },
      },
      go = "the_diary",
    },
    option "is_it_dana" {
      say  = "It's Dana, isn't it? On Friday I saw her get into a grey car.",
      move = persuade "leading",
      advice = { "A57", "B12" },
      instead = "need_not_say", why = "You had worked it out. He would have liked to be the one who gave it to you.",
      reply = sunil { "I haven't said so.", does = "sits down on the edge again, and looks for the magnets", look = "away", talk = "sustain",
        inner = "I haven't. I really haven't. She won't ask me whether I have." },
      go = "the_diary",
    },
    option "with_coffee" {
      say  = "But that's just what we need! We'll put it on Thursdays, with a room, and coffee.",
      move = persuade "advice",
      advice = { "A15", "B19" },
      instead = "in_the_back", why = "You liked it so much that you took it out of the car. It lives on not being called anything.",
      reply = sunil { "With a room. Yes. Good.", does = "sits down on the edge again", look = "guarded", talk = "neutral",
        inner = "And those were Fridays." },
      go = "the_diary",
    },
    otherwise { go = "the_diary" },
  },

  beat "promise" {
    sunil { "You won't tell her that you have it from me? The day it's got a name, she says, somebody puts it on a slide.",
      does = "has got up without noticing", look = "guarded", asks = true },

    option "first_time" {
      say  = "I won't. When I hear it from her, it'll be for the first time.",
      move = autonomy,
      advice = { "A50", "B19" },
      landed = {
        other = {
          sunil { "Good. Good.", does = "sits down, on the whole of the chair", look = "open" },
          sunil { "Could it be a Tuesday? On Thursdays at ten I do my offers. I've been saying yes to it since four o'clock.", look = "amused", talk = "change" },
        },
      },
      go = "out",
    },
    option "a_way_to_thank_her" {
      say  = "She ought to be thanked for that. I'll find a way that doesn't lead back to you.",
      move = breach,
      advice = { "A50", "B26" },
      instead = "first_time", why = "He asked you to keep one thing, and you began by looking for a way to use it kindly.",
      reply = sunil { "There are three of us in that car, and one of them is her. It isn't a long way.", does = "collects his papers, the long one first",
        look = "away",
        talk = "discord", inner = "I'll have to tell her myself. Before Friday. I'll practise it." },
      go = "out",
    },
    option "only_laugh" {
      say  = "Don't worry so much about it. I know Dana a little by now, she'd only laugh.",
      move = oblige "reassure",
      advice = { "A57", "B01" },
      instead = "first_time", why = "You told him how she would take it. He knows her for an hour a week, and he had asked for a promise.",
      reply = sunil { "Yes. She'd laugh. And on Friday there'd be a customer who can't be moved.", does = "collects his papers", look = "away", talk = "sustain",
        inner = "That wasn't a yes. That was \"don't worry\". I know the difference, I use both." },
      go = "out",
    },
    option "taking_a_trainee" {
      say  = "You're bringing on a trainee there, unpaid, on a Friday. I'd like to have said that.",
      move = affirm,
      advice = { "B25", "A54" },
      instead = "first_time", why = "It was true, and it was worth saying. It was not the answer to what he had asked.",
      landed = {
        other = sunil { "Thank you. That's very. But it isn't what I asked.", does = "stays on his feet", look = "neutral", talk = "sustain",
          inner = "Look at me. I said \"but\"." },
      },
      go = "out",
    },
  },

  ------------------------------------------------------------------------------------------------------ the other road out

  beat "the_diary" {
    either {
      narrate { "He shuts the diary. There is a pencil in it now.", when = "seen.thursday", go = "out" },
      narrate { "He opens the diary again, since that is what one does towards the end.", go = "thursday" },
    },
    go = "thursday",
  },

  beat "thursday" {
    either {
      sunil { "Is there anything I should bring? I've got numbers. I've got last year's numbers as well.", when = "not seen.forty_one",
        does = "has his finger on the page",
        look = "neutral" },
      sunil { "So it's Thursdays. At ten, if ten's all right.", does = "has his finger on the page", look = "neutral" },
    },
    "Beside the finger there is something in green, with a box round it.",

    option "cross_out" {
      say  = "If you could cross out one thing about this hour, what would it be?",
      move = ask_open "precise_words", voices = { "the_list" },
      advice = { "B16", "A14" },
      landed = {
        the_list = sunil { "The glass. You can see the magnets from here. I always think that they're about to measure me for something.",
          does = "moves the finger off the page",
          look = "still", talk = "neutral", inner = "That's the first thing I've said today that wasn't on the sheet.", go = "after_the_glass" },
        other = either {
          sunil { "The Thursday. I do my offers then. Could it be a Tuesday?", when = "sunil.trust >= 48", does = "goes red, and doesn't take it back",
            look = "open", talk = "change" },
          sunil { "Nothing. It's fine. It's perfect as it is.", does = "keeps his finger where it is", look = "guarded", talk = "neutral",
            inner = "The Thursday. I'd cross out the Thursday." },
        },
      },
      go = "out",
    },
    option "in_green" {
      say  = "All Thursdays, you said. And there's something in green here, with a box.",
      move = reflect,
      advice = { "B17", "A57" },
      landed = {
        heard = either {
          sunil { "My offers. Could it be a Tuesday?", when = "sunil.trust >= 48", does = "goes red, and doesn't take it back", look = "open", talk = "change" },
          sunil { "Only offers. I can do those at night.", does = "puts his hand over it", look = "neutral" },
        },
        other = sunil { "It's nothing.", look = "neutral" },
      },
      go = "out",
    },
    option "so_easy" {
      say  = "I wish that everything in this job were as easy as it is with you.",
      move = bait "flattery",
      advice = { "B11", "A31" },
      instead = "in_green", why = "He is easy because he has learned to be. You thanked him for it.",
      reply = sunil { "Yes. Thank you.", does = "writes it in, over the box", look = "neutral", talk = "neutral", inner = "Easy. It's what one says of chairs." },
      go = "out",
    },
    option "anything_else" {
      say  = "Ten it is, then. Is there anything else that you need from me?",
      move = neutral "closed",
      advice = { "B11", "B17" },
      instead = "cross_out", why = "A question that a no closes. He is polite, so he closed it.",
      reply = either {
        sunil { "No. Yes. Not today.", when = "sunil.reactance < 10", does = "writes it in, beside the box, where there's hardly any room", look = "neutral",
          talk = "neutral" },
        sunil { "No. Everything's perfect.", does = "writes it in, over the box", look = "neutral", talk = "neutral" },
      },
      go = "out",
    },
    otherwise { go = "out" },
  },

  beat "after_the_glass" {
    either {
      narrate { "You change chairs with him. Now it's you who has to look at the magnets.", when = "not seen.forty_one", go = "forty_one" },
      narrate { "You change chairs with him, for the last two minutes. Now it's you who has to look at the magnets.", go = "out" },
    },
    go = "out",
  },

  beat "out" {
    either {
      { when = "chosen.promise.first_time",
        "You write: Tuesday. It is the first thing that he has asked you for.",
        "Then you hear the lift. \"Going down,\" it says. \"After you,\" says Sunil Rao." },
      { when = "chosen.promise.a_way_to_thank_her",
        "Through the glass you see him go past Dana's desk, stop, go back, and stand there. It is empty. He moves her stapler a little to the left.",
        "He doesn't take the lift." },
      { when = "seen.promise",
        "He takes the stairs. One can rehearse on stairs too, but not in voices." },
      { when = "listened_to_sunil",
        "He has left the long list on the table. \"It's for you,\" he says. \"I've got it in my head.\"" },
      { when = "understood.the_list or sunil.trust >= 48",
        "He has been here for half an hour, on a chair and a half. At the door he says \"Afternoon!\", the third one, the bold one, a little late." },
      { "It has taken eleven minutes. You have a yes for every Thursday of the year.",
        "\"Going down,\" says the lift, behind its doors. Nobody answers." },
    },
    "On Dana's desk the telephone is dark again.",
    go = "next",
  },
}
