import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { isSituation } from '$lib/plans/schema/plan-version';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readManifest } from '$lib/server/read-geodata';
import { datedLine } from '$lib/territory/line-of-contact';

/** What the page of drafts knows of the atlas: versions that a draft may start from, units, lines, land of the newest. */
export function loadDraftPage() {
  const { dates, units, credits } = readManifest();
  const newest = dates.at(-1)?.date ?? '';
  return {
    versions: allVersions()
      .filter((version) => version.notDrawn === undefined && !isSituation(version))
      .map(catalogueEntry),
    dates: dates.map(({ date }) => date),
    units,
    credits,
    territory: { line: datedLine(newest), faces: dates.at(-1)?.faces ?? [] },
    hatches: new PrerenderedMarkup(writeHatchPatterns())
  };
}

export type DraftPageData = ReturnType<typeof loadDraftPage>;
