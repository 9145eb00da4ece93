-- Helena, Tom and Birgit: nothing here is said to Conrad, so nothing is marked. A push makes her bright and gives her a calendar;
-- a question that leaves her room, or none at all, gets two true things, in whichever order they come.

-- Where it goes on when she has told how she came to say nothing: to the other half of it, unless that has been said.
local function the_other_half()
  return either {
    { when = "not seen.three_in_the_morning",
      helena { "And it isn't only the telling.", does = "sets the can down behind the curtain, where she can't reach it", go = "three_in_the_morning" } },
    narrate { "By the time she's standing she is a senior vice-president again.", go = "lean" },
  }
end

-- And when she has told why she needs him where he is.
local function after_the_phone()
  return either {
    narrate { "The clock on her wall is five minutes fast. She looks at it as one looks at a friend.", when = "nobody_told_him", go = "lean" },
    narrate { "She needs something to do with her hands, and takes up the can.", go = "the_can" },
  }
end

local function the_dinner()
  return {
    helena { "He told a vice-president, in front of a customer, that his sum was wrong. By four million. It was. We'd have signed it.", look = "neutral" },
    helena { "I told it at a dinner. I tell it well, I do the pause. \"By four million.\" One man had to go outside.",
      does = "does the pause, a little", look = "amused" },
    helena { "The next time there was a chair free, somebody said \"Weiss\", and somebody else did the pause. Nobody's needed a reason since.",
      look = "still", hold = 2 },
  }
end

local function second_tenor()
  return {
    helena { "My father sang. Second tenor, thirty years, a hair under the note. The choir stood him beside the coats.",
      does = "almost sings it", look = "open" },
    helena { "I was fourteen, and I've got an ear. I thought, somebody ought to tell him. So I did, at supper. He said thank you.", look = "still" },
    helena { "He never sang again. Not in the car, either. We drove to the sea every summer. It's nine hours.", look = "still", hold = 3 },
  }
end

local function then_follows(lines, more)
  for _, line in ipairs(more) do append(lines, line) end
  return lines
end

