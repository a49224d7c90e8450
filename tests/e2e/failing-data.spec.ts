import type { Page } from '@playwright/test';
import { areaTable, cardOf, drawnMap, EN, OPENING_PATH, openAlive, rowOf, UK, withoutWebgl } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

test.beforeEach(({ page }) => withoutWebgl(page));

const TERRITORY = 'territory/2026-02-18.topo.json';
const failure = (page: Page) => page.locator('#map').getByRole('alert');

/** Answers of no use; those with the status of an error are looked at below. */
const OF_NO_USE = {
  'cut off': '{"type":"Topology","objects":{"fa',
  'not JSON': '<!doctype html><p>Log in to the Wi-Fi</p>',
  'of another structure': '{"hello":"world"}',
  'an empty list': '[]',
  null: 'null'
};

for (const file of share([TERRITORY, 'map-labels.json', 'basemap.topo.json', 'sites.json'], 2)) {
  test(
    `${file} is of no use: a sentence and another try, text and table stay`,
    IN_EACH_RUN,
    async ({ page }, { project }) => {
      test.skip(project.name !== 'desktop', 'data do not depend on the size of the screen');
      const pattern = `**/geodata/*/${file}`;
      let answer = '';
      let answered = 0;
      await page.route(pattern, async (route) => {
        await route.fulfill({ contentType: 'application/json', body: answer });
        answered += 1;
      });
      const retry = failure(page).getByRole('button', { name: EN.map.retry });

      for (const [index, [what, body]] of Object.entries(OF_NO_USE).entries()) {
        // An atlas without places would be poor, not broken.
        if (what === 'an empty list' && !file.includes('topo')) continue;
        const before = answered;
        answer = body;
        if (index === 0) await openAlive(page, `${OPENING_PATH}?date=2026-02-18`);
        else await retry.click();
        await expect.poll(() => answered, what).toBeGreaterThan(before);
        await expect(failure(page), what).toContainText(EN.map.failed(file));
        await expect(drawnMap(page), what).toHaveCount(1);
        await expect(areaTable(page), what).toBeVisible();
      }
      // Whatever the reader does next asks for the data again; only then may the answer change.
      const before = answered;
      await rowOf(page, 'Crimea with Sevastopol').getByRole('button').click();
      await expect(cardOf(page)).toBeVisible();
      await expect.poll(() => answered).toBeGreaterThan(before);
      await expect(failure(page)).toContainText(EN.map.failed(file));

      await page.unroute(pattern);
      await retry.click();
      await expect(failure(page)).toHaveCount(0);
      await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn('18 February 2026'));
    }
  );
}

test.describe('a file that is missing', () => {
  // The browser itself complains of an answer of 404, which is what this test is about.
  test.use({ mayFail: /\/geodata\// });

  test('is named in the language of the page; another try brings the map', async ({ page }) => {
    const pattern = '**/geodata/*/basemap.topo.json';
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'There is no such page.' }));
    await openAlive(page, `uk/${OPENING_PATH}?facet=forces`);
    await expect(failure(page)).toContainText(UK.map.failed('basemap.topo.json'));
    await expect(page.getByRole('radio', { name: UK.facet.forces, exact: true })).toBeChecked();
    await failure(page).getByRole('button', { name: UK.map.retry }).click();
    await expect(failure(page), 'still missing').toBeVisible();
    await page.unroute(pattern);
    await failure(page).getByRole('button', { name: UK.map.retry }).click();
    await expect(failure(page)).toHaveCount(0);
    await expect(drawnMap(page)).toHaveCount(1);
  });

  test('leaves the page at rest alone: nothing is fetched before the reader asks', async ({ page }) => {
    const fetched: string[] = [];
    await page.route('**/geodata/**', (route) => {
      fetched.push(route.request().url());
      return route.abort();
    });
    await openAlive(page, OPENING_PATH);
    expect(fetched).toEqual([]);
    await expect(failure(page)).toHaveCount(0);
  });
});
