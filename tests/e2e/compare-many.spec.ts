import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility';
import { EN, expectAddress, LANGUAGES, MANIFEST, measuredKm2, openAlive } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { compareMessages, formatDate, manyMessages } from './site-sources';

// Each opens as many maps as there are versions.

const texts = manyMessages('en');
const { notice } = compareMessages('en');

const [A, B, C] = ['us-28point-2025-11', 'e3-counter-2025-11', 'geneva-19point-2025-11'] as const;
const THREE = [A, B, C];
/** The newest of the lines that the three are drawn on by themselves. */
const LINE_DATE = '2025-11-20';
const SIX = [A, 'eu-24point-2025-11', B, 'framework-20-option-a', 'kremlin-may-2026', 'borders-1991'];

const addressOf = (versions: readonly string[], query = '') => `compare/?versions=${versions.join()}${query}`;
const maps = (page: Page): Locator => page.locator('article[data-version]');
const coreRows = (page: Page): Locator => page.locator('#core-table tbody tr');
const coreSums = (page: Page): Locator => page.locator('#core-table tfoot tr');
const cells = (page: Page): Locator => page.locator('#distances td[data-km2]');
const facet = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const numbersOf = (found: Locator, name: 'area' | 'km2'): Promise<number[]> =>
  found.evaluateAll((all, key) => all.map((element) => Number((element as HTMLElement).dataset[key])), name);
const idsOf = (found: Locator): Promise<string[]> =>
  found.evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['version'] ?? ''));
const sum = (areas: readonly number[]): number => areas.reduce((total, area) => total + area, 0);

async function expectCompared(page: Page, versions: readonly string[]): Promise<void> {
  await expect.poll(() => idsOf(maps(page))).toEqual(versions);
  await expect(page.locator('.sheet svg.plate').first()).toBeVisible();
}

