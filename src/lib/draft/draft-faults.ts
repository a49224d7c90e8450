import { containsFace } from '../derivation/partition/evaluate-extent';
import { outlineKm2, outlinesIn, type OutlineFault } from '../derivation/partition/outline-faults';
import { outlineKey, LEAST_PIECE_KM2, type Corners } from '../territory/outline';
import { cutUnits, findLandFaults, possibleFaces } from '../derivation/partition/land-faults';
import { POINT } from '../plans/rules/validate-version';
import type { Extent, PlanVersion, Status } from '../plans/schema/plan-version';
import type { Face } from '../territory/territory';
import { cleanWords, LONGEST_WORDING, type OwnDraft } from './draft';

/** Something that the reader should know of a draft; `id` is that of the clause or regime, `remainder`, or `''`. */
export interface DraftFault {
  readonly id: string;
  /** Whether the draft cannot be what it says until it is mended; else it is only to be known. */
  readonly isWrong: boolean;
  readonly told:
    | { readonly kind: 'no-name' | 'no-land' | 'silent' }
    | { readonly kind: 'unknown-unit' | 'point'; readonly given: string }
    | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
    | { readonly kind: 'uncut'; readonly km: number; readonly cutAt: readonly number[] }
    /** Distances are spoken of where land is not cut at any; it is in these units alone. */
    | { readonly kind: 'uncut-there'; readonly cutIn: readonly string[] }
    | { readonly kind: 'shadowed' | 'part'; readonly by: readonly string[] }
    | OutlineFault
    /** Land outside Ukraine within an outline, in km². */
    | { readonly kind: 'partly-outside'; readonly km2: number };
}

function unitsNamed(extent: Extent): string[] {
  if ('unit' in extent) return [extent.unit];
  if ('all' in extent) return extent.all.flatMap(unitsNamed);
  if ('any' in extent) return extent.any.flatMap(unitsNamed);
  return 'not' in extent ? unitsNamed(extent.not) : [];
}

/** The land of an expression at any distance from the line; `null` where it speaks of none. */
function withoutDistances(extent: Extent): Extent | null {
  if ('within' in extent) return { all: [] };
  if ('not' in extent) {
    const inner = withoutDistances(extent.not);
    return inner === null ? null : { not: inner };
  }
  if (!('all' in extent || 'any' in extent)) return null;
  const parts = 'all' in extent ? extent.all : extent.any;
  const wide = parts.map(withoutDistances);
  if (wide.every((part) => part === null)) return null;
  const all = parts.map((part, index) => wide[index] ?? part);
  return 'all' in extent ? { all } : { any: all };
}

/** Whether a status leaves unsaid what most texts speak of. */
const isSilentOn = ({ control, recognition, forces }: Status): boolean =>
  [control, recognition, ...forces].every((value) => value === 'unspecified');

function faultsOfWords(id: string, { point, wording }: { point: string; wording: { en: string; uk: string } | null }) {
  const number = point.trim();
  const length = Math.max(wording?.en.length ?? 0, wording?.uk.length ?? 0);
  const faults: DraftFault[] = [];
  if (number !== '' && !POINT.test(number)) {
    faults.push({ id, isWrong: true, told: { kind: 'point', given: number } });
  }
  if (length > LONGEST_WORDING) {
    faults.push({ id, isWrong: true, told: { kind: 'too-long', length, most: LONGEST_WORDING } });
  }
  return faults;
}

/** Share of a drawn outline outside Ukraine below which it is how far a hand misses a border. */
const MISSED = 0.01;

/** An outline across several faces may be cut into specks alone: so many, at a guess. */
const MOST_IN_SPECKS = 10;

/** What is to be known of outlines along which land was cut: how much of each lies in Ukraine. */
function faultsOfCut(id: string, extent: Extent, cut: readonly Face[]): DraftFault[] {
  return outlinesIn(extent).flatMap((outline): DraftFault[] => {
    const key = outlineKey(outline);
    const drawnKm2 = outlineKm2(outline);
    const insideKm2 = cut.filter(({ inside }) => inside?.includes(key)).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    if (insideKm2 === 0) {
      const isSmall = drawnKm2 < MOST_IN_SPECKS * LEAST_PIECE_KM2;
      return [
        { id, isWrong: true, told: isSmall ? { kind: 'too-small', leastKm2: LEAST_PIECE_KM2 } : { kind: 'outside' } }
      ];
    }
    const km2 = drawnKm2 - insideKm2;
    return km2 / drawnKm2 < MISSED ? [] : [{ id, isWrong: false, told: { kind: 'partly-outside', km2 } }];
  });
}

/**
 * What is wrong with a draft, and what its reader should know of it, clause by clause in the draft's order. A draft in
 * which nothing is wrong passes the checks of published versions.
 *
 * @param version the draft as a version
 * @param units codes of all units
 * @param cut the faces of any line
 * @param along the outlines along which those were cut as well
 */
export function findDraftFaults(
  draft: OwnDraft,
  version: PlanVersion,
  units: readonly string[],
  cut: readonly Face[],
  along: readonly Corners[] = []
): DraftFault[] {
  const known = new Set(along.map(outlineKey));
  const lands = findLandFaults(version, cut);
  const all = possibleFaces(cut);
  const cutIn = cutUnits(all);
  const reachesBeyond = (extent: Extent): boolean => {
    const wide = withoutDistances(extent);
    return wide !== null && all.some((face) => !cutIn.includes(face.unit) && containsFace(wide, face));
  };
  const ofLand = ({ id, extent }: { readonly id: string; readonly extent: Extent }): DraftFault[] => {
    const unknown = unitsNamed(extent).filter((code) => !units.includes(code));
    // What lies inside an outline is known once land has been cut along it.
    const isUncut = !outlinesIn(extent).every((outline) => known.has(outlineKey(outline)));
    const ofCut = isUncut ? [] : faultsOfCut(id, extent, cut);
    const hasLand = isUncut || ofCut.length > 0 || all.some((face) => containsFace(extent, face));
    const isBeyond = reachesBeyond(extent);
    const ofThis = lands.filter((fault) => fault.id === id);
    return [
      ...unknown.map((given): DraftFault => ({ id, isWrong: true, told: { kind: 'unknown-unit', given } })),
      ...(isBeyond ? [{ id, isWrong: true, told: { kind: 'uncut-there', cutIn } } as const] : []),
      ...(hasLand || isBeyond || unknown.length > 0 || ofThis.some(({ kind }) => kind === 'uncut')
        ? []
        : [{ id, isWrong: true, told: { kind: 'no-land' } } as const]),
      ...ofCut,
      ...ofThis.map((told): DraftFault => ({ id, isWrong: told.kind !== 'part', told }))
    ];
  };
  const ofSilence = (id: string, status: Status): DraftFault[] =>
    isSilentOn(status) ? [{ id, isWrong: false, told: { kind: 'silent' } }] : [];
  return [
    ...(cleanWords(draft.name) === '' ? [{ id: '', isWrong: false, told: { kind: 'no-name' } } as const] : []),
    ...draft.clauses.flatMap((clause) => [
      ...ofLand(clause),
      ...faultsOfWords(clause.id, clause),
      ...ofSilence(clause.id, clause.status)
    ]),
    ...faultsOfWords('remainder', draft.remainder),
    ...ofSilence('remainder', draft.remainder.status),
    ...draft.bands.flatMap((band) => [...ofLand(band), ...faultsOfWords(band.id, band)])
  ];
}
