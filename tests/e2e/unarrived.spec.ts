import type { Page } from '@playwright/test';
import { addressOf, openAlive, OPENING_PATH } from './atlas';
import { expect, test } from './site';
import { compareMessages, timelineMessages } from './site-sources';

const texts = compareMessages('en');
const sideOf = (page: Page, side: 'first' | 'second') =>
  page.getByRole('combobox', { name: texts.chooser[side], exact: true });

/** Holds answers to matching addresses back until the returned call. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    // The page may have gone meanwhile.
    await route.continue().catch(() => undefined);
  });
  return release;
}

const [DRAFT, ANSWER] = ['us-28point-2025-11', 'e3-counter-2025-11'];

test('a list shows the version in view once the reader has gone back before the chosen one came', async ({ page }) => {
  await openAlive(page, `compare/${DRAFT}/${ANSWER}/`);
  await sideOf(page, 'second').selectOption('borders-1991');
  await expect(page).toHaveURL(/borders-1991\//u);
  const release = await hold(page, /__data\.json/u);
  await sideOf(page, 'first').selectOption('istanbul-2022');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${ANSWER}/$`, 'u'));
  release();
  await expect(sideOf(page, 'second')).toHaveValue(ANSWER);
  await expect(sideOf(page, 'first')).toHaveValue(DRAFT);
});

test('both sides may be chosen before the first of them has come', async ({ page }) => {
  await openAlive(page, `compare/${DRAFT}/${ANSWER}/`);
  const release = await hold(page, /__data\.json/u);
  await sideOf(page, 'first').selectOption('borders-1991');
  await sideOf(page, 'second').selectOption('putin-june-2024');
  release();
  await expect(page).toHaveURL(/compare\/borders-1991\/putin-june-2024\/$/u);
  await expect(sideOf(page, 'first')).toHaveValue('borders-1991');
  await expect(sideOf(page, 'second')).toHaveValue('putin-june-2024');
});

test('a box of the timeline is empty again once the reader has gone back before its entries came', async ({ page }) => {
  const { kinds } = timelineMessages('en').filter;
  const boxOf = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await openAlive(page, 'timeline/');
  await boxOf(kinds.events).click();
  await expect.poll(() => addressOf(page)).not.toBe('');
  const release = await hold(page, /version\.json/u);
  await boxOf(kinds.texts).click();
  await page.goBack({ waitUntil: 'commit' });
  release();
  await expect(boxOf(kinds.texts)).not.toBeChecked();
  // The step back may have taken the choice that was on its way, or the one before.
  await expect
    .poll(async () => (await boxOf(kinds.events).isChecked()) === ((await addressOf(page)) === '?show=events'))
    .toBe(true);
});

test('a pointer that is over the map before the scripts come wakes it by moving, and a drag opens nothing', async ({
  page
}) => {
  const release = await hold(page, /_app\/immutable\/.*\.js/u);
  await page.goto(OPENING_PATH, { waitUntil: 'commit' });
  const map = page.locator('#map');
  await map.hover({ position: { x: 300, y: 300 } });
  release();
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);
  const { x = 0, y = 0 } = (await map.boundingBox()) ?? {};
  await page.mouse.down();
  await page.mouse.move(x + 340, y + 320, { steps: 4 });
  await page.mouse.up();
  expect(addressOf(page)).not.toContain('zone=');
  await expect(map.locator('.live')).toHaveCount(1);
  expect(addressOf(page)).not.toContain('zone=');
});

test('where nothing differs by an aspect, both sides are shown and marked so', async ({ page }) => {
  await openAlive(page, 'compare/?versions=borders-1991,peace-formula-2022&facet=recognition&mode=difference');
  const modeOf = (mode: 'side-by-side' | 'difference') =>
    page.getByRole('radio', { name: texts.mode[mode], exact: true });
  await expect(page.getByText(texts.difference.none)).toBeVisible();
  await expect(modeOf('side-by-side')).toBeChecked();
  await expect(modeOf('difference')).toBeDisabled();
  await expect(page.locator('.sheet svg.plate').filter({ visible: true })).toHaveCount(2);
});