/** What the command line prints of a comparison. */
interface Told {
  readonly lineOfContact: string;
  readonly commonCore: {
    readonly areaKm2: number;
    readonly silentKm2: number;
    readonly lands: readonly { readonly areaKm2: number }[];
  };
  readonly distancesKm2: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
const project = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = ['src/cli/tooling/run-typescript.mjs', 'src/cli/atlas.ts', 'compare', '--json', '--versions'];
function tell(versions: readonly string[], ...options: string[]): Told {
  const told = execFileSync(process.execPath, [...PROGRAM, versions.join(), ...options], { cwd: project });
  return JSON.parse(String(told)) as Told;
}

for (const { code, path, messages } of LANGUAGES) {
  test(`three versions have a page in ${code}: maps on one line, one legend, core, distances, terms`, async ({
    page
  }) => {
    await openAlive(page, path + addressOf(THREE));
    await expectCompared(page, THREE);
    await expect(page.locator('.sheet svg.plate .zones use.fill').first()).toBeAttached();
    await expect(page.getByText(manyMessages(code).maps.line(formatDate(LINE_DATE, code)))).toBeVisible();
    for (const map of await maps(page).all()) await expect(map).toContainText(messages.proposalNote);
    await expect(page.getByRole('heading', { name: messages.legend, exact: true })).toHaveCount(1);
    await expect(page.locator('.sheet .line-of-contact')).toHaveCount(0);
    await expect(page.locator('#many-lines .line-of-contact')).toHaveCount(1);
    await expect(page.locator('#terms details')).not.toHaveCount(0);
    await page.locator('#terms details[data-subject="crimea-with-sevastopol"] summary').click();
    await expect(page.locator('#terms details[open] tbody tr')).toHaveCount(3);
    await expect(page.locator('#all-distances tbody tr')).toHaveCount(24);
    expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
  });
}

test(
  'core and distances are those of the command line, in every facet, and balance to the whole',
  IN_EACH_RUN,
  async ({ page }) => {
    // The command line starts again for each facet.
    test.slow();
    await openAlive(page, addressOf(THREE));
    await expectCompared(page, THREE);
    for (const name of share(['status', 'control', 'recognition', 'forces', 'administration'] as const, 3)) {
      await facet(page, EN.facet[name]).check();
      await expectAddress(page, `?versions=${THREE.join()}${name === 'status' ? '' : `&facet=${name}`}`);
      await expect(page.locator('#core-table caption')).toContainText(EN.facet[name]);
      const { commonCore, distancesKm2, lineOfContact } = tell(THREE, '--facet', name);
      const [agreed = NaN, differ = NaN, total = NaN] = await numbersOf(coreSums(page), 'area');
      const lands = await numbersOf(coreRows(page), 'area');
      expect(lands.map((area) => area.toFixed(0))).toEqual(commonCore.lands.map(({ areaKm2 }) => areaKm2.toFixed(0)));
      expect(agreed).toBeCloseTo(commonCore.areaKm2, 0);
      expect(sum(lands)).toBeCloseTo(agreed, 4);
      expect(agreed + differ).toBeCloseTo(total, 4);
      expect(total).toBeCloseTo(measuredKm2(lineOfContact), 4);
      await expect(page.locator('.sheet svg.plate').last().locator('use.fill')).toHaveCount(lands.length);

      const expected = THREE.flatMap((a) => THREE.filter((b) => b !== a).map((b) => distancesKm2[a]?.[b] ?? NaN));
      const shown = await numbersOf(cells(page), 'km2');
      expect(shown).toHaveLength(expected.length);
      shown.forEach((km2, index) => expect(km2).toBeCloseTo(expected[index] ?? NaN, 0));
    }
  }
);

test('another facet and another line change the core, and a polite sentence tells', async ({ page }) => {
  await openAlive(page, addressOf(THREE));
  await expectCompared(page, THREE);
  const told = page.getByRole('status').filter({ hasText: EN.facet.status });
  await expect(told).toBeVisible();
  const before = [await numbersOf(coreSums(page), 'area'), await numbersOf(cells(page), 'km2')];
  await facet(page, EN.facet.recognition).check();
  await expect(page.getByRole('status').filter({ hasText: EN.facet.recognition })).toBeVisible();
  await expect.poll(() => numbersOf(coreSums(page), 'area')).not.toEqual(before[0]);
  await expect.poll(() => numbersOf(cells(page), 'km2')).not.toEqual(before[1]);

  const newest = MANIFEST.dates.at(-1)?.date ?? '';
  await page.getByRole('combobox', { name: texts.controls.date }).selectOption(newest);
  await expectAddress(page, `?versions=${THREE.join()}&facet=recognition&date=${newest}`);
  await expect(page.getByText(texts.maps.line(formatDate(newest, 'en')))).toBeVisible();
  expect((await numbersOf(coreSums(page), 'area'))[2]).toBeCloseTo(measuredKm2(newest), 4);
  await page.goBack();
  await expectAddress(page, `?versions=${THREE.join()}&facet=recognition`);
});

test('six versions fit, and then no more', async ({ page }) => {
  await openAlive(page, addressOf(SIX));
  await expectCompared(page, SIX);
  expect((await numbersOf(coreSums(page), 'area'))[0]).toBeCloseTo(tell(SIX).commonCore.areaKm2, 0);
  await expect(cells(page)).toHaveCount(SIX.length * (SIX.length - 1));
  await expect(page.locator('#distances a')).toHaveCount(SIX.length * (SIX.length - 1));
  await expect(page.getByText(texts.chooser.full('6'))).toBeVisible();
  await expect(page.getByRole('combobox', { name: texts.chooser.add })).toHaveCount(0);
});

test('versions are moved, removed and added, and the focus stays with what was acted on', async ({ page }) => {
  await openAlive(page, `${addressOf(THREE)}&facet=control`);
  await expectCompared(page, THREE);
  const item = (id: string) => page.locator(`li[data-version="${id}"]`);
  await item(A).getByRole('button', { name: /back/u }).press('Enter');
  await expectCompared(page, [B, A, C]);
  await expectAddress(page, `?versions=${[B, A, C].join()}&facet=control`);
  await expect(item(A)).toBeFocused();

  await page.getByRole('combobox', { name: texts.chooser.add }).selectOption('borders-1991');
  await page.getByRole('button', { name: texts.chooser.addNow, exact: true }).press('Enter');
  await expectCompared(page, [B, A, C, 'borders-1991']);
  await expect(item('borders-1991')).toBeFocused();

  await item(B)
    .getByRole('button', { name: /Remove/u })
    .press('Enter');
  await expectCompared(page, [A, C, 'borders-1991']);
  await expect(item(A)).toBeFocused();
  await page.goBack();
  await expectCompared(page, [B, A, C, 'borders-1991']);
});

test('one removed from three leaves a pair, and a pair grows to three', async ({ page }) => {
  await openAlive(page, addressOf(THREE));
  await expectCompared(page, THREE);
  await page
    .locator(`li[data-version="${B}"]`)
    .getByRole('button', { name: /Remove/u })
    .click();
  await expect(page).toHaveURL(new RegExp(`compare/${A}/${C}/$`, 'u'));
  await expect(page.locator('#transitions tbody tr[data-area]')).not.toHaveCount(0);
  await page.getByRole('combobox', { name: texts.chooser.addThird }).selectOption('borders-1991');
  await page.getByRole('button', { name: texts.chooser.addNow, exact: true }).click();
  await expectCompared(page, [A, C, 'borders-1991']);
  await expectAddress(page, `?versions=${[A, C, 'borders-1991'].join()}`);
});

test('each distance leads to the comparison of the two alone', async ({ page }) => {
  await openAlive(page, `${addressOf(THREE)}&facet=control`);
  await expectCompared(page, THREE);
  const cell = page.locator('#distances tbody tr').nth(1).locator('td').nth(0);
  const km2 = Number(await cell.getAttribute('data-km2'));
  await cell.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`compare/${B}/${A}/\\?facet=control$`, 'u'));
  // On their own line, which may be another than that of the three; here all have the same.
  const changed = page.locator('#transitions tfoot tr').first();
  expect(Number(await changed.getAttribute('data-area'))).toBeCloseTo(km2, 4);
});

