import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, settled, signInByLink, speak, startBrowser } from './browser.mjs';

// Takes the guide's pictures from a running demonstration:
//   node browser/screenshots.mjs http://localhost:8420/api/session/link/… ../docs/guide/images [PAGE…]
const [link, folder, ...only] = process.argv.slice(2);
if (!link || !folder) {
  console.error(
    'Which one-time link, and which folder?\nMaybe: browser/run.sh screenshots.mjs ../docs/guide/images',
  );
  process.exit(2);
}

const pages = {
  cockpit: '/insight',
  year: '/insight/year',
  'year-ahead': '/insight/year?year=FY2015',
  ledger: '/ledger?kind=booking&document=SO6950&sort=-amount',
  organisation: '/org',
  imports: '/transfer',
};
/** All pages, unless some are named. */
const wanted = (name) => only.length === 0 || only.includes(name);

const languages = ['zh-CN', 'en-US'];
const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const origin = new URL(link).origin;
const browser = await startBrowser();
const session = await signInByLink(browser, link);
mkdirSync(folder, { recursive: true });
let taken = 0;

/** A picture of the screen as it stands, named by what, where and in which language. */
async function take(page, name, screen, language) {
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}-${screen}-${language}.png`) });
  taken += 1;
}

/** An import as it is being prepared and as it came out, without leaving anything behind. */
async function takeImport(page, screen, language) {
  await page.goto(`${origin}/transfer/new?entity=ledger.fact`);
  await page.setInputFiles('input[type=file]', example);
  await page.waitForURL('**file=**');
  await take(page, 'import', screen, language);
  await page.click('main button.ant-btn-primary:not([disabled])');
  await page.waitForURL(/\/transfer\/\d+/);
  await page.waitForSelector('main code:has-text("NOBODY")');
  await take(page, 'import-result', screen, language);
}

const example = {
  name: '2014-03 订单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '类型,单据日期,单据号,客户编码,销售员,金额(万元),币种',
      'booking,2014年3月3日,SO90001,AW00000001,279,"1,200.50",USD',
      'booking,2014年3月4日,SO90002,AW00000002,276,８８.５,USD',
      'booking,2014年3月5日,SO90003,AW00000003,277,12,USD',
      'booking,三月六日,SO90004,AW00000003,277,15,USD',
      'booking,2014年3月7日,SO90005,NOBODY,277,16,USD',
    ].join('\n'),
  ),
};

/** Opens a scenario as a planner would: next year out of this one, with some growth. */
async function openScenario() {
  const window = await openWindow(browser, { session });
  const page = await window.newPage();
  await page.goto(`${origin}/plan/scenarios`);
  await settled(page);
  await page.click('main button.ant-btn-primary');
  await page.fill('#name', 'FY2015 +12%');
  await page.fill('#growth', '12%');
  await page.click('.ant-drawer-footer button.ant-btn-primary');
  await page.waitForURL(/\/plan\/scenarios\/\d+/);
  await settled(page);
  const address = new URL(page.url()).pathname;
  await window.close();
  return address;
}

/** The published plan of the year, as the demonstration left it. */
async function annualPlan() {
  const window = await openWindow(browser, { session });
  const [first] = await (await window.request.get(`${origin}/api/plan/annual-plans`)).json();
  await window.close();
  return `/plan/annual-plans/${first.plan.id}`;
}

if (wanted('plan')) Object.assign(pages, { plan: await openScenario() });
if (wanted('annual-plan')) Object.assign(pages, { 'annual-plan': await annualPlan() });

for (const language of languages) {
  for (const [screen, size] of Object.entries(widths)) {
    const window = await openWindow(browser, { language, session, ...size });
    await speak(window, language);
    const page = await window.newPage();
    for (const [name, address] of Object.entries(pages)) {
      if (!wanted(name)) continue;
      await page.goto(origin + address);
      await take(page, name, screen, language);
    }
    if (wanted('import')) await takeImport(page, screen, language);
    await window.close();
  }
}
await browser.close();
console.log(`${taken} pictures in ${folder}`);
