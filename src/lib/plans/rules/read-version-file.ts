import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { findJsonBreak } from '../../json-break';
import { nearestVersionId } from '../nearest-version';
import { FORM_VERSION, PLAN_VERSION_SCHEMA, type PlanVersionFile } from '../schema/plan-version-form';

/** What reading a file gave: the version, or what is wrong with it, one sentence each. */
export type ReadVersion =
  | { readonly version: PlanVersionFile; readonly problems: readonly [] }
  | { readonly version: null; readonly problems: readonly string[] };

/** Number of faults that are told: a file with more is not of this form at all. */
const MOST_PROBLEMS = 20;

/** Keywords that only say that something deeper is wrong, which has a sentence of its own. */
const WRAPPERS = ['properties', 'items', '$ref', 'anyOf'];

/** An item by its number and id, a property by its name: “provisions, item 2 (donetsk), status, control”. */
function placeOf(file: unknown, pointer: string): string {
  let value = file;
  const names = stepsOf(pointer).map((step) => {
    const isItem = Array.isArray(value);
    value = (value as Record<string, unknown> | undefined)?.[step];
    if (!isItem) return step;
    const id = (value as { id?: unknown } | null | undefined)?.id;
    return `item ${String(Number(step) + 1)}${typeof id === 'string' ? ` (${id})` : ''}`;
  });
  return names.length === 0 ? 'the file' : names.join(', ');
}

/** The properties and numbers of items that a JSON pointer leads along. */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(file: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    file
  );
}

/** A value short enough to stand in a sentence. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

const quotedName = (error: string): string => /"([^"]+)"/u.exec(error)?.[1] ?? '';

/** What a keyword of the schema finds wrong, as the end of a sentence. */
function sayFault({ keyword, error }: OutputUnit, value: unknown): string {
  const named = quotedName(error);
  switch (keyword) {
    case 'required':
      return `“${named}” is missing`;
    case 'additionalProperties':
      return `the form has no “${named}”`;
    case 'enum': {
      const values = JSON.parse(error.slice(error.indexOf('['), -1)) as string[];
      const meant = typeof value === 'string' ? nearestVersionId(value, values) : undefined;
      const advice = meant === undefined ? '' : `; perhaps “${meant}” is meant`;
      return `${quote(value)} is none of ${values.join(', ')}${advice}`;
    }
    case 'const':
      return `${quote(value)} should be ${error.slice('Instance does not match '.length, -1)}`;
    case 'type':
      return `${quote(value)} should be of the type ${error.slice(error.indexOf('Expected ') + 9, -1).replaceAll('"', '')}`;
    case 'pattern':
      return `${quote(value)} is not written as it should be: days as 2026-03-01, ids in small letters with hyphens, units as UA-14`;
    case 'oneOf':
      return 'land is a unit, heldBy, within, inside (three to sixty corners, each longitude and latitude), all, any or not, and one of them alone';
    case 'uniqueItems':
      return 'something occurs more than once';
    case 'minItems':
    case 'minLength':
      return 'something is missing here';
    default:
      return `${quote(value)} is outside what the form allows (${error})`;
  }
}

/** The faults that say most: no wrapper, and of choices that failed inside each other the innermost. */
function tellingErrors(errors: readonly OutputUnit[]): OutputUnit[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  const isInside = (outer: OutputUnit, inner: OutputUnit) =>
    inner !== outer && inner.instanceLocation.startsWith(`${outer.instanceLocation}/`);
  /** The library counts a property that is wrong inside among those that the form lacks, too. */
  const isOfTheForm = ({ instanceLocation, error }: OutputUnit) =>
    errors.some(
      (other) =>
        other.keyword === 'properties' &&
        other.instanceLocation === instanceLocation &&
        quotedName(other.error) === quotedName(error)
    );
  return errors.filter((error) => {
    if (error.keyword === 'oneOf') return !choices.some((other) => isInside(error, other));
    // What each form of land misses tells less than that it is none of them.
    if (error.keywordLocation.includes('/oneOf/')) return false;
    if (error.keyword === 'additionalProperties') return !isOfTheForm(error);
    return !WRAPPERS.includes(error.keyword) && error.error !== 'False boolean schema.';
  });
}

function tooNewOrOld(file: unknown): string | null {
  const given = (file as { formVersion?: unknown } | null)?.formVersion;
  if (typeof given !== 'number' || given === FORM_VERSION) return null;
  return given > FORM_VERSION
    ? `formVersion: the file has form ${String(given)}, which is newer than form ${String(FORM_VERSION)} that this atlas reads; open it with a newer one.`
    : `formVersion: there is no form ${String(given)}; files of this atlas have form ${String(FORM_VERSION)}.`;
}

/** Where a file is no JSON, and what to do; what stands there is not repeated. */
function tellBreak(text: string): string {
  if (text.trim() === '') return 'the file is empty; save it again.';
  const { row, column, isEnd } = findJsonBreak(text) ?? { row: 1, column: 1, isEnd: false };
  const place = `line ${String(row)}, column ${String(column)}`;
  return isEnd
    ? `${place}: the file ends before its JSON does; it was probably cut off: save or copy it again, as a whole.`
    : `${place}: from here on the file is not JSON; look for a comma, a bracket or a quotation mark too many or too few.`;
}

/** Reads a plan version from JSON text by the published form; the same for published versions and a reader's drafts. */
export function readVersionFile(text: string): ReadVersion {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { version: null, problems: [tellBreak(text)] };
  }
  const age = tooNewOrOld(file);
  if (age !== null) return { version: null, problems: [age] };
  const errors = findErrors(file);
  if (errors === null) return { version: null, problems: ['The file is nested too deeply to be a plan version.'] };
  if (errors.length === 0) return { version: file as PlanVersionFile, problems: [] };
  const told = errors.map((error) => {
    const pointer = error.instanceLocation;
    return `${placeOf(file, pointer)}: ${sayFault(error, valueAt(file, pointer))}.`;
  });
  const distinct = [...new Set(told)];
  const left = distinct.length - MOST_PROBLEMS;
  return {
    version: null,
    problems: left > 0 ? [...distinct.slice(0, MOST_PROBLEMS), `And ${String(left)} more.`] : distinct
  };
}

function findErrors(file: unknown): OutputUnit[] | null {
  try {
    const { valid, errors } = new Validator(PLAN_VERSION_SCHEMA as unknown as Schema, '2020-12', false).validate(file);
    return valid ? [] : tellingErrors(errors);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
