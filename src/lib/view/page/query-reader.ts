import { isOwnLineId } from '../../territory/line-of-contact';
import { nearestDate } from './default-date';

/** Set by pages that send the reader on; carries what the address could not be matched with. */
export const UNMATCHED_PARAMETER = 'unmatched';

/** Something in an address that was not taken as it stands; the page says so quietly. */
export interface QueryNotice<Kind extends string> {
  readonly kind: Kind;
  /** Value as `cutGiven` leaves it. */
  readonly given: string;
  /** Value shown in its place, if any. */
  readonly used?: string;
}

/** What an address asks for, as a sentence can name it: at most 80 characters. */
export const cutGiven = (given: string): string => (given.length > 80 ? `${given.slice(0, 79)}…` : given);

/** Kinds of notices that any query can give: a date of no line, a parameter that no page has, the path of no page. */
type CommonKind = 'date' | 'parameter' | 'page';

/** The parameter that a line of the reader's own has in place of a date. */
const ownName = (name: string): string => name.replace('date', 'line');

/** The parameter of a line of contact: its date, or the id of a line of the reader's own. */
export const lineParameter = (name: 'date' | 'dateB', key: string | null): Record<string, string | null> => ({
  [key !== null && isOwnLineId(key) ? ownName(name) : name]: key
});

/** Whether a text is one of the values that it may be. */
function isOneOf<T extends string>(value: string, values: readonly T[]): value is T {
  return (values as readonly string[]).includes(value);
}

/**
 * The query of an address, with or without the leading `?`, and how it is read. Total: whatever it holds, each method
 * gives a value that can be shown, and `notices` lists what was not taken as it stands. A parameter is named like the
 * kind of its notice, unless its name is given too.
 */
export class QueryReader<Kind extends string> extends URLSearchParams {
  readonly notices: QueryNotice<Kind | CommonKind>[] = [];

  /** Notes, once, what was not taken as it stands. */
  ignore(kind: Kind | CommonKind, given: string, used?: string): void {
    const notice = { kind, given: cutGiven(given), ...(used === undefined ? {} : { used }) };
    const isNoted = this.notices.some(
      (other) => other.kind === kind && other.given === notice.given && other.used === used
    );
    if (!isNoted) this.notices.push(notice);
  }

  /** The parts of a list between commas, as they stand. */
  list(name: string): string[] {
    return (this.get(name) ?? '').split(',').filter((part) => part !== '');
  }

  /** One of some values. */
  choose<T extends string, F extends T | null>(
    kind: Kind,
    values: readonly T[],
    fallback: F,
    name: string = kind
  ): T | F {
    const given = this.get(name);
    if (given === null) return fallback;
    if (isOneOf(given, values)) return given;
    this.ignore(kind, given, fallback ?? undefined);
    return fallback;
  }

  /** The listed values among those allowed, in the order of the latter, without repetition. */
  chooseSome<T extends string>(kind: Kind, values: readonly T[], name: string = kind): T[] {
    const given = this.list(name);
    for (const part of given) if (!isOneOf(part, values)) this.ignore(kind, part);
    return values.filter((value) => given.includes(value));
  }

  /** A text that matches a pattern. */
  match<T extends string | null>(kind: Kind, pattern: RegExp, fallback: T, name: string = kind): string | T {
    const given = this.get(name);
    if (given === null) return fallback;
    if (pattern.test(given)) return given;
    this.ignore(kind, given, fallback ?? undefined);
    return fallback;
  }

  /**
   * One of some dates, the nearest where there is none of that day, or the id of a line of the reader's own, which
   * stands in place of the date: `line` for `date`, `lineB` for `dateB`. `null` where no line was asked for.
   */
  date(name: string, dates: readonly string[]): string | null {
    const own = this.get(ownName(name));
    if (own !== null) {
      const isOwn = isOwnLineId(own);
      if (!isOwn || this.has(name)) this.ignore('parameter', isOwn ? name : ownName(name));
      if (isOwn) return own;
    }
    const given = this.get(name);
    if (given === null || isOneOf(given, dates)) return given;
    const used = nearestDate(given, dates);
    this.ignore('date', given, used);
    return used ?? null;
  }

  /** Notes the parameters that have none of these names. */
  ignoreOthers(names: readonly string[]): void {
    for (const name of new Set(this.keys())) {
      if (name === UNMATCHED_PARAMETER) this.ignore('page', this.get(name) ?? '');
      else if (!names.includes(name)) this.ignore('parameter', name);
    }
  }
}

/**
 * Writes a query in the order given, canonically: what has no value is left out, commas stay as they are. Nothing where
 * no value is left.
 */
export function formatQuery(values: Readonly<Record<string, string | null>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
