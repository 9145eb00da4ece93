-- The beats stand in a ring: `on` leads from each to the next. `gate` leads out.
local concerns = { "pace", "edge", "problem_case", "betrayal", "answer" }

local function say(id, move, voices)
  return option(id) { say = id, move = move, voices = voices, again = true, reply = rook { "So." } }
end

local function on(to)
  return option "on" { does = "You go on.", again = true, go = to }
end

-- One option for each word, its id the word itself.
local function each(words, move, voices)
  local list = {}
  for i, word in ipairs(words) do
    list[i] = say(word, move(word), voices and voices(word))
  end
  return list
end

local function with(list, more)
  for _, item in ipairs(more) do list[#list + 1] = item end
  return list
end

local function only(concern) return { concern } end

scene "drill" {
  title = "Drill",

  beat "ask" (with(each(concerns, function() return ask_open "meaning" end, only), {
    say("any", ask_open "experience", concerns),
    say("deep_first", ask_open "concern", { "answer", "edge", "pace" }),
    say("blank", ask_open "role_joy"),
    say("plain", ask_open { "precise_words" }),
    say("wants", ask_open "aspiration"),
    say("wants_answer", ask_open "aspiration", { "answer" }),
    on "silence" })),

  beat "silence" (with(each(concerns, function() return silence end, only), {
    say("any", silence, concerns),
    say("blank", silence),
    on "reflect" })),

  beat "reflect" {
    say("back", reflect),
    say("back_and_ask", { reflect, ask_open "meaning" }, { "pace" }),
    say("back_and_praise", { reflect, affirm }),
    say("back_free_view", { reflect, autonomy, permission "view" }),
    on "concern" },

  beat "concern" (with(each(concerns, function(word) return reflect_concern(word) end), {
    say("two", reflect_concern { "pace", "edge" }),
    say("three", reflect_concern { "pace", "edge", "problem_case" }),
    say("pace_and_ask", { reflect_concern "pace", ask_open "concern" }, { "edge" }),
    say("pace_and_protects", { reflect_concern "pace", ask_protects "pace" }),
    say("pace_and_design", { reflect_concern "pace", co_design "length" }),
    say("betrayal_and_rules", { reflect_concern "betrayal", safe_zone }),
    on "protects" })),

  beat "protects" (with(each(concerns, function(word) return ask_protects(word) end), {
    say("pace_after_design", { co_design "topic", ask_protects "pace" }),
    say("pace_and_design", { ask_protects "pace", co_design "coach" }),
    say("betrayal_after_rules", { safe_zone, ask_protects "betrayal" }),
    on "permission" })),

  beat "permission" (with(each({ "leave", "view", "agenda" }, function(word) return permission(word) end), {
    say("leave_and_data", { permission "leave", offer "data" }),
    say("leave_and_advice", { permission "leave", persuade "advice" }),
    say("leave_and_info", { permission "leave", neutral "info" }),
    on "kind" })),

  beat "kind" {
    say("autonomy", autonomy),
    say("affirm", affirm),
    say("affirm_and_info", { affirm, neutral "info" }),
    say("affirm_and_help", { affirm, ask_help }),
    say("affirm_and_data", { affirm, offer "data" }),
    say("data_and_affirm", { offer "data", affirm }),
    say("affirm_and_design", { affirm, co_design "measure" }),
    say("affirm_and_everyone", { affirm, social_pressure "everyone" }),
    say("autonomy_and_threat", { autonomy, power "threat" }),
    on "offer" },

  beat "offer" (with(each({ "testimonial", "observation", "data", "career", "free_session" }, function(word) return offer(word) end), {
    say("data_and_pitch", { offer "data", persuade "pitch" }),
    say("testimonial_and_design", { offer "testimonial", co_design "who_hears" }),
    on "design" })),

  beat "design" (with(each({ "length", "topic", "coach", "measure", "stop_rule", "who_hears" }, function(word) return co_design(word) end), {
    say("open", co_design),
    on "last_things" })),

  beat "last_things" {
    say("safe_zone", safe_zone),
    say("ask_help", ask_help),
    say("accept_no", accept_no),
    say("repair", repair),
    say("repair_and_pitch", { repair, persuade "pitch" }),
    say("repair_and_back", { repair, reflect }),
    say("accept_and_ask", { accept_no, ask_open "meaning" }),
    say("help_and_design", { ask_help, co_design }),
    on "neutral" },

  beat "neutral" {
    say("closed", neutral "closed"),
    say("info", neutral "info"),
    option "info_no" { say = "info_no", move = neutral "info", again = true, reply = rook { "No.", talk = "sustain" } },
    option "info_against" { say = "info_against", move = neutral "info", again = true, reply = rook { "You.", talk = "discord" } },
    option "info_yes" { say = "info_yes", move = neutral "info", again = true, reply = rook { "Well.", talk = "change" } },
    option "info_asks" { say = "info_asks", move = neutral "info", again = true, reply = rook { "And you?", asks = true } },
    option "closed_asks" { say = "closed_asks", move = neutral "closed", again = true,
      reply = { rook { "And you?", asks = true }, "He looks at you." } },
    option "ask_asks" { say = "ask_asks", move = ask_open "meaning", again = true, reply = rook { "Why?", asks = true } },
    on "persuade" },

  beat "persuade" (with(each({ "leading", "advice", "pitch", "testimonial", "presume" }, function(word) return persuade(word) end), {
    say("presume_and_wants", { persuade "presume", ask_open "aspiration" }),
    say("advice_and_pace", { persuade "advice", reflect_concern "pace" }),
    on "confront" })),

  beat "confront" (with(each({ "argue", "correct", "moralise", "label" }, function(word) return confront(word) end), {
    say("label_and_everyone", { confront "label", social_pressure "everyone" }),
    say("label_and_gang_up", { confront "label", social_pressure "gang_up" }),
    say("back_and_label", { reflect, confront "label" }),
    say("argue_and_closed", { confront "argue", neutral "closed" }),
    say("argue_and_drop", { confront "argue", oblige "drop" }),
    on "social" })),

  beat "social" (with(each({ "everyone", "why", "gang_up" }, function(word) return social_pressure(word) end), {
    on "bait" })),

  beat "bait" (with(each({ "flattery", "lure" }, function(word) return bait(word) end), {
    on "power" })),

  beat "power" (with(each({ "threat", "remedial", "sanction", "mandate" }, function(word) return power(word) end), {
    say("breach", breach),
    on "oblige" })),

  beat "oblige" (with(each({ "drop", "hand_off", "reassure", "hint" }, function(word) return oblige(word) end), {
    say("drop_and_back", { oblige "drop", reflect }),
    say("drop_and_ask", { oblige "drop", ask_open "meaning" }),
    on "keyed" })),

  -- Replies by landing, by concern, and by what holds.
  beat "keyed" {
    option "ask" { say = "ask", move = ask_open "meaning", voices = { "pace", "edge" }, again = true,
      landed = { pace = rook { "Pace." }, asked = rook { "Asked." }, other = rook { "Other." } } },
    option "concern" { say = "concern", move = { reflect_concern "edge", autonomy }, again = true,
      landed = { understood = rook { "Understood." }, wrong = rook { "Wrong.", talk = "sustain" },
        free = rook { "Free." }, hollow = rook { "Hollow." } }, reply = rook { "Reply." } },
    option "back_and_ask" { say = "back_and_ask", move = { reflect, ask_open "meaning" }, voices = { "pace", "edge" }, again = true,
      landed = { pace = rook { "Pace." }, heard = rook { "Heard." }, parroted = rook { "Parroted." } },
      reply = rook { "Reply." } },
    option "by_state" { say = "by_state", move = neutral "info", again = true,
      reply = either { rook { "Low.", when = "trust < 40" }, rook { "Middle.", when = "trust < 60" }, rook { "High." } } },
    option "silent" { say = "silent", move = persuade "advice", again = true, reply = { "He says nothing." } },
    on "gate" },

  -- Nothing here is a volley: no move, or said to somebody without a state.
  beat "gate" {
    option "nothing" { does = "You look out of the window.", again = true, reply = rook { "Yes?", talk = "discord" } },
    option "he_asks" { does = "You look up.", again = true, reply = rook { "Who sent you?", asks = true } },
    option "he_tells" { does = "You look down.", again = true, reply = rook { "Nobody did." } },
    option "by_landing" { does = "You wait.", again = true, reply = either { rook { "Heard.", when = "landing == 'heard'" },
      rook { "None.", when = "landing == 'none'" }, rook { "Breach.", when = "landing == 'breach'" }, rook { "Else." } } },
    option "alone" { does = "You go in.", again = true, go = "alone.room" },
    option "crowd" { does = "You go in.", again = true, go = "crowd.room" },
    option "hers" { does = "You go in.", again = true, go = "hers.room" },
    option "last" { does = "You leave.", again = true, go = "last.room" },
    option "stop" { does = "You leave.", again = true, go = "end" },
    option "ask_and_leave" { say = "ask", move = ask_open "meaning", again = true, reply = rook { "So." }, go = "alone.room" },
    on "ask" },
}
