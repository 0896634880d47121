import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, settled, signInByLink, startBrowser } from './browser.mjs';

// Takes the guide's pictures from a running demonstration:
//   node browser/screenshots.mjs http://localhost:8420/api/session/link/… docs/guide/images
const [link, folder] = process.argv.slice(2);
if (!link || !folder) {
  console.error(
    'Which one-time link, and which folder?\nMaybe: node browser/screenshots.mjs LINK ../docs/guide/images',
  );
  process.exit(2);
}

const pages = {
  cockpit: '/insight',
  ledger: '/ledger',
  import: '/transfer',
  organisation: '/org',
  plan: '/plan',
};
const languages = ['zh-CN', 'en-US'];
const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const origin = new URL(link).origin;
const browser = await startBrowser();
const session = await signInByLink(browser, link);
mkdirSync(folder, { recursive: true });
for (const language of languages) {
  for (const [screen, size] of Object.entries(widths)) {
    const window = await openWindow(browser, { language, session, ...size });
    await window.addInitScript((chosen) => localStorage.setItem('yunchou.language', chosen), language);
    const page = await window.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(origin + address);
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}-${screen}-${language}.png`) });
    }
    await window.close();
  }
}
await browser.close();
console.log(
  `${Object.keys(pages).length * languages.length * Object.keys(widths).length} pictures in ${folder}`,
);