scene "the_sponsor" {
  title = "Monday, 10:30 - the ninth floor",
  place = "ninth_floor",
  with  = "helena",
  facilitator = "When did she stop answering and begin to tell you something? What had you just said, or left unsaid?",

  enter = {
    sensible = { intention = "learn_why" },
    pushy    = { intention = "get_it_done", form_in_bag = true, helena_was_told = true },
  },

  ---------------------------------------------------------------------------------------------------- one: what do you need from me

  beat "office" {
    "The ninth floor has a carpet. You walk more quietly on it than you meant to.",
    "Helena Brandt is watering her plant. It stands in a saucer, the saucer stands in a tray, and there's water in all three.",
    either {
      helena { "There's my Friday! I told the committee this morning. They were so pleased that nobody asked a question.", when = "helena_was_told",
        does = "waters on", look = "warm" },
      helena { "You asked me something last night, and I said in person, and here we are. In person! Is it warm in here?",
        when = "chosen.the_card.helena_writes.who_told_him", does = "waters on", look = "warm" },
      helena { "Come in, come in! I've told the committee that it's you. They were so pleased that nobody asked a question.", does = "waters on", look = "warm" },
    },
    helena { "So. What do you need from me?", does = "takes a blank card and uncaps the pen", look = "open" },

    option "what_gained" {
      say = "One thing first. Suppose he's promoted tomorrow. What would be better here, the day after?",
      advice = { "A52" },
      reply = {
        helena { "Better! Well. It would look right, for one thing. Eleven years of those numbers. People ask me, and then they wait.",
          does = "has the pen ready", look = "neutral" },
        "She looks for a second thing. It isn't on the card, and it isn't in the window.",
      },
      go = "gain",
    },
    option "friday_first" {
      when = "not helena_was_told",
      say = "Nothing. I'll talk to him on Wednesday, and you'll have an answer by Friday.",
      set = { helena_was_told = true },
      advice = { "A58", "A57" },
      reply = {
        helena { "By Friday! You're a treasure.", does = "writes it on the card, and underlines it", look = "warm" },
        "It's Conrad's answer. It has a date now, and he's the only one who doesn't know.",
      },
      go = "thanked",
    },
    option "friday_again" {
      when = "helena_was_told",
      say = "Nothing. It stands as I wrote it: you'll have his answer by Friday.",
      advice = { "A58", "A57" },
      reply = {
        helena { "I never doubted it. I've told the committee, all seven of them.", does = "writes it on the card all the same, and underlines it", look = "warm" },
        "On Sunday it was a message. Now there are seven people and a card.",
      },
      go = "thanked",
    },
    option "has_anyone" {
      say = "Has anybody ever told him to his face why it went to somebody else each time?",
      advice = { "A25", "A26" },
      reply = {
        helena { "Straight to it! Well. He must know. He's terribly clever. One wouldn't want to insult him with it.",
          does = "takes up the can again", look = "away" },
        "The plant had had enough when you came in.",
      },
      go = "the_can",
    },
    option "ten_days" {
      say = "Three times, and never a reason. By our own rules he was owed a talk within ten days.",
      advice = { "A26", "A25" },
      reply = helena { "Absolutely. You're absolutely right. I say that every year. We'll do this properly.",
        does = "opens her calendar, and shines", look = "warm" },
      go = "bright",
    },
  },

  ---------------------------------------------------------------------------------------------- what the company would gain by it

  beat "gain" {
    "Down in the yard a truck reverses, and is told that it is reversing.",

    option "let_her_look" {
      does = "You let her look.",
      advice = { "A52" },
      reply = {
        helena { "No. That's all it is. It would look right.", does = "puts the cap back on the pen", look = "still", hold = 4 },
        helena { "It'd be worse here, the day after. I could tell you the hour.", look = "still" },
      },
      go = "three_in_the_morning",
    },
    option "it_would_look_right" {
      say = "It would look right, you say. And a second thing hasn't come yet.",
      advice = { "A52" },
      reply = helena { "It's so thin when you say it.", does = "laughs, and stops. The second thing has come", look = "still" },
      go = "three_in_the_morning",
    },
    option "peter" {
      say = "It's the Peter Principle. People are promoted for what they do well, until they do something badly.",
      advice = { "A53" },
      reply = {
        helena { "I was given that book! The week I moved in here. By the man who'd had the office before me.", does = "points at the shelf", look = "amused" },
        helena { "I've never been sure how he meant it.", does = "takes up the can, to be on the safe side", look = "away" },
      },
      go = "the_can",
    },
    option "an_evening" {
      say = "There are other ways to honour him. A title of his own, a bonus, an evening with speeches.",
      advice = { "A54", "A55" },
      reply = {
        helena { "An evening! With his whole team. I'd do it tomorrow. Would he come?", does = "has already written: dinner", look = "open" },
        "You've known him for half your working life, and she for nearly as long. Neither of you can say. She takes up the can.",
      },
      go = "the_can",
    },
  },

  beat "three_in_the_morning" {
    helena { "When it rings at three I look who it is. If it says Conrad, I turn over. He doesn't ring when it breaks, you see. He rings when it's whole.",
      look = "open" },
    helena { "He's worth more to me down there than any director I've got up here. Now find me a way to put that. Reasons for the committee: I sleep.",
      look = "still" },

    option "who_then" {
      say = "And if he sat up here with you, who would ring at three then?",
      set = { who_would_do_it = true },
      advice = { "A62", "A52" },
      reply = {
        helena { "There's a plan for that. Every post has a box beside it, for who comes after.",
          does = "finds the sheet at once, and turns it round for you", look = "neutral" },
        "In the box beside Conrad Weiss it says: C. Weiss (acting).",
        helena { "It's been approved. Twice.", does = "doesn't laugh", look = "still", hold = 2 },
        after_the_phone(),
      },
      go = "lean",
    },
    option "exactly_there" {
      say = "So you need him exactly where he is, and a promotion would cost you that.",
      set = { who_would_do_it = true },
      advice = { "A62", "A52" },
      reply = {
        helena { "Yes.", look = "still", hold = 2 },
        helena { "And I couldn't tell you who'd do it. There's a plan. In the box for who comes after him it says: C. Weiss, acting.", look = "still" },
        after_the_phone(),
      },
      go = "lean",
    },
    option "punished" {
      say = "So he's being punished for being good at it. Does that seem fair to you, Helena?",
      advice = { "A62", "A26" },
      reply = {
        helena { "Punished! Nobody's punished! He's the most valued man in the house, you can tell him that from me.",
          does = "has both hands up", look = "guarded" },
        either {
          narrate { "From her, through you. She hears it as well, and looks at the clock on the wall. It's five minutes fast. It has often been a help.",
            when = "nobody_told_him or seen.bright", go = "lean" },
          narrate { "From her, through you. She hears it as well, and opens her calendar.", go = "bright" },
        },
      },
      go = "lean",
    },
    option "masters" {
      say = "A company needs its masters as much as its climbers. Perhaps he's simply in the right place.",
      advice = { "A45", "A41", "A38" },
      reply = {
        helena { "Oh, that's beautiful. May I have it for the committee?", does = "writes it down", look = "warm" },
        helena { "And he's stayed, hasn't he? A man who minded would have gone.", look = "warm" },
        "It may well be true of him. Neither of you has it from him.",
        after_the_phone(),
      },
      go = "lean",
    },
    otherwise { go = "lean" },
  },

  ---------------------------------------------------------------------------------------- pushed, she has dates; agreed with, thanks

  beat "bright" {
    helena { "Shall we say the fourteenth? No, that's the offsite. The twenty-first! Or quietly in the autumn, when everybody's back. I'll ask for a room.",
      does = "turns the pages", look = "warm" },
    "In one minute you've been offered three dates. None of them has Conrad in it.",

    option "do_it_myself" {
      say = "If you don't tell him why, Helena, then I'll go down and do it myself.",
      advice = { "A25", "A57" },
      reply = {
        helena { "Would you?", does = "shuts the calendar, moved", look = "open" },
        helena { "You'd do it so much better than I should. I'd be so grateful.", look = "warm" },
        "You had meant it as a threat. She has said thank you for it, and it's your job now.",
      },
      go = "lean",
    },
    option "from_your_chair" {
      say = "I came in here with an accusation. I'd rather know how it looks from your chair.",
      advice = { "A25", "A26" },
      reply = {
        helena { "From this chair.", does = "shuts the calendar on one finger", look = "still", hold = 2 },
        helena { "From this chair it's been two years of next week.", does = "gets up, and takes the can", look = "away" },
      },
      go = "the_can",
    },
    option "twenty_first" {
      say = "Good. Let's take the twenty-first, then. I'll put it in my calendar now.",
      advice = { "A58", "A25" },
      reply = {
        helena { "Done! That's such a weight off.", does = "writes it in", look = "warm" },
        "She has written it in ink. Then she asks you what to put beside it.",
      },
      go = "lean",
    },
    option "no_date" {
      does = "You take none of them, and wait.",
      advice = { "A25" },
      reply = {
        "She runs out of year in December.",
        helena { "Well.", does = "gets up, and takes the can", look = "away", hold = 3 },
      },
      go = "the_can",
    },
    otherwise { go = "lean" },
  },

  beat "thanked" {
    helena { "They all said it at that conference: it's always one's best people who won't have it. But you've got a way with him.",
      does = "leans over to tap your arm with the card",
      look = "warm" },
    helena { "And when he's been coached, we'll see about the other thing, and everybody's happy.", look = "warm" },

    option "has_he_said" {
      say = "The other thing: has he ever said to anybody that he wants it?",
      advice = { "A38", "A61", "A57" },
      reply = {
        helena { "Everybody wants it! He's never said that he doesn't.", look = "neutral" },
        helena { "He's never said anything. I suppose he thinks he's done it all, and that it's on its way. Wouldn't you?",
          does = "reaches behind her for the can", look = "away" },
      },
      go = "the_can",
    },
    option "in_peace" {
      say = "If all the best ones say no, couldn't we leave him in peace? His numbers are good.",
      advice = { "B02", "B03", "B01" },
      reply = {
        helena { "Oh, I'd love to. But I've said it upstairs.", look = "neutral" },
        "You've been looking for the reason since Friday. That was it.",
      },
      go = "lean",
    },
    option "in_writing" {
      say = "Then give me something to show him. First the coaching, then the promotion, in writing.",
      advice = { "A56", "B04", "A55" },
      reply = helena { "In writing. Yes! Or something like writing.", does = "opens her calendar", look = "warm" },
      go = "bright",
    },
    option "works_with_him" {
      say = "He'll agree in the end. After all these years I know which sentences work with him.",
      advice = { "A58", "A57" },
      reply = {
        helena { "I knew it.", does = "is glad all over", look = "warm" },
        "You try to think of one. You know what works on you. It was his, and it had no words in it.",
      },
      go = "lean",
    },
  },

  --------------------------------------------------------------------------------------------------------- has anybody told him

  beat "the_can" {
    either {
      { when = "chosen.the_can.how_i_came", "She has found a cloth, and is drying the outside of the saucer." },
      { "The tray is full to the brim. She sees it, and pours more slowly." },
    },

    option "how_i_came" {
      say = "The last time it was me who got it. How did Conrad hear about that?",
      advice = { "A25", "A26" },
      reply = either {
        { when = "chosen.office.ten_days and not chosen.bright.from_your_chair",
          helena { "Through the proper channels. Is this the ten days again?", does = "doesn't turn round", look = "away", go = "the_can" } },
        { helena { "Like everybody. Monday, nine o'clock, to all staff.", does = "stops pouring", look = "still" },
          helena { "I was going to go down at half past eight. I had my shoes on. Nobody's ever told him why. Not I, not the man before me.",
            look = "still", hold = 2,
            set = { nobody_told_him = true } } },
      },
      go = "told",
    },
    option "let_it_run" {
      does = "You say nothing, and watch the water.",
      set = { nobody_told_him = true },
      advice = { "A25", "A26" },
      reply = {
        helena { "Nobody.", does = "says it to the plant", look = "away", hold = 4 },
        helena { "Nobody's told him why. Each time I thought, this week I'll go down. And then it was the next time.", look = "still" },
      },
      go = "told",
    },
    option "the_plant" {
      say = "It's drowning, Helena. That sort likes to be dry. It has from the start.",
      set = { nobody_told_him = true },
      advice = { "A26", "A25" },
      reply = {
        helena { "Is it? How long have you known?", does = "holds the can upright", look = "open" },
        you { "Since my first week." },
        helena { "And nobody told me? In four months?", look = "open" },
        "She hears it before you do.",
        helena { "No. Nobody's ever told him why.", does = "looks for somewhere to put the can", look = "still", hold = 3 },
      },
      go = "told",
    },
    option "his_peace" {
      say = "He's had years to get used to not getting it. I expect he accepted that long ago.",
      advice = { "A41", "A57" },
      reply = {
        helena { "That's what I think! He'd have gone otherwise. One goes.", does = "puts the can down", look = "warm" },
        either {
          { when = "chosen.the_card.right_side.why_he_stays", "On your sheet there are two arrows from that fact. The two of you have just rubbed one out." },
          { "One can read a man who stays in two ways. You've helped her to the one that needs no visit." },
        },
      },
      go = "lean",
    },
    option "yours_to_tell" {
      say = "It was yours to tell him. Everybody on four knows about the arithmetic, and he doesn't.",
      advice = { "A26", "A25", "A03" },
      reply = {
        helena { "Do they? Well. Then he'll have heard. It's such a small house.",
          does = "puts the can down; she has gone bright, like a shop window", look = "guarded" },
        helena { "Let's all three have lunch. In October!", look = "warm" },
      },
      go = "lean",
    },
    otherwise { go = "lean" },
  },

  beat "told" {
    "She sits down on the window sill, with the can on her knees, like somebody waiting for a bus.",

    option "the_sentence" {
      say = "What would the sentence have been, if you'd gone down there and said it?",
      advice = { "A25", "A61" },
      reply = then_follows({
        helena { "That's just it. It isn't a reason. It's a story.", look = "still" },
      }, the_dinner()),
      go = "second_half",
    },
    option "the_queue" {
      say = "I thought I knew the reason. I have it from the coffee queue: the arithmetic.",
      advice = { "A57", "A03" },
      reply = then_follows({
        helena { "From the queue. So it's got down there.", does = "goes red, from the collar up", look = "away" },
      }, the_dinner()),
      go = "second_half",
    },
    option "whole_division" {
      say = "You've got a whole division to run. Nobody could expect you to get to everything.",
      advice = { "A26", "B03" },
      reply = {
        helena { "You're very kind.", does = "takes it, as one takes an umbrella that somebody holds out", look = "warm" },
        "Whatever was about to come down, she stays dry.",
      },
      go = "lean",
    },
    otherwise { go = "lean" },
  },

  beat "second_half" {
    helena { "So that's what I'd have to go down and say. You saved us four million, Conrad, I was so amusing about it, and the coffee queue did the rest.",
      does = "says it to the can", look = "away" },

    option "to_the_face" {
      say = "What's it like for you, to say a thing like that to somebody's face?",
      advice = { "A25", "A26" },
      reply = then_follows(then_follows({
        helena { "I've only done it once.", does = "looks into the can", look = "still" },
      }, second_tenor()), { the_other_half() }),
      go = "lean",
    },
    option "stay_with_it" {
      does = "You leave it there, and don't help.",
      advice = { "A25", "A26" },
      reply = then_follows(then_follows({
        helena { "I'm not a coward. I shut the whole of Antwerp, standing up, with a microphone. It's one face that I can't do.", look = "neutral", hold = 3 },
      }, second_tenor()), { the_other_half() }),
      go = "lean",
    },
    option "four_steps" {
      say = "There's a good model for such talks, in four steps. I could send it to you.",
      advice = { "A10", "A26" },
      reply = {
        helena { "Do! Oh, do send it.", does = "writes on a card: four steps", look = "warm" },
        "She puts it with the other cards. It isn't the first one with a number on it.",
      },
      go = "lean",
    },
    option "one_joke" {
      say = "Then one joke of yours, at a dinner, has cost this man three promotions.",
      advice = { "A26", "A58" },
      reply = {
        helena { "Two. The first was before my time.", does = "says it at once, and puts the can down", look = "guarded" },
        "So that's what it is like, to have one's sum corrected. She was right, too. It doesn't help.",
      },
      go = "lean",
    },
    otherwise { go = "lean" },
  },

  ------------------------------------------------------------------------------------------------------------------ she leans on you

  beat "lean" {
    either {
      helena { "I don't know why I've told you that.", when = "nobody_told_him or who_would_do_it", does = "begins to square the blank cards", look = "away" },
      narrate { "It's ten to eleven. She begins to square the blank cards." },
    },
    helena { "I took a risk, you know, when I gave you this. There were people who said: not his own pupil.", look = "open" },

    option "what_risk" {
      say = "What was the risk, as you saw it?",
      advice = { "A58", "A04" },
      reply = {
        helena { "That you'd be too fond of him to push.", look = "neutral" },
        narrate { when = "nobody_told_him or who_would_do_it", "She squares the cards again." },
        helena { "I think I may have been counting on it.", when = "nobody_told_him or who_would_do_it", look = "still", hold = 2 },
      },
      go = "tom",
    },
    option "her_own_card" {
      say = "And what's the verb on your own card?",
      advice = { "A06", "A25" },
      reply = either {
        { when = "nobody_told_him",
          "She opens the drawer. The card has gone soft at the corners. The quarter has been crossed out and written again, seven times. Under it there's one word: Tell.",
          helena { "And then I wrote yours.", does = "puts it back, at the bottom", look = "still", hold = 2 } },
        { helena { "Oh, mine's dull.", does = "lays a blank one over it", look = "away" },
          "You see only the corner, where it says which quarter. It's been crossed out and written again, seven times." },
      },
      go = "tom",
    },
    option "comes_from_you" {
      say = "Then I'll tell him it comes from you. He can be angry with you.",
      advice = { "A25", "A58" },
      reply = {
        helena { "Must you? No, of course you must. It's only that he'd ask me something.", does = "has stopped squaring", look = "guarded" },
        "It would be true, and he ought to know it. It would also be very comfortable for you. You can't quite tell which of the two you meant.",
      },
      go = "tom",
    },
    option "wont_let_down" {
      say = "I know that. You've got my word that I won't let you down.",
      advice = { "A58", "A06" },
      reply = {
        either {
          helena { "I know you won't. I've told all seven of them: Friday.", when = "helena_was_told", does = "gives you her spare pen, for luck", look = "warm" },
          helena { "I know you won't. And if it should be ready by Friday, all the better!", does = "gives you her spare pen, for luck", look = "warm" },
        },
        "Everybody has your word now, except the man it's about.",
      },
      go = "tom",
    },
  },

  -------------------------------------------------------------------------------------------------------------- Tom, with the folder

  beat "tom" { with = "tom",
    "Helena goes to find her papers for eleven. Tom Adair is standing outside on the carpet, with a folder against his chest. He never sits down there. He thinks that it looks like a complaint.",
    either {
      tom { "I got your note, thank you. \"Not yet.\" I only wanted to ask whether it's still not yet.",
        when = "chosen.the_card.the_form.thank_tom", look = "open" },
      tom { "Did you get the envelope? Oh, good. You've got it with you.", when = "form_in_bag", does = "has seen the corner of it, and is pleased", look = "warm" },
      tom { "Did you get the envelope? I ought to have rung first. It was a Friday.", look = "open" },
    },

    option "what_became" {
      say = "The people who've had that form so far: what became of them?",
      advice = { "B06", "B09", "A57" },
      reply = {
        tom { "Twelve started, and twelve completed. It's all in here.", does = "opens the folder, glad to be asked", look = "warm" },
        "He goes down the column with one finger. At the third name it slows down, and then it goes back up.",
        tom { "I don't know. I've got a column for whether they came.", look = "still", hold = 2 },
        either {
          tom { "Before my time it was a week in a hotel. I've still got the box. It's all sticks, and nobody could tell me what they were for.",
            when = "root == 'misconception'", does = "shuts the folder", look = "neutral" },
          tom { "Before my time they did it with a photograph. It's in my cupboard. Four people, and nobody could tell me who they are.",
            when = "root == 'positioning'", does = "shuts the folder", look = "neutral" },
          tom { "Before my time there was no form at all. One talked, with the door shut, and in the winter it was in the review. It's the first thing that I stopped.",
            does = "shuts the folder", look = "neutral" },
        },
      },
      go = "the_sheet",
    },
    option "what_afraid" {
      say = "What are you afraid of, Tom, if there isn't a form?",
      advice = { "A58", "A13" },
      reply = {
        tom { "Elif Demir.", does = "says it at once", look = "still" },
        tom { "We helped her informally. For eight months everybody was very kind. Then she got a new boss, and he asked what had been agreed.", look = "still" },
        tom { "She came down to me for one sheet of paper, to show him. I hadn't got one.", look = "still", hold = 2 },
        "He isn't holding the folder. He has his arms round it.",
      },
      go = "the_sheet",
    },
    option "for_everybody" {
      say = "Is it for people with whom something's wrong, or is it for everybody?",
      advice = { "B06", "B07" },
      reply = {
        tom { "For everybody, all year round! It's on the poster.", does = "points down the corridor with the folder", look = "warm" },
        "On the poster there's a mountain, with somebody small on top of it.",
        tom { "I'm only asked for the sheet when there's something.", does = "goes on looking at the mountain", look = "away" },
      },
      go = "the_sheet",
    },
    option "force" {
      say = "\"Required\" means that he can't refuse. That's force, Tom, with a heading over it.",
      advice = { "B04", "A58", "A46" },
      reply = {
        tom { "But it's us that it's required of.", does = "isn't offended; he explains", look = "open" },
        tom { "\"Expected\", and he does it in his lunch break. \"Required\", and the company owes him the hours. He's got no line because he doesn't owe anybody anything.", look = "open" },
        "It's a better answer than you had come for. You try to imagine it being read by Conrad.",
      },
      go = "the_sheet",
    },
  },

  beat "the_sheet" { with = "tom",
    either {
      { when = "form_in_bag", "Your bag is hanging between the two of you, with the sheet in it." },
      { "He has brought a second sheet, in case the first got wet. He holds the folder out a little, as one holds a tray." },
    },

    option "give_it_back" {
      when = "form_in_bag",
      does = "You take the sheet out of the bag and put it back into his folder.",
      set = { form_in_bag = false },
      advice = { "A58", "B04" },
      reply = {
        tom { "Oh! He's said yes by himself?", does = "is happy for all of you", look = "warm" },
        "You say that nobody's asked him yet.",
        tom { "I see. Yes. Then it would have been early.", does = "strikes out your signature, neatly, with a ruler", look = "neutral" },
      },
      go = "birgit",
    },
    option "keep_it" {
      when = "form_in_bag",
      say = "I'll hold on to it. I hope that we never need it.",
      advice = { "A58", "B04" },
      reply = {
        tom { "That's what it's for!", does = "is relieved for both of you", look = "warm" },
        "Two people hope that it won't be needed. Both of them have signed it.",
      },
      go = "birgit",
    },
    option "ask_him_first" {
      when = "not form_in_bag",
      say = "No, Tom. I haven't asked him yet, and I'd like it to be a question.",
      advice = { "A58", "B12" },
      reply = {
        tom { "Then it keeps.", does = "puts it at the back, behind a page with nothing on it", look = "neutral" },
        tom { "You'll write down what he says? Just for him. So that he has something.", look = "open" },
      },
      go = "birgit",
    },
    option "sign_it" {
      when = "not form_in_bag",
      does = "You sign it on his folder, and put it away. Then it's there, if it should come to that.",
      set = { form_in_bag = true },
      advice = { "A58", "B04" },
      reply = {
        tom { "You see? And nobody's had to be the bad one.", does = "holds the folder quite still while you write", look = "warm" },
        "The paper's still warm from being carried.",
      },
      go = "birgit",
    },
    option "mine_first" {
      say = "Make one out for me, please. I'd like to go first.",
      advice = { "B07", "B06" },
      reply = {
        tom { "For you! How nice. \"Reason for the measure.\" There's performance, there's conduct, and there's other.",
          does = "reads it out, more and more slowly", look = "warm" },
        "He holds the pen over the three boxes. You watch a kind man read his own form.",
        tom { "I could put \"other\".", look = "still", hold = 2 },
      },
      go = "birgit",
    },
    option "a_line_for_him" {
      say = "What would have to be on it, for Conrad to sign it himself?",
      advice = { "A18", "A57" },
      reply = {
        tom { "I've never had to think what they'd want.", does = "is quite still; then he gets a pencil out", look = "open", hold = 2 },
        "He draws a line where there was none, and writes nothing on it. He looks at it from a little further off.",
      },
      go = "birgit",
    },
  },

  --------------------------------------------------------------------------------------------------------------- Birgit, on the phone

  beat "birgit" {
    either {
      { when = "chosen.birgit.that_year", "She waits. Behind her something very large is switched on." },
      { "You're on the carpet when the phone rings. Birgit Sand runs the data centres in Rotterdam. She's at Conrad's level, swears more than he does, and rings on Mondays to say what she thinks of your network. She went to a coach for a year. She's mentioned it once, between two words that can't be repeated." },
    },

    option "her_leave" {
      say = "May I give Conrad Weiss your name, as somebody who's had a coach? Only if he wants it.",
      set = { name_from_peer = true },
      advice = { "A09", "A08" },
      reply = {
        "There's a noise on the line. It's either a generator, or Birgit thinking.",
        "He may ring her, she says. He, not you. He'll hear what was rubbish about it and what wasn't. And if she ever turns up on a slide, she'll get into the car.",
      },
      go = "lifts",
    },
    option "that_year" {
      say = "What was it like, that year with the coach?",
      advice = { "A09", "A57" },
      reply = {
        "She says a word, and then that it was like having somebody come to look at the flat. For a month she tidied up beforehand. Then she couldn't be bothered, and then it got useful.",
        "Who's asking, says Birgit. You or somebody's boss? She has always been quick.",
      },
      go = "birgit",
    },
    option "her_initials" {
      does = "You ask her nothing. She told you about it herself, after all, so you may surely mention it.",
      advice = { "A09" },
      reply = { "For Wednesday you put her on the back of the card, discreetly, by her initials. You look at the initials. You cross them out and write the name, and that isn't discreet at all." },
      go = "lifts",
    },
    option "articles" {
      does = "You ring off, and look up what famous executives have said about their coaches, to send to him.",
      advice = { "A10" },
      reply = { "A quarter of an hour, and six articles. In four of them somebody stands at a window with folded arms. You save the other two, and can already see him turning them over to look for the numbers." },
      go = "lifts",
    },
    otherwise { go = "lifts" },
  },

  ------------------------------------------------------------------------------------------------------------------------ the lifts

  beat "lifts" {
    "At the lifts there are quick steps behind you.",
    either {
      helena { "You won't tell him that I said that. Any of that.",
        when = "nobody_told_him or who_would_do_it", does = "has her papers under her arm, and is out of breath", look = "open" },
      helena { "If he asks whose idea it was, it was everybody's!", does = "has her papers under her arm, and is out of breath", look = "warm" },
    },

    option "between_us_two" {
      when = "nobody_told_him or who_would_do_it",
      say = "No. What was said in there stays between the two of us.",
      advice = { "A62", "A25" },
      reply = {
        helena { "Bless you.", does = "breathes out", look = "warm" },
        "Between the two of you. It's about a third, and on Wednesday you'll be sitting opposite him with it.",
      },
      go = "going_down",
    },
    option "nothing_untrue" {
      when = "nobody_told_him or who_would_do_it",
      say = "I can't promise that. If he asks me, I won't tell him anything untrue.",
      advice = { "A62", "A25" },
      reply = {
        helena { "No. You wouldn't.", does = "looks at you for rather a long time", look = "still", hold = 2 },
        helena { "You have that from him, I suppose.", does = "isn't quite asking", look = "away" },
      },
      go = "going_down",
    },
    option "from_you_first" {
      when = "nobody_told_him or who_would_do_it",
      say = "I'd like him to hear it from you, before he hears it from anybody.",
      advice = { "A25", "A26" },
      reply = {
        helena { "In person.", does = "looks at the lift doors as if they were open and there were no lift", look = "away", hold = 2 },
        helena { "Do I get a date?", does = "is nearly joking", look = "amused" },
      },
      go = "going_down",
    },
    option "everybodys" {
      when = "not (nobody_told_him or who_would_do_it)",
      say = "Everybody's, then. I'll tell him how many of us have thought about it.",
      advice = { "A57", "B15" },
      reply = {
        helena { "That's so much nicer.", does = "means it", look = "warm" },
        "It's the kind of sentence that gets a little less true with every person in it.",
      },
      go = "going_down",
    },
    option "it_was_yours" {
      when = "not (nobody_told_him or who_would_do_it)",
      say = "It was yours, Helena. If he asks me, I'll say your name.",
      advice = { "A25", "A57" },
      reply = helena { "Well. Of course. But say it nicely.", does = "does up a button that was done up", look = "guarded" },
      go = "going_down",
    },
    option "his_idea" {
      when = "not (nobody_told_him or who_would_do_it)",
      say = "Has anybody asked him what his own idea would be?",
      advice = { "A57", "A38" },
      reply = helena { "That's what you're for!", does = "is delighted that it has an answer", look = "warm" },
      go = "going_down",
    },
    option "the_button" {
      does = "You press the button and smile.",
      advice = { "A62", "B03" },
      reply = {
        helena { "I knew I could rely on you.", does = "smiles back", look = "warm" },
        "You've said nothing at all. She has heard a promise, and you've let her.",
      },
      go = "going_down",
    },
  },

  beat "going_down" {
    "The lift comes from the fourteenth floor.",
    either {
      { when = "helena_was_told", "Helena holds up crossed fingers. \"Friday!\" she says, and the doors close.",
        "Behind you, somebody swallows a mouthful of coffee." },
      { "Helena reaches in and takes your arm. \"By Q3,\" she says, warmly, and lets go just in time for the doors.",
        "Behind you, somebody swallows a mouthful of coffee." },
    },
    "Conrad Weiss is standing at the back wall, with a cup from the fourteenth floor, where they call him by his first name. He's watching the numbers over the door. Eight. Seven. Six. Five.",
    either {
      { when = "helena_was_told", conrad { "Good luck on Friday.", does = "gets out on four, and doesn't spill any", look = "neutral" } },
      { "On four he gets out. He nods to you, and then to your arm." },
    },
    either {
      { when = "nobody_told_him and who_would_do_it", "At your desk you take out the sheet. There are two things to write on the left, under what you know. Neither is about anything he's done." },
      { when = "nobody_told_him", "At your desk you take out the sheet. There's one thing to write on the left, under what you know: nobody told him. You do it in ink." },
      { when = "who_would_do_it", "At your desk you take out the sheet. There's one thing to write on the left, under what you know: C. Weiss (acting)." },
      { "At your desk you take out the sheet. There's nothing to add on the left. You sharpen the pencil." },
    },
    go = "next",
  },
}
