course "scenes_no_list" { title = "A course", scenes = "one" }
