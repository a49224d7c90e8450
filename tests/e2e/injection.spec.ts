import type { Page } from '@playwright/test';
import { openAlive } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { draftMessages } from './site-sources';

const draftTexts = draftMessages('en');

const HOSTILE = "\"><img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

async function expectUntouched(page: Page, what = ''): Promise<void> {
  // A name with a script in it may well stand in the title, as words.
  expect.soft(await page.title(), what).not.toBe('taken');
  const made = await page.evaluate(() => document.querySelectorAll('img[src="x"], [onerror]').length);
  expect.soft(made, what).toBe(0);
}

test.afterEach(({ page }) => expectUntouched(page));

const ADDRESSES = [
  `plans/us-28point-2025-11/?zone=${encodeURIComponent(HOSTILE)}&only=${encodeURIComponent(HOSTILE)}`,
  `plans/us-28point-2025-11/#${encodeURIComponent(HOSTILE)}`,
  `compare/?versions=${encodeURIComponent(HOSTILE)},us-28point-2025-11`,
  `missing/?unmatched=${encodeURIComponent(HOSTILE)}`,
  `places/?q=${encodeURIComponent(HOSTILE)}`,
  `embed/us-28point-2025-11/e3-counter-2025-11/?mode=${encodeURIComponent(HOSTILE)}&assets=${encodeURIComponent(HOSTILE)}`,
  `embed/compare/?versions=${encodeURIComponent(HOSTILE)},us-28point-2025-11`,
  `embed/?version=${encodeURIComponent(HOSTILE)}&versus=${encodeURIComponent(HOSTILE)}&release=${encodeURIComponent(HOSTILE)}`,
  `embed/us-28point-2025-11/?theme=${encodeURIComponent(HOSTILE)}&unmatched=${encodeURIComponent(HOSTILE)}`,
  `export/?title=${encodeURIComponent(HOSTILE)}&notes=${encodeURIComponent(`t~50~50~${HOSTILE}`)}`
];

test('a script in the address gets nowhere', IN_EACH_RUN, async ({ page }) => {
  for (const address of ADDRESSES) {
    await openAlive(page, address);
    // By its role: while a frame is painted the heading before it is there, hidden.
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expectUntouched(page, address);
  }
});

test('a file whose names hold scripts is shown as text', async ({ page }) => {
  await openAlive(page, 'own/');
  const feature = {
    type: 'Feature',
    properties: { name: HOSTILE, credit: HOSTILE, description: HOSTILE },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [36, 47],
          [39, 47],
          [39, 49],
          [36, 49],
          [36, 47]
        ]
      ]
    }
  };
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', name: HOSTILE, features: [feature] }));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `${HOSTILE.replaceAll(/[/\\]/gu, '')}.geojson`, mimeType: 'application/geo+json', buffer });
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('an image with a script in its texts is refused or shown as text', async ({ page }) => {
  await openAlive(page, 'export/');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='taken'"><script>document.title='taken'</script><metadata>${HOSTILE}</metadata></svg>`;
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'map.svg', { type: 'image/svg+xml' }));
    return transfer;
  }, svg);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.locator('h1')).toBeVisible();
});

test('a draft whose name and words hold scripts is shown as text, where it is made, compared and drawn', async ({
  page
}) => {
  await openAlive(page, `draft/?from=us-28point-2025-11`);
  await page.getByLabel(draftTexts.name).fill(HOSTILE);
  const clause = page.locator('#part-donetsk-held-by-ukraine');
  await clause.locator('summary').first().click();
  await clause.getByLabel(draftTexts.wording).fill(HOSTILE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
  await page.getByRole('link', { name: `${draftTexts.compare.show}:` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
  await expect(page.locator('.pane.a svg.plate').first()).toBeVisible({ timeout: 60_000 });
});

test('a picture with a script in its words is refused or shown as text', async ({ page }) => {
  await openAlive(page, 'export/');
  const data = await page.evaluateHandle((text) => {
    const bytes = (given: string) => [...new TextEncoder().encode(given)];
    const int = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
    const words = bytes(`peace-plan-atlas\0${text}`);
    // A PNG whose first chunk is one of text; its checksums are not looked at by whoever looks for text.
    const png = new Uint8Array([
      137,
      80,
      78,
      71,
      13,
      10,
      26,
      10,
      ...int(words.length),
      ...bytes('tEXt'),
      ...words,
      0,
      0,
      0,
      0
    ]);
    const transfer = new DataTransfer();
    transfer.items.add(new File([png], 'map.png', { type: 'image/png' }));
    return transfer;
  }, HOSTILE);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('the policy of a page', () => {
  // Of what it refuses the console tells, without an address.
  test.use({ mayFail: /^$/u });

  test('a browser refuses markup that runs, whatever hands it over', async ({ page }) => {
    await openAlive(page, 'method/');
    const refused = await page.evaluate((markup) => {
      try {
        document.createElement('div').innerHTML = markup;
        return false;
      } catch {
        return true;
      }
    }, HOSTILE);
    expect(refused).toBe(true);
  });
});
