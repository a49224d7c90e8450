import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readState } from '../../src/lib/export/image/metadata/read-state';
import { accessibilityViolations } from './accessibility';
import { EN, LANGUAGES, openAlive, OTHER_VERSION } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { annotateMessages, exportPageMessages } from './site-sources';

// Long because it is the one page where everything a newsroom takes away is made: each file is opened here.
const texts = exportPageMessages('en');
const notes = annotateMessages('en');
const VERSION = 'us-28point-2025-11';
const PAGE = `export/?version=${VERSION}`;

const image = (page: Page): Locator => page.locator('.frame img');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const words = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

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
      await expect(page.getByText(exportPageMessages(code).needsScript)).toBeVisible();
      await expect(page.getByRole('link', { name: exportPageMessages(code).toData })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
    });
  });
}

test('one click saves a PNG that carries size, resolution, texts and state', IN_EACH_RUN, async ({ page }) => {
  await openDrawn(page);
  const { name, bytes } = await save(page, texts.download.primary);
  expect(name).toMatch(/^peace-plan-atlas_us-28point-2025-11_.*1920x1080\.png$/u);
  expect(pngSize(bytes)).toEqual({ width: 1920, height: 1080 });
  expect(bytes.includes('pHYs')).toBe(true);
  const { Title, Description, Copyright } = pngTexts(bytes);
  expect(Title).toContain('28');
  expect(Description).toContain('km²');
  expect(Copyright).toContain('OpenStreetMap');
  expect(readState(bytes)).toBe(`?version=${VERSION}`);
});

test('settings change image and address; the language of the image is its own', IN_EACH_RUN, async ({ page }) => {
  await openDrawn(page);
  await choice(page, texts.settings.size.label).selectOption('square');
  await expect(page).toHaveURL(/size=square/u);
  await expect(image(page)).toHaveAttribute('width', '1080');
  await choice(page, texts.settings.language).selectOption('uk');
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
  await words(page, texts.captions.altLong).fill('A map for the front page.');
  const { bytes } = await save(page, texts.download.primary);
  const { Description = '' } = pngTexts(bytes);
  expect(Description).toContain('A map for the front page.');
  expect(Description).toContain(EN.proposalNote);
  await button(page, `${texts.captions.reset}: ${texts.captions.altLong}`).click();
  await expect(words(page, texts.captions.altLong)).not.toHaveValue(/front page/u);
});

const BEGINNINGS = [
  ['SVG', '<?xml'],
  ['PDF', '%PDF-'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['WebP', 'RIFF'],
  ['GeoPackage', 'SQLite format 3'],
  ['Excel (XLSX)', 'PK'],
  ['KMZ', 'PK'],
  ['GeoJSON', '{']
] as const;

test('every format is saved as what it is, one after the other', async ({ page }) => {
  await openDrawn(page);
  for (const [format, start] of BEGINNINGS) {
    const { bytes } = await save(page, format);
    expect.soft(bytes.toString('latin1', 0, start.length), format).toBe(start);
  }
});

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

test('a long export can be cancelled, and another begins', async ({ page }) => {
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
    await expect(choice(page, texts.settings.theme.label)).toHaveValue('newsprint');
    await page.unroute('**/*.wasm');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, texts.download.retry).click()]);
    expect(download.suggestedFilename()).toMatch(/newsprint.*\.png$/u);
  });
});

