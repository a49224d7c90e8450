import { readFile } from 'node:fs/promises';
import { accessibilityViolations } from './accessibility';
import { EN, openAlive, OPENING_PATH, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { draftMessages } from './site-sources';

const texts = draftMessages('en');
/** Its signs mean something to HTML. */
const NAME = 'Mine <b>&';
const LAND = 'donetsk-held-by-ukraine';

test.beforeEach(({ page }) => withoutWebgl(page));

test('a variant of a version is begun there, changed, shared, kept and compared', async ({ page, browser }) => {
  await openAlive(page, OPENING_PATH);
  await page.getByRole('link', { name: EN.ownVariant }).click();
  await page.getByLabel(texts.name).fill(NAME);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`A reader’s own draft: “${NAME}”`);

  // One clause is changed: its words go with its status, the map and the areas follow.
  const clause = page.locator(`#part-${LAND}`);
  await clause.locator('summary').first().click();
  await clause.getByRole('combobox').first().selectOption('joint');
  await clause.getByLabel(texts.wording).fill('Both sides would hold it.');
  await expect(clause.locator('summary').first()).toContainText(EN.control.joint);
  await expect(page.getByRole('table')).toContainText(EN.control.joint);
  await expect(page.locator('.stage .mark')).toHaveText(texts.mark);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);

  // Undone and done again; a clause that is added gets its land, and says that it has no status yet.
  await page.getByRole('button', { name: texts.undo, exact: true }).click();
  await expect(clause.getByLabel(texts.wording)).toHaveValue('');
  await page.getByRole('button', { name: texts.redo, exact: true }).click();
  await page.getByRole('button', { name: texts.add.clause }).click();
  await expect(page.getByRole('status').filter({ hasText: texts.faults.wrong })).toContainText('Crimea');
  await page.getByRole('button', { name: texts.undo, exact: true }).click();

  // The address holds it all, in any browser; a reload loses nothing.
  await expect(page).toHaveURL(/#draft=1\./u);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME, { timeout: 5000 });
  }).toPass();
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toContainText(NAME);
  await expect(other.locator(`#part-${LAND} summary`).first()).toContainText(EN.control.joint);
  // A link that is put over the page of drafts changes the hash of its address alone.
  const [drafts = '', hash = ''] = other.url().split('#');
  await openAlive(other, drafts);
  await other.evaluate((link) => {
    location.hash = link;
  }, hash);
  await expect(other.getByRole('heading', { level: 1 })).toContainText(NAME);
  await other.close();

  // As a file it has the published form, and is marked.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: texts.share.file }).click()
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(file).toMatchObject({ formVersion: 1, draft: true, side: 'reader', sources: [] });

  await page.getByRole('link', { name: `${texts.compare.show}:` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Own draft “${NAME}”`);
  await expect(page.getByRole('main')).toContainText('not a published text');
});

test('a link that was cut off, a newer one, and one without a draft are told, and nothing is lost', async ({
  page
}) => {
  await openAlive(page, 'draft/#draft=1.1ZW');
  await expect(page.getByText(texts.link['cut-off'])).toBeVisible();
  await expect(page).toHaveURL(/#draft=1\.1ZW$/u);
  await openAlive(page, 'draft/?from=us#draft=9.abc');
  await expect(page.getByText(texts.link.newer('9'))).toBeVisible();
  await openAlive(page, 'draft/?from=nothing-like-it');
  await expect(page.getByText(texts.lostFrom('nothing-like-it'))).toBeVisible();
  await page.getByRole('button', { name: texts.start.begin }).click();
  await expect(page.getByText(texts.faults.noName)).toBeVisible();
  await page.getByRole('button', { name: texts.otherDraft }).click();
  await expect(page.getByText(texts.kept.nameless)).toBeVisible();
});
