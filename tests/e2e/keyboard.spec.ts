import type { Page } from '@playwright/test';
import { EN, OPENING_PATH, openAlive, withoutWebgl } from './atlas';
import { accessibilityViolations } from './accessibility';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

/** The part of the page that has the focus, as a reader would name it. */
function focusedPart(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'none';
    const parts: Record<string, string> = {
      'skip link': 'header .skip',
      header: 'header',
      timeline: '.bar nav',
      views: '.views',
      signing: '.signing-place',
      zones: 'a.zone',
      map: '#map',
      caption: 'figcaption',
      legend: '[aria-labelledby="legend-title"]',
      controls: '[aria-labelledby="controls-title"]',
      table: '#areas',
      text: '#text'
    };
    return Object.keys(parts).find((part) => element.closest(parts[part] ?? '') !== null) ?? 'elsewhere';
  });
}

test('the keyboard reaches every part of the page, in the order of the page', IN_EACH_RUN, async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, OPENING_PATH);
  const order: string[] = [];
  for (let presses = 0; presses < 120 && order.at(-1) !== 'table'; presses += 1) {
    await page.keyboard.press('Tab');
    const part = await focusedPart(page);
    if (order.at(-1) !== part) order.push(part);
  }
  expect(order).toEqual([
    'skip link',
    'header',
    'timeline',
    'views',
    'signing',
    'zones',
    'map',
    'caption',
    // The way to a comparison stands under the title.
    'text',
    'legend',
    'controls',
    // The fold of assets.
    'text',
    'table'
  ]);
});

test('focus on the map starts the interactive one and does not get lost', IN_EACH_RUN, async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await openAlive(page, OPENING_PATH);
  await page.getByRole('button', { name: EN.view.buffer, exact: true }).focus();
  await page.keyboard.press('Tab');
  // The slider over days of signing stands between views and map.
  expect(await focusedPart(page)).toBe('signing');
  for (let presses = 0; presses < 5 && (await focusedPart(page)) === 'signing'; presses += 1)
    await page.keyboard.press('Tab');
  expect(await focusedPart(page)).toBe('zones');
  await expect(page.locator('#map .explore.shown')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#map').getByRole('status')).toHaveText(EN.map.ready);
  await page.keyboard.press('Tab');
  expect(await focusedPart(page), 'the next land').toBe('zones');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('the interactive map shows that it has the focus, within the box that cuts off what lies outside', async ({
  page,
  isMobile
}) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await openAlive(page, OPENING_PATH);
  await page.locator('#map').dispatchEvent('pointerenter');
  await expect(page.locator('#map .explore.shown')).toBeVisible({ timeout: 60_000 });
  // Whoever came by keyboard sees where the focus is.
  await page.keyboard.press('Tab');
  const canvas = page.locator('#map canvas');
  await canvas.focus();
  const outline = await canvas.evaluate((map) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(map);
    return { outlineStyle, reaches: Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) };
  });
  expect(outline.outlineStyle).toBe('solid');
  expect(outline.reaches).toBeLessThanOrEqual(0);
});

test('the key that fetches the scripts of a map for other pages leaves the focus on its land', async ({
  page,
  isMobile
}) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await page.goto('embed/us-28point-2025-11/');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-zone'));
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('crimea-with-sevastopol');
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);
  await expect(page.locator('.explore.shown')).toBeVisible({ timeout: 60_000 });
  expect(await focused()).toBe('crimea-with-sevastopol');
});

test('the skip link leads to the text', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: EN.skipToText });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text')).toBeFocused();
});

test('a link that is in focus is seen to be', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  for (const name of [EN.view.crimea, EN.map.zoomIn]) {
    const button = page.getByRole('button', { name, exact: true });
    await page.keyboard.press('Tab');
    await button.focus();
    const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, name).not.toBe('none');
  }
});

test('the focus stays on a zoom button while the map comes alive under it', async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, OPENING_PATH);
  const button = page.getByRole('button', { name: EN.map.zoomIn, exact: true });
  await button.focus();
  await expect(page.locator('#live-ukraine')).toBeAttached();
  await expect(button).toBeFocused();
});

test('the theme button goes through the choices, and the page remembers', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const theme = page.getByRole('button', { name: EN.theme.label });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const asTheDevice = await background();
  await expect(theme).toHaveText(new RegExp(EN.theme.auto, 'u'));
  await theme.press('Enter');
  await expect(theme).toHaveText(new RegExp(EN.theme.light, 'u'));
  expect(await background()).toBe(asTheDevice);
  await theme.press('Enter');
  await expect(theme).toHaveText(new RegExp(EN.theme.dark, 'u'));
  expect(await background()).not.toBe(asTheDevice);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(theme).toHaveText(new RegExp(EN.theme.dark, 'u'));
  await theme.press('Enter');
  await expect(theme).toHaveText(new RegExp(EN.theme.auto, 'u'));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./u);
});

test('readers who want no motion get none', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const seconds = Math.max(...transitionDuration.split(',').map(parseFloat));
        return seconds > 0.01 || (animationName !== 'none' && parseFloat(animationDuration) > 0.01);
      })
      .map((element) => element.outerHTML.slice(0, 80))
  );
  expect(moving).toEqual([]);
});

for (const path of share([OPENING_PATH, `uk/${OPENING_PATH}`], 2)) {
  test(
    `/${path} is accessible with a card, a notice and all layers open, in light and dark`,
    IN_EACH_RUN,
    async ({ page }) => {
      await openAlive(page, `${path}?zone=crimea-with-sevastopol&colour=red&only=gold`);
      await expect(page.getByRole('complementary')).toBeVisible();
      await page.locator('summary').first().click();
      expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityViolations(page, 'contrast'), colorScheme).toEqual([]);
      }
    }
  );
}
