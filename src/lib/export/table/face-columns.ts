import { HOLDERS } from '../../territory/territory';
import { AREA_COLUMNS } from './area-columns';
import type { Column } from './csv-text';
import { PEOPLE_COLUMNS } from './people-cells';

const FACE: Column = {
  type: 'string',
  meaning: {
    en: 'Id of the face, the smallest piece of land that no boundary crosses: unit, holder, and where a text names a distance from the line, the kilometres within which it lies; it means the same on every line of contact',
    uk: 'Ідентифікатор грані — найменшої частини землі, якої не перетинає жодна межа: одиниця, хто утримує і, якщо текст називає відстань від лінії, кілометри, у межах яких вона лежить; на кожній лінії зіткнення означає те саме'
  }
};

/** Columns of `face-zones.csv`, in their order. */
export const FACE_ZONE_COLUMNS = {
  version: AREA_COLUMNS.version,
  face: FACE,
  zone: AREA_COLUMNS.zone,
  overlays: {
    type: 'string',
    isOptional: true,
    meaning: {
      en: 'Ids of the regimes that the version lays over the face, as in versions.json; several are joined by +',
      uk: 'Ідентифікатори режимів, які версія накладає на грань, як у versions.json; кілька з’єднано знаком +'
    }
  }
} as const satisfies Record<string, Column>;

export type FaceZoneColumn = keyof typeof FACE_ZONE_COLUMNS;

/** Properties of a face in the files of faces, in their order. */
export const FACE_PROPERTIES = {
  face: FACE,
  unit: AREA_COLUMNS.unit,
  unitNameEn: AREA_COLUMNS.unitNameEn,
  unitNameUk: AREA_COLUMNS.unitNameUk,
  holder: {
    type: 'string',
    codes: HOLDERS,
    meaning: { en: 'Who holds the face on the date of the line', uk: 'Хто утримує грань на дату лінії' }
  },
  bandKm: {
    type: 'number',
    isOptional: true,
    meaning: {
      en: 'Distance from the line of contact, in km, within which the whole face lies; only where a text names one',
      uk: 'Відстань від лінії зіткнення в км, у межах якої лежить уся грань; лише там, де її називає текст'
    }
  },
  areaKm2: {
    type: 'number',
    unit: 'km²',
    meaning: {
      en: 'Area on the WGS84 ellipsoid before any simplification; a zone’s area is the sum of its faces',
      uk: 'Площа на еліпсоїді WGS84 до будь-якого спрощення; площа зони — сума площ її граней'
    }
  },
  ...PEOPLE_COLUMNS
} as const satisfies Record<string, Column>;
