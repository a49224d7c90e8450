import type { Locator, Page } from '@playwright/test';
import type { HeldArea } from '../../src/lib/territory/territory';
import { areaIn, EN, expectAddress, LANGUAGES, MANIFEST, openAlive, OTHER_VERSION, readGeodata } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { CHECKED_UP_TO, formatDate, formatMonth, timelineMessages } from './site-sources';

const texts = timelineMessages('en');
/** What Ukraine holds of Donetsk Oblast, the first land of the chart, on its last day. */
const newest = (readGeodata('area-series.json') as HeldArea[]).findLast(({ unit }) => unit === 'UA-14');

/** Plan texts and events, in the order of the page. */
const entriesOf = (page: Page): Locator => page.locator('ol.months li[id]');
const boxOf = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });

test.describe('filters', () => {
  test('narrow the timeline and reach the address', async ({ page }) => {
    await openAlive(page, 'timeline/');
    const all = await entriesOf(page).count();
    expect(all).toBeGreaterThan(40);

    await boxOf(page, texts.filter.kinds.texts).check();
    await expectAddress(page, '?show=texts');
    await expect(page.locator('li.events')).toHaveCount(0);
    const planTexts = await entriesOf(page).count();
    expect(planTexts).toBeLessThan(all);

    await boxOf(page, texts.filter.parties.europe).check();
    await expectAddress(page, '?show=texts&side=europe');
    const ofEurope = await entriesOf(page).count();
    expect(ofEurope).toBeLessThan(planTexts);
    // A joint text counts for each of its sides.
    await expect(entriesOf(page).filter({ hasText: texts.side['ukraine-europe'] })).not.toHaveCount(0);
    await expect(
      page.getByRole('status').filter({ hasText: texts.filter.count(String(ofEurope), String(all)) })
    ).toBeVisible();

    await page.getByRole('button', { name: texts.filter.reset }).click();
    await expectAddress(page, '');
    await expect(entriesOf(page)).toHaveCount(all);
  });

  test('are read from a link, and what is unknown in it is named', async ({ page }) => {
    await openAlive(page, 'timeline/?show=events&side=russia,atlantis');
    await expect(boxOf(page, texts.filter.kinds.events)).toBeChecked();
    await expect(boxOf(page, texts.filter.parties.russia)).toBeChecked();
    await expect(page.locator('li.texts')).toHaveCount(0);
    await expect(page.getByText(texts.ignored('atlantis'))).toBeVisible();
    await page.getByRole('button', { name: EN.dismiss }).click();
    await expect(page.getByText(texts.ignored('atlantis'))).toHaveCount(0);
  });

  test('go back with the browser, and work by keyboard', async ({ page }) => {
    await openAlive(page, 'timeline/');
    const all = await entriesOf(page).count();
    await boxOf(page, texts.filter.parties.us).focus();
    await page.keyboard.press('Space');
    await expectAddress(page, '?side=us');
    await expect(boxOf(page, texts.filter.parties.us)).toBeFocused();
    // The address comes before what it narrows.
    await expect(entriesOf(page)).not.toHaveCount(all);
    await page.goBack();
    await expectAddress(page, '');
    await expect(entriesOf(page)).toHaveCount(all);
    await expect(boxOf(page, texts.filter.parties.us)).not.toBeChecked();
  });
});

test('links lead to the version and to the source', async ({ page }) => {
  await openAlive(page, 'timeline/');
  const entry = page.locator(`[id="${OTHER_VERSION}"]`);
  await entry.getByRole('link').nth(1).click();
  await expect(page.locator('.sources li:target')).toBeVisible();
  await entry.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/plans/${OTHER_VERSION}/$`, 'u'));
  // And back from a page of another kind: the charts come with the data.
  await page.goBack();
  await expect(page.locator('svg.area-chart').filter({ visible: true }).locator('g.panel')).toHaveCount(7);
});

for (const { code, path, messages } of share(LANGUAGES, 2)) {
  test.describe(`/${path}timeline/ without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows everything, and no box that nothing answers to', IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}timeline/`);
      await expect(page.locator('ol.months li.texts')).not.toHaveCount(0);
      await expect(page.locator('ol.months li.events')).not.toHaveCount(0);
      await expect(page.locator('input[type="checkbox"]:enabled').filter({ visible: true })).toHaveCount(0);
      await expect(
        page.getByText(
          messages.factsChecked(
            formatDate(CHECKED_UP_TO.events, code),
            formatMonth(CHECKED_UP_TO.texts, code),
            formatDate(MANIFEST.dates.at(-1)?.date ?? '', code)
          )
        )
      ).toBeVisible();
      await expect(page.getByText(messages.unconfirmed).first()).toBeVisible();
    });

    test('every entry is told with a source that is listed, or as unconfirmed', IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}timeline/`);
      const unsourced = await entriesOf(page).evaluateAll(
        (entries, unconfirmed) =>
          entries
            .filter((entry) => {
              const cited = [...entry.querySelectorAll('a[href^="#source-"]')];
              const areListed = cited.every((link) => document.querySelector(link.getAttribute('href') ?? '') !== null);
              return !areListed || (cited.length === 0 && !entry.textContent.includes(unconfirmed));
            })
            .map(({ id }) => id),
        messages.unconfirmed
      );
      expect(unsourced).toEqual([]);
    });

    test('has the chart of areas, and the same as a table', IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}timeline/`);
      await expect(page.getByRole('img', { name: timelineMessages(code).chart.title.land })).toBeVisible();
      await page.locator('#areas summary').click();
      const days = await page.locator('.area-chart .panel').first().locator('.dots').getAttribute('d');
      const rows = page.locator('#areas tbody tr');
      await expect(rows).toHaveCount(days?.split('M').filter((day) => day !== '').length ?? 0);
      await expect(rows.last()).toContainText(formatDate(newest?.date ?? '', code, 'short'));
      expect(areaIn((await rows.last().locator('td').first().textContent()) ?? '')).toBe(
        Math.round(newest?.heldByUkraineKm2 ?? NaN)
      );
    });
  });
}

test('on a phone the chart is legible and the table scrolls in its own box', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('timeline/');
  const chart = page.locator('svg.area-chart').filter({ visible: true });
  await expect(chart).toHaveCount(1);
  const smallestPx = await chart.evaluate((svg) => {
    const { a: scale = 1 } = (svg as SVGSVGElement).getScreenCTM() ?? {};
    return Math.min(...[...svg.querySelectorAll('text')].map((text) => scale * Number(text.getAttribute('font-size'))));
  });
  expect(smallestPx).toBeGreaterThanOrEqual(11);
  await page.locator('#areas summary').click();
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const box = document.querySelector('#areas .scroll');
    return { page: scrollWidth - clientWidth, table: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0) };
  });
  expect(overflow.page).toBeLessThanOrEqual(0);
  expect(overflow.table).toBeGreaterThan(0);
});

test('the chart is of people where the reader chooses so, and the address says it', async ({ page }) => {
  await page.goto('timeline/');
  await page.locator('#areas select').selectOption('people');
  await expect(page).toHaveURL(/[?&]measure=people/u);
  await expect(page.getByRole('img', { name: timelineMessages('en').chart.title.people })).toBeVisible();
});
