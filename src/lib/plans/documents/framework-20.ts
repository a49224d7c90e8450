// Long because one document stands in one file: every place with its status, sources and open questions, in both languages.
import {
  CRIMEA,
  DNIPROPETROVSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHARKIV,
  KHERSON,
  KINBURN_SPIT,
  LUHANSK,
  SUMY,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { Overlay, PlanVersion, Provision, Remainder, SiteTerm } from '../schema/plan-version';
import { NOT_STATED, silentSite, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

// One document, two variants of point 14 for Donetsk Oblast: what both variants share is written once, here.

export const POINT_14 = {
  point: '14',
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: ['glavnoe-20', 'st-20', 'tag-20', 'cz-20']
} as const;

/** Positions count as a line, not as a title: the text fixes where forces stand and recognises nothing more. */
export const HELD_BY_RUSSIA_AS_A_LINE = statusOf('russia', 'line-only', ['frozen']);
export const HELD_BY_UKRAINE_AS_A_LINE = statusOf('ukraine', 'line-only', ['frozen']);

const WITHDRAWAL = {
  ...POINT_14,
  status: statusOf('ukraine', 'none', ['russia-withdraws']),
  sources: ['glavnoe-20', '24-20p14', 'cz-20', 'liga-20']
} as const;

/** What the document says about itself, whichever variant is chosen. */
export const FRAMEWORK_20 = {
  published: '2025-12-24',
  side: 'us-ukraine',
  kind: 'proposal',
  standing: 'proposed',
  standingNote: { en: 'proposed; not accepted by Russia', uk: 'запропоновано; Росія не погодилася' },
  supersededBy: null,
  variantOf: 'framework-20',
  lineOfContact: {
    date: null,
    note: {
      en: 'Positions of the forces on the day of signing, which has not come.',
      uk: 'Позиції сил на день підписання, який не настав.'
    }
  },
  textBasis: {
    en: 'Read out point by point by Volodymyr Zelensky on 24 December 2025; reported by Ukrinform, Suspilne and AFP. The wording follows Glavnoe, which has it from Suspilne, and Censor.NET, which has it from Ukrinform.',
    uk: 'Зачитав Володимир Зеленський пункт за пунктом 24 грудня 2025 року; повідомили Укрінформ, Суспільне та AFP. Переказано за Glavnoe, яке спирається на Суспільне, та Censor.NET, яке спирається на Укрінформ.'
  }
} as const satisfies Partial<PlanVersion>;

export const BEFORE_DONETSK: readonly Provision[] = [
  {
    ...CRIMEA,
    ...NOT_STATED,
    status: UNSPECIFIED,
    paraphrase: {
      en: 'Crimea is absent from the 20 points: point 14 lists four oblasts, and the US draft’s recognition clause is not taken over.',
      uk: 'У 20 пунктах Криму немає: пункт 14 перелічує чотири області, а положення проєкту США про визнання до тексту не перенесено.'
    }
  },
  {
    ...LUHANSK.heldByRussia,
    ...POINT_14,
    status: HELD_BY_RUSSIA_AS_A_LINE,
    paraphrase: {
      en: 'Where the forces stand on the day of signing would be accepted as the de facto line of contact; the text transfers no title to land.',
      uk: 'Розташування сил на день підписання визнали б фактичною лінією зіткнення; прав на землю текст не передає.'
    }
  },
  {
    ...LUHANSK.heldByUkraine,
    ...POINT_14,
    status: HELD_BY_UKRAINE_AS_A_LINE,
    paraphrase: {
      en: 'The same line would leave Ukraine what it holds in Luhansk Oblast on the day of signing.',
      uk: 'Та сама лінія лишила б Україні те, що вона утримує в Луганській області на день підписання.'
    }
  }
];

export const AFTER_DONETSK: readonly Provision[] = [
  {
    ...ZAPORIZHZHIA.heldByRussia,
    ...POINT_14,
    status: HELD_BY_RUSSIA_AS_A_LINE,
    paraphrase: {
      en: 'Where the forces stand on the day of signing would be accepted as the de facto line of contact. The nuclear power plant has its own point.',
      uk: 'Розташування сил на день підписання визнали б фактичною лінією зіткнення. Атомній електростанції присвячено окремий пункт.'
    }
  },
  {
    ...ZAPORIZHZHIA.heldByUkraine,
    ...POINT_14,
    status: HELD_BY_UKRAINE_AS_A_LINE,
    paraphrase: {
      en: 'The same line would leave Ukraine what it holds in Zaporizhzhia Oblast on the day of signing.',
      uk: 'Та сама лінія лишила б Україні те, що вона утримує в Запорізькій області на день підписання.'
    }
  },
  {
    ...KHERSON.heldByRussia,
    ...POINT_14,
    status: HELD_BY_RUSSIA_AS_A_LINE,
    paraphrase: {
      en: 'Where the forces stand on the day of signing would be accepted as the de facto line of contact.',
      uk: 'Розташування сил на день підписання визнали б фактичною лінією зіткнення.'
    }
  },
  {
    ...KHERSON.heldByUkraine,
    ...POINT_14,
    status: HELD_BY_UKRAINE_AS_A_LINE,
    paraphrase: {
      en: 'The same line would leave Ukraine what it holds in Kherson Oblast on the day of signing.',
      uk: 'Та сама лінія лишила б Україні те, що вона утримує в Херсонській області на день підписання.'
    }
  },
  {
    ...DNIPROPETROVSK.heldByRussia,
    ...WITHDRAWAL,
    paraphrase: {
      en: 'The agreement would take effect only after Russian forces have left Dnipropetrovsk Oblast.',
      uk: 'Угода набула б чинності лише після виходу російських сил із Дніпропетровської області.'
    }
  },
  {
    // Point 14 names the oblast, of which Russia holds the spit alone; that point 16 demilitarises it is an overlay.
    ...KINBURN_SPIT,
    ...WITHDRAWAL,
    point: '14',
    paraphrase: {
      en: 'The agreement would take effect only after Russian forces have left Mykolaiv Oblast, where they hold the Kinburn Spit.',
      uk: 'Угода набула б чинності лише після виходу російських сил із Миколаївської області, де вони утримують Кінбурнську косу.'
    },
    sources: ['glavnoe-20', '24-20p14']
  },
  {
    ...SUMY.heldByRussia,
    ...WITHDRAWAL,
    paraphrase: {
      en: 'The agreement would take effect only after Russian forces have left Sumy Oblast.',
      uk: 'Угода набула б чинності лише після виходу російських сил із Сумської області.'
    }
  },
  {
    ...KHARKIV.heldByRussia,
    ...WITHDRAWAL,
    paraphrase: {
      en: 'The agreement would take effect only after Russian forces have left Kharkiv Oblast.',
      uk: 'Угода набула б чинності лише після виходу російських сил із Харківської області.'
    }
  },
  {
    ...HELD_BY_RUSSIA_ELSEWHERE,
    ...NOT_STATED,
    status: UNSPECIFIED,
    paraphrase: {
      en: 'Land that Russia may hold in oblasts not named in point 14 is not mentioned.',
      uk: 'Земель, які Росія може утримувати в областях, не названих у пункті 14, не згадано.'
    }
  }
];

export const REMAINDER: Remainder = {
  ...POINT_14,
  name: HELD_BY_UKRAINE_ELSEWHERE,
  status: statusOf('ukraine', 'unspecified', ['unspecified']),
  basis: 'inferred',
  confidence: 'medium',
  paraphrase: {
    en: 'Nothing is asked of Ukraine outside the four oblasts of point 14; by implication this land stays with it.',
    uk: 'Поза чотирма областями з пункту 14 від України нічого не вимагають; з тексту випливає, що ці землі лишаються за нею.'
  }
};

export const KINBURN_DEMILITARISED: Overlay = {
  id: 'kinburn-demilitarised',
  kind: 'demilitarised',
  name: { en: 'Kinburn Spit, demilitarised', uk: 'Кінбурнська коса, демілітаризована' },
  extent: KINBURN_SPIT.extent,
  point: '16',
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  paraphrase: {
    en: 'A separate agreement on access to the sea would make the Kinburn Spit a demilitarised area.',
    uk: 'Окрема угода про доступ до моря зробила б Кінбурнську косу демілітаризованою.'
  },
  sources: ['glavnoe-20', '24-20p16']
};

const NAVIGATION = {
  point: '16',
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: ['glavnoe-20', '24-20p16']
} as const;

export const SITES: readonly SiteTerm[] = [
  {
    site: 'zaporizhzhia-npp',
    term: { en: 'not agreed: two proposals on who runs it', uk: 'не узгоджено: дві пропозиції, хто нею керує' },
    point: '12',
    basis: 'stated',
    confidence: 'medium',
    disputes: [
      {
        kind: 'wording-open',
        text: {
          en: 'The sides did not agree. In February 2026 Reuters reported that Russia refuses US control and wants to run the plant itself.',
          uk: 'Згоди не досягнуто. У лютому 2026 року Reuters повідомило, що Росія відмовляється від контролю США й хоче сама керувати станцією.'
        }
      }
    ],
    paraphrase: {
      en: 'Washington would have a company owned in equal thirds by Ukraine, the US and Russia, under US management. Kyiv would have one owned equally by Ukraine and the US, without Russian forces, and Enerhodar as a demilitarised free zone.',
      uk: 'Вашингтон пропонує компанію, що належить порівну Україні, США й Росії, під управлінням США. Київ — компанію порівну з США, без російських сил, а Енергодар — демілітаризованою вільною зоною.'
    },
    sources: ['glavnoe-20', 'lm-20', 'pbs-20', 'gl-20', 'rep-znpp']
  },
  silentSite('kakhovka-dam'),
  {
    ...NAVIGATION,
    site: 'kinburn-spit',
    term: { en: 'Russian withdrawal; demilitarised', uk: 'виведення російських сил; демілітаризована' },
    point: '14, 16',
    paraphrase: {
      en: 'Russian forces would leave the spit with Mykolaiv Oblast; an agreement on access to the sea would demilitarise it.',
      uk: 'Російські сили залишили б косу разом із Миколаївською областю; угода про доступ до моря зробила б її демілітаризованою.'
    },
    sources: ['glavnoe-20', '24-20p14', '24-20p16']
  },
  {
    ...NAVIGATION,
    site: 'dnipro-shipping',
    term: { en: 'commercial use by Ukraine not hindered', uk: 'Росія не перешкоджає Україні' },
    paraphrase: {
      en: 'Under a separate agreement Russia would leave Ukraine’s commercial use of the river unhindered.',
      uk: 'За окремою угодою Росія не перешкоджала б Україні в комерційному використанні річки.'
    }
  },
  {
    ...NAVIGATION,
    site: 'black-sea-shipping',
    term: { en: 'commercial use by Ukraine not hindered', uk: 'Росія не перешкоджає Україні' },
    paraphrase: {
      en: 'The same separate agreement would keep Ukraine’s commercial shipping on the Black Sea unhindered.',
      uk: 'Та сама окрема угода забезпечила б безперешкодне українське комерційне судноплавство Чорним морем.'
    }
  }
];

export const LEAVES_OPEN: PlanVersion['leavesOpen'] = [
  { en: 'Crimea: none of the 20 points mentions it.', uk: 'Крим: жоден із 20 пунктів його не згадує.' },
  {
    en: 'The day of signing, and with it the line of contact.',
    uk: 'День підписання, а отже, й лінія зіткнення.'
  },
  {
    en: 'Who would govern the land on the Russian side of the line, and under which law.',
    uk: 'Хто й за яким правом здійснював би владу на землях з російського боку лінії.'
  },
  { en: 'Who would run the nuclear power plant.', uk: 'Хто керував би атомною електростанцією.' }
];
