import { IMAGE_FORMATS } from '$lib/export/image/image-formats';
import { dataFormatsFor } from '$lib/export/work/write-data';
import { PAGE_FORMAT } from '$lib/export/work/write-page';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { readManifest } from '$lib/server/read-geodata';
import { defaultPresetView } from '$lib/view/page/default-preset-view';
import { DEFAULT_PRESET_VIEW, type PresetViewId } from '$lib/view/page/preset-views';
import { SHEET_KINDS } from '$lib/view/sheet/sheet-view';

/** Data that the page of images needs before any choice: which versions, lines and formats there are. */
export function loadExportPage() {
  return {
    dates: readManifest().dates.map(({ date }) => date),
    catalogue: allVersions().map((version) => ({ ...catalogueEntry(version), lineOfContact: version.lineOfContact })),
    /** Views that images of a version open on, where they are not those of all others. */
    ownViews: Object.fromEntries(
      allVersions()
        .map((version) => [version.id, defaultPresetView(version)] as const)
        .filter(([, preset]) => preset !== DEFAULT_PRESET_VIEW)
    ) as Partial<Record<string, PresetViewId>>,
    imageFormats: [
      ...IMAGE_FORMATS.map(({ id, label, isRaster }) => ({ id, label, isRaster })),
      { id: PAGE_FORMAT.id, label: PAGE_FORMAT.label, isRaster: false }
    ],
    dataFormats: Object.fromEntries(
      SHEET_KINDS.map((kind) => [kind, dataFormatsFor(kind).map(({ id, label }) => ({ id, label }))])
    )
  };
}

export type ExportPageData = ReturnType<typeof loadExportPage>;
