-- How somebody looks. `posture` names the drawing, `reads` is what a screen reader says.

look "neutral" { posture = "upright", reads = "sits upright" }
look "guarded" { posture = "upright", reads = "arms folded" }
look "cold"    { posture = "turned",  reads = "has turned away" }
look "away"    { posture = "turned",  reads = "looks past you" }
look "clock"   { posture = "turned",  reads = "eyes on the clock" }
look "sharp"   { posture = "upright", reads = "looks straight at you" }
look "amused"  { posture = "upright", reads = "one corner of the mouth goes up" }
look "tired"   { posture = "turned",  reads = "eyes closed for a moment" }
look "still"   { posture = "leaning", reads = "has stopped moving" }
look "open"    { posture = "leaning", reads = "leans in" }
look "warm"    { posture = "leaning", reads = "leans in, almost smiling" }
