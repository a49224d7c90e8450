import {
  ADMINISTRATORS,
  BASES,
  CONFIDENCES,
  CONTROLS,
  DISPUTE_KINDS,
  FORCES,
  KINDS,
  OVERLAY_KINDS,
  RECOGNITIONS,
  PROPOSERS,
  SITE_IDS,
  STANDINGS,
  type Cited,
  type Extent,
  type PlanVersion,
  type Status,
  type TermInWords
} from '../schema/plan-version';
import { CHECKED_UP_TO } from '../checked';
import { KEBAB_CASE, validateTexts } from './validate-texts';
import { VERSION_IDS } from '../version-ids';

const CALENDAR_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** `21a`, `5, 6`, or with the part of the document before it: `I.1`. */
export const POINT = /^([IVX]+\.)?\d+[a-z]?(, \d+[a-z]?)*$/;
/** One or two sentences; more belongs in the source. */
const PARAPHRASE_LENGTH = 320;
/** Longest map label, in characters: it fits beside a zone at the smallest size of the map. */
const MAP_LABEL_LENGTH = 26;

/** Input and output of a check; `where` is the place in the version. */
interface Context {
  readonly version: PlanVersion;
  readonly knownUnits: readonly string[];
  /** None in a reader's draft, whose sources are the reader's. */
  readonly knownSourceIds: readonly string[] | null;
  report(where: string, problem: string): void;
}

/**
 * Finds the faults of a version, one sentence each, beginning with the name of its file; empty if nothing is. Checks at
 * run time what types cannot: references, order, completeness, wording.
 */
export function validateVersion(
  version: PlanVersion,
  knownUnits: readonly string[],
  knownSourceIds: readonly string[],
  file = `${version.id}.ts`
): string[] {
  const problems = findFaults(version, knownUnits, knownSourceIds, file, (context) => {
    expectOneOf(context, 'id', version.id, VERSION_IDS);
    if (version.published > CHECKED_UP_TO.events) {
      const day = CHECKED_UP_TO.events;
      context.report('dates', `“${version.published}” is after ${day}, the day up to which events were checked`);
    }
    if (version.answers === undefined && version.kind === 'counter-proposal') {
      context.report('answers', 'a counter-proposal says what it answers');
    }
    if (version.sources.length === 0) context.report('sources', 'a source is missing');
    if (version.side === 'reader') context.report('side', 'what a reader made is marked as a draft');
  });
  return [...problems, ...validateTexts(version, file)];
}

/**
 * Finds the faults of a reader's own draft, by the same rules apart from those on what the atlas itself has checked:
 * sources, dates, wording. A draft never has the id of a published version.
 */
export function validateDraft(version: PlanVersion, knownUnits: readonly string[], file: string): string[] {
  return findFaults(version, knownUnits, null, file, (context) => {
    if (!(VERSION_IDS as readonly string[]).includes(version.id)) return;
    context.report('id', `“${version.id}” is a published version; a draft has an id of its own`);
  });
}

function findFaults(
  version: PlanVersion,
  knownUnits: readonly string[],
  knownSourceIds: readonly string[] | null,
  file: string,
  checkFurther: (context: Context) => void
): string[] {
  const problems: string[] = [];
  const report = (where: string, problem: string) => problems.push(`${file}, ${where}: ${problem}.`);
  const context: Context = { version, knownUnits, knownSourceIds, report };

  checkIdentity(context);
  checkFurther(context);
  checkProvisions(context);
  checkNotDrawn(context);
  checkOverlays(context);
  checkSites(context);
  return problems;
}

function checkIdentity(context: Context): void {
  const { version, report } = context;
  expectKebabCase(context, 'id', version.id);
  expectOneOf(context, 'side', version.side, PROPOSERS);
  expectOneOf(context, 'kind', version.kind, KINDS);
  expectOneOf(context, 'standing', version.standing, STANDINGS);
  if (version.supersededBy !== null) expectOneOf(context, 'supersededBy', version.supersededBy, VERSION_IDS);
  if (version.supersededBy === version.id) report('supersededBy', 'a version cannot supersede itself');
  if (version.answers !== undefined) expectOneOf(context, 'answers', version.answers, VERSION_IDS);
  for (const day of [version.published, version.lineOfContact.date]) {
    if (day !== null && !CALENDAR_DAY.test(day)) report('dates', `“${day}” is no day`);
  }
  if (version.variantOf !== undefined) expectKebabCase(context, 'variantOf', version.variantOf);
  if (version.publishedPrecision !== undefined) {
    expectOneOf(context, 'publishedPrecision', version.publishedPrecision, ['month']);
  }
  expectSources(context, 'sources', version.sources);
}

function checkProvisions(context: Context): void {
  const { version, report } = context;
  expectUnique(context, 'provisions', ids(version.provisions));
  for (const provision of version.provisions) {
    const where = `provision ${provision.id}`;
    checkExtent(context, where, provision.extent);
    checkTermOfLand(context, where, provision);
    for (const label of Object.values(provision.mapLabel ?? {})) {
      if (label.length > MAP_LABEL_LENGTH) report(where, `“${label}” is too long for the map`);
    }
  }
  checkStatus(context, 'remainder', version.remainder);
  checkCited(context, 'remainder', version.remainder);
}

/**
 * Checks a version that is not drawn: without a map there is nothing to lay provisions over, so its terms of land must
 * stand in words.
 */
