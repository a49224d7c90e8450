import type { Page } from '@playwright/test';
import type { Messages } from '../../src/lib/i18n/messages/common';
import { drawnMap, EN, openAlive, OPENING_PATH, UK } from './atlas';
import { accessibilityViolations } from './accessibility';
import { expect, test } from './site';
import { lostMessages } from './site-sources';

const notices = (page: Page) => page.getByRole('status').getByRole('listitem');

/** Addresses with parts that mean nothing, and what the page says of each part. */
const BROKEN = [
  {
    address: '?date=2025-11-21&facet=taste&hide=sites,gold&zone=atlantis&only=gold&view=moon&colour=red#5/here/there',
    notices: ({ notice }: Messages, used: string) => [
      notice.date('2025-11-21', used),
      notice.facet('taste'),
      notice.layer('gold'),
      notice.zone('atlantis'),
      notice.class('gold'),
      notice.view('moon'),
      notice.camera('5/here/there'),
      notice.parameter('colour')
    ]
  },
  {
    address: '?date=yesterday&date=2025-11-20&facet=&hide=,,sites&zone=%00&facet=control&only=%F0%9F#99/99/999',
    notices: ({ notice }: Messages) => [
      notice.date('yesterday'),
      notice.facet(''),
      notice.zone('\0'),
      notice.class('\ufffd'),
      notice.camera('99/99/999')
    ]
  }
];

for (const { address, notices: expected } of BROKEN) {
  test(`${address} is ignored part by part, with a notice each, until the reader has read them`, async ({
    page,
    isMobile
  }) => {
    const [path, messages, used] = isMobile ? ['uk/', UK, '20 листопада 2025'] : ['', EN, '20 November 2025'];
    await openAlive(page, path + OPENING_PATH + address);
    // The legend knows its classes once it has come.
    await expect
      .poll(async () => (await notices(page).allTextContents()).sort())
      .toEqual(expected(messages, used).sort());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('radio', { name: messages.facet.status, exact: true })).toBeChecked();
    await expect(drawnMap(page)).toHaveCount(1);
    await page.getByRole('button', { name: messages.dismiss }).click();
    await expect(notices(page)).toHaveCount(0);
  });
}

for (const { path, leads } of [
  { path: 'plans/e3-counter-2025-11/ledger/', leads: 'plans/e3-counter-2025-11/' },
  { path: 'uk/places/709717/', leads: `uk/${OPENING_PATH}` },
  ...['places/', 'texts/', 'data/', 'method/', 'changes/', 'assets/', 'accessibility/'].map((path) => ({
    path,
    leads: OPENING_PATH
  }))
]) {
  test(`a line in the address of /${path} is told as one that the page does not follow`, async ({ page, baseURL }) => {
    await openAlive(page, `${path}?date=2026-03-01&colour=red`);
    const link = page.getByRole('status').getByRole('link');
    const place = path.includes('/places/') ? '&place=709717' : '';
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      `${baseURL ?? ''}${leads}?date=2026-03-01${place}`
    );
    await expect(page.getByRole('status').filter({ has: page.getByRole('link') })).toContainText('2026-03-01');
  });
}

test('the ledger of a version says that it does not follow a line of somebody’s own, and leads to what does', async ({
  page
}) => {
  await openAlive(page, `${OPENING_PATH}ledger/?line=own-00000000`);
  await page.getByRole('status').getByRole('link').click();
  await expect(page).toHaveURL(/\?line=own-00000000$/u);
  await openAlive(page, 'plans/e3-counter-2025-11/?date=2026-03-01');
  await page.getByRole('link', { name: EN.ledger, exact: true }).click();
  await expect(page.getByRole('status').getByRole('link')).toBeVisible();
});

