-- How bodies speak. The person beside the page is put together from six parts:
--
--   posture  upright, leaning, turned, crossed (arms folded)      brows  level, low, up, one (one of them up)
--   head     front, down, aside                                  mouth  level, tight, open, corner, smile
--   gaze     you, down, away, clock, closed                      hands  still, pen, notebook, phone
--
-- What a part is not told it takes from the next: first the gesture that a stage line names, then the look of the line, then
-- the mood, which comes from the state of the person; and at rest somebody sits upright and looks at you.

-- The looks that lines are written with. `reads` is what a screen reader says.
look "neutral" { reads = "sits upright" }
look "guarded" { reads = "arms folded", posture = "crossed", brows = "low", mouth = "tight" }
look "cold"    { reads = "has turned away", posture = "turned", head = "aside", gaze = "away", brows = "low", mouth = "tight" }
look "away"    { reads = "looks past you", head = "aside", gaze = "away" }
look "clock"   { reads = "eyes on the clock", head = "aside", gaze = "clock", brows = "one", mouth = "tight" }
look "sharp"   { reads = "looks straight at you", posture = "upright", gaze = "you", brows = "low", mouth = "open" }
look "amused"  { reads = "one corner of the mouth goes up", brows = "one", mouth = "corner" }
look "tired"   { reads = "eyes closed for a moment", head = "down", gaze = "closed", mouth = "tight" }
look "still"   { reads = "has stopped moving", posture = "leaning", head = "down", gaze = "down" }
look "open"    { reads = "leans in", posture = "leaning", brows = "up", mouth = "open" }
look "warm"    { reads = "leans in, almost smiling", posture = "leaning", brows = "up", mouth = "smile" }

-- How a line of yours shows before it is answered: a landing names one of these (model.lua).
look "struck"    { reads = "draws back", posture = "crossed", head = "down", gaze = "closed", brows = "low", mouth = "tight" }
look "stung"     { reads = "looks away", head = "aside", gaze = "away", brows = "low", mouth = "tight" }
look "listening" { reads = "listens", posture = "leaning", gaze = "you", brows = "up" }
look "weighing"  { reads = "thinks about it", head = "down", gaze = "down", brows = "level" }

-- What shows of a state when nothing else was said. The first that holds comes first.
mood "shut"   { when = "reactance >= 70", posture = "crossed", brows = "low", mouth = "tight" }
mood "hurt"   { when = "threat >= 70", gaze = "down", brows = "low", mouth = "tight" }
mood "wary"   { when = "reactance >= 50", brows = "low" }
mood "at_ease" { when = "trust >= 65 and reactance < 35", posture = "leaning" }

-- What a stage line does to the figure and to the ear: the first gesture that one of its words belongs to. `sound` is a file of
-- the sounds, `caption` is how it is written for somebody who does not hear it.
gesture "pen_down"   { words = { "puts the pen down", "puts the pencil down", "lets go of the pen", "caps the pen",
                                 "screws the pen shut", "takes the pen off", "leaves the pencil", "stops writing", "stopped writing" },
                       hands = "still", sound = "pen_down", caption = "a pen is put down" }
gesture "book_shut"  { words = { "shuts the notebook", "closes the notebook", "shuts the book", "closes the book", "shuts the folder" },
                       hands = "still", sound = "book", caption = "a book is shut" }
gesture "no_look_up" { words = { "doesn't look up", "does not look up", "without looking up", "not look up" }, head = "down", gaze = "down" }
gesture "page"       { words = { "turns a page", "turns the page", "turns over the page", "leafs" },
                       hands = "notebook", head = "down", gaze = "down", sound = "page", caption = "a page is turned" }
gesture "writes"     { words = { "writes", "writing", "draws on", "draws a", "ticks a line", "fills one line", "underlines", "crosses out", "crosses it out" },
                       hands = "pen", head = "down", gaze = "down", sound = "pen", caption = "a pen on paper" }
gesture "pen"        { words = { "pen", "pencil" }, hands = "pen" }
gesture "notebook"   { words = { "notebook", "the page", "the forecast", "the sheet" }, hands = "notebook" }
gesture "rings"      { words = { "phone rings", "lets it ring", "phone buzzes" }, hands = "phone", sound = "phone", caption = "a telephone" }
gesture "phone"      { words = { "phone", "receiver", "thumb" }, hands = "phone" }
gesture "cup"        { words = { "cup", "the glass", "tea", "coffee" }, sound = "cup", caption = "a cup" }
gesture "keys"       { words = { "keys", "key" }, sound = "keys", caption = "keys" }
gesture "bell"       { words = { "the bell rings", "rings the bell" }, sound = "bell", caption = "a bell" }
gesture "door"       { words = { "opens the door", "door open", "holds the door", "go of the door", "catches the door", "open door" },
                       sound = "door", caption = "a door" }
gesture "chair"      { words = { "his chair", "her chair", "pushes the chair", "takes the chair", "the empty chair", "sits down", "stands up",
                                 "sits back", "leans back", "gets up" }, sound = "chair", caption = "a chair" }
gesture "walks"      { words = { "walks", "steps", "the stairs" }, sound = "steps", caption = "steps" }
gesture "clock"      { words = { "clock", "watch" }, head = "aside", gaze = "clock" }
gesture "looks_up"   { words = { "looks up", "looks at you", "faces you", "eyes on you", "turns round", "turns to you", "turns back to you" },
                       head = "front", gaze = "you" }
gesture "looks_down" { words = { "to the table", "looks down", "at the table", "at the floor", "reads", "counts", "rubs it out", "wipes",
                                 "unfolds", "undoes a knot" }, head = "down", gaze = "down" }
gesture "looks_off"  { words = { "window", "the glass wall", "looks past", "looks straight ahead", "windscreen", "door", "doors", "speaks to the" },
                       head = "aside", gaze = "away" }
gesture "smiles"     { words = { "smiles", "smiling", "laughs", "laughing", "grins" }, mouth = "smile" }
gesture "eyebrow"    { words = { "eyebrow" }, brows = "one" }
