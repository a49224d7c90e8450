import { containsFace } from '../derivation/partition/evaluate-extent';
import { outlinesIn } from '../derivation/partition/outline-faults';
import { UNSPECIFIED } from '../plans/schema/silence';
import {
  FORCES,
  type Administrator,
  type Control,
  type DrawnOutline,
  type Extent,
  type Forces,
  type Recognition,
  type Status
} from '../plans/schema/plan-version';
import type { Face } from '../territory/territory';
import type { OwnDraft, DraftBand, DraftClause } from './draft';
import { extentOfLand, landOfExtent, type DraftLand } from './draft-land';

/** A change of a status in one facet. */
export type StatusChange =
  | { readonly control: Control }
  | { readonly recognition: Recognition }
  | { readonly forces: Forces; readonly isOn: boolean }
  | { readonly administration: Administrator };

/** The status after a change: forces are a set, in which silence stands alone. */
export function changeStatus(status: Status, change: StatusChange): Status {
  if ('administration' in change) return { ...status, administration: { by: change.administration } };
  if (!('forces' in change)) return { ...status, ...change };
  const { forces: effect, isOn } = change;
  if (effect === 'unspecified' && isOn) return { ...status, forces: ['unspecified'] };
  const chosen = FORCES.filter((one) => (one === effect ? isOn : one !== 'unspecified' && status.forces.includes(one)));
  return { ...status, forces: chosen.length > 0 ? chosen : ['unspecified'] };
}

function freeId(draft: OwnDraft, stem: string): string {
  const taken = new Set([...draft.clauses, ...draft.bands].map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${String(number)}`;
  return id;
}

/** The land of an expression wherever its outlines lie. */
function withoutOutlines(extent: Extent): Extent {
  if ('inside' in extent) return { all: [] };
  if ('all' in extent) return { all: extent.all.map(withoutOutlines) };
  return 'any' in extent ? { any: extent.any.map(withoutOutlines) } : extent;
}

/** The draft with a new clause on some land, before the first that claims any of it: the new one gets its land. */
export function addClause(draft: OwnDraft, extent: Extent, faces: readonly Face[]): { draft: OwnDraft; id: string } {
  const id = freeId(draft, 'clause');
  const clause: DraftClause = { id, name: null, extent, status: UNSPECIFIED, point: '', wording: null };
  // Inside an outline may lie any of the land around it: that is known once it has been cut.
  const around = withoutOutlines(extent);
  const land = faces.filter((face) => containsFace(around, face));
  const at = draft.clauses.findIndex((other) => land.some((face) => containsFace(other.extent, face)));
  const place = at === -1 ? draft.clauses.length : at;
  return { draft: { ...draft, clauses: draft.clauses.toSpliced(place, 0, clause) }, id };
}

/** The draft with a new regime on some land, laid over whatever is there. */
export function addBand(draft: OwnDraft, extent: Extent): { draft: OwnDraft; id: string } {
  const id = freeId(draft, 'band');
  const band: DraftBand = { id, kind: 'demilitarised', name: null, extent, point: '', wording: null };
  return { draft: { ...draft, bands: [...draft.bands, band] }, id };
}

/** The draft with something changed of one clause, or of the remainder. */
export function changeClause(draft: OwnDraft, id: string, patch: Partial<DraftClause>): OwnDraft {
  if (id === 'remainder') return { ...draft, remainder: { ...draft.remainder, ...patch } };
  return { ...draft, clauses: draft.clauses.map((clause) => (clause.id === id ? { ...clause, ...patch } : clause)) };
}

export const changeBand = (draft: OwnDraft, id: string, patch: Partial<DraftBand>): OwnDraft => ({
  ...draft,
  bands: draft.bands.map((band) => (band.id === id ? { ...band, ...patch } : band))
});

/** The clause or regime of an id. */
const partOf = ({ clauses, bands }: OwnDraft, id: string | null): DraftClause | DraftBand | undefined =>
  [...clauses, ...bands].find((part) => part.id === id);

/** The draft with other land of a clause or a regime. A reader's name for drawn land stays with it; other land is called by what it is. */
export function changeLand(draft: OwnDraft, id: string, extent: Extent): OwnDraft {
  const isDrawn = [partOf(draft, id)?.extent, extent].every((land) => land && outlinesIn(land).length > 0);
  const patch = { extent, ...(!isDrawn && { name: null }) };
  return draft.bands.some((band) => band.id === id) ? changeBand(draft, id, patch) : changeClause(draft, id, patch);
}

/**
 * The draft with land that was drawn by hand: that of the clause or regime of an id, whose land stays as it is otherwise;
 * where there is none, or it was taken away while somebody drew, that of a new clause.
 *
 * @param land what was chosen beside the outline
 */
export function layOutline(
  draft: OwnDraft,
  { id, land }: { readonly id: string | null; readonly land: DraftLand },
  inside: DrawnOutline,
  faces: readonly Face[]
): { draft: OwnDraft; id: string } {
  const part = partOf(draft, id);
  if (part === undefined) return addClause(draft, extentOfLand({ ...land, inside }), faces);
  const extent = extentOfLand({ ...(landOfExtent(part.extent) ?? land), inside });
  return { draft: changeLand(draft, part.id, extent), id: part.id };
}

/** The draft without one of its clauses or regimes. */
export const removePart = (draft: OwnDraft, id: string): OwnDraft => ({
  ...draft,
  clauses: draft.clauses.filter((clause) => clause.id !== id),
  bands: draft.bands.filter((band) => band.id !== id)
});

/** The draft with a clause so many places later in the order, or earlier. */
export function moveClause(draft: OwnDraft, id: string, by: number): OwnDraft {
  const at = draft.clauses.findIndex((clause) => clause.id === id);
  const clause = draft.clauses[at];
  if (clause === undefined) return draft;
  const to = Math.max(0, Math.min(draft.clauses.length - 1, at + by));
  return { ...draft, clauses: draft.clauses.toSpliced(at, 1).toSpliced(to, 0, clause) };
}
