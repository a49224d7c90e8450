import { render } from 'svelte/server';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { escapeXml } from '$lib/cartography/scene/svg-text';
import AreaTable from '$lib/components/version/AreaTable.svelte';
import ClauseList from '$lib/components/version/ClauseList.svelte';
import MapLegend from '$lib/components/version/MapLegend.svelte';
import VersionFacts from '$lib/components/version/VersionFacts.svelte';
import type { Partition } from '$lib/derivation/partition/derive-partition';
import { describePartition } from '$lib/derivation/partition/describe-partition';
import type { Locale } from '$lib/i18n/locale';
import type { CatalogueEntry } from '$lib/plans/catalogue-entry';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Source } from '$lib/plans/schema/source';
import { PrerenderedMarkup, withoutMarks } from '$lib/prerendered-markup';
import type { AdministrativeUnit } from '$lib/territory/manifest';

interface Subject {
  readonly version: PlanVersion;
  readonly partition: Partition;
  readonly sources: readonly Source[];
  readonly units: readonly AdministrativeUnit[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly newestLine: string;
  readonly locale: Locale;
}

/** A component as markup that no script takes over. */
const asMarkup = ({ body }: { readonly body: string }): PrerenderedMarkup => new PrerenderedMarkup(withoutMarks(body));

/** The words of a version as its page has them in its document: the larger part of the text, for no script at all. */
export function writeVersionWords({ version, partition, sources, units, catalogue, newestLine, locale }: Subject) {
  const sentences = describePartition(partition, locale).map((sentence) => `<li>${escapeXml(sentence)}</li>`);
  // The pages of versions stand beside each other.
  const hrefFor = (id: string) => `../${id}/`;
  return {
    legend: asMarkup(
      render(MapLegend, {
        props: {
          entries: deriveLegend(partition, 'status', locale.messages),
          view: { isolated: null, hidden: [], measure: 'land' },
          line: partition.line,
          version,
          locale,
          onisolate: () => undefined
        }
      })
    ),
    description: new PrerenderedMarkup(`<ul>${sentences.join('')}</ul>`),
    areas: asMarkup(
      render(AreaTable, { props: { version, partition, units, selected: null, measure: 'land', locale } })
    ),
    clauses: asMarkup(render(ClauseList, { props: { version, partition, sources, locale } })),
    facts: asMarkup(render(VersionFacts, { props: { version, catalogue, sources, newestLine, locale, hrefFor } }))
  };
}
