local list = {}
while true do
  append(list, { "more" })
end
