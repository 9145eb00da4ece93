-- A quarter of an hour after the joke. Pete and Carla are two ways of being wrong about a star, by kindness and by decree, and
-- nothing said to them is marked. Dana passes once, and one sentence of yours is.
scene "after_the_kickoff" {
  title = "Friday, a quarter to four - behind the congress hall",
  place = "car_park",
  with  = "pete",
  facilitator = "Pete was good to his two, and they left. Which of them, in your own house, have you been good to in that way?",

  enter = {
    pushy = { trust = 46, reactance = 32, threat = 36 },
  },

  -------------------------------------------------------------------------------------------------------------------- Pete

  beat "van" {
    "You are leaning on a van, and so is Pete Lindqvist, who leads Region South. You have led North for seven months. Before that you sold fish halls.",
    "A quarter of an hour ago you told forty people about one-to-one coaching: an hour on Thursdays, for each of your eight, with you. Then you passed the microphone down.",
    "It got as far as Dana Okonjo, nine quarters at the top of your board. She looked at it as one looks at a fish that one may or may not buy.",
    "\"I don't do remedial,\" she said. Everybody laughed. You are sure of it, because you had a good view.",
    pete { "I'd buy that on a mug.", does = "has brought you a paper plate with four prawns on it" },

    option "good_line" {
      say = "It was a good line. I only wish I had been sitting down for it.",
      advice = { "B02", "A58" },
      reply = pete { "You did all right. You smiled for a bit too long, that's all. I timed it.", does = "gives you the best of the prawns" },
      go = "two_desks",
    },
    option "all_of_them" {
      say = "Do the good ones say that everywhere, or is it only mine?",
      advice = { "B02" },
      reply = pete { "Everywhere. East has one with a doctor's letter. Mine never had to say it. I never asked.", does = "eats a prawn" },
      go = "two_desks",
    },
    option "what_it_is" {
      say = "She has never tried it. She doesn't even know what it is.",
      advice = { "A57", "B08" },
      reply = { pete { "No? What does she think it is?" },
        "You look for the answer. What you find is your own slide, number seven." },
      go = "two_desks",
    },
    option "no_need" {
      say = "With numbers like hers, perhaps she simply has no need of it.",
      advice = { "B01", "B03" },
      reply = pete { "There you are. That's what I've always said.", does = "is glad for you, and you are a little less so" },
      go = "two_desks",
    },
  },

  beat "two_desks" {
    pete { "I just don't coach my stars. You don't go and stand behind a good cook.", does = "wipes his fingers on his tie" },
    pete { "I had two. Tomasz went in March, Henrike in May. The others put their coats on the desks now, and one a bicycle helmet." },
    pete { "So leave her in peace, {player}. With the good ones there's only one thing you can't do wrong, and that's nothing." },

    option "what_they_said" {
      say = "What did they say when they went?",
      advice = { "B03", "B26" },
      reply = { pete { "That it had nothing to do with me. Both of them, in nearly the same words. I thought it was nice of them." },
        "He hears it about a second after you do." },
      go = "her_slide",
    },
    option "about_the_work" {
      say = "When did you last talk with them about their work?",
      advice = { "B26", "B03" },
      reply = { pete { "We talked all the time! My boat. Her boy's knee. The cup.", does = "counts on his fingers" },
        pete { "About the work. Well. They knew how to do it." } },
      go = "her_slide",
    },
    option "the_money" {
      say = "Was it the money, in the end?",
      advice = { "B26", "A57" },
      reply = { pete { "I matched it. Henrike said thank you, and then she asked me which customers were hers. I got to five.",
          does = "looks for somewhere to put the plate" },
        pete { "There were eleven." } },
      go = "her_slide",
    },
    option "good_to_them" {
      say = "You were good to them. Nobody could say otherwise.",
      advice = { "B01", "B03" },
      reply = { pete { "I send them wine at Christmas, from a man in the hills who only sells to people he knows.", does = "brightens" },
        pete { "Henrike doesn't drink. She wrote me that on a card." } },
      go = "her_slide",
    },
  },

  ------------------------------------------------------------------------------------------------------------------- Carla

  beat "her_slide" { with = "carla",
    "Carla Ruiz, sales director and your boss, crosses the car park in a straight line, as if they had all parked with that in mind.",
    carla { "It got more laughs than my slides. When I was on top nobody coached me. They were far too pleased with me.", does = "has counted" },
    carla { "I have a memo. The hour is compulsory in all four regions, then it isn't personal. It goes out when you say so." },
    "Pete puts the plate behind his back.",
    carla { "And at the end of the quarter there's a slide, with eight names from North. I have seven ticks. What do I put beside the eighth?", asks = true },

    option "a_yes" {
      say = "A yes. You'll have it from her by the end of the quarter.",
      set = { carla_told = true },
      advice = { "A58", "A31" },
      reply = { carla { "By the end of the quarter. Thank you.", does = "makes the tick, in pencil" },
        "It is a small tick, and belongs to somebody who is not here." },
      go = "brass_bell",
    },
    option "an_answer" {
      say = "An answer. It will be a true one, and it may be no.",
      advice = { "A12", "A49" },
      reply = carla { "That doesn't fit into the box. I'll make the box bigger. Go on, before I get sensible again." },
      go = "brass_bell",
    },
    option "a_hole" {
      say = "Nothing. I'd rather show them a hole than a tick without anything under it.",
      advice = { "A31", "A57" },
      reply = carla { "They'll ask. They look at nothing else on a slide but the holes.", does = "leaves it white, and doesn't like it" },
      go = "brass_bell",
    },
    option "then_the_memo" {
      say = "A question mark. And if I can't get her, we still have your memo.",
      set = { memo_ready = true },
      advice = { "B04", "A58" },
      reply = carla { "We do. I'll keep it warm.", does = "puts in the question mark, and beside it, smaller, a date" },
      go = "brass_bell",
    },
  },

  -------------------------------------------------------------------------------------------------------------------- Dana

  beat "brass_bell" { with = "dana",
    either {
      carla { "end of quarter. in pencil. c", when = "carla_told", does = "writes, walking away, and without capitals" },
      carla { "it is ready whenever you are. c", when = "memo_ready", does = "writes, walking away, and without capitals" },
      carla { "talk to her. c", does = "writes, walking away, and without capitals" },
    },
    "Then the side door, and a small bell, bright, at every second step. It hangs on Dana Okonjo's key ring.",
    "She walks past her own car, towards a little grey one with misted windows. Then she sees you, and makes a curve, so that it can't look as if she hadn't.",
    dana { "You're not hurt, are you? It was lying there. If I hadn't picked it up, somebody would have slipped on it.",
      does = "holds the bell still with her thumb", look = "amused", asks = true },

    option "not_much_use" {
      say  = "It's all right. I haven't been much use to you so far. Could we talk about that, alone?",
      move = permission "agenda",
      advice = { "B13", "B12" },
      landed = {
        invited = {
          dana { "I've been looking for the close in that, and there isn't one.", does = "tilts her head", look = "neutral" },
          dana { "Ask me when I'm not on my way somewhere.", look = "neutral" },
        },
        other = dana { "Ask me some time.", look = "neutral" },
      },
      go = "grey_car",
    },
    option "something_in_it" {
      say  = "A bit. It was funny. Was there something in it that I ought to hear? Not here, if so.",
      move = permission "view",
      advice = { "A57", "B05" },
      landed = {
        invited = {
          dana { "There's something in all of them. People don't laugh otherwise.", does = "looks at you for about four seconds", look = "neutral" },
          dana { "Not here is right.", look = "neutral" },
        },
        other = dana { "There usually is.", look = "neutral" },
      },
      go = "grey_car",
    },
    option "with_everybody" {
      say  = "A little, yes. It goes on the list for Monday at nine, with everybody, and they all hear the same.",
      move = neutral "info",
      set  = { raised_in_public = true },
      advice = { "B12", "B15" },
      instead = "not_much_use", why = "It is open and fair, and it turns a sentence of hers into an item for eight people.",
      reply = {
        dana { "With everybody.", does = "lets go of the bell, and it rings once", look = "guarded", talk = "neutral",
          inner = "In there it was a joke. Now it's got a date." },
        dana { "I'll bring my own microphone.", look = "amused", talk = "neutral" },
      },
      go = "grey_car",
    },
    option "afraid_of_an_hour" {
      say  = "I'll live. I just didn't know that somebody on top of the board could be so afraid of an hour.",
      move = confront "label",
      add  = { calls = 1 },
      advice = { "B15", "A58" },
      instead = "something_in_it", why = "It was quick, it was a joke, and it said in front of Pete that she is afraid.",
      reply = dana { "Ah, the dare. \"Somebody like you, frightened of a forty-foot freezer?\" I keep that one for captains.",
        does = "laughs, and takes her thumb off the bell", look = "cold", talk = "neutral",
          inner = "So it did hurt. It went in somewhere, and out it came. Well, now I've got it." },
      go = "grey_car",
    },
    option "the_others_follow" {
      say  = "Not at all, you were wonderful. They all look up to you. If you went first, the others would follow.",
      move = bait "flattery",
      add  = { calls = 1 },
      advice = { "B21", "A58" },
      instead = "not_much_use", why = "Both halves are true. Side by side, the first half becomes the price of the second.",
      reply = {
        dana { "The lighthouse customer. Get the big one, and the harbour comes after.", does = "is delighted to meet it here", look = "amused", talk = "neutral",
          inner = "Fifteen minutes. I'd have let him sleep on it, the customer." },
        dana { "You do it nicely. I'd have paused before \"follow\".", look = "guarded", talk = "neutral" },
      },
      go = "grey_car",
    },
  },

  beat "grey_car" {
    "The bell goes away across the asphalt. She gets into the grey car, on the passenger's side, and it doesn't drive off.",
    either {
      pete { "She was angry, you know. They laugh like that. Henrike used to.", when = "chosen.brass_bell.afraid_of_an_hour",
        does = "has understood it a moment too late" },
      pete { "I'd have said the same. It's a nice thing to hear. I told mine every week.", when = "chosen.brass_bell.the_others_follow", does = "means it" },
      pete { "Monday, with all of them. Nobody can say that it isn't fair.", when = "chosen.brass_bell.with_everybody",
        does = "says it as one buttons a coat" },
      pete { "I've never tried that. Asking one of them for a talk. I'd not have known what about.", does = "looks after her" },
    },

    option "whose_car" {
      say = "Whose car is that?",
      advice = { "A57", "B26" },
      reply = pete { "One of yours, surely. I didn't know Henrike's either. It was red. I saw it when she loaded it.", does = "shades his eyes" },
      go = "next",
    },
    option "walk_over" {
      does = "You start to walk over.",
      advice = { "B26", "A57" },
      reply = { "Halfway there you hear them, through the glass: two people laughing, or three, the way one laughs without a microphone.",
        "You have no reason at all to knock on that window. You go and look for your own car." },
      go = "next",
    },
    option "last_prawn" {
      does = "You eat the last prawn.",
      advice = { "B03" },
      reply = { "It has been lying in the rain, and it is still good.",
        pete { "You'll see. On Monday she rings in with a sale, and nobody remembers it. That's the nice thing about stars.",
          does = "folds the plate in two, and has no bin" } },
      go = "next",
    },
  },
}
