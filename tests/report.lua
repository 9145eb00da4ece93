-- Whether a report is what it promises: markup that is whole and balanced, nothing fetched and
-- nothing run, headings in order, every reference to a place that is there, tables with their
-- headers; and whether its marks and gates are those of `replay --json`.
--
--   lua5.4 tests/report.lua REPORT.html [REPLAY.json]
--
-- The document of a workshop has no marks, and nothing to compare them with.

local html_path, json_path = arg[1], arg[2]
local complaints = {}

local function complain(...)
  complaints[#complaints + 1] = string.format(...)
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function set(words)
  local out = {}
  for word in words:gmatch("%S+") do out[word] = true end
  return out
end

-- Reading ------------------------------------------------------------------------------------------

local void = set "meta br"
local entities = set "&lt; &gt; &amp; &quot; &#39;"

local function check_text(text, where)
  for entity in text:gmatch("&[^;%s]*;?") do
    if not entities[entity] then complain("%s: %s is no escape of ours", where, entity) end
  end
  if text:find(">", 1, true) then complain("%s: an unescaped >: %s", where, text:sub(1, 60)) end
end

local function attributes_of(source, tag)
  local out = {}
  for name, value in source:gmatch('%s+([%w:_-]+)="([^"]*)"') do
    if out[name] then complain("<%s> has %s twice", tag, name) end
    if value:find("<", 1, true) then complain("<%s %s> holds an unescaped <", tag, name) end
    check_text(value, tag .. " " .. name)
    out[name] = value
  end
  local rest = source:gsub('%s+[%w:_-]+="[^"]*"', "")
  if not rest:find("^%s*/?$") then complain("<%s%s> is not well-formed", tag, source) end
  return out
end

-- Calls back for each element opened, with its attributes, what it is in, and the text after it.
local function walk(text, opened)
  local stack, at = {}, 17
  if text:sub(1, 16) ~= "<!DOCTYPE html>\n" then complain("it does not begin with its type") end
  while at <= #text do
    local close_from, close_to, closing = text:find("^</([%w]+)>", at)
    local from, to, tag, rest = text:find("^<([%w]+)([^>]*)>", at)
    if close_from then
      local last = table.remove(stack)
      if last ~= closing then complain("</%s> closes <%s>", closing, tostring(last)) end
      at = close_to + 1
    elseif from then
      local next_tag = text:find("<", to + 1, true) or #text + 1
      if tag == "style" then next_tag = text:find("</style>", to, true) end
      opened(tag, attributes_of(rest, tag), stack, text:sub(to + 1, next_tag - 1))
      if not void[tag] and rest:sub(-1) ~= "/" then stack[#stack + 1] = tag end
      at = tag == "style" and next_tag or to + 1
    else
      local next_tag = text:find("<", at + 1, true) or #text + 1
      if text:sub(at, at) == "<" then complain("a < that opens nothing: %s", text:sub(at, at + 40)) end
      check_text(text:sub(at, next_tag - 1), stack[#stack] or "top")
      at = next_tag
    end
  end
  if #stack > 0 then complain("<%s> is never closed", stack[#stack]) end
end

local text = read(html_path)
local seen, ids, referred, values = {}, {}, {}, {}
local level, headings = 0, 0

local forbidden = set "script link iframe object embed img image base form input video audio"
local fetching = set "src srcset action formaction background poster data ping"

local function check_attributes(tag, attributes)
  for name, value in pairs(attributes) do
    if name:find("^on") or name == "style" then complain("<%s> carries %s", tag, name) end
    if fetching[name] then complain("<%s> fetches %s", tag, value) end
    if name:find("href$") and not value:find("^#") then complain("<%s> refers to %s", tag, value) end
    if name == "id" then
      if ids[value] then complain("%s is the name of two things", value) end
      ids[value] = true
    end
  end
  if attributes.href then referred[attributes.href:sub(2)] = true end
  for _, name in ipairs {"aria-labelledby", "aria-describedby"} do
    for id in (attributes[name] or ""):gmatch("%S+") do referred[id] = true end
  end
end

local function check_heading(tag)
  local deep = tonumber(tag:match("^h([1-6])$"))
  if not deep then return end
  if deep > level + 1 then complain("a heading of level %d follows one of level %d", deep, level) end
  level, headings = deep, headings + 1
end

local function keep_values(attributes)
  local gate, mark = attributes["data-gate"], attributes["data-mark"]
  if gate then
    values[gate .. " " .. attributes["data-row"]] =
      attributes["data-value"] .. " " .. attributes["data-met"]
  elseif mark then
    values[mark] = attributes["data-value"]
  end
end

walk(text, function(tag, attributes, stack, after)
  if stack[#stack] ~= "svg" then seen[tag] = (seen[tag] or 0) + 1 end
  if forbidden[tag] then complain("there is a <%s>", tag) end
  check_attributes(tag, attributes)
  check_heading(tag)
  keep_values(attributes)
  if tag == "html" and attributes.lang ~= "en" then complain("<html> names no language") end
  if tag == "th" and not attributes.scope then complain("a <th> has no scope") end
  if tag == "svg" and not (attributes.role == "img" and attributes["aria-labelledby"]) then
    complain("a picture has no name")
  end
  if tag == "section" and not attributes["aria-labelledby"] then
    complain("a <section> has no name")
  end
  if tag == "style" and (after:find("url%(") or after:find("@import") or after:find("</")) then
    complain("the style sheet fetches something")
  end
  if (tag == "main" or tag == "nav") and stack[#stack] ~= "body" then
    complain("<%s> is in <%s>", tag, stack[#stack])
  end
end)

for id in pairs(referred) do
  if not ids[id] then complain("nothing is called %s", id) end
end
for _, tag in ipairs {"html", "head", "title", "body", "header", "nav", "main", "footer", "h1"} do
  if seen[tag] ~= 1 then complain("%d times <%s>", seen[tag] or 0, tag) end
end
for _, tag in ipairs {"table", "caption", "thead", "svg"} do
  if not seen[tag] then complain("there is no <%s>", tag) end
end
if seen.table ~= seen.caption then complain("a table has no caption") end
for address in text:gmatch("%a+://[^\"'%s<)]*") do
  if address ~= "http://www.w3.org/2000/svg" then complain("it names %s", address) end
end

-- The numbers --------------------------------------------------------------------------------------

-- `replay --json` indents by two spaces and has a key a line.
local function numbers_of(json)
  local out, path = {}, {}
  for line in json:gmatch("[^\n]+") do
    local indent, key, value = line:match('^( *)"([^"]+)": (.-),?$')
    if key then
      local depth = #indent // 2
      path[depth] = key
      for i = depth + 1, #path do path[i] = nil end
      if path[1] == "marks" and depth == 2 then
        out[key] = value
      elseif path[1] == "gates" and depth == 5 then
        local name = path[2] .. " " .. path[4]
        out[name] = key == "value" and value or out[name] .. " " .. value
      end
    end
  end
  return out
end

-- A course without marks has none to show.
local compared, numbers = 0, json_path and numbers_of(read(json_path)) or {}
local marked = numbers.curiosity ~= nil
if not json_path and next(values) then complain("there are marks in it") end
for name, value in pairs(numbers) do
  compared = compared + 1
  if value == "null" or not marked then
    if values[name] then complain("%s is %s and there is no mark", name, values[name]) end
  elseif values[name] ~= value then
    complain("%s is %s and not %s", name, tostring(values[name]), value)
  end
end
if compared == 0 and json_path then complain("no number was compared") end

for _, complaint in ipairs(complaints) do print(html_path .. ": " .. complaint) end
print(string.format("%s: %d headings, %d numbers, %d complaints", html_path, headings, compared,
  #complaints))
os.exit(#complaints == 0)