test('text from an address is shown as text', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}?zone=${encodeURIComponent('<img src=x onerror=alert(1)> here')}`);
  await expect(notices(page)).toContainText('<img src=x onerror=alert(1)> here');
});

/** Addresses that have a version in them, but no page. */
const LOST = [
  { given: 'xx/plans/us-28point-2025-11/', used: 'plans/us-28point-2025-11/', messages: EN },
  { given: 'plans/e3-counter-2025-11/annex', used: 'plans/e3-counter-2025-11/', messages: EN }
];

/** Addresses without a page, and the version of a similar name that their page offers. */
const MISSING = [
  { given: 'plans/us-28-point', similar: 'plans/us-28point-2025-11/', messages: EN, home: '' },
  { given: 'uk/plans/us-28-point', similar: 'uk/plans/us-28point-2025-11/', messages: UK, home: 'uk/' },
  { given: 'no/such/page', similar: null, messages: EN, home: '' },
  { given: 'uk/no/such/page', similar: null, messages: UK, home: 'uk/' }
];

test.describe('an address without a page', () => {
  // The page for such addresses looks for the folder that the site stands in, and the browser reports what is not
  // there.
  test.use({ mayFail: /\/(?:plans|places|data|xx|uk|no|some|v)\b/u });
  test.skip(({ isMobile }) => isMobile, 'addresses do not depend on the size of the screen');

  for (const { given, used, messages } of LOST) {
    test(`/${given} leads to /${used}`, async ({ page, baseURL }) => {
      const home = baseURL ?? '';
      await page.goto(home + given);
      await page.waitForURL((url) => url.href.startsWith(`${home}${used}?`));
      await expect(notices(page)).toHaveText([messages.notice.page(given.replace(/\/$/u, ''))]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  for (const [given, used] of [
    ['plans/us-28point-2025-11/).', 'plans/us-28point-2025-11/'],
    ['uk/timeline/,', 'uk/timeline/'],
    ['places/709717%29?from=mail', 'places/709717/?from=mail']
  ] as const) {
    test(`/${given} is read as /${used}, without a word`, async ({ page, baseURL }) => {
      const reached = page.waitForRequest(`${baseURL ?? ''}${used}`);
      await page.goto(given);
      await reached;
      await expect(notices(page)).toHaveCount(0);
    });
  }

  test('so are signs behind the address of a file', async ({ page, baseURL }) => {
    const reached = page.waitForRequest(`${baseURL ?? ''}data/v1/areas.csv`);
    await page.goto('data/v1/areas.csv).', { waitUntil: 'commit' });
    await reached;
  });

  for (const { given, similar, messages, home } of MISSING) {
    const lost = lostMessages(messages === UK ? 'uk' : 'en');
    test(`/${given} has a page of its own that says so and shows no draft in its place`, async ({ page, baseURL }) => {
      await page.goto(`${baseURL ?? ''}${given}/`);
      await page.waitForURL((url) => url.href.startsWith(`${baseURL ?? ''}${home}missing/?`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost.lostTitle);
      await expect(page.locator('main')).toContainText(lost.lostAddress(given));
      await expect(page.getByRole('searchbox')).toBeVisible();
      await expect(page.locator('main nav a')).toHaveCount(Object.keys(messages.nav.pages).length + 1);
      const offered = page.locator('main section a');
      if (similar === null) await expect(offered).toHaveCount(0);
      else expect(await offered.first().evaluate((link: HTMLAnchorElement) => link.href)).toBe(baseURL + similar);
    });
  }

  for (const [given, live, said] of [
    ['v/9.9.9/embed/us-28point-2025-11/?facet=control', 'embed/us-28point-2025-11/?facet=control', 'Release 9.9.9'],
    ['v/9.9.9/uk/embed/us-28point-2025-11', 'uk/embed/us-28point-2025-11/', 'Випуск 9.9.9'],
    ['v/9.9.9/', '', 'Release 9.9.9'],
    ['v/%3Cimg src=x onerror=alert(1)%3E/', '', 'Release %3Cimg']
  ] as const)
    test(`/${given} says that there is no such release, and leads to today’s /${live}`, async ({ page, baseURL }) => {
      await page.goto(given);
      await expect(page.locator('body')).toContainText(said);
      await expect(page.locator('img')).toHaveCount(0);
      expect(await accessibilityViolations(page, 'all')).toEqual([]);
      await page.getByRole('link').click();
      await expect(page).toHaveURL(`${baseURL ?? ''}${live}`);
    });

  test('an address with a version in it keeps the choices in it', async ({ page }) => {
    await page.goto('plans/us-28point-2025-11/annex?facet=control#8/48.5/37.5');
    await expect(page).toHaveURL(/plans\/us-28point-2025-11\/\?.*facet=control.*#8\/48\.5\/37\.5$/u);
    await expect(page.getByRole('radio', { name: EN.facet.control, exact: true })).toBeChecked();
  });

  test('under a path prefix too, a version in the address leads to it', async ({ browser }) => {
    const prefixed = process.env.ATLAS_PREFIXED_ADDRESS ?? '';
    const page = await browser.newPage();
    for (const { given, used, messages } of LOST) {
      await page.goto(prefixed + given);
      await page.waitForURL((url) => url.href.startsWith(`${prefixed}${used}?`));
      await expect(notices(page)).toHaveText([messages.notice.page(given.replace(/\/$/u, ''))]);
    }
    await page.close();
  });
});
