import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility';
import { cardOf, EN, expectAddress, keepOffline, LANGUAGES, openAlive, OPENING_PATH, UK, withoutWebgl } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { placesMessages } from './site-sources';

const SLOVIANSK = 'places/693468/';
const TEXTS = placesMessages('en');

const searchBox = (page: Page): Locator => page.getByRole('combobox', { name: TEXTS.search.label });
const options = (page: Page): Locator => page.getByRole('option');
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

const versionFiles = readdirSync(fileURLToPath(new URL('../../src/lib/plans/versions', import.meta.url)));

test.describe('the search for places', () => {
  const FOUND = [
    ['Kiev', 'Kyiv', 'Kyiv'],
    ['Slavyansk', 'Sloviansk', 'Donetsk Oblast'],
    ['Слов’янськ', 'Sloviansk', 'Donetsk Oblast'],
    ['Харьков', 'Kharkiv', 'Kharkiv Oblast'],
    ['Artemovsk', 'Bakhmut', 'Donetsk Oblast']
  ] as const;

  test('finds places by old names, in another spelling and in other letters', IN_EACH_RUN, async ({ page }) => {
    await openAlive(page, 'places/');
    for (const [typed, name, unit] of FOUND) {
      await searchBox(page).fill(typed);
      await expect(options(page).first(), typed).toContainText(name);
      await expect(options(page).first(), typed).toContainText(unit);
      await expectAddress(page, `?q=${typed}`);
    }
  });

  test('works by keyboard alone: the arrows choose, Enter opens', IN_EACH_RUN, async ({ page }) => {
    await openAlive(page, 'places/');
    const box = searchBox(page);
    await box.focus();
    await page.keyboard.type('Slav');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options(page).nth(1).getAttribute('id')) ?? '–');
    expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(box).toHaveValue('');
    await page.keyboard.type('Slavyansk');
    await expect(options(page).first()).toContainText('Sloviansk');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${SLOVIANSK}$`, 'u'));
    await expect(title(page)).toHaveText('Sloviansk');
  });

  for (const typed of ['Залізне', 'Zalizne']) {
    test(`calls what it finds for “${typed}” a guess, and says that the town is missing`, async ({ page }) => {
      await openAlive(page, `places/?q=${typed}`);
      await expect(page.locator('search').getByRole('status')).toContainText(TEXTS.search.similar);
      await expect(page.locator('search').getByRole('status')).toContainText(
        /\((?:Donetsk|Luhansk) Oblast\) is missing/u
      );
      // Nobody is led to a guess without choosing it.
      await searchBox(page).press('Enter');
      await expect(title(page)).toHaveText(TEXTS.title);
    });
  }

  test('says that a town is missing, where no name is like it', async ({ page }) => {
    await openAlive(page, 'places/?q=Almazna');
    const status = page.locator('search').getByRole('status');
    await expect(status).toHaveText(TEXTS.search.missing('Almazna', 'Luhansk Oblast'));
  });

  test('says what it has no place for', async ({ page }) => {
    await openAlive(page, 'places/?q=Atlantis-on-Sea');
    await expect(page.getByText(TEXTS.search.none('Atlantis-on-Sea'))).toBeVisible();
    await expect(searchBox(page)).toHaveValue('Atlantis-on-Sea');
  });
});

test('a place that no plan is about has a card on the page of all places', async ({ page }) => {
  await openAlive(page, 'places/');
  await searchBox(page).fill('Lvov');
  await options(page).first().click();
  await expectAddress(page, '?place=702550');
  const card = page.getByRole('article', { name: 'Lviv' });
  await expect(card).toContainText('Lviv Oblast');
  await expect(card).toContainText(TEXTS.card.countedPopulation('1 January 2022'));
  await expect(card).toContainText(TEXTS.card.plain);
  await card.getByRole('link', { name: TEXTS.card.close }).click();
  await expect(card).toHaveCount(0);
});

test('a number that no place has is said to have none', async ({ page }) => {
  await openAlive(page, 'places/?place=12');
  await expect(page.getByText(TEXTS.unknown('12'))).toBeVisible();
});

test.describe('a lost address below places', () => {
  // The page for such addresses looks for the folder that the site stands in.
  test.use({ mayFail: /\/places\b/u });
  for (const [given, used] of [
    ['places/703448/', '?place=703448'],
    ['places/slavyansk', '?unmatched=places/slavyansk&q=slavyansk']
  ] as const) {
    test(`/${given} leads to the search`, async ({ page, baseURL }) => {
      await page.goto(given);
      await page.waitForURL((url) => url.href.startsWith(`${baseURL ?? ''}places/?`));
      await expectAddress(page, used);
      await expect(title(page)).toHaveText(TEXTS.title);
    });
  }
});

for (const { path, code, messages } of LANGUAGES) {
  test.describe(`without JavaScript, in ${code}`, () => {
    test.use({ javaScriptEnabled: false });
    const texts = placesMessages(code);

    test('the page of all places lists those the plans are about, by oblast', async ({ page }) => {
      await page.goto(`${path}places/`);
      await expect(page.getByText(texts.search.needsScript)).toBeVisible();
      expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(5);
      const links = page.getByRole('main').getByRole('listitem').getByRole('link');
      expect(await links.count()).toBeGreaterThan(300);
      await page.getByRole('link', { name: code === 'uk' ? 'Слов’янськ' : 'Sloviansk', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${path}${SLOVIANSK}$`, 'u'));
    });

    test('a place tells its status under every version, and who held it', async ({ page }) => {
      await page.goto(path + SLOVIANSK);
      const statuses = page.getByRole('region', { name: texts.card.statuses });
      await expect(statuses.locator('a[href*="plans/"]')).toHaveCount(versionFiles.length);
      const versions = statuses.getByRole('listitem');
      // What is silent is named in one line.
      await expect(versions).toHaveCount(versionFiles.length - 1);
      const draft = versions.filter({ has: page.locator('a[href*="us-28point-2025-11"]') });
      await expect(draft).toContainText(messages.point('21d'));
      await expect(draft).toContainText(messages.forces['ukraine-withdraws']);
      const swatches = await versions.evaluateAll((items) =>
        items.map((item) => getComputedStyle(item, '::before').content)
      );
      expect(swatches.filter((drawn) => !drawn.startsWith('url("data:image/svg+xml,'))).toEqual([]);
      // Ukraine held it on the eve of the invasion, and on every date from August 2024 on.
      await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(2);
      await expect(page.getByRole('main')).toContainText(
        texts.card.countedPopulation(code === 'uk' ? '1 січня 2022' : '1 January 2022')
      );
      await expect(page.getByRole('main')).toContainText(code === 'uk' ? 'Sloviansk' : 'Слов’янськ');
    });
  });
}

