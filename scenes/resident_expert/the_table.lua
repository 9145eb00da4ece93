-- The offers, the design, and his word. Five roads lead in: he is open and his real reason is understood; it is not; little was
-- ever said; it was dropped; he has been pushed. A good sentence changes roads. Every road ends at the same door, between the
-- fifth of your sentences and the ninth.
local warm = "understood >= 2 and trust >= 50 and reactance < 60"
local cold = "reactance >= 60 or trust < 25"

-- He has said what he would like, and has not been asked for a line of it.
local no_line_yet = "wants_known and not chosen.terms.line_for_friday"

-- It is a good page, and he has no hand free.
local not_now = "designed and ready == 'not_now' and not pressured and reactance < 60 and trust >= 25"

-- He speaks from what once happened to him: the week in the hotel, the four names, or the sentence that came back.
local hotel, names, quoted = "root == 'misconception'", "root == 'positioning'", "root == 'betrayal'"

local function both(one, other)
  return "(" .. one .. ") and " .. other
end

-- What he says the first time he says it. The one that is the root is told whole.
local function pace_told()
  local inner = "One was enough. Pavel would say so too, if anybody here still had his number."
  return either {
    conrad { "The hour isn't mine to give. I was away for one once, being improved. Somebody at nine decided alone.", when = hotel,
      does = "looks at the radiator", look = "neutral", talk = "sustain", inner = inner },
    conrad { "The hour isn't mine to give. At nine they look round for who's there. Once it wasn't me.", when = names,
      does = "looks at the radiator", look = "neutral", talk = "sustain", inner = inner },
    conrad { "The hour isn't mine to give. It's nine o'clock's. I've seen one nine o'clock without me in it.", does = "looks at the radiator",
      look = "neutral", talk = "sustain", inner = inner },
  }
end

local function edge_told()
  return either {
    { when = hotel,
      conrad { "2011. A hotel, a circle of chairs, a stick that you hold while you speak. A man called Gareth told me to soften my jaw.",
        does = "touches it, without noticing", look = "sharp" },
      conrad { "Bernd Oster was the best we had. He came home and asked a vendor how he felt about the outage. The yard stood still.",
        look = "still", hold = 2, talk = "sustain", inner = "He was happy, that's what I can't forgive. He was so happy." } },
    conrad { "They take off whatever won't go into a report. What won't is the bit that says \"stop\" in time.", when = quoted,
      does = "draws a line, and lets it run off the page", look = "guarded", talk = "sustain", inner = "And what's left reads very well." },
    conrad { "They come back round. Round people say \"maybe\" at four in the morning.", does = "draws a circle, and crosses it out", look = "guarded", talk = "sustain",
      inner = "And at ten past four somebody is under a forklift." },
  }
end

local function case_told()
  return either {
    { when = names,
      conrad { "Lindgren. Okafor. Bell. Marchetti. 2017. Each of them was given a coach. All gone within the year.", does = "counts them on the table edge",
        look = "still" },
      conrad { "I cleared Bell's desk myself. There was a mug in it that said \"growth\".", look = "tired", hold = 2, talk = "sustain",
        inner = "He'd asked me whether it was a good sign. I said yes." } },
    conrad { "People look through glass. I come out of there pleasant, once, and by Friday I'm ill, sacked or in love.", when = hotel,
      does = "nods at the door", look = "guarded", talk = "sustain", inner = "And on Saturday somebody hesitates before ringing me." },
    conrad { "People look through glass. I sit with a stranger on a Tuesday, and by Friday I'm ill, sacked or divorced.", does = "nods at the door",
      look = "guarded", talk = "sustain", inner = "And on Saturday somebody hesitates before ringing me." },
  }
end

local function room_told()
  return either {
    { when = quoted,
      conrad { "2016. A development partner, with the door shut. I said I was tired. I said I'd thought of leaving, after Johanna's illness.",
        does = "lines the pen up with the notebook", look = "still" },
      conrad { "Seven months later it stood in my review. \"Questions about long-term commitment.\" In quotation marks. As if I'd given an interview.",
        look = "cold", hold = 2, talk = "sustain", inner = "She'd had a good winter by then, Johanna. I never told her what it cost." } },
    conrad { "Ahn told his coach that he was looking around. Three weeks later there was a cake for him, with his name on it.", when = names,
      does = "shuts the notebook", look = "guarded", talk = "sustain", inner = "They'd spelled it right. That's what he couldn't get over." },
    conrad { "Ahn told his coach that he was looking around. Three weeks later everybody knew where. I drew a conclusion.", does = "shuts the notebook", look = "guarded",
      talk = "sustain", inner = "He'd sat with his back to the door. I always look who sits with his back to the door." },
  }
end

local function answer_told()
  local inner = "I didn't plan to say that one. I didn't know that I had it."
  return either {
    conrad { "They ring me because it comes quick. If one day it comes slow, aloud, who is it that they've rung?", when = hotel,
      does = "says it to the table", look = "still", talk = "neutral", inner = inner },
    conrad { "They ring me because I know. Suppose they see me not know, for an hour. What are they ringing then?", when = names,
      does = "says it to the table", look = "still", talk = "neutral", inner = inner },
    conrad { "They ring me because I know. If I once say that I don't, and it's true, what is it they're ringing?",
      does = "says it to the table", look = "still", talk = "neutral", inner = inner },
  }
end

local told = { pace = pace_told, edge = edge_told, problem_case = case_told, betrayal = room_told, answer = answer_told }

-- The replies to a question or a silence: what it can voice, and what he says otherwise.
local function voiced_here(voices, other)
  local replies = { other = other }
  for _, concern in ipairs(voices) do
    replies[concern] = told[concern]()
  end
  return replies
end

local function asked_here(voices, other)
  local replies = voiced_here(voices, other)
  local inner = "There's a list somewhere, and you're working through it. I can hear the paper."
  replies.barrage = either {
    conrad { "Question, question, question. And how do I feel? Sit down and let one land.", when = hotel, does = "holds up a hand", look = "guarded",
      talk = "sustain", inner = inner },
    conrad { "Question, question, question. Out there they'll think I've done something.", when = names, does = "holds up a hand", look = "guarded",
      talk = "sustain", inner = inner },
    conrad { "Question, question, question. Do I sign each page?", does = "holds up a hand", look = "guarded", talk = "sustain", inner = inner },
  }
  return replies
end

