import {
  CRIMEA,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHARKIV,
  KHERSON,
  LUHANSK,
  SUMY,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { NOT_STATED, silentSite, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['rbc-memo', 'sput-memo', 'tass-1967385', 'hk-memo'];

const RECOGNITION = {
  status: statusOf('russia', 'russia-de-jure', ['unchanged']),
  point: 'I.1',
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  paraphrase: {
    en: 'Recognition under international law as part of Russia is demanded.',
    uk: 'Висунуто вимогу міжнародно-правового визнання як частини Росії.'
  },
  sources: text
} as const;

const WITHDRAWAL = {
  ...RECOGNITION,
  status: statusOf('russia', 'russia-de-jure', ['ukraine-withdraws']),
  pointNote: { en: 'with part II, option 1, and part III', uk: 'разом із частиною II, варіант 1, і частиною III' },
  paraphrase: {
    en: 'Ukraine’s armed forces would leave the oblast entirely within the 30 days of a ceasefire; it would be recognised under international law as part of Russia.',
    uk: 'Збройні сили України цілком залишили б область за 30 днів припинення вогню; її визнали б за міжнародним правом частиною Росії.'
  }
} as const;

// Option 1 moves Ukrainian units away from the state border and says nothing of who would hold the land there.
const AWAY_FROM_THE_BORDER = {
  ...RECOGNITION,
  status: UNSPECIFIED,
  point: null,
  pointNote: { en: 'part II, option 1', uk: 'частина II, варіант 1' },
  confidence: 'medium',
  disputes: [
    {
      kind: 'reading',
      text: {
        en: 'The clause names no oblast. The atlas applies it to those on Russia’s border and shows no status, because it is about Ukrainian units, not about this land.',
        uk: 'Пункт не називає жодної області. Атлас застосовує його до прикордонних із Росією і статусу не показує, бо йдеться про українські підрозділи, а не про ці землі.'
      }
    },
    {
      kind: 'wording-open',
      text: {
        en: 'To the memorandum the four oblasts are territory of Russia. The distance may therefore be meant from their borders too, and reach into other oblasts.',
        uk: 'Для меморандуму чотири області — територія Росії. Отже, відстань можна відлічувати й від їхніх меж, тож вона сягала б інших областей.'
      }
    }
  ],
  paraphrase: {
    en: 'Not named. Ukrainian units would also have to keep a distance, yet to be agreed, from the border with Russia.',
    uk: 'Не названо. Українські підрозділи мусили б також відійти від кордону з Росією на відстань, яку ще мають узгодити.'
  }
} as const;

export default {
  id: 'ru-memorandum-2025-06',
  title: { en: 'Russian memorandum, Istanbul, 2 June 2025', uk: 'Російський меморандум, Стамбул, 2 червня 2025 року' },
  shortTitle: { en: 'Russian memorandum', uk: 'Російський меморандум' },
  published: '2025-06-02',
  authors: { en: 'Russia (delegation of Vladimir Medinsky)', uk: 'Росія (делегація Володимира Мединського)' },
  side: 'russia',
  kind: 'proposal',
  standing: 'rejected',
  standingNote: { en: 'proposal, rejected by Ukraine', uk: 'пропозиція, відхилена Україною' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The memorandum goes by the administrative borders of the four oblasts.',
      uk: 'Меморандум виходить з адміністративних меж чотирьох областей.'
    }
  },
  textBasis: {
    en: 'Full text published by Russian state agencies on 2 June 2025; the wording follows RBC, in Russian, and Sputnik.',
    uk: 'Повний текст опублікували російські державні агентства 2 червня 2025 року; переказано за RBC (російською) та Sputnik.'
  },
  summary: {
    en: 'Crimea and all of Luhansk, Donetsk, Kherson and Zaporizhzhia oblasts would be recognised under international law as Russian, and Ukraine would withdraw from the four oblasts. Its units would also keep a distance from Russia’s border.',
    uk: 'Крим і всю територію Луганської, Донецької, Херсонської та Запорізької областей визнали б за міжнародним правом російськими, а Україна вивела б війська з чотирьох областей. Її підрозділи також відійшли б від кордону з Росією.'
  },
  provisions: [
    { ...CRIMEA, ...RECOGNITION },
    { ...LUHANSK.heldByRussia, ...RECOGNITION },
    { ...LUHANSK.heldByUkraine, ...WITHDRAWAL },
    { ...DONETSK.heldByRussia, ...RECOGNITION },
    { ...DONETSK.heldByUkraine, ...WITHDRAWAL },
    { ...ZAPORIZHZHIA.heldByRussia, ...RECOGNITION },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      ...WITHDRAWAL,
      paraphrase: {
        en: 'Ukraine’s armed forces would leave the oblast entirely within 30 days, which takes in the city of Zaporizhzhia without naming it.',
        uk: 'Збройні сили України за 30 днів цілком залишили б область — отже, і місто Запоріжжя, хоч його й не названо.'
      }
    },
    { ...KHERSON.heldByRussia, ...RECOGNITION },
    {
      ...KHERSON.heldByUkraine,
      ...WITHDRAWAL,
      paraphrase: {
        en: 'Ukraine’s armed forces would leave the oblast entirely within 30 days, which takes in the city of Kherson without naming it.',
        uk: 'Збройні сили України за 30 днів цілком залишили б область — отже, і місто Херсон, хоч його й не названо.'
      }
    },
    { ...KHARKIV.heldByRussia, ...AWAY_FROM_THE_BORDER },
    { ...SUMY.heldByRussia, ...AWAY_FROM_THE_BORDER },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NOT_STATED,
      status: UNSPECIFIED,
      paraphrase: {
        en: 'The memorandum does not mention land that Russia holds in other oblasts.',
        uk: 'Меморандум не згадує земель, які Росія утримує в інших областях.'
      }
    }
  ],
  remainder: {
    ...NOT_STATED,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: UNSPECIFIED,
    paraphrase: {
      en: 'The memorandum makes no claim to this land and does not say how it would be recognised.',
      uk: 'Меморандум не висуває вимог щодо цих земель і не каже, як їх було б визнано.'
    }
  },
  overlays: [],
  sites: [
    {
      ...RECOGNITION,
      site: 'zaporizhzhia-npp',
      term: { en: 'Russian, with the oblast', uk: 'російська, разом з областю' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'The plant is not mentioned; it stands in an oblast that is claimed as a whole.',
        uk: 'Станцію не згадано; вона розташована в області, на яку висунуто вимогу цілком.'
      }
    },
    {
      ...RECOGNITION,
      site: 'kakhovka-dam',
      term: { en: 'Russian, with the oblast', uk: 'російська, разом з областю' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'The dam is not mentioned; its site is in an oblast that is claimed as a whole.',
        uk: 'Греблю не згадано; її місце — в області, на яку висунуто вимогу цілком.'
      }
    },
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'How far from Russia’s border Ukrainian units would have to stay.',
      uk: 'На якій відстані від кордону з Росією мали б лишатися українські підрозділи.'
    },
    {
      en: 'What becomes of land that Russia holds outside the four oblasts and Crimea.',
      uk: 'Що буде із землями, які Росія утримує поза чотирма областями та Кримом.'
    }
  ],
  notes: [
    {
      en: 'Part III stands beside both options: within the 30 days the withdrawal, or the whole package, would have to be carried out.',
      uk: 'Частина III стосується обох варіантів: за 30 днів мали б завершити виведення військ або виконати весь пакет.'
    },
    {
      en: 'For a ceasefire the memorandum has two options: withdrawal from the four oblasts, or a package of ten points that does not begin with one.',
      uk: 'Для припинення вогню меморандум має два варіанти: виведення військ із чотирьох областей або пакет із десяти пунктів, який із цього не починається.'
    }
  ],
  sources: ['rbc-memo', 'sput-memo', 'tass-1967385', 'tass-1967401', 'hk-memo']
} satisfies PlanVersion;
