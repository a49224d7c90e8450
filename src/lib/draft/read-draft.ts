import type { Localised } from '../i18n/localised';
import {
  ADMINISTRATORS,
  CONTROLS,
  FORCES,
  OVERLAY_KINDS,
  RECOGNITIONS,
  type Extent,
  type Facet,
  type Status
} from '../plans/schema/plan-version';
import { MOST_CORNERS } from '../plans/schema/plan-version-form';
import { KEBAB_CASE } from '../plans/rules/validate-texts';
import {
  cleanWords,
  cutWords,
  inBoth,
  isDraftId,
  LONGEST_NAME,
  MOST_CLAUSES,
  newDraftId,
  type OwnDraft,
  type DraftBand,
  type DraftClause,
  type DraftTerms
} from './draft';
import { migrateDraft, type UnknownForm, type WrittenDraft } from './migrate-draft';

/** Something of a draft that was not taken as it stands; `clause` is its place in the draft, 0 for the remainder. */
export type DraftRemark =
  | { readonly kind: 'status'; readonly clause: number; readonly facet: Facet; readonly given: string }
  | { readonly kind: 'land'; readonly clause: number }
  | { readonly kind: 'name-cut'; readonly given: string }
  | { readonly kind: 'too-many'; readonly given: string };

/** A draft as it can be shown, with what was not taken of what was written. */
export interface ReadDraft {
  readonly draft: OwnDraft;
  readonly remarks: readonly DraftRemark[];
}

const isRecord = (value: unknown): value is WrittenDraft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A value as a sentence can quote it. */
function told(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, 60);
}

/** Expressions nested deeper than this were made by no page. */
const DEEPEST = 6;

/** A position as two numbers; whether it is a place on Earth is looked at later. */
const isCorner = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === 2 && value.every((ordinate) => Number.isFinite(ordinate));

/** An expression of land; `null` where it is none. Units and distances are looked at later, with a sentence of their own. */
function readExtent(value: unknown, depth = 0): Extent | null {
  if (!isRecord(value) || depth > DEEPEST) return null;
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0) return null;
  const given = value[name];
  if (name === 'unit' && typeof given === 'string') return { unit: given };
  if (name === 'heldBy' && (given === 'ukraine' || given === 'russia')) return { heldBy: given };
  if (name === 'within' && isRecord(given) && typeof given['km'] === 'number') {
    return { within: { km: given['km'], of: 'line-of-contact' } };
  }
  if (name === 'inside') {
    // One more than may be: that there are too many is then said.
    const corners = listOf(given).slice(0, MOST_CORNERS + 1);
    return corners.length > 0 && corners.every(isCorner) ? { inside: corners } : null;
  }
  if (name === 'not') {
    const inner = readExtent(given, depth + 1);
    return inner === null ? null : { not: inner };
  }
  if (name !== 'all' && name !== 'any') return null;
  const parts = listOf(given).map((part) => readExtent(part, depth + 1));
  const read = parts.filter((part) => part !== null);
  if (read.length < parts.length) return null;
  return name === 'all' ? { all: read } : { any: read };
}

function readWords(value: unknown): Localised | null {
  if (typeof value === 'string') return inBoth(value);
  if (!isRecord(value)) return null;
  const { en, uk } = value;
  return typeof en === 'string' && typeof uk === 'string' ? { en, uk } : null;
}

/** Reads one draft, noting what was not taken. */
class DraftReader {
  readonly remarks: DraftRemark[] = [];

