import type { Page } from '@playwright/test';
import { share } from '../data/share';
import { openAlive } from './atlas';
import { expect, test } from './host-page';
import { IN_EACH_RUN } from './turns';
import { shifts } from './shifts';
import { compareMessages, embedBuilderMessages, LOCALES } from './site-sources';

const ID = 'us-28point-2025-11';
/** As the page that puts maps together writes it, with a step less. */
const ROOM = 'style="display:block;padding-top:max(min(1330px,(660px - 100%)*999),910px)"';
const element = (atlas: string, attributes = ROOM) =>
  `<script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="${ID}" ${attributes}></peace-plan-map>`;
const byHand = (atlas: string, attributes: string) =>
  `<link rel="stylesheet" href="${atlas}embed/peace-plan-map.css" />${element(atlas, attributes)}`;
const frameIn = (page: Page) => page.frameLocator('iframe');

for (const width of share([320, 768, 1280], 3)) {
  test(
    `a map in a story is as high as its content on a screen of ${String(width)} px, and hardly moves what is behind it`,
    IN_EACH_RUN,
    async ({ page, host, atlas }) => {
      await page.setViewportSize({ width, height: 900 });
      await host.open(element(atlas));
      const frame = frameIn(page);
      await expect(frame.locator('h1')).toBeVisible();
      const body = frame.locator('html');
      await expect
        .poll(() => body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
        .toBeLessThanOrEqual(0);
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(shifts), 'in the story').toBe(0);
      // Nothing but the document and its fonts is there before a reader turns to the map.
      await expect(frame.locator('link[rel="later"]').first()).toBeAttached();
      await frame.locator('h1').hover();
      await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
      await expect(frame.locator('.explore')).toHaveCount(1);
      expect(await page.evaluate(shifts), 'in the story, with the interactive map').toBe(0);
    }
  );
}

const BY_HAND = [
  ['a map', 'lang="uk"'],
  ['a map with controls', 'controls="legend,views,date"'],
  ['a comparison', 'versus="e3-counter-2025-11" lang="uk"']
] as const;

for (const [what, attributes] of share(BY_HAND, 3)) {
  test(
    `an element written by hand moves nothing in a story that has its style sheet: ${what}`,
    IN_EACH_RUN,
    async ({ page, host, atlas }) => {
      for (const width of [320, 430, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await host.open(byHand(atlas, attributes));
        await expect(frameIn(page).locator('h1')).toBeVisible();
        expect(await page.evaluate(shifts), `${String(width)} px`).toBe(0);
      }
    }
  );
}

const PAIR = `${ID}/e3-counter-2025-11`;
const comparison = (atlas: string, attributes = '') => element(atlas, `versus="e3-counter-2025-11" ${attributes}`);

test('a comparison in a story grows with its content, is used by keyboard, and leads to the same in the atlas', async ({
  page,
  host,
  atlas
}) => {
  await host.open(comparison(atlas, 'controls="legend,modes,date"'));
  const frame = frameIn(page);
  await expect(frame.locator('svg.plate [data-zone]').filter({ visible: true }).first()).toBeVisible();
  await frame.locator('h1').hover();
  await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
  const outer = page.locator('peace-plan-map iframe');
  const before = await outer.evaluate(({ clientHeight }) => clientHeight);
  const modes = frame.locator('select').last();
  await modes.focus();
  await modes.selectOption('difference');
  await expect(frame.getByRole('heading', { name: compareMessages('en').difference.heading })).toBeVisible();
  const isWhole = () => frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(isWhole).toBeLessThanOrEqual(0);
  await modes.selectOption('side-by-side');
  await page.setViewportSize({ width: 390, height: 900 });
  // Below each other the two maps take more room.
  await expect.poll(() => outer.evaluate(({ clientHeight }) => clientHeight)).not.toBe(before);
  await expect.poll(isWhole).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  const zoomIn = frame.getByRole('button', { name: LOCALES.en.messages.map.zoomIn });
  await zoomIn.focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    /compare\/us-28point-2025-11\/e3-counter-2025-11\/#\d/u
  );
});

