import { renderSheet } from '../../src/lib/cartography/sheet/render-sheet';
import { derivePartition } from '../../src/lib/derivation/derive-partition';
import type { ImageJob } from '../../src/lib/export/image/image-job';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { SOURCES } from '../../src/lib/plans/sources';
import { readFaces, readManifest, readMapGeodata } from '../../src/lib/server/read-geodata';
import { DEFAULT_PRESET_VIEW } from '../../src/lib/view/preset-views';

const VERSION = 'us-28point-2025-11';

/** The sheet of the draft with the most zones, as newsrooms ask for it, at ×1. */
export function sheetToExport(date: string): ImageJob {
  const version = allVersions().find(({ id }) => id === VERSION);
  const territory = readFaces(date);
  if (version === undefined || territory === undefined) throw new Error(`There is no ${VERSION} of ${date}.`);
  const { units, credits } = readManifest();
  const { svg, size, dpi } = renderSheet({
    view: {
      subject: { kind: 'version', versions: [VERSION] },
      locale: 'en',
      date,
      dateB: null,
      facet: 'status',
      hidden: [],
      isolated: null,
      size: 'article',
      extent: DEFAULT_PRESET_VIEW,
      projection: 'mercator',
      theme: 'light',
      isTransparent: false,
      isPlain: false,
      annotations: []
    },
    locale: LOCALES.en,
    parts: [{ version, partition: derivePartition(version, territory), geodata: readMapGeodata(date) }],
    units,
    credits,
    sources: SOURCES,
    newestLine: date,
    today: date,
    siteUrl: null
  });
  const metadata = { title: '', altText: '', credit: '', rights: '', language: 'en', state: '' };
  return { svg, size, dpi, scale: 1, text: 'outlined', metadata };
}