test('a version on a place’s page opens with the card of the land that the place lies on', async ({ page }) => {
  await openAlive(page, SLOVIANSK);
  await page.locator('ol a[href*="us-28point-2025-11/?zone="]').click();
  await expectAddress(page, '?zone=donetsk-held-by-ukraine&place=693468');
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Donetsk Oblast, held by Ukraine');
});

test.describe('a version that is opened from a place', () => {
  const markOn = (page: Page) => page.locator('#map .place-mark').filter({ visible: true });

  for (const kind of ['drawn', 'interactive'] as const) {
    test(`has the place marked on the ${kind} map`, async ({ page }) => {
      if (kind === 'drawn') await withoutWebgl(page);
      await openAlive(page, SLOVIANSK);
      await page
        .getByRole('link', { name: /28-point/u })
        .first()
        .click();
      await page.waitForURL(/place=693468/u);
      await expect(markOn(page)).toHaveText('Sloviansk');
      await page.locator('#map').dispatchEvent('touchstart');
      if (kind === 'interactive') await expect(page.locator('#map .explore.shown')).toBeVisible({ timeout: 60_000 });
      // While one map gives way to the other there are two of it.
      await expect(markOn(page)).toHaveCount(1);
      await expect(markOn(page)).toHaveText('Sloviansk');
      await page.getByRole('button', { name: TEXTS.mark.remove }).click();
      await expect(markOn(page)).toHaveCount(0);
      expect(page.url()).not.toContain('place=');
    });
  }

  test('shows it where the text is about a part of the country elsewhere', async ({ page }) => {
    await openAlive(page, 'uk/plans/donnyland-2026-04/?place=694423');
    await expect(markOn(page)).toHaveText('Севастополь');
  });

  test('says of a number that no place has that nothing is marked', async ({ page }) => {
    await openAlive(page, `${OPENING_PATH}?place=7`);
    await expect(page.getByText(EN.notice.place('7'))).toBeVisible();
    await expect(markOn(page)).toHaveCount(0);
  });
});

