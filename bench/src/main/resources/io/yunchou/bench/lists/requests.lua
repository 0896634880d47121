-- 70 % list pages with a random filter and order, 30 % cockpits, each in the name of one of 200 readers.
local kinds = { "booking", "revenue" }
local sorts = { "date", "-date", "amount", "-amount", "document", "-document", "account", "-account" }
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", tonumber(os.getenv("YUNCHOU_BENCH_SEED")) * 100 + threads)
end

function init()
  math.randomseed(seed)
end

local function period()
  local year = math.random(2011, 2014)
  local draw = math.random()
  if draw < 0.3 then
    return "FY" .. year
  elseif draw < 0.6 then
    return "FY" .. year .. "-Q" .. math.random(1, 4)
  end
  local month = math.random(1, 12)
  local quarter = math.floor(((month + 5) % 12) / 3) + 1
  local calendar = month >= 7 and year - 1 or year
  return string.format("FY%d-Q%d-%d-%02d", year, quarter, calendar, month)
end

local further = {
  function() return "seller:eq:" .. math.random(1001, 2000) end,
  function() return "seller:empty:true" end,
  function() return "account:eq:" .. math.random(1, 20000) end,
  function() return "product:eq:" .. math.random(1, 500) end,
  function() return "unit:eq:" .. math.random(47, 246) end,
  function() return "document:starts:SO4" .. string.format("%04d", math.random(0, 999)) end,
  function() return "amount:ge:" .. math.random(1, 8000) end,
  function() return "amount:le:" .. math.random(1, 8000) end,
  function() return "date:ge:" .. math.random(2010, 2014) .. "-01-15" end,
}

local function list()
  local path = "/api/ledger/facts?limit=50&sort=" .. sorts[math.random(#sorts)]
  if math.random() < 0.8 then
    path = path .. "&filter=kind:eq:" .. kinds[math.random(#kinds)]
  end
  if math.random() < 0.7 then
    path = path .. "&filter=period:eq:" .. period()
  end
  for _ = 1, math.random(0, 2) do
    path = path .. "&filter=" .. further[math.random(#further)]()
  end
  return path
end

function request()
  local path = math.random() < 0.7 and list() or "/api/insight/cockpit?year=FY" .. math.random(2012, 2014)
  return wrk.format("GET", path, { Authorization = "Bearer yunchou_bench" .. math.random(2, 201) })
end

function done(summary, latency)
  local bad = summary.errors
  io.write(string.format(
    "yunchou-result %d %d %d %d %d %d %d\n",
    latency:percentile(50), latency:percentile(95), latency:percentile(99), latency.max,
    summary.requests, summary.duration, bad.connect + bad.read + bad.write + bad.status + bad.timeout))
end
