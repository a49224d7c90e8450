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

/** Where a position lies in the map for drawing, which opens on the east of Ukraine: a world of 512 pixels at zoom 0. */
function onDrawMap(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  lng: number,
  lat: number
) {
  const world = 512 * 2 ** 5.2;
  const north = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: x + width / 2 + ((lng - 36) / 360) * world,
    y: y + height / 2 + (north(48.3) - north(lat)) * world
  };
}

test('a point of a line is dragged on the map, and the drag undone', async ({ page }) => {
  await openAlive(page, 'own/');
  await page.getByRole('button', { name: OWN.drawOne }).click();
  await expect(page.getByText(EDIT.loading)).toHaveCount(0);
  await page.getByRole('button', { name: EDIT.addLine }).click();
  const lng = page.getByLabel(EDIT.ofPoint(EDIT.lng, '2'));
  await expect(lng).toHaveValue('37');
  const map = page.getByRole('region', { name: EDIT.map });
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not in view.');
  const [middle, end, beside] = [
    [37, 49],
    [37, 48],
    [38, 48]
  ].map(([east = 0, north = 0]) => onDrawMap(box, east, north)) as [typeof box, typeof box, typeof box];
  // The line is chosen by a click on it; then its points can be taken.
  await expect(async () => {
    await page.mouse.click(middle.x, middle.y);
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move((end.x + beside.x) / 2, end.y, { steps: 4 });
    await page.mouse.move(beside.x, beside.y, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs(Number(await lng.inputValue()) - 38)).toBeLessThan(0.15);
  }).toPass();
  await page.getByRole('button', { name: EDIT.undo }).click();
  await expect(lng).toHaveValue('37');
});
