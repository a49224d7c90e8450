import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility';
import { drawnMap, legendOf, mapCaption, openAlive, OTHER_VERSION } from './atlas';
import { expect, test } from './site';
import { openLineMessages, ownLinesMessages } from './site-sources';

const texts = openLineMessages('en');
const lists = ownLinesMessages('en');

const RING = [
  [38.3, 50.3],
  [37.68, 50.19],
  [37.64, 49.75],
  [37.8, 49.49],
  [37.71, 49.09],
  [38.17, 48.81],
  [37.69, 48.42],
  [37.28, 48.22],
  [36.67, 48.06],
  [36.37, 47.82],
  [35.7, 47.51],
  [34.58, 47.53],
  [33.41, 46.78],
  [31.66, 46.57],
  [31.2, 45.5],
  [31.2, 43.8],
  [41, 43.8],
  [41, 50.3],
  [38.3, 50.3]
];
/** As geojson.io saves what somebody draws with a hundred clicks at most. */
const DRAWN = JSON.stringify({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { coordinates: [RING], type: 'Polygon' } }]
});
/** Its signs mean something to HTML, and begin formulas elsewhere. */
const WORDS = { name: 'Mine <b>&', date: '2026-11-29', credit: '=Maria Koval' };

/** Drops a file on the page until it listens: nobody does that in the first seconds. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const
  );
  await expect(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5000 });
  }).toPass();
}

test('a line that was drawn elsewhere is dropped on a version, told, drawn, kept and taken away', async ({ page }) => {
  await openAlive(page, `plans/${OTHER_VERSION}/`);
  await dropFile(page, 'map.geojson', DRAWN);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.name, { exact: true }).fill(WORDS.name);
  await dialog.getByLabel(texts.date).fill(WORDS.date);
  await dialog.getByLabel(texts.credit).fill(WORDS.credit);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);
  await dialog.getByRole('button', { name: texts.draw }).click();
  await expect(page).toHaveURL(/\?line=[a-z0-9]{8}$/u);

  // Drawn, with its own name, date and credit, and nobody else's.
  const line = `“${WORDS.name}” (29 November 2026)`;
  await expect(drawnMap(page)).toContainText('Mine');
  await expect(legendOf(page)).toContainText(line);
  await expect(mapCaption(page)).toContainText(WORDS.credit);
  await expect(mapCaption(page)).not.toContainText('DeepStateMap');
  await expect(page.locator('#people')).toContainText(line);

  // Kept: after a reload, and in another tab, where it is renamed.
  await page.reload();
  await expect(legendOf(page)).toContainText(line);
  const other = await page.context().newPage();
  await other.goto(new URL('/own/', page.url()).href);
  await other.getByRole('button', { name: lists.edit }).click();
  await other.getByLabel(lists.name, { exact: true }).fill('Renamed');
  await other.getByRole('button', { name: lists.save }).click();
  await expect(other.getByRole('heading', { name: 'Renamed' })).toBeVisible();
  await expect(other.locator('#difference-table')).toContainText('Donetsk Oblast');

  // One text on it and on a line of the atlas: map, table and image of what the line alone changes.
  const difference = other.getByRole('region', { name: lists.difference.heading });
  await difference.getByLabel(lists.difference.version).selectOption(OTHER_VERSION);
  await difference.getByRole('combobox', { name: lists.difference.first }).selectOption('2025-11-20');
  await expect(other).toHaveURL(/date=2025-11-20&lineB=[a-z0-9]{8}$/u);
  await expect(other.locator('#moved-table')).toContainText('20 November 2025');
  await expect(difference.locator('.map svg [data-zone]').first()).toBeAttached();
  await expect(page.getByRole('option', { name: 'Renamed · 29 November 2026' })).toBeAttached();
  await other.setViewportSize({ width: 390, height: 844 });
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await accessibilityViolations(other, 'all')).toEqual([]);
  await other.getByRole('link', { name: lists.moved.image }).click();
  await expect(other.locator('section[aria-busy="false"] .frame img')).toHaveAttribute('alt', /Renamed/u);
  await other.close();

  // Taken away.
  await page.goto(page.url().replace(`plans/${OTHER_VERSION}/?`, `export/?version=${OTHER_VERSION}&`));
  await expect(page.locator('section[aria-busy="false"] .frame img')).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG', exact: true }).click()
  ]);
  expect(download.suggestedFilename()).toContain('line-2026-11-29-renamed');
  const svg = (await readFile(await download.path())).toString();
  expect(svg).toContain('Renamed');
  expect(svg).toContain(WORDS.credit);
  expect(svg).not.toContain('DeepStateMap');
});

test('a browser without room says so, keeps the line as long as the tab is open, and saves it as a file', async ({
  page
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room is left.', 'QuotaExceededError');
    };
  });
  await openAlive(page, 'own/');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'map.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(DRAWN)
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.name, { exact: true }).fill('No room');
  await dialog.getByRole('button', { name: texts.draw }).click();
  await expect(page.getByRole('alert')).toHaveText(lists.notKept.full);
  const card = page.getByRole('article', { name: 'No room' });
  await expect(card).toContainText(lists.inMemory);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: `${lists.files} GeoJSON: No room` }).click()
  ]);
  expect((await readFile(await download.path())).toString()).toContain('"No room"');
  // On other pages of the tab as well.
  await card.getByRole('link', { name: lists.show }).click();
  await expect(legendOf(page)).toContainText('“No room”');
  await page.reload();
  await expect(page.getByText(lists.elsewhere)).toBeVisible();
});

test('a line that is dropped on a version while the browser has no room is shown where it can be saved', async ({
  page,
  context
}) => {
  await openAlive(page, `plans/${OTHER_VERSION}/`);
  // The browser itself refuses, as it does where its disk is full.
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await dropFile(page, 'map.geojson', DRAWN);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.name, { exact: true }).fill('Store is full');
  await dialog.getByRole('button', { name: texts.draw }).click();
  await expect(page).toHaveURL(/\/own\/$/u);
  const card = page.getByRole('article', { name: 'Store is full' });
  await expect(card).toContainText(lists.inMemory);

  // Once there is room again, a change of its words keeps it, and another tab has it.
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await card.getByRole('button', { name: lists.edit }).click();
  await card.getByLabel(lists.credit).fill('Olha');
  await card.getByRole('button', { name: lists.save }).click();
  await expect(card).not.toContainText(lists.inMemory);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('article', { name: 'Store is full' })).toContainText('Olha');
});

test('files are taken within a second of the page being alive', async ({ page }) => {
  await openAlive(page, `plans/${OTHER_VERSION}/`);
  const taken = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'empty.geojson'));
    return !document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
    );
  });
  expect(taken).toBe(true);
  await expect(page.getByRole('dialog')).toBeVisible();
});
