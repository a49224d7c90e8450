import {
  confidenceOfPoint,
  FIGURE_UNITS,
  numberOfPoint,
  SEEN,
  type PlanDocument
} from '../../plans/schema/plan-document';
import { CONFIDENCES } from '../../plans/schema/plan-version';
import { DOCUMENT_TOPICS } from '../../plans/schema/topics';
import { writeCsv, type Cell, type Column } from '../table/csv-text';

const text = (en: string, uk: string, codes?: readonly string[]): Column => ({
  type: 'string',
  isOptional: true,
  ...(codes && { codes }),
  meaning: { en, uk }
});

/** Columns of `points.csv`, in their order: one row for each point of each document. */
export const POINT_COLUMNS = {
  document: { type: 'string', meaning: { en: 'Id of the document', uk: 'Ідентифікатор документа' } },
  documentEn: text('Its title in English', 'Його назва англійською'),
  documentUk: text('Its title in Ukrainian', 'Його назва українською'),
  published: text('Day on which it became public', 'День, коли його оприлюднено'),
  versions: text(
    'Ids of the plan versions that draw it, joined by +; none for a document without a map',
    'Ідентифікатори версій плану, які його креслять, з’єднані знаком +; для документа без карти порожньо'
  ),
  point: { type: 'string', meaning: { en: 'Id of the point in the document', uk: 'Ідентифікатор пункту в документі' } },
  numberEn: text('Number of the point, or words where none has one', 'Номер пункту або слова англійською'),
  numberUk: text('The same in Ukrainian', 'Те саме українською'),
  seen: text('How the point was read', 'Як прочитано пункт', SEEN),
  confidence: text('How sure its wording is', 'Наскільки певне його формулювання', CONFIDENCES),
  textEn: text(
    'The point in words of the atlas, in English; empty where it was not seen',
    'Пункт словами атласу, англійською; порожньо, якщо його не бачили'
  ),
  textUk: text('The same in Ukrainian', 'Те саме українською'),
  topics: {
    ...text('Topics, joined by +', 'Теми, з’єднані знаком +'),
    codeSet: Object.keys(DOCUMENT_TOPICS)
  },
  figures: text(
    `Figures as name=value, joined by +; names: ${Object.keys(FIGURE_UNITS).join(', ')}`,
    'Числа у вигляді назва=значення, з’єднані знаком +'
  ),
  land: text(
    'Ids of the zones, overlays and sites of its versions that it fixes, joined by +',
    'Ідентифікатори земель, накладених зон і об’єктів його версій, які він визначає, з’єднані знаком +'
  ),
  noteEn: text('What is not certain, in English', 'Що непевне, англійською'),
  noteUk: text('The same in Ukrainian', 'Те саме українською'),
  sources: text('Ids of publications, as in versions.json', 'Ідентифікатори публікацій, як у versions.json')
} as const satisfies Record<string, Column>;

type PointColumn = keyof typeof POINT_COLUMNS;

const join = (parts: readonly string[]): string => parts.join(' + ');

/** Every point of some documents, one by one. */
export function writeDocumentTable(documents: readonly PlanDocument[]): string {
  const rows = documents.flatMap(({ id, title, published, versions, points }) =>
    points.map((point): Record<PointColumn, Cell> => ({
      document: id,
      documentEn: title.en,
      documentUk: title.uk,
      published,
      versions: join(versions),
      point: point.id,
      numberEn: numberOfPoint(point, 'en'),
      numberUk: numberOfPoint(point, 'uk'),
      seen: point.seen,
      confidence: confidenceOfPoint(point),
      textEn: point.text?.en ?? null,
      textUk: point.text?.uk ?? null,
      topics: join(point.topics),
      figures: join(Object.entries(point.figures ?? {}).map(([name, value]) => `${name}=${String(value)}`)),
      land: join(point.land ?? []),
      noteEn: point.note?.en ?? null,
      noteUk: point.note?.uk ?? null,
      sources: join(point.sources)
    }))
  );
  return writeCsv(Object.keys(POINT_COLUMNS) as PointColumn[], rows);
}
