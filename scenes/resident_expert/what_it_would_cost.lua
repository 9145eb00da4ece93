-- The long one. His reasons come one at a time, each as far as he trusts you; what he has said on Wednesday is not asked again. Two
-- roads run beside each other from his plain no onwards: the one on which he goes on talking, and the one on which he works late.
-- Whatever is said, he is at the light switch between the eleventh of your sentences and the sixteenth.
local open = "trust >= 46 and reactance < 42"

local function refused_to_count()
  return conrad { "You're asking in a row. I do that to suppliers.", does = "holds up a hand", look = "guarded", talk = "sustain",
    inner = "Three questions, and not one of my answers picked up off the floor." }
end

-- What he ends on when a worry has been opened, whichever story led there.
local function half_minute()
  return conrad { "If there's a way of being asked things that doesn't cost that half minute, I've not seen it. I'd look at it.", look = "open", talk = "change" }
end

local function from_the_street()
  return conrad { "I'm not leaving, you see. They must never have to wonder. Whatever you're building would have to show that from the street.", look = "open",
    talk = "change" }
end

scene "what_it_would_cost" {
  title = "Thursday, after six - his office",
  place = "office_evening",
  with  = "conrad",
  facilitator = "He said no, as a whole sentence. What did the next thing you said do with that no?",

  enter = {
    sensible = { trust = 54, reactance = 17, threat = 38, readiness = 18, told_him_the_truth = true, intention = "learn_why",
      voiced = { "edge" }, purpose = { "pace" } },
    pushy    = { trust = 28, reactance = 58, threat = 56, intention = "get_it_done", form_in_bag = true, helena_was_told = true,
      voiced = { "pace" } },
  },

  ----------------------------------------------------------------------------------------------------------- one: the lamp

  beat "after_six" {
    "One lamp on the whole floor. Under it his hands, the notebook, and the jacket of a man who could have gone home an hour ago.",
    either {
      narrate { "He has heard you since the lift. He lets you walk all the way.", when = "reactance >= 40", go = "still_angry" },
      conrad { "Sit. The phone stays on the table. You know why.", when = "purpose.pace", does = "turns it face up, between you", look = "neutral" },
      conrad { "People who say six usually mean something softer. Sit.", does = "moves a cold coffee out of the way", look = "neutral" },
    },

    option "where_would_i_see_it" {
      when = "voiced.edge",
      say  = "They'd take the edge off, you said. If I stood in one of your reviews, where would I see the edge at work?",
      move = ask_open "precise_words", voices = { "pace" },
      advice = { "A63", "A05", "B16" },
      landed = {
        asked = conrad { "In the first half minute. Somebody is explaining, and I say: it's the switch. And it is, and we all go and eat.",
          does = "points at the place on the carpet", look = "sharp" },
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
        edge = conrad { "That I've an edge, and it's in use. They'd take it off and tell me it looks nicer. Safer, too.",
          does = "puts a thumb to the nib of the pen", look = "sharp", talk = "neutral", inner = "I had that ready since nine yesterday. Annoying." },
        pace = conrad { "That an hour a week is an hour in which nobody can reach me, and something always knows which hour it is.",
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
      reply = conrad { "I hadn't thought so either. Until now.", does = "stops moving the cup", look = "guarded", talk = "neutral",
        inner = "Nobody begins with that unless there was a meeting." },
      go = "chair",
    },
    option "by_phone" {
      say  = "I've thought about your objection. It could be done early, by phone, and nothing at nine would be touched.",
      move = persuade "advice",
      advice = { "A15", "A18" },
      why = "You spent the night on your solution. He had spent it on the question.",
      reply = conrad { "Objection. Are we in court? Then I'd like to be the judge. You've had him at lunch.", does = "leans back out of the light",
        look = "guarded", talk = "neutral", inner = "One night, and my reason has become a scheduling matter." },
      go = "chair",
    },
    option "may_i_start" {
      say  = "May I start? I read about three technology chiefs who had coaches, and every one of them got faster.",
      move = { permission "leave", persuade "testimonial" },
      advice = { "A10", "A09" },
      why = "You asked for leave and did not wait for it.",
      reply = conrad { "You asked whether you may, and then you had.", does = "looks at the clock, for company", look = "guarded", talk = "neutral",
        inner = "Faster. Than what? Who held the watch?" },
      go = "chair",
    },
  },

  beat "still_angry" {
    conrad { "I've read yesterday again, in my head. I come out of it as a man who is to be repaired. Did I read it wrong?",
      does = "does not offer the chair", look = "cold", talk = "discord", asks = true,
      inner = "Say no quickly, and I'll know. Say yes slowly, and I might listen." },

    option "read_it_right" {
      say  = "No. I came with a conclusion and tried to get you to it. That's what you read, and that's what it was.",
      move = repair,
      advice = { "A15", "A31" },
      landed = {
        repaired = conrad { "Sit down, then. That's the first thing of yours since Monday that needed no translation.", does = "pushes the chair out with his foot",
          look = "neutral", talk = "neutral" },
        other = conrad { "I know. I wanted to hear whether you did.", does = "pushes the chair out with his foot", look = "guarded", talk = "neutral" },
      },
      go = "chair",
    },
    option "how_did_it_sound" {
      say  = "Tell me what you heard in it, from the first sentence on. I've only got my own version.",
      move = permission "view",
      advice = { "A14", "B18" },
      landed = {
        invited = conrad { "I heard Helena's slide, read out by somebody I like. The slide I could have stood.",
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
      reply = conrad { "Help. I've got a fire axe in the corridor. It's behind glass, and it doesn't come in and offer itself.", does = "almost laughs, and does not",
        look = "cold", talk = "neutral", inner = "Everybody who knows me. They must have met without me." },
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
    conrad { "You've used two of my evenings, if yesterday morning counts. What do you know now that you didn't know on Sunday?",
      does = "folds his hands on the notebook", look = "guarded", asks = true },

    option "no_room" {
      say  = "Less than I could. I talked so much that there was no room. What did you want to say and couldn't?",
      move = ask_open "concern", voices = { "pace", "edge" },
      advice = { "A14", "A63" },
      landed = {
        pace = conrad { "That an hour of mine isn't mine. It's on loan to anybody whose night is going wrong. You used to know that.",
          does = "unfolds his hands", look = "neutral", talk = "neutral", inner = "That was an answer without a brochure in it." },
        edge = conrad { "That I cut, and am paid to. And that everybody with a kind face wants to sell me a sheath for it.",
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
      reply = conrad { "So you've been getting to know the brochure.", look = "guarded", talk = "neutral", inner = "I asked what you know. You told me what it costs." },
      go = "phone",
    },
    option "good_talk" {
      say  = "I know that you can be talked to about it. I found yesterday rather good, in spite of everything.",
      move = oblige "reassure",
      advice = { "B03" },
      why = "Being pleased with each other is pleasant. It is not information.",
      reply = conrad { "In spite of everything. You should be on the weather.", does = "looks out at the dark yard", look = "away",
        inner = "Good for whom? I lay awake." },
      go = "phone",
    },
  },

  beat "two_things" {
    "The phone lies face up on the desk. The last call was at 5:52. It lasted nineteen seconds.",
    conrad { "I've said my two sentences. You can have them on one sheet: no time, and no sandpaper. That isn't a lot to carry.",
      does = "holds up two fingers, then puts them away", look = "guarded", talk = "sustain",
      inner = "Drop one. I'd like to see which." },

    option "both" {
      say  = "Nobody at nine who can decide. And if you're sanded down, nobody at ten past who says so.",
      move = reflect_concern { "pace", "edge" },
      advice = { "A16" },
      landed = {
        understood = conrad { "Both. Yes.", does = "looks at you for the first time this evening", look = "still" },
        other = conrad { "That's the sheet.", look = "neutral" },
      },
      go = "after_first",
    },
    option "delegate" {
      say  = "The first one can be solved with a rota, and the second never happens with a good coach.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "both", why = "Two answers in one breath. He had offered reasons, and they were treated as mistakes.",
      reply = conrad { "Solved. And I've been carrying them about for years. You might have told me on your first day, it would have saved the lamp oil.",
        does = "switches the lamp off and on", look = "cold", talk = "discord", inner = "A rota. I wrote the rota." },
      go = "after_first",
    },
    option "which_is_bigger" {
      say  = "Which of the two would you get rid of first, if it could be only one of them?",
      move = ask_open "concern", voices = { "problem_case" },
      advice = { "A14" },
      instead = "both", why = "Ranking comes after hearing. He wanted to see first whether they had arrived.",
      landed = {
        problem_case = conrad { "The third. The one I haven't said. What it looks like, to be seen coming out of there.", does = "puts up another finger",
          look = "guarded", inner = "So there are three. I can count, I just don't always do it aloud." },
        other = conrad { "I don't rank what hurts. I look at what it's connected to, and then I cut the power there first.", look = "neutral",
          talk = "sustain", inner = "Was that heard? Or was it filed?" },
      },
      go = "after_first",
    },
    option "they_are_fair" {
      say  = "They're fair points, both, and I promise that we'll find something that takes care of them.",
      move = oblige "reassure",
      advice = { "A13", "B03" },
      instead = "both", why = "\"Fair points\" is what people say before they go on. You did not say what the points were.",
      reply = conrad { "Fair. Like a hearing.", does = "notes the time", look = "guarded", talk = "sustain", inner = "You didn't say them. You can't have them if you didn't say them." },
      go = "after_first",
    },
  },

  beat "pace_again" {
    either {
      conrad { "Somebody on a course switches his phone off. Something on the floor goes on. In the middle there's one boy, thinking.", when = open,
        does = "draws a line on the blotter, and a dot in the middle of it", look = "neutral", talk = "sustain",
        inner = "I've drawn that dot before. It had a name." },
      conrad { "It's an hour. You keep stepping over it as if it were small.", does = "taps the face of his watch", look = "guarded", talk = "sustain",
        inner = "Say it back to me. Once. It isn't difficult." },
    },

    option "nine_without_you" {
      say  = "So it isn't the hour. It's what nine o'clock becomes without you in it.",
      move = reflect_concern "pace",
      advice = { "A16", "A13" },
      landed = {
        understood = conrad { "That's the hour. Yes.", does = "takes his glasses off", look = "still", talk = "change" },
        other = conrad { "Something like it.", look = "neutral" },
      },
      go = "after_first",
    },
    option "cant_let_go" {
      say  = "So you find it hard to let go, and to trust them with it.",
      move = confront "label",
      advice = { "A24", "A33" },
      instead = "nine_without_you", why = "It has the form of listening. What it gave back was a diagnosis.",
      reply = conrad { "I trust them. It's the hour I don't trust.", does = "puts the pen away", look = "cold", talk = "discord",
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
      reply = conrad { "It takes four seconds to say \"switch it off\".", does = "puts his hand over the dot", look = "guarded", talk = "neutral",
        inner = "And after that Pavel had a whole night, and nobody to say it to." },
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
      conrad { "I'm short with people so that it's over. Make me round, and it takes longer and hurts in more places. That's all. There's no story to it.",
        does = "shrugs", look = "neutral", talk = "sustain", inner = "I've only watched others go round. It isn't catching, I think." },
    },

    option "say_it_late" {
      say  = "What you're afraid of losing is the first half minute: that the hard sentence is said while it can still help.",
      move = reflect_concern "edge",
      advice = { "A16", "A63" },
      landed = {
        understood = either {
          conrad { "Before it's polite.", when = "root == 'misconception'", does = "lays the pen down", look = "still", hold = 2 },
          conrad { "That's it.", does = "lays the pen down", look = "still" },
        },
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
        wrong = conrad { "No. They may talk. I meant that the switch doesn't get mentioned.", does = "shakes his head, without annoyance", look = "guarded",
          talk = "neutral", inner = "That one's in another drawer. How do you know there's a drawer?" },
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
      reply = conrad { "A question. And the chairs?", does = "turns the pen, cap, nib, cap", look = "guarded", talk = "neutral",
        inner = "Two chairs in a circle is still a circle." },
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
    either {
      conrad { "My jaw is as it is. My wife says you could open letters with it.", when = "root == 'misconception' and " .. open,
        does = "touches it", look = "amused" },
      "Behind him on the wall hangs the yard plan. Every place where somebody was ever hurt has a red pin. There are four pins, and all four are older than he is here.",
    },

    option "who_is_safer" {
      say  = "Who is safer because you say it straight?",
      move = ask_protects "edge",
      advice = { "A17", "A13" },
      landed = {
        opened = either {
          { when = "root == 'misconception'",
            conrad { "That October a shunter was standing between two wagons. He could hear on the radio how everybody felt.", does = "looks at the wall, at no pin in particular",
              look = "still", hold = 3 },
            conrad { "I took the radio off Bernd and said \"stop\". One word. He's a grandfather now, the shunter.", look = "tired",
              inner = "Bernd cried. I was told that I'd been unkind to him. I had." },
            half_minute() },
          { conrad { "Whoever's standing where the thing comes down. There's always somebody. You never see him from the meeting.", does = "looks at the wall", look = "still" },
            half_minute() },
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
      reply = conrad { "They can. The door's open. They have me by the half hour, with slides.", does = "screws the pen shut", look = "guarded", talk = "discord",
        inner = "I say something, and it gets packed and addressed." },
      go = "phone",
    },
    option "what_else" {
      say  = "And besides the edge, what else speaks against it?",
      move = ask_open "concern", voices = { "problem_case" },
      advice = { "A14" },
      instead = "who_is_safer", why = "It was a fair question, and it left the first answer lying half unpacked.",
      landed = {
        problem_case = conrad { "How you look, coming out of there. At Halden you come out of there once.", does = "nods at the dark glass of the corridor",
          look = "guarded", inner = "Next item. All right. That's how I'd do it, with a supplier." },
        barrage = refused_to_count(),
        other = conrad { "Isn't that enough? I've turned down vendors for less, and they brought cake with them.", look = "amused", talk = "neutral",
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
          conrad { "Nobody on my watch decides alone. If that's in it, the hour can be talked about.", look = "open", talk = "change" },
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
        edge = conrad { "They discuss. They're nice people, and they discuss. I'm the edge that ends it, and you'd like to have that rounded off.", does = "looks at the rota",
          look = "sharp", inner = "That's two reasons now. I'm getting careless." },
        other = conrad { "Somebody finds out that he's alone with it. That's what the hour is. I've been saying it since yesterday, in fewer words.", does = "looks at the rota",
          look = "neutral", talk = "sustain", inner = "You're standing right in front of it, and you look at the wall." },
      },
      go = "phone",
    },
    option "pencil_out" {
      say  = "If you rubbed out that pencil for one week, they'd grow. Wouldn't you like to see that?",
      move = persuade "leading",
      advice = { "A20", "A33" },
      instead = "keep_safe", why = "You can read the rota. You cannot read from it why he writes his name there.",
      reply = conrad { "Somebody did grow like that once. It went very fast.", does = "stands between you and the rota", look = "guarded", talk = "neutral",
        inner = "He'd be forty now." },
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
    either {
      { when = "understood >= 1",
        conrad { "Weiss. No. The other one. Now count to ten. Good.", does = "listens with his eyes shut", look = "still" },
        "He puts it back, face up. Nineteen seconds. Then he looks at you as if he were looking for the page.",
        conrad { "Somebody alone in the north depot. Where was I?", look = "neutral" } },
      { conrad { "Weiss. No. The other one. Now count to ten. Good.", does = "listens with his back to you", look = "away" },
        conrad { "North depot. He was asking a better question than we are.", does = "puts it down", look = "guarded" } },
    },

    option "leave_it_to_him" {
      does = "You don't tell him where he was. You wait until he has found it himself.",
      move = silence, voices = { "problem_case", "edge", "betrayal" },
      advice = { "B17", "A14" },
      landed = {
        problem_case = either {
          conrad { "There's a list, you see. Not yours. An older one. I was going to leave it where it is.", when = "root == 'positioning'",
            does = "lays the pen down, and leaves his hand on it", look = "still", hold = 5, talk = "change",
            inner = "Nineteen seconds for the depot. And this one I've had lying here since 2017." },
          conrad { "And it gets about. If I'm seen with one of those, it's in the canteen before the soup is. Somebody would have to think of the soup.", does = "lays the pen down", look = "neutral",
            hold = 4, talk = "change", inner = "You could have said \"the edge\". You had it ready. You didn't." },
        },
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
        problem_case = conrad { "That one is looked at. Whoever goes to the coach here is looked at, first kindly and then not at all.",
          does = "nods at the glass wall", look = "guarded", inner = "\"That I haven't let you say.\" It's noticed, then." },
        edge = conrad { "That they take off the one thing I'm used for. An edge doesn't come back. You sharpen what's left.", look = "sharp",
          inner = "\"That I haven't let you say.\" It's noticed, then." },
        pace = conrad { "This. The phone. Put me in a room with a rule about phones, and count to ten for the north depot.", look = "neutral", talk = "neutral",
          inner = "\"That I haven't let you say.\" It's noticed, then." },
        betrayal = conrad { "That what's said doesn't stay where it was said. I'll leave it at that.", look = "guarded", inner = "And I will." },
        barrage = refused_to_count(),
        other = conrad { "The hour. I don't mean the length of it. It's getting on for seven, and you've not heard one yet to the end.", look = "guarded",
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
        invited = conrad { "With what he asked: what do I touch first? You came in here touching everything.", does = "moves the phone an inch to the side", look = "neutral",
          talk = "neutral" },
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
      reply = conrad { "It is my whole job.", does = "looks at you for a while", look = "guarded", talk = "neutral",
        inner = "Ten, with my name. At least you counted." },
      go = "crossing_one",
    },
    option "another_evening" {
      say  = "You're needed here. Let's do this on an evening when you have some peace.",
      move = oblige "hint",
      advice = { "B01", "B03", "B17" },
      instead = "leave_it_to_him", why = "He has never had such an evening. You offered to postpone it to a day that does not exist.",
      reply = conrad { "This is the evening when I have some peace.", does = "points at the quiet phone", look = "away", talk = "neutral",
        inner = "One ring, and you've got your coat on." },
      go = "crossing_one",
    },
    otherwise { go = "crossing_one" },
  },

  beat "crossing_one" {
    either {
      narrate { "The lights in the corridor go out, because nobody has moved there. He doesn't turn his head.",
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
        does = "counts it on the calendar", look = "neutral", talk = "sustain", inner = "I don't mind the versions. I mind the minute." },
    },

    option "word_carries" {
      say  = "A coach would tell the house that you're on your way out, and at night your word wouldn't carry.",
      move = reflect_concern "problem_case",
      advice = { "A16", "B09" },
      landed = {
        understood = either {
          conrad { "The word first.", when = "root == 'positioning'", does = "takes the four fingers back, one by one", look = "still", hold = 2,
            inner = "Then the man. Nobody had put it in that order before." },
          conrad { "Yes. The minute.", does = "closes the calendar", look = "still" },
        },
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
        wrong = conrad { "No. They needn't hear a word. The door with me behind it is enough.", does = "stops, and thinks about something else", look = "guarded",
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
      reply = conrad { "You weren't there. Halden was. It hasn't rung.", does = "pushes the calendar away", look = "neutral", talk = "neutral",
        inner = "Nicely meant. Now I'm the one who has to comfort the company." },
      go = "after_case",
    },
    option "for_everybody" {
      say  = "This one is for everybody on the leadership list, it stays out of the files, and nobody is getting it as a repair.",
      move = persuade "pitch",
      advice = { "B07", "B06" },
      instead = "word_carries", why = "It is true and it will matter. A fact is not an answer to four names, or to a minute.",
      reply = conrad { "For everybody. Then why did you come to me first, and why with such care?", does = "tilts the calendar", look = "sharp", talk = "sustain",
        inner = "It's always for everybody, and there's always a list." },
      go = "after_case",
    },
    otherwise { go = "written_down" },
  },

  beat "biscuits" {
    "He opens a drawer, takes out a tin of biscuits, looks into it, and puts it back. You know that tin. It comes out when a night gets long, and it is not that long yet.",
    conrad { "You're still here.", does = "says it as a finding", look = "guarded" },

    option "tin" {
      say  = "I'm still here. Eleven years of good numbers, and then somebody comes and says there's room for improvement.",
      move = reflect,
      advice = { "A59", "A13" },
      landed = {
        heard = conrad { "In that order.", does = "opens the drawer again", look = "neutral" },
        other = conrad { "You've said that back to me once already.", look = "guarded" },
      },
      go = "after_case",
    },
    option "know_about_you" {
      say  = "What would somebody have to know about you before they may talk to you of such things?",
      move = ask_open "concern", voices = { "problem_case", "edge", "betrayal" },
      advice = { "B16", "A14" },
      landed = {
        problem_case = conrad { "That I've seen what becomes of people who are talked to like this. It starts with \"of such things\".", does = "shuts the drawer", look = "guarded", talk = "neutral",
          inner = "Good question. It found the drawer under the drawer." },
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
      reply = conrad { "Somewhere. Was that in the dossier, or from the air?", does = "shuts the drawer with his knee", look = "cold", talk = "neutral",
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
    either {
      conrad { "Now you've seen where it hurts, and I don't want you to draw the wrong conclusion. No. That's a whole sentence.", when = "understood.problem_case",
        does = "says it without any edge, as if he were reading out a meter", look = "still", talk = "sustain",
        inner = "Now comes the \"but\". Everybody has a \"but\" for a whole sentence." },
      conrad { "So that nobody has to guess: no. Not this year, not in small, not as a favour to you.", when = "reactance < 50",
        does = "says it to the desk, and then again to you", look = "sharp", talk = "sustain", inner = "I'd do you a favour. That's why I say it first." },
      conrad { "No. It's a short word, it should have arrived by now.", does = "has stood up", look = "cold", talk = "discord",
        inner = "One more run-up, and I'll put the lamp out." },
    },

    option "stays_whole" {
      when = "voiced.problem_case and not purpose.problem_case",
      say  = "No, then. And as long as nobody sees you with one of them, what is it that stays whole?",
      move = ask_protects "problem_case",
      advice = { "A17", "A12" },
      landed = {
        opened = either {
          { when = "root == 'positioning'",
            conrad { "Bell had the night team. The week his photograph went up, they stopped ringing him. To spare him, they said.", does = "sits down on the desk",
              look = "still", hold = 2 },
            conrad { "They rang nobody. For three nights. In the end a gas valve rang.", look = "tired",
              inner = "Nobody died. They wrote that in the report as if it were an achievement." },
            from_the_street() },
          { conrad { "The calls at three in the morning. They ring before they're sure. They only do that with somebody who'll still be here at Christmas.",
              does = "sits down on the desk", look = "still" },
            from_the_street() },
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
        heard = conrad { "Roughly double.", does = "sits down on the desk", look = "neutral" },
        other = conrad { "I counted them. You didn't.", look = "guarded" },
      },
      go = "crossing_two",
    },
    option "not_put_you_through" {
      say  = "Before we get too deep: where are you with January? I won't put you through any more of this.",
      move = oblige "drop",
      advice = { "B01", "A12", "B03" },
      why = "It is the kindest sentence of the evening, and it leaves him sitting with an opened drawer.",
      reply = conrad { "Put me through. Am I ill?", does = "looks at the drawer, which is open", look = "away", talk = "neutral",
        inner = "I was going to go on, idiot that I am. Next time I'll say \"maybe\". You get more of an evening out of a maybe." },
      go = "crossing_two",
    },
    option "if_nobody_saw" {
      say  = "But suppose that nobody saw it, nobody wrote it down, and it cost you nothing: would it still be a no?",
      move = persuade "leading",
      advice = { "A15", "A18" },
      why = "It sounds like bargaining in the open. It takes his reasons away one by one, to see whether he still stands without them.",
      reply = conrad { "Suppose the yard were flat and made of cake. I'd still walk round it once with a torch.", does = "picks the torch up, and puts it down",
        look = "guarded", talk = "neutral", inner = "Take the reasons out, and see whether he falls over. I know that test. I use it on switches." },
      go = "crossing_two",
    },
    option "the_form" {
      when = "form_in_bag",
      say  = "I hear a no, and I've got a form in my bag. I'd much rather that we never needed it.",
      move = power "mandate",
      advice = { "A30", "A46", "B04" },
      why = "You said that you would rather not use it. From now on nothing else was in the room.",
      reply = conrad { "Take it out. I'd like to see the thing that you'd rather not.", does = "holds out his hand", look = "cold", talk = "discord",
        inner = "So it was lying there the whole evening, between your feet, while I told you things." },
      go = "crossing_two",
    },
    option "cant_put_forward" {
      when = "not form_in_bag and reactance >= 30",
      say  = "Then you should hear it from me tonight: with this no, I can't put your name forward in the autumn.",
      move = power "threat",
      advice = { "A36", "A56", "B04" },
      why = "You may have felt that you owed it to him to be plain. He heard what his no would cost.",
      reply = conrad { "There. I've been wondering since Wednesday where the price tag hangs.", does = "turns the lamp, so that it shines on you", look = "cold", talk = "discord",
        inner = "You had a good half hour there, and you spent it." },
      go = "crossing_two",
    },
    otherwise { go = "crossing_two" },
  },

  beat "crossing_two" {
    either {
      narrate { "He begins to sort the papers for tomorrow. Each one gets its full attention.", when = "reactance >= 60 or trust < 22", go = "cold_desk" },
      narrate { "He gets up, shakes the kettle on the window sill to hear what's in it, and switches it on. There are two cups. There have always been two cups.", go = "door_shut" },
    },
    go = "door_shut",
  },

  ------------------------------------------------------------------------------------------------------- seven: two cups

  beat "door_shut" {
    conrad { "You've stopped selling. It's making me nervous.", when = "understood >= 2", does = "pours", look = "amused" },
    conrad { "You've got until that's cold.", when = "understood < 2", does = "pours", look = "neutral" },
    "His tea is black and has stood too long. The door to the corridor is open, as on every day of the years that you worked here. You have never asked him why.",

    option "last_time" {
      say  = "When did you last tell somebody at Halden how you really were, and what became of it?",
      move = ask_open "experience", voices = { "betrayal", "problem_case", "edge" },
      advice = { "B10", "B18", "A63" },
      landed = {
        betrayal = either {
          conrad { "2016.", when = "root == 'betrayal'", does = "gets up, goes to the door, looks at it, and comes back without having touched it", look = "still", hold = 4,
            talk = "sustain", inner = "Nobody has ever asked for the date. They ask why I'm like this." },
          conrad { "I? I've watched somebody do it. That was enough, I'm quick. I was standing by the printer when it came out.", does = "turns the cup by its handle",
            look = "guarded", talk = "neutral", inner = "Ahn never knew that I saw it. I've owed him that for years." },
        },
        problem_case = conrad { "That isn't done here. Four people did it with a coach, I heard, and they were thanked for it. In their farewell speech.",
          does = "blows on the tea", look = "guarded", inner = "That's closer than I like." },
        edge = conrad { "I say how things are. How I am takes the edge off it, they'd start being considerate. Considerate people are slow.",
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
      reply = either {
        conrad { "\"It's only me.\" With coffee, that time.", when = "root == 'betrayal'", does = "puts the cup down without having drunk", look = "cold", talk = "sustain",
          inner = "He had a nice face, too. And he meant it, I think, for as long as the coffee was hot." },
        conrad { "It's only you, and you write my review in December.", does = "puts the cup down without having drunk", look = "guarded", talk = "sustain",
          inner = "You'd forgotten that, just now. It suits you. It doesn't help me." },
      },
      go = "crossing_three",
    },
    option "two_people" {
      say  = "I know two people, as hard as you, who went to one for a year. They'd tell you what it was like.",
      move = persuade "testimonial",
      advice = { "A08", "A09" },
      instead = "last_time", why = "Not a bad thing to have in your pocket. He had not asked to see it, and you had not asked whether you may show it.",
      reply = conrad { "Witnesses. So we are in court.", does = "blows on the tea", look = "guarded", talk = "sustain",
        inner = "I make tea, and you bring a character reference." },
      go = "crossing_three",
    },
    option "door_stays_open" {
      say  = "Tea for two, the lamp, and the door open, as it was every night I worked for you.",
      move = reflect,
      advice = { "A13", "B18" },
      instead = "last_time", why = "You saw the door, and said so. Nobody has asked yet what it is for.",
      landed = {
        heard = conrad { "It doesn't squeak.", does = "looks at it as if to check", look = "neutral" },
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
        other = conrad { "Yes. He had the chair by the lift. I'd take one like him again.", does = "drinks before he says it", look = "away", talk = "change" },
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
      conrad { "Ahn. He told his that he was looking round a little. Three weeks later it came out of that printer, under somebody else's name.",
        does = "nods towards the corridor", look = "guarded", talk = "sustain", inner = "He'd sat with his back to the door. Since then I sit like this." },
    },

    option "evidence" {
      say  = "It was true while it was spoken. On paper it turned into evidence.",
      move = reflect_concern "betrayal",
      advice = { "A16", "B10" },
      landed = {
        understood = either {
          conrad { "My own words.", when = "root == 'betrayal'", does = "nods for some time", look = "still", hold = 3 },
          conrad { "That's it.", does = "nods", look = "still", hold = 2 },
        },
        other = conrad { "Where do you have that from?", look = "guarded" },
      },
      go = "written_down",
    },
    option "one_bad_man" {
      say  = "That was one man. You can't make every coach pay for it.",
      move = confront "argue",
      advice = { "A15", "B10" },
      instead = "evidence", why = "It is fair to coaches. He had not accused coaches; he had told you what he learned.",
      reply = conrad { "I can. I'm paying as well, I've been paying for years, and nobody sent an invoice round to ask who's innocent.", does = "gets up and opens the window",
        look = "cold", talk = "discord", inner = "Told it, and it's my fault. It's taken nine minutes this time, not seven months." },
      go = "written_down",
    },
    option "need_nobody" {
      say  = "And since then you're the one with the answers, who asks nobody.",
      move = reflect_concern "answer",
      advice = { "A23", "A16" },
      instead = "evidence", why = "It may be true, and deep. He was still with the sentence that came back.",
      landed = {
        wrong = conrad { "Slowly. I said: it came back. I didn't say who I've become.", does = "lifts one finger from the cup", look = "guarded", talk = "sustain",
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
      reply = conrad { "He'd have promised that too. He was nice.", does = "drinks, at last", look = "away", talk = "neutral",
        inner = "Terrible. It isn't terrible. It's a line in a file. That's just what was bad about it." },
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
    conrad { "Eleven. I don't say it to boast. I say it because each time one of you comes in here, I look up and they're still there.",
      does = "doesn't look up this time", look = "neutral" },

    option "why_change" {
      say  = "From your chair there's nothing to repair. Somebody else keeps coming in with the toolbox.",
      move = reflect,
      advice = { "A59", "A13", "A60" },
      landed = {
        heard = conrad { "And never says what's leaking. I'd like to know.", does = "looks up after all", look = "open", talk = "change" },
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
        betrayal = conrad { "A sentence of mine is in one. It's not in mine, it's in the other one, upstairs. You'll have read it.", does = "runs a finger along the backs",
          look = "guarded", talk = "sustain", inner = "You haven't read it. I saw that just now. Good." },
        problem_case = conrad { "Who's gone. Folders have no column for it. Some of them were given help first, and that's where I stopped wanting any.",
          does = "runs a finger along the backs", look = "still", inner = "Nobody has asked about the shelf before." },
        answer = conrad { "How it felt, the first time I didn't know something. There was no second time. I saw to that.",
          does = "runs a finger along the backs", look = "still", inner = "Nobody has asked about the shelf before." },
        barrage = refused_to_count(),
        other = conrad { "The nights on which nothing happened. Those are the ones I'm proud of. You can't file them.", does = "runs a finger along the backs", look = "open",
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
      reply = conrad { "That's how they sold us the storage array.", does = "straightens the twelfth place with two fingers", look = "amused", talk = "discord",
        inner = "It's in the cellar. It deserved the best, too." },
      go = "written_down",
    },
  },

  ------------------------------------------------------------------------------------------------ nine: the open notebook

  beat "written_down" {
    either {
      { when = "reactance >= 60", conrad { "It's late.", does = "tears a page out, and folds it small", look = "cold" } },
      { "His notebook lies open between the cups. You can read upside down. Times, switches, numbers of wagons. Not one name in it, and not one word that anybody said to him here." },
    },

    option "never_wrote" {
      say  = "In all those years you never wrote down a thing I told you in this room. I knew that. I slept better.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = either {
          conrad { "That's what the door's for. They can see that I'm not writing.", when = "understood.betrayal", does = "shuts the notebook, gently", look = "warm", hold = 2 },
          conrad { "I write down what switches say. People say it twice, if it matters.", does = "shuts the notebook, gently", look = "warm" },
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
        repaired = conrad { "Twice, by my count. But it's you who brought it up.", does = "leaves the notebook where it is", look = "neutral", talk = "neutral" },
        other = conrad { "You're getting practice in that.", does = "pulls the notebook towards him", look = "guarded", talk = "neutral" },
      },
      go = "crossing_four",
    },
    option "thats_a_coach" {
      say  = "You do for others exactly what a coach does. So you of all people could enjoy having one yourself!",
      move = bait "flattery",
      advice = { "B24", "B27" },
      instead = "never_wrote", why = "The first half was praise. The second half shows what the first was for.",
      reply = conrad { "I also change fuses. I don't lie down to have mine changed.", does = "pulls the notebook towards him", look = "guarded", talk = "discord",
        inner = "You nearly said something nice, and then you had to go and use it." },
      go = "crossing_four",
    },
    option "somebody_trained" {
      say  = "That's a lot to carry alone. There are people who are trained for it, and Tom could discreetly find you one.",
      move = oblige "hand_off",
      advice = { "B03", "A24", "B12" },
      instead = "never_wrote", why = "It is caring, and it sends him to the next door just when he has come through yours.",
      reply = conrad { "Tom. Discreetly. He has a form with a heart on it.", does = "pulls the notebook towards him", look = "away", talk = "neutral",
        inner = "I talk to one person in nine years, and am referred." },
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
      narrate { "The kettle clicks, as if it had been on the whole time.", when = "reactance >= 60 or trust < 22", go = "cold_want" },
      narrate { "Outside the yard lights change over to night, row by row. He waits until the last row is done; you have never seen him not wait for it.", go = "what_year" },
    },
    go = "what_year",
  },

  -------------------------------------------------------------------------------------------------- ten: what he would like

  beat "what_year" {
    either {
      conrad { "They all tell me what I could become. I'm fifty-four. I thought that I'd become it.", when = "reactance < 46", does = "puts his feet on the lowest drawer",
        look = "amused" },
      conrad { "Well, go on. What am I to become? Everybody who comes in here has an idea.", does = "puts one foot on the lowest drawer", look = "guarded" },
    },

    option "what_for_you" {
      say  = "Leave the coach out of it, and Helena. What would you like the next years here to bring you?",
      move = ask_open "aspiration",
      advice = { "A38", "A34", "A42", "A61", "B28" },
      landed = {
        asked = either {
          { when = "trust < 50", conrad { "Quiet nights, good people, and a new roof over dock four. You may write down the roof.", does = "nods towards dock four",
            look = "neutral" } },
          { when = "wants == 'already_there'",
            conrad { "What I've been doing, with its name on it. Three times there was nobody in that office, and each time the work came down here to me.",
              does = "is silent first, then quick", look = "sharp" },
            conrad { "They've never said what they look for. I looked in the mirror and couldn't find what's missing.", look = "still", talk = "neutral",
              inner = "I've said it. Without raising my voice. Well." } },
          { when = "wants == 'loves_job'",
            conrad { "This. The bridge at eight fifty-nine, when nobody breathes. They think I'm sitting here waiting to be fetched.", does = "is silent first, then quick", look = "open" },
            conrad { "That they passed over me stung. Three times. The job upstairs I wouldn't take if it came with a boat.", look = "warm", talk = "neutral",
              inner = "I'd never said the second half to anybody. It would have sounded like sour grapes." } },
          { conrad { "Not the office. I've seen the office, it has a plant in it.", does = "is silent first, then slow", look = "amused" },
            conrad { "That one of them says it. Once, aloud, in a room, with me in it: that it was held together from here. Then they can promote the plant.",
              look = "still", talk = "neutral", inner = "That's less than a promotion. It seems to be more expensive." } },
        },
        barrage = refused_to_count(),
        other = conrad { "You've had that one.", look = "neutral" },
      },
      go = "hush",
    },
    option "name_on_the_door" {
      say  = "You're a director in everything but the title. Let me help you to get the title, before it's too late.",
      move = persuade "presume",
      advice = { "A38", "A33", "A53" },
      instead = "what_for_you", why = "You may even be right. You told him his wish, so that now he can only agree or defend himself.",
      reply = conrad { "Before what's too late? Did I cough?", does = "takes his foot off the drawer", look = "guarded", talk = "neutral",
        inner = "Nobody in this house has ever asked. They just know." },
      go = "hush",
    },
    option "still_want_it" {
      say  = "Then plainly, and between grown-up people who know each other: do you still want that director's job or not?",
      move = neutral "closed",
      advice = { "A38", "A55" },
      instead = "what_for_you", why = "Nearly the question. It offered him two answers, and his may have been a third.",
      landed = {
        barrage = refused_to_count(),
        other = conrad { "Does it still want me? That I'd like to hear. Next.", does = "takes his foot off the drawer", look = "guarded", talk = "change",
          inner = "Yes or no. On the one thing where it's neither." },
      },
      go = "hush",
    },
    option "a_track" {
      say  = "There's a leadership track from the autumn. I could hold a place for you, if you were at all curious about it.",
      move = bait "lure",
      advice = { "A37", "A56", "A42" },
      instead = "what_for_you", why = "It is a generous offer to somebody who wants that. You do not know whether he is the one.",
      reply = conrad { "A track. I look after four hundred kilometres of it. It's mostly for others to go away on.", does = "takes his foot off the drawer",
        look = "guarded", talk = "neutral", inner = "A place held. As on a lifeboat." },
      go = "hush",
    },
  },

  ----------------------------------------------------------------------------------------------------- eleven: the other silence

  beat "hush" {
    either {
      { when = "wants_known and trust >= 50", "He has stopped. It doesn't look finished. His hand lies on the receiver, as others lay theirs on a dog." },
      { "He says nothing more. His hand lies on the receiver, as others lay theirs on a dog." },
    },

    option "stay" {
      does = "You drink your tea, which is dreadful, and stay where you are.",
      move = silence, voices = { "answer", "betrayal" },
      advice = { "B17", "A23" },
      landed = {
        answer = conrad { "When did anybody last ask me something I didn't know? You, just now. It took me longer than the depot.", does = "lifts the hand, and lays it down again",
          look = "still", hold = 6, talk = "neutral", inner = "Now I've asked it aloud. In my own office, with the door open." },
        betrayal = conrad { "I used to tell people such things. I've stopped. There's a sheet of paper on it upstairs.", look = "guarded", hold = 5, talk = "sustain",
          inner = "It's the tea. I talk, to get it over with." },
        kept = conrad { "Good. You can do that, then.", does = "pours you some more of it", look = "neutral", hold = 5 },
        other = conrad { "It isn't as bad as all that, the tea.", does = "pours you some more of it", look = "amused", hold = 4 },
      },
      go = "crossing_five",
    },
    option "give_it_back" {
      when = "wants_known and trust >= 50",
      say  = "So all of us were sure of the answer, and you were the only one who wasn't asked.",
      move = reflect,
      advice = { "A38", "A41" },
      instead = "stay", why = "True, and well heard. He had been on his way to something that you could not have said for him.",
      landed = {
        heard = conrad { "Funny, isn't it.", does = "takes the hand off the receiver", look = "amused" },
        other = conrad { "Yes.", look = "neutral" },
      },
      go = "crossing_five",
    },
    option "then_coach_is_the_way" {
      when = "wants_known",
      say  = "And that's just what a coach could get you: somebody who works on nothing else with you, all year.",
      move = persuade "pitch",
      advice = { "A42", "A44", "A21" },
      instead = "stay", why = "He told you what he would like, and it was turned into a reason for what you would like.",
      reply = conrad { "You waited four seconds. I counted.", does = "takes the hand off the receiver, and puts it in his pocket", look = "guarded", talk = "neutral",
        inner = "Show them something, and they see where to put the lever." },
      go = "crossing_five",
    },
    option "you_have_us" {
      say  = "You needn't say any more. I only want you to know that I'm on your side, whatever comes of all this.",
      move = oblige "reassure",
      advice = { "B03", "B17" },
      instead = "stay", why = "It was warm, and it stopped him. Kindness can be a way to end a silence that is hard to bear.",
      reply = conrad { "Sides. All right. Good.", does = "takes the hand off the receiver", look = "away", inner = "There was one more thing. It'll keep. It always has." },
      go = "crossing_five",
    },
    option "both_tonight" {
      when = "not wants_known",
      say  = "You've said no to me tonight, as a whole sentence, and then made tea for the two of us.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = conrad { "The kettle doesn't do one.", does = "pours you some more of it", look = "warm" },
        bait = conrad { "First the no gets a ribbon. Next, I suppose, it gets operated on.", does = "takes the hand off the receiver", look = "guarded", talk = "discord",
          inner = "A quarter of an hour ago I'd have taken that sentence as it stood." },
        other = conrad { "You've noticed a good deal tonight.", look = "guarded" },
      },
      go = "crossing_five",
    },
    option "role_joy" {
      when = "not wants_known",
      say  = "Which hour of the week would you not give to anybody, whatever they paid you for it?",
      move = ask_open "role_joy", voices = { "answer" },
      advice = { "A39", "A42", "A44" },
      landed = {
        answer = conrad { "The one when it burns and they look at me. I've often thought: and the hour after I've gone, who do they look at? Who am I then?",
          does = "hears what he has said", look = "still", talk = "neutral", inner = "That slipped out by the back door." },
        barrage = refused_to_count(),
        other = conrad { "Monday at seven, before the first one rings. The yard full, nothing moving yet, and all of it going to.", does = "nods at the window", look = "open",
          talk = "neutral" },
      },
      go = "crossing_five",
    },
  },

  beat "crossing_five" {
    either {
      narrate { "The tea is cold. Neither of you has noticed when that happened.", when = "voiced.answer and not understood.answer", go = "answer_told" },
      narrate { "The tea is cold, and so that has been settled.", when = "reactance >= 60 or trust < 22", go = "cold_door" },
      narrate { "The tea is cold. He drinks it to the end, as he does everything.", go = "leave" },
    },
    go = "leave",
  },

  beat "answer_told" {
    either {
      conrad { "They ring because I know. Twenty-two years. I get up, and I know. What's there on a day when I don't, I've never looked.", when = "wants ~= 'loves_job'",
        does = "says it to the receiver", look = "still", talk = "sustain", inner = "That isn't in any column. I didn't know that I had it with me." },
      conrad { "I love this because I can do it. I've sometimes asked myself what's left when somebody takes away only the \"can\".", does = "says it to the receiver", look = "still",
        talk = "sustain", inner = "That isn't in any column. I didn't know that I had it with me." },
    },

    option "who_sits_here" {
      say  = "One day it may ring and you don't know, and you can't say who it is that picks it up.",
      move = reflect_concern "answer",
      advice = { "A23", "A16", "A40" },
      landed = {
        understood = {
          conrad { "That's the one.", does = "leaves the receiver where it is, and takes his hand away", look = "still", hold = 3 },
          conrad { "Johanna says, she knows him. She says he's quite nice. I'd like to meet him.", look = "warm", talk = "change" },
        },
        other = conrad { "Somebody.", look = "guarded" },
      },
      go = "leave",
    },
    option "so_much_more" {
      say  = "You're so much more than your answers, Conrad. Ask anybody down there what they see in you.",
      move = oblige "reassure",
      advice = { "A24", "B03" },
      instead = "who_sits_here", why = "It is lovely, and it answers the question for him, which is the thing he is best at himself.",
      reply = conrad { "They'd be polite. I'm their boss.", does = "lifts the receiver, listens whether there's a tone, and puts it back", look = "away", talk = "neutral",
        inner = "I was on the edge of something there. Somebody kindly pulled me back by the jacket." },
      go = "leave",
    },
    option "what_its_for" {
      say  = "And there you've said yourself what it would be for. That's the very thing people take to a coach.",
      move = persuade "pitch",
      advice = { "A21", "A15" },
      instead = "who_sits_here", why = "He had asked himself something. You answered with a product.",
      reply = conrad { "Said myself. I see. Then I'd like to have that taken out of the minutes.", does = "puts his hand back on the receiver", look = "guarded", talk = "sustain",
        inner = "I leave one door open in this place, and see who comes in with a trolley." },
      go = "leave",
    },
    option "always_knowing" {
      say  = "And what has it been looking after for you, all those years, that you always knew?",
      move = ask_protects "answer",
      advice = { "A17", "A24" },
      instead = "who_sits_here", why = "The right question for later. He was still out on the ice, and nobody had said that they could see him there.",
      landed = {
        early = conrad { "You want to know that now? I've only just found it.", does = "puts his hand back on the receiver", look = "guarded", talk = "sustain",
          inner = "Quick, give it a purpose, before it looks at anybody." },
        other = conrad { "The house.", look = "neutral" },
      },
      go = "leave",
    },
  },

  ----------------------------------------------------------------------------------------------------- twelve: one thing seen

  beat "leave" {
    "He rinses the cups at the little basin and dries them, yours first. Then he stands there with the cloth.",
    conrad { "You've been carrying something about with you since you came in. It's making your shoulder crooked.", does = "hangs the cloth over the tap, edge to edge",
      look = "neutral" },

    option "leave_it_or_say_it" {
      say  = "One thing I saw last autumn, about somebody who left. It isn't comfortable. Shall I say it, or leave it?",
      move = permission "leave",
      advice = { "B22", "B23", "A36" },
      landed = {
        granted = conrad { "If you saw it. Not if you heard it.", does = "sits down again", look = "open", talk = "change" },
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
        bait = conrad { "First you thank me for the tea, and then that.", does = "takes his jacket off the hook", look = "cold", talk = "discord",
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
      reply = conrad { "I know what they said on the last day. What do you know?", does = "takes his jacket off the hook", look = "cold",
        talk = "discord", inner = "Both of them shook my hand. One doesn't know why. One has a theory, at three in the morning, like everybody." },
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
          conrad { "Open from here. I've never looked at it from there.", does = "gets up, goes out, and stands for a moment where nobody can see him", look = "open",
            hold = 3, talk = "change" },
        },
        bait = conrad { "First the flowers, then the knife.", does = "looks at the door", look = "cold", talk = "discord",
          go = "lights",
          inner = "It's true. That's what makes it so well aimed." },
        blindside = conrad { "I hadn't said yes to that.", does = "looks at the door", look = "cold", talk = "discord", go = "lights", inner = "Ten minutes. It was open!" },
        other = conrad { "I know. I've thought about him since.", look = "still" },
      },
      go = "ten_minutes",
    },
    option "your_side_first" {
      when = "understood == 0 or hot or chosen.hush.both_tonight",
      say  = "Before I say what I saw: how did it look from in here, when two of them went within a year?",
      move = permission "view",
      advice = { "B18", "A36" },
      landed = {
        invited = conrad { "Like a rota with two holes in it. I filled them myself. Perhaps that's what you saw.", does = "looks at the shelf", look = "tired", talk = "neutral" },
        other = conrad { "Ask me that when we know each other better again.", look = "guarded" },
      },
      go = "lights",
    },
    option "who_stays_secure" {
      when = "helena_was_told",
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

  beat "ten_minutes" {
    conrad { "And what did he have in his hand?", does = "is speaking from the corridor", look = "still", asks = true },

    option "rather_know" {
      say  = "You'd rather know it than guess at it.",
      move = reflect,
      advice = { "B22", "A36" },
      landed = {
        heard = {
          "You hear him breathe out. Then he comes back in, and sits down like somebody who is trying out a chair.",
          conrad { "I'll ring him.", look = "tired", hold = 2, talk = "change", inner = "He writes at Christmas. About the dog. I've always answered about the dog." },
        },
        other = conrad { "I asked you something.", look = "guarded" },
      },
      go = "lights",
    },
    option "hell_tell_you" {
      say  = "A letter, I think. Shall I ask him for you?",
      move = oblige "hand_off",
      advice = { "A50", "A15" },
      instead = "rather_know", why = "It was obliging, and it took from him the one call that is his to make.",
      reply = conrad { "You could. And he'd know that I need a messenger for eight metres of corridor.", does = "comes back to the desk", look = "guarded", talk = "sustain",
        inner = "That one I'll make myself. I've got his number. I've had it all along." },
      go = "lights",
    },
    option "see_what_happens" {
      say  = "So you can see what your manner does to people.",
      move = confront "moralise",
      advice = { "A24", "A15" },
      instead = "rather_know", why = "He was looking. You told him what he saw.",
      reply = conrad { "I saw a door. You saw a moral.", does = "comes back to the desk", look = "cold", talk = "discord",
        inner = "I was standing out there on Teo's spot. And then it was a lesson." },
      go = "lights",
    },
    option "not_your_fault" {
      say  = "That wasn't your fault. He was only shy.",
      move = oblige "reassure",
      advice = { "B03", "A36" },
      instead = "rather_know", why = "You took it off him again, as people do with a child.",
      reply = conrad { "Teo once shouted at a minister. At a crossing.", does = "comes back to the desk", look = "away", talk = "sustain",
        inner = "Shy. With me, then. So: with me." },
      go = "lights",
    },
  },

  ------------------------------------------------------------------------------------------- from his no on: he works late

  beat "cold_desk" {
    conrad { "You may stay. I've a window to plan. If you sit there you're on the rota.", does = "pulls a blank plan towards him, and begins", look = "cold" },

    option "i_pushed" {
      say  = "I've been pulling at you for two days. I'd like to stop, and I should have stopped before it was pulling.",
      move = repair,
      advice = { "A15", "A30" },
      landed = {
        repaired = conrad { "Before is the best time. It's rarely free.", does = "goes on writing, more slowly", look = "guarded", talk = "neutral" },
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
        free = conrad { "Say that again on Monday, one floor up.", does = "stops writing", look = "sharp", talk = "neutral" },
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
      reply = conrad { "They see me every day. What I don't know I look up in front of them. In ink.", does = "goes on writing", look = "cold", talk = "discord",
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
    conrad { "Is there something left on your sheet?", does = "does not put the ruler down", look = "guarded" },

    option "how_is_it_here" {
      say  = "No sheet. How has this evening been, on your side of the desk?",
      move = permission "view",
      advice = { "B18", "A14" },
      landed = {
        invited = conrad { "Like being pulled over for driving well.", does = "puts the ruler down", look = "neutral", talk = "neutral" },
        other = conrad { "Long.", look = "away" },
      },
      go = "crossing_six",
    },
    option "what_did_i_miss" {
      say  = "No sheet. What did you say tonight that I went straight past?",
      move = ask_open "concern", voices = { "edge" },
      advice = { "A14", "A63" },
      landed = {
        edge = conrad { "That it takes the edge off. You heard the tone and left the sentence lying. It's still lying there.", does = "puts the ruler down", look = "guarded",
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
      reply = conrad { "So quiet can be bought. What does it cost without the session?", does = "draws on", look = "cold", talk = "sustain",
        inner = "Protection money. It's called that at the docks." },
      go = "crossing_six",
    },
    option "why_so_angry" {
      say  = "One thing. Why does such a small question make you so angry, of all people?",
      move = social_pressure "why",
      advice = { "B15", "A24" },
      why = "This why has no question in it. It says that the question was small, and so he must be the large thing.",
      reply = conrad { "You're holding a small question with both hands.", does = "draws on", look = "cold", talk = "discord",
        inner = "Angry. I've been polite since six." },
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
      go = "cold_want",
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
      go = "cold_want",
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
      go = "cold_want",
    },
    option "what_would_johanna_say" {
      say  = "What would she say, if you asked her tonight? She'd want you to try it, wouldn't she?",
      move = persuade "leading",
      advice = { "A20", "A15" },
      why = "You called a witness who is not here, in the hope that she is on your side.",
      reply = conrad { "She'd ask whether you're always like that, or only since you've had the chair.", does = "turns the phone over", look = "cold", talk = "discord",
        inner = "Johanna stays out of here. She's the one place where nobody has an opinion on me." },
      go = "cold_want",
    },
    option "theyre_only_nerves" {
      say  = "Go home to her. We're both tired, and tomorrow it'll look quite different to you.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      why = "Being tired is a good reason to stop. \"Different to you\" says who is expected to have changed by the morning.",
      reply = conrad { "To me. I see.", does = "letters the date", look = "away", talk = "neutral", inner = "It'll look as it does today. I'm very consistent. It's in eleven folders." },
      go = "cold_want",
    },
    option "tell_me_about_her" {
      say  = "How is she? I haven't asked you for months. Is everything all right at home?",
      move = oblige "drop",
      advice = { "B12" },
      why = "A kind question, with his back to the wall. He heard an entrance being looked for.",
      reply = conrad { "She's well. Next.", does = "letters the date", look = "guarded", inner = "You can ask me that on any evening on which you want nothing." },
      go = "cold_want",
    },
  },

  beat "cold_want" {
    conrad { "The form you can fill in yourself. You know what I'd say.", when = "chosen.plain_no.the_form", does = "pushes the pen across the desk to you",
      look = "cold" },
    conrad { "I've one for you. This place that I'm to be coached towards. Did anybody ever look whether I'm walking that way?",
      does = "lays the ruler across the plan", look = "sharp" },

    option "nobody_looked" {
      say  = "No. I assumed it. Which way are you walking?",
      move = ask_open "aspiration",
      advice = { "A38", "A34", "A55" },
      landed = {
        asked = either {
          { when = "wants == 'already_there'", conrad { "Where I am. I've been there for years, it's only that they haven't changed the sign. You might have seen it from your window.",
            does = "takes the ruler away", look = "guarded", talk = "neutral" } },
          { when = "wants == 'loves_job'", conrad { "I'm not. I've arrived. It looks just like standing still, from above, so they keep sending somebody down to start me.",
            does = "takes the ruler away", look = "guarded", talk = "neutral" } },
          conrad { "Not up. I'd have been content if somebody had once come down, without a sheet, and said what's plain to see.",
            does = "takes the ruler away", look = "guarded", talk = "neutral" },
        },
        barrage = refused_to_count(),
        other = conrad { "Home, presently.", look = "away" },
      },
      go = "cold_chair",
    },
    option "of_course_you_are" {
      say  = "You were the candidate three times. Anybody would want it, after that.",
      move = persuade "presume",
      advice = { "A38", "A41", "A02" },
      instead = "nobody_looked", why = "The same fact has two readings. He may have stayed because he minds, or because he does not.",
      reply = conrad { "Anybody. Then ask him.", does = "picks the ruler up", look = "cold", talk = "discord", inner = "Three times. Said across my own desk, by the third." },
      go = "cold_chair",
    },
    option "doesnt_matter_where" {
      say  = "Whichever way it is, you'd get there faster with somebody beside you.",
      move = persuade "pitch",
      advice = { "A42", "A10" },
      instead = "nobody_looked", why = "He asked whether anybody had looked. You went on without looking.",
      reply = conrad { "That's how people walk into the dock.", does = "picks the ruler up", look = "cold", talk = "sustain", inner = "Faster. In whichever way it is. Amen." },
      go = "cold_chair",
    },
    option "you_can_stay" {
      say  = "You don't have to walk anywhere. We're glad of you just as you are.",
      move = oblige "reassure",
      advice = { "A45", "B03" },
      instead = "nobody_looked", why = "It sounds like recognition. After such an evening it is a pat on the shoulder.",
      reply = conrad { "As I am. Then we needn't have met.", does = "picks the ruler up", look = "away", talk = "sustain",
        inner = "I asked a question. I got a cushion." },
      go = "cold_chair",
    },
  },

  beat "cold_chair" {
    "He caps the pen. On the visitor's side of the desk the varnish has gone, where people have held on to it. Some of that was you.",

    option "ask_and_wait" {
      does = "You hold on to the edge, and don't say anything.",
      move = silence, voices = { "edge", "problem_case" },
      advice = { "B17" },
      landed = {
        edge = conrad { "I was never nice to you, and you learned it. That's the edge. I don't know another way to be of use.", does = "looks at your hands",
          look = "still", hold = 5, talk = "sustain", inner = "Said to the desk, more or less." },
        problem_case = conrad { "And when you come down here twice in two days, they see that. They ask each other what he's got, Weiss.", does = "looks at the corridor",
          look = "guarded", hold = 5, talk = "sustain", inner = "Said to the desk, more or less." },
        kept = conrad { "You could do that on your first day. I hired you for it.", does = "looks at your hands", look = "neutral", hold = 5, talk = "neutral" },
        other = conrad { "If you're waiting for a different answer, it's a long varnish.", does = "looks at your hands", look = "guarded", hold = 4, talk = "neutral",
          inner = "I used to wait like that. I'd asked something first, though." },
      },
      go = "cold_door",
    },
    option "your_ground" {
      say  = "I won't ask for anything more tonight. It's your evening, your no, and your office.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = conrad { "Three things that are mine. You've left out the kettle.", does = "almost smiles", look = "neutral", talk = "neutral" },
        hollow = conrad { "You can't give me what you've just tried to take.", does = "puts the ruler in the drawer", look = "cold", talk = "discord",
          inner = "Late. If it had come at six, I'd have poured the tea." },
        other = conrad { "So you've said.", look = "guarded" },
      },
      go = "cold_door",
    },
    option "you_made_me" {
      say  = "You made me what I am, in this chair. Let me do the same for you, once.",
      move = bait "lure",
      advice = { "B24", "B20" },
      why = "It is moving, and it is an invoice for gratitude, made out to the wrong person.",
      reply = conrad { "I didn't make you. I stood next to you until you stopped looking at me first.", does = "puts the ruler in the drawer", look = "still", talk = "neutral",
        inner = "That was nearly the nicest sentence of the year, and it's meant to get me through a door." },
      go = "cold_door",
    },
    option "all_three_of_us" {
      say  = "Helena, Tom and I have never agreed on anything yet, except that this is right for you.",
      move = social_pressure "everyone",
      advice = { "B15", "A04" },
      why = "Three people who agree about somebody who is not asked: from his side of the desk that is a committee.",
      reply = conrad { "Three. And not one of you has ever held the torch for the other two.", does = "puts the ruler in the drawer", look = "cold", talk = "discord",
        inner = "So they've been sitting together. I wonder who brought the biscuits." },
      go = "cold_door",
    },
  },

  beat "cold_door" {
    conrad { "That was the evening.", does = "stands, and gives you your coat before he takes his own", look = "cold" },

    option "then_no" {
      say  = "Then it's no. I won't hold it against you, and I won't come back to it.",
      move = accept_no,
      advice = { "A12", "B01" },
      why = "A no can be taken well when you know what it says. Before that you are taking one you have not read.",
      landed = {
        dropped = conrad { "You'd be the first to accept delivery without looking in the box.", does = "turns the lamp to the wall", look = "away", talk = "neutral",
          inner = "That's that, then. I'd thought it would feel better." },
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
        look = "cold", talk = "neutral", inner = "Sleep on it. It's what you say to children, and to people who are to sign." },
      go = "after_light",
    },
    option "disappointed" {
      say  = "I'm a little disappointed, I'll admit that. From you of all people I'd have expected some more openness.",
      move = confront "moralise",
      advice = { "A24", "A15" },
      instead = "room_without_glass", why = "Disappointment is honest. Laid on his doorstep, it is a mark in conduct.",
      reply = conrad { "The door's been open the whole evening. You can feel the draught.", does = "lets go of the coat too early", look = "cold", talk = "discord",
        inner = "Disappointed. That's what people say when the machine keeps the coin. Second floor, next week, if it has to be." },
      go = "after_light",
    },
  },

  ----------------------------------------------------------------------------------------------------- the light switch

  beat "lights" {
    conrad { "Half past eight. In that time I'd have shut down a data centre.", does = "winds his watch", look = "neutral" },
    either {
      { when = "seen.ten_minutes and reactance < 40", "On the way out he stops beside the door, on the one spot that can't be seen from the desk, and stays there as long as it takes. Then he reaches round for the switch." },
      { when = "seen.ten_minutes", "He puts the folders straight. Going out he passes close by the door post, and slows down there." },
      { "He takes his jacket from the hook and looks round the office, left to right, the way he leaves a yard." },
    },

    option "which_question" {
      say  = "Which question should I have asked you tonight, and didn't?",
      move = ask_open "concern", voices = { "betrayal", "problem_case", "edge" },
      advice = { "A14", "B16" },
      landed = {
        asked = either {
          { when = "trust >= 50",
            conrad { "Whether I minded. You, in that chair.", does = "switches the light off first", look = "still", hold = 3 },
            "You can only see the lamp on the stairs, and half of him.",
            conrad { "I did. For a weekend. Then you rang the night shift before you'd moved the plant.", look = "warm", talk = "neutral" } },
          conrad { "Whether I'd eaten. I haven't. It isn't a reproach, it's a maintenance interval.", does = "switches the light off", look = "amused", talk = "neutral" },
        },
        betrayal = conrad { "What became of it the last time one of us talked. There was somebody. It was on paper afterwards. Next week, perhaps.", does = "leaves the light on",
          look = "guarded", talk = "neutral", inner = "At the light switch, of course. It's always at the light switch that they find the fault." },
        problem_case = conrad { "Who else had one here. Ask personnel for 2017, and then ask where they are. Next week, perhaps.", does = "leaves the light on",
          look = "guarded", talk = "neutral", inner = "At the light switch, of course. It's always at the light switch that they find the fault." },
        edge = conrad { "What I'd be without my edge. You'd have got a good answer. I'd have had to make it up first.", does = "leaves the light on", look = "guarded",
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
      reply = conrad { "Ah. There it is.", does = "switches the light off", look = "away", talk = "neutral",
        inner = "Two hours without. I'd begun to lose count." },
      go = "after_light",
    },
    option "open_after_all" {
      say  = "I've never known you as open as tonight. You see, you can!",
      move = bait "flattery",
      advice = { "A24", "B24", "A03" },
      instead = "which_question", why = "You praised him for having improved. He had not known that he was in treatment.",
      reply = conrad { "Can what? Sit?", does = "switches the light off", look = "guarded", talk = "discord",
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
        seen = conrad { "You'd have run. I saw you start.", does = "switches the light off", look = "warm" },
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
    either {
      { when = "seen.cold_door and chosen.cold_door.then_no",
        "The lift has your two coats in it and nobody says a floor. At eleven that night there is an appointment in your calendar, and it is from him. Second floor, at the back, next week. Subject: leftovers." },
      { when = "seen.cold_door", "The lift has your two coats in it and nobody says a floor." },
      { when = "reactance >= 60 or chosen.lights.good_parts",
        conrad { "If there has to be another one: not in here. Second floor, the room that knocks. I'll be on time.", does = "takes the stairs", look = "cold", talk = "discord",
          inner = "In here I've a chair that believed you." } },
      { when = "understood >= 2 and trust >= 50",
        conrad { "Next week. Not in here, one of us always has the better chair. Second floor, at the back, there's a room that nobody books.", does = "comes with you as far as the stairs",
          look = "open", talk = "neutral" },
        conrad { "I'll treat it as a change request. Promise nothing, test everything.", look = "amused", talk = "neutral" } },
      conrad { "Next week, if you like. Second floor, at the back. The radiator knocks, so at least somebody's saying something.", does = "comes with you as far as the stairs",
        look = "neutral", talk = "neutral" },
    },
    either {
      { when = "root == 'positioning' and seen.case_told and understood.problem_case and not seen.cold_door",
        "It isn't raining. He takes Bell's umbrella all the same, and shakes it out as if it were." },
      { when = "purpose.edge and root == 'misconception' and not seen.cold_door", "In the lift mirror you catch him at it: for one second, to see whether he still can, he softens his jaw." },
      { when = "understood.betrayal and not seen.cold_door", "Behind you the door stays open, as it does every night. You know now what it is instead of." },
      { "In the yard somebody is counting to ten, out loud, by the points at the north end." },
    },
    narrate { "The card at home says persuade. You have been at it for two hours, and most of the time you forgot to.", when = "intention == 'win_him' and understood >= 2" },
    narrate { "The card at home says persuade. You have been at it for two hours, and you did not forget it once.", when = "intention == 'win_him' and understood < 2" },
    narrate { "You wanted it done by Q3. You notice in the lift that you didn't once look at the date.", when = "intention == 'get_it_done' and understood >= 2" },
    narrate { "Nothing is done. There is only a room for next week, and he was the one to name it.", when = "intention == 'get_it_done' and understood < 2" },
    narrate { "You came to learn why. Each time you asked, it turned out to be somebody, and it was hardly ever himself.",
      when = "intention == 'learn_why' and understood >= 3" },
    go = "next",
  },
}
