import { openWindow, settled, signInByLink, startBrowser } from './browser.mjs';
import { paths } from './paths.mjs';

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

/** What a path needs to look at a page, in the words of a person. */
function walker(page) {
  return {
    page,
    origin,
    visit: async (address) => {
      await page.goto(origin + address);
      await settled(page);
    },
    see: (what) => page.waitForSelector(what, { timeout: 20_000 }),
    at: () => new URL(page.url()),
    expect: (holds, what) => {
      if (!holds) throw new Error(`It does not hold that ${what}.`);
    },
  };
}

async function walk(browser, session, { name, path, screen }) {
  const window = await openWindow(browser, { session, ...screen });
  const page = await window.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    const walking = walker(page);
    await path(walking);
    walking.expect(errors.length === 0, `the page is free of errors: ${errors.join('; ')}`);
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
for (const one of paths) results.push(await walk(browser, session, one));
await browser.close();
console.log(`${results.filter(Boolean).length} of ${results.length} journeys hold`);
process.exit(results.every(Boolean) ? 0 : 1);