test('a version that is reached from a page of text has the hatches of its legend', async ({ page }) => {
  await openAlive(page, 'timeline/');
  await page.locator('#us-28point-2025-11 h4 a').click();
  await expect(title(page)).toHaveText(/28-point/u);
  const fills = page.getByRole('region', { name: EN.legend, exact: true }).locator('[fill^="url("]');
  await expect.poll(() => fills.count()).toBeGreaterThan(3);
  await expect
    .poll(() =>
      fills.evaluateAll((rects) =>
        rects.map(
          (rect) => document.getElementById(/#([^)]+)\)/u.exec(rect.getAttribute('fill') ?? '')?.[1] ?? '')?.tagName
        )
      )
    )
    .toEqual(Array.from({ length: await fills.count() }, () => 'pattern'));
});

test('the card of a land lists its towns, with what their figures are worth', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}?zone=donetsk-held-by-ukraine`);
  const towns = cardOf(page).getByRole('region', { name: TEXTS.towns.title });
  await expect(towns).toContainText(TEXTS.towns.note);
  await expect(towns.getByRole('listitem')).toHaveCount(6);
  // Pokrovsk was held by Ukraine in November 2025, and is not on later lines.
  await expect(towns).toContainText('Pokrovsk');
  await page.getByRole('combobox', { name: EN.lineDate }).selectOption('2026-08-22');
  await expect(cardOf(page)).toContainText('22 August 2026');
  await expect(towns).not.toContainText('Pokrovsk');
  await towns.getByRole('link', { name: 'Sloviansk' }).click();
  await expect(title(page)).toHaveText('Sloviansk');
});

for (const path of share(['places/?q=Donetsk', `uk/places/?place=702550`, `uk/${SLOVIANSK}`], 3)) {
  test(`/${path} is accessible with results or a card open, in light and dark`, IN_EACH_RUN, async ({ page }) => {
    await openAlive(page, path);
    if (path.includes('?q')) await expect(options(page).first()).toBeVisible();
    if (path.includes('?place')) await expect(page.getByRole('article')).toBeVisible();
    expect(await accessibilityViolations(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityViolations(page, 'contrast'), 'dark').toEqual([]);
  });
}

test.describe('without a network', () => {
  // The whole atlas is fetched for it, as for the offline copy itself.
  test.use({ serviceWorkers: 'allow', mayFail: /./, turns: 3 });

  test('the page of a place is answered by the page of all places, with its card', async ({ page, context }) => {
    await page.clock.install();
    await openAlive(page, 'uk/places/');
    await page.clock.runFor(10_000);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await keepOffline(page);
    await context.setOffline(true);
    await page.goto(`uk/${SLOVIANSK}`);
    await expectAddress(page, '?place=693468');
    const card = page.getByRole('article', { name: 'Слов’янськ' });
    await expect(
      card.getByRole('region', { name: placesMessages('uk').card.statuses }).locator('a[href*="plans/"]')
    ).toHaveCount(versionFiles.length);
    await expect(card).toContainText(UK.point('21d'));
  });
});