test('a pair without a page of its own is drawn in the frame, in both languages', async ({ page, host, atlas }) => {
  for (const lang of ['en', 'uk']) {
    await host.open(element(atlas, `versus="istanbul-2022" lang="${lang}"`));
    const frame = frameIn(page);
    await expect(frame.locator('.pane.b svg.plate [data-zone]').first()).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('lang', lang);
    await expect(frame.locator('.notices')).toHaveCount(0);
  }
});

test('without scripts any comparison has its drawn maps', async ({ page, host, atlas }) => {
  for (const pair of [PAIR, `istanbul-2022/${ID}`]) {
    await host.open(`<iframe sandbox title="map" width="900" height="900" src="${atlas}embed/${pair}/"></iframe>`);
    const isDrawn = pair === PAIR;
    const outer = frameIn(page);
    for (const index of [0, 1]) {
      const frame = isDrawn ? outer : outer.frameLocator('iframe').nth(index);
      const map = isDrawn ? frame.locator('.pane').nth(index) : frame.locator('.map');
      await expect(map.locator('svg.plate [data-zone]').first()).toBeVisible();
    }
  }
});

test('a version that is signed on a day of the reader’s choice', async ({ page, host, atlas }) => {
  await host.open(
    `<iframe title="map" width="700" height="900" src="${atlas}embed/signed-on/${ID}/?theme=dark"></iframe>`
  );
  const frame = frameIn(page);
  const slider = frame.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute('href', /\?date=20/u);
});

test('a comparison whose address has a slip says so in the frame', async ({ page, atlas }) => {
  await page.goto(`${atlas}embed/us-28pont-2025-11/istanbul-2022/?facet=nothing`);
  await expect(page.locator('.notices')).toContainText('us-28pont-2025-11');
  await expect(page.locator('.notices')).toContainText('nothing');
  await expect(page.locator('.pane.a svg.plate [data-zone]').first()).toBeVisible();
});

test('distances that a host sets are drawn, and one that is none is told', async ({ page, atlas }) => {
  await page.goto(`${atlas}embed/${ID}/?pull=nonsense`);
  await expect(page.locator('.notices')).toContainText('nonsense');
});

test(
  'a map in a story is used by keyboard, keeps what was chosen, and leads to the same in the atlas',
  IN_EACH_RUN,
  async ({ page, host, atlas }) => {
    await host.open(element(atlas, 'lang="uk" theme="dark" date="2026-08-22" controls="legend,date,views"'));
    const frame = frameIn(page);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('[data-control="date"] select')).toHaveValue('2026-08-22');
    const zoomIn = frame.getByRole('button', { name: LOCALES.uk.messages.map.zoomIn });
    await zoomIn.focus();
    await page.keyboard.press('Enter');
    const open = frame.getByRole('link', { name: 'Відкрити в атласі' });
    await expect(open).toHaveAttribute('href', /uk\/plans\/us-28point-2025-11\/\?date=2026-08-22#\d/u);
    await expect(open).toHaveAttribute('target', '_blank');
  }
);

test('without scripts and in the strictest sandbox the drawn map, its date and its credit are there', async ({
  page,
  host,
  atlas
}) => {
  await host.open(`<iframe sandbox title="map" width="600" height="900" src="${atlas}embed/${ID}/"></iframe>`);
  const frame = frameIn(page);
  await expect(frame.locator('svg.plate [data-zone]').first()).toBeVisible();
  await expect(frame.locator('footer')).toContainText(LOCALES.en.messages.proposalNote);
  await expect(frame.locator('footer')).toContainText('OpenStreetMap');
});

