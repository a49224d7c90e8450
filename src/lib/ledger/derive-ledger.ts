import { capacityOf, kindOf, type Capacity } from '../assets/asset';
import { ASSET_KIND_IDS, type AssetKind } from '../assets/asset-kinds';
import { REMAINDER_ID, indexZones, type Partition, type Zone } from '../derivation/partition/derive-partition';
import { sumAreas } from '../derivation/partition/face-areas';
import { isUnspoken } from '../derivation/partition/spoken-land';
import type { LandPeople, PeopleOf } from '../people/face-people';
import type { Control, PlanVersion, SiteId, SiteTerm } from '../plans/schema/plan-version';
import type { LineOfContact } from '../territory/line-of-contact';
import type { Face, Holder } from '../territory/territory';
import type { InFace, LandThings, LedgerAsset } from './land-things';
import { moveBetween, moveOf, LAND_MOVES, type LandMove } from './moves';

/** Land with what lies on it. */
interface FilledLand extends LandThings {
  readonly faces: readonly Face[];
  readonly areaKm2: number;
  readonly capacity: Capacity;
  /** People who lived there, where the territory knows them; of sums not the sum, since a range is that of the whole. */
  readonly people?: LandPeople;
}

/** Land of one clause, or of one in each of two texts, that one side holds now. */
export interface LedgerRow extends FilledLand {
  readonly move: LandMove;
  /** Who holds it on the line's date. */
  readonly holder: Holder;
  /** Who holds it now; between two texts, who would under the first. */
  readonly from: Control;
  readonly to: Control;
  /** The zone whose terms decide; between two texts that of each. */
  readonly zones: readonly Zone[];
}

/** All land that goes one way. */
export interface LedgerSum extends FilledLand {
  readonly move: LandMove;
  readonly from: Control;
  readonly to: Control;
}

/** A place with terms of its own, apart from the land around it. */
export interface OwnTerm {
  readonly site: SiteId;
  /** The same thing among the assets, where it is one. */
  readonly asset: InFace<LedgerAsset> | undefined;
  /** Terms of the version; between two texts those of each, nothing where one of them has none. */
  readonly terms: readonly (SiteTerm | undefined)[];
}

export interface Ledger {
  /** One version, or two that are compared. */
  readonly versionIds: readonly string[];
  readonly line: LineOfContact;
  readonly rows: readonly LedgerRow[];
  readonly sums: readonly LedgerSum[];
  readonly ownTerms: readonly OwnTerm[];
  /** The rest of the country, where a text says nothing of it, in km². */
  readonly unspokenKm2: number;
}

const inFaces = <Thing>(things: readonly InFace<Thing>[], faces: readonly Face[]): InFace<Thing>[] => {
  const ids = new Set(faces.map(({ id }) => id));
  return things.filter(({ face }) => ids.has(face));
};

function fillLand(faces: readonly Face[], { towns, assets }: LandThings, people: PeopleOf | undefined): FilledLand {
  const inside = inFaces(assets, faces);
  return {
    faces,
    areaKm2: sumAreas(faces),
    towns: inFaces(towns, faces),
    assets: inside,
    capacity: capacityOf(inside.map(({ thing }) => thing)),
    ...(people && { people: people(faces) })
  };
}

/** Rows of one way put together, in the order of moves, the largest first. */
function sumRows(rows: readonly LedgerRow[], things: LandThings, people: PeopleOf | undefined): LedgerSum[] {
  const ways = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const way = [row.move, row.from, row.to].join(' ');
    ways.set(way, [...(ways.get(way) ?? []), row]);
  }
  return [...ways.values()]
    .flatMap((some): LedgerSum[] => {
      const [first] = some;
      if (first === undefined) return [];
      const faces = some.flatMap((row) => row.faces);
      return [{ move: first.move, from: first.from, to: first.to, ...fillLand(faces, things, people) }];
    })
    .sort((a, b) => LAND_MOVES.indexOf(a.move) - LAND_MOVES.indexOf(b.move) || b.areaKm2 - a.areaKm2);
}

const isSaid = (term: SiteTerm | undefined): term is SiteTerm => term !== undefined && term.basis !== 'not-stated';

/** Terms of sites of some versions that say anything, in the order in which the texts have them. */
function ownTermsOf(versions: readonly PlanVersion[], { assets }: LandThings): OwnTerm[] {
  const ids = new Set(versions.flatMap(({ sites }) => sites.filter(isSaid).map(({ site }) => site)));
  return [...ids].map((site) => ({
    site,
    asset: assets.find(({ thing }) => thing.site === site),
    terms: versions.map(({ sites }) => sites.filter(isSaid).find((term) => term.site === site))
  }));
}

