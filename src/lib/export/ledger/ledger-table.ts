import { ASSET_FIGURE_UNITS, ASSET_KIND_IDS, ASSET_STATUSES, ASSET_TYPES } from '../../assets/asset-kinds';
import { kindOf } from '../../assets/asset';
import type { Ledger, LedgerRow, OwnTerm } from '../../ledger/derive-ledger';
import type { InFace, LedgerAsset, LedgerTown } from '../../ledger/land-things';
import { LAND_MOVES } from '../../ledger/moves';
import { BASES, CONFIDENCES, CONTROLS, RECOGNITIONS, type Cited } from '../../plans/schema/plan-version';
import { lineName } from '../../territory/line-of-contact';
import { HOLDERS } from '../../territory/territory';

import { roundToTenth } from '../table/area-table';
import { writeCsv, type Cell, type Column, type CsvForm } from '../table/csv-text';
import { PEOPLE_COLUMNS, peopleCells } from '../table/people-cells';

const text = (en: string, uk: string, codes?: readonly string[]): Column => ({
  type: 'string',
  isOptional: true,
  ...(codes && { codes }),
  meaning: { en, uk }
});
const number = (en: string, uk: string): Column => ({ type: 'number', isOptional: true, meaning: { en, uk } });

/** What a row of the ledger's table is about. */
const ITEMS = ['land', 'town', 'asset', 'term'] as const;

/** Columns of `ledger.csv`, in their order: one row for the land of a clause, then one for each thing on it. */
export const LEDGER_COLUMNS = {
  version: { type: 'string', meaning: { en: 'Id of the plan version', uk: 'Ідентифікатор версії плану' } },
  versus: text('Id of the version it is compared with', 'Ідентифікатор версії, з якою її порівняно'),
  lineOfContact: {
    type: 'string',
    meaning: { en: 'Line of contact that both are drawn on', uk: 'Лінія зіткнення, на якій це показано' }
  },
  move: text(
    'What becomes of the land: the other side would hold it, it would be left to neither or both, it stays open, it would be recognised as Russian, its holder’s forces would leave',
    'Що стається із землею: її утримувала б інша сторона, її не утримувала б жодна зі сторін або утримували б обидві, це лишається відкритим, її визнали б російською, сили того, хто її утримує, вийшли б',
    LAND_MOVES
  ),
  holder: text('Who holds it on that line', 'Хто утримує її на цій лінії', HOLDERS),
  from: text(
    'Who holds it now; in a comparison, who would under the first text',
    'Хто утримує її зараз; у порівнянні — хто утримував би за першим текстом',
    CONTROLS
  ),
  to: text('Who would hold it', 'Хто утримував би її', CONTROLS),
  recognition: text('Recognition that the land would get', 'Визнання, яке отримала б земля', RECOGNITIONS),
  zone: text('Id of the land', 'Ідентифікатор землі'),
  zoneNameEn: text('Name of the land in English', 'Назва землі англійською'),
  zoneNameUk: text('Name of the land in Ukrainian', 'Назва землі українською'),
  point: text('Point of the document; empty where it numbers none', 'Пункт документа; порожньо, якщо пунктів немає'),
  versusPoint: text('The same in the other text', 'Те саме в іншому тексті'),
  basis: text('Basis on which the atlas knows the clause', 'Підстава, на якій атлас знає цей пункт', BASES),
  confidence: text('How sure it is', 'Наскільки це певно', CONFIDENCES),
  item: text('What this row is about', 'Про що цей рядок', ITEMS),
  id: text('Id of the town, asset or site', 'Ідентифікатор міста, об’єкта чи місця'),
  nameEn: text('Its name in English', 'Назва англійською'),
  nameUk: text('Its name in Ukrainian', 'Назва українською'),
  kind: text('Kind of the asset', 'Вид об’єкта', ASSET_KIND_IDS),
  type: text('What it is more closely', 'Що це точніше', Object.keys(ASSET_TYPES)),
  status: text('State of the asset, of the date beside it', 'Стан об’єкта на дату поруч', Object.keys(ASSET_STATUSES)),
  statusDate: text('Day, month or year of that state', 'День, місяць або рік цього стану'),
  figure: number(
    'Figure of the asset; capacity counts only where it works',
    'Показник об’єкта; потужність враховують, лише якщо він працює'
  ),
  figureUnit: text('What the figure counts', 'Що означає показник', Object.keys(ASSET_FIGURE_UNITS)),
  population: number('Population of the town', 'Населення міста'),
  countedOn: text(
    'Day of the official estimate; empty where the figure has no date',
    'День офіційної оцінки; порожньо, якщо показник без дати'
  ),
  isNearLine: text(
    '“yes” where the generalised line cannot tell the side',
    '«yes», якщо за узагальненою лінією не визначити сторону',
    ['yes']
  ),
  termEn: text('Term of a site of its own, in English', 'Умова щодо окремого місця, англійською'),
  termUk: text('The same in Ukrainian', 'Те саме українською'),
  areaKm2: { ...number('Area of the land', 'Площа землі'), unit: 'km²' },
  ...PEOPLE_COLUMNS,
  operatingMw: number(
    'Megawatts of the plants that ran when they were last heard of',
    'Мегавати електростанцій, які за останніми відомостями працювали'
  ),
  damagedMw: number('Megawatts of the damaged ones', 'Мегавати пошкоджених')
} as const satisfies Readonly<Record<string, Column>>;

