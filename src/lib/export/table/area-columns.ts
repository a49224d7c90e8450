import type { Localised } from '../../i18n/localised';
import type { Column } from './csv-text';
import { measureColumns } from './people-cells';
import { ADMINISTRATORS, BASES, CONFIDENCES, CONTROLS, FORCES, RECOGNITIONS } from '../../plans/schema/plan-version';

/** Columns of `areas.csv`, in their order. The dictionary, the schemas and the page are made from this list. */
export const AREA_COLUMNS = {
  version: {
    type: 'string',
    meaning: { en: 'Id of the plan version; it never changes', uk: 'Ідентифікатор версії плану; він незмінний' }
  },
  lineOfContact: {
    type: 'date',
    meaning: {
      en: 'Date of the line of contact that the version is drawn on',
      uk: 'Дата лінії зіткнення, на якій показано версію'
    }
  },
  zone: {
    type: 'string',
    meaning: {
      en: 'Id of the land: the same land in every version; “remainder” is what no clause claims',
      uk: 'Ідентифікатор землі, однаковий в усіх версіях; «remainder» — те, про що немає жодного пункту'
    }
  },
  zoneNameEn: { type: 'string', meaning: { en: 'Name of the land in English', uk: 'Назва землі англійською' } },
  zoneNameUk: { type: 'string', meaning: { en: 'Name of the land in Ukrainian', uk: 'Назва землі українською' } },
  unit: {
    type: 'string',
    meaning: {
      en: 'Oblast, autonomous republic or city with special status, as ISO 3166-2 codes it',
      uk: 'Область, автономна республіка чи місто зі спеціальним статусом: код за ISO 3166-2'
    }
  },
  unitNameEn: { type: 'string', meaning: { en: 'Its name in English', uk: 'Її або його назва англійською' } },
  unitNameUk: { type: 'string', meaning: { en: 'Its name in Ukrainian', uk: 'Її або його назва українською' } },
  point: {
    type: 'string',
    isOptional: true,
    meaning: {
      en: 'Point of the document; empty where it numbers none',
      uk: 'Пункт документа; порожньо, якщо пунктів немає'
    }
  },
  control: {
    type: 'string',
    codes: CONTROLS,
    meaning: { en: 'Who would hold the land', uk: 'Хто утримував би землю' }
  },
  recognition: {
    type: 'string',
    codes: RECOGNITIONS,
    meaning: {
      en: 'As what it would be recognised; “none” where the text withholds recognition',
      uk: 'Ким і як її було б визнано; «none» — текст не дає визнання'
    }
  },
  forces: {
    type: 'string',
    codeSet: FORCES,
    meaning: {
      en: 'What would happen to the armed forces there; several codes are joined by +',
      uk: 'Що сталося б там з військами; кілька кодів з’єднано знаком +'
    }
  },
  administration: {
    type: 'string',
    codes: ADMINISTRATORS,
    meaning: { en: 'Who would govern and police it', uk: 'Хто здійснював би владу й підтримував би порядок' }
  },
  basis: {
    type: 'string',
    codes: BASES,
    meaning: {
      en: 'How the atlas knows: “stated” in a clause, “general-clause” on all land of a kind, “inferred” by us, “reported” of an unpublished text, “not-stated” at all',
      uk: 'Звідки це відомо: «stated» — з пункту тексту, «general-clause» — із загального положення, «inferred» — наш висновок, «reported» — з повідомлень про неопублікований текст, «not-stated» — не сказано зовсім'
    }
  },
  confidence: {
    type: 'string',
    codes: CONFIDENCES,
    meaning: { en: 'How sure we are of it', uk: 'Наскільки ми в цьому певні' }
  },
  areaKm2: {
    type: 'number',
    unit: 'km²',
    meaning: {
      en: 'Area of the part of the land in this unit, on the WGS84 ellipsoid before any simplification; the decimal is for sums, not for accuracy',
      uk: 'Площа частини землі в цій одиниці на еліпсоїді WGS84 до спрощення; десяткова частка — для сум, а не для точності'
    }
  },
  shareOfUkraine: {
    type: 'number',
    unit: 'share, 0 to 1',
    meaning: {
      en: 'Of Ukraine within its internationally recognised border',
      uk: 'Частка України в її міжнародно визнаних кордонах'
    }
  },
  shareOfUnit: { type: 'number', unit: 'share, 0 to 1', meaning: { en: 'Of this unit', uk: 'Частка цієї одиниці' } },
  zoneAreaKm2: {
    type: 'number',
    unit: 'km²',
    meaning: {
      en: 'Area of the land in all units; repeated in each row, so not to be added up',
      uk: 'Площа землі в усіх одиницях; повторюється в кожному рядку, тож її не підсумовують'
    }
  },
  ...measureColumns()
} as const satisfies Record<string, Column>;

