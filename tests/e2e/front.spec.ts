import { drawnMap, LANGUAGES, MANIFEST, measuredKm2, openAlive, OPENING_PATH, zonesOf } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { formatArea, formatDate, frontMessages, LOCALES, whereThingsStand } from './site-sources';

const NEWEST = MANIFEST.dates.at(-1)?.date ?? '';
const shown = [...new Set(Object.values(whereThingsStand()).flatMap((version) => version ?? []))];

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, code, messages } of share(LANGUAGES, 2)) {
    test(`/${path} tells where things stand, on the newest line`, IN_EACH_RUN, async ({ page }) => {
      await page.goto(path);
      const texts = frontMessages(code);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.title);
      await expect(page.getByText(texts.standing.notAgreed)).toBeVisible();
      await expect(page.getByText(formatArea(measuredKm2(NEWEST, undefined, 'russia'), code)).first()).toBeVisible();
      await expect(drawnMap(page)).toHaveCount(1);
      await expect(drawnMap(page).locator('.label.line').filter({ visible: true })).toHaveText(
        messages.map.lineOfContactOn(formatDate(NEWEST, code))
      );
      await expect(page.getByText(texts.map.heldNote).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByText(messages.proposalNote).filter({ visible: true })).toHaveCount(0);
    });

    test(
      `/${path} shows each map that is chosen, with what its text does, and leads to it`,
      IN_EACH_RUN,
      async ({ page }) => {
        await page.goto(path);
        for (const version of shown) {
          await page.getByRole('radio', { name: version.shortTitle[code], exact: true }).check({ force: true });
          await expect(page.getByRole('heading', { name: version.title[code] })).toBeVisible();
          await expect(page.getByText(version.summary[code])).toBeVisible();
          await expect(page.getByText(messages.proposalNote).filter({ visible: true })).toHaveCount(1);
          const zones = zonesOf(page).filter({ visible: true });
          expect(await zones.count()).toBeGreaterThan(1);
          await expect(zones.first()).toHaveAttribute('href', new RegExp(`/plans/${version.id}/\\?.*zone=`, 'u'));
        }
      }
    );
  }
});

test('an address with a view, as the front page once took them, goes on to the version that it showed', async ({
  page
}) => {
  await page.goto('?date=2026-02-18&facet=forces#7/48/37');
  await expect(page).toHaveURL(new RegExp(`${OPENING_PATH}\\?date=2026-02-18&facet=forces#7/48/37$`, 'u'));
});

test('what others add to an address keeps the reader where they are', async ({ page }) => {
  await openAlive(page, '?utm_source=newsletter&fbclid=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(frontMessages('en').title);
});

test('whoever comes from another page sees the maps too', async ({ page }) => {
  await openAlive(page, 'method/');
  await page.getByRole('banner').getByRole('link').filter({ hasText: 'Peace Plan Atlas' }).click();
  const line = drawnMap(page).locator('.label.line').filter({ visible: true });
  await expect(line).toHaveText(LOCALES.en.messages.map.lineOfContactOn(formatDate(NEWEST, 'en')));
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(line).toHaveText(LOCALES.uk.messages.map.lineOfContactOn(formatDate(NEWEST, 'uk')));
});

test('a town is looked for from here, with the words that were typed', async ({ page }) => {
  await openAlive(page, '');
  await page.getByRole('textbox', { name: frontMessages('en').ways.findLabel }).fill('Kramatorsk');
  await page.getByRole('button', { name: frontMessages('en').ways.findButton }).click();
  await expect(page).toHaveURL(/\/places\/\?q=Kramatorsk$/u);
  await expect(page.getByRole('option').first()).toContainText('Kramatorsk');
});
