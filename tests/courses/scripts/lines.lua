-- Every option tries one way of putting lines together; what must appear is in tests/unit/scripts.c.
local function back(option)
  option.go = "hub"
  option.again = true
  return option
end

scene "lines" {
  title = "Lines",

  beat "hub" { in_order = true,
    option "after_either" (back { say = "1", reply = {
      either { ada { "If rain.", when = "weather == 'rain'" }, ada { "Else." } },
      ada { "Always." },
    } }),
    option "before_either" (back { say = "2", reply = {
      ada { "First." },
      either { ada { "If rain.", when = "weather == 'rain'" }, ada { "Else." } },
    } }),
    option "two_eithers" (back { say = "3", reply = {
      either { ada { "If rain.", when = "weather == 'rain'" }, ada { "Else." } },
      either { ben { "If snow.", when = "weather == 'snow'" }, { when = "weather == 'rain'", ben { "Wet." }, "Puddles." }, ben { "Dry." } },
      "End.",
    } }),
    option "sometimes" (back { say = "4", reply = { ada { "One." }, ada { "Rain only.", when = "weather == 'rain'" }, ada { "Two." } } }),
    option "make_it_rain" (back { say = "5", set = { weather = "rain" }, reply = "It rains." }),
    option "one_by_one" { say = "6", reply = { ada { "Go here.", go = "there" }, ada { "Still said." } }, go = "hub", again = true },
    option "stop" { say = "7", go = "end" },
  },

  beat "there" { "There.", go = "hub" },
}