/** Things without those that have terms of their own. */
function withoutOwnTerms({ towns, assets }: LandThings, ownTerms: readonly OwnTerm[]): LandThings {
  const own = new Set(ownTerms.map(({ asset }) => asset));
  return { towns, assets: assets.filter((asset) => !own.has(asset)) };
}

/** Whether a zone is the rest of the country, of which the text says nothing. */
const isRest = (zone: Zone): boolean => zone.id === REMAINDER_ID && isUnspoken(zone);

type Group = Pick<LedgerRow, 'move' | 'holder' | 'from' | 'to' | 'zones'>;

/** Faces by the row that they belong to, in the order of the first text's clauses. */
function groupFaces(faces: readonly Face[], groupOf: (face: Face) => Group | undefined): (Group & { faces: Face[] })[] {
  const groups = new Map<string, Group & { faces: Face[] }>();
  for (const face of faces) {
    const group = groupOf(face);
    if (group === undefined) continue;
    const key = [group.holder, ...group.zones.map(({ id }) => id)].join(' ');
    const known = groups.get(key) ?? { ...group, faces: [] };
    known.faces.push(face);
    groups.set(key, known);
  }
  return [...groups.values()];
}

const byMove = (a: Pick<LedgerRow, 'move' | 'areaKm2'>, b: Pick<LedgerRow, 'move' | 'areaKm2'>): number =>
  LAND_MOVES.indexOf(a.move) - LAND_MOVES.indexOf(b.move);

/** What would change hands under a version on a line of contact; a version that is not drawn has an empty ledger. */
export function deriveLedger(version: PlanVersion, partition: Partition, things: LandThings): Ledger {
  const { zones, line, people } = partition;
  const ownTerms = ownTermsOf([version], things);
  const land = withoutOwnTerms(things, ownTerms);
  const spoken = zones.filter((zone) => !isRest(zone));
  const rows = spoken
    .flatMap((zone) =>
      groupFaces(zone.faces, ({ holder }) => {
        const move = moveOf(holder, zone.terms.status);
        return move && { move, holder, from: holder, to: zone.terms.status.control, zones: [zone] };
      })
    )
    .map((group): LedgerRow => ({ ...group, ...fillLand(group.faces, land, people) }))
    .sort(byMove);
  return {
    versionIds: [version.id],
    line,
    rows,
    sums: sumRows(rows, land, people),
    ownTerms,
    unspokenKm2: sumAreas(zones.filter(isRest))
  };
}

interface Side {
  readonly version: PlanVersion;
  readonly partition: Partition;
}

/**
 * What would be in other hands under the second of two texts than under the first, on one line of contact. Land of which
 * one says nothing because it speaks of another part of the country is left out and counted in `unspokenKm2`.
 */
export function deriveLedgerBetween(one: Side, other: Side, things: LandThings): Ledger {
  const ownTerms = ownTermsOf([one.version, other.version], things);
  const land = withoutOwnTerms(things, ownTerms);
  const [before, after] = [indexZones(one.partition), indexZones(other.partition)];
  const { people } = one.partition;
  const faces = one.partition.zones.flatMap((zone) => zone.faces);
  const zonesOf = ({ id }: Face): [Zone, Zone] | undefined => {
    const [a, b] = [before.get(id), after.get(id)];
    return a === undefined || b === undefined ? undefined : [a, b];
  };
  const rows = groupFaces(faces, (face) => {
    const zones = zonesOf(face);
    if (zones === undefined || zones.some(isRest)) return undefined;
    const [from, to] = [zones[0].terms.status, zones[1].terms.status];
    const move = moveBetween(from, to);
    return move && { move, holder: face.holder, from: from.control, to: to.control, zones };
  })
    .map((group): LedgerRow => ({ ...group, ...fillLand(group.faces, land, people) }))
    .sort(byMove);
  return {
    versionIds: [one.version.id, other.version.id],
    line: one.partition.line,
    rows,
    sums: sumRows(rows, land, people),
    ownTerms,
    unspokenKm2: sumAreas(faces.filter((face) => zonesOf(face)?.some(isRest) === true))
  };
}

/** Assets by the kind that they are counted under, in the order of kinds; kinds without any are left out. */
export function byKind(assets: readonly InFace<LedgerAsset>[]): { kind: AssetKind; assets: InFace<LedgerAsset>[] }[] {
  return ASSET_KIND_IDS.map((kind) => ({ kind, assets: assets.filter(({ thing }) => kindOf(thing) === kind) })).filter(
    (group) => group.assets.length > 0
  );
}
