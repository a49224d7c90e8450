import { innerQuotes } from '../i18n/format';
import type { Localised } from '../i18n/localised';
import { NOT_STATED, SILENT_SITES } from '../plans/schema/silence';
import { landOf } from '../plans/schema/lands';
import type { Cited, PlanVersion, Provision, Status } from '../plans/schema/plan-version';
import { FORM_VERSION, type PlanVersionFile } from '../plans/schema/plan-version-form';
import type { AdministrativeUnit } from '../territory/manifest';
import {
  cleanWords,
  cutWords,
  LONGEST_NAME,
  type OwnDraft,
  type DraftBand,
  type DraftClause,
  type DraftTerms
} from './draft';
import { labelOfExtent, nameOfExtent } from './draft-land';

/** Wording of a clause that its reader gave none. */
const NO_WORDING: Localised = {
  en: 'The draft gives this land a status and no wording.',
  uk: 'Проєкт визначає статус цих земель без формулювання.'
};
const NAME_OF_REST: Localised = { en: 'All other land', uk: 'Усі інші землі' };

/** Says of a draft what it is, wherever a published version says what became of it. */
const DRAFT_STANDING: Localised = {
  en: 'a reader’s own draft, not a published text',
  uk: 'власний проєкт читача, а не опублікований текст'
};

const isSilent = ({ control, recognition, forces, administration }: Status): boolean =>
  [control, recognition, administration.by, ...forces].every((value) => value === 'unspecified') &&
  administration.terms === undefined;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a draft cites: itself. No publication carries it, so none is named. */
function citedOf({ point, status, wording }: DraftTerms, told: Localised | undefined): Cited {
  const paraphrase = wording ?? told ?? NO_WORDING;
  if (isSilent(status)) return { ...NOT_STATED, paraphrase };
  const number = point.trim();
  return {
    point: number === '' ? null : number,
    basis: 'stated',
    confidence: 'high',
    disputes: [],
    paraphrase,
    sources: []
  };
}

/** The mark in every title: nothing that shows a version can leave it out. */
function titleOf(draft: OwnDraft): Localised {
  const name = cleanWords(draft.name);
  return name === ''
    ? { en: 'A reader’s own draft, without a name', uk: 'Власний проєкт читача, без назви' }
    : { en: `A reader’s own draft: “${innerQuotes(name)}”`, uk: `Власний проєкт читача: «${innerQuotes(name)}»` };
}

function shortTitleOf(draft: OwnDraft): Localised {
  const name = cleanWords(draft.name);
  return name === ''
    ? { en: 'Own draft', uk: 'Власний проєкт' }
    : { en: `Own draft “${innerQuotes(name)}”`, uk: `Власний проєкт «${innerQuotes(name)}»` };
}

/** The words of the base for a clause: none once the reader has changed what they speak of. */
export function wordsFor({ id, extent, status }: DraftClause, base: PlanVersion | null): Localised | undefined {
  const origin = base?.provisions.find((provision) => provision.id === id);
  return origin !== undefined && isSame([origin.extent, origin.status], [extent, status])
    ? origin.paraphrase
    : undefined;
}

/** The remainder of the base, as far as the draft leaves the same land. */
export function remainderOf({ clauses }: OwnDraft, base: PlanVersion | null): PlanVersion['remainder'] | undefined {
  const lands = (given: readonly { readonly extent: unknown }[]) => given.map(({ extent }) => JSON.stringify(extent));
  const [ours, theirs] = [lands(clauses).sort(), lands(base?.provisions ?? []).sort()];
  return isSame(ours, theirs) ? base?.remainder : undefined;
}

/** A reader's name for land as maps and legends have room for it; `null` where nothing of it can be seen. */
function shownName(name: Localised | null): Localised | null {
  const shown = name && {
    en: cutWords(cleanWords(name.en), LONGEST_NAME),
    uk: cutWords(cleanWords(name.uk), LONGEST_NAME)
  };
  return shown === null || shown.en === '' || shown.uk === '' ? null : shown;
}

