import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { PlanVersion } from '../../plans/schema/plan-version';
import type { LayerId } from '../../view/page/land-layers';
import { DIAMOND_PATH } from './line-work';

/** A line or a mark that maps draw beside land, as a legend explains it. */
export interface MapSign {
  readonly id: string;
  /** Classes of `MAP_RULES`. */
  readonly classes: string;
  /** Path data of the sign in a box of 26 by 16. */
  readonly d: string;
  readonly title: string;
}

const LINE = 'M2,8H24';
const DIAMOND = `M13,3${DIAMOND_PATH}`;

/** Names in one row; what stands before a colon is said once where all of them begin with it. */
export function joinNames(names: readonly string[]): string {
  const [beginning] = /^[^:]+: /u.exec(names[0] ?? '') ?? [''];
  const isCommon = beginning !== '' && names.every((name) => name.startsWith(beginning));
  return isCommon ? beginning + names.map((name) => name.slice(beginning.length)).join('; ') : names.join('; ');
}

/** Lines of regimes over the land, and diamonds: filled where a text has terms for a site, hollow where it has none. */
export function mapSigns(
  versions: readonly PlanVersion[],
  hidden: readonly LayerId[],
  { code, messages }: Locale
): MapSign[] {
  const names = new Map<string, Set<string>>();
  for (const { kind, name } of hidden.includes('overlays') ? [] : versions.flatMap(({ overlays }) => overlays)) {
    names.set(kind, (names.get(kind) ?? new Set()).add(inLanguage(name, code)));
  }
  const sites = hidden.includes('sites') ? [] : versions.flatMap((version) => version.sites);
  const isSilent = ({ basis }: (typeof sites)[number]) => basis === 'not-stated';
  const { siteMark, silentSiteMark } = messages.map;
  return [
    ...[...names].map(([kind, said]) => ({
      id: kind,
      classes: `overlay ${kind}`,
      d: LINE,
      title: joinNames([...said])
    })),
    ...(sites.every(isSilent) ? [] : [{ id: 'site', classes: 'site-mark', d: DIAMOND, title: siteMark }]),
    ...(sites.some(isSilent)
      ? [{ id: 'silent-site', classes: 'site-mark silent', d: DIAMOND, title: silentSiteMark }]
      : [])
  ];
}
