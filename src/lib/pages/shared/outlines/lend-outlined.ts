import { outlinesOfAll } from '$lib/derivation/partition/outline-faults';
import type { InterfaceLanguage } from '$lib/i18n/languages';
import { outlineMessages } from '$lib/i18n/messages/outlines';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { outlinedName } from '$lib/territory/outline';
import type { LineTerritory } from '$lib/territory/read-territory';
import type { SheetView } from '$lib/view/sheet/sheet-view';
import { fetchOutlined, fetchOutlinedBorders } from './fetch-outlined';

/** Images of lengths and of land along the line. */
export const isMeasured = ({ subject, pull }: SheetView): boolean =>
  ['line', 'bands'].includes(subject.kind) || pull !== null;

/**
 * The land that an image of drafts is drawn on, cut along what they draw by hand, by its names; nothing where they draw
 * nothing. Fails with a sentence.
 *
 * @param drafts those of the image
 * @param date of its line, where it names none
 */
export async function lendOutlined(
  view: SheetView,
  drafts: readonly PlanVersion[],
  date: string,
  code: InterfaceLanguage
): Promise<readonly (readonly [name: string, land: LineTerritory])[]> {
  const outlines = outlinesOfAll(drafts);
  if (outlines.length === 0) return [];
  const keys = [...new Set([view.date ?? date, view.dateB ?? view.date ?? date])];
  try {
    return await Promise.all(
      keys.map(async (key) => {
        const land = await fetchOutlined(key, outlines);
        const borders = isMeasured(view) ? { borders: await fetchOutlinedBorders(land.line) } : {};
        return [outlinedName(key, outlines), { ...land, ...borders }] as const;
      })
    );
  } catch (error) {
    throw new Error(outlineMessages(code).failed, { cause: error });
  }
}
