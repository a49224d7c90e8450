import { isoDay } from '$lib/territory/territory';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { SheetError } from '$lib/cartography/sheet/model/sheet-error';
import type { ExportWork, MadeFile } from '$lib/export/work/export-work';
import { NODE_PLATFORM } from '$lib/export/image/platform/node-platform';
import { createExportWork } from '$lib/export/work/create-export-work';
import { gatherSheet, type SheetStore } from '$lib/export/work/gather-sheet';
import { once } from '$lib/once';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { CommandError } from './read-options';
import { cutCommonLines, givenLines } from './common-lines';
import { cutDatedLine, cutOwnLine } from './find-territory';
import { draftOf, outlinesDrawnIn } from './find-version';
import { PRESS_PACK, type RenderOptions } from './render-options';

const noReport = () => undefined;

/** What the drafts of a view draw by hand. */
const outlinesOf = (view: SheetView | undefined) =>
  outlinesDrawnIn((view?.subject.versions ?? []).flatMap((id) => draftOf(id) ?? []));

/** Lengths and land along the line are summed from more than the land itself. */
const isMeasured = ({ subject, pull }: SheetView): boolean =>
  subject.kind === 'line' || subject.kind === 'bands' || pull !== null;

/** Land of the atlas's lines that is cut along what drafts draw by hand, once for each line. */
const outlinedLand = (view: SheetView): NonNullable<SheetStore['own']> => {
  const cut = once((date: string) => cutDatedLine(date, { outlines: outlinesOf(view), withBorders: isMeasured(view) }));
  // Land is asked for by its line and the keys of the outlines.
  return (name) => (name.includes(' ') ? cut(name.split(' ')[0] ?? '') : undefined);
};

/** The faces that two lines have in common, once for each pair; files stand in for what a view names by dates. */
const commonOf = ({ views: [view], line, lineMeans, second }: RenderOptions): NonNullable<SheetStore['common']> => {
  const cut = once((key: string) => {
    const [date = '', dateB = ''] = key.split(' ');
    const given = { date: view?.date ?? undefined, line, lineMeans };
    const other = { ...second, date: view?.dateB ?? undefined };
    return cutCommonLines(...givenLines(given, other, [date, dateB]), outlinesOf(view));
  });
  return (keys) => Promise.resolve(cut(keys.join(' ')));
};

/**
 * Opens the work that makes files, on the line of contact that the person chose.
 *
 * @throws {CommandError} for a class of land that no legend has
 */
export function openWork(options: RenderOptions): ExportWork {
  const { views, line, lineMeans, lineSaid, siteUrl } = options;
  const isMoved = views.some(({ subject }) => subject.kind === 'moved');
  const parts = readSheetParts();
  const [first] = views;
  const store: SheetStore = {
    ...parts,
    version: (id) => {
      const version = draftOf(id);
      return version === undefined ? parts.version(id) : Promise.resolve({ version, sources: [] });
    },
    ...(first !== undefined && { own: outlinedLand(first) }),
    ...(isMoved && { common: commonOf(options) })
  };
  const choice = { means: lineMeans, outlines: outlinesOf(first), withBorders: true };
  const own = line === undefined || isMoved ? {} : { own: cutOwnLine(line, choice, lineSaid) };
  const occasion = { today: isoDay(), siteUrl, ...own };
  const requireClass = async (view: SheetView): Promise<void> => {
    if (view.isolated === null) return;
    const { parts: shown, locale } = await gatherSheet({ ...view, isolated: null }, store, occasion);
    const legends = shown.flatMap(({ partition }) => deriveLegend(partition, view.facet, locale.messages));
    const ids = [...new Set(legends.map(({ id }) => id))];
    if (ids.includes(view.isolated)) return;
    throw new CommandError(`The legend has no class “${view.isolated}”; it has: ${ids.join(', ')}.`);
  };
  const work = createExportWork(store, occasion, NODE_PLATFORM);
  return {
    ...work,
    make: async (view, ...rest) => requireClass(view).then(() => work.make(view, ...rest)),
    pack: async (view, ...rest) => requireClass(view).then(() => work.pack(view, ...rest))
  };
}

/** Makes the file of a view; a size without room for what every image says is the person's to change. */
export async function makeFile(work: ExportWork, view: SheetView, options: RenderOptions): Promise<MadeFile> {
  const { format, scale, svgText } = options;
  const make = format === PRESS_PACK ? work.pack : work.make;
  try {
    return await make(view, { format, scale, svgText, edited: {} }, noReport);
  } catch (error) {
    throw error instanceof SheetError ? new CommandError(error.message) : error;
  }
}

/** Makes the file of a view in the folder of a batch, under a name of its own, and gives the name. */
export async function writeInto(work: ExportWork, view: SheetView, options: RenderOptions): Promise<string> {
  const { name, bytes } = await makeFile(work, view, options);
  writeFileSync(join(options.out, name), bytes);
  return name;
}
