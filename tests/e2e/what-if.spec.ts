import { readFile } from 'node:fs/promises';
import { LANGUAGES, MANIFEST, openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { draftMessages, exportPageMessages, inLanguage, pullBackMessages, signingMessages } from './site-sources';

// In each language on a desktop in one run, and on a phone in another.
test.use({ turns: 4 });

const BASE = 'us-28point-2025-11';
/** The 20 points with their second option. */
const OPTION = 'framework-20-option-b';
const DATES = MANIFEST.dates.map(({ date }) => date);
const SIGNED = '2026-03-01';
const NAME = 'Mine';
const MARK = { en: 'reader’s own draft', uk: 'ласний проєкт читача' };

test.beforeEach(({ page }) => withoutWebgl(page));

for (const { code, path, messages } of LANGUAGES) {
  const [draft, pull, texts] = [draftMessages(code), pullBackMessages(code), exportPageMessages(code)];
  const mark = new RegExp(inLanguage(MARK, code), 'u');

  test(`one link has the 20 points signed on a day, with a pull-back, against a draft, on /${path}`, async ({
    page,
    browser,
    viewport
  }) => {
    await openAlive(page, `${path}draft/?from=${BASE}`);
    await page.getByLabel(draft.name).fill(NAME);
    await expect(page).toHaveURL(/#draft=1\./u);
    const compare = page.getByRole('region', { name: draft.compare.heading });
    await compare.getByText(draft.compare.hint).click();
    const isShown = compare.getByRole('link', { name: `${draft.compare.show}:` });
    await compare.locator('input:checked').uncheck();
    await expect(isShown).toHaveCount(0);
    const option = code === 'uk' ? '20 пунктів: економічна зона' : '20 points: economic zone';
    await compare.getByLabel(option, { exact: true }).check();
    await isShown.click();
    // The page of the draft has a slider over days, too.
    await expect(page).toHaveURL(/compare\/\?versions=/u);

    await page.getByRole('slider', { name: signingMessages(code).input }).fill(String(DATES.indexOf(SIGNED)));
    await expect(page).toHaveURL(new RegExp(`date=${SIGNED}`, 'u'));
    await page.getByText(pull.title, { exact: true }).click();
    await page.getByRole('slider', { name: pull.side.ukraine }).fill('10');
    await expect(page).toHaveURL(
      new RegExp(`compare/\\?versions=draft-[a-z0-9]{8},${OPTION}&date=${SIGNED}&pull=10#draft=1\\.`, 'u')
    );

    // Whoever gets the link sees it all, in a browser that has never seen the draft.
    const other = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
    await withoutWebgl(other);
    await openAlive(other, page.url());
    await expect(other.getByRole('heading', { level: 1 })).toContainText(NAME);
    await expect(other.getByRole('main')).toContainText(mark);
    await expect(other.locator('[data-pane="a"] .band-labels')).toContainText('10');
    await expect(other.locator('[data-pane="b"] .band-labels')).toContainText('10');
    await expect(other.locator('#pull-back-within')).toContainText(pull.total);
    const sideways = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'nothing is wider than the window').toBeLessThanOrEqual(0);

    // The image says whose draft it is, and that no text names the pull-back.
    await other.getByRole('link', { name: messages.imageAndData }).last().click();
    await expect(other.locator('section[aria-busy="false"] .frame img')).toHaveAttribute('alt', mark);
    await other.getByRole('combobox', { name: texts.download.text.label }).selectOption('embedded');
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'SVG', exact: true }).click()
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    const drawn = svg.replaceAll(/<(metadata|desc|title|style)\b.*?<\/\1>/gsu, '').replaceAll(/<[^>]+>|\s+/gu, ' ');
    const words = drawn.replaceAll(/\s+/gu, ' ');
    expect(words).toMatch(mark);
    expect(words).toContain(pull.figure.side(code === 'uk' ? '10 км' : '10 km', pull.side.ukraine));
    await other.close();
  });
}

test('a link whose draft this browser does not have says so', async ({ page }) => {
  await openAlive(page, `export/?versions=${OPTION},draft-zzzzzzzz`);
  await expect(page.getByText(draftMessages('en').elsewhere)).toBeVisible();
});
