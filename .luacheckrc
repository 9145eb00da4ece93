std = "lua54"
max_line_length = 120

-- Courses that are wrong on purpose.
exclude_files = {"tests/courses/bad"}

-- In a scene every word is a global, and the game itself names the unknown ones, with line and column.
files["scenes"] = {
  ignore = {"111", "112", "113"},
  max_line_length = false,
}

files["tests/courses"] = {
  ignore = {"111", "112", "113"},
  max_line_length = false,
}

-- The stub defines the words for editors: nothing in it is ever used.
files["scenes/words.lua"] = {
  ignore = {"111", "112", "113", "131", "211", "212"},
  max_line_length = false,
}
