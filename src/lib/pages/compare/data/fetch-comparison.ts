import { once } from '$lib/once';
import type { PeopleFile } from '$lib/people/people-file';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { datedLine } from '$lib/territory/line-of-contact';
import type { Manifest } from '$lib/territory/manifest';
import type { Territory } from '$lib/territory/territory';
import { remember } from '$lib/remember';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import { SITE_GEODATA } from '../../shared/geodata/fetch-geodata';
import { fetchSiteJson } from '../../shared/fetch-site-json';
import { fetchTowns } from '../../shared/geodata/fetch-towns';
import type { SharedVersionData } from '../../shared/load-shared-versions.server';
import type { ComparedVersion, PairData, PairMarkup } from './load-pair.server';
import type { AllDistances } from './load-distances.server';

/** Fetches the distances between all versions on a line of contact. */
export async function fetchDistances(date: string): Promise<AllDistances> {
  return (await fetchSiteJson(`compare/distances/${date}.json`)) as AllDistances;
}

/** What all comparisons share: titles of the versions, dates, units and credits. */
export const fetchSharedData = once(() => fetchSiteJson('compare/shared.json') as Promise<SharedVersionData>);

/** Everything that more than two versions are compared by; their small maps are drawn in the browser. */
export interface ManyData {
  /** Sides in the reader's order. */
  readonly sides: readonly ComparedVersion[];
  /** The faces of every line of contact. */
  readonly dates: Manifest['dates'];
  /** People of every line of contact. */
  readonly people: PeopleFile | null;
  /** Common to all of them. */
  readonly date: string;
}

/** What has been fetched stays: the reader adds and removes one version at a time. */
const fetchVersion = once((id: string) => fetchSiteJson(`compare/versions/${id}.json`) as Promise<ComparedVersion>);

/** Drafts of the reader's own among the versions, by their ids. */
type OwnVersions = ReadonlyMap<string, ComparedVersion>;

/** Versions with the publications that they cite, in the reader's order. */
export const fetchComparedVersions = (
  ids: readonly string[],
  own: OwnVersions = new Map()
): Promise<ComparedVersion[]> => Promise.all(ids.map((id) => own.get(id) ?? fetchVersion(id)));

/** Versions that the reader has chosen, in their order, with the faces of Ukraine on every date. */
export async function fetchManyData(ids: readonly string[], own: OwnVersions = new Map()): Promise<ManyData> {
  const [manifest, people, sides] = await Promise.all([
    SITE_GEODATA.manifest(),
    // Without it, figures are of land alone.
    SITE_GEODATA.people().catch(() => null),
    fetchComparedVersions(ids, own)
  ]);
  const versions = sides.map(({ version }) => version);
  const dates = manifest.dates.map(({ date }) => date);
  return { sides, people, dates: manifest.dates, date: commonLineOfContactDate(versions, dates) };
}

/** Maps that are still to be drawn, or that the document has already. */
export const undrawnPair = (): PairMarkup => {
  const empty = new PrerenderedMarkup('');
  return { ground: empty, a: empty, b: empty, difference: empty };
};

/** The same object for every pair: what has been worked out for it is used again. */
const territoryOfEntry = remember(({ date, faces }: Manifest['dates'][number]): Territory => ({
  line: datedLine(date),
  faces
}));
function territoryOn(date: string, dates: Manifest['dates']): Territory {
  const entry = dates.find((candidate) => candidate.date === date);
  return entry === undefined ? { line: datedLine(date), faces: [] } : territoryOfEntry(entry);
}

/** A comparison that has no page of its own: fetched in parts, its maps are drawn in the browser. */
export async function fetchPairData(pair: readonly [string, string], own?: OwnVersions): Promise<PairData> {
  const [{ sides, dates, date }, towns] = await Promise.all([fetchManyData(pair, own), fetchTowns().catch(() => null)]);
  const [first, second] = sides;
  if (first === undefined || second === undefined) throw new Error('A comparison has two sides.');
  return { sides: [first, second], date, territory: territoryOn(date, dates), towns, markup: undrawnPair() };
}

/** The same for a map in somebody else's page, which lists neither people nor towns. */
export async function fetchPairMaps(pair: readonly [string, string]): Promise<PairData> {
  const [manifest, first, second] = await Promise.all([
    SITE_GEODATA.manifest(),
    fetchVersion(pair[0]),
    fetchVersion(pair[1])
  ]);
  const dates = manifest.dates.map(({ date }) => date);
  const date = commonLineOfContactDate([first.version, second.version], dates);
  const territory = territoryOn(date, manifest.dates);
  return { sides: [first, second], date, territory, towns: null, markup: undrawnPair() };
}
