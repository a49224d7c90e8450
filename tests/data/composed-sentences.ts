import { describeAreaChart } from '$lib/cartography/chart/area-chart';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { describePartition } from '$lib/derivation/partition/describe-partition';
import { sheetTexts } from '$lib/export/notes/captions';
import type { DataLanguage } from '$lib/i18n/languages';
import { LOCALES } from '$lib/i18n/locale';
import { localeFor } from '$lib/i18n/situation';
import { allVersions } from '$lib/plans/catalogue';
import { isSituation, type PlanVersion } from '$lib/plans/schema/plan-version';
import { MAP_FACETS } from '$lib/view/page/view';
import type { SheetSubject } from '$lib/view/sheet/sheet-view';
import { PAIR_VERSIONS } from '../../src/lib/plans/version-ids';
import { sheetInput } from './sheet-input';

/** Sentences made of data and messages, with what they are about. */
export interface Composed {
  readonly about: string;
  readonly text: string;
}

/** What is said of an image of a subject: caption, alternative text, credit. */
function textsOfSheet(subject: SheetSubject, locale: DataLanguage, facet: (typeof MAP_FACETS)[number]): Composed[] {
  const { caption, altText, credit } = sheetTexts(sheetInput({ subject, locale, facet }));
  const about = `${subject.versions.join(', ')}, ${subject.kind}, ${facet}, ${locale}`;
  return [caption.short, caption.long, altText.short, altText.long, credit].map((text) => ({ about, text }));
}

/** Everything that the atlas says of a version in sentences that nobody wrote as they stand. */
export function composedOfVersion(version: PlanVersion, language: DataLanguage): Composed[] {
  const { id } = version;
  const locale = localeFor(LOCALES[language], isSituation(version));
  const input = sheetInput({ subject: { kind: 'version', versions: [id] }, locale: language });
  const partitions = input.parts.map(({ partition }) => partition);
  const about = `${id}, ${language}`;
  return [
    ...partitions.flatMap((partition) => describePartition(partition, locale)).map((text) => ({ about, text })),
    ...partitions
      .flatMap((partition) => MAP_FACETS.flatMap((facet) => deriveLegend(partition, facet, locale.messages)))
      .flatMap(({ title, detail }) => [title, detail].filter((text) => text !== '').map((text) => ({ about, text }))),
    ...MAP_FACETS.flatMap((facet) => textsOfSheet({ kind: 'version', versions: [id] }, language, facet))
  ];
}

/** Everything that it says of versions against each other, and of areas over time. */
export function composedOfSeveral(language: DataLanguage): Composed[] {
  const ids = allVersions()
    .filter(({ notDrawn }) => notDrawn === undefined)
    .map(({ id }) => id);
  const pairs = PAIR_VERSIONS.flatMap((a) =>
    PAIR_VERSIONS.filter((b) => b !== a && ids.includes(a) && ids.includes(b)).map((b) => [a, b] as const)
  );
  const { series = [] } = sheetInput({ subject: { kind: 'areas-over-time', versions: [] }, locale: language });
  return [
    ...pairs.flatMap((versions) => textsOfSheet({ kind: 'difference', versions }, language, 'status')),
    ...pairs.flatMap((versions) => textsOfSheet({ kind: 'side-by-side', versions }, language, 'status')),
    ...textsOfSheet({ kind: 'multiples', versions: ids.slice(-5) }, language, 'status'),
    ...textsOfSheet({ kind: 'areas-over-time', versions: [] }, language, 'status'),
    { about: `areas, ${language}`, text: describeAreaChart({ series, locale: language }) }
  ];
}
