import { openAlive } from './atlas';
import { expect, test } from './site';
import { draftMessages, editLineMessages, outlineMessages } from './site-sources';

const [DRAFT, LAND, EDIT] = [draftMessages('en'), outlineMessages('en'), editLineMessages('en')];
/** Least height and width of what a finger presses, in pixels. */
const LEAST = 24;

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test('land of a draft is drawn on a phone, with taps alone', async ({ page }) => {
  await openAlive(page, 'draft/?from=us-28point-2025-11');
  await page.getByRole('region', { name: DRAFT.add.heading }).getByRole('button', { name: DRAFT.land.draw }).tap();
  await expect(page.getByRole('radio', { name: LAND.mode.polygon })).toBeEnabled();
  const editor = page.getByRole('region', { name: LAND.title });
  const map = editor.locator('.map');
  await map.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not in view.');
  for (const [right, down] of [
    [0.4, 0.4],
    [0.6, 0.4],
    [0.6, 0.6],
    [0.4, 0.6],
    [0.4, 0.4]
  ] as const) {
    await page.touchscreen.tap(box.x + box.width * right, box.y + box.height * down);
  }
  await expect(page.getByText(/^Corners: 4\./u)).toBeVisible();
  await expect(page.getByLabel(EDIT.ofPoint(EDIT.lng, '4'))).toBeVisible();
  const small = await editor.locator('button, [type="number"], label').evaluateAll(
    (elements, least) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < least ? [`${element.textContent} ${String(width)}×${String(height)}`] : [];
      }),
    LEAST
  );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: LAND.keep }).tap();
  await expect(page.locator('#part-clause summary').first()).toContainText('Land drawn by hand');
  await expect(page).toHaveURL(/zone=clause#draft=1\./u);
});