scene "the_table" {
  title = "The next week - the room nobody books",
  place = "small_room",
  with  = "conrad",
  facilitator = "Whose conclusion was it in the end: his, yours, or Helena's? Which sentence decided that?",

  enter = {
    sensible = { trust = 82, reactance = 10, threat = 14, readiness = 24, told_him_the_truth = true, intention = "learn_why",
      saw_tuesday = true, asked_marisol = true, nobody_told_him = true, who_would_do_it = true, name_from_peer = true, ruths_leave = true,
      understood = { "pace", "betrayal" }, purpose = { "edge", "problem_case" } },
    pushy    = { trust = 26, reactance = 70, threat = 58, readiness = 12, voiced = { "edge" }, understood = { "pace" },
      intention = "get_it_done", form_in_bag = true, helena_was_told = true, pounced_tuesday = true },
  },

  ------------------------------------------------------------------------------------------------------------ one: sitting down

  beat "radiator" {
    "Second floor, at the back. One table, two chairs that don't match, and a radiator that knocks like somebody who knows you're in.",
    either {
      conrad { "Ten minutes. I've told them I'm at the dentist. He only wants a tooth.", when = both(cold, hotel),
        does = "takes the chair by the door and keeps his jacket on", look = "cold" },
      conrad { "Ten minutes. I've told them I'm at the dentist. That's respectable.", when = both(cold, names),
        does = "takes the chair by the door and keeps his jacket on", look = "cold" },
      conrad { "Ten minutes. It's in the book as the dentist. I'd like it to stay the dentist.", when = cold,
        does = "takes the chair by the door and keeps his jacket on", look = "cold" },
      conrad { "I treated it as a change request. What it blunts. Who's standing under it then. What it's for.", when = both(warm, hotel),
        does = "is there before you, a page with three columns in front of him", look = "neutral" },
      conrad { "I treated it as a change request. Who sees it. Who stops ringing. What it's for.", when = both(warm, names),
        does = "is there before you, a page with three columns in front of him", look = "neutral" },
      conrad { "I treated it as a change request. Who hears it. Where it's kept. What it's for.", when = warm,
        does = "is there before you, a page with three columns in front of him", look = "neutral" },
      conrad { "It knocks, and doesn't ask how one feels about it. I've always liked this room.", when = hotel, does = "knocks back at it, twice", look = "neutral" },
      conrad { "Nobody will look for us here. They'll think that we came to bleed the radiator.", when = names, does = "knocks back at it, twice", look = "neutral" },
      conrad { "No printer, no plant, and something that makes a noise while one talks. I've looked it over.", does = "knocks back at it, twice", look = "neutral" },
    },
    either {
      conrad { "Two are full. In the third I could only put what they look for, and that's theirs to say.", when = both(warm, "wants_known and wants == 'already_there'"),
        does = "turns the page so that you can see the white", look = "neutral" },
      conrad { "Two are full. For the third one I'd have to lack something. I've looked.", when = both(warm, "wants_known and wants == 'loves_job'"),
        does = "turns the page so that you can see the white", look = "amused" },
      conrad { "Two are full. In the third stood \"so that somebody says it\". I've rubbed it out.", when = both(warm, "wants_known and wants == 'recognition'"),
        does = "turns the page so that you can see the white", look = "neutral" },
      conrad { "Two are full. The third one I leave to the applicant.", when = warm, does = "turns the page so that you can see the white", look = "amused" },
    },
    narrate { "Behind the glass Tom Adair sits down on the window sill with a folder on his knees, and waves a little.", when = "form_in_bag" },

    option "third_line" {
      when = warm,
      say  = "So you know what it would cost and not what it's for. I have one line for that. Do you want it?",
      move = { reflect, permission "leave" },
      advice = { "B23", "A14" },
      landed = {
        heard = either {
          conrad { "In pencil. Sharp.", when = hotel, does = "pushes the page across, and a pencil after it", look = "open", talk = "change" },
          conrad { "In pencil. Small.", when = names, does = "pushes the page across, and a pencil after it", look = "open", talk = "change" },
          conrad { "In pencil. Unsigned.", does = "pushes the page across, and a pencil after it", look = "open", talk = "change" },
        },
        other = either {
          conrad { "One line, then.", when = "wants == 'already_there'", does = "pushes the page across", look = "neutral" },
          conrad { "One. Gladly.", when = "wants == 'loves_job'", does = "pushes the page across", look = "neutral" },
          conrad { "One. Aloud.", does = "pushes the page across", look = "neutral" },
        },
      },
      go = "one_thing",
    },
    option "on_and_off" {
      say  = "What belongs on this table today, and what would you rather leave outside the door?",
      move = permission "agenda",
      advice = { "B19", "A14" },
      landed = {
        invited = either {
          conrad { "Outside, both of us. Before we're seen.", when = both(cold, names), does = "does not look at the table", look = "cold", talk = "neutral",
            inner = "The tone is better. The chair's the same." },
          conrad { "Outside, me. And nothing I've said so far.", when = both(cold, quoted), does = "does not look at the table", look = "cold", talk = "neutral",
            inner = "The tone is better. The chair's the same." },
          conrad { "Outside, me. In nine minutes.", when = cold, does = "does not look at the table", look = "cold", talk = "neutral",
            inner = "The tone is better. The chair's the same." },
          conrad { "Outside: Helena, and the word \"journey\". On it: whether I'd come back as quick as I went in.", when = both(warm, hotel),
            does = "sweeps the table clear with one hand", look = "open", talk = "change", inner = "Asked what's on my own table. There's a first." },
          conrad { "Outside: Helena, and whoever she's told that we're in here. On it: how it looks from the corridor.", when = both(warm, names),
            does = "sweeps the table clear with one hand", look = "open", talk = "change", inner = "Asked what's on my own table. There's a first." },
          conrad { "Outside: Helena, and the word \"journey\". On it: who hears what. Everything else is furniture.", when = warm,
            does = "sweeps the table clear with one hand", look = "open", talk = "change", inner = "Asked what's on my own table. There's a first." },
          conrad { "On it, what you really want. Outside, everything that's meant to be good for me.", when = hotel, look = "sharp",
            inner = "Let's see whether they're two things." },
          conrad { "On it, whose list it is. Outside, my name, till I've put it there myself.", when = names, look = "sharp",
            inner = "Let's see who's holding the pen." },
          conrad { "On it, what you really want. Outside, what you were told to say.", look = "sharp", inner = "Let's see whether they're two things." },
        },
        other = conrad { "You're asking for the agenda of your own meeting.", look = "guarded" },
      },
      go = "crossing",
    },
    option "since_then" {
      when = "not (" .. warm .. ")",
      say  = "What has it turned into, in your head, since the last time we spoke about it?",
      move = ask_open "experience", voices = { "pace", "edge", "problem_case", "betrayal" },
      advice = { "A14", "B18" },
      landed = voiced_here({ "pace", "edge", "problem_case", "betrayal" }, either {
        conrad { "Smaller. I had work.", when = cold, does = "looks at his watch", look = "clock", talk = "neutral", inner = "Larger. It sat at breakfast." },
        conrad { "A splinter, about that size. It doesn't hurt. I keep going to see whether it's still there.", when = hotel, look = "neutral",
          inner = "It doesn't hurt, says the man, and presses it again." },
        conrad { "A note on my desk, face down. When nobody's at the glass I turn it over. It's still the same note.", when = names, look = "neutral",
          inner = "I know it by heart. That's the trouble with notes." },
        conrad { "A note that I've never written down. I move it from left to right all the same, every morning.", look = "neutral",
          inner = "I know it by heart. That's the trouble with notes." },
      }),
      go = "crossing",
    },
    option "a_name" {
      say  = "I've brought you a name: Ines Koh, from outside. The first talk is free, nobody's told, and I think that you'd like her.",
      move = offer "free_session",
      advice = { "A11", "A48" },
      instead = "on_and_off", why = "The same card would be welcome ten minutes later. It was on the table before he was.",
      landed = {
        unasked = either {
          conrad { "A name, face up, in a room with a glass wall. Put your hand over it.", when = names, does = "leaves the card exactly where it lies",
            look = "guarded", talk = "neutral", inner = "A week of questions, and at the end of it a business card." },
          conrad { "Nobody's told. And what does it say on the back? There's always a back.", when = quoted, does = "leaves the card exactly where it lies",
            look = "guarded", talk = "neutral", inner = "A week of questions, and at the end of it a business card." },
          conrad { "You've started with the solution. I'd send a trainee out for that.", does = "leaves the card exactly where it lies", look = "guarded", talk = "neutral",
            inner = "A week of questions, and at the end of it a business card." },
        },
        bait = conrad { "Praise, and a card with it.", does = "leaves it where it lies", look = "guarded", talk = "discord",
          inner = "I'd half believed the praise." },
        other = conrad { "I have her card. It's under the short leg of my desk.", look = "amused" },
      },
      go = "crossing",
    },
    option "let_it_be" {
      say  = "I've thought about it too. You're good as you are, and I should stop bothering you with this.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "on_and_off", why = "It was the kindest sentence in the room, and it left him alone with whatever he had come to say.",
      landed = {
        dropped = either {
          conrad { "Oh.", when = warm, does = "looks at the third column, and rules a line under it", look = "away", talk = "neutral",
            inner = "I'd sharpened a pencil for this. Idiot." },
          conrad { "Well. Good. Then neither of us was ever in here.", when = names, does = "takes the pen off the table", look = "amused", talk = "neutral",
            inner = "And they'll say they tried." },
          conrad { "Well. Good. Then there's nothing for the minutes.", when = quoted, does = "takes the pen off the table", look = "amused", talk = "neutral",
            inner = "And they'll say they tried." },
          conrad { "Well. Good. That's the first sensible thing anybody's said about it.", does = "takes the pen off the table", look = "amused", talk = "neutral",
            inner = "And they'll say they tried." },
        },
        other = conrad { "Good.", look = "neutral" },
      },
      go = "relief",
    },
    otherwise { go = "crossing" },
  },

  beat "crossing" {
    either {
      narrate { "The clock over the door has been wrong for a year. He looks at it anyway.", when = cold, go = "the_coat" },
      narrate { "The radiator knocks. He lets it finish, as he lets junior people finish.", when = "understood >= 2 and root_understood", go = "who_hears" },
      narrate { "He closes the notebook, without hurry, on his finger.", when = "understood >= 2", go = "missing" },
      narrate { "He puts both hands on the table, like a man at a counter who has been told that it won't be long.", go = "thin" },
    },
    go = "thin",
  },

  -------------------------------------------------------------------------------------------------- two: by leave, and in pencil

  beat "one_thing" {
    "The column is headed in his small capitals: WHAT FOR.",

    option "three_stopped" {
      say  = "On Tuesday, when you corrected Marisol, three people stopped typing. I saw it because I had nothing to repair.",
      move = offer "observation",
      advice = { "B22", "B23", "A36" },
      landed = {
        weighed = {
          conrad { "Three.", does = "writes the number down and looks at it", look = "still", hold = 2 },
          either {
            conrad { "I've always thought it only has to be said in time. It was in time. Three. Don't tell me who.", when = hotel, look = "open",
              talk = "change", set = { marisol_stays = true } },
            conrad { "So they saw her being looked at. I know what comes next, they stop ringing. Don't tell me who.", when = names, look = "open",
              talk = "change", set = { marisol_stays = true } },
            conrad { "I said it in front of a stranger. He'll have it in his report by now, with her name. Three. Don't tell me who.", look = "open",
              talk = "change", set = { marisol_stays = true } },
          },
        },
        other = conrad { "You've shown me one of those before. One I can carry. Two is a report.", does = "writes it down all the same", look = "neutral" },
      },
      go = "who_hears",
    },
    option "two_names" {
      when = "name_from_peer",
      say  = "Birgit Sand, data centres, Rotterdam. A year of it, and she still swears more than you. I may give you her name.",
      move = offer "testimonial",
      advice = { "A08", "A09" },
      landed = {
        other = either {
          conrad { "Still? After a year of it? Then it doesn't wash out. Write her down. I'd ring just to listen.", when = hotel,
            does = "passes you the pencil", look = "amused", talk = "change" },
          conrad { "A year of it, and she's still there? With her own desk? Write her down.", when = names, does = "passes you the pencil", look = "open",
            talk = "change" },
          conrad { "\"I may.\" So you asked her. Write her down. I'd ring her for that alone.", does = "passes you the pencil", look = "open",
            talk = "change" },
        },
      },
      go = "who_hears",
    },
    option "four_pages" {
      when = "not name_from_peer",
      say  = "There's an interview in print, somebody at your level. A year of it, and she swears on all four pages. It's public.",
      move = offer "testimonial",
      advice = { "A08", "A10" },
      landed = {
        other = either {
          conrad { "All four? Then they left the edges on. Four pages I can read.", when = hotel, does = "makes a small note", look = "amused", talk = "change" },
          conrad { "With her photograph, I suppose. And she's still there? Four pages I can read.", when = names, does = "makes a small note", look = "neutral",
            talk = "change" },
          conrad { "Public, then she chose the words. That I can respect. Four pages I can read.", does = "makes a small note", look = "neutral", talk = "change" },
        },
      },
      go = "who_hears",
    },
    option "sand_at_lunch" {
      when = "not name_from_peer",
      say  = "Birgit Sand in Rotterdam swears by hers, she told me at lunch. Ring her, say it's from me. She won't mind.",
      move = persuade "testimonial",
      advice = { "A09", "A08" },
      instead = "four_pages", why = "It may all be true. Nobody has asked her, and he heard how you carry what people tell you.",
      reply = either {
        conrad { "Swears by it. She used to swear at it.", when = hotel, does = "takes the pencil back", look = "guarded", talk = "neutral",
          inner = "Give it another year, and she won't swear at all." },
        conrad { "At lunch. So it does go round, and with pudding.", when = names, does = "takes the pencil back", look = "guarded", talk = "neutral",
          inner = "By Thursday I'd be somebody's lunch." },
        conrad { "Did you ask her whether she minds?", does = "takes the pencil back", look = "guarded", talk = "neutral",
          inner = "So that's what becomes of what one tells you at lunch." },
      },
      go = "who_hears",
    },
    option "one_floor_up" {
      when = "nobody_told_him",
      say  = "What they look for one floor up is somebody who grows people. Nobody told you so. This would be one way there.",
      move = offer "career",
      advice = { "A37", "A56", "B27", "A38" },
      landed = {
        other = either {
          conrad { "Three refusals, and I learn the question from you, beside a radiator.", when = "wants == 'already_there'",
            does = "writes it down word for word", look = "sharp", talk = "change", inner = "Grows people. I've grown half of that floor. Did they think it rained?" },
          conrad { "Nobody told me so. That's the bit I'd like somebody to say. The chair they can keep.", does = "writes two words", look = "still", talk = "change" },
        },
        presume = either {
          conrad { "I told you what I want. I'm sitting on it.", when = "wants_known", does = "takes the pencil back", look = "cold",
            inner = "You asked, I answered, and you threw the answer away and kept the question." },
          conrad { "You're selling me a staircase. You never asked whether I'm going up.", does = "takes the pencil back", look = "cold",
            inner = "Everybody knows where I want to go. I should ask them for directions." },
        },
      },
      go = "who_hears",
    },
    option "one_floor_up_guess" {
      when = "not nobody_told_him",
      say  = "One floor up, I think, they look for somebody who grows people. I've never asked them. This would be one way there.",
      move = offer "career",
      advice = { "A37", "A56", "B27", "A38" },
      landed = {
        other = either {
          conrad { "You think. I've thought so too, for nine years. One of us might go up and ask.", when = "wants == 'already_there'",
            does = "writes it down, with a question mark", look = "sharp", talk = "change", inner = "Grows people. I've grown half of that floor. Did they think it rained?" },
          conrad { "\"I think.\" It's more than I ever had from anybody who knows. The chair they can keep.", does = "writes two words", look = "still", talk = "change" },
        },
        presume = either {
          conrad { "I told you what I want. I'm sitting on it.", when = "wants_known", does = "takes the pencil back", look = "cold",
            inner = "You asked, I answered, and you threw the answer away and kept the question." },
          conrad { "You don't know the way, and you don't know whether I'm going. That's two.", does = "takes the pencil back", look = "cold",
            inner = "Everybody knows where I want to go. I should ask them for directions." },
        },
      },
      go = "who_hears",
    },
    option "yours_first" {
      when = "chosen.what_it_would_cost.lights.count_to_ten and name_from_peer",
      say  = "I've only one line. If it were for one of your people, what would you want in it?",
      move = permission "view",
      advice = { "B18", "A14" },
      landed = {
        invited = conrad { "Who's better off. If it's only the one who signs it, I send it back.", does = "turns the pencil round, and thinks of somebody", look = "open", talk = "change" },
        other = conrad { "You had the pencil. You give it back rather often.", look = "neutral" },
      },
      go = "who_hears",
    },
    option "faster" {
      say  = "It would make you faster. People come out of it deciding in half the time, and you do like to be fast.",
      move = persuade "pitch",
      advice = { "A15", "A35" },
      instead = "three_stopped", why = "You had leave for one true thing, and you used it for an advertisement.",
      reply = either {
        conrad { "I asked what it's for, and you've brought a stopwatch.", when = hotel, does = "rubs it out, thoroughly", look = "guarded", talk = "neutral",
          inner = "You had the column. You had my leave. Half the time!" },
        conrad { "I've lent you a pencil, and you've drawn a poster.", when = names, does = "rubs it out, thoroughly", look = "guarded", talk = "neutral",
          inner = "You had the column. You had my leave. Half the time!" },
        conrad { "I've lent you a pencil, and you've drawn a brochure.", does = "rubs it out, thoroughly", look = "guarded", talk = "neutral",
          inner = "You had the column. You had my leave. Half the time!" },
      },
      go = "who_hears",
    },
    otherwise { go = "who_hears" },
  },

  ---------------------------------------------------------------------------------------------------------- three: who hears what

  beat "who_hears" {
    either {
      conrad { "Before anything else. In a circle everybody hears everything. Who hears this?", when = hotel, does = "uncaps the pen", look = "sharp", asks = true },
      conrad { "Before anything else. Not what's said. That I was there at all. Who hears that?", when = names, does = "uncaps the pen, and looks at the glass",
        look = "sharp", asks = true },
      conrad { "Before anything else. Suppose I say a true sentence in a room. Who hears it?", does = "uncaps the pen and doesn't write", look = "sharp", asks = true },
    },

    option "dates_only" {
      say  = "I get the dates and nothing more, unless you pass it on. The law is the exception. You can stop any time. I won't ask.",
      move = safe_zone,
      advice = { "B19", "A50" },
      landed = {
        safe = {
          either {
            conrad { "Write that down.", when = "pressured", does = "looks at you for some time", look = "guarded", talk = "change" },
            conrad { "You'll want to ask. In March, when I'm unbearable, you'll want to.", when = hotel, does = "looks at you for some time", look = "still",
              talk = "change" },
            conrad { "And when they ask you where I am on Thursdays, I'm out on Thursdays. Good.", when = names, does = "looks at you for some time", look = "still",
              talk = "change" },
            conrad { "Not one \"where appropriate\". Good.", does = "looks at you for some time", look = "still",
              talk = "change" },
          },
          "He turns the notebook round and gives you the pen. Dates. The law. Can stop. Won't ask. It's your handwriting, in his book. He puts the day beside it.",
        },
        other = conrad { "That's what you said before. It hasn't changed. Good.", look = "neutral" },
      },
      go = "helena_texts",
    },
    option "nobody_ever" {
      say  = "Nobody, ever. Not me, not Helena, not Tom. You have my word that whatever you say there will stay in that room.",
      move = breach,
      advice = { "A50", "B19" },
      instead = "dates_only", why = "He asked for a rule and got a promise, and it was one that a manager has no power to keep.",
      reply = either {
        conrad { "And when they see me go in? Nobody has to say a word for that.", when = names, does = "caps the pen", look = "cold", talk = "discord",
          inner = "I asked one exact question. I'd have settled for an ugly answer." },
        { when = quoted,
          conrad { "That's the sentence. Word for word. He even moved his hand like that.", does = "caps the pen", look = "cold", hold = 2, talk = "discord",
            inner = "Seven months. I'm going to count from today." } },
        conrad { "Legal opens that in one afternoon. So either you don't know it, or you do.", does = "caps the pen", look = "cold", talk = "discord",
          inner = "I asked one exact question. I'd have settled for an ugly answer." },
      },
      go = "helena_texts",
    },
    option "careful_as_you" {
      say  = "Ines has been doing this for twenty years, and she's as careful as you are. You really needn't worry about that part.",
      move = oblige "reassure",
      advice = { "B01", "A50" },
      instead = "dates_only", why = "It told him how to feel about the answer, and did not give it.",
      reply = either {
        conrad { "That's the soft answer. I'd asked the other question.", when = hotel, does = "waits, and then writes a question mark", look = "guarded", talk = "neutral",
          inner = "When somebody tells you not to worry, look for the water." },
        conrad { "Careful. And which door does she come in by?", when = names, does = "waits, and then writes a question mark", look = "guarded", talk = "neutral",
          inner = "When somebody tells you not to worry, look who's watching." },
        conrad { "I didn't ask whether to worry. I asked who hears.", does = "waits, and then writes a question mark", look = "guarded", talk = "neutral",
          inner = "When somebody tells you not to worry, look for the water." },
      },
      go = "helena_texts",
    },
    option "page_nine" {
      say  = "There's a page about confidentiality in the contract. I can send it to you tonight, and Legal will gladly take any questions you have about it.",
      move = oblige "hand_off",
      advice = { "B19" },
      instead = "dates_only", why = "Correct, and somewhere else. He wanted to hear you say it.",
      reply = either {
        conrad { "I asked it short. You've answered with a folder.", when = hotel, does = "caps the pen", look = "guarded", talk = "neutral",
          inner = "It used to take you four words." },
        conrad { "Legal. So by tonight they'll know that I've asked.", when = names, does = "caps the pen", look = "guarded", talk = "neutral",
          inner = "One more department that'll look up when I come in." },
        conrad { "So it's on a page. I asked you.", does = "caps the pen", look = "guarded", talk = "neutral",
          inner = "People who don't want to be quoted send you the document." },
      },
      go = "helena_texts",
    },
    option "who_must_not" {
      say  = "Tell me first: who's the one person who really mustn't hear it, whatever else we agree on?",
      move = ask_open "concern",
      advice = { "B16", "A14" },
      instead = "dates_only", why = "A good question in the place of an answer. He had asked first.",
      landed = asked_here({}, either {
        conrad { "Anybody who'd be gentle with me afterwards. That's the whole floor, I'm afraid. Beginning with you.", when = hotel,
          does = "points the pen at you, kindly", look = "sharp" },
        conrad { "The night shift. They'd wait a minute before they ring. I need that minute. Then you.", when = names,
          does = "points the pen at you, kindly", look = "sharp" },
        conrad { "Whoever writes my review. Since the spring that's you. It's a practical question, you see, not a delicate one.",
          does = "points the pen at you, kindly", look = "sharp" },
      }),
      go = "helena_texts",
    },
    otherwise { go = "helena_texts" },
  },

  ------------------------------------------------------------------------------------------------------------ four: so is he in?

  beat "helena_texts" {
    either {
      narrate { "Your phone lights up on the table. Helena Brandt: so is he in? you said friday. i've told the committee yes!! You turn it over in a second. He needed less.",
        when = "helena_was_told" },
      narrate { "Your phone lights up on the table. Helena Brandt: so is he in? You turn it over in a second. He needed less." },
    },
    narrate { "She still hasn't been down to tell him. Writing is quicker.",
      when = "(chosen.what_he_wants.upstairs.nobody_has or chosen.what_he_wants.upstairs.hers_to_say) and trust >= 50 and not pressured" },
    narrate { "Outside, Tom gets up from the window sill.", when = "form_in_bag and not seen.the_coat" },
    either {
      conrad { "Tell her he's been seen. Going in.", when = both(cold, names), look = "cold" },
      conrad { "Tell her he's in a meeting. That she may quote.", when = both(cold, quoted), look = "cold" },
      conrad { "Tell her he's in a meeting.", when = cold, look = "cold" },
      conrad { "She means somebody else, I take it. We'd finished with me.", when = "seen.relief", does = "goes on looking at the back of the phone", look = "amused" },
      conrad { "So I've been in since Friday. Like a parcel. Fragile, this side up.", when = both(hotel, "helena_was_told"),
        does = "has always been able to read upside down", look = "cold" },
      conrad { "The committee. So seven people have signed for me. Like a parcel.", when = both(names, "helena_was_told"),
        does = "has always been able to read upside down", look = "cold" },
      conrad { "Upstairs I've said yes, then. As a parcel says yes.", when = "helena_was_told", does = "has always been able to read upside down", look = "cold" },
      conrad { "In. Like a parcel. Fragile, this side up.", when = hotel, does = "has always been able to read upside down", look = "sharp" },
      conrad { "In. Like a parcel. With the label outwards.", when = names, does = "has always been able to read upside down", look = "sharp" },
      conrad { "In. Like a parcel. Already opened.", does = "has always been able to read upside down", look = "sharp" },
    },

    option "his_to_answer" {
      when = "not nobody_told_him",
      say  = "As if somebody only had to sign for you. I'll write that you answer this one yourself, when you have an answer.",
      move = { reflect, autonomy },
      advice = { "A29", "A50" },
      landed = {
        heard = either {
          conrad { "Without the \"when\".", when = both(hotel, "trust >= 40"), does = "reads it before it goes, and points with the pen",
            look = "amused", talk = "change" },
          conrad { "No smiling face.", when = both(names, "trust >= 40"), does = "reads it before it goes, and points with the pen",
            look = "amused", talk = "change" },
          conrad { "Word for word.", when = "trust >= 40", does = "reads it before it goes, twice", look = "still", talk = "change" },
          conrad { "Then write it.", does = "watches your thumb", look = "guarded" },
        },
        hollow = conrad { "You turned it over very fast for somebody who leaves the answers to me.", does = "slides the phone back to you with one finger", look = "cold",
          talk = "discord", inner = "Push, push, \"it's yours\". I can count to three." },
        other = conrad { "As I did the last time. Send it.", does = "nods at the phone", look = "neutral" },
      },
      go = "crossing_two",
    },
    option "owes_you_one" {
      when = "nobody_told_him",
      say  = "As if somebody only had to sign for you. I'll write that you answer this one, and that she owes you a sentence.",
      move = { reflect, autonomy },
      advice = { "A29", "A50", "A25", "A26" },
      landed = {
        heard = either {
          conrad { "Then write it.", when = "trust < 40", does = "watches your thumb", look = "guarded" },
          conrad { "Three, by now.", when = "wants == 'already_there'", does = "reads it before it goes, and does not touch it", look = "still",
            talk = "change" },
          conrad { "Lapsed. Write it.", when = "wants == 'loves_job'", does = "reads it before it goes, and nearly smiles", look = "amused",
            talk = "change" },
          conrad { "A spoken one.", does = "reads it before it goes, and then looks out of the window", look = "still", talk = "change" },
        },
        hollow = conrad { "She owes me one, and you've owed me four since you came in.", does = "slides the phone back to you with one finger", look = "cold",
          talk = "discord", inner = "Push, push, and then somebody else's debts." },
        other = either {
          conrad { "She knows where I sit. Send it.", when = "wants == 'already_there'", does = "nods at the phone", look = "neutral" },
          conrad { "I'm not hard to find. Send it.", when = "wants == 'loves_job'", does = "nods at the phone", look = "neutral" },
          conrad { "Aloud, tell her. Send it.", does = "nods at the phone", look = "neutral" },
        },
      },
      go = "crossing_two",
    },
    option "signed_for" {
      say  = "Four words about you, and not one to you. Somebody's waiting at a hatch for a delivery.",
      move = reflect,
      advice = { "A13", "A14" },
      landed = {
        heard = either {
          conrad { "Handle with care.", when = hotel, does = "gives a short laugh, through the nose", look = "amused" },
          conrad { "With a barcode.", when = names, does = "gives a short laugh, through the nose", look = "amused" },
          conrad { "Opened for inspection.", does = "gives a short laugh, through the nose", look = "amused" },
        },
        other = conrad { "Yes. That was what I said.", look = "guarded" },
      },
      go = "crossing_two",
    },
    option "toms_form" {
      when = "form_in_bag",
      say  = "I've got Tom's form here. We hand it in now, the terms stay ours, and she stops asking the two of us.",
      move = power "mandate",
      advice = { "A46", "A30", "B04" },
      instead = "signed_for", why = "It looked like a way to get her off both your backs. It made his yes worth nothing, to him first.",
      reply = {
        "You put it on the table between you. Conrad reads it to the end. He reads everything to the end, and then he reads the back.",
        either {
          conrad { "A line for Tom and a line for you. Mine goes on the notice board, I expect.", when = names, look = "cold", talk = "discord",
            inner = "I signed the paper that got you hired. Same drawer, same blue." },
          conrad { "So there's a sheet already. A line for Tom, a line for you. Mine's the subject.", when = quoted, look = "cold", talk = "discord",
            inner = "I signed the paper that got you hired. Same drawer, same blue." },
          conrad { "A line for Tom and a line for you. They've forgotten mine.", look = "cold", talk = "discord",
            inner = "I signed the paper that got you hired. Same drawer, same blue." },
        },
      },
      go = "crossing_two",
    },
    option "last_line" {
      when = "not form_in_bag",
      say  = "She asks because yours is the last line without a date. The others have started, and nobody has come to harm.",
      move = social_pressure "everyone",
      advice = { "B15", "B07" },
      instead = "signed_for", why = "You defended the parcel service.",
      reply = either {
        conrad { "No harm. Has any of them said a hard word since?", when = hotel, does = "turns the phone face up again, for you", look = "cold",
          inner = "They come out of it saying \"let's sit with that\". I've met two." },
        conrad { "Then the list can have its date. It won't have me.", when = names, does = "turns the phone face up again, for you", look = "cold",
          inner = "Nobody came to harm. That's what they wrote about Bell." },
        conrad { "Nobody's read theirs back to them yet. It takes a while.", does = "turns the phone face up again, for you", look = "cold",
          inner = "About seven months." },
      },
      go = "crossing_two",
    },
    option "not_personal" {
      say  = "She only has a quarter to close, and you're one line in it. I really wouldn't take that personally, if I were you.",
      move = oblige "reassure",
      advice = { "B01" },
      instead = "signed_for", why = "He had just told you how it felt, in half a sentence, and you told him how it was meant.",
      reply = conrad { "I don't. There's no person in it.", does = "turns the pen over", look = "guarded", talk = "neutral",
        inner = "Now you explain Helena to me. I outlasted her last two predecessors." },
      go = "crossing_two",
    },
    otherwise { go = "crossing_two" },
  },

  beat "crossing_two" {
    either {
      { when = "landing == 'mandate' and reactance >= 50",
        narrate { "He takes a ruler out of the notebook, draws himself a line, and signs on it.", go = "fine" } },
      { when = "landing == 'mandate'",
        conrad { "Then it goes without me. It's made to, there's no line. But you'll have to carry it out of here yourself.", does = "pushes the form back to you", look = "cold",
          go = "form_back" } },
      { when = "pressured and reactance >= 50",
        conrad { "Write yes.", does = "pushes the phone back to you", look = "away", go = "fine" } },
      narrate { "You put the phone into your bag. The two of you listen to the pipe for a while.", when = "seen.relief", go = "anything" },
      narrate { "You put the phone into your bag. He hasn't moved.", when = cold, go = "straight" },
      narrate { "You put the phone into your bag. The radiator starts again, a little slower.", when = "understood >= 2 and root_understood", go = "third_column" },
      narrate { "You put the phone into your bag. He watches it go in.", go = "straight" },
    },
    go = "straight",
  },

  beat "form_back" {
    "It lies between you, with two signatures on it and room for none.",

    option "before_i_asked" {
      say  = "I signed that on a Sunday, before I'd asked you anything. I take it back.",
      does = "You tear it across.",
      move = repair,
      advice = { "A30", "A58", "A15" },
      landed = {
        repaired = conrad { "Twice. Otherwise they tape it.", does = "pushes the two halves into a pile", look = "neutral", talk = "neutral",
          inner = "You heard yourself, at least. I've known managers who never did." },
        other = conrad { "You tear well. You take things back rather often.", look = "guarded", talk = "sustain", inner = "Last time there was less paper." },
      },
      go = "his_no",
    },
    option "only_paper" {
      say  = "It's only paper, Conrad. Between you and me nothing at all has to change.",
      move = oblige "reassure",
      advice = { "B04", "A46" },
      instead = "before_i_asked", why = "If it were only paper, you could have torn it up.",
      reply = conrad { "So is a dismissal.", does = "doesn't touch it", look = "cold", talk = "sustain", inner = "It's changed. It changed when it came out of the bag." },
      go = "his_no",
    },
    option "for_protection" {
      say  = "See it as cover. With that in the file nobody can ask why you're going.",
      move = persuade "advice",
      advice = { "A15", "B06" },
      instead = "before_i_asked", why = "A reason for the form. He hadn't asked for a better form.",
      reply = either {
        conrad { "Cover. You can't lift your arms in that.", when = hotel, does = "doesn't touch it", look = "cold", talk = "discord",
          inner = "Cotton wool, with two signatures." },
        conrad { "With that in the file nobody needs to ask.", when = names, does = "doesn't touch it", look = "cold", talk = "discord",
          inner = "Four people had that in their files." },
        conrad { "I know what that file does with a sentence.", does = "doesn't touch it", look = "cold", talk = "discord",
          inner = "It keeps it. Then it reads it out." },
      },
      go = "his_no",
    },
    option "which_word" {
      say  = "Which word on it is the one that you can't sign?",
      move = ask_open "precise_words", voices = { "problem_case", "betrayal" },
      advice = { "A63", "A14" },
      landed = voiced_here({ "problem_case", "betrayal" }, conrad { "\"Required\". It's been printed over another word, you can feel it with your thumb. Somebody was in a hurry to be rid of \"expected\".",
        does = "feels it with his thumb", look = "guarded", talk = "sustain", inner = "A proper question. Ten minutes after the answer." }),
      go = "his_no",
    },
    otherwise { go = "his_no" },
  },

  -------------------------------------------------------------------------------------- two, on the road where he was pushed

  beat "the_coat" {
    either {
      conrad { "Go on. Attempt number seven. By now I ought to be quite tender.", when = hotel, does = "begins to button his jacket", look = "clock" },
      conrad { "Go on. Attempt number seven. They've begun to count out there as well.", when = names, does = "begins to button his jacket", look = "clock" },
      conrad { "Go on. Attempt number seven. The other six I could give you word for word.", does = "begins to button his jacket", look = "clock" },
    },

    option "nobody_can_say" {
      say  = "You came so that nobody can say you didn't listen.",
      move = reflect,
      advice = { "A14", "A24" },
      landed = {
        heard = conrad { "On the minute.", does = "leaves the last button open", look = "guarded" },
        other = conrad { "You repeat things well.", does = "does up the last button", look = "cold", talk = "discord", inner = "A parrot with a title." },
      },
      go = "helena_texts",
    },
    option "leaned_on_you" {
      say  = "I've leaned on you. That was mine, and I take it back.",
      move = repair,
      advice = { "A15", "A58" },
      landed = {
        repaired = either {
          conrad { "You did. In front of all that glass.", when = names, does = "takes his hand off the buttons", look = "neutral", talk = "neutral",
            inner = "Said, and stopped. It can be done." },
          conrad { "You did. And you've said so without being quoted.", when = quoted, does = "takes his hand off the buttons", look = "neutral", talk = "neutral",
            inner = "Said, and stopped. It can be done." },
          conrad { "You did. I've got a bruise in the shape of a calendar.", does = "takes his hand off the buttons", look = "neutral", talk = "neutral",
            inner = "Said, and stopped. It can be done." },
        },
        other = conrad { "It's kind of you. It's also late.", look = "away", talk = "sustain", inner = "That one was due on the day." },
      },
      go = "helena_texts",
    },
    option "best_in_the_world" {
      say  = "The best in every field have one. Surgeons have one, and tennis champions.",
      move = persuade "testimonial",
      advice = { "A08", "A10" },
      instead = "nobody_can_say", why = "He is on his way out. A story about somebody else opens the door for him.",
      reply = either {
        conrad { "I've met surgeons. They have somebody to hold the clamp.", when = hotel, does = "does up the last button", look = "cold", talk = "neutral",
          inner = "Tennis. It's always tennis." },
        conrad { "And when a surgeon gets one, who tells the patients?", when = names, does = "does up the last button", look = "cold", talk = "neutral",
          inner = "Tennis. It's always tennis." },
        conrad { "And does the champion meet his again in his review?", does = "does up the last button", look = "cold", talk = "neutral",
          inner = "Tennis. It's always tennis." },
      },
      go = "helena_texts",
    },
    option "one_hour" {
      say  = "You've never once told me what would be so terrible about an hour.",
      move = confront "argue",
      advice = { "A15", "A59" },
      instead = "nobody_can_say", why = "There was a question hidden in it. It came out as a charge.",
      reply = conrad { "You never asked me what it was. You asked me when it would be. Look it up, I did.", does = "half stands", look = "cold", talk = "discord",
        inner = "On the Wednesday I'd have told you. I had it on my tongue." },
      go = "helena_texts",
    },
    otherwise { go = "helena_texts" },
  },

  --------------------------------------------------------------------------- two, on the roads where not enough was understood

  beat "thin" {
    either {
      conrad { "You told me to forget it. I'd nearly managed.", when = both("dropped", hotel), look = "amused" },
      conrad { "You told me to forget it. I'd just stopped looking over my shoulder.", when = both("dropped", names), look = "amused" },
      conrad { "You told me to forget it. I'd struck it out, with a ruler.", when = "dropped", look = "amused" },
      conrad { "I've said what I think. You've said what you think. That leaves the radiator.", when = hotel, look = "neutral" },
      conrad { "I've said what one can say beside a window. That leaves the radiator.", when = names, look = "neutral" },
      conrad { "I've said what I'd say in front of a clerk. That leaves the radiator.", look = "neutral" },
    },

    option "not_asked" {
      say  = "There's something in this that I haven't asked you yet. What is it?",
      move = ask_open "concern", voices = { "problem_case", "betrayal", "edge", "pace" },
      advice = { "A14", "B18", "B05" },
      landed = asked_here({ "problem_case", "betrayal", "edge", "pace" }, either {
        conrad { "That would be telling. But you're warmer than last week. Last week you had a folder in your face.", when = hotel,
          does = "looks at you with something like interest", look = "neutral" },
        conrad { "That would be telling. Ask me something that can't be read through the glass.", when = names,
          does = "looks at you with something like interest", look = "neutral" },
        conrad { "That would be telling. You see the difficulty. It's precisely what it's about.",
          does = "looks at you with something like interest", look = "neutral" },
      }),
      go = "thin_two",
    },
    option "out_of_reach" {
      when = "not understood.pace and (voiced.pace or not voiced.edge)",
      say  = "It isn't the hour. It's what nine o'clock turns into when you can't be reached.",
      move = reflect_concern "pace",
      advice = { "A16" },
      landed = {
        understood = conrad { "Yes. That.", does = "takes his hands off the table", look = "still" },
        wrong = conrad { "You've been reading my calendar. I never said that.", does = "looks at the radiator", look = "guarded", talk = "sustain",
          inner = "It would have been so easy to ask." },
        other = conrad { "We've had that one.", look = "guarded" },
      },
      go = "thin_two",
    },
    option "said_too_late" {
      when = "not understood.edge and (voiced.edge or understood.pace)",
      say  = "They'd make you gentle, and then the hard thing is said a minute too late.",
      move = reflect_concern "edge",
      advice = { "A16" },
      landed = {
        understood = either {
          conrad { "Half a minute.", when = hotel, does = "takes his hands off the table", look = "still" },
          conrad { "A minute's enough.", when = names, does = "takes his hands off the table", look = "still" },
          conrad { "One minute. Yes.", does = "takes his hands off the table", look = "still" },
        },
        wrong = conrad { "Gentle. Have I ever used that word? In here?", does = "looks at the radiator", look = "guarded", talk = "sustain",
          inner = "Somebody's told you what I'm afraid of. It wasn't me." },
        other = conrad { "We've had that one.", look = "guarded" },
      },
      go = "thin_two",
    },
    option "a_version" {
      say  = "If there were a version you could live with, what would it have to look like?",
      move = co_design "topic",
      advice = { "A18" },
      instead = "not_asked", why = "In ten minutes this may be the best sentence of the day. Now he'd be furnishing a house that he hasn't agreed to enter.",
      landed = {
        other = either {
          conrad { "You'd like me to furnish a house before I've said that I'd live in it.", when = hotel, does = "looks round the room", look = "guarded",
            inner = "Negotiating again, and you haven't opened the file." },
          conrad { "You'd like me to choose the curtains. I haven't been seen going in yet.", when = names, does = "looks round the room", look = "guarded",
            inner = "Negotiating again, and you haven't opened the file." },
          conrad { "You'd like me to sign the drawing. I don't sign what nobody's read to me.", does = "looks round the room", look = "guarded",
            inner = "Negotiating again, and you haven't opened the file." },
        },
      },
      go = "thin_two",
    },
    option "five_minutes" {
      say  = "Only this: the first talk's free, nobody is told, and you may leave after five minutes.",
      move = offer "free_session",
      advice = { "A11", "A48", "A65" },
      instead = "not_asked", why = "A fair offer to a reason that you haven't heard.",
      landed = {
        bait = conrad { "A present, with a present on top.", look = "guarded", talk = "discord", inner = "What does it cost when it costs nothing?" },
        unasked = either {
          conrad { "I can leave this one after five minutes as well. And it's nearer.", when = hotel, does = "looks at the door, and stays", look = "guarded",
            inner = "Free. As if I'd said it was too dear." },
          conrad { "Nobody is told. Who tells them that at the reception?", when = names, does = "looks at the door, and stays", look = "guarded",
            inner = "Free. As if I'd said it was too dear." },
          conrad { "Free. Then somebody else pays, and gets the copy.", does = "looks at the door, and stays", look = "guarded",
            inner = "As if I'd said it was too dear." },
        },
        other = conrad { "You've offered me that. It's still free, I suppose.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "a_good_week" {
      say  = "Then let it be the radiator. I don't want to spoil a good week over this.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "not_asked", why = "Nobody is hurt and nothing is said. It's how most of these conversations end.",
      reply = conrad { "Agreed. The valve's on the left.", does = "stands up, rather quickly, and looks for a coin", look = "amused", talk = "neutral",
        inner = "You nearly asked. I saw you put it back." },
      go = "relief",
    },
    otherwise { go = "thin_two" },
  },

  beat "missing" {
    either {
      conrad { "You have most of it. You have the part with nobody in it. There's somebody in the other.", when = hotel,
        does = "squares the notebook with the edge of the table", look = "guarded" },
      conrad { "You have most of it. You have the part that can stand in the window.", when = names,
        does = "squares the notebook with the edge of the table", look = "guarded" },
      conrad { "You have most of it. You have the part I'd tell anybody who sat on that chair.",
        does = "squares the notebook with the edge of the table", look = "guarded" },
    },

    option "other_part" {
      say  = "What would I have to be, to be told the other part?",
      move = ask_open "concern", voices = { "betrayal", "problem_case", "edge", "pace", "answer" },
      advice = { "A14", "B05", "B10" },
      landed = asked_here({ "betrayal", "problem_case", "edge", "pace", "answer" }, either {
        conrad { "Somebody who wouldn't be kind about it. I've had kind. Ask me something smaller, and we'll see.", when = hotel,
          does = "thinks about it honestly", look = "still" },
        conrad { "Somebody who was here then, and didn't look away. You weren't here. Ask me something smaller.", when = names,
          does = "thinks about it honestly", look = "still" },
        conrad { "Somebody who's heard it before and hasn't used it. That takes years. Ask me something smaller.",
          does = "thinks about it honestly", look = "still" },
      }),
      go = "thin_two",
    },
    option "hours_protect" {
      when = "voiced.pace and not purpose.pace",
      say  = "The hours that you keep free: who is safe because of them?",
      move = ask_protects "pace",
      advice = { "A17" },
      landed = {
        opened = conrad { "Whoever is on shift. There was one who had nobody to ring, in 2014. He isn't with us any more. He did what he thought was right.",
          does = "looks at the phone in his own breast pocket", look = "still" },
        early = conrad { "You've not asked yet what they're like. First the patient, then the pulse.", does = "keeps his hand on the notebook", look = "guarded", talk = "sustain",
          inner = "What for, before what. It's like being thanked for somebody else's present." },
        other = conrad { "We've been there.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "edge_protects" {
      when = "voiced.edge and not purpose.edge",
      say  = "And your edge: who's safe because nobody ever took it off?",
      move = ask_protects "edge",
      advice = { "A17" },
      landed = {
        opened = conrad { "The ones who hate me for ten seconds on a bridge call. They go home with all their fingers. That's the price, and I pay it.",
          does = "opens the notebook again", look = "still" },
        early = conrad { "You say it as if it were a hat. Tell me first what it is.", does = "keeps his hand on the notebook", look = "guarded", talk = "sustain",
          inner = "You've got the word. You haven't got the thing." },
        other = conrad { "We've been there.", look = "neutral" },
      },
      go = "thin_two",
    },
    option "a_version" {
      say  = "If there were a version you could live with, what would it have to look like?",
      move = co_design "topic",
      advice = { "A18" },
      instead = "other_part", why = "He has just told you that you don't have the reason that says no. A version can only be built on that one.",
      landed = {
        other = either {
          conrad { "It'd have to look all right from a side that you've never stood on.", when = names, does = "almost apologises", look = "guarded",
            inner = "Quick. I taught you quick. I should've taught you slow." },
          conrad { "It would have to be built round a thing you haven't been told.", when = quoted, does = "almost apologises", look = "guarded",
            inner = "Quick. I taught you quick. I should've taught you slow." },
          conrad { "It would have to solve the part you haven't got. So you see the difficulty.", does = "almost apologises", look = "guarded",
            inner = "Quick. I taught you quick. I should've taught you slow." },
        },
      },
      go = "thin_two",
    },
    option "most_is_enough" {
      say  = "Most of it is a lot. With that much we could simply begin, and see.",
      move = persuade "advice",
      advice = { "A15", "A65" },
      instead = "other_part", why = "You took the part that suited the plan.",
      reply = conrad { "The plane's mostly fuelled.", does = "squares the notebook again", look = "guarded", inner = "You heard \"most\" and stopped listening." },
      go = "thin_two",
    },
    option "nothing_owed" {
      say  = "Then I won't dig. You owe me nothing, least of all in here.",
      move = oblige "drop",
      advice = { "B01" },
      instead = "other_part", why = "Gracious, and he had left the door open by a hand's width.",
      reply = conrad { "No. I suppose I don't.", does = "puts the notebook away", look = "away", talk = "neutral",
        inner = "You could have knocked. That was all I was asking, a knock." },
      go = "relief",
    },
    otherwise { go = "thin_two" },
  },

  beat "thin_two" {
    "The radiator knocks eleven times. He counts, you can see it in his fingers.",

    option "wait" {
      does = "You leave it to the radiator.",
      move = silence, voices = { "problem_case", "betrayal", "edge", "pace", "answer" },
      advice = { "B17" },
      landed = voiced_here({ "problem_case", "betrayal", "edge", "pace", "answer" }, either {
        conrad { "You learned that from me. I used to leave you sitting like that.", when = "landing == 'kept'", does = "very nearly smiles", look = "neutral", hold = 4 },
        conrad { "If nobody says anything for long enough, it counts as a circle.", when = hotel, look = "amused", hold = 3 },
        conrad { "From outside we must look like two people with bad news.", when = names, look = "amused", hold = 3 },
        conrad { "If you're waiting for me, I'm waiting for the plumber.", look = "amused", hold = 3 },
      }),
      go = "crossing_three",
    },
    option "count_your_days" {
      when = "not understood.problem_case and (voiced.problem_case or voiced.betrayal)",
      say  = "The moment you go in there, they'd begin to count your days.",
      move = reflect_concern "problem_case",
      advice = { "A16", "B06", "B09" },
      landed = {
        understood = either {
          conrad { "Very kindly.", when = hotel, does = "nods, slowly", look = "still" },
          conrad { "From the photograph.", when = names, does = "nods, slowly", look = "still" },
          conrad { "In the canteen.", does = "nods, slowly", look = "still" },
        },
        wrong = conrad { "Count what? I haven't said that they would.", does = "looks up", look = "guarded", talk = "sustain",
          inner = "That's another drawer. I'd like to open them myself." },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "a_name_on_it" {
      when = "voiced.betrayal and not understood.betrayal and not understood.problem_case",
      say  = "What's said behind a door comes back one day, with your name on it.",
      move = reflect_concern "betrayal",
      advice = { "A16", "B10" },
      landed = {
        understood = conrad { "And a date.", does = "lets go of the pen", look = "still" },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "somebody_hurt" {
      when = "voiced.edge and not understood.edge",
      say  = "They'd file it off, and one night somebody gets hurt because you were being nice.",
      move = reflect_concern "edge",
      advice = { "A16", "B08" },
      landed = {
        understood = conrad { "Yes. That's it.", does = "lets go of the pen", look = "still" },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "decides_alone" {
      when = "not understood.pace and (voiced.pace or not voiced.edge)",
      say  = "Somebody has to decide alone, because you're the one they can't reach.",
      move = reflect_concern "pace",
      advice = { "A16" },
      landed = {
        understood = conrad { "And he did.", does = "lets go of the pen", look = "still" },
        wrong = conrad { "Who has to? I haven't told you about anybody.", does = "looks up", look = "sharp", talk = "sustain", inner = "Who's been talking about Pavel?" },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "who_rings" {
      when = "not understood.answer and (voiced.answer or understood >= 3)",
      say  = "If you sit there not knowing, you can't say what's left when the phone rings.",
      move = reflect_concern "answer",
      advice = { "A16", "A23" },
      landed = {
        understood = conrad { "No. I can't.", does = "lets go of the pen", look = "still" },
        wrong = conrad { "I always know. Ask anybody who rings.", does = "takes up the pen", look = "guarded", talk = "sustain", inner = "Where did that come from? Not from me." },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "in_a_room_like_this" {
      when = "not understood.betrayal and (not voiced.betrayal or understood.problem_case)",
      say  = "Somebody once used what you told them, in a room like this. Is that right?",
      move = reflect_concern "betrayal",
      advice = { "A16", "A57" },
      instead = "wait", why = "A guess in the form of a reflection. It may be true. He hasn't said it.",
      landed = {
        wrong = conrad { "I haven't said so. Somebody's been reading, or somebody's been guessing.", does = "takes up the pen", look = "sharp", talk = "sustain",
          inner = "Which file? Which drawer?" },
        understood = conrad { "Smaller. Otherwise, yes.", does = "lets go of the pen", look = "still" },
        other = conrad { "Known.", look = "neutral" },
      },
      go = "crossing_three",
    },
    option "only_a_talk" {
      say  = "It's nothing like what you imagine, I promise. It really is only a talk.",
      move = oblige "reassure",
      advice = { "B01", "A13", "B08" },
      instead = "wait", why = "You made it small for him. He had it the right size.",
      reply = either {
        conrad { "That's how they start.", when = hotel, does = "takes up the pen", look = "guarded", talk = "sustain",
          inner = "You don't know what I imagine. That's rather the point." },
        conrad { "So is a farewell speech.", when = names, does = "takes up the pen", look = "guarded", talk = "sustain",
          inner = "You don't know what I imagine. That's rather the point." },
        conrad { "So is a hearing.", does = "takes up the pen", look = "guarded", talk = "sustain", inner = "You don't know what I imagine. That's rather the point." },
      },
      go = "crossing_three",
    },
    option "other_people" {
      say  = "With respect, that's an old story. It's got nothing to do with this one.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "wait", why = "You won the point, and it was his point.",
      reply = either {
        conrad { "Old. The red pins on my wall are old. I look at them each night before I go.", when = hotel, does = "shuts the notebook", look = "cold",
          talk = "discord", inner = "Old. So's the fire door." },
        conrad { "Then you've understood it better than the people who were there. I'll let them know, I have two of their addresses.", when = names,
          does = "shuts the notebook", look = "cold", talk = "discord", inner = "Old. So's the fire door." },
        conrad { "Paper doesn't get old. You can ask for it today, upstairs, and it'll say the same.", does = "shuts the notebook", look = "cold",
          talk = "discord", inner = "Old. So's the fire door." },
      },
      go = "crossing_three",
    },
    otherwise { go = "crossing_three" },
  },

  beat "crossing_three" {
    either {
      narrate { "He looks at the chair by the door.", when = cold, go = "helena_texts" },
      narrate { "Something has been put down. You can hear it in how he breathes.", when = "understood >= 2 and root_understood", go = "third_column" },
      narrate { "He looks at the window, as people do in lifts.", go = "helena_texts" },
    },
    go = "helena_texts",
  },

  ----------------------------------------------------------------------------------------------------------------- five: the design

  beat "third_column" {
    either {
      conrad { "There's a plan in that bag. With exercises, I should think. I'd like to be asked before I'm asked to breathe.", when = hotel,
        does = "looks at your bag, not unkindly", look = "amused" },
      conrad { "There's a plan in that bag. With a kick-off, and somebody to take the picture.", when = names,
        does = "looks at your bag, not unkindly", look = "amused" },
      conrad { "There's a plan in that bag. In writing. I taught you that, and now I'm to be in it.",
        does = "looks at your bag, not unkindly", look = "amused" },
    },

    option "a_version" {
      say  = "If there were a version you could live with, what would it have to look like?",
      move = co_design "topic",
      advice = { "A18", "A19", "A51" },
      landed = {
        other = {
          either {
            conrad { "No circle. A table in between. Somebody who's been shouted at by a vendor. Half an hour, one question, and I bring the question.",
              when = hotel, does = "has begun to write before you've finished", look = "open", talk = "change" },
            conrad { "Not through Tom. I find the person, I buy the coffee, and on Monday I tell my people myself, before the canteen does.",
              when = names, does = "has begun to write before you've finished", look = "open", talk = "change" },
            conrad { "No paper. We walk, because nobody can walk and take notes. And what I talk about, I pick on the way.",
              does = "has begun to write before you've finished", look = "open", talk = "change" },
          },
          either {
            conrad { "The phone comes with me, and it's on. It's the only thing that may interrupt.", when = both(hotel, "understood.pace"), look = "open",
              talk = "change" },
            conrad { "The phone comes with me, and it's on. Whoever rings, I'm at work.", when = both(names, "understood.pace"), look = "open",
              talk = "change" },
            conrad { "My phone comes with me, and it's on. Hers stays at home.", when = "understood.pace", look = "open", talk = "change" },
            conrad { "And never at nine.", look = "open", talk = "change" },
          },
        },
        premature = either {
          conrad { "You push for a week, and then you hand me the pencil.", when = "reactance > 45", does = "leaves the pencil where it is", look = "guarded",
            inner = "It's my own trick. Tire them, then let them choose." },
          conrad { "You know what they'd file off me. You've never asked what it was cutting.", when = hotel, does = "leaves the pencil where it is", look = "guarded",
            inner = "You'd build round it, as one mows round a stump." },
          conrad { "You know how I'd look. You've never asked who needs me to look otherwise.", when = names, does = "leaves the pencil where it is", look = "guarded",
            inner = "You'd build round it, as one mows round a stump." },
          conrad { "You know what I keep shut. You've never asked who's behind it.", does = "leaves the pencil where it is", look = "guarded",
            inner = "You'd build round it, as one mows round a stump." },
        },
      },
      go = "crossing_four",
    },
    option "guards_edge" {
      when = "purposes < 1 and root == 'misconception'",
      say  = "It's at home. Sharp as you are, who is safe today because nobody took that off you?",
      move = ask_protects "edge",
      advice = { "A17" },
      landed = {
        other = conrad { "Everybody whose name I've shouted. They're all still alive to complain about it. I'd like to keep it at all of them.",
          does = "takes the pen", look = "still" },
      },
      go = "column_again",
    },
    option "guards_word" {
      when = "purposes < 1 and root == 'positioning'",
      say  = "It's at home. If they thought that you were on your way out, who'd pay for it?",
      move = ask_protects "problem_case",
      advice = { "A17", "B09" },
      landed = {
        other = conrad { "The first one who doesn't ring me at three because he's heard I'm leaving. He'd try it by himself. He'd be very brave.",
          does = "takes the pen", look = "still" },
      },
      go = "column_again",
    },
    option "guards_door" {
      when = "purposes < 1 and root == 'betrayal'",
      say  = "It's at home. That door you keep shut since 2016, who's been safe behind it all this time?",
      move = ask_protects "betrayal",
      advice = { "A17", "B10" },
      landed = {
        other = conrad { "Everybody who ever told me anything. I've never written one of them down. You're in there too, from your second year.",
          does = "takes the pen", look = "still" },
      },
      go = "column_again",
    },
    option "guards_hour" {
      when = "purposes < 1 and root == 'betrayal' and understood.pace",
      say  = "It's at home. The hours that you won't give away, whom have they kept safe, all these years?",
      move = ask_protects "pace",
      advice = { "A17" },
      landed = {
        other = conrad { "Whoever's on shift with a decision too big for him. There was one in 2014. He rang, and the phone was in a basket.",
          does = "takes the pen", look = "still" },
      },
      go = "column_again",
    },
    option "six_tuesdays" {
      say  = "A short one. Six Tuesdays at four, with Ines Koh, in another building. I've found cover for your review.",
      move = persuade "pitch",
      advice = { "A18", "A65" },
      instead = "a_version", why = "It's a decent plan, and it has your handwriting on every line.",
      reply = either {
        conrad { "Another building. So I'd be seen crossing the yard, six times.", when = names, does = "leans away from it, as from a hot plate", look = "guarded",
          talk = "neutral", inner = "Even the cover is arranged. There's nothing left in it for me to do, except be looked at." },
        conrad { "Every line of it in your hand. I'd be somebody in your notes.", when = quoted, does = "leans away from it, as from a hot plate", look = "guarded",
          talk = "neutral", inner = "Even the cover is arranged. There's nothing left in it for me to do, except turn up." },
        conrad { "It's a good plan. I wish somebody would carry it out.", does = "leans away from it, as from a hot plate", look = "guarded", talk = "neutral",
          inner = "Even the cover is arranged. There's nothing left in it for me to do, except turn up." },
      },
      go = "column_again",
    },
    option "your_people" {
      say  = "It's entirely your choice. I only know that your people are hoping for it, and most have said so.",
      move = social_pressure "everyone",
      advice = { "B15", "B21", "A29" },
      instead = "a_version", why = "The first half gave him the choice. The second half took it back and put his own people on it.",
      reply = either {
        conrad { "Hoping for what? That I'll be nicer?", when = hotel, does = "looks through the glass, at nobody", look = "cold", talk = "neutral",
          inner = "Who? No. That's how it starts, one asks oneself who." },
        conrad { "Most. So it's being talked about.", when = names, does = "looks through the glass, at nobody", look = "cold", talk = "neutral",
          inner = "Who? No. That's how it starts, one asks oneself who." },
        conrad { "Most have said. To whom? In which words?", does = "looks through the glass, at nobody", look = "cold", talk = "neutral",
          inner = "So you collect it. From them as well." },
      },
      go = "column_again",
    },
    option "that_was_it" {
      say  = "You've told me more than I had any right to hear. Perhaps that was it, and we leave it there.",
      move = oblige "drop",
      advice = { "B01", "A12" },
      instead = "a_version", why = "He was one sentence away from drawing it himself. Nobody had said no.",
      reply = conrad { "If you say so.", does = "looks at the column, and then at you", look = "away", talk = "neutral", inner = "I'd just thought of something to put there." },
      go = "anything",
    },
    otherwise { go = "straight" },
  },

  beat "crossing_four" {
    either {
      narrate { "He writes for two minutes. Upside down you see a hand that you don't know, quick and round. In meetings he prints.", when = "designed", go = "terms" },
      narrate { "The pencil lies across the column.", go = "column_again" },
    },
    go = "column_again",
  },

  beat "column_again" {
    either {
      narrate { "He has the pen in his hand now.", when = "landing == 'opened'" },
      conrad { "Try again. Shorter.", when = hotel, does = "gives you the look he gives a second deployment", look = "neutral" },
      conrad { "Try again. Without the audience.", when = names, does = "gives you the look he gives a second deployment", look = "neutral" },
      conrad { "Try again. Without the paper.", does = "gives you the look he gives a second deployment", look = "neutral" },
    },

    option "you_write" {
      say  = "Then you write it. How long, about what, and where it ends. I'll only read along.",
      move = co_design "length",
      advice = { "A18", "A19", "A51" },
      landed = {
        designed = {
          either {
            conrad { "Half an hour. A table in between, and no circle. Somebody who's been shouted at by a vendor. One question, and it's mine.",
              when = hotel, does = "writes without looking up", look = "open", talk = "change" },
            conrad { "Half an hour. I find the person myself. Nothing through Tom. And on Monday my people hear it from me.",
              when = names, does = "writes without looking up", look = "open", talk = "change" },
            conrad { "Half an hour, walking. No paper. What I talk about, I pick on the way, and I can turn round.",
              does = "writes without looking up", look = "open", talk = "change" },
          },
        },
        other = either {
          conrad { "My pen, your list. No.", when = names, does = "puts the pen down", look = "guarded", talk = "sustain",
            inner = "You still want the paper more than you want to know." },
          conrad { "In my handwriting. That'd be evidence. No.", when = quoted, does = "puts the pen down", look = "guarded", talk = "sustain",
            inner = "You still want the paper more than you want to know." },
          conrad { "I'd be writing your plan with my pen. No.", does = "puts the pen down", look = "guarded", talk = "sustain",
            inner = "You still want the paper more than you want to know." },
        },
      },
      go = "crossing_five",
    },
    option "plan_in_bag" {
      say  = "I came in with a plan, and you could smell it through the leather.",
      move = reflect,
      advice = { "A15", "A14" },
      landed = {
        heard = conrad { "From the lift.", does = "scratches his nose with the pen", look = "amused" },
        other = conrad { "Yes, yes.", look = "guarded" },
      },
      go = "crossing_five",
    },
    option "let_me_finish" {
      say  = "Let me just finish. It's only a draft, and you haven't heard the good part.",
      move = persuade "pitch",
      advice = { "A15", "A32" },
      instead = "you_write", why = "There is a good part. Only he can say which one it is.",
      reply = conrad { "The good part is always at the end. Like the bill.", does = "puts the pen into his pocket", look = "guarded",
        inner = "You'd make a good vendor. I mean that as it sounds." },
      go = "crossing_five",
    },
    option "over_complicated" {
      say  = "Maybe we're making it too complicated. Sleep on it, and I'll sleep on it as well.",
      move = oblige "hint",
      advice = { "B01" },
      instead = "you_write", why = "He was holding the pen.",
      reply = conrad { "I sleep very well, thank you.", does = "puts the pen into his pocket", look = "away", talk = "sustain",
        inner = "Everybody wants me to sleep. It was twenty to six, I was awake." },
      go = "crossing_five",
    },
    otherwise { go = "crossing_five" },
  },

  beat "crossing_five" {
    either {
      narrate { "It's a whole page now. He has numbered it.", when = "designed", go = "page" },
      narrate { "He looks up at the clock that is wrong, and subtracts.", go = "straight" },
    },
    go = "straight",
  },

  ------------------------------------------------------------------------------------------------------------- six: the small print

  beat "terms" {
    "Two lines at the bottom of his page are still white. He taps them with the pen.",

    option "roll_their_eyes" {
      say  = "I wrote rules as well, and your engineers will roll their eyes. Would you cross out what's wrong with them?",
      move = ask_help,
      advice = { "B20", "B21" },
      landed = {
        helped = {
          either {
            conrad { "\"Sharing round\", out. \"Check-in\", out. \"What does that do to you\", out, and I'd like to know who wrote that.", when = hotel,
              does = "finds the red pen that he keeps for other people's diagrams", look = "warm" },
            conrad { "\"Selected\", out. \"Offered support\", out. \"With photograph\", out, and I'd like to know who wrote that.", when = names,
              does = "finds the red pen that he keeps for other people's diagrams", look = "warm" },
            conrad { "\"Where appropriate\", out. \"Development partner\", out. \"In confidence, as a rule\", out. Whose rule?",
              does = "finds the red pen that he keeps for other people's diagrams", look = "warm" },
          },
          "He gets as far as: can end it at any time. There the pen stops. He copies that line onto his own page, with a date.",
        },
        bait = conrad { "You don't need my help. You need my handwriting.", does = "gives the sheet back", look = "guarded", talk = "discord",
          inner = "Give the old man a job to do, and he'll come along. I've done that to people." },
        other = conrad { "I've had your rules. They were bleeding when I'd finished.", look = "amused" },
      },
      go = "page",
    },
    option "how_would_you_know" {
      say  = "How would you know that it works for you? And what would make you stop?",
      move = co_design "stop_rule",
      advice = { "A18", "A19" },
      landed = {
        continued = either {
          conrad { "It works if it's still said in the first half minute, and they go on typing. It stops the first time I say \"maybe\".", when = hotel,
            does = "numbers them seven and eight", look = "open", talk = "change" },
          conrad { "It works if they still ring at three. It stops the first time somebody asks me how I am in that voice.", when = names,
            does = "numbers them seven and eight", look = "open", talk = "change" },
          conrad { "It works if in seven months it's nowhere. It stops if one word turns up. Then you go up and explain it to Helena.",
            does = "numbers them seven and eight", look = "open", talk = "change" },
        },
        other = conrad { "I'd stop here, for a start.", look = "guarded" },
      },
      go = "page",
    },
    option "line_for_friday" {
      when = "wants_known",
      say  = "What you told me you'd like here: does it get a line on this page, or does it stay outside?",
      move = co_design "topic",
      advice = { "A18", "A51", "A60" },
      landed = {
        continued = either {
          conrad { "A line. \"First Helena says what's missing. Then, and not before, we talk about it in there.\"", when = "wants == 'already_there'",
            does = "writes it very small, and underlines \"first\"", look = "sharp", talk = "change" },
          conrad { "Not a line. The heading. \"He has what he'd like.\" And nothing under it.", when = "wants == 'loves_job'",
            does = "writes one line across the head of the page", look = "warm", talk = "change" },
          conrad { "Outside. Nobody should have to be coached into being thanked. That one's on another desk, one floor up.",
            does = "leaves the line white, and looks at it", look = "still", talk = "change" },
        },
        other = conrad { "You've had your lines.", look = "guarded" },
      },
      go = "page",
    },
    option "take_ines" {
      say  = "For the person, why not take Ines. She was an engineer for nine years, and she's every bit as dry as you.",
      move = persuade "advice",
      advice = { "A18", "A11" },
      instead = "how_would_you_know", why = "Probably right. It was the one line he had kept for himself.",
      reply = either {
        conrad { "Dry. Has she ever shouted?", when = hotel, does = "puts his hand over the line", look = "guarded", talk = "neutral",
          inner = "Nine lines of mine, and you can't leave me the tenth." },
        conrad { "Then she'd be the one who was picked for me.", when = names, does = "puts his hand over the line", look = "guarded", talk = "neutral",
          inner = "Nine lines of mine, and you can't leave me the tenth." },
        conrad { "So you've talked, you two. I'd left that line white on purpose.", does = "puts his hand over it", look = "guarded", talk = "neutral",
          inner = "Nine lines of mine, and you can't leave me the tenth." },
      },
      go = "page",
    },
    option "six_and_look" {
      say  = "Shall we say six times, and look again in June? That would be fair to everybody, wouldn't it?",
      move = persuade "leading",
      advice = { "A18", "A20" },
      instead = "roll_their_eyes", why = "It's phrased as a question, and it has a number in it that wasn't his.",
      reply = conrad { "Everybody isn't going.", does = "writes a four, large", look = "sharp", talk = "sustain", inner = "Fair. To the calendar." },
      go = "page",
    },
    otherwise { go = "page" },
  },

  beat "page" {
    "He reads it back as he reads back a change, one finger on the line.",
    either {
      conrad { "A table in between. One question, mine. No sticks, no circles. If I come back pleasant, it stops. You get the dates.", when = hotel,
        does = "lays the pen across the page and takes his hand away", look = "still" },
      conrad { "I find the person, I pay, I say it myself. No list, no Tom, no picture. You get the dates.", when = names,
        does = "lays the pen across the page and takes his hand away", look = "still" },
      conrad { "On foot. No paper but this one. Mine to start, mine to stop. No reports. You get the dates.",
        does = "lays the pen across the page and takes his hand away", look = "still" },
    },
    either {
      conrad { "And the office upstairs isn't on it. If they want me, they can say so without a page.", when = both(no_line_yet, "wants == 'already_there'"), look = "still" },
      conrad { "And nothing on it points upstairs.", when = both(no_line_yet, "wants == 'loves_job'"), look = "still" },
      conrad { "And nobody claps.", when = both(no_line_yet, "wants == 'recognition'"), look = "still" },
    },

    option "what_now" {
      say  = "Now there's a page. What do you want to do with it?",
      move = ask_open "aspiration", voices = { "answer" },
      advice = { "A20", "A21", "A32" },
      landed = {
        answer = answer_told(),
        other = either {
          conrad { "What I want. The last who asked me had a flip chart. Let me look at it once without.", when = hotel, does = "doesn't touch the page",
            look = "still", talk = "change" },
          conrad { "What I want. They usually tell me that, and then announce it. Let me look at it once by myself.", when = names, does = "doesn't touch the page",
            look = "still", talk = "change" },
          conrad { "What I want. That question usually comes stapled to a form. Let me look at it once without.", does = "doesn't touch the page", look = "still",
            talk = "change" },
        },
      },
      go = "hush",
    },
    option "shut_the_book" {
      say  = "It's your page. You can also shut the book, and nothing changes.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = either {
          conrad { "Nothing has changed up there for nine years. It'd be no news.", when = "wants_known and wants == 'already_there'",
            does = "puts one hand on the cover, and leaves it there", look = "still", go = "hush", inner = "You'd let me. I looked for the wire, and there's no wire." },
          conrad { "Nothing changes. You've no idea how good that sounds.", when = "wants_known and wants == 'loves_job'",
            does = "puts one hand on the cover, and leaves it there", look = "still", go = "hush", inner = "You'd let me. I looked for the wire, and there's no wire." },
          conrad { "Nothing changes.", does = "puts one hand on the cover, and leaves it there", look = "still", go = "hush",
            inner = "You'd let me. I looked for the wire, and there's no wire." },
        },
        hollow = conrad { "You've pulled it about for half an hour. Now it's mine.", look = "guarded", talk = "sustain",
          inner = "A door held open, and you're standing in it." },
        other = conrad { "You've said so. I believed it the first time.", look = "neutral" },
      },
      go = "his_word",
    },
    option "reads_like_yes" {
      say  = "That reads like a yes to me. Shall I write to her while it's warm?",
      move = persuade "leading",
      advice = { "A20", "A32" },
      instead = "what_now", why = "It might have been one. You concluded it before he did.",
      reply = either {
        conrad { "It reads like a page. I was getting there.", when = hotel, does = "picks up the pen again", look = "guarded", talk = "change",
          inner = "I was. And now I'd be doing it for you." },
        conrad { "It reads like a page. I'd not yet hung it up.", when = names, does = "picks up the pen again", look = "guarded", talk = "change",
          inner = "I was getting there. And now I'd be doing it for you." },
        conrad { "It reads like a page. I was getting there. Now I've been reported.", does = "picks up the pen again", look = "guarded", talk = "change",
          inner = "I was. And now I'd be doing it for you." },
      },
      go = "his_word",
    },
    option "long_day" {
      say  = "You've had a long day. Let's put it away, and look again some other time.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "what_now", why = "You were afraid of the answer. He wasn't.",
      reply = conrad { "It was a normal day.", does = "looks for the lid of the pen", look = "away", talk = "neutral",
        inner = "You're tired, or you're afraid of what I'd say. I'd have liked to hear it myself." },
      go = "his_word",
    },
    otherwise { go = "his_word" },
  },

  beat "hush" {
    "The radiator gets ready to knock.",

    option "wait" {
      does = "You don't help him.",
      move = silence, voices = { "answer" },
      advice = { "B17", "A21" },
      landed = {
        answer = answer_told(),
        kept = {
          "It doesn't knock. A minute goes by on a clock that is wrong.",
          either {
            conrad { "It's stopped. It stops when the room's warm.", when = both("would_go", hotel), does = "pulls the page towards him", look = "open", hold = 5,
              talk = "change", inner = "Nobody's pushing. I've looked behind me." },
            conrad { "Nobody's come past. I've had an eye on the glass.", when = both("would_go", names), does = "pulls the page towards him", look = "open", hold = 5,
              talk = "change", inner = "And if they had. I looked, and I wasn't hiding it." },
            conrad { "It's stopped. And nobody's writing.", when = "would_go", does = "pulls the page towards him", look = "open", hold = 5, talk = "change",
              inner = "Nobody's pushing. I've looked behind me." },
            conrad { "It's stopped. It stops when the room's warm.", when = hotel, does = "closes the book over the pen, gently", look = "tired", hold = 5,
              talk = "neutral", inner = "You're not going to make me. So I have to say it myself." },
            conrad { "Nobody's come past. I've had an eye on the glass.", when = names, does = "closes the book over the pen, gently", look = "tired", hold = 5,
              talk = "neutral", inner = "You're not going to make me. So I have to say it myself." },
            conrad { "It's stopped. And nobody's writing.", does = "closes the book over the pen, gently", look = "tired", hold = 5, talk = "neutral",
              inner = "You're not going to make me. So I have to say it myself." },
          },
        },
        other = conrad { "Don't stare, {player}. I'm reading.", look = "guarded", hold = 3 },
      },
      go = "his_word",
    },
    option "whats_left" {
      when = "not understood.answer",
      say  = "If you sit there not knowing, you can't say who it is they'd be ringing.",
      move = reflect_concern "answer",
      advice = { "A16", "A23" },
      landed = {
        understood = either {
          conrad { "No. I'd like to.", when = "would_go", does = "pulls the page towards him", look = "still", talk = "change",
            inner = "Said it. The pipe's still there." },
          conrad { "No. I can't.", does = "closes the book over the pen, gently", look = "still", talk = "sustain",
            inner = "And that isn't a thing one finds out on the side." },
        },
        wrong = conrad { "That's a page I haven't written.", does = "turns it a little towards himself", look = "guarded", talk = "sustain",
          inner = "Close. I'd have got there, I think, if it had stayed quiet." },
        other = conrad { "Yes. Known.", look = "neutral" },
      },
      go = "his_word",
    },
    option "no_wrong_answer" {
      say  = "There's no wrong answer here. Whatever you decide, I'm glad that we talked.",
      move = oblige "reassure",
      advice = { "B17", "B01" },
      instead = "wait", why = "It was meant to take the weight off. He was just about to lift it.",
      reply = conrad { "There are always wrong answers. I keep a list.", does = "looks up from the page", look = "neutral", talk = "neutral",
        inner = "I had it nearly assembled. Now I'm talking about lists." },
      go = "his_word",
    },
    option "in_four_minutes" {
      say  = "Nobody else in the building could have written that. You'd be so good at this.",
      move = bait "flattery",
      advice = { "B24", "B17" },
      instead = "wait", why = "He was looking at a page. You held up a mirror.",
      reply = either {
        conrad { "At what? Being improved?", when = hotel, does = "looks up from the page", look = "guarded", talk = "neutral",
          inner = "Ten quiet seconds, that was all it needed. You couldn't hold them." },
        conrad { "At what? Being shown round?", when = names, does = "looks up from the page", look = "guarded", talk = "neutral",
          inner = "Ten quiet seconds, that was all it needed. You couldn't hold them." },
        conrad { "At what? Giving statements?", does = "looks up from the page", look = "guarded", talk = "neutral",
          inner = "Ten quiet seconds, that was all it needed. You couldn't hold them." },
      },
      go = "his_word",
    },
    option "first_or_fifteenth" {
      say  = "Would the first of the month be too early, or is the fifteenth better?",
      move = persuade "leading",
      advice = { "B17" },
      instead = "wait", why = "You asked him when. He was still at whether.",
      reply = conrad { "The fifteenth is a release.", does = "looks up from the page", look = "clock", talk = "neutral",
        inner = "You've sold it already. Somewhere a cell in a sheet has turned green." },
      go = "his_word",
    },
    otherwise { go = "his_word" },
  },

  beat "his_word" {
    either {
      narrate { "He reads the first column down to the bottom, and then the second.", when = "would_go", go = "his_yes" },
      narrate { "He puts the notebook into his jacket, where it lives.", go = "his_no" },
    },
    go = "his_no",
  },

  --------------------------------------------------------------------------------------------------------------------- his own word

  beat "his_yes" {
    either {
      conrad { "I want to know whether there's a second way to say the hard thing. I've only the one. It works. I'd like a spare.", when = hotel,
        look = "open", hold = 2 },
      conrad { "I'll go, and I'll say so on Monday, standing up, before anybody can whisper it. Then it means what I say it means.", when = names,
        look = "open", hold = 2 },
      conrad { "I want to say one true sentence to somebody, once more, and wait seven months. As a test. I've always wondered about the failure rate.",
        look = "open", hold = 2 },
    },
    either {
      { when = "wants == 'already_there' and wants_known", conrad { "And then I'll go up and ask what they think is missing. I'd like to be able to stand hearing it.", look = "neutral" } },
      { when = "wants == 'loves_job' and wants_known", conrad { "I mean to do this job another ten years. I don't mean to be the only one who can.", look = "neutral" } },
      { when = "wants == 'recognition' and wants_known", conrad { "And I'd like to find out why I still need to hear it said. At fifty-four. You'd think that it wears off.", look = "neutral" } },
    },
    either {
      conrad { "Once. Then I look whether my jaw still shuts. It isn't for Helena, and it isn't for you.", when = both(hotel, "understood.edge"), look = "warm" },
      conrad { "Once. If they ask who sent me: nobody. It isn't for Helena, and it isn't for you.", when = names, look = "warm" },
      conrad { "Once. Then I look at the page. It isn't for Helena, and it isn't for you. You'll have to live with that.", look = "warm" },
    },

    option "i_learned_it_there" {
      say  = "In 2019 you sent everybody home in shifts and stayed. I learned the job that weekend. I never told you.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = either {
          conrad { "Say that upstairs some time. Not for the promotion. Just so that it's been said.", when = "wants == 'recognition'",
            does = "is busy with the lid of the pen", look = "warm", talk = "change" },
          conrad { "I liked it. One isn't supposed to say so. I've never liked a weekend as much.", when = "wants == 'loves_job'",
            does = "is busy with the lid of the pen", look = "warm", talk = "change" },
          conrad { "You asked me on the Sunday what a rollback was. I thought, oh God.", does = "is busy with the lid of the pen", look = "warm", talk = "change" },
        },
        bait = conrad { "You've got your yes. You needn't tip.", look = "guarded", talk = "discord", inner = "A minute earlier I'd have had that framed." },
        other = conrad { "You're getting sentimental. It's the heating.", look = "amused" },
      },
      go = "the_door",
    },
    option "wont_look" {
      say  = "Once, on your page, for nobody else. Then it's yours, and I won't ask how it went.",
      move = { reflect, autonomy },
      advice = { "A29", "A50", "A51" },
      landed = {
        heard = either {
          conrad { "Short. Good.", when = hotel, does = "shuts the book", look = "warm", talk = "change" },
          conrad { "Nobody else's. Good.", when = names, does = "shuts the book", look = "warm", talk = "change" },
          conrad { "That'll do.", does = "shuts the book", look = "warm", talk = "change" },
        },
        hollow = conrad { "You've looked at it all afternoon.", look = "guarded", talk = "sustain", inner = "It's mine in spite of you. Remember that." },
        other = conrad { "I know. It's in the book.", look = "amused" },
      },
      go = "the_door",
    },
    option "thank_me_later" {
      say  = "You'll be glad of it, believe me. In a year's time you'll be sending your own people to her.",
      move = persuade "pitch",
      advice = { "A31", "A32" },
      instead = "wont_look", why = "He had just said yes for a reason of his own. You gave him yours as well.",
      reply = conrad { "Don't sell me the car, {player}. I'm sitting in it.", does = "shuts the book", look = "amused", talk = "sustain",
        inner = "You can't help it. It's like a knee." },
      go = "the_door",
    },
    option "by_friday" {
      say  = "Good. It goes on our cost centre, the new one. And there's one word still to be sent to Helena.",
      move = neutral "info",
      advice = { "A50", "A32" },
      instead = "wont_look", why = "Every word is administration. He had said something else.",
      reply = conrad { "You'll have one word for Helena. I'll choose it.", does = "shuts the book", look = "sharp", talk = "neutral",
        inner = "From a true sentence to a cost centre in four seconds." },
      go = "the_door",
    },
    otherwise { go = "the_door" },
  },

  beat "his_no" {
    either {
      { when = "pressured",
        conrad { "No. There was a threat in it once, and it's in the log. I don't build where the ground has moved.", does = "stands behind his chair", look = "cold" } },
      { when = cold, conrad { "No. It has two letters, you can fit it in any field she's got.", does = "stands up", look = "cold" } },
      conrad { "It's a good page. There's no circle in it anywhere. And it's no.", when = both("designed and ready == 'not_now'", hotel),
        does = "says it looking straight at you", look = "tired" },
      conrad { "It's a good page. I'd hang it in the window. And it's no.", when = both("designed and ready == 'not_now'", names),
        does = "says it looking straight at you", look = "tired" },
      conrad { "It's a good page. I'd stand by every word of it. And it's no.", when = "designed and ready == 'not_now'",
        does = "says it looking straight at you", look = "tired" },
      conrad { "You know now what it'd blunt. You're the first who does. And till the north depot is over in January, I need it sharp. So it's no.",
        when = both("understood >= 2 and ready == 'not_now'", hotel), look = "tired" },
      conrad { "You know now why not. You're the first who does. And till the north depot is over in January, they mustn't look round for me. So it's no.",
        when = both("understood >= 2 and ready == 'not_now'", names), look = "tired" },
      conrad { "You know now why not. You're the first who does. And until the north depot is over in January I've no hand free. So it's no.",
        when = "understood >= 2 and ready == 'not_now'", look = "tired" },
      conrad { "Ten minutes ago it was nearly a yes. Then somebody began to want it. I felt the hand on my back. So it's no.", when = "designed and seen.terms",
        look = "neutral" },
      conrad { "You know now what comes home from it. You're the first who does, and it's worth something. It isn't a yes. It's no.",
        when = both("understood >= 2 and root_understood", hotel), look = "neutral" },
      conrad { "You know now how it looks from here. You're the first who does, and it's worth something. It isn't a yes. It's no.",
        when = both("understood >= 2 and root_understood", names), look = "neutral" },
      conrad { "You know now what came back. You're the first who does, and it's worth something. It isn't a yes. It's no.",
        when = "understood >= 2 and root_understood", look = "neutral" },
      conrad { "No. You have most of it. What you don't have is the part that says no.", when = "understood >= 2", look = "neutral" },
      conrad { "No, thank you. It's meant to do me good. That's what's wrong with it.", when = hotel, does = "stands up, and pushes the chair in", look = "neutral" },
      conrad { "No, thank you. I'll walk out by the front. They can look.", when = names, does = "stands up, and pushes the chair in", look = "neutral" },
      conrad { "No, thank you. It's well meant, and it isn't for me.", does = "stands up, and pushes the chair in", look = "neutral" },
    },
    -- The second half of a no to a page that he has drawn.
    either {
      conrad { "In January the north depot comes over, the one I've owed a night since 2014. Afterwards they may look for what's missing in me. Not now.",
        when = both(not_now, "understood.pace and wants_known and wants == 'already_there'"), look = "tired" },
      conrad { "In January the north depot comes over, the one I've owed a night since 2014. It's what I'm here for. I want both hands for it. Not now.",
        when = both(not_now, "understood.pace and wants_known and wants == 'loves_job'"), look = "tired" },
      conrad { "In January the north depot comes over, the one I've owed a night since 2014. If it goes well, nobody will know. With both hands, then. Not now.",
        when = both(not_now, "understood.pace and wants_known and wants == 'recognition'"), look = "tired" },
      conrad { "In January the north depot comes over, the one I've owed a night since 2014. That one I carry with both hands. Afterwards I'll have one free. Not now.",
        when = both(not_now, "understood.pace"), look = "tired" },
      conrad { "In January the north depot comes over. Till it's run a month by itself, I carry it with both hands. This isn't a thing to do with one. Not now.",
        when = not_now, look = "tired" },
    },

    option "then_it_is_no" {
      say  = "Then it's no. Thank you for telling me why. I'll tell Helena that you were asked, and that you answered.",
      move = accept_no,
      advice = { "A12", "A49", "B26" },
      landed = {
        accepted = either {
          conrad { "That's all?", when = "pressured", does = "looks for the other shoe", look = "guarded", talk = "neutral", inner = "A week late. But that's how it's done." },
          conrad { "You're the first who hasn't tried to round it off.", when = hotel, does = "stops with one hand on the chair", look = "still", hold = 2,
            talk = "neutral" },
          conrad { "You're the first who hasn't made a face for me to take out with me.", when = names, does = "stops with one hand on the chair", look = "still",
            hold = 2, talk = "neutral" },
          conrad { "You're the first who hasn't put a word to it that I'll read again.", does = "stops with one hand on the chair", look = "still", hold = 2,
            talk = "neutral" },
        },
        dropped = conrad { "Which why would that be?", does = "looks at you for a moment", look = "away", talk = "neutral",
          inner = "You never heard them. You thanked me for them anyway." },
        other = conrad { "You have told me that before. Good.", look = "neutral" },
      },
      go = "the_door",
    },
    option "call_it_not_yet" {
      say  = "Of course. Let's just call it \"not yet\", and I'll come back to it when things are quieter for you.",
      move = persuade "advice",
      advice = { "B01", "A12" },
      instead = "then_it_is_no", why = "He'd said a short word. You gave it back to him longer and softer, and no longer his.",
      reply = either {
        conrad { "I said no. You've put cream on it.", when = hotel, does = "picks up his pen", look = "guarded", talk = "sustain",
          inner = "So in eight weeks I'll have to say it again." },
        conrad { "I said no. You've hung a sign on it: back soon.", when = names, does = "picks up his pen", look = "guarded", talk = "sustain",
          inner = "So in eight weeks I'll have to say it again." },
        conrad { "I said no. By Friday it'll read \"not yet\".", does = "picks up his pen", look = "guarded", talk = "sustain",
          inner = "One word, and it's been edited before it's out of the room." },
      },
      go = "the_door",
    },
    option "nobody_safer" {
      when = "designed",
      say  = "One last thing, then I'm quiet. Nobody could ever make this safer for you than you just did yourself.",
      move = persuade "pitch",
      advice = { "A15", "A20", "A32" },
      instead = "then_it_is_no", why = "It's true, and he knows it. He wrote the page. He isn't short of arguments.",
      reply = conrad { "I know. And it's still no. That's how you can tell that it's one.", does = "taps his jacket, where the book is", look = "guarded", talk = "sustain",
        inner = "If it had to be safe, I'd have a different job." },
      go = "the_door",
    },
    option "not_an_answer" {
      when = "not designed",
      say  = "With respect, half of those reasons are about other people's coaching. You haven't answered mine at all yet.",
      move = confront "argue",
      advice = { "A15", "A13" },
      instead = "then_it_is_no", why = "A no isn't a move in a debate. You've just made it one, and he debates well.",
      reply = conrad { "You're right. So there are more of them. I'll send you the list when it's done, it'll be a good read.", does = "picks up his pen", look = "cold", talk = "discord",
        inner = "I said no to a question. Now I've lost an argument that I wasn't in." },
      go = "the_door",
    },
    option "on_the_sheet" {
      when = "not form_in_bag",
      say  = "Then \"declined\" goes on the third-quarter sheet, and that sheet goes upstairs. I'd much rather not have to do that.",
      move = power "threat",
      advice = { "B04", "A46", "A56" },
      instead = "then_it_is_no", why = "It's even the truth about the sheet. Said now, it puts a price on the word he has just used.",
      reply = conrad { "I see.", does = "looks at you for as long as it takes to shut a notebook", look = "cold", hold = 2, talk = "discord",
        inner = "Twenty-two years, and it comes down to a cell in a sheet. And you'd rather not." },
      go = "the_door",
    },
    option "part_of_the_role" {
      when = "form_in_bag and landing ~= 'mandate'",
      say  = "Then Tom gets the form that's in my bag. It's simply part of the role, and neither of us has to like it.",
      move = power "mandate",
      advice = { "B04", "A46", "A30" },
      instead = "then_it_is_no", why = "It ends the argument. It ends the rest as well.",
      reply = conrad { "I see.", does = "looks at you for as long as it takes to shut a notebook", look = "cold", hold = 2, talk = "discord",
        inner = "So that's what he was sitting out there for. Poor Tom. He waved." },
      go = "the_door",
    },
    otherwise { go = "the_door" },
  },

  ------------------------------------------------------------------------------------------- the road that ends with a signature

  beat "fine" {
    conrad { "Fine. Send the dates.", does = "gives you the pen back, although it's his", look = "away" },

    option "that_was_pressure" {
      say  = "That was pressure, and not an offer. I take it back. Nothing's been signed.",
      move = repair,
      advice = { "A30", "A15" },
      landed = {
        repaired = conrad { "Something has.", does = "looks at the line he drew", look = "tired", talk = "neutral", inner = "You mean it. It'd be easier if you didn't." },
        other = conrad { "You took one back before.", look = "away", talk = "sustain", inner = "It's a habit now." },
      },
      go = "fine_two",
    },
    option "still_free" {
      say  = "You can still say no, you know. In the end it really is your decision.",
      move = autonomy,
      advice = { "A29", "A30" },
      instead = "that_was_pressure", why = "It would be true if you had taken the pressure away first.",
      landed = {
        hollow = conrad { "No. It isn't.", look = "away", talk = "sustain", inner = "Now I'm to have chosen it as well." },
        other = conrad { "If you say so.", look = "away", talk = "sustain", inner = "It was, a week ago." },
      },
      go = "fine_two",
    },
    option "why_yes" {
      say  = "What made you say yes just now? Five minutes ago you hadn't decided.",
      move = ask_open "experience", voices = { "betrayal" },
      advice = { "A14" },
      landed = {
        other = conrad { "You did.", does = "doesn't look up", look = "away", talk = "sustain", inner = "An odd question, from the one who brought the pen." },
      },
      go = "fine_two",
    },
    option "big_of_you" {
      say  = "Thank you. That's big of you, and I know it isn't easy for somebody like you.",
      move = bait "flattery",
      advice = { "B24", "A30" },
      instead = "that_was_pressure", why = "You thanked him for a present that you had taken out of his pocket.",
      reply = conrad { "Don't mention it.", does = "means it", look = "away", talk = "sustain", inner = "Please. Don't." },
      go = "fine_two",
    },
    otherwise { go = "fine_two" },
  },

  beat "fine_two" {
    "The radiator knocks. Neither of you says anything about it.",

    option "a_no_in_there" {
      say  = "There's a no in that yes. Then let it be no, and I'll be the one to tell Helena.",
      move = accept_no,
      advice = { "A12", "A64" },
      landed = {
        accepted = conrad { "Tell her, then.", does = "looks at you for the first time in minutes", look = "still", talk = "neutral" },
        dropped = conrad { "As you like.", look = "away", talk = "neutral", inner = "Yes, no. It's all the same paper." },
        other = conrad { "As you like.", look = "away" },
      },
      go = "the_door",
    },
    option "worst_is_first" {
      say  = "You'll see, the first hour is always the worst. By the summer you'll be thanking me for it.",
      move = persuade "pitch",
      advice = { "A31", "A46" },
      instead = "a_no_in_there", why = "He isn't arguing any more. That ought to worry you.",
      reply = conrad { "Mm.", does = "looks at the clock that's wrong", look = "clock", talk = "sustain", inner = "I'll be there. Nobody said which part of me." },
      go = "the_door",
    },
    option "for_ines" {
      say  = "Is there anything that you'd like Ines to know about you before you start?",
      move = neutral "closed",
      advice = { "A48", "A50" },
      instead = "a_no_in_there", why = "A considerate question to somebody who has just left the room, sitting.",
      reply = conrad { "My extension.", does = "shuts the notebook", look = "away", talk = "sustain", inner = "She can know that I'm busy." },
      go = "the_door",
    },
    option "tuesdays_at_four" {
      say  = "Tuesdays at four, then, from the tenth. I'll tell Helena myself, and Tom can close the file.",
      move = power "mandate",
      advice = { "A46", "B04" },
      instead = "a_no_in_there", why = "It's settled. Look at him, and ask yourself what.",
      reply = conrad { "Sure.", does = "shuts the notebook", look = "away", talk = "sustain", inner = "Tuesdays at four I've got a vendor. I'll have a vendor for a while." },
      go = "the_door",
    },
    otherwise { go = "the_door" },
  },

  ----------------------------------------------------------------------------------------------------- what do you want it for?

  beat "straight" {
    either {
      conrad { "Leave Helena out of it, and what's good for me. What do you want it for? You.", when = hotel, does = "puts both elbows on the table",
        look = "sharp", asks = true },
      conrad { "Leave Helena out of it, and the list. What do you want it for? You.", when = names, does = "puts both elbows on the table",
        look = "sharp", asks = true },
      conrad { "Leave Helena out of it. Say it as if it could be read out. What do you want it for?", does = "puts both elbows on the table",
        look = "sharp", asks = true },
    },

    option "i_went_along" {
      say  = "Helena wants a date, and I went along with it. What do you make of that?",
      move = permission "view",
      set  = { told_him_the_truth = true },
      advice = { "B13", "A14" },
      landed = {
        invited = either {
          conrad { "That you're on the list as well, then. I hadn't looked that far up.", when = both(names, "trust >= 40"),
            does = "sits back", look = "neutral", inner = "So that's what was in the bag. I'd have carried that one for you." },
          conrad { "That I could carry that upstairs now, if I were so made. I won't. There, that's how it's done.", when = both(quoted, "trust >= 40"),
            does = "sits back", look = "neutral", inner = "So that's what was in the bag. I'd have carried that one for you." },
          conrad { "I make of it that you're four months in, and she scares you. She scared me till 2009. It passes.", when = "trust >= 40",
            does = "sits back", look = "neutral", inner = "So that's what was in the bag. I'd have carried that one for you." },
          conrad { "That it's the first answer I've had. Pity about the date on it.", does = "sits back", look = "guarded", talk = "sustain",
            inner = "You could have opened with that." },
        },
        other = conrad { "I make of it what I made of it before.", look = "guarded" },
      },
      go = "his_no",
    },
    option "never_in_review" {
      say  = "You can say no, and it'll never stand in your review. I'd sign that for you.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        free = either {
          conrad { "I didn't ask what I can do. But I'll take the signature.", when = hotel, does = "makes a note of it, with the time", look = "neutral" },
          conrad { "It isn't the review. It's the corridor. But I'll take the signature.", when = names, does = "makes a note of it, with the time", look = "neutral" },
          conrad { "Never is long, in that file. But I'll take the signature.", does = "makes a note of it, with the time", look = "neutral" },
        },
        hollow = conrad { "With which hand? You've been pushing with both.", look = "cold", talk = "discord",
          inner = "You offer me the exit, and you're standing in it." },
        other = conrad { "You've said that. I wrote it down then.", look = "neutral" },
      },
      go = "his_no",
    },
    option "one_night_too_many" {
      say  = "For you. I see you carry all of it alone, and one day it'll be one night too many.",
      move = persuade "advice",
      advice = { "A15", "A24" },
      instead = "i_went_along", why = "He asked about you, and you gave him a diagnosis. It was tender, and it was about him again.",
      reply = either {
        conrad { "So now I look ill, too. I asked what you want.", when = names, does = "takes the elbows off the table", look = "guarded", talk = "neutral",
          inner = "One night too many. That was rehearsed in a car." },
        conrad { "That's somebody's file on me. I asked what you want.", when = quoted, does = "takes the elbows off the table", look = "guarded", talk = "neutral",
          inner = "One night too many. That was rehearsed in a car." },
        conrad { "I asked what you want. You've answered with my health.", does = "takes the elbows off the table", look = "guarded", talk = "neutral",
          inner = "One night too many. That was rehearsed in a car." },
      },
      go = "his_no",
    },
    option "only_an_idea" {
      say  = "Honestly? It doesn't matter that much. It was only an idea, and it can wait.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "i_went_along", why = "A true answer was asked for. This one closes the file.",
      reply = conrad { "Then we've both been kept from our work by an idea.", does = "gets up", look = "away", talk = "neutral",
        inner = "It matters. Nobody comes down here for an idea." },
      go = "farewell",
    },
    otherwise { go = "his_no" },
  },

  ---------------------------------------------------------------------------------------------- the road on which nothing is said

  beat "relief" {
    either {
      { when = warm, "He puts the notebook away. Then, since there's a valve and he has a coin, he kneels down by the radiator, and while it hisses he tells you about January." },
      { "It's as if somebody had opened a window. He finds a coin, kneels down by the radiator and bleeds the valve, and while it hisses he tells you about January." },
    },
    conrad { "The north depot comes over in one night. Four hundred docks. I've got the rollback on one sheet of paper.", does = "holds it up, a real sheet", look = "warm" },

    option "one_sheet" {
      say  = "Four hundred docks, one sheet, and the two youngest could follow all of it.",
      move = affirm,
      advice = { "B24", "B25" },
      landed = {
        seen = conrad { "It's written for those two.", does = "blows the dust off it", look = "warm" },
        bait = conrad { "Now I'm good again.", does = "puts the sheet away", look = "guarded", talk = "discord", inner = "In at the one door, out at the other, and both times with flowers." },
        other = conrad { "You've been very attentive.", does = "puts the sheet away", look = "neutral" },
      },
      go = "helena_texts",
    },
    option "best_of_the_night" {
      say  = "What's the best moment of a night like that, for you?",
      move = ask_open "role_joy", voices = { "pace" },
      advice = { "A42", "A44", "A39" },
      landed = {
        pace = conrad { "Ten to five. It's done, they're all there, nobody's had to decide anything alone. It only works when I'm in the room.",
          does = "wipes the coin on his sleeve", look = "warm", talk = "neutral" },
        other = conrad { "Ten to five. It's done, nobody's said so yet, and somebody goes for rolls. I've never told anybody about the rolls.",
          does = "wipes the coin on his sleeve", look = "warm" },
      },
      go = "helena_texts",
    },
    option "i_dropped_it" {
      say  = "I dropped it because that's easier. What would it really cost you?",
      move = ask_open "concern", voices = { "pace", "edge", "problem_case", "betrayal" },
      advice = { "A14", "B01", "A63" },
      landed = voiced_here({ "pace", "edge", "problem_case", "betrayal" }, conrad { "There's a draught again.", does = "screws the valve shut, and stays down there a moment", look = "still",
        inner = "You came back for it. Nobody's ever come back for it." }),
      go = "thin_two",
    },
    option "can_it_move" {
      say  = "Is January fixed by now, or could it still move if it had to?",
      move = neutral "closed",
      advice = { "B01" },
      instead = "i_dropped_it", why = "A good question, about the other thing.",
      reply = conrad { "It's fixed. I fixed it.", does = "puts the sheet away", look = "warm" },
      go = "helena_texts",
    },
    option "money_for_january" {
      say  = "I could find you money for January. Now that we understand each other.",
      move = bait "lure",
      advice = { "B20", "A30" },
      instead = "i_dropped_it", why = "He heard the \"now that\".",
      reply = conrad { "Do we? I had the money in August.", does = "gets up off his knees", look = "guarded", talk = "neutral",
        inner = "So it isn't dropped. It's gone round the back." },
      go = "helena_texts",
    },
    otherwise { go = "helena_texts" },
  },

  beat "anything" {
    either {
      { when = "chosen.third_column.that_was_it",
        conrad { "You were nearly through. What made you stop?", does = "has the door handle in his hand and doesn't turn it", look = "sharp", asks = true } },
      conrad { "Was there anything else?", does = "has the door handle in his hand, and gives you one second more than it needs", look = "neutral", asks = true },
    },

    option "another_day" {
      say  = "Yes. I left it because leaving was easier. May I ask you properly, another day?",
      move = permission "leave",
      advice = { "B12", "A14" },
      landed = {
        granted = conrad { "You can ask. Bring a question that's yours.", does = "lets go of the handle", look = "still", talk = "neutral" },
        refused = conrad { "You had a day.", does = "turns the handle", look = "cold", talk = "discord", inner = "Easier. Yes. I noticed who paid." },
        other = conrad { "You ask leave the way other people clear their throat.", look = "amused" },
      },
      go = "farewell",
    },
    option "nothing_else" {
      say  = "No, nothing else. It was good to talk about something real for a change.",
      move = oblige "drop",
      advice = { "B01", "B03" },
      instead = "another_day", why = "He held the door for a second. That was the question.",
      reply = conrad { "Yes. Wasn't it.", does = "turns the handle", look = "away", talk = "neutral", inner = "I gave you a whole second." },
      go = "farewell",
    },
    option "just_the_number" {
      say  = "Only Ines Koh's number, in case. Nobody has to know that you have it.",
      move = offer "free_session",
      advice = { "A48", "A11", "B06" },
      instead = "another_day", why = "If nobody has to know, it must be something to hide. He did that sum at once.",
      landed = {
        bait = conrad { "Ah. That's what it was all for.", does = "turns the handle", look = "guarded", talk = "discord", inner = "And I showed you the sheet." },
        unasked = conrad { "If nobody has to know, I'd rather not have it.", does = "leaves the slip on the table", look = "guarded",
          inner = "Under the counter, in a paper bag." },
        other = conrad { "I have it.", look = "neutral" },
      },
      go = "farewell",
    },
    option "saw_the_room" {
      say  = "What did you think I wanted from you, when you came down here today?",
      move = ask_open "meaning", voices = { "problem_case", "betrayal" },
      advice = { "A14", "B16" },
      landed = voiced_here({ "problem_case", "betrayal" }, conrad { "I thought, a door that shuts. So either I'm fired, or somebody finally asks. And then it was the valve.",
        does = "lets go of the handle", look = "still" }),
      go = "farewell",
    },
    otherwise { go = "farewell" },
  },

  beat "farewell" {
    "Down in the yard the evening lorries begin to reverse, one after the other, all on the same note.",

    option "then_it_is_no" {
      say  = "Then it's no. Thank you for telling me why. I'll tell Helena that you were asked, and that you answered.",
      move = accept_no,
      advice = { "A12", "A49" },
      landed = {
        accepted = conrad { "I was, and I did. Most of it was an answer.", does = "considers it, and nods", look = "still", talk = "neutral" },
        dropped = conrad { "Was I? Did I?", does = "is honestly curious", look = "amused", talk = "neutral",
          inner = "Nobody's asked anything. I'm being thanked for the silence." },
        other = conrad { "You've said so.", look = "neutral" },
      },
      go = "the_door",
    },
    option "a_second_more" {
      say  = "You gave me one second more at that door than you had to.",
      move = reflect,
      advice = { "A14", "B17" },
      landed = {
        heard = conrad { "I did.", does = "doesn't explain it", look = "still" },
        other = conrad { "I was looking for the light.", look = "guarded" },
      },
      go = "the_door",
    },
    option "forgotten_by_october" {
      say  = "I'll tell Helena that we're still talking. By October she'll have forgotten about it.",
      move = oblige "hint",
      advice = { "B01", "B03" },
      instead = "a_second_more", why = "You let everybody off, yourself first.",
      reply = conrad { "She never forgets. She just stops asking.", does = "looks at you, and then at the switch", look = "away", talk = "neutral",
        inner = "They all stop asking. It's how they say they're satisfied with you." },
      go = "the_door",
    },
    option "eleven_years" {
      say  = "Eleven years of those numbers, and it was never anybody's night but yours. I've noticed.",
      move = affirm,
      advice = { "B24", "B26" },
      landed = {
        seen = conrad { "Thank you.", does = "looks at the coin in his hand", look = "warm" },
        bait = conrad { "And here come the flowers.", does = "looks past you", look = "guarded", talk = "discord", inner = "Push, then praise. It's a machine." },
        other = conrad { "You notice a great deal this week.", look = "amused" },
      },
      go = "the_door",
    },
    otherwise { go = "the_door" },
  },

  ------------------------------------------------------------------------------------------- the door: what it has come to by now

  beat "the_door" {
    conrad { "Fine. Send the dates.", when = "pressured and reactance >= 50 and not seen.fine", look = "away" },
    either {
      conrad { "Thursday's window is Marisol's. I've signed it over. She has my extension.",
        when = "would_go and seen.his_yes and understood.pace and wants == 'already_there'",
        does = "has his hand on the light switch", look = "warm", set = { marisol_stays = true } },
      conrad { "Thursday's window is Marisol's. I'll be two floors down with a book, and I'll hate it. She has my extension.",
        when = "would_go and seen.his_yes and understood.pace and wants == 'loves_job'",
        does = "has his hand on the light switch", look = "warm", set = { marisol_stays = true } },
      conrad { "Thursday's window is Marisol's. Afterwards I'll tell her how it was. She has my extension.",
        when = "would_go and seen.his_yes and understood.pace",
        does = "has his hand on the light switch", look = "warm", set = { marisol_stays = true } },
    },
    either {
      { when = "pressured and reactance >= 50",
        "He pushes his chair in exactly. Out in the corridor you hear him wish Tom a good evening, in the voice he keeps for vendors.",
        "The pen's still on the table. It is the first time that he has left anything behind." },
      { when = "would_go and seen.his_yes",
        "He goes. A moment later he's back, tears a corner off the page, and leaves it in front of you. It says: the dates.",
        "There aren't any on it yet." },
      { when = "would_go",
        "He's already in the corridor when he stops.",
        conrad { "Give me that page back.", does = "comes in again and takes it himself", look = "still", hold = 2 },
        conrad { "Once. Because nobody's standing behind me. Don't say anything.", does = "puts it into the book", look = "open" },
        "You don't say anything." },
      { when = cold,
        "He doesn't slam the door. He closes it as one closes a file.",
        "Through the glass you see him walk past his own office, and on to the lifts. It's ten to six. He has never once left before you." },
      { when = "understood >= 2 and pressured and not accepted",
        conrad { "Write what you have to write. With the time. And spell me with a W, your sheet's had it wrong since 2003.", does = "is already in the corridor", look = "cold" },
        "You haven't written anything yet when the light goes out. It goes by itself, after ten minutes, if nobody in here moves." },
      { when = "understood >= 2 and accepted and marisol_stays and chosen.one_thing.three_stopped",
        conrad { "Three stopped typing. You left out the one who didn't look up. I'll see to it.", does = "turns round in the doorway", look = "neutral" },
        "You answer Helena standing up. Asked, and answered: no. I know why, and it's a good reason. Three dots appear, and go away, and appear.",
        "The two chairs stay as they are, turned a little towards each other." },
      { when = "understood >= 2 and accepted and wants_known and wants == 'already_there'",
        conrad { "If she ever finds that sentence, I'm on the fourth floor. For the other thing I know which radiator to knock on.",
          does = "turns round in the doorway", look = "neutral" },
        "You answer Helena standing up. Asked, and answered: no. I know why, and it's a good reason. Three dots appear, and go away, and appear.",
        "The two chairs stay as they are, turned a little towards each other." },
      { when = "understood >= 2 and accepted and wants_known and wants == 'loves_job'",
        conrad { "I've a rota to write. If I ever want it, I know which radiator to knock on.", does = "turns round in the doorway", look = "warm" },
        "You answer Helena standing up. Asked, and answered: no. I know why, and it's a good reason. Three dots appear, and go away, and appear.",
        "The two chairs stay as they are, turned a little towards each other." },
      { when = "understood >= 2 and accepted",
        conrad { "If I ever want it, I know which radiator to knock on.", does = "turns round in the doorway", look = "neutral" },
        "You answer Helena standing up. Asked, and answered: no. I know why, and it's a good reason. Three dots appear, and go away, and appear.",
        "The two chairs stay as they are, turned a little towards each other." },
      { when = "understood >= 2",
        conrad { "Well. Now you know me a bit better. That can't be undone.", does = "switches off the light from outside", look = "away" },
        "You sit in the half dark with a radiator. You have most of his reasons, and a message to write." },
      { when = "form_in_bag",
        "You put the two chairs back to where they were. It's as though nobody had been here.",
        "Helena gets her answer from the lift: still talking! She sends a thumb. Tom's folder goes back into Tom's drawer." },
      { "You put the two chairs back to where they were. It's as though nobody had been here.",
        "Helena gets her answer from the lift: still talking! She sends a thumb." },
    },
    go = "next",
  },
}
