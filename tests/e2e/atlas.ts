import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { InterfaceLanguage } from '../../src/lib/i18n/languages';
import type { Manifest } from '../../src/lib/territory/manifest';
import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { expect } from './site';
import { dataMessages, LOCALES } from './site-sources';

/** A language with the path its pages stand under. */
export const LANGUAGES = Object.values(LOCALES).map(({ code, segment, messages }) => ({
  code,
  messages,
  path: segment === undefined ? '' : `${segment}/`
}));

export const { messages: EN } = LOCALES.en;
export const { messages: UK } = LOCALES.uk;

export const OPENING_PATH = `plans/${OPENING_VERSION}/`;
export const OTHER_VERSION = 'e3-counter-2025-11';

/** A committed file of `static/geodata`. */
export const readGeodata = (file: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../static/geodata/${file}`, import.meta.url)), 'utf8'));

export const MANIFEST = readGeodata('manifest.json') as Manifest;

/** Sum of the faces that the pipeline measured for a date, in km². */
export function measuredKm2(date: string, unit?: string, holder?: 'ukraine' | 'russia'): number {
  const faces = MANIFEST.dates.find((entry) => entry.date === date)?.faces ?? [];
  return faces
    .filter((face) => (unit === undefined || face.unit === unit) && (holder === undefined || face.holder === holder))
    .reduce((sum, face) => sum + face.areaKm2, 0);
}

/** The one drawn map that the reader sees; none where the interactive one has taken its place. */
export const drawnMap = (page: Page): Locator =>
  page.locator('#map .sheet:not(.over) svg.plate').filter({ visible: true });

/** Zones on the drawn map; each is a link. */
export const zonesOf = (page: Page): Locator => drawnMap(page).locator('a.zone');

export const legendOf = (page: Page, code: InterfaceLanguage = 'en'): Locator =>
  page.getByRole('region', { name: LOCALES[code].messages.legend, exact: true });

/** Buttons of the legend, one per class. */
export const classesOf = (page: Page): Locator => legendOf(page).getByRole('listitem').getByRole('button');

/** The caption of the map; figures further down have their own. */
export const mapCaption = (page: Page): Locator => page.locator('figcaption').first();

export const areaTable = (page: Page): Locator => page.getByRole('table').first();

export const rowOf = (page: Page, land: string): Locator =>
  areaTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: land, exact: true }) });

export const cardOf = (page: Page): Locator => page.getByRole('complementary');

/** An area in a text, as a number: “about 25 900 km²” is 25900. Texts group thousands by a narrow space. */
export function areaIn(text: string): number {
  const digits = /([\d\u202f]+)\u202f(?:km²|км²)/u.exec(text)?.[1];
  if (digits === undefined) throw new Error(`There is no area in “${text}”.`);
  return Number(digits.replaceAll('\u202f', ''));
}

/** The query and the hash of the page's address. */
export function addressOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return decodeURIComponent(search) + hash;
}

export async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(address);
}

/**
 * Opens a page and waits until it answers to the reader: the prerendered page looks the same before its script runs.
 * SvelteKit adds the element that announces navigation once everything is mounted.
 */
export async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  // The scripts of a map in a frame come once somebody turns to it.
  await page.evaluate(() => dispatchEvent(new Event('focusin')));
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);
}

/** Makes this browser one that cannot draw with WebGL2: the drawn map stays. To be called before a page is opened. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

/** Asks for the offline copy of the whole atlas as a reader does, and waits until it is kept. */
export async function keepOffline(page: Page): Promise<void> {
  const { offline } = dataMessages('en');
  await page.goto('data/');
  await page.getByRole('button', { name: offline.keep }).click();
  await expect(page.getByText(offline.kept)).toBeVisible({ timeout: 60_000 });
}
