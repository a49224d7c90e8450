import { nearestVersionId } from '../../plans/nearest-version';
import { nearestComparison, type ComparableVersions, type VersionNotice } from '../page/compared-versions';
import { cutGiven, type QueryReader } from '../page/query-reader';
import type { SheetSubject } from './sheet-view';

const AREAS_OVER_TIME = 'areas-over-time';

/** The figures that so many versions can be drawn as; the first is the default. */
function figuresOf(versions: number): readonly [SheetSubject['kind'], ...SheetSubject['kind'][]] {
  if (versions === 1) return ['version', 'line', 'bands', 'moved'];
  return versions === 2 ? ['side-by-side', 'difference', 'multiples'] : ['multiples'];
}

/** The versions that a query names, or those nearest to them; the first of the opening ones where it names none. */
function readVersions(
  query: Pick<QueryReader<string>, 'list'>,
  context: ComparableVersions
): { versions: string[]; notices: VersionNotice[] } {
  const several = nearestComparison(query.list('versions'), context);
  if (several.versions.length > 0) return several;
  const [asked] = query.list('version');
  const isKnown = asked !== undefined && context.ids.includes(asked);
  const used = isKnown ? asked : (nearestVersionId(asked ?? '', context.ids) ?? context.opening[0]);
  if (asked === undefined || isKnown) return { versions: [used], notices: several.notices };
  return { versions: [used], notices: [...several.notices, { kind: 'version', given: cutGiven(asked), used }] };
}

/** An image of a kind, of as many of some versions as it takes; the opening ones make up what is missing. */
export function subjectWith(
  kind: SheetSubject['kind'],
  versions: readonly string[],
  opening: readonly [string, string]
): SheetSubject {
  const [first = opening[0], second = opening[1]] = new Set([...versions, ...opening]);
  switch (kind) {
    case 'areas-over-time':
      return { kind, versions: [] };
    case 'version':
    case 'line':
    case 'bands':
    case 'moved':
      return { kind, versions: [first] };
    case 'multiples':
      return { kind, versions: versions.length > 1 ? versions : [first, second] };
    case 'side-by-side':
    case 'difference':
      return { kind, versions: [first, second] };
  }
}

/** Reads what an image is of: `figure` with `version`, with `versions`, or with neither. */
export function readSubject<Kind extends string>(
  query: QueryReader<Kind | 'figure'>,
  context: ComparableVersions
): { subject: SheetSubject; notices: VersionNotice[] } {
  if (query.match('figure', /^/u, '') === AREAS_OVER_TIME) {
    for (const name of ['version', 'versions']) if (query.has(name)) query.ignore('parameter', name);
    return { subject: { kind: AREAS_OVER_TIME, versions: [] }, notices: [] };
  }
  const { versions, notices } = readVersions(query, context);
  if (versions.length > 1 && query.has('version')) query.ignore('parameter', 'version');
  const [usual, ...others] = figuresOf(versions.length);
  const kind = query.choose('figure', [usual, ...others], usual);
  // `figuresOf` pairs kinds with numbers of versions, which the compiler cannot follow.
  return { subject: { kind, versions } as unknown as SheetSubject, notices };
}

/** What a query holds of a subject. */
export function formatSubject({ kind, versions }: SheetSubject): Readonly<Record<string, string | null>> {
  if (kind === AREAS_OVER_TIME) return { figure: kind };
  const figure = kind === figuresOf(versions.length)[0] ? null : kind;
  return kind === 'version' || kind === 'line' || kind === 'bands' || kind === 'moved'
    ? { version: versions[0], figure }
    : { versions: versions.join(','), figure };
}
