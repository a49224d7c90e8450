import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { statusOf } from '../schema/status-of';

const resolution = ['unga68262'];

// A statement of law: it says whose the land is, nothing about armies or about who governs at present. Forces are
// therefore unspecified rather than unchanged.
const IN_LAW = {
  status: statusOf('ukraine', 'ukraine-de-jure', ['unspecified']),
  point: null,
  pointNote: {
    en: 'UN General Assembly resolution 68/262 of 27 March 2014',
    uk: 'резолюція Генеральної Асамблеї ООН 68/262 від 27 березня 2014 року'
  },
  basis: 'general-clause',
  confidence: 'high',
  disputes: [],
  sources: resolution
} as const;

export default {
  id: 'borders-1991',
  title: {
    en: 'Ukraine’s internationally recognised border, as of 1991',
    uk: 'Міжнародно визнаний кордон України станом на 1991 рік'
  },
  shortTitle: { en: '1991 border', uk: 'Кордон 1991 року' },
  published: '1991-12-01',
  authors: { en: 'Ukraine; UN General Assembly', uk: 'Україна; Генеральна Асамблея ООН' },
  side: 'reference',
  kind: 'baseline',
  standing: 'reference',
  standingNote: { en: 'legal reference, no proposal', uk: 'правовий орієнтир, не пропозиція' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'No line of contact: the reference is the state border.',
      uk: 'Лінії зіткнення немає: орієнтиром є державний кордон.'
    }
  },
  textBasis: {
    en: 'Legal reference: resolutions of the UN General Assembly, from 68/262 on.',
    uk: 'Правовий орієнтир: резолюції Генеральної Асамблеї ООН, починаючи з 68/262.'
  },
  summary: {
    en: 'All of Ukraine within its internationally recognised border is Ukrainian in law, Crimea with Sevastopol included. The atlas compares every proposal with it.',
    uk: 'Уся Україна в межах міжнародно визнаного кордону де-юре є українською, разом із Кримом і Севастополем. Із цим атлас порівнює кожну пропозицію.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...IN_LAW,
      paraphrase: {
        en: 'The General Assembly upholds Ukraine’s territorial integrity with Crimea and Sevastopol as parts of it, and calls on states to recognise no alteration of their status.',
        uk: 'Генеральна Асамблея підтверджує територіальну цілісність України, частиною якої є Крим і Севастополь, і закликає держави не визнавати жодної зміни їхнього статусу.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...IN_LAW,
      paraphrase: {
        en: 'Land that Russia holds in other oblasts is Ukrainian in law: the resolution affirms the border as a whole.',
        uk: 'Землі, які Росія утримує в інших областях, де-юре українські: резолюція підтверджує кордон у цілому.'
      }
    }
  ],
  remainder: {
    ...IN_LAW,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    paraphrase: {
      en: 'Land that Ukraine holds lies within the same border and is Ukrainian in law.',
      uk: 'Землі, які утримує Україна, лежать у межах того самого кордону й де-юре є українськими.'
    }
  },
  overlays: [],
  sites: [
    {
      ...IN_LAW,
      site: 'zaporizhzhia-npp',
      term: { en: 'Ukrainian in law', uk: 'де-юре українська' },
      paraphrase: {
        en: 'The plant stands in Zaporizhzhia Oblast, within the recognised border.',
        uk: 'Станція розташована в Запорізькій області, у межах визнаного кордону.'
      }
    },
    {
      ...IN_LAW,
      site: 'kakhovka-dam',
      term: { en: 'Ukrainian in law', uk: 'де-юре українська' },
      paraphrase: {
        en: 'The site of the dam is in Kherson Oblast, within the recognised border.',
        uk: 'Місце греблі — у Херсонській області, у межах визнаного кордону.'
      }
    },
    {
      ...IN_LAW,
      site: 'kinburn-spit',
      term: { en: 'Ukrainian in law', uk: 'де-юре українська' },
      paraphrase: {
        en: 'The spit is in Mykolaiv Oblast, within the recognised border.',
        uk: 'Коса належить до Миколаївської області, у межах визнаного кордону.'
      }
    },
    {
      ...IN_LAW,
      site: 'dnipro-shipping',
      term: { en: 'the river is Ukrainian in law down to its mouth', uk: 'річка де-юре українська до самого гирла' },
      paraphrase: {
        en: 'Both banks of the lower Dnipro are Ukrainian in law.',
        uk: 'Обидва береги Нижнього Дніпра де-юре українські.'
      }
    },
    {
      ...IN_LAW,
      site: 'black-sea-shipping',
      term: { en: 'the coast is Ukrainian in law', uk: 'узбережжя де-юре українське' },
      paraphrase: {
        en: 'The Black Sea coast within the recognised border is Ukrainian in law; the resolution has no rule for shipping.',
        uk: 'Узбережжя Чорного моря в межах визнаного кордону де-юре українське; правил судноплавства резолюція не встановлює.'
      }
    }
  ],
  leavesOpen: [
    {
      en: 'How the border would be restored in fact: the reference is no plan.',
      uk: 'Як кордон було б відновлено фактично: цей орієнтир не є планом.'
    }
  ],
  notes: [
    {
      en: '1 December 1991, the day of the independence referendum, serves as a label. Resolution 68/262 was adopted with 100 votes in favour, 11 against and 58 abstentions.',
      uk: '1 грудня 1991 року, день референдуму про незалежність, — лише позначка. Резолюцію 68/262 ухвалено 100 голосами «за» при 11 «проти» і 58, що утрималися.'
    }
  ],
  sources: ['unga68262', 'unga-wiki', 'wikimili-occ']
} satisfies PlanVersion;
