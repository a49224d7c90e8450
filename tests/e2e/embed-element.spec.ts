import type { Page } from '@playwright/test';
import { expect, test } from './host-page';
import { LOCALES } from './site-sources';

const ID = 'us-28point-2025-11';
const OTHER = 'e3-counter-2025-11';

const map = (atlas: string, attributes: string) =>
  `<script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="${ID}" ${attributes}></peace-plan-map>`;

/** A frame of a height that a host has chosen, which notes what it is told of heights. */
const frame = (atlas: string, path: string, sandbox: string) =>
  `<iframe title="map" ${sandbox} width="300" height="600" src="${atlas}embed/${path}"></iframe>`;

/** Notes every height that a frame tells, from now on. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => {
      const [, height] = /xPYMxheightxPYMx(\d+)$/u.exec(String(data)) ?? [];
      if (height !== undefined) told.push(Number(height));
    });
  });

test('what a script changes of an element is shown, and is no step on the way back through the story', async ({
  page,
  host,
  atlas
}) => {
  await host.open(map(atlas, `versus="${OTHER}" controls="legend,modes"`));
  const inner = page.frameLocator('iframe');
  await expect(inner.locator('h1')).toContainText('·');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  const set = (name: string, value: string | null) =>
    page.locator('peace-plan-map').evaluate(
      (element, [key, given]) => {
        if (given === null) element.removeAttribute(key);
        else element.setAttribute(key, given);
      },
      [name, value] as const
    );
  // In HTML its name has no capital.
  await set('dateB', '2026-08-22');
  await expect(inner.locator('main:not([hidden]) .head')).toContainText('22 August 2026');
  const outer = page.locator('peace-plan-map iframe');
  const high = await outer.evaluate(({ clientHeight }) => clientHeight);
  await set('dateB', null);
  await set('versus', null);
  await expect(inner.locator('main:not([hidden]) .middle:not(.flowing) .stage [data-zone]').first()).toBeVisible();
  expect(await outer.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(high);
  expect(await steps()).toBe(before);

  // Taken out and put back elsewhere, it is the same map.
  await page.evaluate(() => {
    const element = document.querySelector('peace-plan-map');
    element?.remove();
    if (element) document.body.append(element);
  });
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(inner.locator('h1')).toContainText('28-point');
});

for (const [path, what] of [
  [`${ID}/?facet=forces`, 'a version'],
  [`${ID}/${OTHER}/?mode=swipe`, 'two versions']
] as const) {
  test(`a host is told one height, that of the map as it is drawn: ${what}`, async ({ page, host, atlas }) => {
    await listen(page);
    await host.open(frame(atlas, path, ''));
    const heard = () => page.evaluate(() => (window as unknown as { told: number[] }).told);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const [height = 0, ...more] = await heard();
    expect(more).toEqual([]);
    await page.locator('iframe').evaluate((element, given) => {
      element.setAttribute('height', String(given));
    }, height);
    const rest = page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(() => {
        const last = document.querySelector('main:not([hidden]) footer')?.getBoundingClientRect().bottom ?? 0;
        const shown = document.querySelector<HTMLElement>('main:not([hidden]) .map');
        const least = Number.parseFloat(getComputedStyle(shown ?? document.body).minHeight);
        const isFlowing = document.querySelector('main:not([hidden]) .flowing') !== null;
        return { below: Math.round(innerHeight - last), beyond: isFlowing ? 0 : (shown?.offsetHeight ?? 0) - least };
      });
    expect((await rest).below).toBe(0);
    expect(Math.abs((await rest).beyond)).toBeLessThan(2);
  });
}

for (const [what, path] of [
  ['a version', `${ID}/?pull=10&assets=power&date=2026-08-22`],
  ['two versions', `${ID}/${OTHER}/?pull=10&assets=power`]
] as const) {
  test(`in a sandbox without an origin all is drawn, moves, and is owed to its sources: ${what}`, async ({
    page,
    host,
    atlas
  }) => {
    await host.open(frame(atlas, path, 'sandbox="allow-scripts"'));
    const inner = page.frameLocator('iframe');
    const shown = inner.locator('main:not([hidden])');
    await expect(shown.locator('.band-labels text').first()).toHaveText('10 km');
    const isTold = async () => {
      await expect(shown.locator('.laid')).toContainText('Power plants');
      await expect(shown.locator('.laid')).toContainText('named in no text');
      await expect(shown.locator('footer')).toContainText('World Resources Institute');
    };
    await isTold();
    await expect(inner.locator('#svelte-announcer')).toHaveCount(0);
    const drawn = () => shown.locator('svg.plate:has(.band-labels)').first().innerHTML();
    const before = await drawn();
    await shown.locator('footer').hover();
    await expect(inner.locator('#svelte-announcer')).toHaveCount(1);
    await expect(inner.locator('main')).toHaveCount(1);
    await shown.getByRole('button', { name: LOCALES.en.messages.map.zoomIn }).first().click();
    await expect.poll(drawn).not.toBe(before);
    await expect(shown.locator('.band-labels text').first()).toHaveText('10 km');
    await isTold();
    await expect(inner.getByRole('alert')).toHaveCount(0);
  });
}

test('a day of signing that is chosen for two versions before their scripts come is kept, and so is the place', async ({
  page,
  host,
  atlas
}) => {
  await host.open(frame(atlas, `${ID}/${OTHER}/?facet=forces&controls=signing`, ''));
  const inner = page.frameLocator('iframe');
  const slider = inner.locator('main:not([hidden])').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(inner.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute('href', /[?&]date=2025-11-01/u);
  await expect(slider).toBeFocused();
});

test('in a narrow frame a card opens right below the map, and gives its room back', async ({ page, host, atlas }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await host.open(map(atlas, ''));
  const inner = page.frameLocator('iframe');
  const outer = page.locator('peace-plan-map iframe');
  const high = () => outer.evaluate(({ clientHeight }) => clientHeight);
  const land = inner.locator('.stage [data-zone="crimea-with-sevastopol"]').first();
  await land.focus();
  const before = await high();
  await page.keyboard.press('Enter');
  const card = inner.locator('.card');
  await expect(card.getByRole('heading', { name: 'Crimea with Sevastopol' })).toBeVisible();
  await expect
    .poll(() =>
      card.evaluate((element) => {
        const stage = document.querySelector('.stage')?.getBoundingClientRect().bottom ?? 0;
        const legend = document.querySelector('.legend')?.getBoundingClientRect().top ?? 0;
        const { top, bottom } = element.getBoundingClientRect();
        return [Math.round(top - stage), Math.round(legend - bottom)];
      })
    )
    .toEqual([0, 0]);
  await expect
    .poll(() => inner.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBe(0);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect.poll(high).toBe(before);
});

test('a frame that was narrow for a while is no higher for it', async ({ page, host, atlas }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await host.open(`<div id="fold" style="width: 700px; transition: width 0.3s">${map(atlas, '')}</div>`);
  const outer = page.locator('peace-plan-map iframe');
  const high = () => outer.evaluate(({ clientHeight }) => clientHeight);
  await expect(page.frameLocator('iframe').locator('h1')).toContainText('28-point');
  await expect.poll(() => outer.evaluate(({ style }) => style.height)).not.toBe('');
  const before = await high();
  const fold = (width: string) =>
    page.locator('#fold').evaluate((element, wanted) => {
      element.style.width = wanted;
    }, width);
  await fold('20px');
  await expect.poll(high).toBeGreaterThan(2 * before);
  await fold('700px');
  await expect.poll(high).toBeLessThanOrEqual(before);
});
