scene "garden" {
  title = "Garden",
  when  = "mood ~= 'down'",

  beat "grass" {
    option "next" { say = "next", again = true, go = "next" },
    option "hall" { say = "hall", again = true, go = "hall.start" },
  },
}
