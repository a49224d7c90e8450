import type { Page } from '@playwright/test';
import {
  cardOf,
  drawnMap,
  EN,
  expectAddress,
  measuredKm2,
  OPENING_PATH,
  openAlive,
  rowOf,
  UK,
  withoutWebgl,
  zonesOf
} from './atlas';
import { expect, test } from './site';
import { formatArea, formatShare } from './site-sources';

// On a desktop in one run, on a phone in the next.

// The drawn map is looked at; the interactive one has a file of its own.
test.beforeEach(({ page }) => withoutWebgl(page));

const DATE = '2025-11-20';
const BUFFER = { id: 'donetsk-held-by-ukraine', name: 'Donetsk Oblast, held by Ukraine' };

const title = (page: Page) => cardOf(page).getByRole('heading', { level: 2 });

async function expectBufferCard(page: Page): Promise<void> {
  await expect(title(page)).toHaveText(BUFFER.name);
  await expectAddress(page, `?zone=${BUFFER.id}`);
}

test('a click on land opens its card', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  // Crimea is large enough to be hit in its middle.
  await drawnMap(page)
    .getByRole('link', { name: /^Crimea/u })
    // Its name may stand there, which opens the same.
    .click({ force: true });
  await expect(title(page)).toHaveText('Crimea with Sevastopol');
  await expectAddress(page, '?zone=crimea-with-sevastopol');
});

test('a click on the name of land opens its card, on the diamond of a site what the text says of it', async ({
  page
}) => {
  await openAlive(page, OPENING_PATH);
  await drawnMap(page).locator(`[data-label="zone:${BUFFER.id}"] text`).first().click();
  await expectBufferCard(page);
  const site = drawnMap(page).locator('a.opens[href^="#site-"]').first();
  const target = (await site.getAttribute('href')) ?? '';
  // The end of its leader may lie on it, which leads there too.
  await site.locator('.site-mark').click({ force: true });
  await expect(page).toHaveURL(new RegExp(`${target}$`, 'u'));
  await expect(page.locator(`article${target}`)).toBeInViewport();
});

test('Enter on land in focus opens its card, and Escape closes it', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const zone = drawnMap(page).getByRole('link', { name: BUFFER.name });
  await zone.focus();
  await zone.press('Enter');
  await expectBufferCard(page);
  await expect(zonesOf(page).and(page.locator('.selected'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expectAddress(page, '');
});

test('a land in the table opens its card; back closes it', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await rowOf(page, BUFFER.name).getByRole('button').click();
  await expectBufferCard(page);
  await page.goBack();
  await expect(cardOf(page)).toHaveCount(0);
  await expectAddress(page, '');
  await page.goForward();
  await expectBufferCard(page);
  await cardOf(page).getByRole('button', { name: EN.card.close }).click();
  await expect(cardOf(page)).toHaveCount(0);
});

test('the card tells what the text says of the land, and whose word it is', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}?zone=${BUFFER.id}`);
  const card = cardOf(page);
  const areaKm2 = measuredKm2(DATE, 'UA-14', 'ukraine');
  await expect(card).toContainText(EN.aboutArea(formatArea(areaKm2, 'en')));
  await expect(card).toContainText(formatShare(areaKm2 / measuredKm2(DATE), 'en'));
  await expect(card).toContainText('20 November 2025');
  await expect(card).toContainText(EN.point('21d'));
  for (const facet of ['control', 'recognition', 'forces', 'administration'] as const) {
    await expect(card.getByRole('term').filter({ hasText: EN.facet[facet] })).toHaveCount(1);
  }
  await expect(card.getByRole('definition').first()).not.toBeEmpty();
  await expect(card, 'the paraphrase').toContainText(/demilitarised/u);
  await expect(card, 'in tension with 21a').toContainText(EN.dispute['text-in-tension']);
  await expect(card).toContainText(EN.basis.stated);
  await expect(card).toContainText(EN.confidence.high);

  const source = card.getByRole('link').and(page.locator('[href^="#source-"]')).first();
  const target = (await source.getAttribute('href')) ?? '';
  await expect(page.locator(target)).toContainText((await source.textContent()) ?? '–');
  await expect(card.getByRole('link', { name: EN.card.toClause })).toHaveAttribute('href', `#clause-${BUFFER.id}`);
  await expect(page.locator(`#clause-${BUFFER.id}`)).toContainText(EN.point('21d'));
});

test('a link to a card opens it, in Ukrainian too', async ({ page }) => {
  await openAlive(page, `uk/${OPENING_PATH}?zone=${BUFFER.id}`);
  await expect(title(page)).toContainText('Донецька область');
  await expect(cardOf(page)).toContainText(UK.point('21d'));
  await expect(drawnMap(page).locator('.zone.selected')).toHaveAttribute('data-zone', BUFFER.id);
});

test('on a phone, upright and on its side, the card leaves its land in view', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Elsewhere the card is a part of the map.');
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 768, height: 1024 },
    { width: 844, height: 390 }
  ]) {
    await page.setViewportSize(viewport);
    for (const id of [BUFFER.id, 'crimea-with-sevastopol']) {
      await openAlive(page, `${OPENING_PATH}?zone=${id}`);
      await expect(title(page)).toBeVisible();
      const land = drawnMap(page).locator(`.zone[data-zone="${id}"]`);
      await expect(land).toHaveClass(/selected/u);
      const boxes = await Promise.all([land.boundingBox(), page.locator('.card').boundingBox()]);
      const [inner, card] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
      if (inner === undefined || card === undefined) throw new Error('Land and card have a box.');
      const isApart = inner.y + inner.height <= card.y + 1 || inner.x + inner.width <= card.x + 1;
      expect(isApart && inner.y >= -1, `${id} at ${String(viewport.width)} × ${String(viewport.height)}`).toBe(true);
    }
  }
});

test('the wheel over the map scrolls the page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no wheel.');
  await openAlive(page, OPENING_PATH);
  await drawnMap(page).hover({ position: { x: 300, y: 300 } });
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expectAddress(page, '');
});
