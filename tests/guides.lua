-- The facilitator's guide of each course: the question of every scene in its words; an agenda of 20,
-- 45 and 90 minutes whose rows add up, at least a third of each for the debrief; what to cut in every
-- row; scenes there are, the first in the first row; and for each agenda a command that begins there.
-- Whether it fits a page is seen on paper (guide.sh).
--
--   lua tests/guides.lua ROOT
local root = arg[1]
local AGENDAS = { 20, 45, 90 }
local complaints = 0

local function complain(course, ...)
  complaints = complaints + 1
  io.stderr:write(course, "/guide.md: ", string.format(...), "\n")
end

local function read(path)
  local file = io.open(path)
  if not file then return nil end
  local text = file:read("a")
  file:close()
  return text
end

local function list(command)
  local names = {}
  for name in io.popen(command):lines() do names[#names + 1] = name end
  return names
end

local function scene_names(course)
  local scenes = read(root .. "/scenes/" .. course .. "/course.lua"):match("scenes%s*=%s*{(.-)}")
  local names = {}
  for name in scenes:gmatch('"([%w_]+)"') do names[#names + 1] = name end
  return names
end

local function check_questions(course, guide, scenes)
  local words = guide:gsub("%s+", " ")
  for _, scene in ipairs(scenes) do
    local text = read(root .. "/scenes/" .. course .. "/" .. scene .. ".lua")
    local question = text:match('facilitator = "(.-[^\\])"'):gsub('\\"', '"')
    if not words:find(question, 1, true) then
      complain(course, "the question of %s is not in it: %s", scene, question)
    end
  end
end

-- The text under "## NN minutes", up to the next heading.
local function section(guide, minutes)
  return (guide .. "\n## "):match("\n## " .. minutes .. " minutes\n(.-)\n## ")
end

-- Its rows: minutes, what is done, what is cut.
local function rows_of(text)
  local rows = {}
  for line in text:gmatch("\n(| *%d[^\n]*)") do
    local minutes, what, cut = line:match("^| *(%d+) *| *([^|]-) *| *([^|]-) *|$")
    rows[#rows + 1] = { minutes = tonumber(minutes), what = what, cut = cut, line = line }
  end
  return rows
end

local function scene_in(what, known)
  for name in what:gmatch("`([%w_]+)`") do
    if known[name] then return name end
  end
end

local function check_row(course, minutes, row, known)
  if not row.minutes then return complain(course, "%d minutes: no row of three columns: %s", minutes, row.line) end
  if row.cut == "" then complain(course, "%d minutes: what is cut in: %s?", minutes, row.what) end
  for name in row.what:gmatch("`([%w_]+)`") do
    if not known[name] then complain(course, "%d minutes: there is no scene %s", minutes, name) end
  end
end

local function check_sums(course, minutes, rows)
  local sum, debrief = 0, 0
  for _, row in ipairs(rows) do
    sum = sum + (row.minutes or 0)
    if row.what and row.what:find("^%*?%*?Debrief") then debrief = debrief + row.minutes end
  end
  if sum ~= minutes then complain(course, "the agenda of %d minutes adds up to %d", minutes, sum) end
  if debrief * 3 < minutes then complain(course, "of %d minutes only %d are debrief", minutes, debrief) end
end

-- The command of an agenda says its minutes and begins where its first row does.
local function check_command(course, minutes, text, scene)
  local command = text:gsub("\\\n%s*", ""):match("\n    (unpersuaded workshop [^\n]*)") or ""
  for _, words in ipairs({ course, "--agenda " .. minutes, "--from " .. tostring(scene), "--room 24" }) do
    if not (command .. " "):find(" " .. words .. " ", 1, true) then
      complain(course, "%d minutes: the command does not say %s", minutes, words)
    end
  end
end

local function check_agenda(course, guide, minutes, known)
  local text = section(guide, minutes)
  if not text then return complain(course, "there is no agenda of %d minutes", minutes) end
  local rows = rows_of(text)
  if #rows == 0 then return complain(course, "the agenda of %d minutes is empty", minutes) end
  for _, row in ipairs(rows) do check_row(course, minutes, row, known) end
  check_sums(course, minutes, rows)
  local first = scene_in(rows[1].what or "", known)
  if not first then complain(course, "%d minutes: the first row names no scene", minutes) end
  check_command(course, minutes, text, first)
end

-- What a facilitator who has never seen the program must be told: what is on her buttons, and what
-- helps when something goes wrong.
local function check_told(course, guide)
  for _, words in ipairs({
    "Close the round", "Vote again", "Follow B", "Take A instead", "Read on", "Next row", "Undo", "Pause",
    "Steer", "F6", "--two-windows", "--unit tables", "--cards", "--guide", "unpersuaded workshop --resume",
    "Reactions", "Turning points", "Sentences", "then I ...", "Type no names",
  }) do
    if not guide:gsub("%s+", " "):find(words, 1, true) then complain(course, "it does not speak of %s", words) end
  end
  if guide:find("unpersuaded play", 1, true) then complain(course, "a workshop is not played alone") end
end

local function check(course)
  local guide = read(root .. "/scenes/" .. course .. "/guide.md")
  if not guide then return complain(course, "there is none") end
  local scenes, known = scene_names(course), {}
  for _, scene in ipairs(scenes) do known[scene] = true end
  check_questions(course, guide, scenes)
  for _, minutes in ipairs(AGENDAS) do check_agenda(course, guide, minutes, known) end
  check_told(course, guide)
end

local courses = list("cd '" .. root .. "/scenes' && ls */course.lua | sed 's|/.*||'")
assert(#courses > 0, "no courses")
for _, course in ipairs(courses) do check(course) end
os.exit(complaints == 0)