test('pym.js on the host’s side is answered; what has no form of it is not', async ({ page, host, atlas }) => {
  await host.open(
    `<iframe title="map" width="600" height="300" src="${atlas}embed/${ID}/?initialWidth=600&childId=map-1&parentTitle=&parentUrl=x"></iframe>`
  );
  await expect(frameIn(page).locator('h1')).toBeVisible();
  const heard = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const told: unknown[] = [];
        addEventListener('message', ({ data }) => told.push(data));
        const { contentWindow } = document.querySelector('iframe') ?? {};
        for (const text of ['<script>', 'pymxPYMxotherxPYMxwidthxPYMx5', 'pymxPYMxmap-1xPYMxwidthxPYMx600'])
          contentWindow?.postMessage(text, '*');
        setTimeout(resolve, 1500, told);
      })
  );
  expect(heard).toEqual([expect.stringMatching(/^pymxPYMxmap-1xPYMxheightxPYMx\d{3,4}$/u)]);
});

test('a height that another frame claims is none of the element’s business', async ({ page, host, atlas }) => {
  await host.open(`${element(atlas)}<iframe title="other" src="${atlas}embed/${ID}/?childId=other"></iframe>`);
  const first = page.locator('peace-plan-map iframe');
  await expect(frameIn(page).first().locator('h1')).toBeVisible();
  const before = await first.evaluate(({ clientHeight }) => clientHeight);
  await page.evaluate(() => {
    postMessage('pymxPYMxpeace-plan-mapxPYMxheightxPYMx9000', '*');
  });
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(await first.evaluate(({ clientHeight }) => clientHeight)).toBe(before);
});

test('an address with a slip shows the nearest map, and says so within the frame', async ({ page, atlas }) => {
  await page.goto(`${atlas}embed/us-28pont-2025-11/?date=2026-08-22&theme=blue`);
  await expect(page).toHaveURL(/embed\/us-28point-2025-11\//u);
  await expect(page.locator('.notices')).toContainText('embed/us-28pont-2025-11');
  await expect(page.locator('.notices')).toContainText('blue');
  await expect(page.locator('svg.plate').last()).toBeVisible();
});

test('a frozen release that is not there says so and leads to the map as it is now', async ({ page, atlas }) => {
  await page.goto(`${atlas}v/99/uk/embed/${ID}/?date=2026-08-22`);
  await expect(page.getByText('Випуск 99')).toBeVisible();
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`${atlas}uk/embed/${ID}/?date=2026-08-22`);
  await expect(page.locator('h1')).toBeVisible();
});

test('a map in a frame prints with its legend and its credit', async ({ page, atlas }) => {
  await page.goto(`${atlas}embed/${ID}/`);
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    page.locator('h1'),
    page.locator('svg.plate').last(),
    page.locator('.legend'),
    page.locator('footer')
  ])
    await expect(part).toBeVisible();
});

test('a comparison is put together, looked at and copied as code that keeps its room free', async ({ page }) => {
  const texts = embedBuilderMessages('en');
  await openAlive(page, `embed/?version=${ID}`);
  await page.getByLabel(texts.versus).selectOption('e3-counter-2025-11');
  await page.getByLabel(texts.control.modes).check();
  await page.getByLabel(texts.control.signing).check();
  const preview = page.locator('.preview iframe').first();
  await expect(preview).toHaveAttribute(
    'src',
    /embed\/us-28point-2025-11\/e3-counter-2025-11\/\?controls=legend,modes,signing/u
  );
  await expect(preview.contentFrame().getByRole('slider')).toBeVisible();
  const code = page.getByRole('group', { name: texts.element });
  await expect(code).toContainText(
    `version="${ID}" versus="e3-counter-2025-11" lang="en" controls="legend,modes,signing"`
  );
  await expect(code).toContainText(
    /style="display:block;padding-top:max\(min\(\d{3,4}px \+ -?\d+%,\(360px - 100%\)\*999\)/u
  );
  await page.getByLabel(texts.versus).selectOption('');
  await expect(code).not.toContainText('versus');
});
