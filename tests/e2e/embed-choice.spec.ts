import { expect, test } from './host-page';
import { LOCALES } from './site-sources';

/** A map in a story whose room is kept free, with choices of its host. */
const element = (atlas: string, attributes: string) =>
  `<script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="us-28point-2025-11" style="display:block;padding-top:910px" ${attributes}></peace-plan-map>`;

test('what a host has chosen is drawn by the code that draws alone, and answers once somebody turns to it', async ({
  page,
  host,
  atlas
}) => {
  const scripts: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_app/') && request.url().endsWith('.js')) scripts.push(request.url());
  });
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
  expect(scripts.filter((address) => !address.includes('/workers/'))).toEqual([]);

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

test('lines and colours that a host has chosen for two versions are drawn so too, in both languages', async ({
  page,
  host,
  atlas
}) => {
  const scripts: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_app/') && request.url().endsWith('.js')) scripts.push(request.url());
  });
  page.on('console', (message) => told.push(message.text()));
  for (const [lang, day] of [
    ['en', '22 August 2026'],
    ['uk', '22 серпня 2026']
  ] as const) {
    scripts.length = 0;
    await host.open(
      element(
        atlas,
        `versus="e3-counter-2025-11" lang="${lang}" date="2026-08-22" facet="forces" controls="legend,date"`
      )
    );
    const frame = page.frameLocator('iframe');
    const maps = frame.locator('.pane > .sheet > svg.plate');
    for (const index of [0, 1]) await expect(maps.nth(index)).toHaveAttribute('aria-label', new RegExp(day, 'u'));
    await expect(frame.locator('.head p')).toContainText(day);
    await expect(frame.locator('.legend')).toContainText(day);
    await expect(frame.locator('footer')).toContainText(day);
    expect(scripts.filter((address) => !address.includes('/workers/'))).toEqual([]);
    const drawn = await frame.locator('.legend').innerText();
    await frame.locator('h1').hover();
    await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
    await expect.poll(() => frame.locator('.legend').innerText()).toBe(drawn);
    await expect(frame.locator('[data-control="date"] select')).toHaveValue('2026-08-22');
  }
  expect(told.filter((text) => text.includes('hydration'))).toEqual([]);
});
