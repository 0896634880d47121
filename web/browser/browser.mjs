import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [
  process.env.YUNCHOU_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium of the system; playwright-core brings none. */
export function startBrowser() {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium found.\nMaybe apt-get install chromium fonts-wqy-microhei, or set YUNCHOU_CHROMIUM.',
    );
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

/** A fresh reader's window: his language, his screen, a fixed time zone. */
export function openWindow(browser, { language = 'zh-CN', width = 1440, height = 900, session } = {}) {
  return browser.newContext({
    viewport: { width, height },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    storageState: session,
  });
}

/** Signs in by a one-time link and gives the session's cookies, so that one link serves many windows. */
export async function signInByLink(browser, link) {
  const window = await openWindow(browser);
  const page = await window.newPage();
  await page.goto(link);
  await page.waitForSelector('#page');
  const session = { cookies: (await window.storageState()).cookies, origins: [] };
  await window.close();
  return session;
}

/** Nothing is still to come: no skeleton, no work that is marked as such, no chart that is not drawn. */
const standsStill = () =>
  document.querySelector(
    '.ant-skeleton, .ant-spin-spinning, [aria-busy="true"], figure:not(:has(canvas))',
  ) === null;

/** Waits until a page stands still: no request under way, nothing still to come, and so for a while. */
export async function settled(page) {
  const patience = { timeout: 60_000 };
  // A page that listens for others' edits keeps a line open, so its network is never idle.
  const silence = { timeout: 5_000 };
  for (let calm = 0; calm < 2; calm += 1) {
    await page.waitForLoadState('networkidle', silence).catch(() => undefined);
    await page.waitForFunction(standsStill, undefined, patience);
    // Charts draw themselves in a quarter of a second.
    await page.waitForTimeout(400);
  }
}

/** Shows the pages in one language, whatever this reader chose before, and leaves his choice as it was. */
export async function speak(window, language) {
  await window.addInitScript((chosen) => localStorage.setItem('yunchou.language', chosen), language);
  await window.route('**/api/account/preferences', (route) => route.fulfill({ status: 204, body: '' }));
  await window.route('**/api/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const body = await response.json();
    await route.fulfill({ response, json: { ...body, preferences: {} } });
  });
}
