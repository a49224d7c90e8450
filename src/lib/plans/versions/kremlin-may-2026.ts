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
import { NOT_STATED, SILENT_SITES, UNSPECIFIED } from '../schema/silence';
import { RUSSIAS_OWN_CLAIM, statusOf } from '../schema/status-of';

const REMARKS = {
  point: null,
  pointNote: { en: 'remarks to the press', uk: 'слова для преси' },
  basis: 'stated',
  sources: ['avia-may']
} as const;

const HANDED_OVER = statusOf('russia', 'unspecified', ['ukraine-withdraws']);

const NOT_COVERED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: { en: 'The remarks do not cover this land.', uk: 'Цих земель у висловлюваннях не торкнулися.' }
} as const;

// One unconfirmed digest is no source for a demand: the land stays silent, and the question stands beside it.
const PERHAPS_MEANT = {
  ...NOT_COVERED,
  confidence: 'low',
  disputes: [
    {
      kind: 'sources-differ',
      text: {
        en: 'One digest of the news, not confirmed, has the demand extend to other “Russian regions”. It may already have meant all four oblasts, which the Kremlin named in September 2026.',
        uk: 'За одним дайджестом новин, не підтвердженим, вимога поширювалася й на інші «російські регіони». Можливо, вже йшлося про всі чотири області, які Кремль назвав у вересні 2026 року.'
      }
    }
  ],
  paraphrase: {
    en: 'The remarks that could be confirmed do not cover this land.',
    uk: 'У підтверджених висловлюваннях цих земель не торкнулися.'
  }
} as const;

export default {
  id: 'kremlin-may-2026',
  title: { en: 'Kremlin condition, repeated in May 2026', uk: 'Умова Кремля, повторена в травні 2026 року' },
  shortTitle: { en: 'Kremlin, May 2026', uk: 'Кремль, травень 2026' },
  published: '2026-05-18',
  publishedPrecision: 'month',
  authors: {
    en: 'Dmitry Peskov, for the Kremlin; a deputy foreign minister of Russia, probably Mikhail Galuzin',
    uk: 'Дмитро Пєсков від імені Кремля; заступник міністра закордонних справ Росії, ймовірно Михайло Галузін'
  },
  side: 'russia',
  kind: 'position',
  standing: 'position',
  standingNote: {
    en: 'Russian position, since widened',
    uk: 'позиція Росії, згодом розширена'
  },
  supersededBy: 'kremlin-september-2026',
  lineOfContact: {
    date: null,
    note: {
      en: 'The remarks go by administrative borders, not by a line of contact.',
      uk: 'У висловлюваннях ідеться про адміністративні межі, а не про лінію зіткнення.'
    }
  },
  textBasis: {
    en: 'Remarks to the press, seen in weak copies only and told here by one at Avia-pro; the wording and the day are not certain.',
    uk: 'Слова для преси, які атлас бачив лише в ненадійних копіях і переказує за однією з них на Avia-pro; дослівний зміст і день не певні.'
  },
  summary: {
    en: 'Ukraine would first order its forces out of the Donbas. A ceasefire and talks would come only then.',
    uk: 'Спершу Україна мала б наказати своїм силам вийти з Донбасу. Припинення вогню й переговори були б лише потім.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_COVERED },
    { ...LUHANSK.heldByRussia, ...NOT_COVERED },
    {
      ...LUHANSK.heldByUkraine,
      ...REMARKS,
      status: HANDED_OVER,
      confidence: 'low',
      disputes: [RUSSIAS_OWN_CLAIM],
      paraphrase: {
        en: 'As a part of the Donbas, what Ukraine holds here would have to be left.',
        uk: 'Те, що Україна утримує тут, довелося б залишити як частину Донбасу.'
      }
    },
    { ...DONETSK.heldByRussia, ...NOT_COVERED },
    {
      ...DONETSK.heldByUkraine,
      ...REMARKS,
      status: HANDED_OVER,
      confidence: 'medium',
      disputes: [
        RUSSIAS_OWN_CLAIM,
        {
          kind: 'sources-differ',
          text: {
            en: 'The remarks are known from a digest written by a machine and from a machine translation; their wording and day need checking.',
            uk: 'Висловлювання відомі з машинного дайджесту й машинного перекладу; дослівний зміст і день треба перевірити.'
          }
        }
      ],
      paraphrase: {
        en: 'Ukraine would leave this land ahead of any ceasefire; difficult negotiations would come after it.',
        uk: 'Україна вийшла б із цих земель ще до припинення вогню; складні переговори були б після нього.'
      }
    },
    { ...KHERSON.heldByRussia, ...NOT_COVERED },
    { ...KHERSON.heldByUkraine, ...PERHAPS_MEANT },
    { ...ZAPORIZHZHIA.heldByRussia, ...NOT_COVERED },
    { ...ZAPORIZHZHIA.heldByUkraine, ...PERHAPS_MEANT },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_COVERED }
  ],
  remainder: { ...NOT_COVERED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: SILENT_SITES,
  leavesOpen: [
    {
      en: 'Whether Ukraine should also leave its parts of Kherson and Zaporizhzhia oblasts.',
      uk: 'Чи мала б Україна залишити також свої частини Херсонської та Запорізької областей.'
    },
    { en: 'Who would govern and police the land afterwards.', uk: 'Хто потім здійснював би владу й охороняв порядок.' },
    { en: 'Crimea, which is not mentioned.', uk: 'Крим, якого не згадано.' }
  ],
  notes: [
    {
      en: '18 May 2026 is the day of a machine-made copy; the day of the remark itself is not known, so only the month is shown.',
      uk: '18 травня 2026 року — дата машинної копії; день самого висловлювання невідомий, тому показано лише місяць.'
    },
    {
      en: 'US Secretary of State Marco Rubio said in the same month that mediation had brought no fruit so far.',
      uk: 'Державний секретар США Марко Рубіо того ж місяця сказав, що посередництво поки не дало результату.'
    }
  ],
  sources: ['avia-may', 'belga-may', 'ebiz-may']
} satisfies PlanVersion;
