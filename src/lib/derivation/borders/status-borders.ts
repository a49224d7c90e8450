import { CONTROLS, type Control, type Status } from '../../plans/schema/plan-version';
import { holderOfFace, type BorderFactors, type FaceBorder } from '../../territory/border-factors';
import { indexZones, type Partition } from '../partition/derive-partition';

/** What stands on one side of a border: who would hold the land, and whether it would be free of armies. */
export type BorderStatus = Control | 'ukraine.demilitarised' | 'russia.demilitarised';

/**
 * What a border follows, km. Each stretch counts once: as a river where it follows water, on the line of contact or
 * not; else by what it is. Borders between statuses lie within Ukraine: coast and state border are those of land
 * beside its outline, see `outlines`. `setDistance`: a distance from the line, or an outline, that a text names; only where there is any.
 */
export interface Along {
  readonly lineOfContact: number;
  readonly oblastBorder: number;
  readonly river: number;
  readonly coast: number;
  readonly stateBorder: number;
  readonly setDistance?: number;
}

export interface StatusBorder {
  /** Listed in the order in which the atlas lists statuses. */
  readonly between: readonly [BorderStatus, BorderStatus];
  readonly km: number;
  /** How much of it is the line of contact as it is, along rivers or not. */
  readonly onTodaysLineKm: number;
  readonly along: Along;
}

/** Ukraine's outline beside the land of one status. */
export interface StatusOutline {
  readonly status: BorderStatus;
  readonly coastKm: number;
  /** Lengths by ISO code of the neighbour, largest first. */
  readonly stateBorderKm: Readonly<Record<string, number>>;
}

const ORDER: readonly BorderStatus[] = [
  'ukraine',
  'ukraine.demilitarised',
  'russia',
  'russia.demilitarised',
  ...CONTROLS.filter((control) => control !== 'ukraine' && control !== 'russia')
];

export const roundKm = (km: number): number => Math.round(km * 10) / 10;

/** Statuses in the order in which the atlas lists them. */
export const sortStatuses = (statuses: readonly BorderStatus[]): BorderStatus[] =>
  [...statuses].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** The side of a border that land with a status is. */
export function borderStatus({ control, forces }: Status): BorderStatus {
  const isFree = forces.includes('demilitarised');
  return isFree && (control === 'ukraine' || control === 'russia') ? `${control}.demilitarised` : control;
}

/** Sums what faces share; what follows a river counts as that alone. */
function sumAlong(borders: readonly FaceBorder[]): Pick<StatusBorder, 'km' | 'onTodaysLineKm' | 'along'> {
  const dry = (kind: FaceBorder['kind']) =>
    borders.filter((border) => border.kind === kind).reduce((sum, { km, riverKm }) => sum + km - riverKm, 0);
  const sum = (rows: readonly FaceBorder[], measure: 'km' | 'riverKm') =>
    rows.reduce((total, row) => total + row[measure], 0);
  const setDistance = roundKm(dry('setDistance'));
  const onTheLine = borders.filter(({ kind }) => kind === 'lineOfContact');
  return {
    km: roundKm(sum(borders, 'km')),
    onTodaysLineKm: roundKm(sum(onTheLine, 'km')),
    along: {
      lineOfContact: roundKm(dry('lineOfContact')),
      oblastBorder: roundKm(dry('oblastBorder')),
      river: roundKm(sum(borders, 'riverKm')),
      coast: 0,
      stateBorder: 0,
      ...(setDistance > 0 && { setDistance })
    }
  };
}

/** The line of contact as it is: what faces of different holders share. */
export function todaysLine({ borders }: BorderFactors): Pick<StatusBorder, 'km' | 'along'> {
  const { km, along } = sumAlong(
    borders.filter(({ faces: [one, other] }) => holderOfFace(one) !== holderOfFace(other))
  );
  return { km, along };
}

/** Statuses of the faces of a partition, by the faces' ids. */
function statusByFace(partition: Partition): (face: string) => BorderStatus {
  const zones = indexZones(partition);
  return (face) => {
    const zone = zones.get(face);
    return zone === undefined ? 'unspecified' : borderStatus(zone.terms.status);
  };
}

/** Every border that a version would create between statuses: what pairs of faces share whose statuses differ. */
export function statusBorders(partition: Partition, factors: BorderFactors): StatusBorder[] {
  if (partition.zones.length === 0) return [];
  const statusOf = statusByFace(partition);
  const groups = new Map<string, { between: [BorderStatus, BorderStatus]; borders: FaceBorder[] }>();
  for (const border of factors.borders) {
    const [one, other] = sortStatuses(border.faces.map(statusOf));
    if (one === undefined || other === undefined || one === other) continue;
    const group = groups.get(`${one}|${other}`) ?? { between: [one, other], borders: [] };
    group.borders.push(border);
    groups.set(`${one}|${other}`, group);
  }
  return [...groups.values()]
    .map(({ between, borders }) => ({ between, ...sumAlong(borders) }))
    .sort((a, b) => b.km - a.km);
}

/** How much coast and state border land of each status has. */
export function statusOutlines(partition: Partition, { outline }: BorderFactors): StatusOutline[] {
  if (partition.zones.length === 0) return [];
  const statusOf = statusByFace(partition);
  return ORDER.flatMap((status) => {
    const rows = outline.filter(({ face }) => statusOf(face) === status);
    if (rows.length === 0) return [];
    const neighbours = [...new Set(rows.map(({ beside }) => beside))].filter((beside) => beside !== 'sea');
    const kmBeside = (wanted: string) =>
      roundKm(rows.filter(({ beside }) => beside === wanted).reduce((sum, { km }) => sum + km, 0));
    const entries = neighbours.map((iso) => [iso, kmBeside(iso)] as const).sort((a, b) => b[1] - a[1]);
    return [{ status, coastKm: kmBeside('sea'), stateBorderKm: Object.fromEntries(entries) }];
  });
}
