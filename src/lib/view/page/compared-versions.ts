import { nearestVersionId } from '../../plans/nearest-version';
import { cutGiven } from './query-reader';

/** Most versions side by side: with more, the maps are too small to compare. */
export const MOST_COMPARED = 6;

/** Which versions an address may name, and which are shown where it names too few. */
export interface ComparableVersions {
  /** All ids. */
  readonly ids: readonly string[];
  /** The two that the page opens on. */
  readonly opening: readonly [string, string];
}

/** Why an address shows other versions than it names; the page says so quietly. */
export interface VersionNotice {
  readonly kind: 'version' | 'same' | 'too-many' | 'too-few';
  /** The text that stands in the address, or how many there are. */
  readonly given: string;
  /** The version shown in its place, where there is one; of too many, how many are shown. */
  readonly used?: string;
}

/**
 * The comparison nearest to the one that was asked for: none, or two to six versions, each once. An unknown id becomes the
 * nearest by name, one that is repeated is left out, of more than six the first six are taken, and one that is left alone
 * is set against a version that the page opens on. Two versions keep their sides.
 */
export function nearestComparison(
  given: readonly string[],
  { ids, opening }: ComparableVersions
): { versions: string[]; notices: VersionNotice[] } {
  const notices: VersionNotice[] = [];
  const versions: string[] = [];
  for (const asked of given) {
    const id = ids.includes(asked) ? asked : nearestVersionId(asked, ids);
    if (id !== asked) {
      notices.push({ kind: 'version', given: cutGiven(asked), ...(id === undefined ? {} : { used: id }) });
    }
    if (id === undefined) continue;
    if (!versions.includes(id)) versions.push(id);
    else if (!notices.some(({ kind, given: said }) => kind === 'same' && said === id)) {
      notices.push({ kind: 'same', given: id });
    }
  }
  if (versions.length > MOST_COMPARED) {
    notices.push({ kind: 'too-many', given: String(versions.length), used: String(MOST_COMPARED) });
    return { versions: versions.slice(0, MOST_COMPARED), notices };
  }
  const [only] = versions;
  if (only === undefined || versions.length > 1) return { versions, notices };
  const used = opening.find((id) => id !== only) ?? opening[0];
  notices.push({ kind: 'too-few', given: only, used });
  return { versions: [only, used], notices };
}
