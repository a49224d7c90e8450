import type { Page } from '@playwright/test';
import { areaTable, drawnMap, openAlive, OPENING_PATH, OTHER_VERSION, expectAddress, withoutWebgl } from './atlas';
import { expect, test } from './site';

// The drawn map is looked at; the interactive one has a file of its own.
test.beforeEach(({ page }) => withoutWebgl(page));

const BUFFER = 'donetsk-held-by-ukraine';
const SELECTION_COLOUR = 'rgb(6, 90, 104)';
const CRIMEA = 'crimea-with-sevastopol';

const clauseOf = (page: Page, zone: string) => page.locator(`#clause-${zone}`);
const landOf = (page: Page, zone: string) => drawnMap(page).locator(`a.zone[data-zone="${zone}"]`);

async function expectPointed(page: Page, zone: string | null): Promise<void> {
  const pointed = () =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('[data-pointed]')].map((element) => element.dataset['zone'])
      )
    ]);
  await expect.poll(pointed).toEqual(zone === null ? [] : [zone]);
}

test('pointing at a clause marks its land, pointing at land marks its clause and its row', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await clauseOf(page, BUFFER).hover();
  await expectPointed(page, BUFFER);
  await expect(landOf(page, BUFFER)).toHaveAttribute('data-pointed', '');
  await expect(landOf(page, BUFFER).locator('.edge')).toHaveCSS('stroke', SELECTION_COLOUR);

  await landOf(page, CRIMEA).hover();
  await expectPointed(page, CRIMEA);
  await expect(clauseOf(page, CRIMEA)).toHaveAttribute('data-pointed', '');
  await expect(areaTable(page).locator(`tr[data-zone="${CRIMEA}"]`)).toHaveAttribute('data-pointed', '');

  await page.getByRole('heading', { level: 1 }).hover();
  await expectPointed(page, null);
});

test('the focus on a clause marks its land, and its name opens the card', async ({ page }) => {
  await openAlive(page, `plans/${OTHER_VERSION}/`);
  const clause = page.locator('article[data-zone]').first();
  const zone = (await clause.getAttribute('data-zone')) ?? '';
  await clause.getByRole('button').focus();
  await expectPointed(page, zone);
  await page.keyboard.press('Enter');
  await expectAddress(page, `?zone=${zone}`);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    await clause.getByRole('heading').innerText()
  );
});
