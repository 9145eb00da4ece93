scene "the_lobby" {
  title = "Friday, ten to six - waiting for the lift",
  place = "lift_lobby_evening",
  with  = "noor",
  facilitator = "Her first reason was true. What did you have to do, or not do, to be told the second?",

  beat "lobby" {
    "Noor Haddad has locked the coffee bar and pressed the button. The lift is on eleven and stops at every floor.",
    "On Monday at seven you have six visitors straight from a night flight. You have just asked her to open half an hour early, once.",
    noor { "No. Half past seven. It's on the sign.", does = "pulls at the shutter to see that it holds", look = "guarded",
      talk = "sustain", inner = "Not that half hour. Any other." },
    "Choose what you say. She will answer what she hears, which is not always what you meant.",

    option "her_seven" {
      say  = "What would seven o'clock do to your morning?",
      move = ask_open "concern", voices = { "machine" },
      advice = { "A14" },
      landed = {
        machine = noor { "The machine needs twenty minutes. So your seven is my half past six, and the first bus comes after that.",
          does = "turns round", look = "neutral", inner = "True, every word. Also not the reason." },
        other = noor { "It would move it.", look = "neutral" },
      },
      go = "short_version",
    },
    option "set_up_tonight" {
      say  = "Could you set it up tonight? Then Monday is one switch.",
      move = persuade "advice",
      advice = { "A15" },
      instead = "her_seven", why = "A solution to a problem she has not named yet tells her that you are not asking.",
      reply = noor { "Nine years. I know where the switch is.", does = "presses the button again", look = "cold",
        inner = "Now I am having my own machine explained to me." },
      go = "button",
    },
    option "famous_coffee" {
      say  = "They've heard of your coffee, Noor. I want them to meet it.",
      move = bait "flattery",
      advice = { "B24" },
      instead = "her_seven", why = "Praise that carries a request is heard as the request.",
      reply = noor { "It's the same coffee at half past.", does = "nearly smiles, and presses the button again", look = "away",
        inner = "Nobody praises the coffee on a Friday evening for nothing." },
      go = "button",
    },
    option "cheeky" {
      say  = "You're right, I shouldn't have asked. Have a good weekend, Noor.",
      move = oblige "drop",
      advice = { "B01" },
      instead = "her_seven", why = "It is polite, and you still do not know what you were told.",
      reply = noor { "You're allowed to ask.", does = "looks at you a moment too long, then at the numbers over the door", look = "neutral",
        inner = "I'd have told you. You didn't want to know, you wanted it over." },
      go = "button",
    },
  },

  beat "short_version" {
    "The lift stops at nine. She has not turned back to it.",

    option "wait" {
      does = "You say nothing, and do not look at the lift.",
      move = silence, voices = { "half_hour" },
      advice = { "B17" },
      landed = {
        half_hour = {
          noor { "It isn't the machine.", does = "puts her bag down", look = "still", hold = 4, talk = "neutral" },
          noor { "The night cleaners finish at seven. I let them in, I leave the lights low, and they sit. I don't even talk to them.",
            talk = "sustain", inner = "I have never said this to anybody with a lanyard." },
        },
        other = noor { "So.", does = "waits too", look = "neutral", hold = 3 },
      },
      go = "the_half_hour",
    },
    option "taxi" {
      say  = "Then I'll pay for a taxi on Monday. The roads are empty at six.",
      move = persuade "advice",
      advice = { "A15" },
      instead = "wait", why = "She gave you the short version. A quick answer to it makes sure you never hear the long one.",
      reply = noor { "A taxi. For six coffees.", does = "turns back to the doors", look = "away",
        inner = "And if I take the taxi and it's still no, what am I then?" },
      go = "lift",
    },
    option "only_the_bus" {
      say  = "Is it only the bus and the machine, or is it something else?",
      move = neutral "closed",
      advice = { "A14" },
      instead = "wait", why = "You were about to be told. A yes-or-no question gave her a way out.",
      reply = noor { "The bus, mostly. It's a nice bus.", does = "shrugs", look = "neutral", talk = "sustain",
        inner = "That was a door. You held it open and asked me to close it." },
      go = "lift",
    },
    option "the_sum" {
      say  = "So my seven o'clock is your half past six, with no bus.",
      move = reflect_concern "machine",
      advice = { "A16" },
      landed = {
        understood = noor { "That's the sum.", does = "looks at you properly", look = "open" },
        other = noor { "Something like that.", look = "neutral" },
      },
      go = "lift",
    },
  },

  beat "button" {
    "You see her from the side now. The lift leaves nine and stops at eight.",

    option "sorry" {
      when = "not chosen.lobby.cheeky",
      say  = "That was a push. I was thinking of my visitors and not of you.",
      move = repair,
      advice = { "A15" },
      reply = noor { "You were.", does = "lets go of the button", look = "neutral", inner = "Well. That's one who noticed." },
      go = "lift",
    },
    option "what_happens" {
      say  = "What goes on in there, before you open the shutter?",
      move = ask_open "experience", voices = { "machine" },
      advice = { "A14", "A63" },
      landed = {
        machine = noor { "The machine gets hot. That's twenty minutes. And I get there, which depends on the first bus.",
          does = "half turns", look = "neutral", inner = "That is what I tell people." },
        other = noor { "Coffee.", look = "away" },
      },
      go = "lift",
    },
    option "everyone_helps" {
      say  = "Reception, security, the canteen: everybody is starting early on Monday.",
      move = social_pressure "everyone",
      advice = { "B15" },
      instead = "what_happens", why = "The others are not her reason to say yes, and now they are a reason to say no.",
      reply = noor { "Then you won't be alone.", does = "looks at the numbers", look = "cold", talk = "discord",
        inner = "So that's how it goes. First the favour, then the list." },
      go = "lift",
    },
    option "facilities" {
      say  = "I'll have facilities change the hours, then it isn't your problem.",
      move = power "mandate",
      advice = { "A58" },
      instead = "what_happens", why = "It takes the decision off her shoulders. It was hers.",
      reply = noor { "Then facilities can make the coffee.", does = "steps away from you", look = "cold",
        inner = "Nine years, and it takes one phone call." },
      go = "lift",
    },
  },

  beat "lift" {
    "The lift is on five.",

    option "what_else" {
      say  = "What else is seven o'clock, for you?",
      move = ask_open "concern", voices = { "half_hour" },
      advice = { "A14" },
      landed = {
        half_hour = {
          noor { "It isn't the machine.", does = "puts her bag down", look = "still", hold = 2, talk = "neutral" },
          noor { "The night cleaners finish at seven. I let them in and leave the lights low, and they sit. So I'm open. Just not to you.",
            talk = "sustain", inner = "I have never said this to anybody with a lanyard.", go = "the_half_hour" },
        },
        other = noor { "Early.", does = "does not look round", look = "away", talk = "sustain",
          inner = "Ask me when you are not in a hurry." },
      },
      go = "stairs",
    },
    option "wait_for_it" {
      does = "You wait beside her and say nothing.",
      move = silence, voices = { "half_hour" },
      advice = { "B17" },
      landed = {
        half_hour = {
          noor { "There are people in there at seven.", does = "speaks to the lift door", look = "still", hold = 4, talk = "neutral" },
          noor { "The night cleaners. I leave the lights low and they sit. So I'm open. Just not to you.",
            talk = "sustain", inner = "There. Now you can be sorry you asked.", go = "the_half_hour" },
        },
        empty = { "The lift stays on five. So do you.", noor { "Long day.", look = "neutral", hold = 3 } },
        other = noor { "Well.", does = "watches the numbers", look = "away", hold = 3 },
      },
      go = "stairs",
    },
    option "just_once" {
      say  = "Only this once, Noor. It would help me so much.",
      move = persuade "pitch",
      advice = { "A20" },
      instead = "what_else", why = "She knows that it would help you. You do not know what it would cost her.",
      reply = noor { "I know it would.", does = "picks up her bag", look = "away",
        inner = "Everybody's once is on a Monday." },
      go = "stairs",
    },
    option "half_past_then" {
      say  = "Then it's half past seven. I'll buy them breakfast elsewhere.",
      move = oblige "drop",
      advice = { "B01" },
      instead = "what_else", why = "You took the no well, and took it home unopened.",
      reply = noor { "There's a place by the station.", does = "nods", look = "neutral",
        inner = "Decent. Not curious, but decent." },
      go = "stairs",
    },
  },

  beat "stairs" {
    "The lift leaves five and goes up again. She looks at it as one looks at a relative, and pushes open the door to the stairs.",
    noor { "Three floors. That I can do in my sleep.", does = "holds the door with her foot", look = "neutral" },

    option "what_would_i_see" {
      say  = "If I came at five to seven on Monday and looked in, what would I see?",
      move = ask_open "experience", voices = { "half_hour", "machine" },
      advice = { "A14", "A63" },
      landed = {
        half_hour = {
          noor { "Six people sitting down.", does = "stops on the landing", look = "still", hold = 3, talk = "neutral" },
          noor { "The night cleaners. I leave the lights low, and for half an hour nobody in this building wants anything from them.",
            talk = "sustain", inner = "You asked what you'd see. The others ask what I could do.", go = "the_half_hour" },
        },
        machine = noor { "A machine getting hot, and a woman who came on the first bus.", does = "counts the steps, by habit", look = "neutral",
          inner = "Also true. It's always the machine that gets asked about." },
        other = noor { "The lights are low. You'd think it was shut.", does = "goes on down", look = "away", talk = "sustain",
          inner = "Shut is what it's meant to look like." },
      },
      go = "shutter",
    },
    option "walk_beside" {
      does = "You walk down beside her, and leave it where it is.",
      move = silence, voices = { "half_hour" },
      advice = { "B17", "A12" },
      landed = {
        half_hour = {
          noor { "It isn't the machine, you know.", does = "speaks to the banister", look = "still", hold = 4, talk = "neutral" },
          noor { "The night cleaners sit in there until half past. I leave the lights low. So I'm open. Just not to you.",
            talk = "sustain", inner = "Two floors without a reason why I should. That helped.", go = "the_half_hour" },
        },
        other = noor { "You're quiet.", does = "takes the last steps two at a time", look = "neutral", hold = 3,
          inner = "Quiet is good. It would have been better after a question." },
      },
      go = "shutter",
    },
    option "the_canteen" {
      say  = "I'll ask the canteen, then. That way you're out of it.",
      move = oblige "hand_off",
      advice = { "B01" },
      instead = "what_would_i_see", why = "It spared her the bother, and you the answer.",
      reply = noor { "I wasn't in it.", does = "goes on down", look = "away", inner = "So the question goes to the next counter. They'll sell it a muffin." },
      go = "shutter",
    },
    option "a_bad_start" {
      say  = "Surely you see that six people without coffee is a bad start?",
      move = persuade "leading",
      advice = { "A20" },
      instead = "what_would_i_see", why = "It is shaped like a question. There is only one answer in it, and it is yours.",
      reply = noor { "I see it every day at five to seven.", does = "goes on down", look = "cold", talk = "discord",
        inner = "Six without coffee. And no idea which six." },
      go = "shutter",
    },
  },

  beat "the_half_hour" {
    either {
      { when = "seen.stairs", "Somewhere above you the lift goes by, talking to itself. Neither of you moves." },
      { "The lift is on four. Neither of you looks at it." },
    },

    option "theirs" {
      say  = "So you are open at seven. It's theirs, and nobody may want anything from them.",
      move = reflect_concern "half_hour",
      advice = { "A16" },
      landed = {
        understood = {
          noor { "That's it.", does = "breathes out", look = "open" },
          noor { "They go at twenty past. Bring yours then, by the side door. And yours say good morning.",
            does = "thinks, counts something on her fingers", look = "warm", hold = 3, talk = "change",
            inner = "I hadn't planned that. It's a good idea, though. It's mine." },
        },
        other = noor { "More or less.", look = "neutral", go = "half_past" },
      },
      go = "side_door",
    },
    option "at_the_back" {
      say  = "My six are quiet people. At the back, your cleaners would hardly see them.",
      move = persuade "advice",
      advice = { "A15" },
      instead = "theirs", why = "She had just told you what the half hour is for. You looked for the room left in it.",
      reply = noor { "They'd see them.", does = "takes up her bag", look = "guarded",
        inner = "I told you, and you heard a floor plan." },
      go = "half_past",
    },
    option "heart_of_gold" {
      say  = "That is such a kind thing to do, Noor. People upstairs should know.",
      move = bait "flattery",
      advice = { "B24" },
      instead = "theirs", why = "It is warm, and it is about her goodness. She was talking about their half hour.",
      reply = noor { "Please don't put it on a poster.", does = "takes up her bag", look = "guarded", talk = "sustain",
        inner = "And now it is a story about how nice I am." },
      go = "half_past",
    },
    option "the_long_way" {
      say  = "So it's the bus, the machine, and on top of that the cleaners.",
      move = reflect_concern "machine",
      advice = { "A16" },
      instead = "theirs", why = "Correct, and in the wrong order: she had just told you which one counts.",
      landed = {
        understood = noor { "Forget the bus.", does = "smiles a little", look = "neutral",
          inner = "Counted, all of them. They don't weigh the same." },
        other = noor { "Forget the bus.", look = "neutral" },
      },
      go = "half_past",
    },
  },

  beat "side_door" {
    "It is what you came for, nearly. Nobody has asked you for anything yet.",

    option "good_morning" {
      say  = "Twenty past, the side door, and mine say good morning first.",
      move = reflect,
      advice = { "A18", "A21" },
      landed = {
        heard = noor { "In that order.", does = "nearly laughs", look = "warm", talk = "change" },
        other = noor { "That's what I said.", look = "neutral" },
      },
      go = "twenty_past",
    },
    option "quarter_past" {
      say  = "Could we make it quarter past? They'll have been up all night.",
      move = persuade "pitch",
      advice = { "A18", "A15" },
      instead = "good_morning", why = "She had just found something that she could stand by. Five minutes more, and it was yours again.",
      reply = noor { "So will mine.", does = "takes up her bag", look = "guarded", talk = "sustain", inner = "I find twenty minutes, and now it should be twenty-five." },
      go = "half_past",
    },
    option "an_angel" {
      say  = "You're an angel. I knew that you'd find a way for me.",
      move = bait "flattery",
      advice = { "B24", "A21" },
      instead = "good_morning", why = "It was hers, and for them. Now it is a favour she did you.",
      reply = noor { "I found it for them.", does = "puts on her coat", look = "away", talk = "neutral", inner = "Well. It's still a good idea." },
      go = "twenty_past",
    },
    option "ill_tell_them" {
      say  = "I'll tell the cleaners myself, then you needn't explain anything.",
      move = oblige "hand_off",
      advice = { "A18" },
      instead = "good_morning", why = "Kindly meant. It is her room, and it would have been your voice in it.",
      reply = noor { "You'd have to know what they're called.", does = "waits, to see whether you do", look = "sharp", talk = "neutral",
        inner = "Six names. I'll tell them on Sunday night, over the noise." },
      go = "twenty_past",
    },
  },

  beat "twenty_past" {
    narrate { "The lift comes, full. She waves it on.", when = "not seen.stairs" },
    "Monday, twenty past seven, by the side door. Six people in overalls stand up and put on their coats. Your visitors say good morning, and mean it.",
    "You never found the argument. There wasn't one.",
    go = "end",
  },

  beat "half_past" {
    narrate { "The doors open.", when = "not seen.stairs" },
    narrate { "The street door is heavy. She holds it for you.", when = "seen.stairs" },
    noor { "Good weekend.", look = "neutral", talk = "neutral" },
    "Monday, half past seven. Six people in overalls come out as you go in, and one of them holds the door. Last week you would not have seen them.",
    "It is still a no. Now you know what it is for.",
    go = "end",
  },

  beat "shutter" {
    "The street door is heavy. She has it open before you can help.",
    noor { "Good weekend.", look = "neutral", talk = "neutral" },
    "Monday, five past seven. You come early, to see. Behind the shutter there is a low light, and voices, and somebody laughing.",
    "She had two reasons, and both were good. You heard one of them, or neither.",
    go = "end",
  },
}
