import { renderSheet } from '../../../../cartography/sheet/render-sheet';
import { showTransitions, type StatusSide } from '../../../../cartography/symbology/difference-zones';
import { comparePartitions } from '../../../../derivation/comparison/compare-partitions';
import { formatArea } from '../../../../i18n/format';
import { inLanguage } from '../../../../i18n/localised';
import type { BookBlock } from '../book-blocks';
import type { BookTools } from '../book-tools';

const say = ({ title, detail }: StatusSide): string => (detail === '' ? title : `${title}; ${detail}`);

/** Two versions on one line of contact: the map of what differs, and from what to what. */
export async function comparisonBlocks(
  versions: readonly [string, string],
  { gather, words, locale }: BookTools
): Promise<readonly BookBlock[]> {
  const input = await gather({ kind: 'difference', versions });
  const [a, b] = input.parts;
  if (a === undefined || b === undefined) return [];
  const sheet = renderSheet(input);
  const shown = showTransitions(comparePartitions(a.partition, b.partition, 'status'), locale);
  const { from, to, area, rest } = words.transitions;
  const sides = [a, b].map(({ version }) => inLanguage(version.shortTitle, locale.code));
  return [
    { kind: 'figure', sheet, alt: sheet.scene.description },
    {
      kind: 'table',
      columns: [
        { title: sides[0] ?? from, share: 0.42 },
        { title: sides[1] ?? to, share: 0.42 },
        { title: area, share: 0.16, isNumber: true }
      ],
      rows: shown
        .filter(({ number }) => number !== null)
        .map((one) => [say(one.from), say(one.to), formatArea(one.transition.areaKm2, locale.code)])
    },
    { kind: 'paragraph', text: rest, look: 'meta' }
  ];
}
