import type { Locator, Page } from '@playwright/test';
import { MAP_FACETS } from '../../src/lib/view/page/view';
import {
  addressOf,
  areaTable,
  classesOf,
  drawnMap,
  EN,
  expectAddress,
  legendOf,
  MANIFEST,
  mapCaption,
  measuredKm2,
  openAlive,
  OPENING_PATH,
  rowOf,
  withoutWebgl,
  zonesOf
} from './atlas';
import { expect, test } from './site';
import { formatArea } from './site-sources';

// On a desktop in one run, on a phone in the next.

// The drawn map is looked at; the interactive one has a file of its own.
test.beforeEach(({ page }) => withoutWebgl(page));

const BUFFER = 'Donetsk Oblast, held by Ukraine';

/** What tells the classes of land apart, as the style sheet knows it: hue, tint and hatch. */
async function looks(shapes: Locator): Promise<string[]> {
  const all = await shapes.evaluateAll((elements) =>
    elements.map((element) => `${element.getAttribute('class') ?? ''}${element.getAttribute('fill') ?? ''}`)
  );
  return [...new Set(all)].sort();
}

const choose = (page: Page, facet: string) =>
  page.getByRole('group', { name: EN.facetLabel }).getByText(facet, { exact: true }).click();

const layer = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

test('each facet draws the map as its legend says', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const seen = new Set<string>();
  const legend = async () => (await classesOf(page).allTextContents()).join();
  for (const facet of [...MAP_FACETS].reverse()) {
    const before = await legend();
    await choose(page, EN.facet[facet]);
    await expectAddress(page, facet === 'status' ? '' : `?facet=${facet}`);
    await expect(page.getByRole('radio', { name: EN.facet[facet], exact: true })).toBeChecked();
    const swatches = legendOf(page).locator('button svg');
    await expect.poll(legend).not.toBe(before);
    await expect
      .poll(() => looks(drawnMap(page).locator('a.zone use.fill')))
      .toEqual(await looks(swatches.locator('rect.fill')));
    expect(await looks(drawnMap(page).locator('a.zone use[fill]')), 'hatches').toEqual(
      await looks(swatches.locator('rect[fill]'))
    );
    seen.add(await legend());
  }
  expect(seen.size, 'a legend per facet').toBe(MAP_FACETS.length);
});

test('layers switch land off and on; legend and table keep it', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await page.getByText(EN.layers, { exact: true }).click();
  const rows = await areaTable(page).locator('tbody tr').count();
  const classes = await classesOf(page).count();

  await layer(page, EN.layer.buffer).uncheck();
  await expectAddress(page, '?hide=buffer');
  await expect(drawnMap(page).getByRole('link', { name: BUFFER })).toHaveCount(0);
  await expect(zonesOf(page)).toHaveCount(rows - 1);
  await layer(page, EN.layer['line-of-contact']).uncheck();
  await expectAddress(page, '?hide=buffer,line-of-contact');
  await expect(drawnMap(page).locator('.line-of-contact')).toHaveCount(0);
  await layer(page, EN.layer['oblast-borders']).uncheck();
  await expect(drawnMap(page).locator('.oblast-border')).toHaveCount(0);
  await layer(page, EN.layer.sites).uncheck();
  await expect(drawnMap(page).locator('.site-mark')).toHaveCount(0);
  await layer(page, EN.layer.places).uncheck();
  await expect(drawnMap(page).locator('[data-label^="city:"]')).toHaveCount(0);
  await expect(areaTable(page).locator('tbody tr')).toHaveCount(rows);
  await expect(classesOf(page)).toHaveCount(classes);

  await layer(page, EN.layer.buffer).check();
  await expect(drawnMap(page).getByRole('link', { name: BUFFER })).toHaveCount(1);
});

test('the legend shows one class alone, and all again', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const all = await zonesOf(page).count();
  const demilitarised = classesOf(page).filter({ hasText: EN.short.demilitarised });
  await demilitarised.click();
  await expect(demilitarised).toHaveAttribute('aria-pressed', 'true');
  await expect(zonesOf(page)).toHaveCount(1);
  await expect(drawnMap(page).getByRole('link', { name: BUFFER })).toHaveCount(1);
  expect(addressOf(page)).toMatch(/^\?only=[a-z.-]*demilitarised$/u);

  await legendOf(page).getByRole('button', { name: EN.showAll }).click();
  await expect(zonesOf(page)).toHaveCount(all);
  await expectAddress(page, '');
});

test('the date of the line changes areas, map and caption', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const dates = page.getByRole('combobox', { name: EN.lineDate });
  await expect(dates.locator('option')).toHaveCount(MANIFEST.dates.length);
  await expect(dates).toHaveValue('2025-11-20');
  const figures = new Set<string>();
  for (const [date, name] of [
    ['2025-04-17', '17 April 2025'],
    ['2026-08-22', '22 August 2026'],
    ['2025-11-20', '20 November 2025']
  ] as const) {
    await dates.selectOption(date);
    const figure = formatArea(measuredKm2(date, 'UA-14', 'ukraine'), 'en');
    await expect(rowOf(page, BUFFER).getByRole('cell').first()).toHaveText(figure);
    await expect(drawnMap(page).getByRole('link', { name: `${BUFFER}, ${figure}` })).toHaveCount(1);
    await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn(name));
    await expect(mapCaption(page)).toContainText(EN.map.lineOfContactOn(name));
    await expect(legendOf(page)).toContainText(EN.map.lineOfContactOn(name));
    // Of the document's own date, too, once another has been shown.
    await expect(page.locator('[id^="clause-"]').first()).toBeVisible();
    await expect(page.locator('.description li').first()).toBeVisible();
    // The version's own date is no choice of the reader.
    await expectAddress(page, date === '2025-11-20' ? '' : `?date=${date}`);
    figures.add(figure);
  }
  expect(figures.size).toBe(3);
});

test('preset views move the map', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const outline = page.locator('#live-ukraine');
  const seen = new Set<string | null>();
  for (const view of ['ukraine', 'donbas', 'south', 'crimea', 'buffer'] as const) {
    const button = page.getByRole('button', { name: EN.view[view], exact: true });
    await button.click();
    await expectAddress(page, `?view=${view}`);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('group', { name: EN.views }).locator('[aria-pressed="true"]')).toHaveCount(1);
    seen.add(await outline.getAttribute('d'));
  }
  expect(seen.size).toBe(5);
});

test('the zoom buttons move the drawn map too, and the address follows', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const zoom = () => Number(/#([\d.]+)\//u.exec(page.url())?.[1]);
  const scale = drawnMap(page).locator('.scale-bar text');
  const far = (await scale.textContent()) ?? '';
  await page.getByRole('button', { name: EN.map.zoomIn }).click();
  await expect(page).toHaveURL(/#\d/u);
  const first = zoom();
  // The address may be ahead of the drawing.
  await expect(scale).not.toHaveText(far);
  const near = await scale.textContent();
  await page.getByRole('button', { name: EN.map.zoomIn }).click();
  await expect.poll(zoom).toBeCloseTo(first + 1, 1);
  await expect(scale).not.toHaveText(near ?? '');
  await page.getByRole('button', { name: EN.map.zoomOut }).click();
  await expect.poll(zoom).toBeCloseTo(first, 1);
  await expect(scale).toHaveText(near ?? '');
  await expect(page.getByRole('group', { name: EN.views }).locator('[aria-pressed="true"]')).toHaveCount(0);
});
