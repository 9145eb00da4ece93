-- Makes every sound of the game, out of noise and sines, always the same bytes:
--
--   lua5.4 assets/sound/synth.lua FOLDER
--
-- Room tones are loops: everything in them goes round, so that the end leads into the beginning.
-- They are meant not to be noticed. Effects are short, begin and end at zero, and are no louder
-- than somebody at the same table. 22050 Hz, mono, 16 bits. How loud each may be stands beside it,
-- in dBFS: a room's as it is on average (RMS), an effect's at its highest point.

local RATE <const> = 22050
local pi, sin, cos, exp, floor, sqrt, random = math.pi, math.sin, math.cos, math.exp, math.floor, math.sqrt, math.random
local turn <const> = 2 * math.pi

local function decibel(level)
  return 10 ^ (level / 20)
end

local function seconds(length)
  return floor(length * RATE + 0.5)
end

local function zeros(count)
  local sound = {}
  for i = 1, count do sound[i] = 0.0 end
  return sound
end

-- Noise ------------------------------------------------------------------------------------------

-- Noise between two frequencies, `poles` times filtered on either side. The filters have run in.
local function noise(count, low, high, poles)
  local sound = {}
  local keep = 1 - exp(-turn * high / RATE)
  local lose = 1 - exp(-turn * low / RATE)
  local a, b, c, d = 0.0, 0.0, 0.0, 0.0
  local steep = (poles or 2) > 1
  for i = -2000, count do
    local x = random() * 2 - 1
    a = a + keep * (x - a)
    b = steep and b + keep * (a - b) or a
    c = c + lose * (b - c)
    x = b - c
    d = d + lose * (x - d)
    if i > 0 then sound[i] = x - d end
  end
  return sound
end

