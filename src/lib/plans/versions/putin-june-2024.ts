import {
  CRIMEA,
  DONETSK,
  HELD_BY_RUSSIA_ELSEWHERE,
  HELD_BY_UKRAINE_ELSEWHERE,
  KHERSON,
  LUHANSK,
  ZAPORIZHZHIA
} from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { NOT_STATED, silentSite, UNSPECIFIED } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['mirage-putin24', 'ki-putin24', '24kg-putin24', 'tbs-putin24'];

const SPEECH = {
  point: null,
  pointNote: { en: 'speech of 14 June 2024', uk: 'промова 14 червня 2024 року' },
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: text
} as const;

const KEPT = statusOf('russia', 'russia-de-jure', ['unchanged']);
const HANDED_OVER = statusOf('russia', 'russia-de-jure', ['ukraine-withdraws']);

export default {
  id: 'putin-june-2024',
  title: {
    en: 'Putin’s conditions for a ceasefire, 14 June 2024',
    uk: 'Умови Путіна щодо припинення вогню, 14 червня 2024 року'
  },
  shortTitle: { en: 'Putin, June 2024', uk: 'Путін, червень 2024' },
  published: '2024-06-14',
  authors: { en: 'Vladimir Putin, President of Russia', uk: 'Володимир Путін, президент Росії' },
  side: 'russia',
  kind: 'position',
  standing: 'rejected',
  standingNote: { en: 'position, rejected by Ukraine', uk: 'позиція, відхилена Україною' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The speech does not go by a line of contact but by the administrative borders of the four oblasts.',
      uk: 'У промові йдеться не про лінію зіткнення, а про адміністративні межі чотирьох областей.'
    }
  },
  textBasis: {
    en: 'Speech at the Russian foreign ministry; transcript published, widely reported. The wording follows a copy of the transcript at Mirage News, the only one for Crimea.',
    uk: 'Промова в Міністерстві закордонних справ Росії; стенограму опубліковано, зміст широко висвітлено. Переказано за копією стенограми в Mirage News; щодо Криму вона єдина.'
  },
  summary: {
    en: 'Ukraine would withdraw from all of Luhansk, Donetsk, Kherson and Zaporizhzhia oblasts up to their administrative borders. Treaties would record these oblasts and Crimea as Russian.',
    uk: 'Україна вивела б війська з усієї території Луганської, Донецької, Херсонської та Запорізької областей до їхніх адміністративних меж. Ці області та Крим було б закріплено в договорах як російські.'
  },
  provisions: [
    {
      ...LUHANSK.heldByRussia,
      ...SPEECH,
      status: KEPT,
      paraphrase: {
        en: 'Russia would keep what it holds of Luhansk Oblast, and treaties would record it as Russian.',
        uk: 'Росія зберегла б те, що утримує в Луганській області, а договори закріпили б його як російське.'
      }
    },
    {
      ...LUHANSK.heldByUkraine,
      ...SPEECH,
      status: HANDED_OVER,
      paraphrase: {
        en: 'Ukrainian troops would leave the oblast as far as its administrative border, as it was within Ukraine.',
        uk: 'Українські війська залишили б область аж до адміністративної межі, якою вона була у складі України.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...SPEECH,
      status: KEPT,
      paraphrase: {
        en: 'Russia would keep what it holds of Donetsk Oblast, and treaties would record it as Russian.',
        uk: 'Росія зберегла б те, що утримує в Донецькій області, а договори закріпили б його як російське.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...SPEECH,
      status: HANDED_OVER,
      paraphrase: {
        en: 'Ukrainian troops would leave the rest of Donetsk Oblast with its cities, and treaties would record it as Russian.',
        uk: 'Українські війська залишили б решту Донецької області з її містами, а договори закріпили б її як російську.'
      }
    },
    {
      ...KHERSON.heldByRussia,
      ...SPEECH,
      status: KEPT,
      paraphrase: {
        en: 'Russia would keep what it holds of Kherson Oblast, and treaties would record it as Russian.',
        uk: 'Росія зберегла б те, що утримує в Херсонській області, а договори закріпили б його як російське.'
      }
    },
    {
      ...KHERSON.heldByUkraine,
      ...SPEECH,
      status: HANDED_OVER,
      paraphrase: {
        en: 'Ukrainian troops would leave the part on the right bank of the Dnipro as well, the city of Kherson with it.',
        uk: 'Українські війська залишили б і правобережну частину області разом із містом Херсоном.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByRussia,
      ...SPEECH,
      status: KEPT,
      paraphrase: {
        en: 'Russia would keep what it holds of Zaporizhzhia Oblast, and treaties would record it as Russian.',
        uk: 'Росія зберегла б те, що утримує в Запорізькій області, а договори закріпили б його як російське.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      ...SPEECH,
      status: HANDED_OVER,
      paraphrase: {
        en: 'Ukrainian troops would leave the north of the oblast as well, the city of Zaporizhzhia with it.',
        uk: 'Українські війська залишили б і північ області разом із містом Запоріжжям.'
      }
    },
    {
      ...CRIMEA,
      ...SPEECH,
      status: KEPT,
      confidence: 'medium',
      paraphrase: {
        en: 'The status of Crimea and Sevastopol as Russian would be laid down in international agreements.',
        uk: 'Статус Криму й Севастополя як російських було б закріплено в міжнародних угодах.'
      },
      sources: ['mirage-putin24']
    },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NOT_STATED,
      status: UNSPECIFIED,
      paraphrase: {
        en: 'The conditions do not mention land that Russia holds outside the four oblasts and Crimea.',
        uk: 'Умови не згадують земель, які Росія утримує поза чотирма областями та Кримом.'
      }
    }
  ],
  remainder: {
    ...NOT_STATED,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: UNSPECIFIED,
    paraphrase: {
      en: 'The conditions make no territorial claim here, and do not say how this land would be recognised.',
      uk: 'Щодо цих земель умови не висувають територіальних вимог і не кажуть, як їх було б визнано.'
    }
  },
  overlays: [],
  sites: [
    {
      ...SPEECH,
      site: 'zaporizhzhia-npp',
      term: { en: 'Russian, with the oblast', uk: 'російська, разом з областю' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'The plant is not mentioned; it stands in an oblast that is claimed as a whole.',
        uk: 'Станцію не згадано; вона розташована в області, на яку висунуто вимогу цілком.'
      },
      sources: ['ki-putin24']
    },
    {
      ...SPEECH,
      site: 'kakhovka-dam',
      term: { en: 'Russian, with the oblast', uk: 'російська, разом з областю' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'The dam is not mentioned; its site is in an oblast that is claimed as a whole.',
        uk: 'Греблю не згадано; її місце — в області, на яку висунуто вимогу цілком.'
      },
      sources: ['ki-putin24']
    },
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'What becomes of land that Russia holds in other oblasts, such as Kharkiv Oblast.',
      uk: 'Що буде із землями, які Росія утримує в інших областях, зокрема в Харківській.'
    },
    {
      en: 'Which states would sign the treaties that record the change.',
      uk: 'Які держави підписали б договори, що закріплюють зміну.'
    }
  ],
  notes: [
    {
      en: 'Reports the same day that Putin had once been open to Ukrainian sovereignty over Kherson and Zaporizhzhia oblasts, given a land link to Crimea, concern an earlier offer.',
      uk: 'Тогочасні повідомлення, що Путін колись припускав суверенітет України над Херсонською та Запорізькою областями за умови сухопутного зв’язку з Кримом, стосуються давнішої пропозиції.'
    }
  ],
  sources: ['mirage-putin24', 'ki-putin24', 'tbs-putin24', 'sg-putin24', '24kg-putin24', 'urdu24']
} satisfies PlanVersion;
