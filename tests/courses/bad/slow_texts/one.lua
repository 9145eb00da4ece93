local text = "more"
for _ = 1, 17 do text = text .. text end
while true do
  text = text:upper()
end
