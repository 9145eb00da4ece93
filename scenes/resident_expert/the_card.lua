-- The evening before the week. Nothing here is said to Conrad, so nothing is marked. What the player knows stands as narration;
-- what the player only thinks is said in the player's own voice and begins with "My guess".
scene "the_card" {
  title = "Sunday, half past nine - your kitchen",
  place = "kitchen_evening",
  facilitator = "Think of somebody you have a file on, on paper or in your head. Which line of it have you never checked with them?",

  beat "kitchen" {
    "Every quarter Helena Brandt gives each of you an index card with one verb on it. Yours has been lying between the bread and the bills since Friday.",
    "It says: C. Weiss. Persuade.",
    "On the back, in her quick round hand: coached by Q3. Then we'll see about the other thing!",

    option "the_word" {
      does = "You look at the word for a while.",
      advice = { "A06", "A20" },
      reply = { "It is a good word. It has a winner in it. You try to remember whether anybody ever persuaded Conrad Weiss of something, and you can think of one: a vending machine, in 2016, and that took two kicks." },
      go = "facts",
    },
    option "the_interview" {
      does = "You think of the day he hired you.",
      advice = { "A04" },
      reply = { "He asked one question and then nothing for so long that you told him the truth. You have used it since on other people. It never works as well; you start to talk.",
        "He taught you this job. Four months ago a reorganisation gave it to you, and him with it." },
      go = "facts",
    },
    option "the_other_thing" {
      does = "You turn the card over and read the back again.",
      advice = { "A02", "A25" },
      reply = { "The other thing is his promotion. She has called it that for as long as you have known her. You have never heard her call it that to him." },
      go = "facts",
    },
    option "dishes" {
      does = "You wash up first.",
      advice = { "B03" },
      reply = { "You wash up. You wash the fruit bowl, which was clean. The card is still there when your hands are dry." },
      go = "facts",
    },
  },

  beat "facts" {
    "You take a sheet of paper and draw a line down the middle, the way he taught you to write up a fault. Left, what you know. Right, what you only think.",
    go = "left_side",
  },

  beat "left_side" { in_order = true,
    option "numbers" {
      does = "His numbers.",
      advice = { "A01" },
      reply = { "Conrad Weiss, fifty-four, principal manager. Twenty-two years at Halden Freight. Eleven straight years of numbers that nobody else in the company has.",
        "When something burns, the chief executive rings him and not you, and calls him Conrad. You were standing beside him. He covered the phone and said: I'm with my boss, be brief." },
      go = "left_side",
    },
    option "the_weekend" {
      does = "The weekend in 2019.",
      advice = { "A01", "A39" },
      reply = { "Ransomware. Sixty-one hours. He sent his people home in shifts and stayed himself.",
        "You had the second shift. When it ended he showed you to the copier room. He had hung his coat over the window, so that somebody could sleep in there by day." },
      go = "left_side",
    },
    option "three_times" {
      does = "The promotion.",
      advice = { "A02" },
      reply = { "He was the obvious candidate three times. Three times it was somebody else.",
        "You write down who, because it is a fact: the third time it was you. On your first morning he stood up when you came in. He has never said a word about it." },
      go = "left_side",
    },
    option "his_own_words" {
      does = "What he has said about coaching.",
      advice = { "A04", "A05" },
      reply = { "Five people have told him to get one, that you know of. You would be the sixth.",
        "\"It would take the edge off,\" he said, at somebody's farewell, with a glass of water in his hand. \"And it would cramp my style.\" Everybody laughed. Nobody asked him which edge, or what style.",
        "You notice that it is the only line on the sheet in his own words." },
      go = "left_side",
    },
    option "his_people" {
      does = "His people.",
      advice = { "A36" },
      reply = { "They call his weekly review the deposition. They have a mug for whoever survived it longest.",
        "Two good ones left last year. One of them still writes to him at Christmas. You have no idea what is in the letter." },
      go = "left_side",
    },
    option "the_right_side" {
      when = "chosen.left_side.numbers or chosen.left_side.the_weekend or chosen.left_side.three_times or chosen.left_side.his_own_words or chosen.left_side.his_people",
      does = "That will do. You move over to the right side.",
      advice = { "A57" },
      reply = { "You change the pen for a pencil." },
      go = "right_side",
    },
    otherwise { go = "right_side" },
  },

  beat "right_side" { in_order = true,
    option "why_never" {
      does = "Why it was never him.",
      advice = { "A03", "A25" },
      reply = {
        you { "My guess: it's the manner. He corrected a vice-president's arithmetic in front of a customer. He was right by four million, and it did not help." },
        "Helena has never said that this is why. You have never asked. You have it, you find, from the coffee queue.",
      },
      go = "right_side",
    },
    option "people_and_systems" {
      does = "What a coach would be for.",
      advice = { "A33" },
      reply = {
        you { "My guess: he's better with systems than with people." },
        either {
          { when = "chosen.left_side.the_weekend", "You look across at the left side, at the coat over the window. One of these two lines has a problem." },
          { "It sounds like something everybody knows. You try to think of who said it first, and whether they had ever worked for him." },
        },
      },
      go = "right_side",
    },
    option "why_he_stays" {
      does = "Why he is still here.",
      advice = { "A41", "A34" },
      reply = {
        you { "My guess: he's hurt, and too proud to go." },
        you { "My other guess: he's exactly where he wants to be, and the rest of us can't imagine it." },
        "It is the same fact on the left. You draw two arrows from it, and two question marks.",
      },
      go = "right_side",
    },
    option "from_his_chair" {
      does = "How it looks from his chair.",
      advice = { "A59" },
      reply = {
        you { "My guess: eleven good years, and every few months somebody comes in and says I need help. I'd ask, help with what?" },
      },
      go = "right_side",
    },
    option "count_them" {
      when = "chosen.right_side.why_never or chosen.right_side.people_and_systems or chosen.right_side.why_he_stays or chosen.right_side.from_his_chair",
      does = "You put the pencil down and read the sheet as he would.",
      advice = { "A57" },
      reply = { "\"Source?\" he would say, at every line on the right. Nobody who ever told you these things has talked to him about it. Neither have you." },
      go = "ruth_rings",
    },
    otherwise { go = "ruth_rings" },
  },

  beat "ruth_rings" { with = "ruth",
    "The phone. Ruth Calloway rings on Sundays, because on Sundays nobody wants anything from her. She had the director's job once, the one that Conrad was in line for, and after a year she asked for her old one back. She is the happiest person in the building.",
    ruth { "You've got a card. I can hear it. What's the verb?", does = "is chewing something" },
    "You tell her.",
    ruth { "Hm. And you? What do you want from him?" },
    go = "what_for",
  },

  beat "what_for" { with = "ruth",
    option "win_him" {
      say = "I want him to say yes. He'd be a wonder, and I'd love to have had a hand in it.",
      set = { intention = "win_him" },
      advice = { "A20", "A32" },
      reply = ruth { "You may even win. I've seen people win against Conrad. He lets them, and then he does what he thinks.", does = "swallows" },
      go = "the_envelope",
    },
    option "learn_why" {
      say = "I want to know why he says no. I've been told everything about him except that.",
      set = { intention = "learn_why" },
      advice = { "A13", "A14", "A57" },
      reply = ruth { "Careful. You might find out. Then you're somebody who knows, and you still have to go in on Monday.", does = "stops chewing" },
      go = "the_envelope",
    },
    option "get_it_done" {
      say = "I want it done. She wants it by Q3, I have nine other people, and it's one conversation.",
      set = { intention = "get_it_done" },
      advice = { "A58", "B12" },
      reply = ruth { "Well, that's honest. I was got done once. It took a year to undo.", does = "laughs, not at you" },
      go = "the_envelope",
    },
    option "what_would_you_do" {
      say = "What would you do in my place? You've known him for longer than any of us.",
      advice = { "A57" },
      reply = { ruth { "I'd bring cake. But I'm not his boss. And I've known him for nineteen years and never asked him either, so don't come to me for answers. Well? What do you want from him?", does = "thinks about it" } },
      go = "what_for",
    },
    otherwise { go = "the_envelope" },
  },

  beat "the_envelope" {
    "Under the fruit bowl lies the envelope from Tom Adair in HR. He brought it up himself on Friday, two floors, because he thought that it might help.",
    go = "the_form",
  },

  beat "the_form" { in_order = true,
    "It holds one sheet. With it, coaching is a development measure and not a question. It has Tom's signature already. There is a line for yours, and none for Conrad's.",

    option "read_it" {
      does = "You read it properly first.",
      advice = { "A58" },
      reply = { "Participation is expected; \"expected\" is crossed out and \"required\" is printed above. A yellow note in Tom's tidy writing: Only so that nobody has to be the bad one! T.",
        "You wonder who \"nobody\" is." },
      go = "the_form_again",
    },
    option "take_it" {
      does = "You sign it and put it in your bag. To have it is not to use it.",
      set  = { form_in_bag = true },
      advice = { "A58", "B04" },
      reply = { "It weighs nothing. You move the bag to the hall, and then, for some reason, you turn it to the wall." },
      go = "helena_writes",
    },
    option "leave_it" {
      does = "You push it back under the fruit bowl.",
      advice = { "A58" },
      reply = { "An apple rolls off, and you put it back. The corner of the envelope looks at you. It can do that from there." },
      go = "helena_writes",
    },
    option "thank_tom" {
      does = "You write to Tom: thank you, not yet.",
      advice = { "A58" },
      reply = { tom { "Of course! It keeps.", does = "answers in eleven seconds, on a Sunday" } },
      go = "helena_writes",
    },
  },

  beat "the_form_again" { in_order = true,
    option "take_it" {
      does = "You sign it and put it in your bag. Somebody may have to be the bad one.",
      set  = { form_in_bag = true },
      advice = { "A58", "B04" },
      reply = { "It weighs nothing. You keep Tom's yellow note, as if it were a receipt." },
      go = "helena_writes",
    },
    option "leave_it" {
      does = "You fold it once and push it back under the fruit bowl.",
      advice = { "A58" },
      reply = { "It is the first thing this evening that you have decided. It does not feel like much." },
      go = "helena_writes",
    },
    option "keep_the_note" {
      does = "You throw the form away and keep the yellow note.",
      advice = { "A58" },
      reply = { "You stick it on the fridge. Only so that nobody has to be the bad one. It is quite a good sentence, for a fridge." },
      go = "helena_writes",
    },
  },

  beat "helena_writes" { with = "helena", in_order = true,
    "Eight minutes to ten. The phone lights up.",
    helena { "So glad it's you who's talking to him!! Can I tell the committee we'll have him by Friday?", does = "writes", asks = true },

    option "by_friday" {
      say = "You'll have an answer by Friday.",
      set = { helena_was_told = true },
      advice = { "A58", "A06" },
      reply = { helena { "You're wonderful. Friday then!", does = "writes" },
        "You put the phone down with a good feeling. It lasts as far as the sink. What you have promised is his." },
      go = "mirror",
    },
    option "only_talk" {
      say = "I'll talk to him on Wednesday. More I can't promise.",
      advice = { "A07", "A20" },
      reply = { helena { "Of course, of course. A date would be lovely though.", does = "writes, after a while" } },
      go = "mirror",
    },
    option "who_told_him" {
      say = "Has anybody ever told him why it wasn't him?",
      advice = { "A25", "A26" },
      reply = { "Three dots. They go away. They come back. They go away.",
        helena { "Let's take that one in person!", does = "writes" } },
      go = "mirror",
    },
    option "face_down" {
      does = "You lay the phone on its face.",
      advice = { "B03" },
      reply = { "It goes on being lit, round the edges." },
      go = "mirror",
    },
  },

  beat "mirror" {
    "Half past ten, the bathroom. You try out a first sentence for Wednesday on the mirror.",

    option "a_minute" {
      say = "Conrad, do you have a minute?",
      advice = { "B13" },
      reply = { "He will say: which one?" },
      go = "the_week",
    },
    option "how_are_you" {
      say = "Conrad! How are you?",
      advice = { "B13" },
      reply = { "He would look behind you, to see who has died." },
      go = "the_week",
    },
    option "the_best" {
      say = "Conrad, you are the best we have, and",
      advice = { "B13", "B24" },
      reply = { "You hear the \"and\". He will hear it one word earlier." },
      go = "the_week",
    },
    option "nothing" {
      does = "You practise saying nothing, as he did when he hired you.",
      advice = { "B17" },
      reply = { "You last four seconds. Then you tell the mirror that it looks tired." },
      go = "the_week",
    },
  },

  beat "the_week" {
    "You put the sheet into the drawer. The right side has gone through to the table, pencil or not.",
    either {
      { when = "form_in_bag", "In the hall the bag has fallen over, on its back, with nobody near it." },
      { when = "helena_was_told", "The phone lights up once more. It is a thumb." },
      { "You put the light out, and then on again, because of the gas. It was off." },
    },
    "From the window you can see the yard across the river, lit from end to end. Something very long is being moved, very slowly, and it stops exactly where it should. You think you know who is there on a Sunday night.",
    "That would have to go on the right.",
    go = "next",
  },
}
