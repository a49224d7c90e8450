import { LANGUAGES } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { pullBackMessages } from './site-sources';

const VERSION = 'us-28point-2025-11';

for (const { code, path } of share(LANGUAGES, 2)) {
  const texts = pullBackMessages(code);

  test(
    `a pull-back is set for both sides and for one on /${path}, and stands in the address`,
    IN_EACH_RUN,
    async ({ page }) => {
      await page.goto(`${path}plans/${VERSION}/`);
      await page.getByText(texts.title, { exact: true }).click();
      const ukraine = page.getByRole('slider', { name: texts.side.ukraine });
      const russia = page.getByRole('slider', { name: texts.side.russia });
      await ukraine.fill('10');
      await expect(page).toHaveURL(/pull=10$/u);
      await expect(russia).toHaveValue('10');
      const table = page.getByRole('table', { name: new RegExp(texts.table('').split(',')[0] ?? '', 'u') });
      await expect(table).toContainText(texts.total);
      await expect(ukraine).toHaveAttribute('aria-valuetext', /km²|км²/u);

      await page.getByLabel(texts.alike).uncheck();
      await russia.press('ArrowRight');
      await expect(page).toHaveURL(/pull=10,10\.5$/u);
    }
  );
}

test('a link opens the pull-back that it names, kept to an oblast, and says what it could not take', async ({
  page
}) => {
  const texts = pullBackMessages('en');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`plans/${VERSION}/?pull=900,-3,UA-14`);
  await expect(page.getByText(texts.fault.wide('900'))).toBeVisible();
  await expect(page.getByText(texts.fault.negative('-3'))).toBeVisible();
  await expect(page.getByRole('slider', { name: texts.side.ukraine })).toHaveValue('75');
  await expect(page.getByRole('checkbox', { name: 'Donetsk Oblast' })).toBeChecked();
});

test('a version whose text names distances opens at the nearest of them', async ({ page }) => {
  const texts = pullBackMessages('en');
  await page.goto('plans/framework-20-option-b/');
  await page.getByText(texts.title, { exact: true }).click();
  await expect(page).toHaveURL(/pull=5$/u);
});
