import { openWindow, settled, signInByLink, startBrowser } from './browser.mjs';

// Walks through the application as a person would, on a running demonstration:
//   node browser/journeys.mjs http://localhost:8420/api/session/link/…
const [link] = process.argv.slice(2);
if (!link) {
  console.error(
    'Which one-time link?\nMaybe: node browser/journeys.mjs http://localhost:8420/api/session/link/…',
  );
  process.exit(2);
}

const origin = new URL(link).origin;

const journeys = {
  'the cockpit opens on its answer, and every figure opens its facts': async (page) => {
    await visit(page, '/insight');
    await see(page, 'p strong');
    await page.click('main a[href^="/ledger?"]');
    await settled(page);
    expect(new URL(page.url()).pathname === '/ledger', 'the figure leads to the ledger');
    await see(page, 'main table tbody tr');
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).pathname === '/insight', 'Back returns to the cockpit');
  },
  'a seller’s own cockpit is one click from the ranking': async (page) => {
    await visit(page, '/insight?view=sellers');
    await page.click('main table tbody tr');
    await settled(page);
    expect(page.url().includes('position='), 'the address names the position');
  },
  'the language changes at once and stays': async (page) => {
    await visit(page, '/insight');
    await page.click('header button:has(.anticon-translation)');
    await page.click('.ant-dropdown-menu-item:has-text("English")');
    await see(page, 'text=Cockpit');
    await page.reload();
    await see(page, 'text=Cockpit');
  },
  'the command palette jumps to a page': async (page) => {
    await visit(page, '/insight');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('/ledger');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).pathname === '/ledger', 'Enter opens the first page found');
  },
  'a list is filtered by its address and sorted by its header': async (page) => {
    await visit(page, '/ledger?document=SO4');
    await page.click('th button >> nth=0');
    await settled(page);
    expect(page.url().includes('sort='), 'the sorting stands in the address');
    await see(page, 'main table tbody tr');
  },
  'who is not signed in signs in first and comes back': async (page) => {
    await page.context().clearCookies();
    await page.goto(`${origin}/ledger?document=SO4`);
    await see(page, '#password');
    expect(
      page.url().includes(encodeURIComponent('/ledger?document=SO4')),
      'the address to come back to is kept',
    );
  },
};

const see = (page, what) => page.waitForSelector(what, { timeout: 15_000 });

async function visit(page, address) {
  await page.goto(origin + address);
  await settled(page);
}

function expect(holds, what) {
  if (!holds) throw new Error(`It does not hold that ${what}.`);
}

async function walk(browser, session, name, journey) {
  const window = await openWindow(browser, { session });
  const page = await window.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await journey(page);
    expect(errors.length === 0, `the page is free of errors: ${errors.join('; ')}`);
    console.log(`  ✓ ${name}`);
    return true;
  } catch (failure) {
    console.log(`  ✗ ${name}\n    at ${page.url()}: ${failure.message.split('\n')[0]}`);
    return false;
  } finally {
    await window.close();
  }
}

const browser = await startBrowser();
const session = await signInByLink(browser, link);
const results = [];
for (const [name, journey] of Object.entries(journeys))
  results.push(await walk(browser, session, name, journey));
await browser.close();
console.log(`${results.filter(Boolean).length} of ${results.length} journeys hold`);
process.exit(results.every(Boolean) ? 0 : 1);
