import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exportPageMessages } from '../../src/lib/i18n/export-page-messages';
import { readState } from '../../src/lib/export/image/read-state';
import { accessibilityViolations } from './accessibility';
import { EN, LANGUAGES, openAlive } from './atlas';
import { expect, test } from './site';

const texts = exportPageMessages.en;
const VERSION = 'us-28point-2025-11';
const PAGE = `export/?version=${VERSION}`;

const image = (page: Page): Locator => page.locator('.frame img');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens the page of images and waits for the sheet: all of it is drawn in a worker. */
async function openDrawn(page: Page, path = PAGE): Promise<void> {
  await openAlive(page, path);
  await expectDrawn(page);
}

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('section[aria-busy="false"] .frame img')).toHaveCount(1);
  await expect.poll(() => image(page).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
}

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    button(page, name).click()
  ]);
  await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Keyword, then the text, of each international text chunk of a PNG. */
function pngTexts(bytes: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 8; at < bytes.length;) {
    const [length, type] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'iTXt') {
      const keyword = body.toString('latin1', 0, body.indexOf(0));
      found[keyword] = body.subarray(body.lastIndexOf(0) + 1).toString('utf8');
    }
    at += length + 12;
  }
  return found;
}

const pngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

for (const { code, path } of LANGUAGES) {
  test.describe(`/${path}export without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('says what it needs and where the data are', async ({ page }) => {
      await page.goto(`${path}export/`);
      await expect(page.getByText(exportPageMessages[code].needsScript)).toBeVisible();
      await expect(page.getByRole('link', { name: exportPageMessages[code].toData })).toBeVisible();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });
  });
}

test('one click saves a PNG that carries size, resolution, texts and state', async ({ page }) => {
  await openDrawn(page);
  const { name, bytes } = await save(page, texts.download.primary);
  expect(name).toMatch(/^peace-plan-atlas_us-28point-2025-11_.*1920x1080\.png$/u);
  expect(pngSize(bytes)).toEqual({ width: 1920, height: 1080 });
  expect(bytes.includes('pHYs')).toBe(true);
  const { Title, Description, Copyright } = pngTexts(bytes);
  expect(Title).toContain('28');
  expect(Description).toContain('km²');
  expect(Copyright).toContain('ODbL');
  expect(readState(bytes)).toBe(`?version=${VERSION}`);
});

test('settings change image and address; the language of the image is its own', async ({ page }) => {
  await openDrawn(page);
  await page.getByLabel(texts.settings.size.label).selectOption('square');
  await expect(page).toHaveURL(/size=square/u);
  await expect(image(page)).toHaveAttribute('width', '1080');
  await page.getByLabel(texts.settings.language).selectOption('uk');
  await expect(page).toHaveURL(/lang=uk/u);
  await expect(image(page)).toHaveAttribute('lang', 'uk');
  await expect(image(page)).toHaveAttribute('alt', /[а-яї]{4}/u);
  await expect(page.locator('h1')).toHaveText(texts.title);
  await page.reload();
  await expectDrawn(page);
  await expect(image(page)).toHaveAttribute('lang', 'uk');
});

test('a caption somebody wrote goes into the file; the note on proposals stays', async ({ page }) => {
  await openDrawn(page);
  await page.getByLabel(texts.captions.altLong).fill('A map for the front page.');
  const { bytes } = await save(page, texts.download.primary);
  const { Description = '' } = pngTexts(bytes);
  expect(Description).toContain('A map for the front page.');
  expect(Description).toContain(EN.proposalNote);
  await button(page, texts.captions.reset).click();
  await expect(page.getByLabel(texts.captions.altLong)).not.toHaveValue(/front page/u);
});

for (const [format, start] of [
  ['SVG', '<?xml'],
  ['PDF', '%PDF-'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['WebP', 'RIFF'],
  ['GeoPackage', 'SQLite format 3'],
  ['XLSX', 'PK'],
  ['KMZ', 'PK'],
  ['GeoJSON', '{']
] as const) {
  test(`${format} is saved as what it is`, async ({ page }) => {
    await openDrawn(page);
    const { bytes } = await save(page, format);
    expect(bytes.toString('latin1', 0, start.length)).toBe(start);
  });
}

test('a press pack holds images, data, texts in both languages and a manifest that fits them', async ({ page }) => {
  await openDrawn(page);
  const { name, bytes } = await save(page, texts.download.pack);
  expect(name).toMatch(/press-pack\.zip$/u);
  const files = unzipSync(bytes);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
    state: string;
    files: { path: string; bytes: number }[];
  };
  expect(manifest.state).toContain(VERSION);
  for (const file of manifest.files) expect(files[file.path]?.length, file.path).toBe(file.bytes);
  const paths = manifest.files.map((file) => file.path);
  for (const wanted of [
    /\.png$/u,
    /\.svg$/u,
    /\.pdf$/u,
    /caption-uk/u,
    /alt-long-en/u,
    /CITATION\.cff/u,
    /LICENSES/u
  ]) {
    expect(
      paths.some((path) => wanted.test(path)),
      String(wanted)
    ).toBe(true);
  }
});

test('a long export can be called off, and another begins', async ({ page }) => {
  await openDrawn(page);
  await button(page, texts.download.pack).click();
  await button(page, texts.download.cancel).click();
  await expect(page.getByText(texts.download.cancelled)).toBeVisible();
  await save(page, texts.download.primary);
});

test.describe('an encoder that fails', () => {
  test.use({ mayFail: /\.wasm/u });

  test('leaves image and settings, says so, and succeeds at the next try', async ({ page }) => {
    await openDrawn(page, `${PAGE}&theme=newsprint`);
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 503 }));
    await button(page, texts.download.primary).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(image(page)).toBeVisible();
    await expect(page.getByLabel(texts.settings.theme.label)).toHaveValue('newsprint');
    await page.unroute('**/*.wasm');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, texts.download.retry).click()]);
    expect(download.suggestedFilename()).toMatch(/newsprint.*\.png$/u);
  });
});

test('an exported file dropped on the atlas restores its view', async ({ page }) => {
  await openDrawn(page, `export/?versions=${VERSION},e3-counter-2025-11&figure=difference&facet=control`);
  const { name, bytes } = await save(page, texts.download.primary);
  await openAlive(page, 'method/');
  await expect
    .poll(async () => {
      await page.evaluate(
        ([fileName, base64]) => {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], fileName, { type: 'image/png' }));
          document.body.dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer })
          );
        },
        [name, bytes.toString('base64')] as const
      );
      return page.url();
    })
    .toContain(`compare/${VERSION}/e3-counter-2025-11/`);
  await expect(page).toHaveURL(/mode=difference/u);
  await expect(page).toHaveURL(/facet=control/u);
});

test('a file of another kind is named in a sentence', async ({ page }) => {
  await openDrawn(page);
  await page.getByLabel(texts.drop.choose).setInputFiles({
    name: 'holiday.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no image at all')
  });
  await expect(page.getByText(texts.drop.none('holiday.png'))).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of images is accessible once it is drawn, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openDrawn(page);
    expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
    expect(await accessibilityViolations(page, 'contrast')).toEqual([]);
  });
}
