import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, MANIFEST } from './atlas';
import { builtPages } from '../pages/built-pages';
import { accessibilityViolations } from './accessibility';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { bookMessages, dataMessages, formatDate } from './site-sources';

const folder = fileURLToPath(new URL('../../build/data/v1', import.meta.url));
const readText = (path: string) => readFileSync(join(folder, path), 'utf8');
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly schema?: string;
}

const { resources } = JSON.parse(readText('datapackage.json')) as { resources: readonly Resource[] };
const checksums = readText('checksums.txt')
  .trim()
  .split('\n')
  .map((line) => line.split('  '));
/** Every file but those that the server sends instead, compressed. */
const builtFiles = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(gz|br)$/u.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/')
  )
  .sort();

test('checksums cover every data file and match', IN_EACH_RUN, () => {
  expect(checksums.map(([, path]) => path).sort()).toEqual(builtFiles.filter((path) => path !== 'checksums.txt'));
  expect(checksums.filter(([sum, path = '']) => sha256(path) !== sum)).toEqual([]);
});

test('the data package lists every file with its size, checksum, licences and schema', IN_EACH_RUN, () => {
  // What explains the files is no data of its own.
  const texts = ['README.md', 'checksums.txt', 'datapackage.json', 'index.html', 'index.json', 'LICENSES.txt'];
  expect(resources.map(({ path }) => path).sort()).toEqual(builtFiles.filter((path) => !texts.includes(path)));
  const wrong = resources.filter(
    ({ path, bytes, hash }) => readFileSync(join(folder, path)).length !== bytes || hash !== `sha256:${sha256(path)}`
  );
  expect(wrong).toEqual([]);
  expect(resources.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  const schemas = resources.flatMap(({ schema }) => schema ?? []);
  expect(schemas.length).toBeGreaterThan(MANIFEST.dates.length);
  expect(schemas.filter((schema) => !existsSync(join(folder, schema)))).toEqual([]);
});

test('the index of the data opens at its address and leads to its files', async ({ page }) => {
  await page.goto('data/v1/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(LANGUAGES.length);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every version with a page has its files, or the reason why it has none', IN_EACH_RUN, () => {
  const ids = builtPages().flatMap((path) => /^plans\/([^/]+)\/$/u.exec(path)?.[1] ?? []);
  const { versions } = JSON.parse(readText('versions.json')) as {
    versions: { id: string; files: string[]; notDrawn?: { reason: { en: string; uk: string } } }[];
  };
  expect(versions.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const newest = MANIFEST.dates.at(-1)?.date ?? '';
  for (const { id, files, notDrawn } of versions) {
    const dates = [...new Set(files.flatMap((path) => /\/([\d-]+)\./u.exec(path)?.[1] ?? []))];
    expect(files, id).toContain(`${id}/plan-version.json`);
    // Its own line in every format, the newest in two.
    const counts = dates.map((date) => files.filter((path) => path.startsWith(`${id}/${date}.`)).length);
    expect(Math.max(0, ...counts), id).toBe(notDrawn === undefined ? 4 : 0);
    for (const date of dates)
      expect(files, id).toEqual(expect.arrayContaining([`${id}/${date}.geojson`, `${id}/${date}.csv`]));
    if (notDrawn === undefined) expect(dates, `${id}: its own line and the newest`).toContain(newest);
    expect(dates.length, id).toBeLessThanOrEqual(2);
    expect(
      files.filter((path) => !builtFiles.includes(path)),
      id
    ).toEqual([]);
  }
});

test('every line of contact has its faces', IN_EACH_RUN, () => {
  const faces = builtFiles.filter((path) => path.startsWith('faces/'));
  expect(faces.filter((path) => path.endsWith('.topojson'))).toEqual(
    MANIFEST.dates.map(({ date }) => `faces/${date}.topojson`)
  );
  // Three times as large: of a few lines, the newest among them.
  expect(faces).toContain(`faces/${MANIFEST.dates.at(-1)?.date ?? ''}.geojson`);
});

for (const { code, path } of share(LANGUAGES, 2, 1)) {
  const messages = dataMessages(code);

  test(`/${path}data/ describes the dataset to machines`, IN_EACH_RUN, async ({ page, request }) => {
    await page.goto(`${path}data/`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? '') as Record<string, unknown> & {
      distribution: { contentUrl: string; encodingFormat: string }[];
    };
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: messages.datasetName,
      creator: { name: 'Peace Plan Atlas' },
      temporalCoverage: `${MANIFEST.dates[0]?.date ?? ''}/${MANIFEST.dates.at(-1)?.date ?? ''}`
    });
    expect(dataset['license']).toHaveLength(4);
    expect(dataset.distribution.length).toBeGreaterThan(10);
    for (const { contentUrl } of dataset.distribution.slice(0, 12)) {
      const response = await request.head(new URL(contentUrl, page.url()).href);
      expect(response.status(), contentUrl).toBe(200);
    }
  });

  test(`/${path}data/ offers a version on the newest line, and the faces of every line`, async ({ page }) => {
    await page.goto(`${path}data/`);
    for (const [section, extension, { date }] of [
      [messages.geometry.title, 'geojson', MANIFEST.dates.at(-1) ?? { date: '' }],
      [messages.faces.title, 'topojson', MANIFEST.dates[0] ?? { date: '' }]
    ] as const) {
      const item = page
        .getByRole('region', { name: section })
        .getByRole('listitem')
        .filter({ hasText: formatDate(date, code) })
        .first();
      const link = item.locator(`a[href$="/${date}.${extension}"]`);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`-${date}\\.${extension}$`, 'u'));
    }
  });

  test(`/${path}data/ leads to the page that makes a version’s files on any line`, async ({ page }) => {
    await page.goto(`${path}data/`);
    await page.getByRole('link', { name: messages.geometry.other }).last().click();
    await expect(page).toHaveURL(/\/export\/\?version=/u);
    const { date } = MANIFEST.dates[0] ?? { date: '' };
    await page.goto(`${page.url()}&date=${date}`);
    const link = page.getByRole('button', { name: 'TopoJSON' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toContain(date);
  });
}

test('the atlas is made into a book that can be cancelled and asked for again', async ({ page }) => {
  const texts = bookMessages('uk').button;
  await page.goto('uk/data/');
  const book = page.getByRole('region', { name: texts.title });
  const status = book.getByRole('status');
  await book.getByLabel(texts.edition).selectOption(texts.newsprint);
  for (let time = 0; time < 2; time++) {
    await book.getByRole('button', { name: texts.make }).click();
    await expect(status).toHaveText(new RegExp(texts.progress('[1-9]\\d*', '\\d+'), 'u'), { timeout: 60_000 });
    await book.getByRole('button', { name: texts.cancel }).click();
    await expect(status).toHaveText(texts.cancelled);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to every file of the package', async ({ page }) => {
    await page.goto('data/');
    const hrefs = await page
      .locator('main a[href*="data/v1/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const root = new URL('v1/', page.url()).href;
    const offered = new Set(hrefs.map((href) => href.replace(root, '')));
    expect(builtFiles.filter((path) => !offered.has(path))).toEqual([]);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});
