import type { Control } from '../../plans/schema/plan-version';
import { holderOfFace, unitOfFace, type BorderFactors, type FacePart } from '../../territory/border-factors';
import { groupAreas } from '../partition/face-areas';
import { indexZones, type Partition } from '../partition/derive-partition';

/** Smaller parts say nothing: the line of contact leaves out pockets under 5 km² itself. */
const SMALLEST_CUT_OFF_KM2 = 5;

/** Land under one control that no land under the same control joins with the largest such land. */
export interface CutOffLand {
  readonly control: Control;
  readonly areaKm2: number;
  /** Who lived there before the full-scale invasion, by the points of the estimate. */
  readonly people: number;
  /** Units and how much of the part lies in each, largest first. */
  readonly units: readonly { readonly unit: string; readonly areaKm2: number; readonly isWhole: boolean }[];
  readonly place?: NonNullable<FacePart['place']>;
  readonly site?: string;
  /** Whether it lies at the sea. */
  readonly hasCoast: boolean;
  /** ISO codes of neighbouring countries that it borders on. */
  readonly neighbours: readonly string[];
  /** Whether the same part is already cut off behind the line of contact as it is. */
  readonly isToday: boolean;
}

type Group = readonly number[];

/** Parts of equal control that are joined by land, largest first. */
function joinParts(parts: readonly FacePart[], controlOf: (part: FacePart) => string): Group[] {
  const group = new Map<number, number[]>();
  parts.forEach((_, start) => {
    if (group.has(start)) return;
    const members = [start];
    group.set(start, members);
    for (const member of members) {
      for (const next of parts[member]?.beside ?? []) {
        const [here, there] = [parts[member], parts[next]];
        if (group.has(next) || here === undefined || there === undefined || controlOf(here) !== controlOf(there))
          continue;
        members.push(next);
        group.set(next, members);
      }
    }
  });
  return [...new Set(group.values())];
}

const keyOf = (group: Group): string => [...group].sort((a, b) => a - b).join();

const areaOf = (group: Group, parts: readonly FacePart[]): number =>
  group.reduce((sum, index) => sum + (parts[index]?.areaKm2 ?? 0), 0);

/** The groups of each control but its largest, and no islands: those are apart whoever holds what. */
function cutOffGroups(parts: readonly FacePart[], controlOf: (part: FacePart) => string): Group[] {
  const groups = [...joinParts(parts, controlOf)].sort((a, b) => areaOf(b, parts) - areaOf(a, parts));
  const seen = new Set<string>();
  return groups.filter((group) => {
    const [first] = group.map((index) => parts[index]);
    if (first === undefined) return false;
    const isLargest = !seen.has(controlOf(first));
    seen.add(controlOf(first));
    const isIsland = group.every((index) => parts[index]?.beside.every((next) => group.includes(next)));
    return !isLargest && !isIsland && areaOf(group, parts) >= SMALLEST_CUT_OFF_KM2;
  });
}

/** An oblast counts as whole where all but a hundredth of it lies in the part. */
const WHOLE = 0.99;

/**
 * Parts that a version would leave without a way over land of the same control to the largest land of that control.
 * Where a text leaves control open, land counts with whoever holds it: its silence cuts nothing off. Bridges do not count.
 */
export function cutOffLand(partition: Partition, { parts }: BorderFactors): CutOffLand[] {
  const zones = indexZones(partition);
  const decided = ({ face }: FacePart): Control | undefined => {
    const control = zones.get(face)?.terms.status.control;
    return control === 'unspecified' || control === 'to-be-negotiated' ? undefined : control;
  };
  const controlOf = (part: FacePart): Control => decided(part) ?? holderOfFace(part.face);
  const unitAreas = groupAreas(partition.zones.flatMap(({ faces }) => faces));
  const today = new Set(cutOffGroups(parts, ({ face }) => holderOfFace(face)).map(keyOf));
  return cutOffGroups(parts, controlOf).flatMap((group): CutOffLand[] => {
    const members = group.flatMap((index) => parts[index] ?? []);
    const [first] = members;
    if (first === undefined) return [];
    const control = controlOf(first);
    if (members.every((member) => decided(member) === undefined)) return [];
    const areas = groupAreas(
      members.map(({ face, areaKm2 }) => ({ id: face, unit: unitOfFace(face), holder: holderOfFace(face), areaKm2 }))
    );
    const place = members
      .flatMap((member) => member.place ?? [])
      .sort((a, b) => Number(a.isNear ?? false) - Number(b.isNear ?? false) || b.population - a.population)[0];
    const site = members.find((member) => member.site !== undefined)?.site;
    const outline = new Set(members.flatMap((member) => member.outline));
    return [
      {
        control,
        areaKm2: Math.round(areaOf(group, parts)),
        people: members.reduce((sum, { people }) => sum + people, 0),
        units: [...areas]
          .map(([unit, areaKm2]) => ({
            unit,
            areaKm2: Math.round(areaKm2),
            isWhole: areaKm2 >= WHOLE * (unitAreas.get(unit) ?? Infinity)
          }))
          .filter(({ areaKm2 }) => areaKm2 >= 1)
          .sort((a, b) => b.areaKm2 - a.areaKm2),
        ...(place && { place }),
        ...(site !== undefined && { site }),
        hasCoast: outline.has('sea'),
        neighbours: [...outline].filter((beside) => beside !== 'sea').sort(),
        isToday: today.has(keyOf(group))
      }
    ];
  });
}
