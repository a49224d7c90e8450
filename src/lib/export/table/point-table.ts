import type { TopicRow } from '../../derivation/comparison/compare-points';
import type { Localised } from '../../i18n/localised';
import { numberOfPoint, type PlanPoint } from '../../plans/schema/plan-document';
import { TOPIC_GROUPS } from '../../plans/schema/topic-groups';
import { DOCUMENT_TOPICS } from '../../plans/schema/topics';
import { writeCsv, type Cell, type CsvForm } from './csv-text';

const COLUMNS = [
  'topic',
  'groupEn',
  'groupUk',
  'topicEn',
  'topicUk',
  'document',
  'state',
  'change',
  'saysEn',
  'saysUk',
  'points',
  'textEn',
  'textUk',
  'figures',
  'sources'
] as const;

const figuresOf = ({ figures = {} }: PlanPoint): string[] =>
  Object.entries(figures).map(([name, value]) => `${name}=${String(value)}`);

/** Points of documents by topic: one row per topic and document, with the change against the first document. */
export function writePointTable(rows: readonly TopicRow[], documentIds: readonly string[], form?: CsvForm): string {
  const cells = rows.flatMap(({ topic, sides, changes }) =>
    sides.map((side, index): Record<(typeof COLUMNS)[number], Cell> => {
      const { group, name } = DOCUMENT_TOPICS[topic];
      const groupName: Localised = TOPIC_GROUPS[group];
      const texts = side.points.flatMap(({ text }) => text ?? []);
      return {
        topic,
        groupEn: groupName.en,
        groupUk: groupName.uk,
        topicEn: name.en,
        topicUk: name.uk,
        document: documentIds[index] ?? '',
        state: side.state,
        change: index === 0 ? null : (changes[index - 1] ?? null),
        saysEn: side.says?.en ?? null,
        saysUk: side.says?.uk ?? null,
        points: side.points.map((point) => numberOfPoint(point, 'en')).join(' + '),
        textEn: texts.map(({ en }) => en).join(' '),
        textUk: texts.map(({ uk }) => uk).join(' '),
        figures: [...new Set(side.points.flatMap(figuresOf))].join(' + '),
        sources: [...new Set(side.points.flatMap(({ sources }) => sources))].join(' + ')
      };
    })
  );
  return writeCsv(COLUMNS, cells, form);
}
