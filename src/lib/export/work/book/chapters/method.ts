import { formatDate } from '../../../../i18n/format';
import { methodMessages } from '../../../../i18n/messages/method';
import type { BookBlock } from '../book-blocks';
import type { BookTools } from '../book-tools';

/** How the atlas measures and draws, and what it cannot tell, as its page has it without the tables. */
export function methodBlocks({ locale, manifest }: BookTools): Promise<readonly BookBlock[]> {
  const texts = methodMessages(locale.code);
  const { sections, lines, areas, people, ledger, depiction, limits, sources } = texts;
  const section = (title: string, paragraphs: readonly string[]): BookBlock[] => [
    { kind: 'heading', level: 2, text: title },
    ...paragraphs.map((text): BookBlock => ({ kind: 'paragraph', text }))
  ];
  const list = (items: readonly string[]): BookBlock => ({ kind: 'list', items });
  return Promise.resolve([
    ...section(sections.sources, [sources.intro]),
    list(
      Object.values(sources.folders).map(
        ({ title, origin, changes, asOf }) =>
          `${title}. ${origin} ${sources.changes}: ${changes} ${sources.asOf}: ${asOf}`
      )
    ),
    ...section(sections.lines, [lines.howMade, lines.leftOut, lines.copied, lines.official]),
    list(manifest.dates.map(({ date }) => formatDate(date, locale.code))),
    ...section(sections.areas, [areas.ellipsoid, areas.formula, areas.formulaSource, areas.faces, areas.land]),
    ...section(sections.people, [
      people.what,
      people.points,
      people.range,
      people.bases,
      people.rounding,
      people.limits
    ]),
    ...section(sections.ledger, [ledger.what, ledger.between, ledger.things, ledger.limits]),
    ...section(sections.depiction, [depiction.intro]),
    list(depiction.rules.map(({ term, text }) => `${term}. ${text}`)),
    ...section(sections.limits, []),
    list(limits.items)
  ]);
}
