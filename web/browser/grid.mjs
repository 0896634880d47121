import { openWindow, startBrowser } from './browser.mjs';

// Scrolls and edits the plan grid with all rows unfolded, and prints what it measured as JSON:
//   node browser/grid.mjs http://localhost:8420 SESSION-TOKEN SCENARIO
const [origin, token, scenario] = process.argv.slice(2);
if (!scenario) {
  console.error(
    'Which server, session and scenario?\nMaybe: node browser/grid.mjs http://localhost:8420 TOKEN 1',
  );
  process.exit(2);
}

const steps = 80;
const stepPixels = 300;
const edits = 20;

const session = {
  cookies: [
    {
      name: 'YUNCHOU_SESSION',
      value: token,
      domain: new URL(origin).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax',
    },
  ],
  origins: [],
};

const percentile = (values, percent) => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
};

/** Notes every frame: how long it took, and whether the grid had moved in it. */
function watchFrames() {
  const grid = document.querySelector('[role=treegrid]');
  const seen = { frames: [], nodes: 0, ghosts: 0, going: true };
  let before = performance.now();
  let top = grid.scrollTop;
  const note = (now) => {
    if (grid.scrollTop !== top) seen.frames.push(now - before);
    top = grid.scrollTop;
    before = now;
    if (seen.going) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  globalThis.seen = seen;
}

function countNodes() {
  const { seen } = globalThis;
  seen.nodes = Math.max(seen.nodes, document.querySelectorAll('*').length);
  seen.ghosts += document.querySelectorAll('[role=treegrid] [data-ghost]').length;
}

async function scroll(page) {
  await page.hover('[role=treegrid]');
  await page.evaluate(watchFrames);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, stepPixels);
    // One step a frame: the next comes as soon as this one is painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
    if (step % 8 === 0) await page.evaluate(countNodes);
  }
  await page.waitForTimeout(500);
  await page.evaluate(countNodes);
  return page.evaluate(() => {
    globalThis.seen.going = false;
    return globalThis.seen;
  });
}

/** Measures from a key to the frame after which the grid shows what it did. */
function watchKeys() {
  const grid = document.querySelector('[role=treegrid]');
  let pressed;
  globalThis.times = [];
  grid.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    if (pressed === undefined) return;
    const since = pressed;
    pressed = undefined;
    // A message posted in a frame is heard after that frame was painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => globalThis.times.push(performance.now() - since);
      channel.port2.postMessage(undefined);
    });
  }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Presses a key and waits for what it paints. */
async function timed(page, key) {
  await page.evaluate(() => {
    globalThis.times.length = 0;
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => globalThis.times.length > 0);
  return page.evaluate(() => globalThis.times[0]);
}

async function edit(page) {
  const box = await page.locator('[role=treegrid]').boundingBox();
  const opened = [];
  const painted = [];
  const saved = [];
  await page.evaluate(watchKeys);
  for (let number = 0; number < edits; number++) {
    // The quota of the year, a few rows on each time.
    await page.mouse.click(box.x + 330, box.y + 90 + (number % 8) * 32);
    opened.push(await timed(page, String(1 + (number % 9))));
    await page.keyboard.type(`${number}.5`);
    const before = await page.evaluate(() => document.querySelector('[data-saved]')?.dataset.saved);
    const begun = Date.now();
    painted.push(await timed(page, 'Enter'));
    await page.waitForFunction((last) => {
      const mark = document.querySelector('[data-saved]')?.dataset.saved;
      return mark !== undefined && mark !== last;
    }, before);
    saved.push(Date.now() - begun);
    await page.waitForTimeout(150);
  }
  return { opened, painted, saved };
}

const browser = await startBrowser();
const window = await openWindow(browser, { session });
const page = await window.newPage();
const errors = [];
page.on('pageerror', (error) => errors.push(error.message));
await page.goto(`${origin}/plan/scenarios/${scenario}?depth=99`);
await page.waitForSelector('[role=treegrid] [role=gridcell]');
// The line on which other people's edits come stays open, so the network is never idle.
await page.waitForTimeout(1500);
const size = await page.evaluate(() => {
  const grid = document.querySelector('[role=treegrid]');
  return { rows: Number(grid.ariaRowCount) - 2, columns: Number(grid.ariaColCount) - 1 };
});
const { frames, nodes, ghosts } = await scroll(page);
const { opened, painted, saved } = await edit(page);
await browser.close();
if (errors.length > 0) {
  console.error(`The page has errors: ${errors.join('; ')}`);
  process.exit(1);
}
console.log(
  JSON.stringify({
    ...size,
    steps,
    frames: frames.length,
    frameP95: percentile(frames, 95),
    frameMedian: percentile(frames, 50),
    frameSlowest: Math.max(...frames),
    openP95: percentile(opened, 95),
    paintP95: percentile(painted, 95),
    savedMedian: percentile(saved, 50),
    nodes,
    ghosts,
  }),
);
