import { deriveRedline } from '../../src/lib/derivation/comparison/redline';
import { NODE_PLATFORM } from '../../src/lib/export/image/platform/node-platform';
import { createExportWork } from '../../src/lib/export/work/create-export-work';
import { HEAVIEST_PAGE_BYTES, PAGE_FORMAT } from '../../src/lib/export/work/write-page';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { allDocuments } from '../../src/lib/plans/document-catalogue';
import { ALIGNMENT } from '../../src/lib/plans/points/alignment';
import { readSheetParts } from '../../src/lib/server/read-sheet-parts';
import { articleView } from '../fixtures/article-view';

const LONGEST_REDLINE_MS = 300;
const LONGEST_PAGE_MS = 1000;

export default {
  name: 'Redlines and pages in one file',
  run: async () => {
    const texts = { documents: allDocuments(), alignment: ALIGNMENT };
    const versions = allVersions();
    const redlineMs = versions.flatMap((a) =>
      versions.map((b) => {
        const start = performance.now();
        deriveRedline(a, b, texts, LOCALES.en);
        return performance.now() - start;
      })
    );
    const pages: { ms: number; bytes: number }[] = [];
    for (const { id } of versions) {
      // Anew for each: nothing of another page helps.
      const work = createExportWork(readSheetParts(), { today: '2026-11-29', siteUrl: null }, NODE_PLATFORM);
      const view = articleView({ subject: { kind: 'version', versions: [id] } });
      const request = { format: PAGE_FORMAT.id, scale: 1, svgText: 'outlined', edited: {} } as const;
      const start = performance.now();
      const { bytes } = await work.make(view, request, () => undefined);
      pages.push({ ms: performance.now() - start, bytes: bytes.length });
    }
    return [
      {
        measure: 'the slowest redline of all pairs',
        value: Math.max(...redlineMs),
        unit: 'ms',
        limit: LONGEST_REDLINE_MS
      },
      {
        measure: 'the slowest page in one file of all versions, drawn and written',
        value: Math.max(...pages.map(({ ms }) => ms)),
        unit: 'ms',
        limit: LONGEST_PAGE_MS
      },
      {
        measure: 'the heaviest of them',
        value: Math.max(...pages.map(({ bytes }) => bytes)) / 1000,
        unit: 'kB',
        limit: HEAVIEST_PAGE_BYTES / 1000
      }
    ];
  }
};
