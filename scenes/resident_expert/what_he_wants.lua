-- Lunch with Ruth, and then the walk: four to six of your sentences, side by side, eyes ahead. Two roads. On the one he stops where he
-- always stops; on the other he walks faster, and you have as long as the stairs. On both he asks you one question himself, and what
-- can be said to it was decided on Monday.
local cold = "reactance >= 60 or trust < 22"
-- What it was on Tuesday: a good hour that was to pay for something, or a reproach before other people.
local told_off = "(chosen.forty_minutes.three_stopped.speak_up or chosen.forty_minutes.all_clear.said_outside)"
local cashed_in = "(pounced_tuesday and not " .. told_off .. ")"
local at_window = "reactance < 46 and trust >= 22"
local told = "wants_known and trust >= 50"
local sure = "wants_known and trust >= 58"
local story = "ruths_leave or chosen.her_year.ill_tell_him"

local the_window = "Half way down there's a window onto the yard. He stops there, as he does every evening, until the count comes out."
local the_telephone = "By the door to the yard hangs a telephone from the old days. He lifts it in passing, listens for the tone, and hangs it up again."

local function no_third_side()
  return conrad { "From the left, all the way down. I've only got two sides.", does = "looks straight ahead", look = "guarded", talk = "sustain",
    inner = "Each one good. There was never time to put one down." }
end

-- What she found out in the tenth month. The car park she keeps for another day.
local function the_tenth_month()
  return {
    ruth { "Ten months, and I hadn't touched a thing with my own hands. Then the coffee machine up there broke.", does = "looks at her hands" },
    ruth { "I had it in pieces on the carpet before the man could come. It was the best half hour of the year, and that's how I found out.",
      does = "wipes them on her overall, both sides" },
  }
end

-- How he hears it, when she has said that he may.
local function the_best_half_hour(first)
  return {
    first,
    "You tell him: ten months, the coffee machine on the carpet, the best half hour of the year. You add nothing.",
    conrad { "The screws were all back in the right holes. I did wonder who up there could do that.", does = "has slowed down without noticing", look = "open",
      hold = 2,
      talk = "neutral" },
    either {
      conrad { "They gave it to her, and it didn't fit. I'd like to be the one who finds that out.", when = "wants == 'already_there'",
        does = "looks back at the saddle", look = "still", talk = "change" },
      conrad { "So it takes a year and a carpet. I've saved the year.", when = "wants == 'loves_job'", does = "walks on", look = "warm", talk = "neutral" },
      conrad { "Did anybody tell her that it was a clean repair? No. I'll go over on Monday.", does = "walks on", look = "warm", talk = "change" },
    },
  }
end

