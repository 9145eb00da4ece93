-- What it made. Five endings, each played to a last image; nothing in here is marked.
scene "six_weeks_later" {
  title = "Six weeks later",
  place = "corridor",
  with  = "conrad",
  epilogue = true,
  facilitator = "Your card said \"persuade\". Which word would you write on it now?",

  enter = {
    sensible = { trust = 88, reactance = 4, threat = 8, readiness = 30, told_him_the_truth = true, marisol_stays = true,
      saw_tuesday = true, asked_marisol = true, nobody_told_him = true, who_would_do_it = true, ruths_leave = true, name_from_peer = true,
      understood = { "pace", "betrayal" }, purpose = { "edge", "problem_case" } },
    pushy    = { trust = 18, reactance = 74, threat = 66, readiness = 12, voiced = { "edge" }, understood = { "pace" },
      form_in_bag = true, helena_was_told = true, pounced_tuesday = true },
  },

  beat "six_weeks" {
    "Six weeks. The strip of grass behind the loading bay has been mown four times. You found the card in your jacket and put it back.",
    narrate { "He has rung Teo. You have that from Marisol, because you asked her something once. On the day after it he stood beside her desk for some time, on the side where nobody can see you. Then he walked round to the other side, and asked.",
      when = "asked_marisol and seen.what_it_would_cost.teos_spot and not marisol_stays and (ending == 'own_terms_yes' or ending == 'informed_no')",
      set = { marisol_stays = true } },
    either {
      narrate { "Thursday, eighteen minutes past four.", when = "ending == 'own_terms_yes'", go = "yes_lift" },
      narrate { "Tuesday, in Helena's office. The plant's new.", when = "ending == 'informed_no'", go = "no_helena" },
      narrate { "Tuesday, four o'clock.", when = "ending == 'coerced_yes'", go = "sent_lift" },
      narrate { "Monday, before eight. The printer on the fourth floor is still warm.", when = "ending == 'damaged_no'", go = "cv_printer" },
      narrate { "The numbers are out.", go = "never_numbers" },
    },
    go = "never_numbers",
  },

  ----------------------------------------------------------------------------------------------------------- yes, on his own terms

  beat "yes_lift" {
    "The lift opens, and Conrad steps out in his coat, with the notebook under his arm. His second half hour goes on until half past.",
    conrad { "We've stopped.", does = "looks at the clock by the lifts and disapproves of it", look = "amused" },
    conrad { "It was one question. It's been answered. I told her so, and she closed her bag. She didn't even look for another one.", look = "open" },

    option "press_the_button" {
      does = "You press the button for your floor and ask nothing.",
      advice = { "A50" },
      reply = { conrad { "You're dying of it.", does = "watches the floors go by", look = "amused", hold = 2 },
        conrad { "Good. I wrote that down, in your hand.", look = "warm" } },
      go = "yes_review",
    },
    option "short_one" {
      say = "Eighteen minutes. Was it worth the coat?",
      advice = { "A11", "A65" },
      reply = { conrad { "I've had whole years that weren't.", does = "gets the pen out, and puts it back", look = "warm" } },
      go = "yes_review",
    },
    option "which_question" {
      say = "Which question was it?",
      advice = { "A50" },
      reply = { conrad { "The twelfth.", does = "is perfectly friendly", look = "amused" },
        conrad { "You get the dates. The twelfth is a date.", look = "amused" } },
      go = "yes_review",
    },
  },

  beat "yes_review" {
    "The deposition, nine o'clock. You stand at the back, by the door, where he used to put you.",
    either {
      { when = "marisol_stays",
        "Marisol is at the board. In the third box there's a mistake. You see it. You see him see it, and the cap comes off the pen.",
        conrad { "The third box. It won't hold. Show me what you meant it to do.", does = "says it hard, and then waits", look = "sharp", hold = 2 },
        "She's red to the ears. Then she turns round and shows him. It takes a minute and a half, and she finds it herself, and says a word that isn't in the minutes.",
        "Nobody has stopped typing." },
      { "There's an empty chair on the left, and it's Marisol's last week. He gets up, which he never does.",
        conrad { "On that Tuesday, in front of the vendor. You were right about the cable. I was right about the switch. I said one of those aloud.", look = "still", hold = 2 },
        marisol { "It's kind of late, Conrad.", does = "has her pass in her hand" },
        conrad { "Yes. It should have been the Wednesday.", look = "still" } },
    },
    go = "yes_marisol",
  },

  beat "yes_marisol" { with = "marisol",
    "She catches up with you at the coffee machine.",

    option "how_is_it" {
      say = "How was that, up there?",
      advice = { "B26" },
      reply = either {
        marisol { "You asked me that at the lockers. I've got a better answer now.", when = "marisol_stays and asked_marisol", does = "drinks it without waiting" },
        marisol { "Like being told by somebody who wants you back on Friday.", when = "marisol_stays", does = "drinks it without waiting" },
        marisol { "You asked me that at the lockers. I wrote to them a week later than I'd meant to, because of it.", when = "asked_marisol", does = "turns the pass over" },
        marisol { "If he'd said it in the spring I'd have cried. Now I only thought: look, he can.", does = "turns the pass over" },
      },
      go = "yes_winter",
    },
    option "are_you_staying" {
      say = "I've never asked you whether you're staying.",
      advice = { "B26", "B03" },
      reply = either {
        marisol { "There's a letter in my drawer, from outside. I've been using the back of it. You can't get paper like that here.", when = "marisol_stays",
          does = "shows you a drawing, on very good paper" },
        marisol { "You asked how it was. It's just that it wasn't you I wanted it from.", when = "asked_marisol", does = "says it without any edge to it" },
        marisol { "No. Nobody did. It's all right, it was a good offer.", does = "says it without any edge to it" },
      },
      go = "yes_winter",
    },
    option "hold_the_door" {
      does = "You hold the door, and let her start.",
      advice = { "B17" },
      reply = either {
        marisol { "He asked me what I'd do with Thursday nights. Asked. I looked behind me.", when = "marisol_stays", does = "laughs" },
        marisol { "He's going to write to me at Christmas, he says. In ink.", does = "is half laughing" },
      },
      go = "yes_winter",
    },
  },

  beat "yes_winter" {
    "Winter. Nobody has told you whether he still goes. But in his paper calendar there's a half hour every second Thursday, and it says: maintenance.",
    either {
      { when = "wants == 'already_there' and nobody_told_him",
        "In November he goes up to the ninth floor, sits down opposite Helena, and asks what they've been looking for all these years. She tells him. He takes notes." },
      { when = "wants == 'already_there'",
        "In November he goes up to the ninth floor, sits down opposite Helena, and asks what they've been looking for all these years. She says she'll find out. He notes the date." },
      { when = "wants == 'loves_job'",
        "In November the director's chair is empty again. He pins the notice up beside the coffee machine, with a pencil on a string, for anybody who'd like it." },
      { "In November, in front of the committee, Helena says it: sixty-one hours, and he sent them home. He looks at his shoes until it's over. They're new shoes." },
    },
    "You walk past on one of those Thursdays, shortly after four. His office is empty.",

    option "walk_on" {
      does = "You walk on.",
      advice = { "A51" },
      reply = either {
        { when = "who_would_do_it", "Behind you his telephone rings. It rings twice. Nobody knows who'd do it: that's what they say on the ninth floor. Then it rings somewhere else, and a young voice says four words, and on the line somebody laughs." },
        { "Behind you his telephone rings. It rings twice. Then it rings somewhere else on the floor, and somebody picks it up, a young voice. It says four words, and on the line somebody laughs." },
      },
      go = "end",
    },
    option "stay_a_moment" {
      does = "You stop at the glass for a moment.",
      advice = { "A31" },
      reply = { "The telephone on his desk rings twice. Then it rings somewhere else on the floor, and a young voice says four words. Somebody laughs.",
        "His chair is turned towards the door." },
      go = "end",
    },
  },

  ---------------------------------------------------------------------------------------------------------------- no, and you know why

  beat "no_helena" { with = "helena",
    either {
      helena { "He wrote me a note. In ink. \"Asked, and answered. The reasons are good, and they're mine.\" It's on my fridge.", when = "accepted", does = "means it" },
      helena { "So he's not in. Well. I'd promised it upstairs, but never mind. I mind a little.", when = "seen.the_table.his_no", does = "rearranges the leaves" },
      helena { "So it came to nothing. I'd promised it upstairs, but never mind. I mind a little.", does = "rearranges the leaves" },
    },
    either {
      helena { "He stays where he is, then. I was relieved, and I didn't like it. What do I do with a man like that?", when = "who_would_do_it", asks = true },
      helena { "He stays where he is, then. I can't promote him and I can't lose him. What do I do with a man like that?", asks = true },
    },

    option "ask_him" {
      say = "Ask him. I'd go down there, if I were you. He doesn't come up for things.",
      advice = { "A54", "A25" },
      reply = either {
        { when = "nobody_told_him",
          helena { "Down. And then I shall have to say it. The sentence.", does = "looks at the floor, as though one could see through it" },
          "She goes. It takes forty minutes, and for the first ten, she says, the two of them looked at the rota. She comes back with a sheet of paper on which something has been crossed out in red, and something has been left." },
        { helena { "Down.", does = "looks at the floor, as though one could see through it" },
          "She goes. It takes forty minutes. She comes back with a sheet of paper on which something has been crossed out in red, and something has been left." },
      },
      go = "no_ruth",
    },
    option "a_grade" {
      say = "Make a grade for it. A director's pay, and nobody under him but machines and whoever wants to learn.",
      advice = { "A54", "A45" },
      reply = { helena { "We haven't got a name for that.", does = "is already writing" },
        "By Friday it has a name. Conrad crosses it out and writes: engineer." },
      go = "no_ruth",
    },
    option "say_it" {
      say = "Tell them about 2019, in front of everybody, with the number of hours. Nobody ever has.",
      advice = { "A54", "B26" },
      reply = { helena { "Hasn't anybody? No. I suppose each of us thought that it had been one of the others.", does = "puts the watering can down" },
        either {
          { when = "wants == 'recognition'", "She does it on the Wednesday. It takes her a minute and ten seconds. He goes out directly afterwards, to see about a cable, and is away for a quarter of an hour." },
          { "She does it on the Wednesday. He hears her out, and corrects the number of hours by one. But he's put on a tie." },
        } },
      go = "no_ruth",
    },
  },

  beat "no_ruth" { with = "ruth",
    "Ruth eats her lunch behind the loading bay. She moves along, so that there's room for you on the pallet.",
    ruth { "Conrad came down with his own sandwich, and had it from me. The corner office, the two assistants, the car park. He asked which level.", when = "ruths_leave",
      does = "offers you half of hers" },
    ruth { "I had that job he didn't get. Corner office, two assistants. For a year I cried in a car park, on level three, it has the best light.", when = "not ruths_leave",
      does = "offers you half a sandwich" },
    ruth { "Level three, I said, it has the best light. He wrote it down. I've been thinking about lunch ever since.", when = "ruths_leave", does = "looks very well" },
    ruth { "Then I asked for my old desk back. They thought I was ill. I've been thinking about lunch ever since.", when = "not ruths_leave",
      does = "looks very well" },

    option "did_they_ask" {
      say = "Had anybody asked you whether you wanted it?",
      advice = { "A43", "A53" },
      reply = ruth { "They congratulated me. It's quicker.", does = "shakes the crumbs out for the sparrows" },
      go = "no_spring",
    },
    option "he_said_no" {
      when = "seen.the_table.his_no or accepted",
      say = "He said no, Ruth.",
      advice = { "A12", "A49" },
      reply = { ruth { "And do you know why?", does = "stops chewing" },
        either {
          { when = "accepted", you { "Yes." }, ruth { "Then you know more about him than I do. Nineteen years. Have a pickle." } },
          { you { "Most of it." }, ruth { "Most. Well. He'll know which bit you haven't got. Have a pickle." } },
        } },
      go = "no_spring",
    },
    option "i_let_it_drop" {
      when = "not (seen.the_table.his_no or accepted)",
      say = "I let it drop, Ruth. Halfway.",
      advice = { "B01", "B03" },
      reply = { ruth { "His half or yours?", does = "stops chewing" },
        ruth { "Have a pickle. He'll still be there tomorrow, he always is. That's what one says of him.", does = "holds out the jar" } },
      go = "no_spring",
    },
    option "the_roof" {
      say = "Is it possible to stay good at one thing here?",
      advice = { "A45", "A43" },
      reply = ruth { "It'd have to be. Somebody must be in the cellar when it's wet, and they keep promoting people to the roof.", does = "points up with the sandwich" },
      go = "no_spring",
    },
  },

  beat "no_spring" {
    either {
      { when = "pressured",
        "In the spring the north depot comes over in one night. You write him two lines. He answers in one, correctly.",
        "He still answers whatever you ask him. You notice, one day in March, that he's stopped asking you anything." },
      { when = "ready == 'not_now' and marisol_stays",
        "In January the north depot comes over in one night, and for a month it runs by itself. On the last night of the month Marisol takes the window. He's two floors down, with a book. He reads one page." },
      { when = "ready == 'not_now'",
        "In January the north depot comes over in one night, and for a month it runs by itself. Marisol isn't there to see it. She left in the autumn, after cake." },
      { when = "marisol_stays",
        "On the Thursday after that meeting he asks Marisol a question in front of everybody, and doesn't know the answer himself. You can hear the ventilation. She's still here. She's put the letter back in the drawer." },
      { "He does what he has always done, and nobody does it better. Marisol has gone; the letter had been in her drawer since the summer. He asked her why. She says that it was the first time." },
    },
    either {
      { when = "ready == 'not_now' and not pressured and chosen.the_table.one_thing.two_names",
        conrad { "I've had Birgit Sand on the telephone. I've learned two words.", does = "is standing in your doorway, with his coat on, as if on the way to something else",
          look = "amused" },
        conrad { "This Koh woman. Is the first talk still free?", look = "neutral", asks = true } },
      { when = "ready == 'not_now' and not pressured",
        conrad { "This Koh woman.", does = "is standing in your doorway, with his coat on, as if on the way to something else", look = "neutral" },
        conrad { "Is the first talk still free?", look = "neutral", asks = true } },
      { when = "not pressured",
        conrad { "You never came back with it. I've been waiting for the eighth attempt.", does = "is standing in your doorway", look = "amused" } },
      conrad { "Good evening.", does = "passes your door at ten to six, on the way to the lifts", look = "away" },
    },

    option "write_number" {
      when = "ready == 'not_now' and not pressured",
      does = "You write the number on a slip of paper, and nothing else.",
      advice = { "A22", "A49" },
      reply = { conrad { "In pencil.", does = "reads it, folds it, and puts it into the book, at a page you know", look = "warm" },
        either {
          { when = "saw_tuesday", "When he's gone, you hear him stop in the corridor.", conrad { "Henrik's is walking. Into things.", look = "warm" }, "Then he walks on." },
          { "When he's gone, you hear him stop in the corridor. Then he walks on." },
        } },
      go = "end",
    },
    option "it_is_free" {
      when = "ready == 'not_now' and not pressured",
      say = "It's still free.",
      advice = { "A22", "A11" },
      reply = { conrad { "Then I'll pay for it. I don't like owing.", does = "does up his coat", look = "amused" },
        "There's snow on the yard, and across it, straight, one line of footprints." },
      go = "end",
    },
    option "you_said_no" {
      when = "ready == 'yes' and not pressured and seen.the_table.his_no",
      say = "You said no.",
      advice = { "A12", "A49" },
      reply = { conrad { "I did. It's been very quiet since.", does = "looks round your office, for the first time", look = "warm" },
        either {
          conrad { "Henrik's is walking. Into things. And your clock's four minutes slow, I'll see to it.", when = "saw_tuesday", look = "warm" },
          conrad { "Your clock's four minutes slow. I'll see to it.", look = "warm" },
        },
        "He takes it off the wall, and carries it away under his arm." },
      go = "end",
    },
    option "i_thought_no" {
      when = "ready == 'yes' and not pressured and not seen.the_table.his_no",
      say = "I thought that you'd said no.",
      advice = { "A14", "B01" },
      reply = { conrad { "I never got that far. I was holding a door handle.", does = "looks round your office, for the first time", look = "neutral" },
        "He waits for one second more than he has to. Then his phone rings, and he goes." },
      go = "end",
    },
    option "have_you_time" {
      when = "ready == 'yes' and not pressured",
      say = "Sit down. I've got something I don't understand.",
      advice = { "A45", "B20" },
      reply = { conrad { "Is it a trick?", does = "sits down, on the edge", look = "amused" },
        "It isn't. At nine you're both still there, and the paper between you is black." },
      go = "end",
    },
    option "good_evening" {
      when = "pressured",
      say = "Good evening, Conrad.",
      advice = { "A46" },
      reply = { "The doors close. He's standing in the middle of the lift, very straight, like somebody who's being weighed." },
      go = "end",
    },
    option "get_up" {
      when = "pressured",
      does = "You get up, and are too late at the lift.",
      advice = { "A30" },
      reply = { "On the fourth floor his light is off. The door's shut. In twenty-two years nobody has seen what's on the back of it. It's a coat hook." },
      go = "end",
    },
    otherwise { go = "end" },
  },

  ------------------------------------------------------------------------------------------------------------------- yes, because of you

  beat "sent_lift" {
    "The first date he cancelled: vendor. The second he cancelled: release. Both were true. Today he went.",
    "He comes out of the lift at one minute past five, and walks at the speed at which one walks.",
    either {
      { when = "helena_was_told", "Helena, getting in, holds up two fingers for you. They aren't crossed any more." },
      { "Helena, getting in, takes your arm for a moment. \"Q3,\" she says, warmly, and the doors close." },
    },

    option "how_was_it" {
      say = "How was it?",
      advice = { "A30", "A46" },
      reply = conrad { "Fine.", does = "has his glasses up on his forehead, as after a long meeting", look = "away" },
      go = "sent_ines",
    },
    option "other_day" {
      say = "Shall we find you a better day for it?",
      advice = { "A30" },
      reply = conrad { "Sure.", does = "keeps walking", look = "away" },
      go = "sent_ines",
    },
    option "thanks_for_going" {
      say = "You went. Thank you.",
      advice = { "A46", "A64" },
      reply = conrad { "It's required.", does = "says it without any weight", look = "away" },
      go = "sent_ines",
    },
  },

  beat "sent_ines" { with = "ines",
    "Wednesday, the telephone. It's the first time that you've heard her voice, and it's a dry one. If he'd found her himself, he'd have liked it.",
    ines { "Stop paying me.", does = "doesn't say hello" },
    ines { "He comes because you sent him, and we are both being polite." },

    option "what_does_he_say" {
      say = "What does he say?",
      advice = { "A50", "A47" },
      reply = { ines { "You'd be the first person I've ever told. So, no.", does = "lets that stand" },
        ines { "I can tell you the dates.", } },
      go = "sent_stairs",
    },
    option "two_more" {
      say = "Give it two more. He needs some time to warm up.",
      advice = { "A46", "A47", "B04" },
      reply = ines { "He's warm. He's asked after my mother. He's the most courteous man in this city, and I have a waiting list.", does = "turns a page" },
      go = "sent_stairs",
    },
    option "i_sent_him" {
      say = "I sent him. Yes.",
      advice = { "A47", "A46" },
      reply = ines { "Well. There's a conversation to be had about that. It's just not with me.", does = "sounds, for a moment, quite kind" },
      go = "sent_stairs",
    },
  },

  beat "sent_stairs" { with = "ruth",
    "On the stairs you meet Tom and Ruth. You tell them, since somebody will.",
    tom { "Oh dear. Shakespeare says it somewhere. A man persuaded against his will.", does = "is honestly sad" },
    ruth { "It isn't Shakespeare. It's Butler, and it's \"complies\". He that complies against his will is of his own opinion still.", does = "has her mouth full" },
    either {
      { when = "marisol_stays", ruth { "Marisol's asked me whether she ought to stay in this place. I said, what does Conrad say? She said, nothing, these days." } },
      { ruth { "Marisol's gone to pack, by the way. She says that if they do it to him, she needn't wait for her turn." } },
    },

    option "complies" {
      say = "\"Complies\" is the better word.",
      advice = { "A30", "A64" },
      reply = ruth { "It's the word on the form, I expect.", does = "doesn't look at Tom" },
      go = "sent_door",
    },
    option "it_was_kind" {
      say = "It was meant to be good for him.",
      advice = { "A46", "B04", "A31" },
      reply = { tom { "It was. I thought so too. I even brought it up in person.", does = "holds on to the banister" },
        ruth { "I read something once. People put up with your conclusions. The ones they act on are their own.", does = "offers him a biscuit" } },
      go = "sent_door",
    },
    option "go_up" {
      does = "You go on up, two steps at a time.",
      advice = { "A31" },
      reply = { "Behind you Ruth says something to Tom, and Tom says: required, yes." },
      go = "sent_door",
    },
  },

  beat "sent_door" {
    narrate { "It's a quarter to six. Conrad is writing. He writes the line to its end before he looks up.", place = "office_evening" },

    option "i_cancelled_it" {
      say = "I've stopped it. The whole thing.",
      advice = { "A30", "A47" },
      reply = { conrad { "All right.", does = "turns back three pages, and crosses something out with a ruler", look = "away" } },
      go = "sent_last",
    },
    option "i_should_have" {
      say = "I ought to have asked you.",
      advice = { "A46", "A14" },
      reply = { conrad { "You did ask. I answered.", does = "says it almost gently", look = "tired", hold = 2 } },
      go = "sent_last",
    },
    option "in_the_doorway" {
      does = "You stand in the doorway and can't find the first word.",
      advice = { "A64" },
      reply = { conrad { "She's a good woman. It's not her fault.", does = "waits until you've gone", look = "neutral" } },
      go = "sent_last",
    },
  },

  beat "sent_last" {
    "On Tuesdays at four he has an hour now. He hasn't put anything in it. He sits there and the corridor goes past, and his door, for the first time in twenty-two years, is shut.",
    "On the glass, at eye level, somebody's stuck a yellow note. Only so that nobody disturbs him! T.",
    go = "end",
  },

  -------------------------------------------------------------------------------------------------------------- no, and something broken

  beat "cv_printer" {
    narrate { "In the tray there's a sheet that nobody's fetched. Page two of two. Twenty-two years, in eleven lines, without one adjective. You know whose it is by the third.",
      place = "corridor_morning" },

    option "face_down" {
      does = "You put it back, face down.",
      advice = { "B03", "B04" },
      reply = { "At five past eight you hear him in the corridor. He takes it out without looking at it, and without looking round." },
      go = "cv_office",
    },
    option "take_it_to_him" {
      does = "You take it to him.",
      advice = { "A14" },
      reply = { conrad { "Thank you. I was missing that one.", does = "puts it under page one, and squares them", look = "neutral" } },
      go = "cv_office",
    },
    option "read_it_all" {
      does = "You read it to the end.",
      advice = { "B26" },
      reply = { "The ninth line says: trained managers. There's no name in it. There's a year, and it's yours.",
        conrad { "Is it all right like that?", does = "is standing behind you", look = "neutral" } },
      go = "cv_office",
    },
  },

  beat "cv_office" {
    narrate { "You're standing in his doorway. Nothing on the desk has been moved, and still it looks as though it were already clear.", place = "office_morning" },
    either {
      conrad { "Write it in your sheet. I'll be green by the autumn.", when = "pressured", does = "caps the pen", look = "cold" },
      conrad { "It's nothing to do with the numbers. You can tell her that.", does = "caps the pen", look = "tired" },
    },

    option "stay" {
      say = "Stay.",
      advice = { "B04", "A46" },
      reply = { conrad { "Is that a request?", does = "truly wants to know", look = "sharp", hold = 2 },
        conrad { "It's well phrased. It's short. It'd have been a good one to begin with.", look = "tired" } },
      go = "cv_marisol",
    },
    option "what_would_keep_you" {
      say = "What would have to be different?",
      advice = { "A14", "A18" },
      reply = { conrad { "In the spring I'd have had a list. It had two lines on it.", does = "opens a drawer, looks into it, and shuts it again", look = "tired" } },
      go = "cv_marisol",
    },
    option "say_nothing" {
      does = "You say nothing.",
      advice = { "B17" },
      reply = { conrad { "You were the best that I ever hired. That's the part I can't get to compile.", does = "looks out at the yard", look = "away", hold = 4 } },
      go = "cv_marisol",
    },
  },

  beat "cv_marisol" { with = "marisol",
    either {
      { when = "marisol_stays", marisol { "I'm staying till he's gone. Somebody has to ask him things while he's still here.", does = "has a notebook now, a paper one" } },
      { marisol { "I had an offer. I'd been keeping it in a drawer, I thought, as long as he's here.", does = "gives you an envelope; it's been open and shut many times" } },
    },

    option "i_didnt_know" {
      say = "I didn't know.",
      advice = { "B26", "B03" },
      reply = either {
        marisol { "You asked me, once. You could have asked him like that.", when = "asked_marisol", does = "isn't unfriendly about it" },
        marisol { "No.", does = "isn't unfriendly about it" },
      },
      go = "cv_last",
    },
    option "what_did_he_say" {
      say = "What does he say about it?",
      advice = { "B26" },
      reply = marisol { "He asked whether they'd let me decide things. He read the contract, and he marked two places.", does = "almost smiles" },
      go = "cv_last",
    },
    option "is_it_me" {
      say = "Is it because of me?",
      advice = { "B04", "A30" },
      reply = marisol { "It's because I saw what it costs here to say no.", does = "thinks about it before she answers, as he does" },
      go = "cv_last",
    },
  },

  beat "cv_last" {
    "In October there's one more change window. They're all standing round the telephone, nine people, and there's coffee for ten.",
    narrate { "Helena has come down. She stands by the wall in her coat, and asks nobody in particular who does it now.", when = "who_would_do_it" },
    "Nine o'clock comes. The hand on the station clock jumps, a minute late. Nobody has corrected it.",
    go = "end",
  },

  ------------------------------------------------------------------------------------------------------------------------ never discussed

  beat "never_numbers" { with = "helena",
    "It'll be the twelfth year. Helena's come down in person, with a bottle. She holds it like a small animal.",
    helena { "You see? It wasn't even necessary. He's magnificent. I'm so glad we left him alone.", does = "pours" },
    helena { "At that conference they all said the same. The best ones won't have it, so one lets them be.", does = "raises her glass to the others' best ones" },
    narrate { "Tom, beside her, is glad as well. The form's in his drawer. There's a yellow note on it: for later!", when = "form_in_bag" },

    option "never_asked_him" {
      say = "We never asked him anything.",
      advice = { "B01", "B03" },
      reply = helena { "Asked him what?", does = "looks at you with real interest, and then somebody takes her arm" },
      go = "never_after",
    },
    option "good_year" {
      say = "It's a good year.",
      advice = { "B03", "B02" },
      reply = { helena { "Isn't it!", does = "touches your glass with hers" },
        "Over her shoulder you see him. He's holding his glass as one holds somebody else's." },
      go = "never_after",
    },
    option "who_would_do_it" {
      say = "Who'd do it, if he weren't here?",
      advice = { "B26", "A62" },
      reply = either {
        helena { "You've asked me that before. Don't. Not today.", when = "who_would_do_it", does = "laughs, and drinks" },
        helena { "Don't. Not today.", does = "laughs, and drinks" },
      },
      go = "never_after",
    },
  },

  beat "never_after" {
    either {
      narrate { "On Friday Marisol stops you at the copier.", when = "marisol_stays", go = "never_letter" },
      narrate { "On Friday there's cake, in the kitchen on the fourth floor. It's for Marisol. She starts in Rotterdam on the first.", go = "never_cake" },
    },
    go = "never_cake",
  },

  beat "never_cake" {
    "Conrad cuts it. There are nineteen people, and there are nineteen pieces, and you couldn't tell them apart with a gauge.",
    conrad { "Did you know?", does = "stands beside you, looking straight ahead, with a paper plate", look = "away", asks = true },

    option "did_you" {
      say = "No. Did you?",
      advice = { "B26", "B03" },
      reply = { conrad { "Since Tuesday. She's had it since the summer. It was lying in a drawer, four metres from me.", does = "hasn't touched the cake", look = "still" },
        conrad { "I never asked her. I thought, she'd say.", look = "tired", hold = 3 } },
      go = "never_last",
    },
    option "i_guessed" {
      say = "I had a feeling.",
      advice = { "B26", "B03" },
      reply = conrad { "So did I. We're a fine pair of smoke detectors.", does = "turns the plate by a quarter", look = "tired" },
      go = "never_last",
    },
    option "eat_cake" {
      does = "You shake your head, and eat.",
      advice = { "B01", "B03" },
      reply = { conrad { "No. Well. The numbers are good.", does = "puts the plate down on the copier", look = "away" } },
      go = "never_last",
    },
  },

  beat "never_letter" { with = "marisol",
    either {
      marisol { "I nearly left, in the summer. You asked me how it was, that once. He never did. I thought that somebody ought to know.", when = "asked_marisol",
        does = "isn't accusing anybody" },
      marisol { "I nearly left, in the summer. I thought that somebody ought to know. He never asked, and nor did you.", does = "isn't accusing anybody" },
    },

    option "and_now" {
      say = "And now?",
      advice = { "B26" },
      reply = marisol { "My nights are in ink now, on his sheet. They used to be in pencil. It's a start, I've looked at it from all sides.", does = "takes her copies" },
      go = "never_last",
    },
    option "does_he_know" {
      say = "Does he know?",
      advice = { "B26", "B03" },
      reply = marisol { "Who'd tell him? You'd have to have a conversation.", does = "laughs, and stops" },
      go = "never_last",
    },
    option "glad" {
      say = "I'm glad you stayed.",
      advice = { "B26" },
      reply = marisol { "For now.", does = "squares the sheets on the glass, all four edges, as he does" },
      go = "never_last",
    },
  },

  beat "never_last" {
    "In the new year the building services repair the radiator in the small room on the second floor. It doesn't knock any more.",
    "People book it now. You walk past sometimes. There's always somebody sitting in there, and the door's shut, and you can't hear a thing.",
    go = "end",
  },
}