  #choose<T extends string>(clause: number, facet: Facet, value: unknown, values: readonly T[]): T {
    const found = values.find((one) => one === value);
    if (found === undefined) this.remarks.push({ kind: 'status', clause, facet, given: told(value) });
    return found ?? ('unspecified' as T);
  }

  /** What lies outside the facets is not guessed at: the draft is silent there, and says so. */
  #status(value: unknown, clause: number): Status {
    const given = isRecord(value) ? value : {};
    const administration = isRecord(given['administration']) ? given['administration'] : {};
    const terms = readWords(administration['terms']);
    const asked = listOf(given['forces']);
    const known = FORCES.filter((effect) => asked.includes(effect));
    const odd = asked.find((effect) => !FORCES.some((one) => one === effect));
    if (odd !== undefined || asked.length === 0) {
      this.remarks.push({ kind: 'status', clause, facet: 'forces', given: told(odd) });
    }
    const said = known.filter((effect) => effect !== 'unspecified');
    return {
      control: this.#choose(clause, 'control', given['control'], CONTROLS),
      recognition: this.#choose(clause, 'recognition', given['recognition'], RECOGNITIONS),
      forces: said.length > 0 ? said : ['unspecified'],
      administration: {
        by: this.#choose(clause, 'administration', administration['by'], ADMINISTRATORS),
        ...(terms !== null && { terms })
      }
    };
  }

  terms(value: WrittenDraft, clause: number): DraftTerms {
    const { status, point, wording } = value;
    return { status: this.#status(status, clause), point: textOf(point).slice(0, 20), wording: readWords(wording) };
  }

  /** Land and id of a clause or a regime. */
  land(value: WrittenDraft, clause: number, taken: Set<string>) {
    const extent = readExtent(value['extent']);
    if (extent === null) this.remarks.push({ kind: 'land', clause });
    const wanted = textOf(value['id']);
    let id = KEBAB_CASE.test(wanted) && wanted.length <= 80 && wanted !== 'remainder' ? wanted : 'clause';
    for (let number = 2; taken.has(id); number += 1) id = `${id.replace(/-\d+$/u, '')}-${String(number)}`;
    taken.add(id);
    return { id, name: readWords(value['name']), extent: extent ?? { any: [] } };
  }
}

function readClauses(draft: WrittenDraft, reader: DraftReader): { clauses: DraftClause[]; bands: DraftBand[] } {
  const all = listOf(draft['clauses']);
  if (all.length > MOST_CLAUSES) reader.remarks.push({ kind: 'too-many', given: String(all.length) });
  const taken = new Set<string>();
  const clauses = all
    .slice(0, MOST_CLAUSES)
    .filter(isRecord)
    .map((clause, index) => ({ ...reader.land(clause, index + 1, taken), ...reader.terms(clause, index + 1) }));
  const bands = listOf(draft['bands'])
    .slice(0, MOST_CLAUSES)
    .filter(isRecord)
    .map((band, index) => ({
      ...reader.land(band, clauses.length + index + 1, taken),
      kind: OVERLAY_KINDS.find((kind) => kind === band['kind']) ?? OVERLAY_KINDS[0],
      point: textOf(band['point']).slice(0, 20),
      wording: readWords(band['wording'])
    }));
  return { clauses, bands };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/**
 * Reads a draft from a link or the store, of whatever form. Total: what it holds that is not of the form is noted, and the
 * rest is kept.
 *
 * @param today day of a draft that has none, `YYYY-MM-DD`
 */
export function readDraft(written: unknown, today: string): ReadDraft | UnknownForm {
  const draft = migrateDraft(isRecord(written) ? written : {});
  if ('kind' in draft && 'form' in draft) return draft as unknown as UnknownForm;
  const reader = new DraftReader();
  const name = cleanWords(textOf(draft['name']));
  if (name.length > LONGEST_NAME) reader.remarks.push({ kind: 'name-cut', given: cutWords(name, LONGEST_NAME) });
  const id = textOf(draft['id']);
  const base = textOf(draft['base']);
  const day = textOf(draft['day']);
  const { clauses, bands } = readClauses(draft, reader);
  return {
    draft: {
      id: isDraftId(id) ? id : newDraftId(),
      name: cutWords(name, LONGEST_NAME),
      base: KEBAB_CASE.test(base) && base.length <= 80 ? base : null,
      day: DAY.test(day) ? day : today,
      clauses,
      remainder: reader.terms(isRecord(draft['remainder']) ? draft['remainder'] : {}, 0),
      bands
    },
    remarks: reader.remarks
  };
}
