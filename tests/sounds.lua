-- The sounds, made twice: the same bytes, none missing, in bounds, loops without a seam.
--
--   lua5.4 tests/sounds.lua      from the top of the source tree

local complaints = {}

local function check(good, ...)
  if not good then complaints[#complaints + 1] = string.format(...) end
  return good
end

local rooms = {"bridge_room", "canteen", "car_park", "corridor", "harbour", "her_car", "kitchen",
  "lift_lobby", "ninth_floor", "office", "open_floor", "side_room", "small_room", "stairs"}
local effects = {"bell", "book", "chair", "cup", "door", "hush", "keys", "page", "pen", "pen_down",
  "phone", "radio_click", "steps"}

local function made()
  local folder = os.tmpname()
  os.remove(folder)
  assert(os.execute("mkdir " .. folder))
  local pipe = assert(io.popen("lua5.4 assets/sound/synth.lua " .. folder .. " 2>&1"))
  local said = pipe:read("a")
  check(pipe:close() and said == "", "synth.lua: %s", said)
  return folder
end

local function read(folder, name)
  local file = io.open(folder .. "/" .. name .. ".wav", "rb")
  if not check(file, "%s: is not made", name) then return nil end
  local bytes = file:read("a")
  file:close()
  return bytes
end

-- The samples, -1 to 1, of a file that is as the mixer is told.
local function samples(name, bytes)
  local riff, size, wave, form, sixteen, coding, channels, rate, _, frame, bits, data, length =
    string.unpack("<c4I4c4c4I4I2I2I4I4I2I2c4I4", bytes)
  check(riff == "RIFF" and wave == "WAVE" and form == "fmt " and sixteen == 16 and data == "data",
    "%s: no WAV file", name)
  check(coding == 1 and channels == 1 and rate == 22050 and frame == 2 and bits == 16,
    "%s: another format", name)
  check(size == #bytes - 8 and length == #bytes - 44, "%s: says it has %d bytes", name, length)
  local sound = {}
  for at = 45, #bytes - 1, 2 do sound[#sound + 1] = string.unpack("<i2", bytes, at) / 32768 end
  return sound
end

local function figures(sound)
  local sum, squares, jumps, highest = 0, 0, 0, 0
  for i = 1, #sound do
    sum = sum + sound[i]
    squares = squares + sound[i] * sound[i]
    highest = math.max(highest, math.abs(sound[i]))
    if i > 1 then jumps = jumps + (sound[i] - sound[i - 1]) ^ 2 end
  end
  return {mean = sum / #sound, level = 10 * math.log(squares / #sound, 10),
    highest = 20 * math.log(highest, 10),
    jump = math.sqrt(jumps / #sound)}
end

-- How far it jumps from the end to the beginning, in jumps as they are between any two samples.
local function seam(sound, last, jump)
  return math.abs(sound[1] - sound[last]) / jump
end

local function check_room(name, sound, is)
  check(#sound >= 6 * 22050 and #sound <= 10 * 22050, "%s: %.1f s long", name, #sound / 22050)
  check(is.level > -31 and is.level < -23, "%s: %.1f dBFS on average", name, is.level)
  check(is.highest <= -6, "%s: rises to %.1f dBFS", name, is.highest)
  check(seam(sound, #sound, is.jump) < 5, "%s: jumps %.1f times as far at the seam", name,
    seam(sound, #sound, is.jump))
end

local function check_effect(name, sound, is)
  local longest = name == "hush" and 1.5 or 0.9
  check(#sound >= 0.1 * 22050 and #sound <= longest * 22050, "%s: %.2f s long", name, #sound / 22050)
  check(is.highest <= -6 and is.highest > -30, "%s: rises to %.1f dBFS", name, is.highest)
  check(sound[1] == 0 and sound[#sound] == 0, "%s: does not begin and end at zero", name)
end

-- A loop that was cut short is heard, so the measure above can fail.
local cut_heard = 0

local function check_all(folder, names, check_one)
  for _, name in ipairs(names) do
    local bytes = read(folder, name)
    local sound = bytes and samples(name, bytes)
    local is = sound and figures(sound)
    if is then
      check(math.abs(is.mean) < 0.0005, "%s: stands off zero by %.5f", name, is.mean)
      check_one(name, sound, is)
      if check_one == check_room and seam(sound, #sound // 3, is.jump) >= 5 then cut_heard = cut_heard + 1 end
    end
  end
end

local first, second = made(), made()
check_all(first, rooms, check_room)
check_all(first, effects, check_effect)
check(cut_heard >= 3, "only %d loops that were cut short are noticed", cut_heard)
for _, list in ipairs {rooms, effects} do
  for _, name in ipairs(list) do
    check(read(first, name) == read(second, name), "%s: made twice, it is not the same", name)
    os.remove(first .. "/" .. name .. ".wav")
    os.remove(second .. "/" .. name .. ".wav")
  end
end
check(os.remove(first) and os.remove(second), "there are sounds this test does not know")

for _, complaint in ipairs(complaints) do print(complaint) end
print(string.format("%d sounds, %d complaints", #rooms + #effects, #complaints))
os.exit(#complaints == 0)