type LedgerColumn = keyof typeof LEDGER_COLUMNS;
type Cells = Partial<Record<LedgerColumn, Cell>>;

const pointOf = (cited: Cited | undefined): Cell => cited?.point ?? null;

const townCells = ({ thing, isNearLine }: InFace<LedgerTown>): Cells => ({
  item: 'town',
  id: String(thing.id),
  nameEn: thing.en,
  nameUk: thing.uk,
  population: thing.population,
  countedOn: thing.countedOn ?? null,
  isNearLine: isNearLine ? 'yes' : null
});

const assetCells = ({ thing, isNearLine }: InFace<LedgerAsset>): Cells => ({
  item: 'asset',
  id: thing.id,
  nameEn: thing.en,
  nameUk: thing.uk,
  kind: kindOf(thing),
  type: thing.type,
  status: thing.status,
  statusDate: thing.statusDate,
  figure: thing.figure?.value ?? null,
  figureUnit: thing.figure?.unit ?? null,
  isNearLine: isNearLine ? 'yes' : null
});

function rowCells(row: LedgerRow): Cells[] {
  const zone = row.zones.at(-1);
  const shared: Cells = {
    move: row.move,
    holder: row.holder,
    from: row.from,
    to: row.to,
    recognition: zone?.terms.status.recognition ?? null,
    zone: zone?.id ?? null,
    zoneNameEn: zone?.terms.name.en ?? null,
    zoneNameUk: zone?.terms.name.uk ?? null,
    point: pointOf(row.zones[0]?.terms),
    versusPoint: row.zones.length > 1 ? pointOf(zone?.terms) : null,
    basis: zone?.terms.basis ?? null,
    confidence: zone?.terms.confidence ?? null
  };
  const { operatingMw, damagedMw } = row.capacity;
  const land: Cells = {
    item: 'land',
    areaKm2: roundToTenth(row.areaKm2),
    ...peopleCells(row.people),
    operatingMw,
    damagedMw
  };
  return [land, ...row.towns.map(townCells), ...row.assets.map(assetCells)].map((cells) => ({ ...shared, ...cells }));
}

const termCells = ({ site, asset, terms }: OwnTerm): Cells[] =>
  terms.flatMap((term): Cells[] => {
    if (term === undefined) return [];
    const { point, basis, confidence, term: words } = term;
    const about = asset === undefined ? {} : assetCells(asset);
    return [{ ...about, item: 'term', id: site, point, basis, confidence, termEn: words.en, termUk: words.uk }];
  });

/** Ledgers as a table: one row for the land of each clause, one for each town and asset on it, one for each own term. */
export function writeLedgerTable(ledgers: readonly Ledger[], form?: CsvForm): string {
  const empty = Object.fromEntries(Object.keys(LEDGER_COLUMNS).map((column) => [column, null]));
  const rows = ledgers.flatMap(({ versionIds: [version = '', versus], line, rows: land, ownTerms }) =>
    [...land.flatMap(rowCells), ...ownTerms.flatMap(termCells)].map(
      (cells) =>
        ({ ...empty, version, versus: versus ?? null, lineOfContact: lineName(line), ...cells }) as Record<
          LedgerColumn,
          Cell
        >
    )
  );
  return writeCsv(Object.keys(LEDGER_COLUMNS) as LedgerColumn[], rows, form);
}