export type AreaColumn = keyof typeof AREA_COLUMNS;

const inWords = (facet: Localised): Record<'En' | 'Uk', Column> => ({
  En: { type: 'string', meaning: { en: `${facet.en}, in English words`, uk: `${facet.uk}, словами англійською` } },
  Uk: { type: 'string', meaning: { en: `${facet.en}, in Ukrainian words`, uk: `${facet.uk}, словами українською` } }
});

const [control, recognition, forces, administration, pointNote, paraphrase, disputes, note, credits] = [
  inWords({ en: 'Control', uk: 'Контроль' }),
  inWords({ en: 'Recognition', uk: 'Визнання' }),
  inWords({ en: 'Forces', uk: 'Війська' }),
  inWords({ en: 'Administration', uk: 'Управління' }),
  inWords({ en: 'Where the text says it, besides the point', uk: 'Де це в тексті, крім пункту' }),
  inWords({ en: 'What the text says, retold by the atlas', uk: 'Зміст тексту в переказі атласу' }),
  inWords({ en: 'Open questions', uk: 'Відкриті питання' }),
  inWords({ en: 'Proposal or legal reference', uk: 'Пропозиція чи правовий орієнтир' }),
  inWords({ en: 'Whom to credit, with licences', uk: 'Кого зазначати, з ліцензіями' })
];

/** Columns that the file of one version and date has after those of `areas.csv`. */
export const TERM_COLUMNS = {
  controlEn: control.En,
  controlUk: control.Uk,
  recognitionEn: recognition.En,
  recognitionUk: recognition.Uk,
  forcesEn: forces.En,
  forcesUk: forces.Uk,
  administrationEn: administration.En,
  administrationUk: administration.Uk,
  pointNoteEn: { ...pointNote.En, isOptional: true },
  pointNoteUk: { ...pointNote.Uk, isOptional: true },
  paraphraseEn: paraphrase.En,
  paraphraseUk: paraphrase.Uk,
  disputesEn: { ...disputes.En, isOptional: true },
  disputesUk: { ...disputes.Uk, isOptional: true },
  sources: {
    type: 'string',
    isOptional: true,
    meaning: {
      en: 'Ids of the sources in versions.json, between spaces',
      uk: 'Ідентифікатори джерел з versions.json через пробіл'
    }
  },
  sourceUrls: {
    type: 'string',
    isOptional: true,
    meaning: {
      en: 'Their addresses as far as known, between spaces',
      uk: 'Їхні адреси, наскільки відомі, через пробіл'
    }
  },
  sourceNeeded: {
    type: 'string',
    isOptional: true,
    meaning: {
      en: 'Publication said to carry the value, which the atlas has not seen there: unconfirmed',
      uk: 'Видання, де це, за повідомленнями, опубліковано, але де атлас цього не бачив: непідтверджено'
    }
  },
  noteEn: note.En,
  noteUk: note.Uk,
  creditsEn: credits.En,
  creditsUk: credits.Uk
} as const satisfies Record<string, Column>;

export type TermColumn = keyof typeof TERM_COLUMNS;

/** One entry of the data dictionary. */
export interface DictionaryEntry extends Column {
  readonly name: string;
  /** Whether `areas.csv` has the column; the files of single versions have every column. */
  readonly isInAreaTable: boolean;
}

const entriesOf = (columns: Readonly<Record<string, Column>>, isInAreaTable: boolean): DictionaryEntry[] =>
  Object.entries(columns).map(([name, column]) => ({ name, ...column, isInAreaTable }));

/** The data dictionary: every column of every table, in their order. */
export const DICTIONARY: readonly DictionaryEntry[] = [
  ...entriesOf(AREA_COLUMNS, true),
  ...entriesOf(TERM_COLUMNS, false)
];
