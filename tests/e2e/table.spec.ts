import type { Page } from '@playwright/test';
import { areaIn, areaTable, classesOf, measuredKm2, OPENING_PATH, openAlive, OTHER_VERSION, zonesOf } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { areaMessages, formatArea } from './site-sources';

const AREAS = areaMessages('en');

/** Cells show three significant figures, so that a sum of them may miss the total by half a step each. */
const HALF_A_STEP = 0.005;

interface Row {
  readonly land: string;
  readonly areaKm2: number;
  readonly percent: number;
}

/** The land that a row names, its area and its share of Ukraine. */
async function readRows(page: Page): Promise<Row[]> {
  const rows = await areaTable(page).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const [area = '', share = ''] = await row.getByRole('cell').allTextContents();
      const land = (await row.getByRole('button').textContent()) ?? '';
      return { land, areaKm2: areaIn(area), percent: Number(/[\d.]+/u.exec(share)?.[0]) };
    })
  );
}

for (const version of ['us-28point-2025-11', OTHER_VERSION, 'borders-1991']) {
  test(`the areas of ${version} add up to Ukraine`, IN_EACH_RUN, async ({ page }) => {
    await page.goto(`plans/${version}/`);
    const rows = await readRows(page);
    const total = areaIn((await areaTable(page).locator('tfoot').textContent()) ?? '');
    const tolerance = rows.reduce((sum, { areaKm2 }) => sum + areaKm2 * HALF_A_STEP, total * HALF_A_STEP);
    const sum = rows.reduce((before, { areaKm2 }) => before + areaKm2, 0);
    expect(Math.abs(sum - total)).toBeLessThan(tolerance);
    const percent = rows.reduce((before, row) => before + row.percent, 0);
    expect(Math.abs(percent - 100)).toBeLessThan(0.05 * rows.length + 0.05);
    await expect(areaTable(page).locator('tfoot')).toContainText(formatArea(measuredKm2('2025-11-20'), 'en'));
  });
}

test('table, map and legend tell the same figures', async ({ page }) => {
  await page.goto(OPENING_PATH);
  const rows = await readRows(page);
  const named = await zonesOf(page).evaluateAll((zones) => zones.map((zone) => zone.getAttribute('aria-label') ?? ''));
  expect(named.map((label) => label.replace(/, [^,]*km².*$/u, ''))).toEqual(rows.map(({ land }) => land));
  expect(named.map(areaIn)).toEqual(rows.map(({ areaKm2 }) => areaKm2));

  const classes = (await classesOf(page).allTextContents()).map(areaIn);
  const total = measuredKm2('2025-11-20');
  expect(classes.length).toBeLessThanOrEqual(rows.length);
  const sum = classes.reduce((before, areaKm2) => before + areaKm2, 0);
  expect(Math.abs(sum - total)).toBeLessThan(2 * total * HALF_A_STEP);
});

test('the columns sort, and say how', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const header = (name: string) => areaTable(page).getByRole('columnheader').filter({ hasText: name });
  const sortBy = (name: string) => page.getByRole('button', { name: AREAS.sortBy(name) }).click();
  const areas = async () => (await readRows(page)).map(({ areaKm2 }) => areaKm2);
  const lands = async () => (await readRows(page)).map(({ land }) => land);
  const inTheDocument = await lands();
  await expect(areaTable(page).locator('[aria-sort]')).toHaveCount(0);

  await sortBy(AREAS.area);
  await expect(header(AREAS.area)).toHaveAttribute('aria-sort', 'descending');
  // What sorts the table has come only now, and another table with it: a reader with a keyboard goes on from here.
  await expect(header(AREAS.area).getByRole('button')).toBeFocused();
  expect(await areas()).toEqual((await areas()).sort((a, b) => b - a));
  await sortBy(AREAS.area);
  await expect(header(AREAS.area)).toHaveAttribute('aria-sort', 'ascending');
  expect(await areas()).toEqual((await areas()).sort((a, b) => a - b));
  await sortBy(AREAS.zone);
  await expect(header(AREAS.zone)).toHaveAttribute('aria-sort', 'ascending');
  await expect(areaTable(page).locator('[aria-sort]')).toHaveCount(1);
  const sorted = await lands();
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')));
  expect([...sorted].sort()).toEqual([...inTheDocument].sort());
});
