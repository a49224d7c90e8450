import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts of tables of areas. */
const en = {
  title: 'Areas',
  caption: (version: string, date: string) => `Zones of “${innerQuotes(version)}” on the line of contact of ${date}`,
  zone: 'Land',
  status: 'What the text would do',
  point: 'Point',
  area: 'Area',
  shareOf: { land: 'Share of Ukraine', people: 'Share of all people' },
  shareOfUnits: 'Share of the oblast',
  rest: 'On the rest the text is silent',
  total: 'Ukraine within its internationally recognised border',
  sortBy: (column: string) => `Sort by ${column}`,
  method:
    'Areas are measured on the WGS84 ellipsoid before any simplification and rounded to three figures; limans and the Syvash are not counted. Sums may differ in the last figure.'
};

/** The texts of tables of areas that every language has. */
export type AreaMessages = Widen<typeof en>;

/** Texts of tables of areas: the first view of a version has its table in the document, and none of them. */
export const areaMessages = messageSet<AreaMessages>(
  en,
  import.meta.glob('../languages/*/areas.ts', { eager: true, import: 'default' })
);
