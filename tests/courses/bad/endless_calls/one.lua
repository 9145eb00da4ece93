local function again(n)
  return again(n + 1) + 1
end
again(1)
