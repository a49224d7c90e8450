import type { LocaleCode } from '../i18n/localised';
import { LAYER_IDS } from './land-layers';
import { DEFAULT_PRESET_VIEW, PRESET_VIEW_IDS } from './preset-views';
import { MAP_FACETS, type Camera, type View } from './view';

/** The parts of an address that carry a view; the path has been split by the router. */
export interface Address {
  /** With or without the leading `?`. */
  readonly search: string;
  /** With or without the leading `#`. */
  readonly hash: string;
}

/** What an address may name, and what holds where it names nothing. */
export interface AddressContext {
  readonly locale: LocaleCode;
  readonly versionId: string;
  /** Line-of-contact dates, ascending. */
  readonly dates: readonly string[];
}

/** Something in an address that was ignored; the page says so quietly. */
export interface Notice {
  readonly kind: 'date' | 'facet' | 'layer' | 'view' | 'camera' | 'parameter' | 'version' | 'page' | 'zone' | 'class';
  readonly given: string;
  /** What is shown in its place, where there is such a thing. */
  readonly used?: string;
}

const PARAMETERS = ['date', 'facet', 'hide', 'only', 'zone', 'view'] as const;
/** Set by pages that send the reader on; carries what the address could not be matched with. */
export const UNMATCHED_PARAMETER = 'unmatched';

const ID = /^[a-z0-9][a-z0-9+.-]{0,80}$/u;
const CAMERA = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/u;

/** Whether a text is one of the values that it may be. */
export function isOneOf<T extends string>(value: string, values: readonly T[]): value is T {
  return (values as readonly string[]).includes(value);
}

/** The date nearest to what was given for one; nothing where that is no date at all. */
export function nearestDate(given: string, dates: readonly string[]): string | undefined {
  const wanted = Date.parse(given);
  if (Number.isNaN(wanted)) return undefined;
  const distance = (date: string) => Math.abs(Date.parse(date) - wanted);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

/** Reads a camera from a hash, with or without the leading `#`; `null` where the hash is no camera. */
export function parseCamera(hash: string): Camera | null {
  const [, zoom, lat, lng] = CAMERA.exec(hash.replace(/^#/u, '')) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const camera = { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) };
  const onEarth = camera.zoom <= 22 && Math.abs(camera.lat) <= 85 && Math.abs(camera.lng) <= 180;
  return onEarth ? camera : null;
}

/**
 * Reads a view from an address. Total: whatever the address holds, the result is a view that can be shown, with a
 * notice for each part that was ignored. Hashes that are no camera are left to the browser (they name headings).
 */
export function parseView(address: Address, context: AddressContext): { view: View; notices: Notice[] } {
  const query = new URLSearchParams(address.search);
  const notices: Notice[] = [];
  const ignore = (kind: Notice['kind'], given: string, used?: string) =>
    notices.push({ kind, given: given.slice(0, 80), ...(used === undefined ? {} : { used }) });

  const givenDate = query.get('date');
  let date: string | null = null;
  if (givenDate !== null) {
    date = isOneOf(givenDate, context.dates) ? givenDate : (nearestDate(givenDate, context.dates) ?? null);
    if (date !== givenDate) ignore('date', givenDate, date ?? undefined);
  }

  const choose = <T extends string>(kind: Notice['kind'], name: string, values: readonly T[], fallback: T): T => {
    const given = query.get(name);
    if (given === null) return fallback;
    if (isOneOf(given, values)) return given;
    ignore(kind, given, fallback);
    return fallback;
  };
  const readId = (kind: Notice['kind'], name: string): string | null => {
    const given = query.get(name);
    if (given === null || ID.test(given)) return given;
    ignore(kind, given);
    return null;
  };

  const givenLayers = (query.get('hide') ?? '').split(',').filter((layer) => layer !== '');
  for (const layer of givenLayers) if (!isOneOf(layer, LAYER_IDS)) ignore('layer', layer);

  for (const name of new Set(query.keys())) {
    if (name === UNMATCHED_PARAMETER) ignore('page', query.get(name) ?? '');
    else if (!isOneOf(name, PARAMETERS)) ignore('parameter', name);
  }

  const hash = address.hash.replace(/^#/u, '');
  const camera = parseCamera(hash);
  if (camera === null && hash.includes('/')) ignore('camera', hash);

  return {
    view: {
      locale: context.locale,
      versionId: context.versionId,
      date,
      facet: choose('facet', 'facet', MAP_FACETS, 'status'),
      hidden: LAYER_IDS.filter((layer) => givenLayers.includes(layer)),
      isolated: readId('class', 'only'),
      zone: readId('zone', 'zone'),
      preset: choose('view', 'view', PRESET_VIEW_IDS, DEFAULT_PRESET_VIEW),
      camera
    },
    notices
  };
}

const trim = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Writes a camera as a hash; nothing where there is none. */
export function formatCamera(camera: Camera | null): string {
  return camera === null ? '' : `#${trim(camera.zoom, 2)}/${trim(camera.lat, 4)}/${trim(camera.lng, 4)}`;
}

/**
 * Writes the query and the hash of a view, canonically: defaults are left out, the order is fixed, so that equal views
 * have equal addresses.
 */
export function formatView(view: View): { search: string; hash: string } {
  const parts: string[] = [];
  if (view.date !== null) parts.push(`date=${view.date}`);
  if (view.facet !== 'status') parts.push(`facet=${view.facet}`);
  if (view.hidden.length > 0) parts.push(`hide=${LAYER_IDS.filter((layer) => view.hidden.includes(layer)).join(',')}`);
  if (view.isolated !== null) parts.push(`only=${encodeURIComponent(view.isolated)}`);
  if (view.zone !== null) parts.push(`zone=${encodeURIComponent(view.zone)}`);
  if (view.preset !== DEFAULT_PRESET_VIEW) parts.push(`view=${view.preset}`);
  return {
    search: parts.length === 0 ? '' : `?${parts.join('&')}`,
    hash: formatCamera(view.camera)
  };
}
