-- What the expert says must hang on who he is, and some of it must not show too early: reads
-- `unpersuaded check --variants --json COURSE` and fails when a share is not as promised.
--
--   ... | lua tests/variants.lua SCENE[,SCENE...] VARIANT BOUND ...
--
-- BOUND is <=50 or >=100, in per cent of the lines that are said again with another value.
local text = io.read("a")

local function cell(scene, variant)
  local from = assert(text:find('"' .. scene .. '": {', 1, true), "no scene " .. scene)
  local at = assert(text:find('"' .. variant .. '": {', from, true), "no variant " .. variant)
  local lines, shared = text:match('"lines": (%d+),%s*"shared": (%d+)', at)
  return tonumber(lines), tonumber(shared)
end

local function share(scenes, variant)
  local lines, shared = 0, 0
  for scene in scenes:gmatch("[%w_]+") do
    local more, same = cell(scene, variant)
    lines, shared = lines + more, shared + same
  end
  assert(lines > 0, "nothing is said in " .. scenes)
  return 100 * shared / lines
end

local function keeps(value, bound)
  local sign, number = bound:match("^([<>])=(%d+)$")
  if sign == "<" then return value <= tonumber(number) end
  return value >= tonumber(number)
end

local good = true
for i = 1, #arg, 3 do
  local value = share(arg[i], arg[i + 1])
  if not keeps(value, arg[i + 2]) then
    local sentence = "with another %s %.1f %% of the lines in %s are said again; promised is %s\n"
    io.stderr:write(sentence:format(arg[i + 1], value, arg[i], arg[i + 2]))
    good = false
  end
end
os.exit(good)
