import type { Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility';
import { openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { draftMessages, editLineMessages, openLineMessages, outlineMessages, ownLinesMessages } from './site-sources';

const [EDIT, OPEN, OWN] = [editLineMessages('en'), openLineMessages('en'), ownLinesMessages('en')];
const [DRAFT, LAND] = [draftMessages('en'), outlineMessages('en')];

// Land is cut in each.

/** As Chromium numbers what is held down while a key is pressed. */
const [CONTROL, COMMAND, SHIFT] = [2, 4, 8];

/** Presses a letter by its place on the keyboard, whatever is written on the key; it comes as a person's does. */
async function pressLetter(
  page: Page,
  { letter, code, modifiers }: { readonly letter: string; readonly code: string; readonly modifiers: number }
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const key = { key: letter, code, modifiers, windowsVirtualKeyCode: code.charCodeAt('Key'.length) };
  for (const type of ['rawKeyDown', 'keyUp'] as const) await devtools.send('Input.dispatchKeyEvent', { type, ...key });
  await devtools.detach();
}

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
  // Where letters are Cyrillic, and on a Mac.
  for (const [letter, code, modifiers, isDone] of [
    ['я', 'KeyZ', CONTROL, false],
    ['н', 'KeyY', CONTROL, true],
    ['я', 'KeyZ', COMMAND, false],
    ['Я', 'KeyZ', COMMAND + SHIFT, true]
  ] as const) {
    await pressLetter(page, { letter, code, modifiers });
    if (isDone) await expect(field(3, EDIT.lat)).toHaveValue('45.9');
    else await expect(field(3, EDIT.lat)).not.toHaveValue('45.9');
  }
  // What is typed has steps of its own.
  await field(3, EDIT.lat).fill('46.5');
  await pressLetter(page, { letter: 'я', code: 'KeyZ', modifiers: CONTROL });
  await field(3, EDIT.lat).fill('45.9');
  await expect(told).toContainText(EDIT.count('3'));

  await page.getByRole('button', { name: EDIT.keep }).click();
  await page.getByRole('dialog').getByRole('button', { name: OPEN.draw }).click();
  await expect(page.getByRole('heading', { level: 3, name: EDIT.unnamed })).toBeVisible();
  await expect(page.getByRole('heading', { name: EDIT.title('') })).toHaveCount(0);
});

test('a line is drawn on the map, one of its points dragged there, and the drag undone', async ({ page }) => {
  await openAlive(page, 'own/');
  await page.getByRole('button', { name: OWN.drawOne }).click();
  await expect(page.getByText(EDIT.loading)).toHaveCount(0);
  const map = page.getByRole('region', { name: EDIT.map });
  const tool = page.getByRole('radio', { name: EDIT.mode.linestring });
  await expect(tool).toBeEnabled();
  await expect(tool).toBeChecked();
  await map.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not in view.');
  const at = (right: number, down: number) => [box.x + box.width * right, box.y + box.height * down] as const;
  const [top, middle, end, beside] = [at(0.5, 0.3), at(0.5, 0.5), at(0.5, 0.7), at(0.6, 0.7)];
  for (const point of [top, middle, end, end]) {
    await page.mouse.move(...point, { steps: 3 });
    await page.mouse.click(...point);
  }
  const field = (axis: string, number: number) => page.getByLabel(EDIT.ofPoint(axis, String(number)));
  const lng = field(EDIT.lng, 3);
  const drawnLng = await lng.inputValue();
  expect(await field(EDIT.lng, 1).inputValue()).toBe(drawnLng);

  // The line is chosen by a click on it; then its points can be taken.
  await page.mouse.click(...at(0.5, 0.4));
  await page.mouse.move(...end);
  await page.mouse.down();
  await page.mouse.move(...at(0.55, 0.7), { steps: 4 });
  await page.mouse.move(...beside, { steps: 4 });
  await page.mouse.up();
  await expect(lng).not.toHaveValue(drawnLng);
  expect(Number(await lng.inputValue())).toBeGreaterThan(Number(drawnLng) + 0.5);
  await page.getByRole('button', { name: EDIT.undo }).click();
  await expect(lng).toHaveValue(drawnLng);
});

test('land of a draft is drawn on the map, drawn anew in its place, a corner dragged, and kept', async ({ page }) => {
  await openAlive(page, 'draft/?from=us-28point-2025-11');
  await page.getByRole('region', { name: DRAFT.add.heading }).getByRole('button', { name: DRAFT.land.draw }).click();
  // It can be chosen once there is a map.
  await expect(page.getByRole('radio', { name: LAND.mode.polygon })).toBeEnabled();
  const map = page.getByRole('region', { name: LAND.title }).locator('.map');
  await map.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not in view.');
  const at = (right: number, down: number) => [box.x + box.width * right, box.y + box.height * down] as const;
  const draw = async (...corners: readonly (readonly [number, number])[]) => {
    for (const corner of [...corners, ...corners.slice(0, 1)]) {
      await page.mouse.move(...corner, { steps: 3 });
      await page.mouse.click(...corner);
    }
  };
  const lng = (number: number) => page.getByLabel(EDIT.ofPoint(EDIT.lng, String(number)));
  await draw(at(0.3, 0.3), at(0.4, 0.3), at(0.4, 0.5));
  await expect(page.getByText(/^Corners: 3\./u)).toBeVisible();

  // A second outline takes the place of the first.
  await page.getByRole('radio', { name: LAND.mode.polygon }).check();
  await draw(at(0.5, 0.3), at(0.65, 0.3), at(0.65, 0.6), at(0.5, 0.6));
  await expect(page.getByText(/^Corners: 4\./u)).toBeVisible();
  await expect(page.getByRole('radio', { name: LAND.mode.select })).toBeChecked();

  const before = Number(await lng(1).inputValue());
  await page.mouse.click(...at(0.57, 0.45));
  await page.mouse.move(...at(0.5, 0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.47, 0.3), { steps: 4 });
  await page.mouse.move(...at(0.45, 0.3), { steps: 4 });
  await page.mouse.up();
  await expect(async () => {
    const corners = await Promise.all([1, 2, 3, 4].map((number) => lng(number).inputValue()));
    expect(Math.min(...corners.map(Number))).toBeLessThan(before - 0.2);
  }).toPass();
  // The drag is undone by key on the map, and done again where the focus is on nothing.
  await pressLetter(page, { letter: 'я', code: 'KeyZ', modifiers: CONTROL });
  await expect(lng(1)).toHaveValue(String(before));
  await page.getByRole('heading', { level: 1 }).click();
  await pressLetter(page, { letter: 'Я', code: 'KeyZ', modifiers: CONTROL + SHIFT });
  await expect(lng(1)).not.toHaveValue(String(before));
  await page.getByRole('button', { name: LAND.keep }).click();
  await expect(page.locator('#part-clause summary').first()).toContainText('Land drawn by hand');
  await expect(page).toHaveURL(/zone=clause#draft=1\./u);
});
