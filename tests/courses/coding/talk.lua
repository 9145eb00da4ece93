local function line(id, say, move, go)
  return option(id) { say = say, move = move, reply = ada { "Reply to " .. id .. "." }, go = go }
end

scene "talk" {
  title = "Talk",
  with  = "ada",

  beat "one" {
    ada { "Good morning." },
    line("pitch", "May I? Take an umbrella.", { permission "leave", persuade "advice" }, "two"),
    line("view", "What do you make of it?", permission "view", "two"),
  },
  beat "two" { line("free", "It rains. It is your decision.", { neutral "info", autonomy }, "three") },
  beat "three" { line("ask", "What is rain to you?", ask_open "meaning", "four") },
  beat "four" { line("plain", "Good.", nil, "five") },
  beat "five" { line("leave", "You did well in March. Forget it.", { affirm, oblige "drop" }, "six") },
  beat "six" { line("give_back", "Rain, then. It is up to you.", { reflect, autonomy }, "end") },
}
