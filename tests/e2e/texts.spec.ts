import { readFileSync } from 'node:fs';
import { LANGUAGES, openAlive, OPENING_PATH, OTHER_VERSION } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { compareMessages, pointsMessages } from './site-sources';

const texts = pointsMessages('en');

for (const { code, path } of share(LANGUAGES, 2, 1)) {
  test.describe(`/${path} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    const words = pointsMessages(code);

    test(
      'a version has its document point by point, territorial points with their land',
      IN_EACH_RUN,
      async ({ page }) => {
        await page.goto(`${path}${OPENING_PATH}`);
        const points = page.locator('#points');
        await expect(points.getByRole('heading', { name: words.title })).toBeVisible();
        await expect(points.locator('li[id^="point-"]')).toHaveCount(51);
        await expect(points.locator('#point-21d a[href="#clause-donetsk-held-by-ukraine"]')).toBeVisible();
        await expect(points.locator('#point-25')).toBeHidden();
        await points
          .locator('details', { has: page.locator('#point-25') })
          .locator('summary')
          .click();
        await expect(points.locator('#point-25')).toContainText('100');
      }
    );

    test('points that were not seen are said to be unknown', IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}plans/${OTHER_VERSION}/`);
      await expect(page.locator('#points').getByText(words.notKnown)).toHaveCount(5);
    });

    test('all texts are listed, those without a map in full', IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}texts/`);
      await expect(page.getByRole('heading', { level: 1, name: words.texts.title })).toBeVisible();
      await expect(page.locator('#istanbul-2022-draft-treaty-annex-forces')).toBeVisible();
      await expect(page.locator('#us-guarantee-side-draft-2025-11-4')).toContainText('10');
      await expect(page.getByText(words.texts.needsScript)).toBeVisible();
    });
  });
}

test('a search in either language leads to the point, unfolded', async ({ page }) => {
  await openAlive(page, 'texts/');
  const search = page.getByRole('searchbox', { name: texts.texts.search });
  await search.fill('no such word at all');
  await expect(page.getByRole('status')).toHaveText(texts.texts.none('no such word at all'));
  await search.fill('повну амністію');
  await expect(page.locator('search li')).not.toHaveCount(0);
  await search.fill('600 000');
  const [result] = await page.locator('search li a').all();
  expect(await result?.getAttribute('href')).toMatch(/plans\/us-28point-2025-11\/#point-6$/u);
  await result?.click();
  await expect(page.locator('#point-6')).toBeInViewport();
});

test('a version that is reached from another one has its own points', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await page.locator(`nav a[href*="/plans/${OTHER_VERSION}/"]`).first().click();
  await expect(page.locator('#points li[id^="point-"]')).toHaveCount(37);
  await expect(page.locator('#points h2')).toHaveCount(1);
});

test('two texts are compared point by point when it is asked for', async ({ page }) => {
  await openAlive(page, 'compare/us-28point-2025-11/e3-counter-2025-11/');
  await page.getByRole('button', { name: compareMessages('en').points.show }).click();
  const rowOf = (topic: string) => page.locator(`#point-table tr[data-topic="${topic}"]`);
  await expect(rowOf('force-cap')).toContainText('600,000');
  await expect(rowOf('force-cap')).toContainText(texts.compare.change.changed);
  await expect(rowOf('g8')).toContainText(texts.compare.change.same);
  await expect(rowOf('arms-control-start')).toContainText(texts.compare.change['not-known']);

  await page.getByLabel(texts.compare.show).selectOption('dropped');
  await expect(page).toHaveURL(/[?&]change=dropped/u);
  await expect(rowOf('force-cap')).toHaveCount(0);
  await expect(rowOf('amnesty')).toContainText(texts.compare.change.dropped);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: texts.compare.csv }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/\namnesty,/u);
  expect(csv).not.toMatch(/\nforce-cap,/u);
});

test('six texts stand side by side', async ({ page }) => {
  const six = [
    'us-28point-2025-11',
    'e3-counter-2025-11',
    'eu-24point-2025-11',
    'framework-20-option-a',
    'ru-memorandum-2025-06',
    'istanbul-2022'
  ];
  await openAlive(page, `compare/?versions=${six.join(',')}`);
  await page.getByRole('button', { name: compareMessages('en').points.show }).click();
  const cells = page.locator('#point-table tr[data-topic="force-cap"] td');
  await expect(cells).toHaveCount(6);
  for (const [side, figure] of [
    ['600,000'],
    ['800,000'],
    ['no limit'],
    ['800,000'],
    ['a limit without a number']
  ].entries()) {
    await expect(cells.nth(side)).toContainText(figure[0] ?? '');
  }
});
