local function turn(number)
  return beat("turn" .. number) {
    option "fact" {
      say = "The key hangs on its hook.",
      move = neutral "info",
      advice = { "A14" },
      add = { knocks = 1 },
      set = { mood = "odd" },
      reply = vera { "It does.", look = "dusty" },
      go = "turn" .. number + 1,
    },
    option "push" {
      say = "You should give it to me.",
      move = persuade "pitch",
      advice = { "A15" },
      instead = "ask", why = "She had given no reason yet.",
      set = { key_returned = true },
      reply = {
        either {
          vera { "Again?", when = "key_returned and knocks > 3", inner = "Again." },
          vera { "Should I.", inner = "No." },
        },
      },
      go = "turn" .. number + 1,
    },
    option "ask" {
      say = "What would you lose?",
      move = ask_open "concern", voices = { "dust" },
      advice = { "A14" },
      landed = {
        dust = vera { "The order of things.", inner = "He asks." },
        barrage = vera { "One at a time.", talk = "neutral" },
        other = vera { "The same as before." },
      },
      go = "turn" .. number + 1,
    },
  }
end

scene "the_key" {
  title = "The key",
  place = "corridor",
  with  = "vera",
  facilitator = "Whose key is it?",
  turn(1), turn(2), turn(3), turn(4), turn(5), turn(6), turn(7), turn(8), turn(9), turn(10),
  turn(11), turn(12), turn(13), turn(14), turn(15), turn(16), turn(17), turn(18), turn(19), turn(20),

  beat "turn21" {
    olaf { "Post.", when = "day == 'monday' or mood == 'odd'" },
    go = "end",
  },
}
