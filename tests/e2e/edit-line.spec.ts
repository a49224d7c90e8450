import { accessibilityViolations } from './accessibility';
import { openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { editLineMessages, openLineMessages, ownLinesMessages } from './site-sources';

const [EDIT, OPEN, OWN] = [editLineMessages('en'), openLineMessages('en'), ownLinesMessages('en')];

/** From beyond the north-eastern border to the Black Sea. */
const LINE = [
  ['37.9', '50.6'],
  ['36.5', '47.6'],
  ['31.2', '45.9']
] as const;

test('a line is drawn by its points, without pointer and map, undone, done again and kept', async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, 'own/');
  await page.getByRole('button', { name: OWN.drawOne }).click();
  await expect(page.getByText(EDIT.noMap)).toBeVisible();
  await page.getByRole('button', { name: EDIT.addLine }).click();
  await page.getByRole('button', { name: EDIT.ofPoint(EDIT.add, '2') }).click();
  const field = (number: number, axis: string) => page.getByLabel(EDIT.ofPoint(axis, String(number)));
  for (const [index, [lng, lat]] of LINE.entries()) {
    await field(index + 1, EDIT.lng).fill(lng);
    await field(index + 1, EDIT.lat).fill(lat);
    await field(index + 1, EDIT.lat).press('Tab');
  }
  const told = page.getByRole('status').filter({ hasText: EDIT.count('3') });
  await expect(told).toContainText(EDIT.guessed);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);

  await page.getByRole('heading', { name: EDIT.title('') }).click();
  await page.keyboard.press('Control+z');
  await expect(field(3, EDIT.lat)).not.toHaveValue('45.9');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(3, EDIT.lat)).toHaveValue('45.9');

  await page.getByRole('button', { name: EDIT.keep }).click();
  await page.getByRole('dialog').getByRole('button', { name: OPEN.draw }).click();
  await expect(page.getByRole('heading', { level: 3, name: EDIT.unnamed })).toBeVisible();
  await expect(page.getByRole('heading', { name: EDIT.title('') })).toHaveCount(0);
});
