course "marks_without_expert" { title = "A course", scenes = { "one" }, marks = true }
