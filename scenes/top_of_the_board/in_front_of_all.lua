-- Only when you said "with everybody". One sentence of yours, with seven people listening; even a good one costs more here.
scene "in_front_of_all" {
  title = "Monday, nine o'clock - in front of the board",
  place = "open_floor_morning",
  with  = "dana",
  when  = "raised_in_public",
  public = true,
  facilitator = "You wanted it to be the same for everybody. What did it become for the one it was about?",

  enter = {
    add      = { threat = 15 },
    sensible = { raised_in_public = true, reactance = 26 },
    pushy    = { raised_in_public = true, trust = 44, reactance = 38, threat = 40, calls = 1 },
  },

  beat "standing" {
    "They stand, because a meeting that stands is short. Eight people, and eight magnets on the board. Round the top one the white is whiter.",
    "You have said good morning. You have said that a good joke deserves to be talked about openly. It sounded better in the car.",
    "Seven people look at Dana, at the board, and then, since there is nothing else, at the carpet.",
    dana { "All right. I'm here, they're here, it's nine. What would you like me to say?", does = "leans against her desk, the keys beside her",
      look = "guarded", asks = true },

    option "wrong_room" {
      say  = "Nothing. You don't owe this circle an answer, and I had no business asking for one in here. It's off the list.",
      move = autonomy,
      advice = { "A29", "B12" },
      landed = {
        other = dana { "Then I'll have my coffee.", does = "takes up the cup, and looks at you over the rim of it", look = "neutral", talk = "neutral",
          inner = "Two minutes past. I'd have needed three." },
      },
      go = "carpet",
    },
    option "only_two" {
      say  = "In here, nothing. May I ask you again when there are only two of us, on a day you choose?",
      move = permission "agenda",
      advice = { "B12", "B13" },
      landed = {
        invited = dana { "You could've had that on Friday. The car park was nearly empty.", does = "unfolds her arms, not all the way", look = "neutral",
          talk = "neutral",
          inner = "It's a good question. It's got an audience, that's all that's wrong with it." },
        other = dana { "You may ask.", look = "guarded" },
      },
      go = "carpet",
    },
    option "before_everybody" {
      say  = "Before you say anything: I'd like to apologise, here in front of everybody, for having brought this up in front of everybody.",
      move = repair,
      advice = { "B12", "A15" },
      instead = "only_two", why = "The apology is meant. It needed the same seven people, and now there are two things they have watched.",
      landed = {
        other = dana { "That's decent. Now I've been a problem and an apology, and it's four minutes past.", does = "smiles, for the seven", look = "guarded",
          talk = "neutral", inner = "It's meant. One can see that it's meant. I'm still standing here." },
      },
      go = "carpet",
    },
    option "seven_names" {
      say  = "Whatever's true. Seven people have put their names down since Friday. What is it that makes you the only one who hasn't?",
      move = social_pressure "why",
      add  = { calls = 1 },
      advice = { "B15", "B12" },
      instead = "wrong_room", why = "You asked her for a reason and gave her a jury.",
      reply = dana { "Social proof. \"All your neighbours have one.\" I use it for ice machines.",
        does = "looks along the row, quite kindly, and they look at the carpet", look = "cold", talk = "discord",
          inner = "Seven. I know what each of them would have said to me alone." },
      go = "carpet",
    },
    option "hands" {
      say  = "Nothing at all, we can make it easy. Hands up, quite openly: who'd like to try an hour of this, and who wouldn't?",
      move = social_pressure "gang_up",
      add  = { calls = 1 },
      advice = { "B15", "A58", "B04" },
      instead = "wrong_room", why = "A show of hands feels fair to the one who counts them.",
      reply = {
        "Sunil Rao's hand is up at the word \"hands\". The others follow, one by one, like people getting into cold water.",
        dana { "Seven to one. I've lost bids by more, but there they let you wait outside.",
          does = "puts up her own hand, the palm turned out, as one stops traffic", look = "cold", talk = "discord",
            inner = "Half of them don't want it. I can see which half. And they'll all remember who made them lie." },
      },
      go = "carpet",
    },
  },

  beat "carpet" {
    either {
      { when = "chosen.standing.hands", "The hands go down. Sunil's is the last; he doesn't seem to know where to put it." },
      { when = "chosen.standing.wrong_room", "They go to their telephones faster than telephones need. She stays until the cup is empty, the only one, and then she rinses it." },
      { when = "chosen.standing.only_two", "Six of them have an appointment. The seventh looks for one in his diary, and finds it." },
      { when = "chosen.standing.before_everybody", "Somebody says that it's all right, and nobody knows to whom." },
      { "Eight telephones begin to be needed. On Dana's desk one is lit already, a number with too many digits; she takes it out with her into the stairwell." },
    },
    "Five past nine. The floor is empty. There are only the eight magnets and you. You push the top one straight. It was straight.",
    go = "next",
  },
}