test('bad addresses end on the nearest comparison, with a sentence for each slip', async ({ page }) => {
  const seven = [...THREE, 'borders-1991', 'putin-june-2024', 'kremlin-may-2026', 'framework-20-option-a'];
  const notices = page.getByRole('status').getByRole('listitem');
  await openAlive(page, addressOf(seven));
  await expectCompared(page, seven.slice(0, 6));
  await expect(notices).toHaveText([notice['too-many']('7', '6')]);

  await openAlive(page, addressOf([A, B, A, 'geneva-19point', A]));
  await expectCompared(page, THREE);
  await expect(notices).toHaveText([notice.same(A), notice.version('geneva-19point', C)]);

  await openAlive(page, addressOf([A, A], '&facet=taste&colour=red'));
  await expect(page.locator('#transitions tbody tr[data-area]')).not.toHaveCount(0);
  expect((await notices.allTextContents()).sort()).toEqual(
    [notice.same(A), notice['too-few'](A, B), notice.facet('taste'), notice.parameter('colour')].sort()
  );

  await openAlive(page, 'compare/?facet=taste&date=yesterday');
  await expect(notices).not.toHaveCount(0);
  expect((await notices.allTextContents()).sort()).toEqual([notice.facet('taste'), notice.date('yesterday')].sort());
  await page.getByRole('button', { name: EN.dismiss }).click();
  await expect(notices).toHaveCount(0);
});

test('the page of all comparisons tells every distance, on the line and in the facet in view', async ({ page }) => {
  await openAlive(page, 'compare/');
  const cell = page.locator(`#all-distances a[href*="${A}/${B}/"]`).locator('..');
  const date = MANIFEST.dates[0]?.date ?? '';
  const ids = [A, B] as const;
  for (const name of ['status', 'forces'] as const) {
    await facet(page, EN.facet[name]).check();
    await page.getByRole('combobox', { name: texts.controls.date }).selectOption(date);
    await expect(page.locator('#all-distances caption')).toContainText(formatDate(date, 'en'));
    const { distancesKm2 } = tell(ids, '--facet', name, '--date', date);
    await expect(cell).toHaveAttribute('data-km2', String(distancesKm2[A]?.[B]));
  }
  await expect(cell.getByRole('link')).toHaveAttribute('href', new RegExp(`\\?facet=forces&date=${date}$`, 'u'));
});

for (const address of [addressOf(SIX), 'compare/']) {
  test(`a phone shows one map below the other, and wide tables scroll in their own boxes: ${address}`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAlive(page, address);
    await expect(page.locator('#all-distances tbody tr')).toHaveCount(24);
    // What is far below the window is laid out when it comes near.
    await page.locator('#all-distances tbody tr').first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#all-distances td').first().isVisible()).toBe(true);
    const { overflow, boxScrolls } = await page.evaluate(() => {
      const box = document.querySelector('#all-distances .scroll');
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        boxScrolls: box !== null && box.scrollWidth > box.clientWidth
      };
    });
    expect({ overflow, boxScrolls }).toEqual({ overflow: 0, boxScrolls: true });
    expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
  });
}

test('numbers and words are legible in the light theme and in the dark one', async ({ page }) => {
  await openAlive(page, addressOf(THREE));
  await expect(page.locator('#all-distances tbody tr')).toHaveCount(24);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityViolations(page, 'contrast'), colorScheme).toEqual([]);
  }
});
