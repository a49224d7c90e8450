import { isSameLine } from '../../territory/line-of-contact';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import { comparePartitions } from '../../derivation/comparison/compare-partitions';
import { PLANTS_CREDIT, territoryCredits, type Manifest } from '../../territory/manifest';
import type { FileRequest } from '../../view/sheet/file-request';
import type { SheetView } from '../../view/sheet/sheet-view';
import { COMPARISON_FORMATS } from '../format/comparison-formats';
import type { MadeFile } from './export-work';
import { fileName } from '../notes/file-name';
import type { ExportInput, FormatAbout } from '../format/format';
import { EXPORT_FORMATS } from '../format/formats';
import type { ExportTools } from './export-tools';
import { linesOf } from './write-image';

/** What the data of a sheet have to be credited to: of the credits of territories those that the sheet itself has. */
export function dataCredits({ credits }: SheetInput, manifest: Manifest): ExportInput['credits'] {
  const ids = credits.map(({ id }) => id);
  const owed = [...territoryCredits(manifest), ...manifest.credits.filter(({ id }) => id === PLANTS_CREDIT)];
  return owed.filter(({ id }) => ids.includes(id));
}

/** Inputs of the data formats; none where a version is not drawn. */
function exportInputs({ parts, units, sources, locale }: SheetInput, credits: ExportInput['credits']): ExportInput[] {
  return parts
    .filter(({ version }) => version.notDrawn === undefined)
    .map(({ version, partition, geodata, assets = [] }) => {
      // One that is a site is among the sites.
      const shown = assets.filter(({ isDiamond }) => isDiamond !== true);
      return { version, partition, geodata, units, credits, sources, locale, assets: shown };
    });
}

/** The formats that the data behind a subject can be had in. */
export function dataFormatsFor(kind: SheetView['subject']['kind']): readonly FormatAbout[] {
  if (kind === 'version') return EXPORT_FORMATS;
  return kind === 'side-by-side' || kind === 'difference' ? COMPARISON_FORMATS : [];
}

async function writeInFormat(view: SheetView, input: SheetInput, inputs: readonly ExportInput[], id: string) {
  const [a, b] = inputs;
  if (a === undefined) return undefined;
  if (view.subject.kind === 'version') return EXPORT_FORMATS.find((format) => format.id === id)?.write(a);
  if (b === undefined || !isSameLine(a.partition.line, b.partition.line)) return undefined;
  const comparison = comparePartitions(a.partition, b.partition, view.facet);
  return COMPARISON_FORMATS.find((format) => format.id === id)?.write({ comparison, a, b });
}

/** Writes the data that a sheet shows; `undefined` where its subject has no such format. */
export async function writeData(
  { store, draw }: ExportTools,
  view: SheetView,
  { format: id }: Pick<FileRequest, 'format'>
): Promise<MadeFile | undefined> {
  const formats = dataFormatsFor(view.subject.kind);
  const format = formats.find((candidate) => candidate.id === id);
  if (format === undefined) return undefined;
  const [{ input }, manifest] = await Promise.all([draw(view), store.manifest()]);
  const inputs = exportInputs(input, dataCredits(input, manifest));
  const written = await writeInFormat(view, input, inputs, id);
  if (written === undefined) throw new Error(input.locale.messages.notDrawn);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
  const { subject, facet } = view;
  const form = formats.find(({ extension }) => extension === format.extension) === format ? [] : [format.id];
  const details = [...(subject.kind === 'version' ? [] : [facet]), ...form];
  const { line } = linesOf(input);
  const name = fileName({ ...subject, line, details, extension: format.extension });
  return { name, mediaType: format.mediaType, bytes };
}
