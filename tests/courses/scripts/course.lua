course "scripts" { title = "Scripts", about = "What is shown, and in which order.", scenes = { "lines" } }

cast "ada" { name = "Ada Lind", pronouns = "she" }
cast "ben" { name = "Ben Okoro", pronouns = "he" }

one_of "weather" { "sun", "rain", "snow" }
