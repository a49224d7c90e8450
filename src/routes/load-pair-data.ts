import { asset, base } from '$app/paths';
import { townsInFaces, type Town, type TownFile } from '$lib/places/towns';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import type { Manifest } from '$lib/territory/manifest';
import { commonLineOfContactDate } from '$lib/view/default-date';
import { fetchJson } from './fetch-json';
import type { ComparedVersion, PairData } from './load-compare';

type FaceIds = Parameters<typeof townsInFaces>[2];

/** The larger places of every date, for comparisons on another line than that of the page. */
export async function loadTowns(): Promise<(date: string, faces: FaceIds) => Town[]> {
  const file = (await fetchJson(asset('/geodata/towns.json'))) as TownFile;
  return (date, faces) => townsInFaces(file, date, faces);
}

/** A comparison that has no page of its own: fetched in parts, its maps are drawn in the browser. */
export async function loadPairData([a, b]: readonly [string, string]): Promise<PairData> {
  const versionAddress = (id: string) => `${base}/compare/versions/${id}.json`;
  const [first, second, manifest] = (await Promise.all([
    fetchJson(versionAddress(a)),
    fetchJson(versionAddress(b)),
    fetchJson(asset('/geodata/manifest.json'))
  ])) as [ComparedVersion, ComparedVersion, Manifest];
  const dates = manifest.dates.map(({ date }) => date);
  const date = commonLineOfContactDate([first.version, second.version], dates);
  const faces = manifest.dates.find((entry) => entry.date === date)?.faces ?? [];
  const empty = new PrerenderedMarkup('');
  return {
    sides: [first, second],
    date,
    territory: { date, faces },
    towns: null,
    markup: { ground: empty, a: empty, b: empty, difference: empty }
  };
}
