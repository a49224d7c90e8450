import {
  ASSET_FIGURE_UNITS,
  ASSET_STATUSES,
  ASSET_TYPES,
  type AssetFigureUnit,
  type AssetStatus,
  type AssetType
} from '../../src/lib/assets/asset-kinds';
import { assetFaceAt, isNearLine } from '../../src/lib/assets/asset-at';
import type { Asset, AssetFile, AssetSource } from '../../src/lib/assets/asset';
import type { FaceOutlines } from '../../src/lib/places/face-at';
import type { Place } from '../../src/lib/places/place';
import { HOLDERS } from '../../src/lib/territory/territory';
import { jsonLists, type BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import type { LineOrigin, Sources } from '../sources';
import { readTable, type Row } from '../table';
import type { Unit } from '../../src/lib/territory/units';
import { readSites } from './sites';

const ASSETS_FILE = 'assets/assets.csv';
const SOURCES_FILE = 'assets/asset-sources.csv';

const COLUMNS = (
  'id,type,nameEn,nameUk,lon,lat,iso,accuracyKm,side,figure,figureUnit,status,statusDate,confidence,' +
  'heldByRussiaSince,place,site,noteEn,noteUk'
).split(',');

/** A point that is off by more is named in lists and not drawn. */
const DRAWN_WITHIN_KM = 10;

/** The value of a cell if it is one of some; else the pipeline stops. */
function oneOf<Value extends string>(row: Row, column: string, values: readonly Value[]): Value {
  const text = row.text(column);
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined) return value;
  throw new BadInput(row.file, `line ${row.line} has an unknown ${column}: "${text}"`);
}

/** Whether a text is a year, a month or a day that there is. */
function isDate(text: string): boolean {
  const day = `${text}-01-01`.slice(0, 10);
  return /^\d{4}(-\d\d){0,2}$/.test(text) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}

function date(row: Row, column: string): string {
  const text = row.text(column);
  if (!isDate(text)) throw new BadInput(row.file, `line ${row.line} has a ${column} that is no date: "${text}"`);
  return text;
}

function readAssetSources(sources: Sources): Map<string, AssetSource[]> {
  const columns = ['asset', 'outlet', 'controlledBy', 'title', 'date', 'url'];
  const byAsset = new Map<string, AssetSource[]>();
  for (const row of readTable(SOURCES_FILE, sources.text(SOURCES_FILE), columns)) {
    const url = row.text('url');
    if (!/^https?:\/\/\S+$/.test(url))
      throw new BadInput(SOURCES_FILE, `line ${row.line} has a url that is none: "${url}"`);
    const source: AssetSource = {
      outlet: row.text('outlet'),
      ...(row.optionalText('controlledBy') !== null && {
        controlledBy: oneOf(row, 'controlledBy', ['Russian', 'Chinese'])
      }),
      title: row.text('title'),
      ...(row.optionalText('date') !== null && { date: date(row, 'date') }),
      url
    };
    const asset = row.text('asset');
    byAsset.set(asset, [...(byAsset.get(asset) ?? []), source]);
  }
  return byAsset;
}

/** An asset before its faces are known. */
type ReadAsset = Omit<Asset, 'course' | 'nearLineOn'>;

function figureOf(row: Row): Pick<Asset, 'figure'> {
  if (row.optionalText('figure') === null) return {};
  return {
    figure: {
      value: row.number('figure', [0, 1e7]),
      unit: oneOf(row, 'figureUnit', Object.keys(ASSET_FIGURE_UNITS) as AssetFigureUnit[])
    }
  };
}

function noteOf(row: Row): Pick<Asset, 'note'> {
  const [en, uk] = [row.optionalText('noteEn'), row.optionalText('noteUk')];
  if ((en === null) !== (uk === null)) throw new BadInput(row.file, `line ${row.line} has a note in one language only`);
  return en === null || uk === null ? {} : { note: { en, uk } };
}

function accuracyOf(row: Row): Pick<Asset, 'accuracyKm' | 'isListedOnly'> {
  if (row.optionalText('accuracyKm') === null) return {};
  const accuracyKm = row.number('accuracyKm', [1, 50]);
  return { accuracyKm, ...(accuracyKm > DRAWN_WITHIN_KM && { isListedOnly: true as const }) };
}