local function level_of(sound)
  local sum = 0.0
  for i = 1, #sound do sum = sum + sound[i] * sound[i] end
  return sqrt(sum / #sound)
end

local function scale(sound, factor)
  for i = 1, #sound do sound[i] = sound[i] * factor end
  return sound
end

-- The same noise as a loop: what goes on behind its end is faded into its beginning.
local function round_noise(count, low, high, poles)
  local over = seconds(0.5)
  local sound = noise(count + over, low, high, poles)
  for i = 1, over do
    local part = (i - 0.5) / over * pi / 2
    sound[i] = sound[i] * sin(part) + sound[count + i] * cos(part)
  end
  for i = count + over, count + 1, -1 do sound[i] = nil end
  return scale(sound, 1 / level_of(sound))
end

-- Slow changes of loudness that go round: `points` random heights from `least` to 1, joined smoothly.
local function unrest(count, points, least)
  local heights, shape = {}, {}
  for i = 0, points - 1 do heights[i] = least + (1 - least) * random() end
  for i = 1, count do
    local at = (i - 1) * points / count
    local from = floor(at)
    local part = (1 - cos((at - from) * pi)) / 2
    shape[i] = heights[from % points] * (1 - part) + heights[(from + 1) % points] * part
  end
  return shape
end

-- One rise and fall, `from` to `to` seconds; 0 elsewhere.
local function swell(count, from, to)
  local shape = zeros(count)
  local first, last = seconds(from), seconds(to)
  for i = first, last do shape[(i - 1) % count + 1] = sin((i - first) / (last - first) * pi) ^ 2 end
  return shape
end

-- Adding up --------------------------------------------------------------------------------------

local function add(mix, gain, sound, shape)
  if shape then
    for i = 1, #mix do mix[i] = mix[i] + gain * sound[i] * shape[i] end
  else
    for i = 1, #mix do mix[i] = mix[i] + gain * sound[i] end
  end
end

-- A sine that goes round a whole number of times.
local function add_sine(mix, gain, frequency, shape)
  local count = #mix
  local angle = turn * floor(frequency * count / RATE + 0.5) / count
  local start = random() * turn
  local twice, before, now = 2 * cos(angle), sin(start - angle), sin(start)
  for i = 1, count do
    mix[i] = mix[i] + (shape and gain * shape[i] or gain) * now
    before, now = now, twice * now - before
  end
end

local function add_hum(mix, gain, frequency, partials, shape)
  for number, part in ipairs(partials) do
    if part > 0 then add_sine(mix, gain * part, frequency * number, shape) end
  end
end

-- A short sound at this second; what goes beyond the end comes in at the beginning.
local function put(mix, at, gain, sound)
  local count, first = #mix, seconds(at)
  for i = 1, #sound do
    local place = (first + i - 1) % count + 1
    mix[place] = mix[place] + gain * sound[i]
  end
end

-- The same as it is heard through a room: quieter each time it comes back.
local function put_far(mix, at, gain, sound)
  for echo, delay in ipairs {0, 0.031, 0.053, 0.079, 0.113, 0.151, 0.197} do
    put(mix, at + delay, gain * 0.62 ^ (echo - 1), sound)
  end
end

-- Things that are struck -------------------------------------------------------------------------

-- `modes` is a list of {frequency, loudness, seconds until it has faded to a third}.
local function struck(length, modes)
  local sound = zeros(seconds(length))
  for _, mode in ipairs(modes) do
    local angle, fade = turn * mode[1] / RATE, exp(-1 / (mode[3] * RATE))
    local twice, square = 2 * fade * cos(angle), fade * fade
    local before, now = 0.0, mode[2] * sin(angle)
    for i = 1, #sound do
      sound[i] = sound[i] + now
      before, now = now, twice * now - square * before
    end
  end
  return sound
end

-- A burst of noise that fades.
local function burst(length, low, high, fade)
  local sound = noise(seconds(length), low, high)
  for i = 1, #sound do sound[i] = sound[i] * exp(-i / (fade * RATE)) * math.min(1, i / 20) end
  return scale(sound, 1 / level_of(sound))
end

local function step(hardness)
  local sound = struck(0.22, {{74, 1, 0.04}, {118, 0.6, 0.03}, {205, 0.25, 0.02}})
  put(sound, 0, 0.05 * hardness, burst(0.1, 300, 1600, 0.012))
  put(sound, 0.075, 0.035 * hardness, burst(0.09, 400, 2000, 0.014))
  return sound
end

local function knock(pitch)
  return struck(0.2, {{pitch, 1, 0.03}, {pitch * 2.3, 0.5, 0.016}, {pitch * 4.1, 0.25, 0.008}})
end

local function clink(pitch)
  return struck(0.3, {{pitch, 1, 0.05}, {pitch * 1.59, 0.7, 0.035}, {pitch * 2.37, 0.4, 0.022}})
end

-- People talking too far away to be understood: noise in the range of voices, in syllables.
local function add_murmur(mix, gain, voices, muffled)
  for voice = 1, voices do
    local low = 160 + 45 * voice
    local words = unrest(#mix, floor(#mix / RATE * 4.3) + voice, 0)
    local turns = unrest(#mix, floor(#mix / RATE / 1.7) + voice, 0)
    for i = 1, #mix do words[i] = words[i] * words[i] * turns[i] end
    add(mix, gain, round_noise(#mix, low, muffled and 2 * low or 3 * low), words)
    if not muffled then add(mix, gain * 0.25, round_noise(#mix, 900, 1900), words) end
  end
end

-- Rooms ------------------------------------------------------------------------------------------

local rooms = {}

rooms.kitchen = {8, -25, function(mix)
  add_hum(mix, 1, 50, {0.5, 1, 0.25, 0.3, 0.08, 0.1}, unrest(#mix, 9, 0.85))
  add(mix, 0.35, round_noise(#mix, 60, 260), unrest(#mix, 23, 0.7))
  add(mix, 0.12, round_noise(#mix, 300, 2500, 1))
  for second = 0, 7 do
    put(mix, second + 0.2, second % 2 == 0 and 2.4 or 1.8, knock(second % 2 == 0 and 1150 or 980))
  end
end}

rooms.ninth_floor = {10, -26, function(mix)
  add(mix, 1, round_noise(#mix, 90, 520), unrest(#mix, 7, 0.8))
  add(mix, 0.12, round_noise(#mix, 900, 3200, 1))
  add_hum(mix, 0.8, 61, {0.7, 1, 0.5, 0.2}, swell(#mix, 2.5, 7))
  add_hum(mix, 0.4, 73.5, {0.6, 1, 0.3}, swell(#mix, 4, 6.6))
end}

rooms.bridge_room = {8, -24, function(mix)
  add(mix, 1, round_noise(#mix, 90, 700), unrest(#mix, 5, 0.92))
  add(mix, 0.35, round_noise(#mix, 700, 2600, 1))
  add_hum(mix, 0.28, 117, {1, 0.5, 0.3, 0.12}, unrest(#mix, 11, 0.8))
  add_hum(mix, 0.2, 121, {1, 0.4, 0.2}, unrest(#mix, 13, 0.8))
  add_hum(mix, 0.3, 100, {1, 0.35, 0.15, 0.1})
end}

rooms.office = {10, -26, function(mix)
  add(mix, 0.9, round_noise(#mix, 90, 560), unrest(#mix, 6, 0.85))
  add(mix, 0.1, round_noise(#mix, 1000, 3500, 1))
  add_murmur(mix, 2, 2, true)
  put_far(mix, 6.7, 1.8, knock(95))
end}

rooms.car_park = {10, -24, function(mix)
  local gusts = unrest(#mix, 8, 0.15)
  add(mix, 1.2, round_noise(#mix, 120, 420), gusts)
  add(mix, 0.35, round_noise(#mix, 420, 1300), gusts)
  add(mix, 0.7, round_noise(#mix, 70, 240))
  add(mix, 0.5, round_noise(#mix, 150, 700), swell(#mix, 1.2, 5.2))
  add(mix, 0.35, round_noise(#mix, 150, 600), swell(#mix, 6.8, 9.9))
end}

rooms.small_room = {10, -30, function(mix)
  add(mix, 1, round_noise(#mix, 80, 340))
  add(mix, 0.1, round_noise(#mix, 400, 1800, 1))
  put(mix, 3.1, 4, knock(310))
  put(mix, 3.42, 2.2, knock(305))
  put(mix, 8.3, 3, knock(318))
end}

rooms.corridor = {9, -25, function(mix)
  add(mix, 0.8, round_noise(#mix, 90, 480))
  add_hum(mix, 0.6, 100, {1, 0.4, 0.3, 0.15, 0.12, 0.08}, unrest(#mix, 31, 0.9))
  for number = 0, 7 do
    local loudness = 3.2 * sin((number + 1) / 9 * pi)
    put_far(mix, 2 + number * 0.56 + random() * 0.03, loudness, step(0.5))
  end
end}

-- Stone, and steps that come from two floors below and do not come nearer.
rooms.stairs = {8, -27, function(mix)
  add(mix, 0.9, round_noise(#mix, 70, 360))
  for number = 0, 5 do
    put_far(mix, 1.2 + number * 0.62 + random() * 0.03, 1.6, step(0.7))
  end
  put_far(mix, 6.1, 1.8, knock(90))
end}

rooms.open_floor = {9, -24, function(mix)
  add(mix, 0.7, round_noise(#mix, 60, 700), unrest(#mix, 5, 0.9))
  add_murmur(mix, 1.6, 5, false)
  for _ = 1, 46 do
    put(mix, random() * 9, 0.25 + 0.2 * random(), burst(0.03, 1200, 3800, 0.004))
  end
  put_far(mix, 5.9, 1.4, knock(140))
end}

rooms.side_room = {8, -27, function(mix)
  add(mix, 1, round_noise(#mix, 80, 400))
  add(mix, 0.15, round_noise(#mix, 2200, 4500, 1), unrest(#mix, 9, 0.5))
  for number, at in ipairs {0.9, 1.7, 2.9, 4.6, 7.1} do
    put(mix, at, 2.4 - 0.3 * number, knock(1900 + 60 * number))
  end
end}

rooms.harbour = {10, -24, function(mix)
  local laps = unrest(#mix, 17, 0)
  for i = 1, #mix do laps[i] = laps[i] * laps[i] end
  add(mix, 1.1, round_noise(#mix, 260, 1100), laps)
  add(mix, 0.5, round_noise(#mix, 1200, 3000), laps)
  add(mix, 0.6, round_noise(#mix, 90, 380), unrest(#mix, 7, 0.4))
  add_hum(mix, 0.55, 29, {0.6, 1, 0.8, 0.5, 0.3, 0.2}, unrest(#mix, 6, 0.6))
end}

rooms.her_car = {8, -24, function(mix)
  local idle = unrest(#mix, 60, 0.75)
  add_hum(mix, 0.9, 26, {0.3, 0.9, 0.4, 1, 0.4, 0.6, 0.3, 0.4, 0.15, 0.2}, idle)
  add(mix, 0.7, round_noise(#mix, 80, 360), idle)
  add(mix, 0.5, round_noise(#mix, 300, 1100), unrest(#mix, 9, 0.8))
end}

rooms.canteen = {10, -25, function(mix)
  add(mix, 0.9, round_noise(#mix, 60, 600), unrest(#mix, 6, 0.85))
  add_murmur(mix, 1, 3, false)
  for _ = 1, 13 do put_far(mix, random() * 10, 0.2 + 0.5 * random(), clink(1500 + 1300 * random())) end
  put_far(mix, 7.2, 1.5, knock(120))
end}

rooms.lift_lobby = {10, -25, function(mix)
  add(mix, 0.8, round_noise(#mix, 90, 440))
  add_hum(mix, 0.8, 50, {0.7, 1, 0.3, 0.3, 0.1, 0.15}, unrest(#mix, 5, 0.35))
  add(mix, 0.2, round_noise(#mix, 1800, 5200), swell(#mix, 3.4, 6.2))
  add(mix, 0.16, round_noise(#mix, 250, 700), swell(#mix, 3.2, 6.6))
  put_far(mix, 1.3, 1, knock(420))
end}

-- Effects ----------------------------------------------------------------------------------------

local effects = {}

effects.pen = {0.7, -14, function(mix)
  local at = 0.01
  for _ = 1, 5 do
    local length = 0.05 + 0.05 * random()
    local stroke = noise(seconds(length), 1800, 4800)
    for i = 1, #stroke do stroke[i] = stroke[i] * sin(i / #stroke * pi) * (0.7 + 0.3 * sin(i * 0.05)) end
    put(mix, at, 0.6 + 0.4 * random(), stroke)
    at = at + length + 0.015 + 0.02 * random()
  end
end}

effects.pen_down = {0.18, -13, function(mix)
  put(mix, 0.002, 1, struck(0.15, {{870, 0.6, 0.012}, {2250, 0.5, 0.008}, {180, 0.8, 0.02}}))
  put(mix, 0.052, 0.4, struck(0.1, {{940, 0.6, 0.01}, {2400, 0.5, 0.006}, {190, 0.6, 0.015}}))
end}

effects.page = {0.5, -15, function(mix)
  local low, high = noise(#mix, 500, 1800), noise(#mix, 1800, 5500)
  for i = 1, #mix do
    local at = i / #mix
    local lift, fall = exp(-((at - 0.3) / 0.16) ^ 2), exp(-((at - 0.72) / 0.09) ^ 2)
    local flutter = 0.75 + 0.25 * sin(i * turn * 34 / RATE)
    mix[i] = high[i] * lift * flutter + 0.5 * low[i] * lift + 1.4 * low[i] * fall
  end
end}

effects.book = {0.4, -10, function(mix)
  put(mix, 0.003, 1, struck(0.35, {{92, 1, 0.05}, {148, 0.6, 0.035}, {310, 0.25, 0.02}}))
  put(mix, 0.003, 0.18, burst(0.15, 200, 1100, 0.02))
end}

effects.chair = {0.65, -14, function(mix)
  local scrape = noise(#mix, 240, 900)
  local push, sign = unrest(#mix, 19, 0.1), 0.0
  for i = 1, #mix do
    sign = sign + (95 + 60 * push[i]) / RATE
    local slip = 1 - sign % 1
    mix[i] = scrape[i] * slip * slip * push[i] * sin(i / #mix * pi)
  end
  put(mix, 0.5, 0.03, struck(0.14, {{130, 1, 0.03}, {260, 0.4, 0.02}}))
end}

effects.door = {0.85, -10, function(mix)
  put(mix, 0.005, 0.25, struck(0.08, {{1300, 0.6, 0.006}, {2700, 0.4, 0.004}, {420, 0.6, 0.012}}))
  put(mix, 0.21, 1, struck(0.6, {{58, 1, 0.09}, {97, 0.7, 0.06}, {171, 0.4, 0.035}, {330, 0.15, 0.02}}))
  put(mix, 0.21, 0.16, burst(0.3, 120, 900, 0.03))
  put(mix, 0.27, 0.2, struck(0.1, {{1150, 0.5, 0.007}, {2300, 0.3, 0.005}}))
end}

effects.cup = {0.35, -15, function(mix)
  put(mix, 0.002, 1, struck(0.3, {{1740, 0.5, 0.04}, {2890, 0.4, 0.025}, {4310, 0.25, 0.014}, {240, 0.5, 0.018}}))
  put(mix, 0.061, 0.4, struck(0.25, {{1810, 0.5, 0.03}, {2960, 0.4, 0.02}}))
end}

effects.keys = {0.7, -16, function(mix)
  for number = 0, 8 do
    local pitch = 3600 + 3400 * random()
    put(mix, 0.01 + number * 0.05 + 0.03 * random(), 0.4 + 0.6 * random(),
      struck(0.12, {{pitch, 1, 0.02}, {pitch * 1.31, 0.6, 0.014}, {pitch * 0.71, 0.5, 0.01}}))
  end
end}

effects.phone = {0.9, -14, function(mix)
  for _, at in ipairs {0.01, 0.47} do
    local buzz = zeros(seconds(0.36))
    for i = 1, #buzz do
      local angle = turn * 156 * i / RATE
      local edge = math.min(1, i / 500, (#buzz - i) / 900)
      buzz[i] = edge * (sin(angle) + 0.45 * sin(2 * angle) + 0.3 * sin(3 * angle) + 0.12 * sin(7 * angle))
    end
    put(mix, at, 1, buzz)
  end
end}

effects.steps = {0.9, -12, function(mix)
  put(mix, 0.01, 1, step(1))
  put(mix, 0.55, 0.85, step(0.8))
end}

effects.bell = {0.9, -15, function(mix)
  put(mix, 0.002, 1, struck(0.85, {{622, 1, 0.22}, {1244, 0.35, 0.13}, {1868, 0.15, 0.07}, {2610, 0.06, 0.04}}))
end}

effects.radio_click = {0.12, -16, function(mix)
  put(mix, 0.002, 1, burst(0.03, 700, 3000, 0.004))
  put(mix, 0.045, 0.35, burst(0.06, 900, 2600, 0.02))
end}

-- The breath of a silence that is held.
effects.hush = {1.5, -22, function(mix)
  local breath, air = noise(#mix, 180, 620), noise(#mix, 620, 1700)
  for i = 1, #mix do
    local at = i / #mix
    mix[i] = (breath[i] + 0.35 * air[i]) * sin(at ^ 0.7 * pi) ^ 2
  end
end}

-- Files ------------------------------------------------------------------------------------------

local function without_offset(sound)
  local sum = 0.0
  for i = 1, #sound do sum = sum + sound[i] end
  local offset = sum / #sound
  for i = 1, #sound do sound[i] = sound[i] - offset end
end

local function highest(sound)
  local most = 0.0
  for i = 1, #sound do most = math.max(most, math.abs(sound[i])) end
  return most
end

local function finish_room(mix, level)
  without_offset(mix)
  scale(mix, decibel(level) / level_of(mix))
end

-- Both ends are zero, and come there without a click.
local function finish_effect(mix, level)
  local count, rise, fall = #mix, seconds(0.002), seconds(0.04)
  without_offset(mix)
  for i = 1, rise do mix[i] = mix[i] * (i - 1) / rise end
  for i = 1, fall do mix[count - i + 1] = mix[count - i + 1] * (i - 1) / fall end
  scale(mix, decibel(level) / highest(mix))
end

local function packed(sound)
  local parts, most <const> = {}, 128
  local whole = "<" .. string.rep("i2", most)
  local numbers = {}
  for i = 1, #sound do
    numbers[(i - 1) % most + 1] = floor(sound[i] * 32767 + 0.5)
    if i % most == 0 then parts[#parts + 1] = whole:pack(table.unpack(numbers, 1, most)) end
  end
  local rest = #sound % most
  parts[#parts + 1] = ("<" .. string.rep("i2", rest)):pack(table.unpack(numbers, 1, rest))
  return table.concat(parts)
end

local function write(folder, name, sound)
  local data = packed(sound)
  local file = assert(io.open(folder .. "/" .. name .. ".wav", "wb"))
  assert(file:write(string.pack("<c4I4c4c4I4I2I2I4I4I2I2c4I4", "RIFF", 36 + #data, "WAVE", "fmt ", 16, 1, 1, RATE,
    RATE * 2, 2, 16, "data", #data), data))
  assert(file:close())
end

-- Each sound has its own chance: changing one leaves the others as they are.
local function make(folder, list, finish)
  for name, recipe in pairs(list) do
    local seed = 7
    for _, byte in ipairs {name:byte(1, -1)} do seed = (seed * 31 + byte) % 1000003 end
    math.randomseed(seed, 0)
    local mix = zeros(seconds(recipe[1]))
    recipe[3](mix)
    finish(mix, recipe[2])
    write(folder, name, mix)
  end
end

local folder = assert(arg[1], "synth.lua FOLDER")
make(folder, rooms, finish_room)
make(folder, effects, finish_effect)
