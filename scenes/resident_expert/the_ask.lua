-- Four minutes, seven sentences of yours at most. Two roads run side by side, the one on which he talks and the one on which
-- he defends himself; a good sentence changes from the second to the first, and a push the other way.

-- What it was on Tuesday: a good hour that was to pay for something, or a reproach before other people.
local told_off = "(chosen.forty_minutes.three_stopped.speak_up or chosen.forty_minutes.all_clear.said_outside)"
local cashed_in = "(pounced_tuesday and not " .. told_off .. ")"

scene "the_ask" {
  title = "Wednesday, 8:40 - his office",
  place = "office_morning",
  with  = "conrad",
  facilitator = "Which of your first three sentences did he hear as a question, and which as an order?",

  enter = {
    sensible = { trust = 42, reactance = 33, intention = "learn_why", saw_tuesday = true, asked_marisol = true },
    pushy    = { trust = 34, reactance = 44, threat = 50, intention = "get_it_done", form_in_bag = true, helena_was_told = true, pounced_tuesday = true },
  },

  ------------------------------------------------------------------------------------------------ one: the first sentence

  beat "door" {
    "His door is open. It was open on the day he hired you, and the visitor's chair is the same chair.",
    "No screen on the desk. A notebook, a pen, this morning's plan with his small writing in the margin.",
    either {
      conrad { "The bridge opens at eight forty-four. Four minutes, {player}. Yesterday you took one.", when = "pounced_tuesday",
        does = "writes on, without looking up", look = "guarded" },
      conrad { "The bridge opens at eight forty-four, the window at nine. Four minutes, {player}. Sit.", when = "saw_tuesday",
        does = "finishes his line, and looks up", look = "neutral" },
      conrad { "The bridge opens at eight forty-four, the window at nine. You have four minutes, {player}.",
        does = "writes on, without looking up", look = "neutral" },
    },

    option "useful" {
      say  = "I've been your manager for four months, and not much use to you. I'd like to ask you about something.",
      move = permission "agenda",
      advice = { "B12", "B13" },
      landed = {
        invited = either {
          conrad { "Yesterday it was an answer. Go on. One question.", when = "pounced_tuesday", does = "puts the pen down, but keeps a finger on it",
            look = "neutral" },
          conrad { "An incident report, before nine. Go on. One question.", does = "puts the pen down, but keeps a finger on it",
            look = "amused" },
        },
        other = conrad { "One question.", look = "neutral" },
      },
      go = "a_question",
    },
    option "the_list" {
      say  = "Everybody on the leadership list has a coach for the autumn. Yours is the last name without a date.",
      move = social_pressure "everyone",
      advice = { "B15", "A04", "B07" },
      instead = "useful", why = "The others are no reason of his. You have told him that somebody is counting.",
      reply = either {
        conrad { "You're the sixth. Since yesterday I'd hoped you weren't.", when = "saw_tuesday", does = "turns a page", look = "away", talk = "neutral",
          inner = "Yesterday somebody saw something. Today somebody counts." },
        conrad { "You're the sixth. The other five I hadn't trained.", does = "turns a page", look = "cold", talk = "neutral",
          inner = "Six people in two years. Now it comes with a list, and the list walks in here on legs I taught to walk." },
      },
      go = "bristling",
    },
    option "bigger_stage" {
      when = "not " .. cashed_in,
      say  = "Forty minutes yesterday, it was superb. With a coach beside you they'd have to give you the bigger stage.",
      move = bait "flattery",
      advice = { "B24", "A38" },
      instead = "useful", why = "The praise was true until it wanted something.",
      reply = either {
        conrad { "Yesterday it was a reproach. It came without a coach.", when = told_off, does = "caps the pen", look = "guarded", talk = "neutral",
          inner = "The reproach I could have used. It wanted nothing." },
        conrad { "Yesterday it came without. I'd kept that one.", when = "saw_tuesday", does = "caps the pen", look = "guarded", talk = "neutral",
          inner = "So that one was only the first half." },
        conrad { "Praise first, invoice second. I taught you the other order.", does = "caps the pen", look = "guarded",
          talk = "neutral", inner = "So that is what my forty minutes were good for." },
      },
      go = "bristling",
    },
    option "tried_to_say" {
      when = cashed_in,
      say  = "As I tried to say yesterday: forty minutes like those, with a coach beside you, and they'd notice upstairs.",
      move = bait "flattery",
      advice = { "B24", "A38" },
      instead = "useful", why = "It had not failed because it was said badly. The second time it only shows how much you want it.",
      reply = conrad { "\"As I tried.\" It arrived. That was the trouble.", does = "caps the pen", look = "cold", talk = "neutral",
        inner = "I switched a depot back on, and it's still being cashed in." },
      go = "bristling",
    },
    option "under_my_name" {
      when = "saw_tuesday",
      say  = "There's a question mark under my name, in ink. In your place I'd have put it there too.",
      move = reflect,
      advice = { "A04", "B13" },
      landed = {
        heard = conrad { "Then answer it.", does = "looks at the calendar, and from there to you", look = "sharp" },
        other = conrad { "It's still there.", does = "looks at the calendar", look = "guarded" },
      },
      go = "a_question",
    },
    option "yesterday" {
      when = "not saw_tuesday",
      say  = "Yesterday you sent the night man home before you'd found the fault. I saw that. It was right.",
      move = affirm,
      advice = { "B24", "B25", "A01" },
      landed = {
        bait = either {
          conrad { "And yesterday you put me right in front of them. I saw that.", when = told_off, does = "looks up, for the first time", look = "cold",
            talk = "discord", go = "bristling", inner = "Henrik was home by seven. Leave him there." },
          conrad { "And yesterday you found a use for it. I saw that.", does = "looks up, for the first time", look = "cold", talk = "discord", go = "bristling",
            inner = "Henrik was home by seven. Leave him there." },
        },
        seen = {
          conrad { "Henrik has a baby. Yawning, he's a risk.", does = "looks up, for the first time", look = "neutral" },
          conrad { "And that isn't what you came for.", look = "sharp" },
        },
        other = conrad { "You've said so. What else?", look = "guarded" },
      },
      go = "a_question",
    },
  },

  --------------------------------------------------------------------------------------------- two: the word, or the sender

  beat "a_question" {
    "The clock over the door is a station clock. He corrects it himself.",

    option "the_word" {
      say  = "When somebody says the word \"coaching\" to you, what comes to mind?",
      move = ask_open "meaning", voices = { "pace", "edge" },
      advice = { "B14", "A14", "B08" },
      landed = {
        pace = either {
          conrad { "An hour a week in a room with a plant. Yesterday, say. At ten past six.", when = "pounced_tuesday",
            does = "leans back", look = "neutral", inner = "The plant is for you. The ten past six isn't a joke." },
          conrad { "An hour a week in a room with a plant. And meanwhile the week goes on without me.",
            does = "leans back", look = "amused", inner = "The plant is for you. The second sentence isn't a joke." },
        },
        other = conrad { "A whistle, and a man in a tracksuit.", look = "amused" },
      },
      go = "first_silence",
    },
    option "ever_had_one" {
      say  = "Have you ever had a coach yourself, here or anywhere before Halden?",
      move = neutral "closed",
      advice = { "B10", "B14" },
      instead = "the_word", why = "A yes-or-no question gets a yes, a no, or a joke.",
      reply = conrad { "Rowing. He shouted. We won.", does = "almost smiles", look = "amused" },
      go = "still_upright",
    },
    option "think_aloud" {
      say  = "Wouldn't it be good to have somebody to think aloud with, for once?",
      move = persuade "leading",
      advice = { "A20", "B14" },
      instead = "the_word", why = "The question has its answer inside, and he was not the one who put it there.",
      reply = conrad { "I have a whiteboard. It doesn't nod.", does = "picks the pen up again", look = "guarded", talk = "neutral",
        inner = "There it is. It came dressed as a question." },
      go = "still_upright",
    },
    option "mine_helped" {
      say  = "I had one last year. Honestly, I think it could do a lot for you.",
      move = persuade "testimonial",
      advice = { "A08", "A59" },
      instead = "the_word", why = "Your story may be good. Nobody has asked for it yet.",
      reply = conrad { "Eleven years of numbers. Which one of them is ill?", does = "picks the pen up again", look = "guarded", talk = "neutral",
        inner = "Prescribed before anybody asked where it hurts." },
      go = "still_upright",
    },
  },

  beat "bristling" {
    conrad { "Who sent you?", does = "has both hands flat on the notebook", look = "sharp", asks = true, talk = "discord" },

    option "helena_asked" {
      when = "not helena_was_told",
      say  = "Helena. She wants it by the third quarter, and I agreed before asking you. Then I came in here and pushed.",
      move = repair,
      set  = { told_him_the_truth = true },
      advice = { "A15", "B12" },
      landed = {
        repaired = {
          conrad { "So that was the \"by Q3\".", does = "takes the cap off the pen again, slowly", look = "neutral", talk = "neutral",
            inner = "Monday, by the lifts. I'd thought she meant the lifts." },
          conrad { "Thank you for the name.", look = "neutral", talk = "neutral" },
        },
        other = conrad { "Helena. Of course.", look = "away" },
      },
      go = "still_upright",
    },
    option "helena_promised" {
      when = "helena_was_told",
      say  = "Helena. On Sunday I promised her an answer, before I had asked you anything. Then I came in here and pushed.",
      move = repair,
      set  = { told_him_the_truth = true },
      advice = { "A15", "B12" },
      landed = {
        repaired = {
          conrad { "You sold it before you bought it.", does = "takes the cap off the pen again, slowly", look = "amused", talk = "neutral",
            inner = "That cost something to say. Not much. Something." },
          conrad { "Thank you for the name.", look = "neutral", talk = "neutral" },
        },
        other = conrad { "Helena. Of course.", look = "away" },
      },
      go = "still_upright",
    },
    option "nobody" {
      say  = "Nobody sent me, Conrad. I have simply been thinking about you, and about everything you deserve after all these years.",
      move = bait "lure",
      advice = { "B24", "A58" },
      instead = "helena_asked", why = "It was meant kindly, it was not true, and he knew both.",
      reply = either {
        conrad { "Monday, by the lifts: two crossed fingers. I was behind you with a coffee.", when = "helena_was_told", does = "does not raise his voice",
          look = "cold", talk = "discord", inner = "I'd have taken the truth. From you I'd have taken it standing." },
        conrad { "Monday, by the lifts: \"By Q3.\" I was behind you with a coffee.", does = "does not raise his voice", look = "cold",
          talk = "discord", inner = "I'd have taken the truth. From you I'd have taken it standing." },
      },
      go = "cold_air",
    },
    option "does_it_matter" {
      say  = "Does it matter who? Give me one minute, listen to what it actually is, and then you be the judge.",
      move = persuade "pitch",
      advice = { "A15" },
      instead = "helena_asked", why = "To him it was the only question. He asked it because the answer mattered.",
      reply = conrad { "It's the only part that does.", does = "reads his own margin", look = "cold", talk = "neutral",
        inner = "If you can't say whose it is, it's somebody's I wouldn't like." },
      go = "cold_air",
    },
    option "no_answer" {
      does = "You say nothing.",
      move = silence, voices = { "pace" },
      advice = { "B17" },
      instead = "helena_asked", why = "Silence after your question leaves him room. Silence after his question leaves him alone.",
      landed = {
        cold = conrad { "I see. All of them.", does = "goes back to his plan", look = "away", hold = 2, talk = "discord",
          inner = "I asked one question." },
        other = conrad { "Well.", look = "away", hold = 2 },
      },
      go = "cold_air",
    },
  },

  ------------------------------------------------------------------------------------------- three: silence, or something else

  beat "first_silence" {
    "You have laughed in this chair at less than that. He watches what you do with it.",

    option "wait" {
      does = "You leave the plant where it is, and wait.",
      move = silence, voices = { "edge" },
      advice = { "B17", "A05" },
      landed = {
        edge = {
          either {
            conrad { "And it takes the edge off. I saw it done to a good man. He came back pleasant.", when = "root == 'misconception'",
              does = "looks at the pen, not at you", look = "still", hold = 4, talk = "sustain",
              inner = "Why am I telling you about him? You were not even here then." },
            conrad { "And it would cramp my style. It takes the edge off people. Nobody on this floor needs me pleasant.",
              does = "looks at the pen, not at you", look = "still", hold = 4, talk = "sustain",
              inner = "I was going to stop after the plant." },
          },
        },
        other = conrad { "That was the answer.", does = "looks at the pen", look = "neutral", hold = 4 },
      },
      go = "the_edge",
    },
    option "six_sessions" {
      say  = "It is six sessions, an hour and a half each, and you choose the days.",
      move = neutral "info",
      advice = { "B14", "A14" },
      instead = "wait", why = "He had not finished. The facts answered the joke, and what stood behind it went back in.",
      reply = conrad { "Nine hours. A minute ago it was one.", does = "writes the number down", look = "amused", talk = "neutral",
        inner = "You heard the plant." },
      go = "the_plant",
    },
    option "so_light" {
      say  = "It needn't be an hour. We'd find something so light that you would hardly notice it.",
      move = oblige "reassure",
      advice = { "B01", "A13" },
      instead = "wait", why = "To make a worry small is not to hear it. He noticed that you would rather have it gone.",
      reply = conrad { "Then why would I do it?", does = "tilts his head", look = "guarded", talk = "sustain",
        inner = "Selling me something with the selling point that I won't notice." },
      go = "the_plant",
    },
    option "seen_going_in" {
      say  = "It sounds as if you wouldn't like people to see you going in there.",
      move = reflect_concern "problem_case",
      advice = { "A16" },
      instead = "wait", why = "You told him what he had not told you. It may even be true; he has not said it.",
      landed = {
        wrong = {
          conrad { "No. I said the hour.", does = "shakes his head, once", look = "guarded", talk = "sustain",
            inner = "Don't read ahead. I do that to people, and I know what it costs them." },
          conrad { "I meant the hour. Mostly.", look = "neutral", talk = "neutral" },
        },
        other = conrad { "Not only that.", look = "neutral" },
      },
      go = "the_plant",
    },
  },

  beat "still_upright" {
    either {
      { when = "told_him_the_truth", "He writes something down. You can read upside down; he taught you that as well. It says: Q3." },
      { "The pen is back in his hand. The minute hand of the station clock jumps, and stops." },
    },

    option "the_same_word" {
      say  = "When somebody says the word \"coaching\" to you, what comes to mind?",
      move = ask_open "meaning", voices = { "pace", "edge" },
      advice = { "B14", "A14" },
      landed = {
        pace = conrad { "An hour a week. I know what it costs, because I know who pays it.", does = "thinks about it, visibly against his will",
          look = "neutral", talk = "neutral", inner = "That was nearly a real answer. Careful." },
        other = conrad { "Somebody else's clipboard.", look = "guarded", talk = "sustain", inner = "You'll have to do better than the dictionary." },
      },
      go = "the_plant",
    },
    option "hold_still" {
      does = "You wait, and let the clock do the talking.",
      move = silence, voices = { "edge" },
      advice = { "B17" },
      instead = "the_same_word", why = "Silence makes room for an answer. There has to be a question first.",
      landed = {
        edge = conrad { "All right. They'd take the edge off. That's the subject, and now you've had it.", does = "lays the pen across the margin", look = "still",
          hold = 4, talk = "sustain", go = "the_edge", inner = "You can do that, then. Not fill it." },
        other = conrad { "If that's the coaching, I'm impressed.", does = "turns the notebook over", look = "amused", hold = 3 },
      },
      go = "the_clock",
    },
    option "never_tried" {
      say  = "May I be honest? You are judging a thing you've never tried. That isn't like you.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "the_same_word", why = "You asked to be honest and told him he was wrong. You do not know yet what he knows.",
      reply = conrad { "I've never tried running the yard by candlelight. I've a view on it. You may have noticed that my views come from somewhere.",
        does = "says it slowly", look = "cold", talk = "discord",
        inner = "\"That isn't like you.\" Four months in the chair, and you know what I'm like." },
      go = "the_clock",
    },
    option "by_next_year" {
      say  = "You could be a director by next year. Isn't that worth six mornings of your time?",
      move = persuade "presume",
      advice = { "A38", "A33", "A61" },
      instead = "the_same_word", why = "You offered a price for something. Nobody had asked him whether he wants it.",
      reply = conrad { "Worth it to whom?", does = "looks at you over his glasses", look = "sharp", talk = "neutral",
        inner = "They all know what I want. It saves them asking." },
      go = "the_clock",
    },
  },

  beat "cold_air" {
    "He goes through the plan line by line, and ticks each line. You have become background.",

    option "pushed_twice" {
      say  = "I've pushed you twice in two minutes. That was about my list, and not about you.",
      move = repair,
      advice = { "A15" },
      landed = {
        repaired = conrad { "Two minutes ten.", does = "stops ticking", look = "neutral", talk = "neutral",
          inner = "Correct. And said without a \"but\". I waited for the \"but\"." },
        other = conrad { "You have.", look = "away" },
      },
      go = "the_clock",
    },
    option "free_choice" {
      say  = "It's your choice, you know that. I'm not the kind of manager who forces people.",
      move = autonomy,
      advice = { "A29", "A58" },
      instead = "pushed_twice", why = "After a push, the same words sound like the next one. First the push has to be owned.",
      landed = {
        hollow = conrad { "It was my choice before you came in as well.", does = "ticks a line", look = "cold", talk = "discord",
          inner = "You give me what's mine, and wait to be thanked." },
        other = conrad { "It is.", does = "ticks a line", look = "guarded" },
      },
      go = "the_clock",
    },
    option "why_so_hard" {
      say  = "Everybody else on this floor can hear such a thing. Why is it so difficult for you?",
      move = social_pressure "why",
      advice = { "B15" },
      instead = "what_would_it_need", why = "This why does not ask for a reason. It asks him to stand trial, with his colleagues as the jury.",
      reply = either {
        conrad { "Everybody else on this floor could see, yesterday, that I had my hands full.", when = "pounced_tuesday", does = "ticks a line, hard",
          look = "cold", talk = "discord", inner = "Difficult. Put it on the pile with \"challenging\"." },
        conrad { "Everybody else on this floor opens a window at nine and rings me at ten past.", does = "ticks a line, hard", look = "cold",
          talk = "discord", inner = "Difficult. Put it on the pile with \"challenging\"." },
      },
      go = "the_clock",
    },
    option "what_would_it_need" {
      say  = "What would make this worth four minutes of your morning, seen from your side?",
      move = ask_open "concern", voices = { "pace" },
      advice = { "A14", "B16" },
      landed = {
        pace = conrad { "If you gave them back. An hour a week of those, that's what it costs.", does = "looks at the clock", look = "clock", talk = "neutral",
          inner = "That was nearly a fair question.", go = "the_plant" },
        other = conrad { "A different subject.", does = "ticks a line", look = "away", talk = "sustain",
          inner = "Too late for a good question. It's a pity, it was one." },
      },
      go = "still_upright",
    },
  },

  ---------------------------------------------------------------------------------------------- four: what he has just said

  beat "the_edge" {
    either {
      { when = "asked_marisol", "Outside, Marisol goes by on her way to the stairs. He looks after her, and then for a moment at you." },
      { "Outside, somebody laughs by the printers and stops when they see his light on." },
    },

    option "nine_without_you" {
      say  = "So it isn't the hour. It's what nine o'clock becomes without you in it.",
      move = reflect_concern "pace",
      advice = { "A16", "A13" },
      landed = {
        understood = conrad { "Yes. That's it.", does = "takes his glasses off", look = "still" },
        wrong = conrad { "I said the edge. Nobody's mentioned nine.", does = "shakes his head, once", look = "guarded", talk = "sustain", go = "so_no",
          inner = "You came in with that sentence. Somebody else's size." },
        other = conrad { "Something like it.", look = "neutral" },
      },
      go = "nine_oclock",
    },
    option "good_ones_sharpen" {
      say  = "A coach who did that would be a bad one. Good ones sharpen people.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "nine_without_you", why = "You may be right about coaches. He was talking about himself.",
      reply = conrad { "Then there are a great many bad ones, and I've met the good ones' invoices. You asked me what I think. I was thinking it.",
        does = "puts the pen down hard", look = "cold", talk = "discord",
        inner = "Asked, and corrected. Next time I'll keep it to the plant." },
      go = "so_no",
    },
    option "keep_safe" {
      say  = "What does being in that room at nine keep safe, for you or for them?",
      move = ask_protects "pace",
      advice = { "A17" },
      instead = "nine_without_you", why = "A good question, one sentence early. First he must be sure that you have understood the worry itself.",
      landed = {
        early = conrad { "That's a plant question.", does = "folds his arms", look = "guarded", talk = "sustain",
          inner = "You don't know yet what happens at nine. You can't ask what it's for." },
        other = conrad { "The room.", look = "guarded" },
      },
      go = "so_no",
    },
    option "which_part" {
      say  = "The edge, in your own words: which part of it would they take first?",
      move = ask_open "precise_words", voices = { "edge", "problem_case" },
      advice = { "A63", "A05" },
      landed = {
        asked = conrad { "The part that says \"it's the switch\" while everybody is still being listened to.", does = "answers at once", look = "sharp",
          talk = "sustain", inner = "Good question. I'd have asked it." },
        problem_case = conrad { "The part that's said first, before everybody has had his turn. And then people look at you, kindly. I've seen who gets looked at kindly.",
          does = "answers at once, and then slower", look = "sharp", talk = "sustain", inner = "The second half wasn't asked for. Who let that out?" },
        other = conrad { "The useful part.", look = "guarded", talk = "sustain", inner = "Parts. It's not a kit." },
      },
      go = "so_no",
    },
  },

  beat "the_plant" {
    either {
      { when = "landing == 'wrong'", "He waits to see whether you will guess again." },
      { "Half the blind is down. A stripe of sun lies across the plan, exactly at nine o'clock." },
    },

    option "nine_without_you" {
      say  = "So it isn't the hour. It's what nine o'clock becomes without you in it.",
      move = reflect_concern "pace",
      advice = { "A16" },
      landed = {
        understood = conrad { "That's the hour.", does = "looks up", look = "still" },
        wrong = conrad { "Who's said anything about nine? I said clipboard.", does = "looks up", look = "guarded", talk = "sustain", go = "so_no",
          inner = "It may even be so. But I didn't say it, and you did." },
        other = conrad { "Something like it.", look = "neutral" },
      },
      go = "nine_oclock",
    },
    option "let_it_stand" {
      does = "You say nothing, and let his sentence stand.",
      move = silence, voices = { "edge" },
      advice = { "B17" },
      landed = {
        edge = {
          either {
            conrad { "And it takes the edge off. I saw it done to a good man. He came back pleasant.", when = "root == 'misconception'",
              does = "says it to the plan", look = "still", hold = 4, talk = "sustain", inner = "All it took was somebody who did not talk." },
            conrad { "And they take the edge off. It's what they are for.", does = "says it to the plan", look = "still", hold = 4,
              talk = "sustain", inner = "All it took was somebody who did not talk." },
          },
        },
        other = conrad { "Is there a second half?", does = "waits politely", look = "guarded", hold = 3 },
      },
      go = "so_no",
    },
    option "marisol_can" {
      say  = "Then hand it over. Marisol can run a window with her eyes closed, you said it yourself.",
      move = persuade "advice",
      advice = { "A15", "A13" },
      instead = "nine_without_you", why = "You solved his morning for him. He had been telling you what it is made of.",
      reply = either {
        conrad { "Is that from the lockers? I said she could. Not alone.", when = "asked_marisol", does = "puts his hand on the plan", look = "guarded",
          talk = "neutral", inner = "I left somebody alone with it once." },
        conrad { "I said she could. I never said she should be alone with it.", does = "puts his hand on the plan", look = "guarded", talk = "neutral",
          inner = "I left somebody alone with it once." },
      },
      go = "so_no",
    },
    option "hour_saves_ten" {
      say  = "One hour invested now may save you ten later. You like arithmetic, so look at that.",
      move = persuade "pitch",
      advice = { "A10", "A35" },
      instead = "nine_without_you", why = "Your sum was about hours. His was about who is in the room.",
      reply = conrad { "Whose ten?", does = "closes the notebook on a finger", look = "guarded",
        inner = "The person who says \"invest\" is never the one on call." },
      go = "so_no",
    },
  },

  beat "the_clock" {
    either {
      conrad { "Ninety seconds. You began it yesterday. Say it straight.", when = cashed_in, does = "turns his chair to face you", look = "sharp" },
      conrad { "Ninety seconds. You came with something. Straight, like yesterday.", when = "saw_tuesday", does = "turns his chair to face you", look = "neutral" },
      conrad { "Ninety seconds. You came with something. Say it straight.", does = "turns his chair to face you", look = "sharp" },
    },

    option "what_would_it_cost" {
      when = "not seen.still_upright",
      say  = "Straight: what would a coach cost you?",
      move = ask_open "concern", voices = { "pace" },
      advice = { "A14", "A63", "B16" },
      landed = {
        pace = conrad { "An hour a week that I'd be out of reach. You know what happens here in an hour.", does = "holds up one finger",
          look = "sharp", talk = "neutral", inner = "Straight. Well, well." },
        other = conrad { "My good mood.", does = "folds his arms", look = "guarded", talk = "sustain",
          inner = "Earlier, I'd have told you." },
      },
      go = "so_no",
    },
    option "your_reading" {
      when = "seen.still_upright",
      say  = "Straight: I've got nothing yet. What do you make of it?",
      move = permission "view",
      advice = { "A14", "B18" },
      landed = {
        invited = conrad { "Of a plan with my name on it, that I get to hear about on the day? I'd send it back, and ask who tested it.", does = "unfolds his hands",
          look = "neutral", talk = "neutral", inner = "\"Nothing yet.\" I haven't heard that from above since 2008." },
        other = conrad { "What I made of it before.", look = "guarded" },
      },
      go = "his_no",
    },
    option "the_form" {
      when = "form_in_bag",
      say  = "Straight: there's a form, and with it it's simply policy.",
      move = power "mandate",
      advice = { "A30", "A46", "B04" },
      instead = "what_would_it_cost", why = "It spares you both the conversation, and the conversation was the point.",
      reply = conrad { "Then you don't need me. You need my signature. No. You don't even need that.",
        does = "looks at your bag", look = "cold", talk = "discord",
        inner = "I wrote it in your first review: this one listens." },
      go = "out",
    },
    option "the_autumn" {
      when = "not form_in_bag",
      say  = "Straight: without it, I can't put you forward.",
      move = power "threat",
      advice = { "A36", "A56", "B04" },
      instead = "what_would_it_cost", why = "He asked for something straight, and a threat is straight. It also ends the talk.",
      reply = conrad { "Forward of what? You've had that chair for four months, {player}. I know what it can reach.",
        does = "is very calm", look = "cold", talk = "discord",
        inner = "So now it has a price on it. Good. Then it wasn't for my sake." },
      go = "out",
    },
    option "alone_with_it" {
      say  = "Straight, and as a friend: you've become hard and alone.",
      move = confront "label",
      advice = { "A24", "A03", "A33" },
      instead = "what_would_it_cost", why = "It was meant warmly. It was also your guess about him, spoken as a finding.",
      reply = conrad { "You may think that outside.", does = "closes the notebook", look = "cold", talk = "discord",
        inner = "Alone. The phone rang nine times before you sat down." },
      go = "out",
    },
    option "not_this_morning" {
      say  = "Straight: this can wait. Open your window.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "what_would_it_cost", why = "It is considerate, and it leaves him alone with the subject that you brought in.",
      reply = conrad { "It can always wait. That's its best feature.", does = "turns the chair back", look = "away", talk = "neutral",
        inner = "Ninety seconds, and you gave them back. Nobody ever wants to know." },
      go = "so_no",
    },
  },

  ------------------------------------------------------------------------------------------------------ five: under the hour

  beat "nine_oclock" {
    "The hand jumps to eight forty-three. He does not look at it.",

    option "keep_safe" {
      say  = "What does being in that room at nine keep safe, for you or for them?",
      move = ask_protects "pace",
      advice = { "A17", "A13" },
      landed = {
        opened = {
          conrad { "Two thousand fourteen. A course, two days. They collected the phones in a basket at the door.",
            does = "turns the pen over, and over again", look = "still", hold = 2 },
          conrad { "I'd told a man called Pavel to ring me before he decided anything. He rang.", look = "still" },
          conrad { "A depot lost a night, Pavel lost his job, and I got a certificate.", look = "tired", hold = 2,
            inner = "It's in the second drawer. I don't know why I keep it." },
          either {
            conrad { "Nobody on my watch decides alone. So it's never only an hour, whoever's selling it.", when = "root == 'positioning'",
              does = "puts his glasses on again", look = "guarded", talk = "sustain", inner = "Now I've shown it. It's still no." },
            conrad { "Nobody on my watch decides alone. Show me an hour with the phone on the table, and I'd look at it.",
              does = "puts his glasses on again", look = "open", talk = "change" },
          },
        },
        other = conrad { "The people in it.", look = "neutral" },
      },
      go = "his_no",
    },
    option "what_else_goes" {
      say  = "And what else would go, if you said yes, besides the hour?",
      move = ask_open "concern", voices = { "edge" },
      advice = { "A14" },
      instead = "keep_safe", why = "He had just opened one door. You tried the next one.",
      landed = {
        edge = conrad { "The edge. They take the edge off you. It's what they're for.", does = "counts on his fingers", look = "sharp", talk = "sustain",
          inner = "Next, please. Like at the counter." },
        other = conrad { "Ask me that when it isn't eight forty-three.", does = "looks at the clock after all", look = "clock", talk = "neutral" },
      },
      go = "his_no",
    },
    option "sundays" {
      say  = "Then put it where no window is open. Sunday evening, by phone.",
      move = persuade "advice",
      advice = { "A15", "A18" },
      instead = "keep_safe", why = "The solution is not bad. It is yours, and it came before he had told you what for.",
      reply = conrad { "You're scheduling.", does = "puts his glasses on again", look = "guarded", talk = "sustain",
        inner = "One sentence of listening, and already the calendar is out." },
      go = "his_no",
    },
    option "need_more_of_you" {
      say  = "And that's why they need you in a bigger room, Conrad.",
      move = bait "flattery",
      advice = { "B24", "A38" },
      instead = "keep_safe", why = "He told you what he guards. You turned it into a recommendation.",
      reply = either {
        conrad { "Yesterday's invoice. Second reminder.", when = cashed_in, does = "puts his glasses on again", look = "guarded", talk = "neutral",
          inner = "I said a true thing, and it was turned round and sold to me." },
        conrad { "There's always an invoice.", does = "puts his glasses on again", look = "guarded", talk = "neutral",
          inner = "I said a true thing, and it was turned round and sold to me." },
      },
      go = "his_no",
    },
  },

  beat "so_no" {
    "Down the corridor three phones begin to ring, one after another. He counts them.",

    option "nine_without_you" {
      when = "not chosen.the_edge.nine_without_you and not chosen.the_plant.nine_without_you",
      say  = "So it isn't the hour. It's what nine o'clock becomes without you in it.",
      move = reflect_concern "pace",
      advice = { "A16" },
      landed = {
        understood = conrad { "Now you're listening.", does = "lets the phones ring", look = "still" },
        wrong = conrad { "Nine? I haven't got as far as nine. You're ahead of me.", does = "loses count of the phones", look = "guarded", talk = "sustain",
          inner = "Listening is what one does to what was said." },
        other = conrad { "Something like it.", look = "neutral" },
      },
      go = "his_no",
    },
    option "your_view" {
      when = "not voiced.pace",
      say  = "Let me stop there. What do you make of this, as it looks from your chair?",
      move = permission "view",
      advice = { "A14", "B18" },
      landed = {
        invited = conrad { "From my chair it looks like somebody else's plan with my name on it.", does = "thinks before he says it", look = "neutral",
          talk = "sustain", inner = "First time this morning that I was asked for the whole picture." },
        other = conrad { "Like Wednesday.", look = "guarded" },
      },
      go = "his_no",
    },
    option "even_federer" {
      say  = "Federer had a coach until his last match. Nobody thought that he was ill.",
      move = persuade "testimonial",
      advice = { "A08", "A10" },
      why = "The story is true, and he had not asked for it. Before he feels understood, every story is a push.",
      reply = conrad { "And who played his backhand while they talked?", does = "listens to the phones", look = "guarded", talk = "neutral",
        inner = "Tennis. When he misses, somebody in a hat says \"out\"." },
      go = "his_no",
    },
    option "think_the_world" {
      say  = "It's fine, really. I only wanted you to know how much we think of you.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      why = "It is warm, and it leaves. He is alone with the subject again, and so are you.",
      reply = either {
        conrad { "Noted.", when = "saw_tuesday", does = "counts the phones", look = "away", inner = "Yesterday it was somebody who'd seen something. Today it's \"we\"." },
        conrad { "Noted.", does = "counts the phones", look = "away", inner = "\"We.\" The moment it gets difficult, it's \"we\"." },
      },
      go = "his_no",
    },
    option "only_afraid" {
      say  = "Is it possible that you don't want anybody to look too closely?",
      move = confront "label",
      advice = { "A24", "A33" },
      why = "You put a fear into his mouth and a question mark behind it.",
      reply = conrad { "They look at me every week. It's in colour, it goes to the board. I've asked for more columns.",
        does = "leans forward, exact", look = "cold", talk = "discord",
        inner = "Ask me what I'm afraid of, then. Ask it. Don't announce it." },
      go = "his_no",
    },
  },

  beat "out" {
    conrad { "That was four minutes.", does = "stands up and holds the door open for you, correctly", look = "cold" },

    option "take_it_back" {
      say  = "That was a blow and not a question, Conrad. I take it back.",
      move = repair,
      advice = { "A15", "A30" },
      landed = {
        repaired = conrad { "Yes, it was. It doesn't suit you yet.", does = "keeps hold of the door", look = "guarded", talk = "neutral",
          inner = "That was the first thing today that I'd have hired." },
        other = conrad { "You've taken things back before, this week.", does = "keeps hold of the door", look = "cold", talk = "discord",
          inner = "Sorry once is a repair. Sorry twice is a habit." },
      },
      go = "six_oclock",
    },
    option "come_back" {
      say  = "May I come back tomorrow, with a question and no plan?",
      move = permission "leave",
      advice = { "B12", "B13" },
      landed = {
        granted = conrad { "With a question. I'll count them.", does = "lets go of the door", look = "guarded", talk = "neutral" },
        refused = conrad { "You have my calendar. You don't need my leave, do you.", does = "does not let go of the door", look = "cold", talk = "discord",
          inner = "Asking, now. After." },
        other = conrad { "You have my calendar.", look = "cold" },
      },
      go = "six_oclock",
    },
    option "you_taught_me" {
      say  = "You taught me that nobody walks away from a problem.",
      move = confront "moralise",
      advice = { "A15" },
      instead = "come_back", why = "You used his own lesson against him. He will remember the lesson and not the point.",
      reply = conrad { "I'm not walking. It's my office.", does = "opens the door a little further", look = "cold", talk = "discord",
        inner = "Good memory. Wrong shift." },
      go = "six_oclock",
    },
    option "stay_silent" {
      does = "You stay in the doorway and say nothing.",
      move = silence, voices = { "pace" },
      advice = { "B17" },
      reply = { "He waits as well. He has had more practice." , conrad { "Eight forty-four.", look = "clock", hold = 3, talk = "neutral" } },
      go = "six_oclock",
    },
  },

  ------------------------------------------------------------------------------------------------------------ six: his no

  beat "his_no" {
    either {
      conrad { "It's still no. I've noticed the difference. Yesterday's as well.", when = "purpose.pace and saw_tuesday", does = "opens the notebook at today",
        look = "neutral" },
      conrad { "It's still no. I'd like you to know that I noticed the difference.", when = "purpose.pace", does = "opens the notebook at today", look = "neutral" },
      conrad { "So. It's no. For yesterday too. Tell whoever's waiting.", when = cashed_in, does = "opens the notebook at today", look = "sharp" },
      conrad { "So. It's no. You can tell whoever is waiting for it.", does = "opens the notebook at today", look = "sharp" },
    },

    option "helena_waits" {
      when = "not told_him_the_truth and not helena_was_told",
      say  = "Helena is waiting for it. I said yes to her before I'd asked you. You decide this, and I'll tell her so.",
      move = autonomy,
      set  = { told_him_the_truth = true },
      advice = { "A29", "A58", "A04" },
      landed = {
        free = conrad { "She'll love that.", does = "raises an eyebrow", look = "amused", talk = "neutral",
          inner = "That was not the easy sentence. I listened for the hook. There isn't one." },
        hollow = conrad { "Then tell her now. You've had practice at telling.", look = "cold", talk = "discord",
          inner = "You push with one hand and bow with the other." },
        other = conrad { "Tell her, then.", look = "guarded" },
      },
      go = "doorway",
    },
    option "helena_friday" {
      when = "not told_him_the_truth and helena_was_told",
      say  = "Helena is. I promised her an answer before I had one. You decide what it is, and she'll have it as you said it.",
      move = autonomy,
      set  = { told_him_the_truth = true },
      advice = { "A29", "A58", "A04" },
      landed = {
        free = either {
          conrad { "So that's what the fingers were for. Then she'll have to wait for it.", when = "purpose.pace and root ~= 'positioning'",
            does = "raises an eyebrow", look = "amused", talk = "change",
            inner = "Wait for what? I've just said no. Well. I've not finished saying it." },
          conrad { "So that's what the fingers were for.", does = "raises an eyebrow", look = "amused", talk = "neutral",
            inner = "Monday, by the lifts. And now said so, to my face, at eight forty-three." },
        },
        hollow = conrad { "Then she has it. Tell her now.", look = "cold", talk = "neutral",
          inner = "You push with one hand and bow with the other." },
        other = conrad { "Tell her, then.", look = "guarded" },
      },
      go = "doorway",
    },
    option "in_your_words" {
      when = "told_him_the_truth",
      say  = "You decide it. Helena gets your answer from me, in your words, and not before you say you are finished with it.",
      move = autonomy,
      advice = { "A29", "A58" },
      landed = {
        free = conrad { "My words are short.", does = "raises an eyebrow", look = "amused", talk = "neutral" },
        hollow = conrad { "I'll be finished when you've stopped.", look = "cold", talk = "discord",
          inner = "You push with one hand and bow with the other." },
        other = conrad { "Good.", look = "guarded" },
      },
      go = "doorway",
    },
    option "then_it_is_no" {
      say  = "Then it's no. Thank you for telling me why. Nothing changes between us, and I won't bring it up again.",
      move = accept_no,
      advice = { "A12", "B01" },
      why = "Taken well, and taken too early: you do not know yet what you are accepting.",
      landed = {
        dropped = conrad { "That was quick.", does = "uncaps the pen", look = "away", talk = "neutral",
          inner = "I've fought longer over a switch. Why did I tell you why? I didn't. You thanked me for it anyway." },
        other = conrad { "Good.", look = "neutral" },
      },
      go = "six_oclock",
    },
    option "one_session" {
      say  = "Only one session, then. And if it's a waste of time, you'll have the pleasure of telling me so.",
      move = persuade "pitch",
      advice = { "A65", "A15" },
      why = "A single session may be a good idea. After a no, it is bargaining with somebody who has not offered to sell.",
      reply = conrad { "I can have that pleasure now.", does = "looks for a free line in the notebook", look = "guarded", talk = "neutral",
        inner = "No is a price now, apparently. Next they come down a little." },
      go = "doorway",
    },
    option "what_would_change" {
      say  = "What would have to be different, so that somebody like you could say something other than no?",
      move = co_design "topic",
      advice = { "A18", "A19" },
      why = "The right question, a day too early. He would be designing his own answer to a worry you have not heard.",
      landed = {
        premature = conrad { "The person asking would have to know what the no is.", does = "looks straight at you", look = "sharp", talk = "neutral",
          inner = "Negotiating. We haven't even read the fault log." },
        other = conrad { "Most of it.", look = "guarded" },
      },
      go = "doorway",
    },
  },

  ------------------------------------------------------------------------------------------------------------ seven: Thursday

  beat "doorway" {
    "Eight forty-four. The bridge line on his desk begins to blink. You stand up.",

    option "come_back" {
      say  = "There's more of it, and I'd like to understand it. May I come back when no clock is running?",
      move = permission "leave",
      advice = { "B12", "A14", "B17" },
      landed = {
        granted = {
          either {
            conrad { "Tomorrow at six. In here. The lockers have a draught.", when = "reactance < 30 and asked_marisol and not chosen.the_plant.marisol_can",
              does = "lets the line blink twice more", look = "open", talk = "neutral" },
            conrad { "Tomorrow at six. The floor's empty. Bring nothing.", when = "reactance < 30", does = "lets the line blink twice more", look = "open", talk = "neutral" },
            conrad { "Six o'clock, then, tomorrow. Not in passing.", when = "pounced_tuesday", does = "has his hand on the receiver", look = "guarded", talk = "neutral" },
            conrad { "Six o'clock, then, tomorrow. Bring your clock.", does = "has his hand on the receiver", look = "neutral", talk = "neutral" },
          },
        },
        refused = conrad { "No. But I'm here at six tomorrow, I always am, and it's your building now.", does = "picks up the receiver", look = "cold",
          talk = "discord", inner = "You'll come anyway. They always come anyway." },
        other = conrad { "Six, tomorrow.", does = "picks up the receiver", look = "neutral" },
      },
      go = "six_oclock",
    },
    option "between_us" {
      when = "reactance >= 28",
      say  = "Come and talk to me tomorrow. Whatever you tell me will never leave this room, you have my word on that.",
      move = breach,
      advice = { "A50", "B19" },
      instead = "come_back", why = "It is the warmest sentence of the morning, and a manager cannot keep it. He knows that better than you.",
      reply = {
        either {
          conrad { "I've had that word before. From behind that same kind of chair.", when = "root == 'betrayal'", does = "takes his hand off the receiver",
            look = "cold", talk = "discord", inner = "Between us. He said it in just that tone. Seven months, it held." },
          conrad { "Nothing stays in a room. I run the network.", does = "picks up the receiver", look = "cold", talk = "discord",
            inner = "You can't promise that, and you don't know that you can't. That's worse." },
        },
        conrad { "Six o'clock. Bring somebody's clock.", look = "away", talk = "discord" },
      },
      go = "six_oclock",
    },
    option "two_articles" {
      say  = "I'll send you two short articles, only as background. Would you look at them before we talk again tomorrow?",
      move = persuade "advice",
      advice = { "A10", "A09" },
      instead = "come_back", why = "Homework from somebody who has not asked a second question yet.",
      reply = conrad { "I'll send you the runbook. Six tomorrow. We'll see who has read what.", does = "picks up the receiver", look = "guarded", talk = "neutral",
        inner = "Links. The man in the hotel had links." },
      go = "six_oclock",
    },
    option "some_time" {
      say  = "Good luck with the window. We'll find a better moment for it some time, there's really no hurry at all.",
      move = oblige "hint",
      advice = { "B01", "B03", "B17" },
      instead = "come_back", why = "\"Some time\" is how a subject is buried with good manners.",
      reply = conrad { "Some time isn't a time. Tomorrow, six.", does = "picks up the receiver", look = "sharp", talk = "neutral",
        inner = "If it has to be done, it gets a slot." },
      go = "six_oclock",
    },
  },

  beat "six_oclock" {
    either {
      { when = "seen.out or chosen.his_no.then_it_is_no",
        "You are four steps down the corridor when he says it, not loudly, to the door frame.",
        conrad { "Six o'clock tomorrow I'm alone here. I don't like things left half done.", does = "is already turning back", look = "away" } },
      { when = "chosen.doorway.between_us", "He does not close the door behind you. He has never closed it. Today you notice that he could." },
      { when = "purpose.pace", "On the margin of the plan, small, he has written: phone on the table." },
    },
    either {
      { when = "asked_marisol", "At nine you look through the glass. He says four words, and on the line somebody laughs. Marisol has seen you, and nods." },
      { when = "pounced_tuesday", "At nine you look through the glass. He says four words, and somebody on the line laughs. It isn't Marisol." },
      { "At nine you look through the glass. He says four words, and somebody on the line laughs." },
    },
    "Nine o'clock comes, and nothing happens. That is what he is for.",
    either {
      { when = "form_in_bag and pressured", "The form is in your bag. He knows it now, and so does your bag." },
      { when = "form_in_bag", "Tom's form is still in your bag. It weighs what paper weighs." },
      { when = "intention == 'win_him'", "The card says: persuade. You try to think of one thing that he concluded this morning." },
      { when = "intention == 'get_it_done'", "Four minutes, and it is not done. Something has been started, though you would not know which box to tick." },
      { when = "intention == 'learn_why' and voiced >= 1", "You came to learn why. You have one reason, and the feeling that it is the top one of a pile." },
      { "You have until tomorrow at six." },
    },
    go = "next",
  },
}
