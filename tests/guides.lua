-- The facilitator's guide of each course: one page, with the question of every scene in its words,
-- an agenda of 20, 45 and 90 minutes whose rows add up, at least a third of each for the debrief,
-- and commands that name scenes there are.
--
--   lua tests/guides.lua ROOT
local root = arg[1]
local LINES = 90
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
  for _, scene in ipairs(scenes) do
    local text = read(root .. "/scenes/" .. course .. "/" .. scene .. ".lua")
    local question = text:match('facilitator = "(.-[^\\])"'):gsub('\\"', '"')
    if not guide:find(question, 1, true) then
      complain(course, "the question of %s is not in it: %s", scene, question)
    end
  end
end

-- The rows under "## NN minutes": their sum, and the sum of those that begin with Debrief.
local function agenda(guide, minutes)
  local table_text = (guide .. "\n## "):match("\n## " .. minutes .. " minutes[^\n]*\n(.-)\n## ")
  if not table_text then return nil end
  local sum, debrief = 0, 0
  for number, what in table_text:gmatch("\n| *(%d+) *| *([^\n]*)") do
    sum = sum + tonumber(number)
    if what:find("^%*?%*?Debrief") then debrief = debrief + tonumber(number) end
  end
  return sum, debrief
end

local function check_agenda(course, guide, minutes)
  local sum, debrief = agenda(guide, minutes)
  if not sum then return complain(course, "there is no agenda of %d minutes", minutes) end
  if sum ~= minutes then complain(course, "the agenda of %d minutes adds up to %d", minutes, sum) end
  if debrief * 3 < minutes then complain(course, "of %d minutes only %d are debrief", minutes, debrief) end
end

local function check_commands(course, guide, scenes)
  local known = {}
  for _, scene in ipairs(scenes) do known[scene] = true end
  for named, scene in guide:gmatch("unpersuaded play ([%w_]+)[^\n`]-%-%-from ([%w_]+)") do
    if named ~= course or not known[scene] then complain(course, "there is no scene %s in %s", scene, named) end
  end
end

local function check(course)
  local guide = read(root .. "/scenes/" .. course .. "/guide.md")
  if not guide then return complain(course, "there is none") end
  local _, lines = guide:gsub("\n", "")
  if lines > LINES then complain(course, "%d lines are more than a page", lines) end
  local scenes = scene_names(course)
  check_questions(course, guide, scenes)
  for _, minutes in ipairs({ 20, 45, 90 }) do check_agenda(course, guide, minutes) end
  check_commands(course, guide, scenes)
end

local courses = list("cd '" .. root .. "/scenes' && ls */course.lua | sed 's|/.*||'")
assert(#courses > 0, "no courses")
for _, course in ipairs(courses) do check(course) end
os.exit(complaints == 0)
