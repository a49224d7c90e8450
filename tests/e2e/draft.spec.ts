import { readFile } from 'node:fs/promises';
import { accessibilityViolations } from './accessibility';
import { EN, openAlive, OPENING_PATH, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { draftMessages, editLineMessages, outlineMessages, signingMessages } from './site-sources';

// On a desktop in one run, on a phone in the next.

const texts = draftMessages('en');
/** Its signs mean something to HTML. */
const NAME = 'Mine <b>&';
const LAND = 'donetsk-held-by-ukraine';

test.beforeEach(({ page }) => withoutWebgl(page));

test('a variant of a version is begun there, changed, shared, kept and compared', async ({ page, browser }) => {
  await openAlive(page, OPENING_PATH);
  await page.getByRole('link', { name: EN.ownVariant }).click();
  await page.getByLabel(texts.name).fill(NAME);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`A reader’s own draft: “${NAME}”`);

  // One clause is changed: its words go with its status, the map and the areas follow.
  const clause = page.locator(`#part-${LAND}`);
  await clause.locator('summary').first().click();
  await clause.getByRole('combobox').first().selectOption('joint');
  await clause.getByLabel(texts.wording).fill('Both sides would hold it.');
  await expect(clause.locator('summary').first()).toContainText(EN.control.joint);
  await expect(page.getByRole('table')).toContainText(EN.control.joint);
  await expect(page.locator('.stage .mark')).toHaveText(texts.mark);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);

  // Undone and done again; a clause that is added gets its land, and says that it has no status yet.
  await page.getByRole('button', { name: texts.undo, exact: true }).click();
  await expect(clause.getByLabel(texts.wording)).toHaveValue('');
  await page.getByRole('button', { name: texts.redo, exact: true }).click();
  await page.getByRole('button', { name: texts.add.clause }).click();
  await expect(page.getByRole('status').filter({ hasText: texts.faults.wrong })).toContainText('Crimea');
  await page.getByRole('button', { name: texts.undo, exact: true }).click();

  // The address holds it all, in any browser; a reload loses nothing.
  await expect(page).toHaveURL(/#draft=1\./u);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME, { timeout: 5000 });
  }).toPass();
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toContainText(NAME);
  await expect(other.locator(`#part-${LAND} summary`).first()).toContainText(EN.control.joint);
  // A link that is put over the page of drafts changes the hash of its address alone.
  const [drafts = '', hash = ''] = other.url().split('#');
  await openAlive(other, drafts);
  await other.evaluate((link) => {
    location.hash = link;
  }, hash);
  await expect(other.getByRole('heading', { level: 1 })).toContainText(NAME);
  await other.close();

  // As a file it has the published form, and is marked.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: texts.share.file }).click()
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(file).toMatchObject({ formVersion: 1, draft: true, side: 'reader', sources: [] });

  await page.getByRole('link', { name: `${texts.compare.show}:` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Own draft “${NAME}”`);
  await expect(page.getByRole('main')).toContainText('not a published text');
});

test('a link that was cut off, a newer one, and one without a draft are told, and nothing is lost', async ({
  page
}) => {
  await openAlive(page, 'draft/#draft=1.1ZW');
  await expect(page.getByText(texts.link['cut-off'])).toBeVisible();
  await expect(page).toHaveURL(/#draft=1\.1ZW$/u);
  // What the address chooses beside the draft is told of, too, though the page then writes its own.
  await openAlive(page, 'draft/?from=us-28point-2025-11&date=2026-03-05&pull=-5');
  await expect(page.getByText('“2026-03-05”')).toBeVisible();
  await expect(page.getByText(/less than nothing: -5/u)).toBeVisible();
  await openAlive(page, 'draft/?from=us#draft=9.abc');
  await expect(page.getByText(texts.link.newer('9'))).toBeVisible();
  await openAlive(page, 'draft/?from=nothing-like-it');
  await expect(page.getByText(texts.lostFrom('nothing-like-it'))).toBeVisible();
  // The one that an address above began was not changed, and is not kept; nor is one that a button begins.
  await expect(page.getByText(texts.kept.none)).toBeVisible();
  await page.getByRole('button', { name: texts.start.begin }).click();
  await expect(page.getByText(texts.faults.noName)).toBeVisible();
  await page.getByRole('button', { name: texts.otherDraft }).click();
  await expect(page.getByText(texts.kept.none)).toBeVisible();
  await page.getByRole('button', { name: texts.start.begin }).click();
  await page.getByRole('button', { name: texts.add.clause }).click();
  await page.getByRole('button', { name: texts.otherDraft }).click();
  await expect(page.getByText(texts.kept.nameless)).toHaveCount(1);
});

test('a draft is changed in two tabs, removed and put back', async ({ page, context }) => {
  await openAlive(page, 'draft/?from=us-28point-2025-11');
  await expect(page).toHaveURL(/#draft=1\./u);
  const begun = page.url();
  await page.getByLabel(texts.name).fill('First');
  await expect(page).not.toHaveURL(begun);
  const other = await context.newPage();
  await openAlive(other, page.url().slice(page.url().indexOf('draft/')));
  await expect(other.getByLabel(texts.name)).toHaveValue('First');
  await page.getByLabel(texts.name).fill('Mine');
  await other.getByLabel(texts.name).fill('Theirs');
  await expect(other.getByText(texts.store.conflict)).toBeVisible();
  // A draft of its own, it has a link of its own.
  const first = other.url();
  await expect(other).not.toHaveURL(first);
  await other.close();

  await page.getByRole('button', { name: texts.otherDraft }).click();
  const kept = page.getByRole('region', { name: texts.kept.heading });
  await expect(kept.getByText('Theirs', { exact: true })).toBeVisible();
  await kept.getByRole('button', { name: `${texts.kept.remove}: Mine` }).click();
  await expect(kept.getByText('Mine', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: texts.kept.undo }).click();
  await expect(kept.getByText('Mine', { exact: true })).toBeVisible();
});

test('a draft that the browser has no room for is told so', async ({ page, context }) => {
  await openAlive(page, 'draft/');
  // The browser itself refuses what is written first.
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openAlive(page, 'draft/?from=us-28point-2025-11');
  await page.getByLabel(texts.name).fill('No room');
  await expect(page.getByText(texts.store.full)).toBeVisible();
});

test('land is drawn by hand, by its corners alone, and follows into comparison, link, image and another day', async ({
  page,
  browser,
  viewport
}) => {
  // Land is cut four times.
  test.slow();
  const [drawing, points] = [outlineMessages('en'), editLineMessages('en')];
  await openAlive(page, 'draft/?from=us-28point-2025-11');
  await page.getByLabel(texts.name).fill('Drawn');
  const add = page.getByRole('region', { name: texts.add.heading });
  await add.getByRole('button', { name: texts.land.draw }).click();
  await expect(page.getByRole('heading', { name: drawing.title })).toBeFocused();
  await page.getByRole('button', { name: drawing.begin }).click();
  await expect(page.getByText(/^Corners: 4\./u)).toBeVisible();

  // Where two corners change places the outline crosses itself: that is said with the place, and nothing is lost.
  const corner = (number: number) => page.getByLabel(points.ofPoint(points.lng, String(number)));
  await corner(1).fill('37.5');
  await corner(1).press('Tab');
  await expect(page.getByText(/crosses itself near \d\d\.\d\d, 48\.\d\d/u)).toBeVisible();
  await corner(2).fill('38.5');
  await corner(3).fill('38.5');
  await corner(4).fill('37.5');
  await corner(4).press('Tab');
  expect(await accessibilityViolations(page, 'all')).toEqual([]);
  await page.getByRole('button', { name: drawing.keep }).click();

  // Its clause opens, to be named and to get a status; areas follow once the land has been cut along it.
  await page.getByLabel(texts.landName).fill('My zone');
  const clause = page.locator('#part-clause');
  await clause.getByRole('combobox').first().selectOption('joint');
  const summary = clause.locator('summary').first();
  await expect(summary).toContainText(`My zone`);
  await expect(summary).toContainText(/about (?:4\s9|5\s0)\d0/u, { timeout: 60_000 });
  await expect(page.locator('#map .zones [data-zone="clause"]').first()).toBeAttached();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, 'nothing is wider than the window').toBeLessThanOrEqual(0);

  // The image is drawn on the same land.
  const [image] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    (async () => {
      await page.getByLabel(texts.share.image).selectOption('csv');
      await page.getByRole('button', { name: texts.share.make }).click();
    })()
  ]);
  expect(await readFile(await image.path(), 'utf8')).toContain('My zone');

  // On another day it is cut anew.
  await page.getByRole('slider', { name: signingMessages('en').input }).fill('10');
  await expect(page).toHaveURL(/date=/u);
  await expect(summary).toContainText(/about (?:4\s9|5\s0)\d0/u, { timeout: 60_000 });

  // Whoever gets the link to the comparison sees it, in a browser that has never seen the draft.
  await page.getByRole('link', { name: `${texts.compare.show}:` }).click();
  await expect(page).toHaveURL(/compare\/\?versions=.+#draft=1\./u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Drawn');
  const other = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
  await withoutWebgl(other);
  await openAlive(other, page.url());
  // Its name stands on the map once it has land.
  await expect(other.locator('[data-pane="a"]')).toContainText(/my zone/iu, { timeout: 60_000 });
  await other.close();
});
