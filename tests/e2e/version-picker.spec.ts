import type { Page } from '@playwright/test';
import { drawnMap, EN, expectAddress, mapCaption, openAlive, OPENING_PATH, OTHER_VERSION } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

const CHOSEN = '?date=2026-02-18&facet=recognition&hide=sites,places&view=donbas';

const timeline = (page: Page) => page.getByRole('navigation', { name: EN.versions });
const versionLink = (page: Page, id: string) => timeline(page).locator(`a[href*="/plans/${id}/"]`);

test('the timeline leads to every version, and marks the one in view', IN_EACH_RUN, async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const links = timeline(page).getByRole('link');
  expect(await links.count()).toBeGreaterThanOrEqual(8);
  await expect(timeline(page).locator('[aria-current="page"]')).toHaveCount(1);
  await expect(versionLink(page, 'us-28point-2025-11')).toHaveAttribute('aria-current', 'page');
  const dates = await links.locator('.date').allTextContents();
  expect(
    dates.map((date) => Date.parse(date)),
    'in the order of their dates'
  ).toEqual(dates.map((date) => Date.parse(date)).sort((a, b) => a - b));
});

test('another version keeps date, facet, layers and view; back and forward return', async ({ page }) => {
  // Not in the canonical order: the links are.
  await openAlive(page, `${OPENING_PATH}?view=donbas&hide=places,sites&facet=recognition&date=2026-02-18`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/28-point/u);
  const lineName = EN.map.lineOfContactOn('18 February 2026');
  await expect(mapCaption(page)).toContainText(lineName);

  await versionLink(page, OTHER_VERSION).click();
  await expect(title).not.toHaveText(/28-point/u);
  await expect(page).toHaveURL(new RegExp(`/plans/${OTHER_VERSION}/`, 'u'));
  await expectAddress(page, CHOSEN);
  await expect(page.getByRole('radio', { name: EN.facet.recognition, exact: true })).toBeChecked();
  await expect(page.getByRole('combobox', { name: EN.lineDate })).toHaveValue('2026-02-18');
  await expect(page.getByRole('button', { name: EN.view.donbas })).toHaveAttribute('aria-pressed', 'true');
  await expect(mapCaption(page)).toContainText(lineName);
  await expect(drawnMap(page).locator('[data-label^="city:"], .site-mark')).toHaveCount(0);

  await page.goBack();
  await expect(title).toHaveText(/28-point/u);
  await expect(page.getByRole('radio', { name: EN.facet.recognition, exact: true })).toBeChecked();
  await page.goForward();
  await expect(title).not.toHaveText(/28-point/u);
  await expectAddress(page, CHOSEN);
});

test('a card and a class shown alone belong to one version and are left behind', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}?zone=crimea-with-sevastopol&facet=control&only=russia`);
  await expect(page.getByRole('complementary')).toBeVisible();
  await versionLink(page, OTHER_VERSION).click();
  await expectAddress(page, '?facet=control');
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the other language is the same page with the same choices', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}${CHOSEN}`);
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/plans\/us-28point-2025-11\//u);
  await expectAddress(page, CHOSEN);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});
