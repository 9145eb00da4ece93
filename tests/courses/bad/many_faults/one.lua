scene "one" {
  title = "One",
  beat "first" {
    ann { "Hello." },
    option "o1" { sayy = "Number 1.", say = "Yes", goo = "end", go = "end" },
    option "o2" { sayy = "Number 2.", say = "Yes", goo = "end", go = "end" },
    option "o3" { sayy = "Number 3.", say = "Yes", goo = "end", go = "end" },
    option "o4" { sayy = "Number 4.", say = "Yes", goo = "end", go = "end" },
    option "o5" { sayy = "Number 5.", say = "Yes", goo = "end", go = "end" },
    option "o6" { sayy = "Number 6.", say = "Yes", goo = "end", go = "end" },
    option "o7" { sayy = "Number 7.", say = "Yes", goo = "end", go = "end" },
    option "o8" { sayy = "Number 8.", say = "Yes", goo = "end", go = "end" },
    option "o9" { sayy = "Number 9.", say = "Yes", goo = "end", go = "end" },
    option "o10" { sayy = "Number 10.", say = "Yes", goo = "end", go = "end" },
  },
}
