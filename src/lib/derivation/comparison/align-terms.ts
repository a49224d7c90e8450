import type { Localised } from '../../i18n/localised';
import {
  OVERLAY_KINDS,
  SITE_IDS,
  type Overlay,
  type PlanVersion,
  type Provision,
  type Remainder,
  type SiteId,
  type SiteTerm,
  type TermInWords
} from '../../plans/schema/plan-version';
import {
  CRIMEA,
  DNIPROPETROVSK,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHARKIV,
  KHERSON,
  KINBURN_SPIT,
  LUHANSK,
  SUMY,
  UNITS,
  ZAPORIZHZHIA
} from '../../plans/schema/lands';
import type { Face } from '../../territory/territory';
import { containsFace } from '../partition/evaluate-extent';

/** Terms of a version for a place: a provision, the remainder, or land that only words describe. */
export type LandTerms = Provision | Remainder | TermInWords;

/** One line of a comparison: what each version says of the same thing; nothing where it says nothing. */
export interface AlignedTerms<Subject, Terms> {
  readonly subject: Subject;
  /** One list per version, in the order of the versions. */
  readonly terms: readonly (readonly Terms[])[];
}

/** A place that texts are compared by. */
export interface ComparedPlace {
  readonly id: string;
  readonly name: Localised;
}

/** Land that the atlas has no line for: named by one version in words, and by no other in the same way. */
const OTHER_WORDS: ComparedPlace = {
  id: 'told-in-words',
  name: { en: 'Land told in words', uk: 'Землі, описані словами' }
};

type Piece = Pick<Face, 'unit' | 'holder'>;

interface PlaceOfPieces extends ComparedPlace {
  /** The clause that claims a piece speaks of the place: a rule that holds on every date. */
  readonly pieces: readonly Piece[];
}

const place = ({ id, name }: ComparedPlace, holder: Face['holder'], ...units: readonly string[]): PlaceOfPieces => ({
  id,
  name,
  pieces: units.map((unit) => ({ unit, holder }))
});

/** Places in the order of rows: from Crimea along the line of contact to the land beyond it. */
const PLACES: readonly PlaceOfPieces[] = [
  place(CRIMEA, 'russia', ...UNITS.crimea),
  place(LUHANSK.heldByRussia, 'russia', LUHANSK.code),
  place(LUHANSK.heldByUkraine, 'ukraine', LUHANSK.code),
  place(DONETSK.heldByRussia, 'russia', DONETSK.code),
  place(DONETSK.heldByUkraine, 'ukraine', DONETSK.code),
  place(KHERSON.heldByRussia, 'russia', KHERSON.code),
  place(KHERSON.heldByUkraine, 'ukraine', KHERSON.code),
  place(ZAPORIZHZHIA.heldByRussia, 'russia', ZAPORIZHZHIA.code),
  place(ZAPORIZHZHIA.heldByUkraine, 'ukraine', ZAPORIZHZHIA.code),
  place(KINBURN_SPIT, 'russia', UNITS.mykolaiv),
  place(HELD_BY_RUSSIA_ELSEWHERE, 'russia', KHARKIV.code, SUMY.code, DNIPROPETROVSK.code, UNITS.chernihiv),
  // An oblast that no text names stands for all others.
  place({ id: 'elsewhere-held-by-ukraine', name: HELD_BY_UKRAINE_ELSEWHERE }, 'ukraine', UNITS.unnamed)
];

function claimOn(version: PlanVersion, { unit, holder }: Piece): Provision | Remainder {
  const face: Face = { id: `${unit}:${holder}`, unit, holder, areaKm2: 0 };
  return version.provisions.find(({ extent }) => containsFace(extent, face)) ?? version.remainder;
}

function termsAt(version: PlanVersion, { id, pieces }: PlaceOfPieces): readonly LandTerms[] {
  if (version.notDrawn !== undefined) return version.notDrawn.terms.filter((term) => term.id === id);
  return [...new Set(pieces.map((piece) => claimOn(version, piece)))];
}

/** What versions that are not drawn say of land that no other version cuts out in the same way. */
function termsInWords({ notDrawn }: PlanVersion): readonly LandTerms[] {
  return (notDrawn?.terms ?? []).filter(({ id }) => PLACES.every((known) => known.id !== id));
}

/**
 * What versions say of the same land, place by place: the clause that claims it, whatever the land is called there, or
 * what the version leaves over. Several clauses where a place falls apart; none where a version that is not drawn does
 * not name it.
 */
export function alignLandTerms(versions: readonly PlanVersion[]): AlignedTerms<ComparedPlace, LandTerms>[] {
  const rows = PLACES.map((known) => ({
    subject: { id: known.id, name: known.name },
    terms: versions.map((version) => termsAt(version, known))
  }));
  const inWords = { subject: OTHER_WORDS, terms: versions.map(termsInWords) };
  return [...rows, inWords].filter(({ terms }) => terms.some((said) => said.length > 0));
}

/** What versions say of the places with terms of their own. */
export function alignSiteTerms(versions: readonly PlanVersion[]): AlignedTerms<SiteId, SiteTerm>[] {
  return SITE_IDS.map((subject) => ({
    subject,
    terms: versions.map(({ sites }) => sites.filter(({ site }) => site === subject))
  }));
}

/** What versions lay over their zones, by kind; kinds that none of them has are left out. */
export function alignOverlays(versions: readonly PlanVersion[]): AlignedTerms<Overlay['kind'], Overlay>[] {
  return OVERLAY_KINDS.map((subject) => ({
    subject,
    terms: versions.map(({ overlays }) => overlays.filter(({ kind }) => kind === subject))
  })).filter(({ terms }) => terms.some((said) => said.length > 0));
}
