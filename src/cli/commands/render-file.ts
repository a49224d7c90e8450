import { isoDay } from '$lib/territory/territory';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveLegend } from '$lib/cartography/symbology/legend';
import { SheetError } from '$lib/cartography/sheet/model/sheet-error';
import type { ExportWork, MadeFile } from '$lib/export/work/export-work';
import { NODE_PLATFORM } from '$lib/export/image/node-platform';
import { createExportWork } from '$lib/export/work/create-export-work';
import { gatherSheet, type SheetStore } from '$lib/export/work/gather-sheet';
import { once } from '$lib/once';
import { readSheetParts } from '$lib/server/read-sheet-parts';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { CommandError } from './read-options';
import { cutCommonLines, givenLines } from './common-lines';
import { cutOwnBorders } from './find-territory';
import { PRESS_PACK, type RenderOptions } from './render-options';

const noReport = () => undefined;

/** The faces that two lines have in common, once for each pair; files stand in for what a view names by dates. */
const commonOf = ({ views: [view], line, lineMeans, second }: RenderOptions): NonNullable<SheetStore['common']> => {
  const cut = once((key: string) => {
    const [date = '', dateB = ''] = key.split(' ');
    const given = { date: view?.date ?? undefined, line, lineMeans };
    const other = { ...second, date: view?.dateB ?? undefined };
    return cutCommonLines(...givenLines(given, other, [date, dateB]));
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
  const store = { ...readSheetParts(), ...(isMoved && { common: commonOf(options) }) };
  const own = line === undefined || isMoved ? {} : { own: cutOwnBorders(line, lineMeans, lineSaid) };
  const occasion = { today: isoDay(), siteUrl, ...own };
  const requireClass = async (view: SheetView): Promise<void> => {
    if (view.isolated === null) return;
    const { parts, locale } = await gatherSheet({ ...view, isolated: null }, store, occasion);
    const legends = parts.flatMap(({ partition }) => deriveLegend(partition, view.facet, locale.messages));
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
