-- After the end: a story.
scene "last" {
  title = "Later",
  epilogue = true,
  enter = { add = { trust = 60 } },

  beat "room" { with = "odd",
    option "end" { does = "You go home.", go = "end" },
  },
}
