import { areaTable, drawnMap, LANGUAGES, legendOf, mapCaption, OPENING_PATH, OTHER_VERSION, zonesOf } from './atlas';
import { expect, test } from './site';
import { formatDate } from './site-sources';

// On a desktop in one run, on a phone in the next.

test.use({ javaScriptEnabled: false });

/** The line nearest to both texts. */
const LINE_DATE = '2025-11-20';

const pages = LANGUAGES.flatMap((language) =>
  [OPENING_PATH, `plans/${OTHER_VERSION}/`].map((path) => ({ ...language, path: language.path + path }))
);

for (const { path, code, messages } of pages) {
  test(`/${path} is complete without JavaScript`, async ({ page }) => {
    await page.goto(path);
    const map = drawnMap(page);
    await expect(map, 'one of the two prerendered maps').toHaveCount(1);

    await test.step('the map fills its box', async () => {
      const [box, stage] = [await map.boundingBox(), await page.locator('#map').boundingBox()];
      expect(box).toEqual(stage);
    });

    await test.step('zones with hatches', async () => {
      expect(await zonesOf(page).count()).toBeGreaterThan(5);
      const hatches = await map.locator('a.zone use[fill^="url("]').evaluateAll((uses) =>
        uses.map((use) => {
          const id = /#([^)]+)\)/u.exec(use.getAttribute('fill') ?? '')?.[1] ?? '';
          return document.getElementById(id)?.tagName;
        })
      );
      // A text may need none.
      if (!path.includes(OTHER_VERSION)) expect(hatches.length).toBeGreaterThan(5);
      expect(hatches.filter((tag) => tag !== 'pattern')).toEqual([]);
    });

    await test.step('line of contact with its date, borders, labels, scale', async () => {
      await expect(map.locator('path.line-of-contact')).toHaveAttribute('d', /^M.{100}/u);
      for (const line of ['.oblast-border', '.state-border', '.water', '.neighbours', '.land']) {
        // Of the two maps of a page one has the ground of both.
        const ground = page.locator((await map.locator(line).getAttribute('href')) ?? 'none');
        await expect(ground, line).toHaveAttribute('d', /^M.{100}/u);
      }
      const lineName = messages.map.lineOfContactOn(formatDate(LINE_DATE, code));
      await expect(map.locator('.label.line')).toHaveText(lineName);
      expect(await map.locator('.label.zone').count()).toBeGreaterThan(2);
      expect(await map.locator('[data-label^="city:"]').count()).toBeGreaterThan(4);
      await expect(map.locator('.scale-bar text')).toHaveText(new RegExp(`^\\d+ ${messages.map.kilometres}$`, 'u'));
    });

    await test.step('legend, table, credits, note', async () => {
      expect(await legendOf(page, code).getByRole('listitem').count()).toBeGreaterThan(2);
      expect(await areaTable(page).locator('tbody tr').count()).toBe(await zonesOf(page).count());
      const caption = mapCaption(page);
      await expect(caption).toContainText(messages.proposalNote);
      await expect(caption).toContainText('DeepStateMap');
      await expect(caption).toContainText('OpenStreetMap');
    });

    await test.step('every zone leads to its clause', async () => {
      const targets = await zonesOf(page).evaluateAll((zones) =>
        zones.map((zone) => document.getElementById(zone.getAttribute('href')?.slice(1) ?? '')?.tagName)
      );
      expect(new Set(targets)).toEqual(new Set(['ARTICLE']));
    });
  });
}