test('an exported file dropped on the atlas restores its view', async ({ page }) => {
  await openDrawn(page, `export/?versions=${VERSION},${OTHER_VERSION}&figure=difference&facet=control`);
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
    .toContain(`compare/${VERSION}/${OTHER_VERSION}/`);
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

/** Links to images of each kind. */
const LINKS = [
  ['two versions on two lines', `versions=${VERSION},${OTHER_VERSION}&date=2026-02-18&dateB=2026-05-18`],
  ['what differs', `versions=${VERSION},${OTHER_VERSION}&figure=difference`],
  ['three versions', `versions=${VERSION},${OTHER_VERSION},geneva-19point-2025-11&size=square`],
  ['areas over time', 'figure=areas-over-time'],
  ['who held what on one day', 'version=control-2022-02-23&plain=1'],
  ['a size of its own', `version=${VERSION}&size=1400x900&projection=equal-area&ground=transparent`]
] as const;

for (const [what, query] of share(LINKS, 3)) {
  test(`${what}: drawn without a notice, and kept by a change of language`, IN_EACH_RUN, async ({ page }) => {
    await openDrawn(page, `export/?${query}`);
    await expect(page.locator('.notices li')).toHaveCount(0);
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page.locator('h1')).toHaveText(exportPageMessages('uk').title);
    await expectDrawn(page);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?${query}`);
  });
}

test('captions somebody wrote stay with their figure, and say when the map has changed', async ({ page }) => {
  await openDrawn(page);
  const caption = words(page, texts.captions.short);
  await caption.fill('Our own words.');
  await choice(page, texts.settings.theme.label).selectOption('newsprint');
  await expectDrawn(page);
  await expect(caption).toHaveValue('Our own words.');
  await expect(page.getByText(texts.captions.outdated)).toHaveCount(0);
  await choice(page, texts.settings.date).selectOption('2026-02-18');
  await expect(page.getByText(texts.captions.outdated)).toBeVisible();
  await choice(page, texts.settings.version).selectOption(OTHER_VERSION);
  await expect(caption).not.toHaveValue('Our own words.');
  await choice(page, texts.settings.version).selectOption(VERSION);
  await expect(caption).toHaveValue('Our own words.');
  await page.reload();
  await expectDrawn(page);
  await expect(caption).toHaveValue('Our own words.');
});

test('annotations are drawn and moved by pointer', async ({ page }) => {
  await openDrawn(page);
  // Measured each time: the page moves to the field in which a new text is worded.
  const at = async (x: number, y: number) => {
    const box = (await image(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [box.x + box.width * x, box.y + box.height * y] as const;
  };
  const handles = page.locator('.paper .handle');

  await page.getByRole('button', { name: notes.kind.text, exact: true }).click();
  await page.mouse.click(...(await at(0.6, 0.5)));
  await expect(handles).toHaveCount(1);
  await expect(page).toHaveURL(/notes=/u);
  await expect(page.getByRole('textbox', { name: notes.text, exact: true })).toBeFocused();
  const handle = (await handles.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = await at(0.6, 0.5);
  expect(Math.abs(handle.x + handle.width / 2 - x)).toBeLessThan(4);
  expect(Math.abs(handle.y + handle.height / 2 - y)).toBeLessThan(4);

  await page.getByRole('button', { name: notes.kind.arrow, exact: true }).click();
  await page.mouse.move(...(await at(0.5, 0.3)));
  await page.mouse.down();
  await page.mouse.move(...(await at(0.7, 0.4)));
  await page.mouse.up();
  await expect(handles).toHaveCount(3);

  const before = page.url();
  await expectDrawn(page);
  await page.mouse.move(...(await at(0.6, 0.5)));
  await page.mouse.down();
  await page.mouse.move(...(await at(0.55, 0.6)));
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expect(handles).toHaveCount(3);

  await page.getByRole('button', { name: notes.kind.circle, exact: true }).click();
  await page.mouse.click(...(await at(0.05, 0.05)));
  await expect(page.getByText(texts.preview.offMap)).toBeVisible();
});

test('a headline and a subtitle of one’s own are kept in the link and in the file', async ({ page }) => {
  await openDrawn(page);
  await words(page, texts.settings.words.headline).fill('A week of talks 🕊');
  await words(page, texts.settings.words.headline).blur();
  await expect(page.getByText(texts.settings.words.noSigns('🕊'))).toBeVisible();
  await words(page, texts.settings.words.subtitle).fill('What the draft would mean');
  await words(page, texts.settings.words.subtitle).blur();
  await expect(page).toHaveURL(/headline=A%20week%20of%20talks&subtitle=What/u);
  await expectDrawn(page);
  const { bytes } = await save(page, texts.download.primary);
  expect(decodeURIComponent(readState(bytes) ?? '')).toContain(
    'headline=A week of talks&subtitle=What the draft would'
  );
  expect(pngTexts(bytes)['Description']).toContain(EN.proposalNote);
  await page.reload();
  await expect(words(page, texts.settings.words.headline)).toHaveValue('A week of talks');
});

test('the preview is enlarged, moved, and shown whole again', async ({ page }) => {
  await openDrawn(page);
  const frame = page.getByRole('group', { name: texts.preview.frame });
  const width = () => image(page).evaluate(({ clientWidth }) => clientWidth);
  const whole = await width();
  await button(page, texts.preview.zoomIn).click();
  await button(page, texts.preview.zoomIn).click();
  await expect.poll(width).toBeCloseTo(2 * whole, -1);
  const left = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
  const before = await left();
  const box = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + 200, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 100);
  await page.mouse.up();
  await expect.poll(left).toBeCloseTo(before + 80, 0);
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(before + 81);
  await button(page, texts.preview.whole).click();
  await expect.poll(width).toBe(whole);
});

test('the part of the map is drawn on the image, or typed', async ({ page }) => {
  await openDrawn(page);
  await button(page, texts.settings.box.draw).click();
  await expect(page.getByText(texts.preview.placing.box)).toBeVisible();
  const box = (await image(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6);
  await page.mouse.up();
  await expect(page).toHaveURL(/box=\d/u);
  const north = page.getByRole('spinbutton', { name: texts.settings.box.north });
  await north.fill('50');
  await north.blur();
  await expect(page).toHaveURL(/box=[\d.]+,[\d.]+,[\d.]+,50&?/u);
  await north.fill('20');
  await north.blur();
  await expect(page.getByText(texts.settings.box.refused)).toBeVisible();
  await expect(north).toHaveValue('50');
});

test('the lands of a chart are chosen', async ({ page }) => {
  await openDrawn(page, 'export/?figure=areas-over-time');
  await page.getByRole('checkbox', { name: 'Donetsk Oblast, held by Ukraine' }).uncheck();
  await expect(page).toHaveURL(/panels=luhansk-held-by-ukraine,/u);
  await expectDrawn(page);
});

test('an annotation beside the map is told', async ({ page }) => {
  await openDrawn(page);
  await button(page, notes.add.text).click();
  await expect(page.locator('.paper .handle')).toHaveCount(1);
  await choice(page, texts.settings.extent.label).selectOption('crimea');
  await expect(page.getByText(texts.preview.leftOut('1'))).toBeVisible();
});

test('image and caption go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDrawn(page);
  await button(page, texts.download.copy).click();
  await expect(page.getByText(texts.download.copied)).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = await (await item?.getType('text/plain'))?.text();
    return { types: item?.types, text };
  });
  expect(copied.types).toEqual(expect.arrayContaining(['text/plain', 'image/png']));
  expect(copied.text).toContain(EN.proposalNote);
  expect(copied.text).toContain('OpenStreetMap');
});

test('the HTML to embed holds the saved file, its texts and the way back', async ({ page }) => {
  await openDrawn(page);
  await page.getByText(texts.embed.heading).click();
  const html = (await page.locator('details pre').textContent()) ?? '';
  const { name } = await save(page, texts.download.primary);
  const figure = await page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const shown = body.querySelector('img');
    return { src: shown?.getAttribute('src'), alt: shown?.alt, href: body.querySelector('a')?.href };
  }, html);
  expect(figure.src).toBe(name);
  expect(figure.alt).toBe(await image(page).getAttribute('alt'));
  expect(figure.href).toContain(`/plans/${VERSION}/`);
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true
  });

  test('a size that it cannot hold is refused with the largest that works', async ({ page }) => {
    await openDrawn(page, `${PAGE}&size=6000x6000`);
    await button(page, texts.download.primary).click();
    const refusal = page.getByRole('alert');
    await expect(refusal).toContainText(/4.?096 × 4.?096/u);
    await expect(image(page)).toBeVisible();
  });

  test('the page is as wide as the screen, and the first button near the image', async ({ page }) => {
    await openDrawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const saveButton = await button(page, texts.download.primary).boundingBox();
    expect((saveButton?.y ?? Infinity) + (saveButton?.height ?? 0)).toBeLessThan(844);
  });

  test('an image is shared with its caption', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: ({ files, text }: ShareData) => {
          Object.assign(window, { shared: { name: files?.[0]?.name, text } });
          return Promise.resolve();
        }
      });
    });
    await openDrawn(page);
    await button(page, texts.download.share).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared?: { name: string; text: string } }).shared))
      .toMatchObject({
        name: expect.stringMatching(/\.png$/u) as unknown,
        text: expect.stringContaining('28') as unknown
      });
  });
});

test('the page of a version leads here with its view', async ({ page }) => {
  await openAlive(page, `plans/${VERSION}/?date=2026-02-18&facet=forces&hide=places#7/48/37.5`);
  await page.getByRole('link', { name: EN.imageAndData }).click();
  await expectDrawn(page);
  await expect(page.locator('.notices li')).toHaveCount(0);
  await expect(choice(page, texts.settings.version)).toHaveValue(VERSION);
  await expect(choice(page, texts.settings.date)).toHaveValue('2026-02-18');
  await expect(choice(page, texts.settings.facet)).toHaveValue('forces');
  await expect(choice(page, texts.settings.extent.label)).toHaveValue('box');
  await expect(page.getByText(texts.settings.partly)).toBeVisible();
  await choice(page, texts.settings.theme.label).selectOption('dark');
  await expect(page).toHaveURL(/box=/u);
  await expect(page).toHaveURL(/hide=places/u);
});

test('a comparison leads here with what it shows', async ({ page }) => {
  await openAlive(page, `compare/${VERSION}/${OTHER_VERSION}/?mode=difference&facet=control`);
  await page.getByRole('link', { name: EN.imageAndData }).click();
  await expectDrawn(page);
  await expect(choice(page, texts.settings.figure.label)).toHaveValue('difference');
  await expect(choice(page, texts.settings.facet)).toHaveValue('control');
});

test('the page of images is accessible once it is drawn, in light and dark', async ({ page }) => {
  await openDrawn(page);
  expect(await accessibilityViolations(page, 'all')).toEqual([]);
  // Nothing but colours depends on the theme.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityViolations(page, 'contrast'), 'dark').toEqual([]);
});

test('whoever saves by keyboard stays at the button', async ({ page }) => {
  await openDrawn(page);
  const save = button(page, texts.download.primary);
  await save.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.png$/u);
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');
  await expect(save).toBeFocused();
});
