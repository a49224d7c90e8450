import type { Page } from '@playwright/test';
import { LANGUAGES, MANIFEST, measuredKm2, mapCaption } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { formatArea, formatDate, signingMessages } from './site-sources';

/** Of this text Ukraine would leave the part of Donetsk Oblast that it holds, and nothing else. */
const VERSION = 'us-28point-2025-11';
const DATES = MANIFEST.dates.map(({ date }) => date);
const [FIRST = '', NEWEST = ''] = [DATES[0], DATES.at(-1)];

const donetsk = (date: string, code: (typeof LANGUAGES)[number]['code']) =>
  formatArea(measuredKm2(date, 'UA-14', 'ukraine'), code);

const sliderOf = (page: Page, code: (typeof LANGUAGES)[number]['code']) =>
  page.getByRole('slider', { name: signingMessages(code).input });

for (const { code, path } of share(LANGUAGES, 2)) {
  test(
    `the day of signing is chosen by keys on /${path}: map, sentence and address follow`,
    IN_EACH_RUN,
    async ({ page }) => {
      await page.goto(`${path}plans/${VERSION}/`);
      const slider = sliderOf(page, code);
      const group = page.getByRole('group', { name: signingMessages(code).label });
      await expect(group, 'prerendered').toContainText(donetsk('2025-11-20', code));

      await slider.focus();
      await slider.press('End');
      await expect(page).toHaveURL(new RegExp(`date=${NEWEST}$`, 'u'));
      await expect(slider).toBeFocused();
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(formatDate(NEWEST, code), 'u'));
      await expect(group).toContainText(donetsk(NEWEST, code));
      await expect(mapCaption(page)).toContainText(formatDate(NEWEST, code));

      await slider.press('ArrowLeft');
      await expect(page).toHaveURL(new RegExp(`date=${DATES.at(-2) ?? ''}$`, 'u'));
      await slider.press('Home');
      await expect(page).toHaveURL(new RegExp(`date=${FIRST}$`, 'u'));
      await expect(group).toContainText(donetsk(FIRST, code));
      await expect(group, 'beside another day').toContainText(donetsk(NEWEST, code));
    }
  );
}

test('a finger on the track chooses the nearest line, also before the slider’s code has come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`plans/${VERSION}/`);
  const box = await page.locator('.signing .track').boundingBox();
  if (box === null) throw new Error('There is no track.');
  await page.locator('.signing .track').click({ position: { x: box.width * 0.98, y: box.height / 3 } });
  await expect(page).toHaveURL(new RegExp(`date=${NEWEST}$`, 'u'));
  await expect(sliderOf(page, 'en')).toHaveValue(String(DATES.length - 1));
});

test('dates are played through until they are paused, and never where motion is reduced', async ({ page }) => {
  const { play, pause } = signingMessages('en');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`plans/${VERSION}/?date=2026-01-01`);
  await page.getByRole('button', { name: play }).click();
  await expect(page).toHaveURL(/date=2026-02-01$/u);
  await page.getByRole('button', { name: pause }).click();
  await expect(page.getByRole('button', { name: play })).toBeVisible();

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: play })).toBeHidden();
});

test('two versions move along the dates together', async ({ page }) => {
  await page.goto(`compare/${VERSION}/framework-20-option-b/`);
  const slider = sliderOf(page, 'en');
  await slider.focus();
  await slider.press('End');
  await expect(page).toHaveURL(new RegExp(`date=${NEWEST}`, 'u'));
  await expect(page.locator('.signing')).toContainText(donetsk(NEWEST, 'en'));
  await expect(page.locator('.plates > .lines').first()).toContainText(formatDate(NEWEST, 'en'));
});

test('a day between lines in the address is the nearest line, and says so', async ({ page }) => {
  await page.goto(`plans/${VERSION}/?date=2026-03-09`);
  await expect(sliderOf(page, 'en')).toHaveAttribute('aria-valuetext', new RegExp(formatDate('2026-03-01', 'en'), 'u'));
  await expect(page.getByText(formatDate('2026-03-01', 'en')).first()).toBeVisible();
});
