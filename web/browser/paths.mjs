import { settled } from './browser.mjs';

/** Every figure carries its exact amount as its title: `32,861,000.5000`. */
const amountOf = (text) => Number(text.replaceAll(',', '').replace('−', '-'));

/** To the cent, as the ledger shows its sums. */
const cents = (amount) => Math.round(amount * 100);

const phone = { width: 390, height: 844 };

/** Follows the figure under a selector to the ledger and compares it with the sum that stands there. */
async function drill({ page, see, at, expect }, selector, what) {
  const door = await see(selector);
  const shown = amountOf(await door.$eval('span[title]', (figure) => figure.title));
  await door.click();
  await page.waitForURL('**/ledger?**');
  await page.waitForFunction(() =>
    /\d\.\d{2}/.test(document.querySelector('main header p')?.textContent ?? ''),
  );
  expect(at().searchParams.get('kind') === 'booking', `${what} opens its bookings`);
  const answer = await page.textContent('main header p');
  const sum = amountOf(/[\d,]+\.\d{2}/.exec(answer ?? '')?.[0] ?? 'none');
  expect(cents(sum) === cents(shown), `${what}, ${shown}, is the sum of its facts, ${sum}`);
}

const file = (stamp) => ({
  name: `orders-${stamp}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '类型,单据日期,单据号,客户编码,销售员,金额,币种',
      `booking,2014-03-03,WALK-${stamp}-1,AW00000001,279,1200.50,USD`,
      `booking,2014-03-04,WALK-${stamp}-2,AW00000002,276,880.00,USD`,
      `booking,2014-03-05,WALK-${stamp}-3,AW00000003,277,1.00,USD`,
      `booking,2014-13-45,WALK-${stamp}-4,AW00000003,277,15.00,USD`,
      `booking,2014-03-06,WALK-${stamp}-5,NOBODY,277,16.00,USD`,
    ].join('\n'),
  ),
});

/** The main paths through the application; each can fail. */
export const paths = [
  {
    name: 'the cockpit opens on its answer, and its total is the sum of the orders behind it',
    path: async (walking) => {
      await walking.visit('/insight');
      await walking.see('header p strong');
      await drill(walking, 'main a[href^="/ledger?"]', 'the company’s actual');
      await walking.page.goBack();
      await settled(walking.page);
      walking.expect(walking.at().pathname === '/insight', 'Back returns to the cockpit');
    },
  },
  {
    name: 'a region, a seller, a month and a window each equal their orders',
    path: async (walking) => {
      const first = 'main table tbody tr a[href^="/ledger?"]';
      for (const [address, what] of [
        ['/insight', 'a region'],
        ['/insight?view=sellers', 'a seller'],
        ['/insight?view=months', 'a month'],
        ['/insight/windows?year=FY2013', 'a quota window'],
        ['/insight/year?year=FY2013', 'a line of the year'],
      ]) {
        await walking.visit(address);
        await drill(walking, first, what);
      }
    },
  },
  {
    name: 'another fiscal year is chosen in the top bar; one that lies ahead shows its new quotas',
    path: async ({ page, visit, see, at, expect }) => {
      await visit('/insight/year');
      await page.click('header .ant-select');
      await page.click('.ant-select-tree-title:has-text("FY2015")');
      await settled(page);
      expect(at().searchParams.get('year') === 'FY2015', 'the address names the year');
      await see('h1:has-text("FY2015")');
      expect(
        (await page.$$('main table tbody tr')).length > 20,
        'groups, territories and sellers are listed',
      );
      await visit('/insight?year=FY2015');
      await see('a[href="/insight/year?year=FY2015"]');
    },
  },
  {
    name: 'a seller’s own cockpit is one click from the ranking',
    path: async ({ page, visit, at, expect }) => {
      await visit('/insight?view=sellers');
      await page.click('main table tbody tr td:nth-child(2)');
      await settled(page);
      expect(at().searchParams.has('position'), 'the address names the position');
    },
  },
  {
    name: 'a file comes in by a dry run, its bad rows are told, and the import is taken back',
    path: async ({ page, visit, see, at, expect }) => {
      const stamp = Date.now();
      await visit('/transfer/new');
      await page.setInputFiles('input[type=file]', file(stamp));
      await page.waitForURL('**file=**');
      await settled(page);
      await page.click('button.ant-btn-primary:not([disabled]) >> nth=0');
      await page.waitForURL(/\/transfer\/\d+/);
      await see('main table tbody tr:has-text("没有这个客户")');
      const told = await rowsOf(page);
      expect(
        told.some((row) => row.includes('6') && row.includes('没有这个客户')),
        'row 6 names its unknown account',
      );
      expect(
        told.some((row) => row.includes('5') && row.includes('不是日期')),
        'row 5 names its bad date',
      );

      await page.click('text=返回修改或正式导入');
      await settled(page);
      await page.click('button:has-text("直接导入")');
      await page.waitForURL(/\/transfer\/\d+/);
      await see('text=3 行已导入');
      const result = at().pathname;

      await visit(`/ledger?document=WALK-${stamp}`);
      expect((await page.$$('main table tbody tr')).length === 3, 'the three good rows stand in the ledger');

      await visit(result);
      await page.click('button:has-text("撤销这次导入")');
      await page.click('.ant-popconfirm button.ant-btn-primary');
      await see('text=现已撤销');
      await visit(`/ledger?document=WALK-${stamp}`);
      expect((await page.$$('main table tbody tr')).length === 0, 'they are gone again');
    },
  },
  {
    name: 'a planner changes a figure, the totals follow, and undo takes it back',
    path: async ({ page, visit, expect }) => {
      await visit('/plan/scenarios');
      await page.click('main button.ant-btn-primary');
      await page.fill('#name', `Walk ${Date.now()}`);
      await page.click('.ant-drawer-footer .ant-btn-primary');
      await page.waitForURL(/scenarios\/\d+/);
      const quotaOf = (row) => page.locator(`[aria-rowindex="${row + 2}"] [role=gridcell]`).first();
      await quotaOf(3).waitFor();
      const [total, part] = await Promise.all([quotaOf(1).innerText(), quotaOf(3).innerText()]);
      await quotaOf(3).click();
      await page.keyboard.type('4321');
      await page.keyboard.press('Enter');
      await changed(page, quotaOf(1), total);
      expect((await quotaOf(3).innerText()).startsWith('4,321'), 'the figure stands as it was typed');
      await page.keyboard.press('Control+z');
      await changed(page, quotaOf(1), await quotaOf(1).innerText());
      expect((await quotaOf(1).innerText()) === total, 'the total is what it was');
      expect((await quotaOf(3).innerText()) === part, 'the figure is what it was');
    },
  },
  {
    name: 'the organisation is another one on another day',
    path: async ({ page, visit, see, expect }) => {
      await visit('/org');
      await see('text=Syed Abbas');
      await visit('/org?day=2012-06-30');
      await see('text=Adventure Works Cycles');
      expect((await page.$('text=Syed Abbas')) === null, 'who joined later is not there yet');
    },
  },
  {
    name: 'the language changes at once and stays',
    path: async ({ page, visit, see }) => {
      await visit('/insight');
      await page.click('header button:has(.anticon-translation)');
      await page.click('.ant-dropdown-menu-item:has-text("English")');
      await see('text=Cockpit');
      await page.reload();
      await see('text=Cockpit');
      await page.click('header button:has(.anticon-translation)');
      await page.click('.ant-dropdown-menu-item:has-text("中文")');
      await see('text=驾驶舱');
    },
  },
  {
    name: 'the command palette jumps to a page, a person and an account',
    path: async ({ page, visit, see, at, expect }) => {
      await visit('/insight');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('/ledger');
      await page.keyboard.press('Enter');
      await settled(page);
      expect(at().pathname === '/ledger', 'Enter opens the first page found');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Linda');
      await (await see('section button:has-text("Linda Mitchell")')).click();
      await settled(page);
      expect(at().pathname.startsWith('/org/people/'), 'a person opens her page');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Progressive Sports');
      await see('section button:has-text("Progressive Sports")');
    },
  },
  {
    name: 'a list is filtered by its address and sorted by its header',
    path: async ({ page, visit, see, at, expect }) => {
      await visit('/ledger?document=SO4');
      await page.click('th button >> nth=0');
      await settled(page);
      expect(at().searchParams.has('sort'), 'the sorting stands in the address');
      await see('main table tbody tr');
    },
  },
  {
    name: 'a phone shows every page without scrolling sideways',
    screen: phone,
    path: async ({ page, visit, expect }) => {
      for (const address of [
        '/insight',
        '/insight/year',
        '/insight/windows',
        '/ledger',
        '/ledger/quality',
        '/org',
        '/transfer',
        '/plan/scenarios',
      ]) {
        await visit(address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width <= phone.width, `${address} is ${phone.width} wide, not ${width}`);
      }
      await page.click('header button >> nth=0');
      await page.click('.ant-drawer a[href="/insight"]');
      await settled(page);
    },
  },
  {
    name: 'who is not signed in signs in first and comes back',
    path: async ({ page, origin, see, expect }) => {
      await page.context().clearCookies();
      await page.goto(`${origin}/ledger?document=SO4`);
      await see('#password');
      expect(
        page.url().includes(encodeURIComponent('/ledger?document=SO4')),
        'the address to come back to is kept',
      );
    },
  },
];

/** Waits until a figure is no longer what it was. */
async function changed(page, figure, before) {
  for (let look = 0; look < 150; look++) {
    if ((await figure.innerText()) !== before) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`The figure stays ${before}.`);
}

const rowsOf = (page) =>
  page.$$eval('main table tbody tr', (rows) => rows.map((row) => row.textContent ?? ''));
