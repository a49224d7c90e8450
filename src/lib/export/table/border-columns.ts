import { AREA_COLUMNS } from './area-columns';
import type { Column } from './csv-text';

const km = (en: string, uk: string): Column => ({ type: 'number', unit: 'km', meaning: { en, uk } });

/** Columns of `borders.csv`, in their order. */
export const BORDER_COLUMNS = {
  version: AREA_COLUMNS.version,
  lineOfContact: AREA_COLUMNS.lineOfContact,
  todayKm: km('Length of that line of contact by the same method', 'Довжина цієї лінії зіткнення за тим самим методом'),
  status: {
    type: 'string',
    meaning: {
      en: 'Who would hold the land on one side, as in the column control of areas.csv; “.demilitarised” where neither side’s forces would be there; “none” where the version creates no border',
      uk: 'Хто утримував би землю з одного боку, як у стовпці control файлу areas.csv; «.demilitarised» — без військ; «none», якщо версія не створює межі'
    }
  },
  otherStatus: {
    type: 'string',
    meaning: { en: 'The same of the other side', uk: 'Те саме з іншого боку' }
  },
  km: { ...km('Length of the border between them', 'Довжина межі між ними'), isOptional: true },
  onLineKm: {
    ...km('How much of it is the line of contact', 'Яка її частина є лінією зіткнення'),
    isOptional: true
  },
  lineOfContactKm: {
    ...km('How much follows the line of contact away from water', 'Скільки проходить лінією зіткнення не при воді'),
    isOptional: true
  },
  oblastBorderKm: {
    ...km('How much follows an oblast border away from water', 'Скільки проходить межею області не при воді'),
    isOptional: true
  },
  riverKm: {
    ...km(
      'How much follows a river, a reservoir or other inland water',
      'Скільки проходить річкою, водосховищем чи іншою внутрішньою водоймою'
    ),
    isOptional: true
  },
  setDistanceKm: {
    ...km('How much follows a distance that the text names', 'Скільки проходить на відстані, названій у тексті'),
    isOptional: true
  },
  depthLargestKm: {
    ...km(
      'Largest distance from the line of contact of land from which forces would withdraw; empty where none would',
      'Найбільша відстань від лінії зіткнення земель, з яких вийшли б війська; порожньо, якщо таких немає'
    ),
    isOptional: true
  },
  depthTypicalKm: {
    ...km('Distance within which half of that land lies', 'Відстань, у межах якої лежить половина цих земель'),
    isOptional: true
  }
} as const satisfies Record<string, Column>;

export type BorderColumn = keyof typeof BORDER_COLUMNS;
