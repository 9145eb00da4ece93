local text = "more"
while true do
  text = text .. text
end