scene "what_he_wants" {
  title = "Friday - lunch, and the long way to his car",
  place = "car_park",
  with  = "conrad",
  facilitator = "Which of your people do you know to be waiting for something? When did they tell you so?",

  enter = {
    sensible = { trust = 70, reactance = 12, threat = 24, readiness = 24, told_him_the_truth = true, intention = "learn_why",
      voiced = { "betrayal" }, understood = { "problem_case" }, purpose = { "pace", "edge" },
      nobody_told_him = true, who_would_do_it = true, saw_tuesday = true },
    pushy    = { trust = 26, reactance = 66, threat = 58, intention = "get_it_done", form_in_bag = true, helena_was_told = true,
      pounced_tuesday = true, voiced = { "pace", "edge" } },
  },

  ---------------------------------------------------------------------------------------------------------------- noon: Ruth

  beat "pallet" { with = "ruth",
    "Friday, noon. Behind the loading bay lies a pallet that nobody has collected since the spring. Ruth Calloway is having her lunch on it, with her shoes off.",
    either {
      ruth { "And, have you won?", when = "intention == 'win_him'", does = "is peeling an egg" },
      ruth { "And, do you know why?", when = "intention == 'learn_why'", does = "is peeling an egg" },
      ruth { "And, is it done?", does = "is peeling an egg" },
    },

    option "good_reasons" {
      when = "understood >= 1",
      say = "It's still no. But I could tell you why, some of it, and it's a better reason than mine.",
      advice = { "A13", "A14" },
      reply = either {
        ruth { "That's a terrible way to win. You've gone and listened to the other side.", when = "intention == 'win_him'", does = "is delighted" },
        ruth { "Don't tell it to me. Tell it to him, and see whether he nods.", when = "intention == 'learn_why'", does = "points with the egg" },
        ruth { "Then it isn't done, and you've stopped minding. Does Helena know?", does = "looks up from the egg" },
      },
      go = "whose",
    },
    option "nearly" {
      say = "Nearly. One more good talk, I think, and he'll come round.",
      advice = { "A31", "A58" },
      reply = { ruth { "Round to where?", does = "looks over the bay, the bins and the fence" },
        "You look as well. Nobody is coming round." },
      go = "whose",
    },
    option "made_it_worse" {
      when = "reactance >= 45 or pressured",
      say = "I've made it worse, Ruth. He walks faster now when he sees me.",
      advice = { "A58", "B04" },
      reply = ruth { "He's always walked fast. It's when he gets polite that you should worry.", does = "puts salt on it" },
      go = "whose",
    },
    option "lost_it" {
      say = "I don't know any more what I meant by it on Sunday. It seemed quite clear.",
      advice = { "A20", "A32" },
      reply = ruth { "Then he's said something. That's what it does.", does = "finds a bit of shell and shows it to you" },
      go = "whose",
    },
  },

  beat "whose" { with = "ruth",
    ruth { "Say me the sentence. \"Conrad ought to have a coach.\" Now: who thought of that?", does = "holds the salt where you can't reach it" },

    option "helenas" {
      say = "Helena. It came on a card, with an exclamation mark.",
      advice = { "A32", "A06" },
      reply = ruth { "Then you've learned somebody's poem by heart. It's allowed. But don't be hurt when he asks who wrote it.", does = "gives you the salt" },
      go = "her_year",
    },
    option "mine_too" {
      say = "I did, too. I've watched him, and I honestly believe that it would do him good.",
      advice = { "A32", "A31" },
      reply = ruth { "Then you should have one. It's always the one who believes in it who ought to go.", does = "gives you the salt" },
      go = "her_year",
    },
    option "not_his" {
      say = "I can only tell you who didn't. He's never once said it himself.",
      advice = { "A32", "A57" },
      reply = ruth { "And he's the only one who'd have to turn up. It's a funny sort of idea, isn't it? Everybody's had it but the man it's about.",
        does = "gives you the salt" },
      go = "her_year",
    },
  },

  beat "her_year" { with = "ruth",
    either {
      ruth { "So now you've got that. Do you want to do something with it, or just have it?", when = "chosen.her_year.what_was_it_like", does = "puts one shoe on" },
      ruth { "Twenty past five. On Fridays he walks to the far end, to his car, and nobody's ever gone along. Side by side you needn't look at each other.",
        does = "looks for her shoes" },
    },

    option "what_was_it_like" {
      say = "What was it like, that year up there?",
      advice = { "A43", "A53" },
      reply = the_tenth_month(),
      go = "her_year",
    },
    option "may_i_tell_him" {
      say = "If he'd like to hear it: may I tell him how it was for you?",
      set = { ruths_leave = true },
      advice = { "A43", "A09", "A27" },
      reply = either {
        { when = "chosen.her_year.what_was_it_like",
          ruth { "The coffee machine, yes. The rest I'd miss. And only if he'd like it, not if you would.", does = "ties the other one" } },
        { ruth { "You don't know yet how it was. Listen.", does = "puts one shoe on" },
          ruth { "Ten months, and I hadn't touched a thing with my own hands. Then the coffee machine up there broke. I had it in pieces on the carpet before the man could come.",
            does = "looks at her hands" },
          ruth { "It was the best half hour of the year. That much you may tell him. If he'd like it, not if you would.", does = "ties the other one" } },
      },
      go = "twenty_past_five",
    },
    option "ill_tell_him" {
      say = "I'll tell him about you. Then he can stop waiting for that job.",
      advice = { "A38", "A43", "A41" },
      reply = ruth { "Is he waiting for it? I've known him for nineteen years, and I must have missed that.", does = "ties her shoe with a double knot" },
      go = "twenty_past_five",
    },
    option "ill_just_walk" {
      say = "Twenty past five. I think I'll just walk, and leave you out of it.",
      advice = { "A42", "B17" },
      reply = ruth { "Let him set the pace. And don't save it all up for the car.", does = "holds out a hand, so that you can pull her up" },
      go = "twenty_past_five",
    },
    otherwise { go = "twenty_past_five" },
  },

  ------------------------------------------------------------------------------------------------- one: four floors, going down

  beat "twenty_past_five" {
    either {
      narrate { "Twenty past five. He comes out with his jacket on, sees you by the lifts, and is through the door to the stairs.", place = "stairs_evening",
        when = cold, go = "ahead" },
      narrate { "Twenty past five. He comes out with his jacket on, sees you by the lifts, and goes past them to the stairs. He doesn't let the door fall shut.",
        place = "stairs_evening", go = "stairs" },
    },
    go = "stairs",
  },

  beat "stairs" {
    either {
      conrad { "I rang Teo. First he told me about the dog, and then he told me the rest. He didn't soften it.",
        when = "chosen.what_it_would_cost.one_leaver.ten_minutes_outside and root == 'misconception'", does = "has one hand on the rail", look = "open" },
      conrad { "I rang Teo. He wanted to know who'd told me to. It was the first thing he thought of.",
        when = "chosen.what_it_would_cost.one_leaver.ten_minutes_outside and root == 'positioning'", does = "has one hand on the rail", look = "open" },
      conrad { "I rang Teo. He asked whether I was alone in the room. Then he told me.", when = "chosen.what_it_would_cost.one_leaver.ten_minutes_outside",
        does = "has one hand on the rail", look = "open" },
      conrad { "I've been out there today, on Teo's spot, with a watch. Ten minutes is long.", when = "chosen.what_it_would_cost.leave.out_with_it",
        does = "has one hand on the rail", look = "tired" },
      conrad { "Tuesday was the praise, Wednesday the bill. What do you do on Fridays?", when = cashed_in, does = "has one hand on the rail",
        look = "guarded" },
      conrad { "Tuesday I was put right, Wednesday improved. What do you do on Fridays?", when = told_off, does = "has one hand on the rail",
        look = "guarded" },
      conrad { "On Tuesday you said one thing, and went. I waited till the evening for the second half.", when = "saw_tuesday and root == 'misconception'",
        does = "has one hand on the rail", look = "amused" },
      conrad { "On Tuesday you said one thing, and went. I looked round for whoever was meant to hear it.", when = "saw_tuesday and root == 'positioning'",
        does = "has one hand on the rail", look = "amused" },
      conrad { "On Tuesday you said one thing, and went. I've been waiting for it to turn up in writing.", when = "saw_tuesday",
        does = "has one hand on the rail", look = "amused" },
      conrad { "You take the lift, as a rule. Here one's only got feet.", when = "root == 'misconception'", does = "has one hand on the rail", look = "neutral" },
      conrad { "You take the lift, as a rule. One meets people in it.", when = "root == 'positioning'", does = "has one hand on the rail", look = "neutral" },
      conrad { "You take the lift, as a rule. Speak low, it carries in here.", does = "has one hand on the rail", look = "neutral" },
    },
    either {
      conrad { "I've been past Marisol's desk four times. I've approved everything on it.", when = "asked_marisol and wants == 'already_there'",
        does = "says it to the steps", look = "sharp" },
      conrad { "I've been past Marisol's desk four times. What she's drawing there is very good.", when = "asked_marisol and wants == 'loves_job'",
        does = "says it to the steps", look = "sharp" },
      conrad { "I've been past Marisol's desk four times. It's a short sentence. I know how short.", when = "asked_marisol",
        does = "says it to the steps", look = "sharp" },
    },
    either {
      { when = "root == 'misconception'",
        "On the third landing hangs a poster: a ring of hands, laid one on top of another, and under them TOGETHER.",
        conrad { "Nine hands. So somebody's kept one back. Him I'd hire.", does = "doesn't slow down", look = "amused" } },
      { when = "root == 'positioning'",
        "On the third landing there are four pale squares on the wall, at the height of a face.",
        conrad { "They've painted over that twice. It comes through.", does = "doesn't slow down", look = "neutral" } },
      { "On the third landing stands the grey bin for confidential paper. It has a slot and a lock.",
        conrad { "A very nice man comes on Tuesdays, with the key.", does = "doesn't slow down", look = "neutral" } },
    },

    option "still_look" {
      say  = "Every evening you go down past it, and every evening you still look.",
      move = reflect,
      advice = { "A59", "A41" },
      landed = {
        heard = either {
          conrad { "I count them.", when = "root == 'misconception'", does = "looks back up at it", look = "amused" },
          conrad { "Somebody should.", when = "root == 'positioning'", does = "looks back up at them", look = "still" },
          conrad { "At the lock.", does = "looks back up at it", look = "still" },
        },
        other = conrad { "I look where I'm going.", look = "neutral" },
      },
      go = "stair_window",
    },
    option "which_hour" {
      when = "not chosen.what_it_would_cost.lights.which_question",
      say  = "Which hour of your whole week would you give to nobody, whatever they paid?",
      move = ask_open "role_joy",
      advice = { "A39", "A42", "A44" },
      landed = {
        asked = either {
          conrad { "Three in the morning, in a window. People are too tired to be offended. You can just say what it is.", when = "root == 'misconception'",
            does = "knows it at once", look = "open" },
          conrad { "The one when somebody rings who isn't sure yet. He could ring anybody, and he rings here.", when = "root == 'positioning'",
            does = "knows it at once", look = "open" },
          conrad { "Saturday at six. I come in by the yard, and nobody has said anything to anybody yet.", does = "knows it at once", look = "open" },
        },
        barrage = no_third_side(),
        other = conrad { "This one. It's going.", look = "neutral" },
      },
      go = "stair_window",
    },
    option "told_by_marisol" {
      when = "asked_marisol and reactance >= 28",
      say  = "She was hurt, and won't tell you so. I thought that you should know.",
      move = breach,
      advice = { "A50", "B18" },
      instead = "still_look", why = "You wanted to bring two people together. What she had said to you was hers, and he noticed how easily it moved.",
      reply = {
        either {
          conrad { "She said that to you at the lockers, and it's on the stairs by Friday. I know that speed.", when = "root == 'betrayal'",
            does = "stops, one step below you", look = "cold",
            talk = "discord", inner = "So that's how fast it goes. And what have I said to you since Wednesday?" },
          conrad { "She told you. Did she tell you to tell me? Then I haven't heard it.", does = "stops, one step below you", look = "cold",
            talk = "discord", inner = "I'd guessed it. Now I know it, and I can't ask her any more." },
        },
      },
      go = "stair_window",
    },
    option "like_this" {
      say  = "It'd be just like this: two people walk, and one asks.",
      move = persuade "pitch",
      advice = { "B08", "A44" },
      why = "You may be right about what it would be. He had not said that he wanted it described.",
      reply = either {
        conrad { "And one's seen walking. Accounts has a view of that door. So has the canteen.", when = "root == 'positioning'", does = "looks straight ahead",
          look = "guarded",
          talk = "neutral", inner = "One flight. I'd given it two." },
        conrad { "Two people walking, and then one of them goes home and writes.", when = "root == 'betrayal'", does = "looks straight ahead", look = "guarded",
          talk = "neutral",
          inner = "One flight. I'd given it two." },
        conrad { "No chairs? Then I've got one already, and it's you. Tick me off.", does = "looks straight ahead", look = "guarded", talk = "neutral",
          inner = "One flight. I'd given it two." },
      },
      go = "stair_window",
    },
    option "no_questions" {
      say  = "I only want to walk along. You've had enough questions from me this week.",
      move = oblige "drop",
      advice = { "B01", "B03", "B17" },
      why = "It was considerate. He had just shown you something, and you promised not to ask about it.",
      reply = either {
        conrad { "That's a pity. I'd got used to one or two of them.", when = "trust >= 50", does = "looks at his shoes", look = "away", talk = "neutral",
          inner = "I'd left the notebook upstairs for this." },
        conrad { "Good. Mind the third step, it's short.", does = "looks at his shoes", look = "away", talk = "neutral",
          inner = "Nobody comes down four floors for nothing." },
      },
      go = "stair_window",
    },
  },

  beat "ahead" {
    either {
      conrad { "If it's the form, put it in the internal post. It knows the way.", when = "chosen.what_it_would_cost.plain_no.the_form",
        does = "is already on the landing below",
        look = "cold" },
      conrad { "Have they been told, the good parts?", when = "chosen.what_it_would_cost.lights.good_parts", does = "is already on the landing below",
        look = "cold" },
      conrad { "Tuesday was the praise, Wednesday the bill. Fridays I'm usually left alone.", when = cashed_in, does = "is already on the landing below",
        look = "cold" },
      conrad { "Tuesday I was put right, Wednesday improved. Fridays I'm usually left alone.", when = told_off, does = "is already on the landing below",
        look = "cold" },
      conrad { "Four floors. That's what you've got.", does = "is already on the landing below", look = "cold" },
    },
    either {
      narrate { "He goes past the poster with the ring of hands as one goes past a dentist's.", when = "root == 'misconception'" },
      narrate { "He goes past four pale squares on the wall without turning his head. You've never asked what hung there.", when = "root == 'positioning'" },
      narrate { "He lays a hand on the lock of the grey paper bin in passing, as others touch wood." },
    },

    option "stairs_alone" {
      say  = "You'd rather have had these stairs all to yourself.",
      move = reflect,
      advice = { "A13", "A12" },
      landed = {
        heard = either {
          conrad { "They were quiet.", when = "root == 'misconception'", does = "goes a little slower", look = "guarded" },
          conrad { "Nobody looks, here.", when = "root == 'positioning'", does = "goes a little slower", look = "guarded" },
          conrad { "They carry sound.", does = "goes a little slower", look = "guarded" },
        },
        other = conrad { "I would. You can hear yourself think in them, as a rule.", look = "cold", talk = "sustain", inner = "And now I hear you think." },
      },
      go = "stair_window",
    },
    option "been_pulling" {
      say  = "I've pulled at you all week, and I take it back.",
      move = repair,
      advice = { "A15", "A30" },
      landed = {
        repaired = conrad { "On the stairs. Well, nobody's listening, so it may be meant.", does = "waits until you're on the same step", look = "guarded",
          talk = "neutral",
          inner = "There's nobody here to see it. That's in favour of it." },
        other = conrad { "You keep taking back what I've already got.", does = "doesn't stop", look = "cold", talk = "discord",
          inner = "It's like being paid in receipts." },
      },
      go = "stair_window",
    },
    option "new_argument" {
      say  = "Then there's one argument you haven't heard yet.",
      move = persuade "pitch",
      advice = { "A15", "A20" },
      why = "If arguments were what he needed, he would have had enough by Wednesday.",
      reply = conrad { "Keep it. Then there's one you can still be proud of.", does = "takes two steps at a time", look = "cold", talk = "neutral",
        inner = "An eighth one. They must be breeding up there." },
      go = "stair_window",
    },
    option "good_weekend" {
      say  = "It's nothing, really. I only wanted to wish you a good weekend.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      why = "There was something, and he had seen you waiting for him. Politeness kept it in your pocket.",
      reply = conrad { "You ran down a flight for that. Thank you. You too.", does = "doesn't turn round", look = "away", talk = "neutral",
        inner = "Next time they run, I'd like it to be for something." },
      go = "stair_window",
    },
  },

  ------------------------------------------------------------------------------------------------------- two: to become, or to stay

  beat "stair_window" {
    either {
      narrate { "Half way down there's a window onto the yard. He stops there every evening. Today he doesn't stop.", when = cold, go = "cold_window" },
      { when = "reactance >= 46", the_window,
        conrad { "Well, go on. What am I to become? Everybody who walks with me has an idea.", does = "speaks to the glass", look = "guarded" } },
      { when = "root == 'misconception'", the_window,
        conrad { "They all tell me what I could become. Rounder, mostly.", does = "speaks to the glass", look = "amused" } },
      { when = "root == 'positioning'", the_window,
        conrad { "They all tell me what I could become. They told Bell.", does = "speaks to the glass", look = "amused" } },
      { the_window,
        conrad { "It's in every review of mine, what I could become.", does = "speaks to the glass", look = "amused" } },
    },
    either {
      conrad { "I'm fifty-four. I thought that I'd become it.", when = at_window .. " and wants == 'already_there'", look = "amused" },
      conrad { "I'm fifty-four. I thought that I'd arrived.", when = at_window .. " and wants == 'loves_job'", look = "amused" },
      conrad { "I'm fifty-four. I thought that it showed by now.", when = at_window, look = "amused" },
    },

    option "become_or_stay" {
      say  = "And you? What would you like to become, or to stay?",
      move = ask_open "aspiration",
      advice = { "A38", "A34", "A42", "A55", "B28" },
      landed = {
        asked = either {
          { when = "trust < 50", conrad { "Quiet nights, good people, and a new roof over dock four. You may write down the roof.", does = "nods towards dock four",
            look = "neutral" } },
          { when = "wants == 'already_there'",
            conrad { "What I've been doing, with its name on it. Three times nobody sat in that office, and each time the work came down here to me.",
              does = "is silent first, then quick", look = "sharp" },
            conrad { "They've never said what it is they look for. I've looked myself, in the mirror. The tie was straight.",
              does = "looks at himself in the glass", look = "still", talk = "neutral",
              inner = "I've said it. Without raising my voice. Well." } },
          { when = "wants == 'loves_job'",
            conrad { "That. The bridge at eight fifty-nine, when nobody breathes. They think I'm sitting there waiting to be fetched.",
              does = "is silent first, then quick", look = "open" },
            conrad { "That they went past me stung. Three times. The job itself I wouldn't take if it came with a boat.", does = "turns away from the glass",
              look = "warm", talk = "neutral",
              inner = "I'd never said the second half to anybody. It would have sounded like sour grapes." } },
          { conrad { "Not the office. I've seen the office, it has a plant in it.", does = "is silent first, then slow", look = "amused" },
            conrad { "That one of them says it. Once, aloud, in a room, with me in it: that it was held together from here. Then they can promote the plant.",
              does = "looks out again", look = "still", talk = "neutral", inner = "That's less than a promotion. It seems to be more expensive." } },
        },
        barrage = no_third_side(),
        other = conrad { "You've had that one.", look = "neutral" },
      },
      go = "one_flight",
    },
    option "in_all_but_title" {
      say  = "A director, in everything but the title. Let me get you the title.",
      move = persuade "presume",
      advice = { "A38", "A33", "A53" },
      instead = "become_or_stay", why = "You may even be right. You told him his wish, so that now he can only agree or defend himself.",
      reply = either {
        conrad { "They gave Marchetti a title. It was on the card, when he left.", when = "root == 'positioning'", does = "goes on counting, from the start",
          look = "guarded",
          talk = "neutral", inner = "Nobody in this house has ever asked. They just know." },
        conrad { "You'd have to get it past my file. There's a sentence in there that bites.", when = "root == 'betrayal'",
          does = "goes on counting, from the start", look = "guarded",
          talk = "neutral", inner = "Nobody in this house has ever asked. They just know." },
        conrad { "On a plate, with two screws. You can't shout anything with it.", does = "goes on counting, from the start", look = "guarded", talk = "neutral",
          inner = "Nobody in this house has ever asked. They just know." },
      },
      go = "one_flight",
    },
    option "yes_or_no" {
      say  = "Do you still want that job upstairs, yes or no?",
      move = neutral "closed",
      advice = { "A38", "A55" },
      instead = "become_or_stay", why = "Nearly the question. It offered him two answers, and his may have been a third.",
      landed = {
        barrage = no_third_side(),
        other = conrad { "Does it still want me?", does = "breathes on the glass, and wipes it", look = "guarded", talk = "change",
          inner = "Yes or no. On the one thing where it's neither." },
      },
      go = "one_flight",
    },
    option "hold_a_place" {
      say  = "There's a leadership track in the autumn. I could hold you a place.",
      move = bait "lure",
      advice = { "A37", "A56", "A42" },
      instead = "become_or_stay", why = "It is a generous offer to somebody who wants that. You do not know whether he is the one.",
      reply = either {
        conrad { "They held four places in 2017. There was a photographer.", when = "root == 'positioning'", does = "goes on counting, from the start",
          look = "guarded",
          talk = "neutral", inner = "A place held. As in a lifeboat." },
        conrad { "And if I don't take it, where does it stand that I was asked?", when = "root == 'betrayal'", does = "goes on counting, from the start",
          look = "guarded",
          talk = "neutral", inner = "A place held. As in a lifeboat." },
        conrad { "A track. I look after four hundred kilometres of it. It's mostly for others to go away on.", does = "goes on counting, from the start",
          look = "guarded", talk = "neutral", inner = "A place held. As in a lifeboat." },
      },
      go = "one_flight",
    },
  },

  beat "cold_window" {
    either {
      conrad { "The form you can fill in yourself. You know what I'd put.", when = "chosen.what_it_would_cost.plain_no.the_form", does = "doesn't turn his head",
        look = "cold" },
      conrad { "This place that I'm to be coached towards. Did anybody ever look whether I'm walking that way?", does = "doesn't turn his head", look = "sharp" },
    },

    option "which_way" {
      say  = "No. I just assumed it. Which way are you walking?",
      move = ask_open "aspiration",
      advice = { "A38", "A34", "A55" },
      landed = {
        asked = either {
          conrad { "To where I've been for years. They've only never changed the sign. You might have seen it from your window.", when = "wants == 'already_there'",
            does = "slows down for three steps", look = "guarded", talk = "neutral" },
          conrad { "I'm not. I've arrived. From above it looks like standing still, so they keep sending somebody down to start me.", when = "wants == 'loves_job'",
            does = "slows down for three steps", look = "guarded", talk = "neutral" },
          conrad { "Not up. I'd have been content if one of them had once come down here, without a sheet, and said what's plain to see.",
            does = "slows down for three steps", look = "guarded", talk = "neutral" },
        },
        barrage = no_third_side(),
        other = conrad { "Home, presently.", look = "away" },
      },
      go = "upstairs",
    },
    option "anybody_would" {
      say  = "Three times the candidate. Anybody would want it.",
      move = persuade "presume",
      advice = { "A38", "A41", "A02" },
      instead = "which_way", why = "The same fact has two readings. He may have stayed because he minds, or because he does not.",
      reply = conrad { "Anybody. Then ask him.", does = "takes the corner close to the wall", look = "cold", talk = "neutral",
        inner = "Three times. Said on my own stairs, by the third." },
      go = "upstairs",
    },
    option "faster_together" {
      say  = "Whichever way it is, you'd get there faster with somebody beside you.",
      move = persuade "pitch",
      advice = { "A42", "A10" },
      instead = "which_way", why = "He asked whether anybody had looked. You went on without looking.",
      reply = conrad { "There's somebody beside me now. I don't find it helps.", does = "takes the corner close to the wall", look = "cold", talk = "neutral",
        inner = "Faster. In whichever way it is. Amen." },
      go = "upstairs",
    },
    option "as_you_are" {
      say  = "You needn't walk anywhere. We're glad of you as you are.",
      move = oblige "reassure",
      advice = { "A45", "B03" },
      instead = "which_way", why = "It sounds like recognition. After such a week it is a pat on the shoulder.",
      reply = conrad { "As I am. For that you could have taken the lift.", does = "takes the corner close to the wall", look = "away", talk = "neutral",
        inner = "I asked a question. I got a cushion." },
      go = "upstairs",
    },
  },

  ---------------------------------------------------------------------------------------------------------- three: is there a tone?

  beat "one_flight" {
    either {
      narrate { "He's down the last flight before you are.", when = cold, go = "upstairs" },
      { when = told, the_telephone, "Then he stops. It doesn't look finished. His hand lies on the receiver, as others lay theirs on a dog." },
      { the_telephone, "He says nothing more. His hand lies on the receiver, as others lay theirs on a dog." },
    },

    option "leave_it_to_him" {
      does = "You look at the telephone as well, and leave it to him.",
      move = silence, voices = { "answer", "betrayal", "problem_case" },
      advice = { "B17", "A23" },
      landed = {
        answer = either {
          conrad { "Ask me about a switch, and it's there before you've finished. Ask me what I'd like, and I stand there like a trainee.",
            when = "root == 'misconception'",
            does = "says it to the receiver", look = "still", hold = 6, talk = "neutral",
              inner = "I used to be able to do that as well, not know. Before the hotel. Everybody could." },
          conrad { "Ask me what I'd like, and nothing rings. I know what everybody else needs at three in the morning. I've a list.",
            when = "root == 'positioning'",
            does = "says it to the receiver", look = "still", hold = 6, talk = "neutral", inner = "Twenty-two years at this end of the line. I've never rung it." },
          conrad { "I listened just now, for what I'd like. The way I do with this. There wasn't a tone.", does = "says it to the receiver",
            look = "still", hold = 6, talk = "neutral",
            inner = "I've said it in a stairwell. It carries. Let it." },
        },
        betrayal = either {
          conrad { "I used to tell people things like that. I've stopped. There's a sheet of paper on it upstairs.", when = "root == 'betrayal'",
            does = "takes the hand away", look = "guarded", hold = 5, talk = "sustain", inner = "It's the stairs. You talk, so as not to hear your own feet." },
          conrad { "I knew somebody who told a thing like that. It was out of the printer before he was home.", does = "takes the hand away", look = "guarded",
            hold = 5, talk = "sustain", inner = "It's the stairs. You talk, so as not to hear your own feet." },
        },
        problem_case = conrad { "When I come out of that door with you beside me, somebody sees it. They add it up, and what it comes to is a coach.",
          does = "takes the hand away",
          look = "guarded", hold = 5, talk = "sustain", inner = "Three windows have a view of that door. I know whose." },
        kept = conrad { "There's a tone.", does = "nods at it", look = "neutral", hold = 5 },
        other = conrad { "It's only a telephone.", does = "takes the hand away", look = "neutral", hold = 4 },
      },
      go = "yard_door",
    },
    option "never_asked" {
      when = told,
      say  = "All of us were sure, and you were never asked.",
      move = reflect,
      advice = { "A38", "A41" },
      instead = "leave_it_to_him", why = "True, and well heard. He had been on his way to something that you could not have said for him.",
      landed = {
        heard = either {
          conrad { "They'd a list.", when = "root == 'positioning'", does = "takes the hand away", look = "amused" },
          conrad { "They'd a file.", when = "root == 'betrayal'", does = "takes the hand away", look = "amused" },
          conrad { "Funny, isn't it.", does = "takes the hand away", look = "amused" },
        },
        other = conrad { "Yes.", look = "neutral" },
      },
      go = "yard_door",
    },
    option "look_for" {
      when = told .. " and wants == 'already_there'",
      say  = "What do you think it is they look for, up there?",
      move = ask_open "precise_words",
      advice = { "A61", "A63" },
      landed = {
        asked = conrad { "Results, I thought. The last time they found it in you, so you've got it on you somewhere.", does = "looks you up and down",
          look = "open", talk = "neutral" },
        barrage = no_third_side(),
        other = conrad { "You'd have to ask up there.", look = "guarded" },
      },
      go = "yard_door",
    },
    option "asked_it_badly" {
      when = "not wants_known",
      say  = "I asked that badly. What would you like from the years here?",
      move = ask_open "aspiration",
      advice = { "A38", "A34", "A55", "B28" },
      landed = {
        asked = {
          either {
            conrad { "You hadn't asked. You'd offered.", when = "chosen.stair_window.in_all_but_title or chosen.stair_window.hold_a_place", look = "neutral" },
          },
          either {
            conrad { "That there's some of them left. And a new roof over dock four. You may write down the roof.", when = "trust < 50", does = "takes the hand away",
              look = "neutral" },
            { when = "wants == 'already_there'",
              conrad { "What I've been doing, with its name on it. And that somebody says what's missing. I can't find it.", does = "takes the hand away",
                look = "sharp", talk = "neutral" } },
            { when = "wants == 'loves_job'",
              conrad { "More of them, here. I don't want to be fetched. Nobody'd believe that, so I've never said it.", does = "takes the hand away",
                look = "open", talk = "neutral" } },
            conrad { "One sentence, said aloud by one of them with me in the room. They can keep the office.", does = "takes the hand away",
              look = "still", talk = "neutral" },
          },
        },
        barrage = no_third_side(),
        other = conrad { "Fewer questions.", look = "guarded" },
      },
      go = "yard_door",
    },
    option "just_that" {
      say  = "Whatever it is, that's just what one takes to a coach.",
      move = persuade "pitch",
      advice = { "A42", "A44", "A21" },
      instead = "leave_it_to_him", why = "He had let you see something, and it was turned into a reason for what you would like.",
      reply = conrad { "You waited four seconds. I counted.", does = "puts the hand in his pocket", look = "guarded", talk = "neutral",
        inner = "Show them something, and they see where to put the lever." },
      go = "yard_door",
    },
    option "on_your_side" {
      say  = "That'll do. I'm on your side, Conrad, whatever comes.",
      move = oblige "reassure",
      advice = { "B03", "B17" },
      instead = "leave_it_to_him", why = "It was warm, and it stopped him. Kindness can be a way to end a silence that is hard to bear.",
      reply = either {
        conrad { "Bell had people on his side. They brought cake.", when = "root == 'positioning'", does = "takes the hand away", look = "away",
          inner = "There was one more thing. It'll keep. It always has." },
        conrad { "Whatever comes. It generally comes by post.", when = "root == 'betrayal'", does = "takes the hand away", look = "away",
          inner = "There was one more thing. It'll keep. It always has." },
        conrad { "Sides. All right. Good.", does = "takes the hand away", look = "away", inner = "There was one more thing. It'll keep. It always has." },
      },
      go = "yard_door",
    },
  },

  ---------------------------------------------------------------------------------------------------------- four: across the yard

  beat "yard_door" {
    either {
      narrate { "He pushes the door open with his shoulder, and is outside.", place = "car_park_evening", when = cold, go = "upstairs" },
      narrate { "He pushes the door open with his shoulder, and holds it until you're through.", when = "voiced.answer and not understood.answer",
        place = "car_park_evening", go = "answer_told" },
      narrate { "He pushes the door open with his shoulder, and holds it until you're through.", place = "car_park_evening", go = "price" },
    },
    go = "price",
  },

  beat "answer_told" {
    "For the length of two lorries he only walks.",
    either {
      conrad { "I'd a friend who came back from a hotel and couldn't do it any more. He was still there. Nobody could have told you as what.",
        when = "root == 'misconception'",
        does = "looks straight ahead", look = "still" },
      conrad { "Bell was the same man in March as in February. They'd stopped ringing him, that's all. By May he was nobody you'd have known.",
        when = "root == 'positioning'",
        does = "looks straight ahead", look = "still" },
      conrad { "When Johanna was ill I didn't know anything, for eleven weeks. I never found out who that was, on the chair beside her.",
        does = "looks straight ahead",
        look = "still" },
    },
    either {
      conrad { "They ring because I know. I get up, and I know. What's there on a day when I don't, I've never looked.", when = "wants ~= 'loves_job'",
        talk = "sustain", inner = "That isn't in any column. I didn't know that I had it with me." },
      conrad { "I love this because I can do it. What's left when the \"can\" is gone, I've never looked.",
        talk = "sustain", inner = "That isn't in any column. I didn't know that I had it with me." },
    },

    option "who_picks_up" {
      say  = "One day it may ring and you don't know, and you can't say who it is that picks it up.",
      move = reflect_concern "answer",
      advice = { "A23", "A16", "A40" },
      landed = {
        understood = {
          either {
            conrad { "Or as what. Yes.", when = "root == 'misconception'", does = "stops in the middle of the yard, where one mustn't stop", look = "still",
              hold = 3 },
            conrad { "Or if it rings. Yes.", when = "root == 'positioning'", does = "stops in the middle of the yard, where one mustn't stop", look = "still",
              hold = 3 },
            conrad { "On that chair. Yes.", does = "stops in the middle of the yard, where one mustn't stop", look = "still", hold = 3 },
          },
          either {
            conrad { "Johanna says, she knows him. Quite nice, no title. I'd like to meet him.", when = "wants == 'already_there'", does = "walks on",
              look = "warm", talk = "change" },
            conrad { "Johanna says, she knows him. She says he cooks. I'd like to meet him.", when = "wants == 'loves_job'", does = "walks on",
              look = "warm", talk = "change" },
            conrad { "Johanna says, she knows him. She's told him he's quite nice. I'd like to meet him.", does = "walks on", look = "warm",
              talk = "change" },
          },
        },
        other = conrad { "Somebody.", look = "guarded" },
      },
      go = "onward",
    },
    option "so_much_more" {
      say  = "You're so much more than your answers, Conrad. Ask anybody in that building what they see in you.",
      move = oblige "reassure",
      advice = { "A24", "B03" },
      instead = "who_picks_up", why = "It is lovely, and it answers the question for him, which is the thing he is best at himself.",
      reply = conrad { "They'd be polite. I'm their boss.", does = "checks the sky, and walks on", look = "away", talk = "neutral",
        inner = "I was on the edge of something there. Somebody kindly pulled me back by the jacket." },
      go = "onward",
    },
    option "what_its_for" {
      say  = "And there you've said yourself what it would be for. That's what people take to a coach.",
      move = persuade "pitch",
      advice = { "A21", "A15" },
      instead = "who_picks_up", why = "He had asked himself something. You answered with a product.",
      reply = conrad { "Said it myself, have I. Then I'd like that taken out of the minutes.", does = "checks the sky, and walks on", look = "guarded",
        talk = "sustain",
        inner = "I leave one door open in this place, and see who comes in with a trolley." },
      go = "onward",
    },
    option "always_knowing" {
      say  = "And what has it been looking after for you, all those years, that you always knew?",
      move = ask_protects "answer",
      advice = { "A17", "A24" },
      instead = "who_picks_up", why = "The right question for later. He was still out on the ice, and nobody had said that they could see him there.",
      landed = {
        early = conrad { "You want to know that now? I've only just found it.", does = "checks the sky, and walks on", look = "guarded", talk = "sustain",
          inner = "Quick, give it a purpose, before it looks at anybody." },
        other = conrad { "The house.", look = "neutral" },
      },
      go = "onward",
    },
  },

  beat "price" {
    "Three hundred metres of car park. The bays by the door are empty already. His car stands alone, at the far end.",
    either {
      conrad { "From down there you can see all of it. I like to have seen it stand still before I drive.", when = "root == 'misconception'",
        does = "points with his chin",
        look = "neutral" },
      { when = "root == 'positioning'",
        "In the bay beside it the name has been painted out. From the side you can still read it: BELL.",
        conrad { "They offered me one by the door, with my name. I know what that's painted with.", does = "points with his chin", look = "neutral" } },
      conrad { "It's just long enough. By the car I've put the day down, and Johanna gets me without it.", does = "points with his chin", look = "neutral" },
    },

    option "miss_what" {
      when = "trust >= 50 and (chosen.stair_window.become_or_stay or seen.upstairs)",
      say  = "If nothing changed for ten years, what would you miss? And if something did?",
      move = ask_open "concern",
      advice = { "A60", "A29", "A42", "A39" },
      landed = {
        asked = {
          either {
            conrad { "If nothing did, the reason. I'd die without having heard the reason.", when = "wants == 'already_there'",
              does = "counts it on two fingers", look = "still" },
            conrad { "If nothing did, somebody to leave it to. I've never looked for one.", when = "wants == 'loves_job'", does = "counts it on two fingers",
              look = "still" },
            conrad { "If nothing did, one sentence. You'd know which.", does = "counts it on two fingers", look = "still" },
          },
          either {
            conrad { "And the other way: that somebody still says it straight.", when = "root == 'misconception'", talk = "neutral" },
            conrad { "And the other way: being rung before they're sure.", when = "root == 'positioning'", talk = "neutral" },
            conrad { "And the other way: these three hundred metres.", talk = "neutral" },
          },
        },
        barrage = no_third_side(),
        other = conrad { "The walk.", look = "neutral" },
      },
      go = "onward",
    },
    option "who_slept" {
      when = "understood.answer and not purpose.answer",
      say  = "All these years you've always known. Who could sleep because of that?",
      move = ask_protects "answer",
      advice = { "A17", "A23" },
      landed = {
        opened = {
          either {
            conrad { "The whole floor. They hear it's the switch, and they sleep. And I get up again, and check whether it was.", when = "root == 'misconception'",
              does = "stops counting steps", look = "still", hold = 2 },
            conrad { "The night shift. They ring, I say a number, and they sleep. And I get up again, and check whether it was right.",
              when = "root == 'positioning'",
              does = "stops counting steps", look = "still", hold = 2 },
            conrad { "Johanna. I told her it would be all right. She slept, and I sat there and looked it up.", does = "stops counting steps", look = "still",
              hold = 2 },
          },
          conrad { "It'd be something, to be able to say: I don't know yet, sleep all the same.", does = "walks on", look = "open", talk = "change" },
        },
        other = conrad { "I've told you who.", look = "neutral" },
      },
      go = "onward",
    },
    option "walk_all_this" {
      say  = "You could park by the door, and you walk all this.",
      move = reflect,
      advice = { "A41", "A39" },
      landed = {
        heard = either {
          conrad { "It stands still.", when = "root == 'misconception'", does = "looks at the yard over his shoulder", look = "open" },
          conrad { "Next to him.", when = "root == 'positioning'", does = "looks at the painted-out name", look = "still" },
          conrad { "Every evening.", does = "shifts something that he isn't carrying", look = "open" },
        },
        other = conrad { "I could.", look = "guarded" },
      },
      go = "onward",
    },
    option "just_as_good" {
      say  = "You'd be just as good up there, believe me.",
      move = persuade "presume",
      advice = { "A40", "A53", "A38" },
      instead = "walk_all_this", why = "It was meant as praise. Nobody can know it, and he had not said that he wants to find out.",
      reply = either {
        conrad { "They told Okafor that. With flowers.", when = "root == 'positioning'", does = "walks a little faster", look = "guarded", talk = "neutral",
          inner = "\"Believe me.\" They said that about the new yard system, too." },
        conrad { "At what? There's nothing up there that breaks.", does = "walks a little faster", look = "guarded", talk = "neutral",
          inner = "\"Believe me.\" They said that about the new yard system, too." },
      },
      go = "onward",
    },
    option "stay_like_this" {
      say  = "As far as I'm concerned, nothing has to change. Stay exactly like this.",
      move = oblige "reassure",
      advice = { "A45", "B03" },
      instead = "walk_all_this", why = "A company needs people like him where they are. Whether he is glad to be one, you did not ask.",
      reply = conrad { "Like a listed building. They're not allowed new windows, either.", does = "walks a little faster", look = "amused", talk = "neutral",
        inner = "I was just about to say what I'd change." },
      go = "onward",
    },
    otherwise { go = "his_car" },
  },

  ------------------------------------------------------------------------------------------------------------- five: her story

  beat "her_story" {
    "You come past the bicycle stand. Ruth Calloway's has a cushion tied to the saddle.",
    either {
      conrad { "She was given it, and gave it back. I've never understood the second half.", when = "wants == 'already_there'", does = "nods at the bicycle",
        look = "neutral" },
      conrad { "They sent a driver for her then. She whistled less.", when = "wants == 'loves_job'", does = "nods at the bicycle", look = "amused" },
      conrad { "When she went up there were speeches. When she came back there was a chair. Her old one, I'd kept it.", does = "nods at the bicycle",
        look = "neutral" },
    },

    option "she_says_you_may" {
      when = "ruths_leave",
      say  = "I know a little of how that year was. She says you may hear it. Shall I?",
      move = permission "leave",
      advice = { "A43", "A27", "A09", "A53" },
      landed = {
        repeated = the_best_half_hour(conrad { "You do like to ask first. Go on.", look = "amused" }),
        other = the_best_half_hour(either {
          conrad { "If she says so. And not gently.", when = "root == 'misconception'", does = "hangs his thumbs into his pockets", look = "open" },
          conrad { "If she says so. I only know it from the canteen.", when = "root == 'positioning'", does = "hangs his thumbs into his pockets", look = "open" },
          conrad { "If she says so. Her words, please, and not yours.", does = "hangs his thumbs into his pockets", look = "open" },
        }),
      },
      go = "onward",
    },
    option "kept_her_chair" {
      when = "wants == 'recognition'",
      say  = "You kept a chair for somebody for a whole year, and never said so to anybody.",
      move = affirm,
      advice = { "A55", "B24", "B25" },
      landed = {
        seen = conrad { "It was only in the way. She's the one person who can sit in it straight.", does = "looks at the cushion", look = "warm" },
        bait = conrad { "And what do I owe for having kept it?", does = "looks at the cushion", look = "guarded", talk = "discord",
          inner = "It's true, and nobody knew. And now it comes with the other thing." },
        other = conrad { "You've noticed a good deal this week.", look = "neutral" },
      },
      go = "onward",
    },
    option "wondered" {
      when = "wants ~= 'recognition'",
      say  = "You've come past here every Friday and wondered about that year of hers.",
      move = reflect,
      advice = { "A43", "A41" },
      landed = {
        heard = either {
          conrad { "Most Fridays.", when = "wants == 'already_there'", does = "straightens the cushion", look = "still" },
          conrad { "About the whistling.", does = "straightens the cushion", look = "amused" },
        },
        parroted = conrad { "Say something of your own. The bicycle won't mind.", look = "guarded", talk = "discord", inner = "A walk with subtitles." },
        other = conrad { "Now and then.", look = "neutral" },
      },
      go = "onward",
    },
    option "so_unhappy" {
      say  = "She was never so unhappy in her life as she was up there. Think about that.",
      move = persuade "testimonial",
      advice = { "A43", "A09", "A53" },
      why = "A good story for somebody who would like to hear it. Unasked, it becomes an argument, and she becomes its proof.",
      reply = either {
        conrad { "Did she give you that, to give to me?", when = "not ruths_leave", does = "looks at the bicycle, and not at you", look = "guarded",
          talk = "neutral",
          inner = "She's kept it for years. It took you five days." },
        conrad { "Think what about it? That I'd be? I've not said I'm going.", does = "looks at the bicycle, and not at you", look = "guarded", talk = "neutral",
          inner = "First they promise it to me, then they warn me of it. I've done nothing but walk." },
      },
      go = "onward",
    },
    option "a_warning" {
      say  = "Let it be a warning. Whoever must always be the expert gets stuck, up or down.",
      move = confront "moralise",
      advice = { "A27", "A40" },
      why = "There is such a story, and he might have wanted it. As a warning it was about him, and she had not been asked for that.",
      reply = conrad { "Stuck. She went up and came down again, on her own feet. Who else in this building has?", does = "walks faster", look = "cold",
        talk = "discord",
        inner = "She's the happiest person I know, and you've made a road sign out of her." },
      go = "onward",
    },
    option "kept_you" {
      say  = "Well, that's her business. I've kept you long enough, it's Friday.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      why = "He had begun to talk about it himself. You looked at the clock for him.",
      reply = conrad { "It's my clock. I'd have said.", does = "looks at the bicycle once more", look = "away", talk = "neutral",
        inner = "I never talk about her. I'd only just started." },
      go = "onward",
    },
    otherwise { go = "his_car" },
  },

  beat "onward" {
    either {
      narrate { "For the last fifty metres he looks for his key, without taking it out.", when = "seen.upstairs", go = "his_car" },
      narrate { "He has become faster again.", when = cold, go = "upstairs" },
      narrate { "Somewhere behind you a door rolls down.", when = "(" .. story .. ") and not seen.her_story", go = "her_story" },
      narrate { "Somewhere behind you a door rolls down.", when = "not seen.her_story and not seen.price", go = "price" },
      narrate { "For a while there are only your four shoes.", go = "upstairs" },
    },
    go = "upstairs",
  },

  ------------------------------------------------------------------------------------------------------------- six: his question

  beat "upstairs" {
    "A lorry reverses out. He puts an arm in front of you, without looking, as he did on your first day in the yard, and leaves it there until it's gone.",
    either {
      conrad { "Monday, half past ten, you were upstairs. Three times it wasn't me. Is there a reason? Short, please, and with the edge on.",
        when = "trust >= 50 and root == 'misconception'", does = "watches the lorry", look = "still", asks = true },
      conrad { "Monday, half past ten, you were upstairs. Three times it wasn't me. Is there a reason, or is there a list and I'm on it?",
        when = "trust >= 50 and root == 'positioning'", does = "watches the lorry", look = "still", asks = true },
      conrad { "Monday, half past ten, you were upstairs. Three times it wasn't me. Is there a reason, and in what words? I collect the words.",
        when = "trust >= 50", does = "watches the lorry", look = "still", asks = true },
      conrad { "You were upstairs on Monday, I was in the lift. What does she say about me? Is there a reason for all this?", when = "trust >= 40",
        does = "watches the lorry",
        look = "sharp", asks = true },
      conrad { "You were up there on Monday. Am I too loud, or not soft enough yet? What's the finding?", when = "root == 'misconception'",
        does = "watches the lorry", look = "cold",
        asks = true },
      conrad { "You were up there on Monday. How long is it this time, the list, and where do I come?", when = "root == 'positioning'",
        does = "watches the lorry", look = "cold",
        asks = true },
      conrad { "You were up there on Monday. What's being said of me, and who's writing it down?", does = "watches the lorry", look = "cold", asks = true },
    },

    option "nobody_has" {
      when = "nobody_told_him",
      say  = "Nobody has ever told you one, and she knows it. If you want it from her, I'll go and ask her to.",
      move = { neutral "info", autonomy },
      advice = { "A25", "A26", "A29", "A62" },
      landed = {
        info = {
          either {
            conrad { "From her, then. Standing up.", when = "pressured and trust >= 50", does = "takes the arm away", look = "sharp", talk = "change",
              inner = "You've pushed, and it's still true. Both go in the book." },
            conrad { "Nobody. And I thought I'd missed the memo. Yes, from her. She can sit, I'll stand.", when = "wants == 'already_there' and trust >= 50",
              does = "takes the arm away", look = "sharp", talk = "change", inner = "All these years I've been revising for it, and nobody had set the paper." },
            conrad { "Then I've been cross for years with a letter that nobody wrote. Let her come. I'll give her a coffee.",
              when = "wants == 'loves_job' and trust >= 50",
              does = "takes the arm away", look = "amused", talk = "change", inner = "It changes nothing. I'd still like to hear it." },
            conrad { "Then let her come down. On foot, and when there are people in the room.", when = "wants == 'recognition' and trust >= 50",
              does = "takes the arm away", look = "open", talk = "change", inner = "That's half of it, nearly. That somebody says that nobody said it." },
            conrad { "Nobody. Well, that's an answer. I'll think about whether I want it from her.", does = "takes the arm away", look = "neutral", talk = "neutral",
              inner = "It's the first thing from up there that wasn't wrapped." },
          },
          either {
            conrad { "And she's not to soften it.", when = "not pressured and trust >= 50 and root == 'misconception'", does = "walks on", look = "sharp", talk = "change" },
            conrad { "And not up there, behind the glass.", when = "not pressured and trust >= 50 and root == 'positioning'", does = "walks on", look = "sharp", talk = "change" },
            conrad { "And nothing on paper. Before or after.", when = "not pressured and trust >= 50", does = "walks on", look = "sharp", talk = "change" },
          },
        },
        hollow = conrad { "If I want. A moment ago it was all about what you want.", does = "takes the arm away", look = "cold", talk = "discord",
          inner = "True, probably. It came on the same lorry as the rest." },
        repeated = conrad { "Nobody. You keep on leaving me what's mine, but that one I'll have. From her.", does = "takes the arm away", look = "sharp",
          talk = "change" },
        other = conrad { "Nobody. I see.", does = "takes the arm away", look = "neutral" },
      },
      go = "far_end",
    },
    option "my_part" {
      when = "nobody_told_him and not seen.her_story",
      say  = "I know a little, and some of it is hers to say and not mine. Shall I tell you my part of it?",
      move = permission "leave",
      advice = { "A25", "A62", "A28" },
      landed = {
        refused = conrad { "You want my leave for an answer to my question. No. You've just used it up.", does = "takes the arm away", look = "cold",
          talk = "discord",
          inner = "Form over everything. I'd have taken it crooked." },
        repeated = {
          conrad { "You ask leave to answer me. Yes, {player}.", does = "takes the arm away", look = "amused" },
          you { "I asked who had told you why. Nobody had. What the reason is you must have from her." },
          either {
            conrad { "Said in one breath. You have that from me.", when = "root == 'misconception'", does = "walks on", look = "open", talk = "neutral" },
            conrad { "So there wasn't even a list. I'd have preferred a list.", when = "root == 'positioning'", does = "walks on", look = "still",
              talk = "neutral" },
            conrad { "And the rest you've kept. I was listening for whether you would.", does = "walks on", look = "open", talk = "neutral" },
          },
        },
        other = {
          conrad { "Your part. Go on.", does = "takes the arm away", look = "sharp" },
          you { "I asked who had told you why. Nobody had. What the reason is you must have from her." },
          either {
            conrad { "Said in one breath. You have that from me.", when = "root == 'misconception'", does = "walks on", look = "open", talk = "neutral" },
            conrad { "So there wasn't even a list. I'd have preferred a list.", when = "root == 'positioning'", does = "walks on", look = "still",
              talk = "neutral" },
            conrad { "And the rest you've kept. I was listening for whether you would.", does = "walks on", look = "open", talk = "neutral" },
          },
        },
      },
      go = "far_end",
    },
    option "hers_to_say" {
      when = "who_would_do_it and not nobody_told_him",
      say  = "I've heard half of one, and it's hers to say. If you want it from her, I'll go and ask her to.",
      move = { neutral "info", autonomy },
      advice = { "A25", "A62", "A29" },
      landed = {
        info = either {
          conrad { "Half. She's never finished a hard sentence in her life. Yes. I'd like the other end of it.", when = "root == 'misconception'",
            does = "takes the arm away",
            look = "sharp", talk = "change" },
          conrad { "Then it isn't a list. Nobody gets half a list. Yes, I'd like it from her.", when = "root == 'positioning'", does = "takes the arm away",
            look = "sharp",
            talk = "change" },
          conrad { "And you aren't telling me which half. Good. Yes, from her. Spoken.", does = "takes the arm away", look = "open", talk = "change" },
        },
        hollow = conrad { "If I want. A moment ago it was all about what you want.", does = "takes the arm away", look = "cold", talk = "discord",
          inner = "True, probably. It came on the same lorry as the rest." },
        other = conrad { "Then I'll wait for the other half.", does = "takes the arm away", look = "neutral" },
      },
      go = "far_end",
    },
    option "between_us" {
      when = "who_would_do_it and reactance < 60 and not chosen.stairs.told_by_marisol",
      say  = "Between us? She'd never find anybody for your job. She told me that you're worth more to her down here.",
      move = breach,
      advice = { "A62", "A50", "A25" },
      why = "It was true, it was flattering, and she had said it to you. He learned that what is said to you gets told.",
      reply = {
        either {
          conrad { "\"Between us.\" So she'd shut the door when she said it.", when = "root == 'betrayal'", does = "takes the arm away", look = "cold", hold = 2,
            talk = "discord", inner = "It's the nicest thing they've said of me in years, and it came out of a shut room. I know what else comes out of there." },
          conrad { "Indispensable. They said that about Bell, in the speech.", when = "root == 'positioning'", does = "takes the arm away", look = "cold", hold = 2,
            talk = "discord", inner = "So that's the list. And you'll tell somebody else what I've said about it." },
          conrad { "That's hers. I'd have liked it from her, with the edge on. Now I've got it from behind.", does = "takes the arm away", look = "cold", hold = 2,
            talk = "discord", inner = "I'll be thinking about that for a year. And about what you tell them of me." },
        },
      },
      go = "far_end",
    },
    option "never_asked_her" {
      when = "not nobody_told_him and not who_would_do_it",
      say  = "I don't know. I sat up there on Monday, and I never asked her that.",
      move = neutral "info",
      advice = { "A25", "A26", "A57" },
      instead = "your_reading", why = "It was honest, and that was all there was. On Monday there had been somebody in the room who knows.",
      landed = {
        other = either {
          conrad { "You sat in front of the one who knows, and nobody said the hard thing. It's a good office for that.", when = "root == 'misconception'",
            does = "takes the arm away", look = "tired", talk = "neutral", inner = "Honest. I'd have preferred it to be useful." },
          conrad { "You sat in front of the one who knows, and talked about me. I know those talks. They end with a photograph.", when = "root == 'positioning'",
            does = "takes the arm away", look = "tired", talk = "neutral", inner = "Honest. I'd have preferred it to be useful." },
          conrad { "You sat in front of the one who knows, and talked about me. Was it minuted, at least?", does = "takes the arm away", look = "tired",
            talk = "neutral",
            inner = "Honest. I'd have preferred it to be useful." },
        },
      },
      go = "far_end",
    },
    option "your_reading" {
      when = "not nobody_told_him and not who_would_do_it",
      say  = "I don't know. I ought to have asked, and didn't. What have you made of it yourself?",
      move = ask_open "meaning",
      advice = { "A25", "A61", "B18" },
      landed = {
        asked = either {
          conrad { "That it's something one can't learn, so nobody mentions it. Like being tall.", when = "wants == 'already_there' and trust >= 50",
            does = "takes the arm away",
            look = "tired", talk = "neutral", inner = "You could have brought me one sentence down. It's five floors, it isn't heavy." },
          conrad { "That I'm of use where I am. It'd be a decent reason. One could have said it.", when = "wants == 'loves_job' and trust >= 50",
            does = "takes the arm away",
            look = "tired", talk = "neutral", inner = "You could have brought me one sentence down. It's five floors, it isn't heavy." },
          conrad { "That they'd have to know what I do, to say that it was good. So they said nothing.", when = "wants == 'recognition' and trust >= 50",
            does = "takes the arm away", look = "tired", talk = "neutral",
              inner = "You could have brought me one sentence down. It's five floors, it isn't heavy." },
          conrad { "That I'm somebody one sends people down to. You're the sixth.", does = "takes the arm away", look = "away", talk = "neutral",
            inner = "It's always me who's to guess." },
        },
        barrage = conrad { "I ask one question, and it's counted as room for another.", does = "takes the arm away", look = "guarded", talk = "sustain",
          inner = "All week they've only gone in one direction." },
        other = conrad { "I asked you. You've got the pass for up there.", does = "takes the arm away", look = "guarded", talk = "sustain",
          inner = "Another view of mine for the collection." },
      },
      go = "far_end",
    },
    option "thinks_the_world" {
      when = "nobody_told_him or who_would_do_it",
      say  = "She thinks the world of you, they all do. I'm sure that it was never about you.",
      move = oblige "reassure",
      advice = { "B03", "A25" },
      why = "You knew something, and gave him something nicer. He can tell the difference by the weight.",
      reply = either {
        conrad { "The world. And then each time they give it to somebody else.", when = "trust >= 50", does = "takes the arm away", look = "away", talk = "sustain",
          inner = "I asked for a reason. It came with a ribbon and nothing in it." },
        conrad { "The world. It's large. I'd only asked about me.", does = "takes the arm away", look = "away", talk = "sustain",
          inner = "I asked for a reason. It came with a ribbon and nothing in it." },
      },
      go = "far_end",
    },
    option "only_bits" {
      when = "not nobody_told_him and not who_would_do_it",
      say  = "I only heard bits of it. It's more a matter of timing than of you, I'd say.",
      move = oblige "hint",
      advice = { "A25", "A57", "B03" },
      instead = "your_reading", why = "You had not heard anything. It was easier to say than that you never asked.",
      reply = conrad { "Timing. I do timing for a living. Which bits?", does = "waits, and then takes the arm away", look = "sharp", talk = "neutral",
        inner = "You don't know, and you'd rather not say so. That used to be my disease." },
      go = "far_end",
    },
    option "the_manner" {
      when = "not seen.the_sponsor.second_half",
      say  = "I can only guess. You once corrected a vice-president in front of a customer, and people remember the manner.",
      move = confront "label",
      advice = { "A03", "A33", "A25" },
      why = "You said that it was a guess, and then you said it. It may be the coffee queue that you were quoting.",
      reply = either {
        conrad { "He was out by four million. So you'd have let it stand, for the tone.", when = "root == 'misconception'", does = "takes the arm away",
          look = "cold",
          talk = "discord", inner = "There it is. Soften your jaw, Weiss." },
        conrad { "He was out by four million. \"The manner.\" That's what they had on Okafor, too.", when = "root == 'positioning'", does = "takes the arm away",
          look = "cold",
          talk = "discord", inner = "Guessing. About people, in this house, they're always so sure." },
        conrad { "He was out by four million. \"People remember.\" Is that from the file, or from the canteen?", does = "takes the arm away", look = "cold",
          talk = "discord", inner = "Guessing. It'll be in quotation marks by Christmas." },
      },
      go = "far_end",
    },
    otherwise { go = "his_car" },
  },

  beat "far_end" {
    narrate { "By the lifts on Monday you promised her the opposite. It has held for four days.",
      when = "chosen.the_sponsor.lifts.between_us_two and (chosen.upstairs.nobody_has or chosen.upstairs.between_us or chosen.upstairs.my_part and not hot)" },
    either {
      narrate { "From there on he walks half a step ahead of you.", when = "(" .. cold .. ") and not seen.her_story and not (seen.answer_told and seen.price)",
        go = "cold_car" },
      narrate { "You walk on.", when = "not seen.one_flight and (" .. story .. ")", go = "her_story" },
      narrate { "You walk on.", when = "not seen.one_flight", go = "price" },
      narrate { "For the last fifty metres he looks for his key, without taking it out.", go = "his_car" },
    },
    go = "his_car",
  },

  ------------------------------------------------------------------------------------------------- the far end, where he walks ahead

  beat "cold_car" {
    "At the far end stands his car, square in its bay. It's thirty years old and has had one owner. He walks round it once, as he would round a wagon, and is surprised to find you still there.",

    option "in_your_way" {
      say  = "All week there's been somebody standing between you and your way home.",
      move = reflect,
      advice = { "A13", "A12" },
      landed = {
        heard = either {
          conrad { "Smiling.", when = "root == 'misconception'", does = "looks at you, over the roof", look = "neutral" },
          conrad { "In full view.", when = "root == 'positioning'", does = "looks at you, over the roof", look = "neutral" },
          conrad { "Taking notes.", does = "looks at you, over the roof", look = "neutral" },
        },
        other = conrad { "Now on this side as well.", does = "finds the key", look = "cold", talk = "discord",
          inner = "You describe it very well. You might also move." },
      },
      go = "his_car",
    },
    option "three_things" {
      say  = "I won't ask you for anything here. It's your no, your weekend and your car.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = either {
          conrad { "Three things, and nobody's offered to round them off. Good.", when = "root == 'misconception'", does = "almost smiles", look = "neutral",
            talk = "neutral" },
          conrad { "The umbrella's Bell's. Otherwise, yes.", when = "root == 'positioning'", does = "almost smiles", look = "neutral", talk = "neutral" },
          conrad { "I'd like to have that in writing. No. I wouldn't.", does = "almost smiles", look = "neutral", talk = "neutral" },
        },
        hollow = conrad { "You can't give me what you were pulling at just now.", does = "finds the key", look = "cold", talk = "discord",
          inner = "Late. On the third floor I'd have taken it." },
        other = conrad { "You said so before. It's still three.", look = "guarded" },
      },
      go = "his_car",
    },
    option "you_made_me" {
      say  = "You made me what I am in that chair. Let me do the same for you, once.",
      move = bait "lure",
      advice = { "B24", "B20" },
      instead = "three_things", why = "It is moving, and it is an invoice for gratitude, made out to the wrong person.",
      reply = conrad { "I didn't make you. I stood next to you until you stopped looking at me first.", does = "finds the key", look = "still", talk = "neutral",
        inner = "That was nearly the nicest sentence of the year, and it's meant to get me through a door." },
      go = "his_car",
    },
    option "agreed_on_this" {
      say  = "Helena, Tom and I have never agreed on anything, except that this is right for you.",
      move = social_pressure "everyone",
      advice = { "B15", "A04", "A32" },
      instead = "three_things", why = "Three people who agree about somebody who is not asked: from his side of the car that is a committee.",
      reply = either {
        conrad { "Three. For Bell they only needed two.", when = "root == 'positioning'", does = "finds the key", look = "cold", talk = "discord",
          inner = "So they've been sitting together. I wonder who brought the biscuits." },
        conrad { "Three. And not one of you has ever held the torch for the other two.", does = "finds the key", look = "cold", talk = "discord",
          inner = "So they've been sitting together. I wonder who brought the biscuits." },
      },
      go = "his_car",
    },
  },

  -------------------------------------------------------------------------------------------------------------------- at his car

  beat "his_car" {
    either {
      conrad { "Next week, where it knocks. I've said I'd come, so I'll come.", when = cold, does = "winds the window down by the width of a hand",
        look = "cold", talk = "neutral", inner = "Then it'll have been, and they can tick it." },
      conrad { "Next week, where it knocks. No stick. And begin where you've just stopped.", when = "seen.cold_car and root == 'misconception'",
        does = "winds the window down by the width of a hand", look = "neutral", talk = "neutral" },
      conrad { "Next week, where it knocks. Come in by the front. And begin where you've just stopped.", when = "seen.cold_car and root == 'positioning'",
        does = "winds the window down by the width of a hand", look = "neutral", talk = "neutral" },
      conrad { "Next week, where it knocks. Nothing to write with. And begin where you've just stopped.", when = "seen.cold_car",
        does = "winds the window down by the width of a hand", look = "neutral", talk = "neutral" },
      { when = "hot",
        "His car is thirty years old, and exact. He gets in, and looks into all three mirrors, although nobody has touched them.",
        conrad { "Next week. Second floor, where it knocks. I'll have slept on that by then.", does = "winds the window down by the width of a hand",
          look = "guarded", talk = "neutral" } },
      { when = "root == 'misconception' and not understood.edge",
        "His car is thirty years old, and exact. Under the wiper there's a leaflet: OSTER KITCHENS. He lays it in the glove box, on a stack of others.",
        conrad { "Twice a year. On the back he writes how he feels. Well, mostly.", does = "shuts the glove box", look = "amused" },
        conrad { "Next week, then. Second floor, where it knocks. Two chairs. I've counted.", does = "winds the window down", look = "open", talk = "neutral" } },
      { when = "root == 'misconception'",
        "His car is thirty years old, and exact. Under the wiper there's a leaflet: OSTER KITCHENS. He lays it in the glove box, on a stack of others.",
        conrad { "Twice a year. On the back he writes how he feels. Well, mostly.", does = "shuts the glove box", look = "amused" },
        conrad { "Next week, then. Second floor, where it knocks. I'll bring my own jaw.", does = "winds the window down", look = "open", talk = "neutral" } },
      { when = "root == 'positioning'",
        "His car is thirty years old, and exact. On the back seat lies an umbrella, with another man's initials on the handle.",
        conrad { "He rang, at Easter. He wanted to know whether it still opens.", does = "doesn't touch it", look = "still" },
        conrad { "Next week, then. Second floor, where it knocks. I'll go in by the front, whoever likes can look.", does = "winds the window down",
          look = "open", talk = "neutral" } },
      { "His car is thirty years old, and exact. Behind the windscreen, bleached nearly white, is a parking ticket from the hospital.",
        conrad { "That's the last one. I leave it there, so that I can see it's the last.", does = "runs a thumb along the glass", look = "still" },
        conrad { "Next week, then, where it knocks. I've told Johanna. Nobody else needs it.", does = "winds the window down", look = "open", talk = "neutral" } },
    },
    either {
      { when = sure .. " and wants == 'loves_job'",
        "You walk back. For four months you've been sorry for a man who is standing exactly where he wants to stand." },
      { when = sure .. " and wants == 'recognition'",
        "You walk back, and count who was there in 2019 and still sits on the ninth floor. You get to four. It would take one of them a minute." },
      { when = sure,
        "You walk back. Somebody up there has a list of what they look for, or nobody has. Until today you'd thought that there must be one." },
      { when = told, "You walk back the three hundred metres. You asked him what he'd like, and for once this week you hadn't known it before he did." },
      { when = "chosen.cold_window.which_way", "You walk back. You asked him which way he was going after a week of pulling, and he told you all the same." },
      { when = "wants_known", "You walk back. You've asked what he'd like, and the answer you have is a roof. He did say that you may write it down." },
      { "You walk back. In the corridor hangs the notice for the leadership track. You try to remember who first said that he'd want it." },
    },
    narrate { "On Monday at half past ten you go up and ask her to tell him herself. Yes, she says. Of course. She looks at the plant.",
      when = "(chosen.upstairs.nobody_has or chosen.upstairs.hers_to_say) and trust >= 50 and not hot" },
    narrate { "This Monday, at half past ten, you sat opposite the person who knows why. You talked about a date.",
      when = "not nobody_told_him and not who_would_do_it" },
    narrate { "It isn't done. You notice that you've stopped knowing what \"it\" is.", when = "intention == 'get_it_done' and " .. told },
    go = "next",
  },
}