/** The same thing among the places or sites of the atlas; the point of a place is that of the gazetteer. */
function sameThing(row: Row, places: readonly Place[], sites: ReadonlySet<string>): Partial<Asset> {
  const site = row.optionalText('site');
  if (site !== null && !sites.has(site)) {
    throw new BadInput(row.file, `line ${row.line} names the site "${site}", which there is not`);
  }
  if (row.optionalText('place') === null) return site === null ? {} : { site };
  const number = row.number('place', [1, 1e9]);
  const place = places.find(({ id }) => id === number);
  if (place === undefined) throw new BadInput(row.file, `line ${row.line} names ${number}, which is no place`);
  return { lng: place.lng, lat: place.lat, place: number };
}

function readAsset(
  row: Row,
  known: ReadonlySet<string>,
  places: readonly Place[],
  sites: ReadonlySet<string>,
  cited: ReadonlyMap<string, readonly AssetSource[]>
): ReadAsset {
  const id = row.text('id');
  const unit = row.text('iso');
  if (!known.has(unit)) throw new BadInput(row.file, `line ${row.line} has an unknown unit: "${unit}"`);
  const sources = cited.get(id);
  if (sources === undefined) throw new BadInput(row.file, `line ${row.line}, ${id}, has no source in ${SOURCES_FILE}`);
  return {
    id,
    type: oneOf(row, 'type', Object.keys(ASSET_TYPES) as AssetType[]),
    en: row.text('nameEn'),
    uk: row.text('nameUk'),
    lng: row.number('lon', [22, 41]),
    lat: row.number('lat', [44, 53]),
    unit,
    ...accuracyOf(row),
    ...(row.optionalText('side') !== null && { side: oneOf(row, 'side', HOLDERS) }),
    ...figureOf(row),
    status: oneOf(row, 'status', Object.keys(ASSET_STATUSES) as AssetStatus[]),
    statusDate: date(row, 'statusDate'),
    confidence: oneOf(row, 'confidence', ['high', 'medium', 'low']),
    ...(row.optionalText('heldByRussiaSince') !== null && { heldByRussiaSince: date(row, 'heldByRussiaSince') }),
    ...sameThing(row, places, sites),
    ...noteOf(row),
    sources
  };
}

/**
 * The table of assets, each with its sources; refuses what contradicts itself or names what there is not.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export function readAssets(sources: Sources, units: readonly Unit[], places: readonly Place[]): ReadAsset[] {
  const [known, sites] = [new Set(units.map(({ code }) => code)), new Set(readSites(sources).map(({ id }) => id))];
  const cited = readAssetSources(sources);
  const assets = readTable(ASSETS_FILE, sources.text(ASSETS_FILE), COLUMNS).map((row) => {
    return readAsset(row, known, places, sites, cited);
  });
  const ids = assets.map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated !== -1) throw new BadInput(ASSETS_FILE, `line ${repeated + 2} repeats ${ids[repeated] ?? ''}`);
  const loose = [...cited.keys()].find((id) => !ids.includes(id));
  if (loose !== undefined) throw new BadInput(SOURCES_FILE, `it has a source of "${loose}", which is no asset`);
  return assets;
}

/** The face of an asset on a date. */
function faceOf(outlines: FaceOutlines, asset: ReadAsset): string {
  const face = assetFaceAt(outlines, asset);
  if (face === undefined) throw new BadInput(ASSETS_FILE, `${asset.id} is in ${asset.unit}, which has no face`);
  return face;
}

/** `assets.json`: what of public importance stands where, in which state, and in which face on which date. */
export function buildAssets(
  table: readonly ReadAsset[],
  dated: readonly (FaceOutlines & { readonly date: string })[],
  origins: readonly LineOrigin[]
): BuiltFile {
  const courses: string[] = [];
  const assets = table.map((read): Asset => {
    const course = dated.map((outlines) => faceOf(outlines, read)).join();
    if (!courses.includes(course)) courses.push(course);
    const near = dated.filter((outlines) => isNearLine(outlines, read)).map(({ date }) => date);
    return { ...read, course: courses.indexOf(course), ...(near.length > 0 && { nearLineOn: near }) };
  });
  const file: AssetFile = {
    dates: dated.map(({ date }) => date),
    courses: courses.map((course) => course.split(',')),
    assets
  };
  const text = jsonLists({ courses: file.courses, assets: file.assets }, file.dates);
  return { path: 'assets.json', text, credits: [...origins, 'openstreetmap', 'wri'] };
}
