import type { Page } from '@playwright/test';
import { mercatorAt } from '../../src/lib/cartography/ground/projection';
import { viewProjection } from '../../src/lib/pages/shared/plates/plate-projection';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import {
  addressOf,
  cardOf,
  drawnMap,
  EN,
  expectAddress,
  OPENING_PATH,
  openAlive,
  OTHER_VERSION,
  withoutWebgl,
  zonesOf
} from './atlas';
import { expect, test } from './site';

// On a desktop in one run, on a phone in the next.

/** Places that lie well inside the land they stand for, as longitude and latitude. */
const SIMFEROPOL = [34.1, 45.1] as const;
const KRAMATORSK = [37.3, 48.65] as const;

const stage = (page: Page) => page.locator('#map');
const canvas = (page: Page) => stage(page).locator('.explore canvas');

async function stageSize(page: Page): Promise<{ width: number; height: number }> {
  return stage(page).evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
}

/** Shows interest as a reader would, and waits until the interactive map has replaced the drawing. */
async function startExploring(page: Page, isPhone: boolean): Promise<void> {
  // A finger that comes down is interest enough; a whole tap would open the card of the land under it.
  const corner = { x: 3, y: (await stageSize(page)).height - 3 };
  if (isPhone) await stage(page).dispatchEvent('touchstart');
  else await stage(page).hover({ position: corner });
  // Without a graphics card it takes its time.
  await expect(stage(page).locator('.explore.shown')).toBeVisible({ timeout: 60_000 });
  await expect(canvas(page)).toBeVisible();
  await expect(drawnMap(page)).toHaveCount(0);
}

test('interest in the map starts the interactive one in the same place; land opens its card', async ({
  page,
  isMobile
}) => {
  await openAlive(page, OPENING_PATH);
  await expect(canvas(page)).toHaveCount(0);
  await startExploring(page, isMobile);
  expect(addressOf(page), 'the camera stays that of the view').toBe('');
  await expect(stage(page).getByRole('status')).toHaveText(EN.map.ready);

  const { project } = viewProjection(PRESET_VIEWS[DEFAULT_PRESET_VIEW], await stageSize(page));
  const [x, y] = project(...SIMFEROPOL);
  if (isMobile) await stage(page).tap({ position: { x, y } });
  else await stage(page).click({ position: { x, y } });
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Crimea with Sevastopol');
  await expectAddress(page, '?zone=crimea-with-sevastopol');
});

test('the camera is in the address, and an address with a camera restores it', async ({ page, isMobile }) => {
  await openAlive(page, `${OPENING_PATH}#7.5/48.65/37.3`);
  await expect(stage(page).locator('[data-label^="city:"]').filter({ hasText: 'Kramatorsk' })).toBeVisible();
  await startExploring(page, isMobile);
  const zoomIn = page.getByRole('button', { name: EN.map.zoomIn });
  await zoomIn.click();
  await expectAddress(page, '#8.5/48.65/37.3');

  await page.reload();
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);
  await expect(drawnMap(page).locator('.scale-bar text')).toHaveText(`10 ${EN.map.kilometres}`);
  await expectAddress(page, '#8.5/48.65/37.3');
  await startExploring(page, isMobile);
  const { project } = mercatorAt({ zoom: 8.5, lng: 37.3, lat: 48.65 }, await stageSize(page));
  const [x, y] = project(...KRAMATORSK);
  await stage(page).click({ position: { x, y } });
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText('Donetsk Oblast, held by Ukraine');
});

test('a link with choices draws them and starts nothing; going to a view leaves the address that of the view', async ({
  page,
  isMobile
}) => {
  await openAlive(page, `${OPENING_PATH}?date=2026-02-18`);
  await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn('18 February 2026'));
  await expect(stage(page).locator('.explore')).toHaveCount(0);
  await startExploring(page, isMobile);
  const donbas = page.getByRole('button', { name: EN.view.donbas, exact: true });
  await donbas.click();
  await expectAddress(page, '?date=2026-02-18&view=donbas');
  // Another size of the window moves the map too.
  await page.setViewportSize({ width: (page.viewportSize()?.width ?? 0) - 40, height: 760 });
  await expect(canvas(page)).toBeVisible();
  await expect(donbas).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('radio', { name: EN.facet.control, exact: true }).press('Space');
  await expectAddress(page, '?date=2026-02-18&facet=control&view=donbas');
});

test('the interactive map lives on from version to version', async ({ page, isMobile }) => {
  await openAlive(page, OPENING_PATH);
  await startExploring(page, isMobile);
  await canvas(page).evaluate((element) => {
    element.dataset['mark'] = 'the first';
  });
  await page.getByRole('navigation', { name: EN.versions }).locator(`a[href*="/plans/${OTHER_VERSION}/"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/28-point/u);
  await expect(canvas(page)).toHaveAttribute('data-mark', 'the first');
  await expect(canvas(page)).toHaveCount(1);
});

test('without WebGL2 the drawn map stays, a note says so, and everything works on', async ({ page, isMobile }) => {
  await withoutWebgl(page);
  await openAlive(page, OPENING_PATH);
  if (isMobile) await stage(page).dispatchEvent('touchstart');
  else await stage(page).hover({ position: { x: 3, y: 3 } });
  await expect(page.getByText(EN.map.noWebgl).filter({ visible: true }).first()).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
  await expect(drawnMap(page)).toHaveCount(1);
  expect(await zonesOf(page).count()).toBeGreaterThan(5);
  await page.getByRole('button', { name: EN.view.crimea, exact: true }).click();
  await expectAddress(page, '?view=crimea');
});