function checkNotDrawn(context: Context): void {
  const { version, report } = context;
  if (version.notDrawn === undefined) return;
  if (version.provisions.length > 0 || version.overlays.length > 0) {
    report('notDrawn', 'a version that is not drawn has no provisions and no overlays');
  }
  if (version.notDrawn.terms.length === 0) report('notDrawn', 'a version that is not drawn says its terms in words');
  expectUnique(context, 'notDrawn', ids(version.notDrawn.terms));
  for (const term of version.notDrawn.terms) checkTermOfLand(context, `term ${term.id}`, term);
}

function checkTermOfLand(context: Context, where: string, term: TermInWords): void {
  expectKebabCase(context, where, term.id);
  checkStatus(context, where, term);
  checkCited(context, where, term);
}

function checkOverlays(context: Context): void {
  expectUnique(context, 'overlays', ids(context.version.overlays));
  for (const overlay of context.version.overlays) {
    const where = `overlay ${overlay.id}`;
    expectKebabCase(context, where, overlay.id);
    expectOneOf(context, where, overlay.kind, OVERLAY_KINDS);
    checkExtent(context, where, overlay.extent);
    checkCited(context, where, overlay);
  }
}

function checkSites(context: Context): void {
  const { version, report } = context;
  if (version.sites.map(({ site }) => site).join() !== SITE_IDS.join()) {
    report('sites', `they must be ${SITE_IDS.join(', ')}, each once and in this order`);
  }
  version.sites.forEach((term) => checkCited(context, `site ${term.site}`, term));
}

function checkExtent(context: Context, where: string, extent: Extent): void {
  const { knownUnits, report } = context;
  if ('unit' in extent && !knownUnits.includes(extent.unit)) report(where, `“${extent.unit}” is no unit of Ukraine`);
  if ('heldBy' in extent) expectOneOf(context, where, extent.heldBy, ['ukraine', 'russia']);
  if ('within' in extent && !(extent.within.km > 0)) report(where, 'a distance must be positive');
  if ('inside' in extent && context.knownSourceIds !== null) {
    report(where, 'an outline drawn by hand is for drafts of a reader’s own');
  }
  if ('all' in extent) extent.all.forEach((part) => checkExtent(context, where, part));
  if ('any' in extent) extent.any.forEach((part) => checkExtent(context, where, part));
  if ('not' in extent) checkExtent(context, where, extent.not);
}

function checkStatus(context: Context, where: string, { status, basis }: Cited & { readonly status: Status }): void {
  const { control, recognition, forces, administration } = status;
  expectOneOf(context, where, control, CONTROLS);
  expectOneOf(context, where, recognition, RECOGNITIONS);
  expectOneOf(context, where, administration.by, ADMINISTRATORS);
  forces.forEach((value) => expectOneOf(context, where, value, FORCES));
  if (forces.length === 0 || FORCES.filter((value) => forces.includes(value)).join() !== forces.join()) {
    context.report(where, 'forces must be a set that is not empty, in the order of the vocabulary');
  }
  if (forces.length > 1 && forces.includes('unspecified')) {
    context.report(where, 'forces cannot be specified and unspecified at once');
  }
  const values = [control, recognition, ...forces, administration.by];
  if (basis === 'not-stated' && values.some((value) => value !== 'unspecified')) {
    context.report(where, 'a silent text leaves every facet unspecified');
  }
}

function checkCited(context: Context, where: string, cited: Cited): void {
  const { report } = context;
  expectOneOf(context, where, cited.basis, BASES);
  expectOneOf(context, where, cited.confidence, CONFIDENCES);
  cited.disputes.forEach((dispute) => expectOneOf(context, where, dispute.kind, DISPUTE_KINDS));
  for (const text of Object.values(cited.paraphrase)) {
    if (text.length > PARAPHRASE_LENGTH) report(where, `a paraphrase of ${text.length} characters is too long`);
  }
  if (cited.point !== null && !POINT.test(cited.point)) report(where, `“${cited.point}” is no number of a point`);
  if (cited.basis === 'not-stated') {
    if (cited.point !== null) report(where, 'a silent text has no point');
    if (cited.sources.length > 0) report(where, 'a silent text has no source');
    return;
  }
  if (
    context.knownSourceIds !== null &&
    cited.basis === 'stated' &&
    cited.point === null &&
    cited.pointNote === undefined
  ) {
    report(where, 'what is stated needs a point, or a note where the document says it');
  }
  const isUnconfirmed = cited.sourceNeeded !== undefined && cited.basis === 'reported' && cited.confidence === 'low';
  if (cited.sourceNeeded !== undefined && !isUnconfirmed) {
    report(where, 'what still needs its source is reported, with low confidence');
  }
  const isOfTheAtlas = context.knownSourceIds !== null;
  if (cited.sources.length === 0 && !isUnconfirmed && isOfTheAtlas) report(where, 'a source is missing');
  expectSources(context, where, cited.sources);
}

function expectSources(context: Context, where: string, sources: readonly string[]): void {
  expectUnique(context, where, sources);
  for (const id of sources) {
    if (context.knownSourceIds?.includes(id) === false) context.report(where, `the source “${id}” is unknown`);
    if (!context.version.sources.includes(id)) context.report(where, `“${id}” is not among the version’s sources`);
  }
}

function expectOneOf(context: Context, where: string, value: string, vocabulary: readonly string[]): void {
  if (!vocabulary.includes(value)) context.report(where, `“${value}” is none of ${vocabulary.join(', ')}`);
}

function expectKebabCase(context: Context, where: string, id: string): void {
  if (!KEBAB_CASE.test(id)) context.report(where, `“${id}” is not in kebab-case`);
}

function expectUnique(context: Context, where: string, values: readonly string[]): void {
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  for (const value of repeated) context.report(where, `“${value}” occurs more than once`);
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
