-- The walls between the rooms. The rooms and whom each may see are read from engine/CMakeLists.txt;
-- what is checked against it is the include lines, the headers one by one, and the symbols in the
-- built rooms.
--
--   lua5.4 tests/layers.lua [<build folder> [<compiler>]]      from the top of the source tree

local build, compiler = arg[1], arg[2] or "cc"
local complaints = {}

local function complain(...)
  complaints[#complaints + 1] = string.format(...)
end

local function read(path)
  local file = assert(io.open(path))
  local text = file:read("a")
  file:close()
  return text
end

local function lines_of(command)
  local pipe = assert(io.popen(command))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

local function quoted(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- Headers from outside, as patterns, and the only rooms that may include them. A header not listed
-- is a library nobody has found a room for.
local outside = {
  ["^lua[%w]*%.h$"] = {"course"}, ["^lauxlib%.h$"] = {"course"},
  ["^SDL"] = {"stage"}, ["^libspeechd%.h$"] = {"stage"},
  ["^sqlite3%.h$"] = {"records"}, ["^jansson%.h$"] = {"exam"}, ["^sodium%.h$"] = {"exam"},
  ["^cmark%-gfm"] = {"guide"},

  -- Time is an input: the story and the screens are told what the clock says. Reading a course has a
  -- budget of processor time.
  ["^time%.h$"] = {"course", "desk", "front", "main", "past", "saves", "stage", "tools"},
  ["^sys/time%.h$"] = {"main", "stage", "tools"},

  -- The disk, the terminal and the other programs of the computer.
  ["^unistd%.h$"] = {"base", "desk", "main", "records", "saves", "stage", "tools"},
  ["^fcntl%.h$"] = {"base", "desk", "main", "records", "saves", "tools"},
  ["^dirent%.h$"] = {"base"},
  ["^signal%.h$"] = {"main", "stage", "tools"},
  ["^locale%.h$"] = {"main", "tools"},
  ["^poll%.h$"] = {"tools"}, ["^termios%.h$"] = {"desk", "tools"},
  ["^sys/"] = {"base", "desk", "main", "records", "saves", "stage", "tools"},

  ["^assert%.h$"] = "all", ["^ctype%.h$"] = "all", ["^errno%.h$"] = "all",
  ["^inttypes%.h$"] = "all", ["^limits%.h$"] = "all", ["^stdalign%.h$"] = "all",
  ["^stdarg%.h$"] = "all", ["^stdbool%.h$"] = "all", ["^stddef%.h$"] = "all",
  ["^stdint%.h$"] = "all", ["^stdio%.h$"] = "all", ["^stdlib%.h$"] = "all",
  ["^stdnoreturn%.h$"] = "all", ["^string%.h$"] = "all",

  -- Numbers that may differ in the last place from machine to machine have no business in the
  -- story.
  ["^math%.h$"] = {"page", "screens", "stage"},
}

local function contains(list, wanted)
  for _, name in ipairs(list) do
    if name == wanted then return true end
  end
  return false
end

-- name -> { sources = {["file.c"] = true}, sees = {["base"] = true} }. A room that is there in two
-- ways, with a library and without, is both.
local function read_rooms()
  local rooms = {}
  local text = read("engine/CMakeLists.txt"):gsub("#[^\n]*", "")
  for name, body in text:gmatch("%f[%w]room%(([%l_]+)%s(.-)%)") do
    local room, list = rooms[name] or {sources = {}, sees = {}}, nil
    for word in body:gmatch("%S+") do
      if word == "SOURCES" then list = room.sources
      elseif word == "SEES" then list = room.sees
      elseif word == "LINKS" then list = nil
      elseif list then list[word] = true end
    end
    rooms[name] = room
  end
  rooms.main = {sources = {}, sees = {}}
  for name in pairs(rooms) do rooms.main.sees[name] = true end
  return rooms
end

-- engine/story/run.c is in the room story, engine/main.c in main.
local function room_of(path)
  return path:match("^engine/([^/]+)/") or "main"
end

local function check_outside(path, number, header)
  for pattern, where in pairs(outside) do
    if header:find(pattern) then
      if where ~= "all" and not contains(where, room_of(path)) then
        complain("%s:%d: <%s> belongs to: %s", path, number, header, table.concat(where, ", "))
      end
      return
    end
  end
  complain("%s:%d: <%s> has no room yet: name one in tests/layers.lua", path, number, header)
end

local function check_ours(rooms, path, number, header)
  local here, there = room_of(path), header:match("^([^/]+)/[^/]+%.h$")
  if not there then
    complain('%s:%d: "%s" does not name its room, as in "story/run.h"', path, number, header)
  elseif there ~= here and not rooms[here].sees[there] then
    complain('%s:%d: "%s": %s does not see %s', path, number, header, here, there)
  end
end

local function check_includes(rooms, path)
  local number = 0
  for line in read(path):gmatch("([^\n]*)\n") do
    number = number + 1
    local how, header = line:match('^%s*#%s*include%s*([<"])([^>"]+)')
    if how == "<" then check_outside(path, number, header) end
    if how == '"' then check_ours(rooms, path, number, header) end
  end
end

local function check_listed(rooms, path)
  local room, file = path:match("^engine/([^/]+)/(.+%.c)$")
  if room and rooms[room] and not rooms[room].sources[file] then
    complain("%s: is not among the SOURCES of room(%s) in engine/CMakeLists.txt", path, room)
  end
end

local function check_alone(headers)
  local start = table.concat({
    compiler, "-std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Werror",
    "-fsyntax-only -Iengine", lines_of("pkg-config --cflags lua5.4 sdl2 SDL2_ttf")[1] or "",
  }, " ")
  for _, path in ipairs(headers) do
    local said = lines_of(start .. " -x c " .. quoted(path) .. " 2>&1")
    if #said > 0 then
      complain("%s does not compile alone:\n    %s", path, table.concat(said, "\n    "))
    end
  end
end

-- Anything that can be written to lies in .data, .bss or a thread's copies of these. What the
-- linker makes read-only after loading (.data.rel.ro: tables of pointers) cannot; the sanitizers'
-- own names do not count.
local function is_changeable(section, name)
  if section:find("^%.data%.rel%.ro") or name:find("^__") then return false end
  return section:find("^%.t?data") or section:find("^%.t?bss") or section == "*COM*"
end

local function check_symbols(room)
  local library = string.format("%s/engine/libroom_%s.a", build, room)
  local file
  for _, line in ipairs(lines_of("objdump -t " .. quoted(library))) do
    file = line:match("^(%S+%.c)%.o:") or file
    local kind, section, name = line:match("^%x+ (.......) (%S+)%s+%x+%s+(.+)$")
    local is_variable = kind and not kind:find("[dfF]")
    if is_variable and section ~= name and is_changeable(section, name)
      and not (room == "stage" and file == "app.c") then
      complain("engine/%s/%s: %s can change: put it into an object handed in", room, file, name)
    end
  end
  if not file then complain("%s: no library was built for room(%s)", library, room) end
end

local function check_all_symbols(rooms)
  local cache = read(build .. "/CMakeCache.txt")
  local option_of = {
    stage = "STAGE", records = "RECORDS", past = "RECORDS", exam = "EXAM", desk = "EXAM",
  }
  for name in pairs(rooms) do
    local off = option_of[name] and cache:find("UNPERSUADED_" .. option_of[name] .. ":BOOL=OFF", 1, true)
    if name ~= "main" and not off then check_symbols(name) end
  end
end

local rooms = read_rooms()
local headers = {}
for _, path in ipairs(lines_of("find engine -name '*.[ch]' | LC_ALL=C sort")) do
  if not rooms[room_of(path)] then
    complain("%s: there is no room(%s ...) in engine/CMakeLists.txt", path, room_of(path))
  else
    check_includes(rooms, path)
    check_listed(rooms, path)
  end
  if path:find("%.h$") then headers[#headers + 1] = path end
end
check_alone(headers)
if build then check_all_symbols(rooms) end

table.sort(complaints)
for _, complaint in ipairs(complaints) do print(complaint) end
print(string.format("%d walls crossed, %d headers looked at alone", #complaints, #headers))
os.exit(#complaints == 0)
