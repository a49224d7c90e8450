import { IMAGE_FORMATS } from '$lib/export/image/image-formats';
import { dataFormatsFor } from '$lib/export/work/write-data';
import { allVersions } from '$lib/plans/catalogue';
import { catalogueEntry } from '$lib/plans/catalogue-entry';
import { readManifest } from '$lib/server/read-geodata';
import { SHEET_KINDS } from '$lib/view/sheet/sheet-view';

/** Data that the page of images needs before any choice: which versions, lines and formats there are. */
export function loadExportPage() {
  return {
    dates: readManifest().dates.map(({ date }) => date),
    catalogue: allVersions().map((version) => ({ ...catalogueEntry(version), lineOfContact: version.lineOfContact })),
    imageFormats: IMAGE_FORMATS.map(({ id, label, isRaster }) => ({ id, label, isRaster })),
    dataFormats: Object.fromEntries(
      SHEET_KINDS.map((kind) => [kind, dataFormatsFor(kind).map(({ id, label }) => ({ id, label }))])
    )
  };
}

export type ExportPageData = ReturnType<typeof loadExportPage>;
