import type { Page } from '@playwright/test';
import { expect, test } from './host-page';
import { compareMessages, LOCALES } from './site-sources';

const TEXTS = { en: compareMessages('en') };

/** A map in a story whose room is kept free, with choices of its host. */
const element = (atlas: string, attributes: string) =>
  `<script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="us-28point-2025-11" style="display:block;padding-top:910px" ${attributes}></peace-plan-map>`;

/** Scripts that have been asked for, but for the code that draws alone. */
function watchScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (address.includes('/_app/') && address.endsWith('.js') && !address.includes('/workers/')) scripts.push(address);
  });
  return scripts;
}

test('what a host has chosen is drawn by the code that draws alone, and answers once somebody turns to it', async ({
  page,
  host,
  atlas
}) => {
  const scripts = watchScripts(page);
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await host.open(element(atlas, 'date="2026-08-22" facet="forces" view="donbas" controls="legend,date,views"'));
  const frame = page.frameLocator('iframe');
  const map = frame.locator('.sheets svg.plate');
  await expect(map).toHaveAttribute('aria-label', /22 August 2026/u);
  await expect(frame.locator('footer')).toContainText('22 August 2026');
  await expect(frame.locator('[data-control="date"] select')).toHaveValue('2026-08-22');
  await expect(frame.getByRole('button', { name: LOCALES.en.messages.view.donbas })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await expect(frame.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    /\?date=2026-08-22&facet=forces&view=donbas$/u
  );
  expect(scripts).toEqual([]);

  // By keyboard to a class of the legend, which is another button once the scripts are here.
  const first = frame.locator('.legend button').first();
  const drawn = await frame.locator('.legend').innerText();
  await first.focus();
  await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
  await expect(frame.locator('.live svg.plate').first()).toBeAttached();
  await expect(first).toBeFocused();
  await expect.poll(() => frame.locator('.legend').innerText()).toBe(drawn);
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  expect(told.filter((text) => text.includes('hydration'))).toEqual([]);
});

test('controls that a host has chosen are there without a script, and what is chosen before they come is kept', async ({
  page,
  host,
  atlas
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_app/') && request.url().endsWith('.js')) scripts.push(request.url());
  });
  await host.open(element(atlas, 'controls="views,date,signing"'));
  const frame = page.frameLocator('iframe');
  const dates = frame.locator('[data-control="date"] select');
  await expect(dates).toBeVisible();
  await expect(frame.getByRole('slider')).toBeVisible();
  for (const absent of ['.legend', '[data-control="facets"]']) await expect(frame.locator(absent)).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await dates.dispatchEvent('focusin');
  await dates.selectOption('2026-08-22');
  const open = frame.getByRole('link', { name: 'Open in the atlas' });
  await expect(open).toHaveAttribute('href', /\?date=2026-08-22$/u);
  await expect(dates).toHaveValue('2026-08-22');
});

test('what lies over a map, figures of people and slips are drawn so too', async ({ page, host, atlas }) => {
  const scripts = watchScripts(page);
  await host.open(
    element(
      atlas,
      'assets="towns,moons" pull="10" measure="people" place="709717" date="2026-08-22" controls="signing"'
    )
  );
  const frame = page.frameLocator('iframe');
  const map = frame.locator('.sheets svg.plate');
  await expect(map.locator('.assets .asset-link').first()).toBeAttached();
  await expect(map.locator('.band-labels text').first()).toHaveText('10 km');
  await expect(map.locator('.place-mark text')).toHaveText('Donetsk');
  await expect(map.locator('[data-zone]').first()).toHaveAttribute('aria-label', /people/u);
  await expect(frame.getByRole('status').first()).toContainText('“moons”');
  await expect(frame.getByRole('slider')).toHaveAttribute('aria-valuetext', /22 August 2026/u);
  await expect(frame.locator('footer')).toContainText('22 August 2026');
  expect(scripts).toEqual([]);

  // Nothing of it goes while the scripts come.
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await frame.locator('footer').hover();
  await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
  await expect(frame.locator('footer')).toContainText('22 August 2026');
  await expect(frame.getByRole('slider')).toHaveAttribute('aria-valuetext', /22 August 2026/u);
  await expect(frame.locator('.live .assets .asset-link').first()).toBeAttached();
  await expect(frame.getByRole('status').first()).toContainText('“moons”');
  expect(told.filter((text) => text.includes('hydration'))).toEqual([]);
});

test('two versions are drawn as a host has chosen, whichever they are and however they are compared', async ({
  page,
  host,
  atlas
}) => {
  const scripts = watchScripts(page);
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  for (const [lang, versus, mode, day] of [
    ['en', 'ru-memorandum-2025-06', 'difference', '22 August 2026'],
    ['uk', 'e3-counter-2025-11', 'swipe', '22 серпня 2026']
  ] as const) {
    scripts.length = 0;
    const chosen = `versus="${versus}" lang="${lang}" mode="${mode}" date="2026-08-22" facet="forces" controls="legend,date,modes"`;
    await host.open(element(atlas, chosen));
    const frame = page.frameLocator('iframe');
    const shown = frame.locator('main:not([hidden])');
    const isSwipe = mode === 'swipe';
    const map = shown.locator(isSwipe ? '.pane.b > .sheet > svg.plate' : '.pane.alone > .sheet > svg.plate');
    await expect(map).toBeVisible();
    if (isSwipe) await expect(shown.getByRole('slider')).toHaveValue('50');
    else await expect(shown.getByRole('heading', { name: TEXTS.en.difference.heading })).toBeVisible();
    for (const part of ['.head p', '.legend', 'footer']) await expect(shown.locator(part)).toContainText(day);
    await expect(shown.locator('[data-control="date"] select')).toHaveValue('2026-08-22');
    await expect(shown.locator('[data-control="modes"] select')).toHaveValue(mode);
    expect(scripts).toEqual([]);

    // The scripts of the page come, and show the same.
    const drawn = await shown.locator('.legend').innerText();
    await shown.locator('[data-control="date"] select').focus();
    await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
    await expect(frame.locator('main')).toHaveCount(1);
    await expect(shown.locator('[data-control="date"] select')).toBeFocused();
    await expect(map).toBeVisible();
    await expect.poll(() => shown.locator('.legend').innerText()).toBe(drawn);
    await expect(shown.locator('[data-control="modes"] select')).toHaveValue(mode);
  }
  expect(told.filter((text) => text.includes('hydration'))).toEqual([]);
});
