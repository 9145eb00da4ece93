-- There and back, with a meeting in between in which nothing of yours is marked. What was agreed at the wheel before it decides
-- whether what you saw there may be said after it. Her wishes have one place here, on the way home, eyes on the road.
local cold = "reactance >= 60 or trust < 25"
local after_pause = "not understood.call_by_call and not chosen.the_coast.last_passenger and (chosen.engine_off.six_minutes or chosen.engine_off.in_the_corner)"
local told_now = "voiced.call_by_call and not understood.call_by_call and reactance <= 60 and trust >= 20"

-- The same moment in the three stories under her no, or in the three wishes; with a condition, only where that holds too,
-- without one the third is what remains.
local function cases(name, words, holds, told)
  for number, lines in ipairs(told) do
    if holds or number < 3 then
      lines.when = name .. " == '" .. words[number] .. "'" .. (holds and " and (" .. holds .. ")" or "")
    end
  end
  return told
end

local function causes(holds, ...)
  return cases("cause", { "misconception", "positioning", "past" }, holds, { ... })
end

local function wishes(holds, ...)
  return cases("wants", { "to_lead", "to_stay", "to_help" }, holds, { ... })
end

-- One either out of several lists of alternatives.
local function first_of(...)
  local all = {}
  for _, list in ipairs({ ... }) do
    for _, one in ipairs(list) do
      append(all, one)
    end
  end
  return either(all)
end

local function by_cause(...)
  return either(causes(nil, ...))
end

local function by_wants(...)
  return either(wishes(nil, ...))
end

-- What somebody in that seat does to her. Told whole only where it is the root.
local function calls_cases(holds)
  return causes(holds,
    { dana { "I hear everything twice. Once for the customer, once for the seat. It costs me half a second, and Brodie hears half a second.",
        does = "looks at the seat, and not at you in it", look = "guarded", talk = "sustain",
        inner = "And afterwards the seat wants to know why sixty. Why not seventy." } },
    { dana { "I get louder. I sell to the seat. Then the customer rings in the evening: Dana, is everything all right at your place?",
        does = "looks up at the brewery windows", look = "guarded", talk = "sustain",
        inner = "They asked Jonas that. Everything was fine, he said, right up to the spring." } },
    { dana { "He taped them. At night he sat there with a red pen. \"Smile on the second sentence.\" \"Don't let them breathe.\"",
        does = "takes both hands off the wheel", look = "still" },
      dana { "Mr. Aldous was giving up his shop, after forty-four years. We were on the phone about the cold room, and he cried. I let him.", look = "still",
        hold = 2 },
      dana { "Viktor played that to all of us. \"Here she loses the close.\" And somebody told Mr. Aldous. It's a small town.", look = "cold", talk = "sustain",
        inner = "He still buys his fish where I'd see him. He looks at the fish." } })
end

local function calls_voiced()
  return by_cause(
    { dana { "A man from head office. He breathed into every pause I made, and in the evening he asked me for a per cent.",
        does = "moves the mirror, though there's nobody behind you", look = "guarded", talk = "neutral",
          inner = "It's a nasty way to find out how long your pauses are." } },
    { dana { "Jonas, once. They'd sent him to learn from me. I could hear him not breathing, all the way through the price.",
        does = "moves the mirror, though there's nobody behind you", look = "guarded", talk = "neutral", inner = "He wrote down what I said to the dog." } },
    { dana { "Viktor Hale, the manager before last. He had a recorder on his knee. The rest of that comes when the engine's off.",
        does = "moves the mirror, though there's nobody behind you", look = "guarded", talk = "neutral",
          inner = "I've told it twice in six years. Once was to a dog." } })
end

local function pool_told()
  return by_wants(
    { dana { "They'd sell more. The pool's fixed, so five for them is five off me. I'd be the course, and the fee.",
        does = "keeps her eyes on the road", look = "sharp", inner = "Somebody who leads a region could change that plan. Funny thought." } },
    { dana { "They'd catch up, and the pool's fixed. Whatever they got, I'd have paid. I'd like to do this till I'm sixty.",
        does = "keeps her eyes on the road", look = "sharp", inner = "There. Said aloud it sounds mean. It's only arithmetic." } },
    { dana { "They'd sell more, and the pool's fixed, so I'd pay for it. The silly thing is that I'd still do it.",
        does = "keeps her eyes on the road", look = "sharp", talk = "change", inner = "Careful. One more sentence, and it's Friday." } })
end

local function ringing()
  return dana { "At ten the fish halls ring. With a guest in the car I let it ring, and they don't ring twice.",
    does = "looks at the phone in its holder", look = "neutral", talk = "neutral", inner = "It isn't a complaint. It's a delivery note." }
end

local function seen_with_you()
  return dana { "People look into cars in this town. With a boss in that seat they start being gentle with me.",
    does = "nods to somebody on a bicycle", look = "guarded", inner = "Gentle is what they were with Jonas." }
end