function provisionOf(clause: DraftClause, base: PlanVersion | null, units: readonly AdministrativeUnit[]): Provision {
  const { id, extent, status } = clause;
  const origin = base?.provisions.find((provision) => provision.id === id);
  const isSameLand = origin !== undefined && isSame(origin.extent, extent);
  const name = shownName(clause.name) ?? (isSameLand ? origin.name : nameOfExtent(extent, units));
  // A label may tell the status, as “Demilitarised buffer” does.
  const isAsInBase = clause.name === null && isSameLand && isSame(origin.status, status);
  const known = landOf({ id, extent });
  const label = isSame(known?.name, name) ? known?.mapLabel : labelOfExtent(extent, name, units);
  const mapLabel = isAsInBase ? origin.mapLabel : label;
  return {
    id,
    name,
    ...(mapLabel !== undefined && { mapLabel }),
    extent,
    status,
    ...citedOf(clause, wordsFor(clause, base))
  };
}

function overlayOf(band: DraftBand, base: PlanVersion | null, units: readonly AdministrativeUnit[]) {
  const { id, kind, extent, name, point, wording } = band;
  const origin = base?.overlays.find((overlay) => overlay.id === id);
  const given: Status = {
    control: 'unspecified',
    recognition: 'unspecified',
    forces: ['demilitarised'],
    administration: { by: 'unspecified' }
  };
  const cited = citedOf({ point, wording, status: given }, origin?.paraphrase);
  return { id, kind, name: shownName(name) ?? origin?.name ?? nameOfExtent(extent, units), extent, ...cited };
}

function startedFrom(base: PlanVersion | null): Localised[] {
  if (base === null) return [];
  return [
    {
      en: `Started from “${innerQuotes(base.title.en)}”; changed by a reader since.`,
      uk: `За основу взято «${innerQuotes(base.title.uk)}»; відтоді текст змінив читач.`
    }
  ];
}

/**
 * A draft as a plan version of the published form, marked as a reader's own in its title, standing, side and authors.
 *
 * @param base the version that it started from, whose wording it has where the reader wrote none; `null` where it is not
 *   known
 */
export function versionOfDraft(
  draft: OwnDraft,
  base: PlanVersion | null,
  units: readonly AdministrativeUnit[]
): PlanVersion & { readonly draft: true } {
  const { remainder } = draft;
  const rest = remainderOf(draft, base);
  return {
    draft: true,
    id: draft.id,
    title: titleOf(draft),
    shortTitle: shortTitleOf(draft),
    published: draft.day,
    authors: { en: 'A reader of the atlas', uk: 'Читач атласу' },
    side: 'reader',
    kind: 'proposal',
    standing: 'draft',
    standingNote: DRAFT_STANDING,
    supersededBy: null,
    lineOfContact: {
      date: base?.lineOfContact.date ?? null,
      note: {
        en: 'A draft is drawn on the line of contact that its reader chooses.',
        uk: 'Проєкт показано на тій лінії зіткнення, яку вибрав читач.'
      }
    },
    textBasis: {
      en: 'A reader’s own words and choices; no publication carries this text.',
      uk: 'Слова й рішення самого читача; жодне видання цього тексту не оприлюднило.'
    },
    summary: {
      en: 'A reader’s own draft, made in this atlas to see what its terms would mean on the map.',
      uk: 'Власний проєкт читача, складений у цьому атласі, щоб побачити на карті, що означали б його умови.'
    },
    provisions: draft.clauses.map((clause) => provisionOf(clause, base, units)),
    remainder: {
      name: rest?.name ?? NAME_OF_REST,
      status: remainder.status,
      ...citedOf(remainder, isSame(rest?.status, remainder.status) ? rest?.paraphrase : undefined)
    },
    overlays: draft.bands.map((band) => overlayOf(band, base, units)),
    // Terms of sites stay as the base has them, told without its sources: they are a reader's choice here.
    sites: (base?.sites ?? SILENT_SITES).map(({ site, term, point, basis, confidence, paraphrase }) => ({
      site,
      term,
      point,
      // What still needs its source would name a publication.
      basis: basis === 'not-stated' ? basis : 'stated',
      confidence: basis === 'not-stated' ? confidence : 'high',
      disputes: [],
      paraphrase,
      sources: []
    })),
    leavesOpen: [],
    notes: startedFrom(base),
    sources: []
  };
}

/** A draft as a file of the published form. */
export const fileOfDraft = (version: PlanVersion): PlanVersionFile => ({ formVersion: FORM_VERSION, ...version });

/** Whether a wording is what stands for none. */
export const isNoWording = ({ en, uk }: Localised): boolean => en === NO_WORDING.en && uk === NO_WORDING.uk;