scene "ride_along" {
  title = "That Friday, after lunch - her car",
  place = "her_car",
  facilitator = "What did you see in that office that she couldn't? At which moment would it have been too early to say it, and at which too late?",

  enter = {
    sensible = { trust = 65, reactance = 12, threat = 22, readiness = 27, listened_to_sunil = true, knows_sunil_friday = true,
      saw_the_no = true, understood = { "pipeline" }, purpose = { "underperformers" } },
    pushy    = { trust = 30, reactance = 60, threat = 52, memo_ready = true, carla_told = true, raised_in_public = true, calls = 3,
      voiced = { "underperformers" } },
  },

  ------------------------------------------------------------------------------------------------------------ one: the way there

  beat "the_coast" {
    "Thirty-eight kilometres along the coast to Brodie's brewery. At every bend the brass bell rings in the ignition.",
    first_of({ narrate { "She says \"belt\", and turns up the shipping forecast.", when = cold, go = "shipping_forecast" } },
      wishes("trust >= 50",
        { dana { "I sing in here. I conducted a choir once. They asked me to stop singing.", does = "gives the coast the last line of something", look = "warm" } },
        { dana { "I sing in here. The same tape for eleven years. I've no wish to hear another.", does = "gives the coast the last line of something",
            look = "warm" } },
        { dana { "I sing in here. Two people have complained, and now they do the chorus.", does = "gives the coast the last line of something", look = "warm" } }),
      { dana { "The seat goes back. There's a lever. I forget which side, nobody ever sits there.", does = "drives with two fingers", look = "neutral" } }),
    first_of(causes("reactance < 60 and trust >= 25",
      { dana { "If that rings and it's somebody with a warm room, I stop. Even with you in here.", does = "nods at the phone in its holder", look = "neutral" } },
      { dana { "Not the glove box. It sticks.", does = "holds it shut with one hand before you've touched it", look = "away" } },
      { dana { "Your phone. Put it up on the dashboard, would you? Where I can see that it's asleep.", does = "says it lightly", look = "neutral" } })),

    option "last_passenger" {
      say  = "Who sat here last while you were selling, and how was it?",
      move = ask_open "experience", voices = { "call_by_call", "pipeline", "underperformers" },
      advice = { "B10", "B18", "A14" },
      landed = {
        call_by_call = calls_voiced(),
        pipeline = ringing(),
        underperformers = seen_with_you(),
        other = either {
          dana { "You know who. You smell better, so far, and I can see both your hands.", when = "understood.call_by_call", look = "amused" },
          dana { "Haddock. No opinions.", look = "amused" },
        },
      },
      go = "engine_off",
    },
    option "furniture" {
      when = "not voiced.call_by_call or understood.call_by_call",
      say  = "What shall I be in there: your boss, your driver, or a chair? You say which.",
      move = permission "agenda",
      advice = { "B22", "B16" },
      landed = {
        invited = by_cause(
          { dana { "A chair. And if my phone goes, it's a chair that gets up and answers it.", look = "amused", talk = "change" } },
          { dana { "Anything I needn't explain. \"She's had to bring her boss\" would be at the harbour before we are.", look = "neutral", talk = "neutral" } },
          { dana { "A chair. I've never met one that wrote.", look = "amused", talk = "neutral" } }),
        other = dana { "You do ask a lot what I'd like. It's pleasant. It's also thirty-eight kilometres.", look = "amused" },
      },
      go = "engine_off",
    },
    option "forget_me" {
      say  = "Don't mind me at all, it's lovely just to come along. Soon you'll have forgotten that I'm here.",
      move = oblige "reassure",
      advice = { "B01", "B16" },
      instead = "last_passenger", why = "You promised her how it would feel. She knows how it feels, and you could have asked.",
      reply = by_cause(
        { dana { "I know when there's a wasp in the car. It needn't do anything. I listen.", does = "opens the window by a finger", look = "amused", talk = "neutral",
            inner = "The wasp doesn't tell me not to mind it." } },
        { dana { "You won't be forgotten by anybody who looks into this car.", does = "opens the window by a finger", look = "amused", talk = "neutral",
            inner = "There've been four already. One of them waved, quite gently." } },
        { dana { "I know when there's a wasp in the car, and exactly where it's sitting.", does = "opens the window by a finger", look = "amused", talk = "neutral",
            inner = "The wasp has never told me not to mind it." } }),
      go = "engine_off",
    },
    option "first_hour" {
      say  = "If this goes well, we could call it the first hour. Then that's already behind us.",
      move = persuade "pitch",
      advice = { "A18", "A15" },
      instead = "last_passenger", why = "She had said yes to a drive. You were already counting it as something else.",
      reply = by_cause(
        { dana { "\"Foot in the door.\" And what's my percentage, at kilometre nine?", does = "stops humming", look = "guarded", talk = "neutral",
            inner = "So it's an hour with a number. I'd put on my good shoes for a visit." } },
        { dana { "\"Foot in the door.\" Then I've been on coaching since the car park, and they all saw me drive off.", does = "stops humming", look = "guarded",
          talk = "neutral",
            inner = "So it's a lesson. I'd put on my good shoes for a visit." } },
        { dana { "\"Foot in the door.\" And the rest of you came in behind it, with both ears.", does = "stops humming", look = "guarded", talk = "neutral",
            inner = "So it's a lesson. I'd put on my good shoes for a visit." } }),
      go = "engine_off",
    },
  },

  beat "shipping_forecast" {
    dana { "It said \"optional\" in the invitation. In italics.", does = "has both hands on the wheel", look = "cold" },
    by_cause(
      { dana { "I moved two calls for it. Sixty per cent each, since you'd be asking.", look = "cold" } },
      { dana { "They all watched us get in. Somebody wished me luck.", look = "cold" } },
      { dana { "Your phone goes on the dashboard. Screen up.", look = "cold" } }),

    option "bus_stop" {
      say  = "There's a bus stop at the bridge. Say so, I get out, and it's never mentioned.",
      move = autonomy,
      advice = { "A29", "A12" },
      landed = {
        hollow = dana { "And tomorrow I'm the woman who put the boss out in the rain. No. Belt.", look = "cold", talk = "discord",
          inner = "A free choice with a price tag on it. I print those." },
        other = dana { "It goes once an hour, and it's raining. Stay. I'm noting that you looked it up, though.", does = "turns the forecast down by one",
          look = "neutral", talk = "neutral" },
      },
      go = "engine_off",
    },
    option "in_italics" {
      say  = "I invited myself and called it optional. That was pressure, and I take it back.",
      move = repair,
      advice = { "A15", "A58" },
      landed = {
        repaired = dana { "In italics.", does = "turns the forecast down by one", look = "neutral", talk = "neutral",
          inner = "No \"but\" behind it. I waited a whole bend." },
        other = dana { "It's a bit late for taking back. We're past the roundabout.", does = "drives on", look = "guarded", talk = "sustain",
          inner = "It's well said. The place to say it was Tuesday." },
      },
      go = "engine_off",
    },
    option "empty_seat" {
      say  = "You'd sell better this afternoon with an empty seat, and it's my seat.",
      move = reflect,
      advice = { "A13", "A14" },
      landed = {
        heard = dana { "Lighter, anyway.", does = "turns the forecast down by one", look = "neutral" },
        other = dana { "Everything I say comes back. It's like driving through a tunnel.", look = "cold", talk = "discord",
          inner = "Say something of your own. Anything." },
      },
      go = "engine_off",
    },
    option "in_the_contract" {
      say  = "Ride-alongs are in the contract, Dana. I'd only like it better if both of us enjoyed them.",
      move = power "mandate",
      add  = { calls = 1 },
      advice = { "B04", "A46", "A30" },
      instead = "bus_stop", why = "It's true about the contract. From that sentence on you were sitting there as the contract.",
      reply = dana { "Page seven. I've read every page of everything that I ever signed. \"Enjoyed\" isn't in it.", does = "turns the forecast up", look = "cold",
        talk = "discord", inner = "Polaris has a page seven as well. I could ask to see it." },
      go = "engine_off",
    },
  },

  --------------------------------------------------------------------------------------------------------- two: the engine off

  beat "engine_off" {
    "Brodie's yard, six minutes early. She turns the key back, and you can hear the gulls.",
    first_of(calls_cases("voiced.call_by_call and not understood.call_by_call"), {
      dana { "Two have rung since the bridge. I let them. That's the hour you mean, every Thursday, only without the view.",
        when = "voiced.pipeline and not understood.pipeline",
        does = "turns the phone so that you can see it", look = "guarded", talk = "sustain", inner = "One of them was a hospital." },
      dana { "He'll see two of us get out. He'll be polite to you, and worried about me.", when = "voiced.underperformers and not understood.underperformers",
        does = "looks up at the windows", look = "guarded", talk = "sustain", inner = "He knew Jonas. Everybody knew Jonas." },
      dana { "I never go in early. They tidy up, and then I don't know where anything is.", does = "leans back", look = "neutral" },
    }),

    option "played_as_mistake" {
      when = "cause == 'past' and " .. told_now,
      say  = "A man cried, you let him, and it was played as your mistake. Afterwards, may I offer you one thing I saw? Unwritten.",
      move = { reflect_concern "call_by_call", permission "leave" },
      advice = { "A16", "B10", "B23" },
      landed = {
        other = { dana { "That's it.", does = "looks at you, and then at your hands, which are empty", look = "still", hold = 2 },
          dana { "One. Unwritten.", look = "open", talk = "neutral" } },
      },
      go = "deal",
    },
    option "half_a_second" {
      when = "cause ~= 'past' and " .. told_now,
      say  = "Somebody listens in, and you start to hear yourself and no longer them. Afterwards, may I offer you one thing I saw? Unwritten.",
      move = { reflect_concern "call_by_call", permission "leave" },
      advice = { "A16", "B16", "B23" },
      landed = {
        other = { dana { "Yes. Exactly that.", does = "looks at you, and no longer at the seat", look = "still", hold = 2 },
          either {
            dana { "One thing. With no number in it.", when = "cause == 'misconception'", look = "open", talk = "change" },
            dana { "One. In here, with the windows up.", look = "open", talk = "neutral" },
          } },
      },
      go = "deal",
    },
    option "one_thing_after" {
      when = "not voiced.call_by_call or understood.call_by_call",
      say  = "If I see one thing that you can't see from your chair, do you want it afterwards?",
      move = permission "leave",
      advice = { "B22", "B23" },
      landed = {
        refused = dana { "No. I have mirrors.", does = "takes the key out", look = "cold", talk = "sustain",
          inner = "Asked properly. Still no. I'd like to see what you do with that.", go = "malt_store" },
        other = by_cause(
          { dana { "One thing. If it has a per cent sign in it, I'll let you walk home.", look = "amused", talk = "change" } },
          { dana { "One. In here, with the windows up, and not a word of it inside.", look = "neutral", talk = "neutral" } },
          { dana { "One. You'll have to carry it in your head.", does = "looks at your jacket, where people keep pens", look = "neutral", talk = "neutral" } }),
      },
      go = "deal",
    },
    option "six_minutes" {
      does = "You say nothing, and let the six minutes pass.",
      move = silence, voices = { "call_by_call", "rivals" },
      advice = { "B17" },
      landed = {
        call_by_call = either(calls_cases()),
        rivals = dana { "And what you see in there, you'd show the others, and the pool's fixed. Since it's so nice and quiet.", look = "sharp", hold = 4,
          talk = "sustain", inner = "Where did that come from? From the gulls." },
        kept = dana { "You're not filling it. Most people tell me about their kitchens.", does = "watches a gull", look = "neutral", hold = 4 },
        other = dana { "Nervous? He's nice. It's the dog that decides.", does = "pats the dashboard", look = "amused", hold = 3 },
      },
      go = "malt_store",
    },
    option "on_your_side" {
      say  = "I'm so glad you took me along, truly. I'm on your side, and nothing I see will ever be used against you.",
      move = oblige "reassure",
      advice = { "B03", "A50", "B10" },
      instead = "six_minutes", why = "You promised what you can't know. Somebody once told her the same in a nice voice.",
      reply = by_cause(
        { dana { "\"Used.\" I'd thought that you were coming along for the beer.", does = "takes the key out", look = "guarded", talk = "sustain",
          inner = "Used how? Is there a form with a box for it?" } },
        { dana { "That's what they told the yellow ones. It's for you, they said. Nobody's against you.", does = "takes the key out", look = "guarded",
          talk = "sustain",
          inner = "And it was true. Nobody was against them. They were just gone." } },
        { dana { "Viktor was on my side too. He said so every time, before he pressed the button.", does = "takes the key out", look = "cold", talk = "sustain",
          inner = "He meant it. That's what I can't get into anybody's head." } }),
      go = "malt_store",
    },
    option "used_to_it" {
      when = "cause ~= 'past' and " .. told_now,
      say  = "You get used to it, I promise. By the third visit you'd hear a passenger no more than the engine.",
      move = persuade "advice",
      advice = { "A15", "B16" },
      instead = "half_a_second", why = "She told you what it costs her. You told her that it would pass.",
      reply = dana { "\"Feel, felt, found.\" Others felt the same, and then they found. You've left out the others.", does = "takes the key out", look = "amused",
        talk = "neutral",
        inner = "I hear the engine perfectly well. It needs a belt." },
      go = "malt_store",
    },
    option "one_man" {
      when = "cause == 'past' and " .. told_now,
      say  = "But that was one man, and years ago. It isn't quite fair if everybody after him has to pay for it.",
      move = confront "argue",
      advice = { "A15", "B10" },
      instead = "played_as_mistake", why = "It may be unfair to you. She hadn't been talking about you.",
      reply = dana { "No, it isn't fair. I've been paying for it since, and I wasn't even the one with the pen.", does = "takes the key out", look = "cold",
        talk = "discord",
        inner = "Told it, and now it's my bad manners." },
      go = "malt_store",
    },
    option "seen_arriving" {
      when = "voiced.call_by_call or voiced.underperformers and not understood.underperformers",
      say  = "Brodie looks out, sees your boss get out of your car, and wonders how long you've been in trouble.",
      move = reflect_concern "underperformers",
      advice = { "A16", "B06", "B09" },
      landed = {
        understood = dana { "Since breakfast, probably.", does = "laughs, and looks up at the window", look = "open" },
        wrong = dana { "Does he? He can wonder. I was talking about what I hear, not what he sees.", does = "shakes her head", look = "guarded", talk = "sustain",
          inner = "That one's under another lid. Who lifted it?" },
        other = dana { "That's the other one. You have that one already.", look = "neutral" },
      },
      go = "malt_store",
    },
    option "rings_and_rings" {
      when = "voiced.pipeline and not understood.pipeline",
      say  = "While I sit beside you somebody rings and gets nobody. It isn't the hour. It's who was ringing in it.",
      move = reflect_concern "pipeline",
      advice = { "A16", "B08" },
      landed = {
        understood = dana { "That's it. Who.", does = "turns the phone back", look = "still" },
        other = dana { "Yes. We've had that.", look = "neutral" },
      },
      go = "malt_store",
    },
    option "in_the_corner" {
      when = "not voiced.call_by_call",
      say  = "Suppose I sit in the corner in there and say nothing at all. What would be bad about it, for you?",
      move = ask_open "concern", voices = { "call_by_call", "underperformers", "pipeline" },
      advice = { "B16", "A63", "A14" },
      landed = {
        call_by_call = either(calls_cases()),
        underperformers = seen_with_you(),
        pipeline = ringing(),
        other = dana { "Nothing, if you're a good chair. Ask me again when I've found out whether you creak.", look = "guarded",
          inner = "I'd have told you a few weeks ago. You were talking." },
      },
      go = "malt_store",
    },
  },

  beat "deal" {
    "You shake hands on it.",
    go = "malt_store",
  },

  ---------------------------------------------------------------------------------------- the meeting, in which nothing is marked

  beat "malt_store" {
    "Ewan Brodie's office is above the malt store. He pours four glasses without alcohol, and apologises to each. The fourth is for Tove, nineteen, who'll run the cold room. She has a list.",
    "Dana asks after his daughter's ship, and the compressor, in the same voice. Her phone lies face down beside the dog.",
    "Will it hold two degrees in August, says Brodie, with the doors going all day? He looks from her to you. You know this one by heart.",

    option "corner_chair" {
      does = "You take the chair by the barrels and keep your hands on your knees.",
      advice = { "B22", "B17" },
      reply = { "He stops looking at you. Dana tells him about a man in a dairy who bought a curtain instead and was happier." },
      go = "wheel",
    },
    option "on_your_knee" {
      does = "You take out the small pad, and note how she does it, so that nothing is lost.",
      advice = { "B10", "A50" },
      instead = "corner_chair", why = "It was meant as respect. It was also somebody writing while she sold.",
      reply = { "Your pen is the loudest thing in the room. Dana tells him about a man in a dairy, and every sentence stops a little early." },
      go = "wheel",
    },
    option "fish_halls" {
      say  = "In the fish halls we ran them at one and a half, Mr. Brodie, with an air curtain in front.",
      advice = { "A27", "B22" },
      instead = "corner_chair", why = "It was the right answer. You can't watch a game that you're playing in.",
      reply = { "He turns his chair to you and asks three more. It takes Dana ten minutes, a man in a dairy and the dog to get it turned back." },
      go = "wheel",
    },
    option "his_side" {
      does = "You sit down on Brodie's side of the desk, where you can see her face.",
      advice = { "B22" },
      reply = { "From here you see what customers see: somebody who's got all afternoon. Once, quickly, she looks at you." },
      go = "wheel",
    },
  },

  ------------------------------------------------------------------------------------------------------ three: what you saw

  beat "wheel" {
    "\"And when the power goes?\" asks Tove. Dana tells Brodie about the six hours in the walls. \"Can you hear it in the flat?\" Dana tells Brodie about the rubber feet. \"So at night, who do I ring?\"",
    dana { "You ring me, Ewan. I pick up, you know that.", does = "says it to Brodie, warmly", look = "warm" },
    "She says the price, and looks at him kindly. You count with her. On four he holds out his hand.",
    "In the car she takes out a black book and writes it all down: the ship, the doors, the dog.",
    first_of({ dana { "What colour was it? Your pen.", when = "chosen.malt_store.on_your_knee and cause == 'past'", does = "doesn't look up from the book",
      look = "cold" },
        dana { "You wrote eleven lines. I had four. One of us was working.", when = "chosen.malt_store.on_your_knee", does = "doesn't look up from the book",
          look = "guarded" } },
      causes("chosen.malt_store.fish_halls",
        { dana { "One and a half, with a curtain. He'll be ringing you now. Do pick up.", does = "doesn't look up from the book", look = "amused" } },
        { dana { "One and a half, with a curtain. He thinks you've come to take him over from me.", does = "doesn't look up from the book", look = "amused" } },
        { dana { "One and a half, with a curtain. Here she loses the chair.", does = "doesn't look up from the book", look = "amused" } }),
      causes("chosen.malt_store.corner_chair",
        { dana { "You can sit. Most people need a slide for it.", does = "doesn't look up from the book", look = "warm" } },
        { dana { "He asked me on the stairs who you were. I said, that's the chair.", does = "doesn't look up from the book", look = "warm" } },
        { dana { "You can sit, and with your hands open. I looked twice.", does = "doesn't look up from the book", look = "warm" } }),
      causes(nil,
        { dana { "From over there you looked like somebody waiting for a figure.", does = "doesn't look up from the book", look = "amused" } },
        { dana { "From over there you looked like his solicitor. He'll wonder what I've done.", does = "doesn't look up from the book", look = "amused" } },
        { dana { "From over there you had a good view of my mouth.", does = "doesn't look up from the book", look = "amused" } })),
    first_of(causes("seen.deal",
        { dana { "Well. One thing, and no number in it.", does = "shuts the book on her finger", look = "open", go = "one_thing" } },
        { dana { "Well. One thing. The windows are up.", does = "shuts the book on her finger", look = "open", go = "one_thing" } },
        { dana { "Well. One thing, unwritten.", does = "shuts the book on her finger", look = "open", go = "one_thing" } }),
      { "She writes on." }),

    option "saw_one_thing" {
      say  = "There's one thing that I saw from over there, and you couldn't. Do you want it?",
      move = permission "leave",
      advice = { "B23", "B22" },
      landed = {
        refused = dana { "No. I know that tone. It has a staple in it.", does = "writes on", look = "cold", talk = "sustain",
          inner = "I do want it. I don't want it from the seat that was forced on me.", go = "home" },
        other = by_cause(
          { dana { "One. I'd have asked you at the second bend anyway.", does = "shuts the book on her finger", look = "open", talk = "change" } },
          { dana { "One. While there's nobody at the window.", does = "shuts the book on her finger", look = "neutral", talk = "neutral" } },
          { dana { "One. You say it, and then it's been said. It isn't kept anywhere.", does = "shuts the book on her finger", look = "neutral", talk = "neutral" } }),
      },
      go = "one_thing",
    },
    option "straight_out" {
      say  = "From my chair, if you like: Tove asked you three things, and each time you answered Mr. Brodie.",
      move = offer "observation",
      add  = { calls = 1 },
      advice = { "B22", "B23", "A36" },
      instead = "saw_one_thing", why = "It was true, and worth having. It came before she had agreed to have anything.",
      landed = {
        blindside = by_cause(
          { dana { "So there was a list after all. What was I at, sixty?", does = "puts the cap on the pen", look = "cold",
            inner = "Three. Did I? I'm not going to look it up while you're watching." } },
          { dana { "Is that from me to you, or does that go on the board?", does = "puts the cap on the pen", look = "cold",
            inner = "Three. That's how it starts, with something true." } },
          { dana { "Here she loses the apprentice.", does = "says it in a man's voice, not hers", look = "cold",
            inner = "Three. It may even be so. I was happy, two minutes ago." } }),
        other = dana { "You've had your one thing.", look = "guarded" },
      },
      go = "home",
    },
    option "heard_yourself" {
      when = "not voiced.call_by_call or " .. after_pause,
      say  = "With me in the room you were listening to yourself, a little, and no longer only to him.",
      move = reflect_concern "call_by_call",
      advice = { "A16", "B16" },
      instead = "saw_one_thing", why = "Said before she has said so, it's a guess about her, however close.",
      landed = {
        understood = either {
          dana { "All afternoon. Yes.", when = "cause == 'past'", does = "stops writing", look = "still" },
          dana { "Half a second. Yes.", does = "stops writing", look = "still" },
        },
        wrong = dana { "Was I? I was listening to the dog. He knows before Brodie does.", does = "writes on", look = "guarded", talk = "sustain",
          inner = "So it shows. And I hadn't even been told that anybody was looking for it." },
        other = dana { "You've got that one.", look = "neutral" },
      },
      go = "home",
    },
    option "counted_to_four" {
      when = "voiced.call_by_call and not (" .. after_pause .. ")",
      say  = "After the price you counted to four. At two I'd have begun to talk.",
      move = affirm,
      advice = { "B25", "B24" },
      landed = {
        seen = dana { "Most people give away the money at three.", does = "is pleased, and writes it down for once about herself", look = "warm" },
        other = dana { "You're laying it on in coats today.", does = "writes on", look = "guarded", talk = "sustain",
          inner = "Primer, then paint. What's the colour?" },
      },
      go = "home",
    },
    option "never_again" {
      say  = "You were wonderful in there, Dana. You don't need me, I won't put you through that again.",
      move = oblige "drop",
      add  = { calls = 1 },
      advice = { "B01", "B03", "B22" },
      instead = "saw_one_thing", why = "She hadn't asked to be spared. You'd seen something, and you took it home with you.",
      reply = dana { "Was it so terrible? You didn't even knock over the dog.", does = "writes on, more slowly", look = "away", talk = "neutral",
        inner = "They come once, and then they know that I'm good, and that's that." },
      go = "home",
    },
  },

  beat "one_thing" {
    "She has turned towards you.",

    option "three_questions" {
      say  = "Tove asked you three things. Each time you answered Mr. Brodie. It's Tove who'll be there at night.",
      move = offer "observation",
      advice = { "B22", "B23", "A36" },
      landed = {
        weighed = by_cause(
          { dana { "Three? Power. Noise. The night. Somebody asked three times, and I was explaining something to the one who signs. I've been on the floor that happens on.",
              does = "goes through it", look = "open", hold = 3, talk = "change" } },
          { dana { "Three? Jonas would have answered her. He talked to whoever had the broom, first, always. It's why one of them still asks me for him.",
              does = "goes through it", look = "open", hold = 3, talk = "neutral" } },
          { dana { "Three? Forty-one marks in red, that year. Not one was about somebody I hadn't seen. They were all about me.",
              does = "goes through it", look = "open", hold = 3, talk = "neutral" } }),
        blindside = dana { "You asked whether you might. You might. I still don't know what you want it for.", does = "faces forward again", look = "guarded",
          inner = "Three. It's a good catch, and I don't trust the net." },
        other = dana { "You've shown me one of those. One I can use.", look = "neutral" },
      },
      go = "home",
    },
    option "not_a_thing" {
      say  = "Honestly? I wouldn't change a thing. It was a pleasure from the first minute to the last one.",
      move = oblige "reassure",
      add  = { calls = 1 },
      advice = { "B01", "B03", "B23" },
      instead = "three_questions", why = "She had opened the book for it. You had something, and kept it to be liked.",
      reply = dana { "Oh. Well, thank you.", does = "waits one second more, and then looks for the key", look = "away", talk = "neutral",
        inner = "You saw something. I watched you see it. I'll never find out now." },
      go = "home",
    },
    option "five_points" {
      say  = "Five, now that we're here: the opening, the dog, the doors, the apprentice, and something about the price.",
      move = persuade "advice",
      advice = { "B23", "B10" },
      instead = "three_questions", why = "One of the five was worth the drive. It came fourth.",
      reply = by_cause(
        { dana { "We said one. Five is a review. Do they come with percentages?", does = "opens the book, and doesn't write", look = "guarded", talk = "neutral",
          inner = "Line by line. I could have set my watch by it." } },
        { dana { "We said one. Five is what Priya had, on a sheet, in a plastic sleeve.", does = "opens the book, and doesn't write", look = "guarded",
          talk = "neutral",
          inner = "She laminated hers. She thought it would help." } },
        { dana { "We said one. Five is a tape.", does = "opens the book, and doesn't write", look = "cold", talk = "neutral",
          inner = "The dog. You've got something on the dog?" } }),
      go = "home",
    },
    option "who_can_sign" {
      say  = "You don't really see people who can't sign anything. I noticed it with Tove, this whole afternoon.",
      move = confront "label",
      advice = { "A24", "B23" },
      instead = "three_questions", why = "What you had seen was three answers. What you said was a trait.",
      reply = by_cause(
        { dana { "I don't see people. And what per cent of them?", does = "faces forward again", look = "cold", talk = "sustain",
            inner = "I know when the caretaker at St. Agnes has his birthday. It's in the book." } },
        { dana { "I don't see people. Good. Which colour is that?", does = "faces forward again", look = "cold", talk = "sustain",
            inner = "I know when the caretaker at St. Agnes has his birthday. It's in the book." } },
        { dana { "\"Doesn't see people.\" In red, in the margin. I can hear it squeak.", does = "faces forward again", look = "cold", talk = "sustain",
            inner = "I know when the caretaker at St. Agnes has his birthday. It's in the book." } }),
      go = "home",
    },
  },

  --------------------------------------------------------------------------------------------------------- four: the way back

  beat "home" {
    either {
      narrate { "She turns the key, and the bell wakes up. Neither of you says anything.", when = cold .. " or chosen.wheel.saw_one_thing", go = "bridge" },
      narrate { "She turns the key, and the bell wakes up. In the lay-by above the harbour stands a parked car.", when = "knows_sunil_friday", go = "lay_by" },
      narrate { "She turns the key, and the bell wakes up. The black book goes under her seat, not back into the door.", go = "black_book" },
    },
    go = "black_book",
  },

  beat "black_book" {
    by_cause(
      { dana { "Nine years, fourteen books. There isn't one per cent sign in them.", does = "pats the seat, to hear that it's there", look = "amused" } },
      { dana { "Nine years, fourteen books. Twelve are mine. Two I inherited, with the customers.", does = "pats the seat, to hear that it's there",
        look = "neutral" } },
      { dana { "Nine years, fourteen books. My sister has orders to burn them.", does = "pats the seat, to hear that it's there", look = "amused" } }),

    option "seven_readers" {
      say  = "What would happen if the other seven could read them?",
      move = ask_open "concern", voices = { "rivals" },
      advice = { "B16", "A63" },
      landed = {
        rivals = pool_told(),
        other = dana { "They'd learn that Brodie's dog is called Admiral and that I can't spell \"compressor\". The rest you'd have to be there for.",
          look = "amused" },
      },
      go = "bridge",
    },
    option "out_of_hers" {
      say  = "Whatever's in there, anybody who learned it would be selling on your bonus.",
      move = reflect_concern "rivals",
      advice = { "A16", "A57" },
      landed = {
        understood = dana { "On my bonus. Yes.", does = "looks over, quickly", look = "open" },
        wrong = dana { "Have I said that? I've said that there are fourteen.", does = "looks over, quickly", look = "guarded", talk = "neutral",
          inner = "Right to the cent. I'd have liked to say it myself." },
        other = dana { "We've done that sum.", look = "neutral" },
      },
      go = "bridge",
    },
    option "type_them_up" {
      say  = "That's the best training we have in this region. Somebody ought to type it up.",
      move = persuade "pitch",
      advice = { "A15", "B21" },
      instead = "seven_readers", why = "It was admiration, and it had already taken the books out of her hand.",
      reply = dana { "Somebody ought to ask the dog.", does = "moves her foot, so that the book slides further back", look = "guarded", talk = "neutral",
        inner = "Nine years, and it's \"we have\"." },
      go = "bridge",
    },
    option "never_saw_it" {
      say  = "Don't worry, I never saw it. I won't ask, I know how private it is.",
      move = oblige "hint",
      advice = { "B01", "B03" },
      instead = "seven_readers", why = "It was discreet. She had just shown you fourteen books.",
      reply = dana { "It's black, and it's this big. You were sitting next to it.", does = "laughs, a little late", look = "away", talk = "neutral",
        inner = "You show them the cellar, and they admire the door." },
      go = "bridge",
    },
  },

  beat "lay_by" {
    "Sunil Rao and the trainee look up, see her car, and wave. Then they see you in it, and their hands stay where they are.",
    dana { "Good evening, you two.", does = "lifts two fingers from the wheel, and doesn't slow down", look = "away" },

    option "what_was_that" {
      say  = "Two people, a list, a Friday. What was that?",
      move = ask_open "role_joy", voices = { "rivals" },
      advice = { "A44", "A42", "B18" },
      landed = {
        rivals = by_wants(
          { dana { "Two people I show how it's done. Out of a fixed pool, so I pay for it. Don't put that in a plan.",
              does = "watches them in the mirror", look = "neutral", inner = "I had them nodding, last week. A whole car full." } },
          { dana { "Two people who are owed a hand now and then. The pool's fixed, so it stays at now and then. I can count.",
              does = "watches them in the mirror", look = "neutral", inner = "Sunil counts as well. He's never said so." } },
          { dana { "That's where I'd be now. I train people I'm paid to beat, out of a fixed pool, and I bring the cake.",
              does = "watches them in the mirror until the bend", look = "open", talk = "change",
                inner = "The cake's behind you. You've been leaning on it since the harbour." } }),
        other = dana { "A parked car. If it's still there tomorrow I'll ring the council. You've an eye for things today.", look = "amused" },
      },
      go = "bridge",
    },
    option "sunil_said" {
      when = "not told_on_sunil",
      say  = "Sunil told me about Fridays. It's wonderful, I'm proud of you.",
      move = breach,
      set  = { told_on_sunil = true },
      advice = { "A50", "A57" },
      instead = "what_was_that", why = "It was praise, and it was his secret you paid with.",
      reply = either {
        { when = "dana_named",
          dana { "He said my name?", does = "lets the car get slower", look = "still", hold = 2, talk = "neutral" },
          dana { "I promised him nobody would hear that he needs it. I'd thought that it worked in both directions.", look = "cold", talk = "discord",
            inner = "And he told you because you were nice to him. You're very nice. I'll have to remember that." } },
        { dana { "Told you what? No, don't.", does = "lets the car get slower", look = "still", hold = 2, talk = "neutral" },
          dana { "He'll have said \"somebody\". He's careful. It was you who put the face on it, just now, through my windscreen.", look = "cold", talk = "discord",
            inner = "I promised him that nobody would hear. What do I tell him on Monday?" } },
      },
      go = "bridge",
    },
    option "wave_back" {
      does = "You wave, and then look at the road again.",
      advice = { "A50", "B17" },
      reply = by_wants(
        { dana { "You've a good wave. It's a regional manager's wave.", does = "glances at you", look = "amused" } },
        { dana { "Thank you.", does = "doesn't say for what", look = "neutral" } },
        { dana { "There's cake on the back seat. It isn't for us.", does = "doesn't say for whom", look = "warm" } }),
      go = "bridge",
    },
    option "on_the_plan" {
      say  = "If that's what I think, I could put it on the plan.",
      move = persuade "pitch",
      advice = { "A18", "B27" },
      instead = "what_was_that", why = "One day she might want just that. You built it before you knew what it was.",
      reply = dana { "\"Assumptive close.\" You've already ordered the chairs.", does = "turns the mirror", look = "guarded", talk = "neutral",
        inner = "It works because it isn't on anything." },
      go = "bridge",
    },
    option "wrong_person" {
      say  = "The right car, and then the wrong person in it.",
      move = reflect,
      advice = { "A14", "A24" },
      landed = {
        heard = dana { "One of the right ones.", does = "watches them in the mirror", look = "amused" },
        other = dana { "You're very good at the second half of my sentences.", look = "guarded", talk = "sustain", inner = "And what about a first half of your own?" },
      },
      go = "bridge",
    },
  },

  ------------------------------------------------------------------------------------------------------ five: eyes on the road

  beat "bridge" {
    either {
      narrate { "On the long bridge the phone lights up, with too many digits. It stops, and starts again, and stops, and starts again.", when = "calls >= 3" },
      narrate { "On the long bridge the phone lights up, with too many digits. It stops, and starts again.", when = "calls == 2" },
      narrate { "On the long bridge the phone lights up, with too many digits. It gives up quite soon." },
    },
    first_of({ dana { "They ring when I'm driving. They must have a map.", when = "calls >= 3", does = "lets it ring", look = "away" } },
      causes(nil,
        { dana { "That isn't anybody with a warm room.", does = "lets it ring", look = "neutral" } },
        { dana { "That one doesn't know what a magnet is.", does = "lets it ring", look = "neutral" } },
        { dana { "That one says I may talk as long as I like.", does = "lets it ring", look = "neutral" } })),

    option "from_here" {
      say  = "What do you want from here? Not the quarter. You.",
      move = ask_open "aspiration",
      advice = { "B28", "A38", "A42" },
      landed = {
        asked = first_of(
          wishes("trust < 50",
            { dana { "A region with no bridges in it. That's a joke. I have it ready, people ask.", look = "amused", inner = "The real one stays in the glove box." } },
            { dana { "A parking space with a roof. Everybody's disappointed by that. You hid it better than most of them do.", look = "amused",
              inner = "It's as near as I go today." } },
            { dana { "To be on time somewhere, on a Friday, once. It isn't a career plan. I know.", look = "amused", inner = "You nearly had me there." } }),
          wishes(nil,
            { dana { "A region. I said so once, at a dinner, at thirty-one. They laughed, kindly. Now I laugh first.",
                does = "says it to the windscreen", look = "still", talk = "sustain", inner = "That's the second time aloud. It's still a good sentence." } },
            { dana { "Nothing. This. The hospitals and the hard ones, for twenty more years. People always wait for the rest of the sentence.",
                does = "says it to the windscreen", look = "still", talk = "sustain", inner = "There. No second half." } },
            { dana { "Fridays. There's a parked car, and two people who don't sell enough. It's my best hour, and officially I'm at the dentist.",
                does = "says it to the windscreen", look = "open", talk = "neutral", inner = "Now it's got a name. Put it on a slide, and I'll stop." } })
        ),
        other = dana { "Another one. Let me get over the water first.", look = "guarded" },
      },
      go = "water",
    },
    option "apart_from_the_pool" {
      when = "voiced.rivals and not understood.rivals",
      say  = "You'd pay for every word you teach. And apart from the pool, what do you want?",
      move = { reflect_concern "rivals", ask_open "aspiration" },
      advice = { "A16", "B28", "A42" },
      landed = {
        understood = {
          dana { "Every word. Yes.", does = "nods at the road", look = "still", inner = "And the second half you asked as if it were the weather." },
          by_wants(
            { dana { "A region. I said so once, at a dinner. They laughed, kindly. Now I laugh first.", look = "still", talk = "sustain",
                inner = "That's the second time aloud. It's still a good sentence." } },
            { dana { "And apart from it, nothing. This. The hospitals and the hard ones, for twenty more years.", look = "still", talk = "sustain",
                inner = "There. No second half." } },
            { dana { "Fridays. A parked car, and two people who don't sell enough. Officially I'm at the dentist.", look = "open", talk = "change" } }),
        },
        other = dana { "We've done that sum. Another time.", look = "neutral" },
      },
      go = "water",
    },
    option "chair_of_mine" {
      say  = "You could have my chair one day. I'd help you get ready for it.",
      move = persuade "presume",
      advice = { "A38", "B28" },
      instead = "from_here", why = "It was generous, and it was your idea of up.",
      reply = by_wants(
        { dana { "Ha. And who'd drive the car?", does = "laughs, a little too early", look = "away", talk = "sustain",
            inner = "Somebody says it, at last, and says it like a raffle prize." } },
        { dana { "Your chair. I've seen what it does to a back.", does = "shifts down", look = "amused", talk = "sustain",
            inner = "There's one way up, and everybody holds the door." } },
        { dana { "And whom would I have left to help, from up there?", does = "shifts down", look = "neutral", talk = "neutral",
            inner = "A chair. It isn't a chair that I'm short of. It's a back seat." } }),
      go = "water",
    },
    option "a_region" {
      say  = "Would you like to have a region of your own some day?",
      move = neutral "closed",
      advice = { "A38", "B28" },
      instead = "from_here", why = "It offers her one answer out of four. She took the shortest.",
      landed = {
        other = by_wants(
          { dana { "Everybody asks. I have a joke for it.", does = "doesn't tell it", look = "amused" } },
          { dana { "No, thank you. Look out, there's a gull.", look = "neutral" } },
          { dana { "Would I still be allowed to park?", look = "amused" } }),
      },
      go = "water",
    },
    option "happy_here" {
      say  = "It's lovely to see you so happy here. I promise that nobody will change it.",
      move = oblige "reassure",
      advice = { "B01", "A44", "A39" },
      instead = "from_here", why = "You looked at her and answered the question for her. It may even be the right answer.",
      reply = dana { "Am I? I suppose it's the driving.", does = "looks at the phone, which has gone dark", look = "away", talk = "neutral",
        inner = "Four seconds more, and you'd have asked me. I counted." },
      go = "water",
    },
  },

  beat "water" {
    "The bridge hums under the tyres, one note, and she is nearly in tune with it.",

    option "look_at_it" {
      does = "You look at the water and say nothing. You wait for her.",
      move = silence, voices = { "management", "rivals" },
      advice = { "B17", "A23", "A60" },
      landed = {
        management = by_wants(
          { dana { "As long as I'm on top I needn't ask for anything. Take the magnet down, and I'm somebody who'd like something. I don't know her.",
              look = "still", hold = 4, talk = "sustain", inner = "Out loud, on a bridge. I must be tired." } },
          { dana { "There's one way up here, and it's your chair. If I say that I don't want it, I've stopped. So I stay on top, and nobody asks. It moves one day, though.",
              look = "still", hold = 4, talk = "sustain", inner = "And then I'd be a woman who once had a ring on a whiteboard." } },
          { dana { "In that car there's no magnet. I notice that. I don't know what I'd be without it on a Monday. Third, I suppose. Nobody's ever asked Third a thing.",
              look = "still", hold = 4, talk = "sustain", inner = "I've never said \"without it\" before." } }),
        rivals = dana { "And whatever it is, it can't cost me the pool. It's fixed. What one of us gets better at, another pays for.", look = "sharp", hold = 4,
          talk = "sustain",
          inner = "That wasn't what I was going to say. It was in front." },
        kept = either {
          dana { "You can do that, then. Not fill it.", when = "trust >= 50", does = "drives a little slower", look = "open", hold = 4, talk = "change" },
          dana { "If you're waiting for a better answer, it's a long bridge.", look = "amused", hold = 4 },
        },
        other = dana { "Two kilometres eight hundred. I've measured it in songs.", look = "neutral", hold = 3 },
      },
      go = "yard",
    },
    option "asked_badly" {
      when = "not wants_known",
      say  = "I had the answer before I'd asked. May I put the question again, another time?",
      move = permission "leave",
      advice = { "A38", "B28", "A57" },
      landed = {
        refused = dana { "There's a form for second attempts. It's in my other car.", look = "cold", talk = "sustain",
          inner = "Not badly said. Late, and not badly said." },
        other = by_wants(
          { dana { "On another bridge. And don't laugh.", does = "doesn't laugh, for a moment", look = "open", talk = "neutral" } },
          { dana { "On another bridge. It's a short answer, I'm saving it.", does = "drives a little slower", look = "open", talk = "neutral" } },
          { dana { "On another bridge. Not on a Friday, though.", does = "looks at the clock, and then quickly not", look = "open", talk = "neutral" } }),
      },
      go = "yard",
    },
    option "said_in_her_words" {
      when = "wants_known",
      say  = "You've an answer to that, and you've had it ready for a long time.",
      move = reflect,
      advice = { "A14", "A34" },
      landed = {
        heard = first_of(
          { dana { "Several. People ask.", when = "hot or trust < 52 and not chosen.bridge.apart_from_the_pool", look = "guarded", talk = "neutral",
            inner = "The one I gave you had been ready, at any rate." } },
          wishes(nil,
            { dana { "Seven years.", does = "laughs second, for once", look = "open", talk = "change" } },
            { dana { "All eleven winters.", look = "open", talk = "change" } },
            { dana { "Since the cake.", look = "open", talk = "change" } })),
        other = dana { "There's an echo on this bridge.", look = "amused" },
      },
      go = "yard",
    },
    option "off_your_own" {
      when = "voiced.rivals and not understood.rivals and not root_understood",
      say  = "Whatever you teach here, you pay for. And nobody has ever said that aloud.",
      move = reflect_concern "rivals",
      advice = { "A16", "A26" },
      landed = {
        understood = dana { "No. Nobody.", does = "breathes out", look = "open" },
        other = dana { "Yes. Known.", look = "neutral" },
      },
      go = "yard",
    },
    option "coach_the_coach" {
      say  = "One idea, if you want it: a course, coach the coach. There are two places.",
      move = offer "career",
      advice = { "B27", "A37", "A44" },
      instead = "look_at_it", why = "It may be the right drawer. She was still looking for the word.",
      landed = {
        weighed = either {
          dana { "Two. And how do they look at it, the ones who took it? Don't tell me now. I'm driving.", when = "wants == 'to_lead'", look = "open",
            talk = "change" },
          dana { "With a car in it, or with chairs? Don't tell me now. I'm driving.", look = "open", talk = "change" },
        },
        presume = either {
          dana { "I said \"nothing\", {player}. It was the whole sentence.",
            when = "wants_known and wants == 'to_stay' and (trust >= 48 or chosen.bridge.apart_from_the_pool)", look = "cold",
            inner = "They all wait for the second half. You've written it." },
          dana { "I said a parking space, {player}. With a roof.", when = "wants_known and wants == 'to_stay'", look = "cold",
            inner = "It was a joke, and even the joke had no course in it." },
          dana { "For what? You haven't asked me where I'm going. You've just sold me the shoes.", look = "guarded",
            inner = "Two places. \"Only two left.\" That one's older than I am." },
        },
        unasked = dana { "That was quick. I'd said one true sentence, and it's got a course number.", look = "guarded", talk = "neutral",
          inner = "I'd have got to it by the end of the bridge. By myself." },
        other = dana { "You had that on offer before.", look = "neutral" },
      },
      go = "yard",
    },
    option "time_enough" {
      say  = "Be kind to yourself, Dana, you of all people. There's no hurry, you've all the time in the world.",
      move = oblige "reassure",
      advice = { "B03", "A60", "B17" },
      instead = "look_at_it", why = "It closed the subject so softly that neither of you heard the door.",
      reply = dana { "Have I? That's nice to know.", does = "changes up", look = "away", talk = "neutral",
        inner = "Nine quarters. I hear them go past, you know. Like lamp posts." },
      go = "yard",
    },
  },

  beat "yard" {
    first_of(
      { { when = cold, "She drops you at the barrier, where the visitors get out.",
        dana { "You'll find the way.", does = "is already looking over her shoulder", look = "away", add = { calls = 1 } } },
        { when = "told_on_sunil", "She parks, and stays at the wheel with the phone in her hand. She's looking for a name.",
          dana { "I've got to ring somebody and be sorry. You go in.", look = "tired" } } },
      causes("understood.call_by_call and trust >= 40 or chosen.one_thing.three_questions and trust >= 50",
        { "She parks, and closes her hand round the bell before it can ring.",
          dana { "Two rang while we were on the bridge. They'll get me now. You were an expensive chair, {player}. Not a bad one.", does = "is already dialling",
            look = "warm" } },
        { "She parks, and closes her hand round the bell before it can ring.",
          dana { "It doesn't stick, by the way. The glove box. There's something yellow in it that I don't like driving about in the open.", does = "doesn't open it",
            look = "neutral" } },
        { "She parks, and closes her hand round the bell before it can ring.",
          dana { "Your phone. It's slept the whole way. I looked.", does = "hands it to you from the dashboard, with both hands", look = "warm" } }),
      { { "She parks, and the bell rings once.",
        dana { "Well. That was a drive.", does = "collects her phone, her cup, her keys", look = "neutral" } } }),
    first_of(wishes("wants_known and trust >= 50 and reactance < 60 and not told_on_sunil",
      { dana { "And the region stays on the bridge.", look = "amused" } },
      { dana { "And don't go looking for the rest of that sentence. There isn't any.", look = "amused" } },
      { dana { "If anybody asks, I'm late for the dentist.", look = "amused" } })),
    narrate { "Behind you somebody begins to sing, badly, and with conviction.",
      when = "reactance < 60 and not told_on_sunil and trust >= 50" },
    go = "next",
  },
}
