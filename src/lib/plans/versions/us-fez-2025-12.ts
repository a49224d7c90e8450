import {
  CRIMEA,
  DNIPROPETROVSK,
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

const reports = ['gbf-dec11', 'oua-dec12'];

const REMARKS = {
  point: null,
  pointNote: { en: 'remarks to the press', uk: 'слова для преси' },
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: reports
} as const;

const NOT_COVERED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: { en: 'The remarks do not cover this land.', uk: 'Цих земель у висловлюваннях не торкнулися.' }
} as const;

const FROZEN_HELD_BY_RUSSIA = {
  ...REMARKS,
  status: statusOf('russia', 'unspecified', ['frozen']),
  paraphrase: {
    en: 'The line would be frozen, and Russian forces would stay on their side of it.',
    uk: 'Лінію заморозили б, російські сили лишилися б зі свого боку.'
  }
} as const;

const FROZEN_HELD_BY_UKRAINE = {
  ...REMARKS,
  status: statusOf('ukraine', 'unspecified', ['frozen']),
  paraphrase: {
    en: 'The line would be frozen, and Ukraine would keep its side of it.',
    uk: 'Лінію заморозили б, Україна зберегла б землі зі свого боку.'
  }
} as const;

const RUSSIA_LEAVES = {
  ...REMARKS,
  status: statusOf('ukraine', 'none', ['russia-withdraws']),
  paraphrase: {
    en: 'The sides were discussing that Russian forces leave the strips that they hold here.',
    uk: 'Сторони обговорювали вихід російських сил зі смуг, які ті тут утримують.'
  }
} as const;

export default {
  id: 'us-fez-2025-12',
  title: {
    en: 'US idea of a free economic zone, described by Zelensky on 11 December 2025',
    uk: 'Ідея США щодо вільної економічної зони, описана Зеленським 11 грудня 2025 року'
  },
  shortTitle: { en: 'US economic zone idea', uk: 'Економічна зона, ідея США' },
  published: '2025-12-11',
  authors: {
    en: 'United States, as described by Volodymyr Zelensky',
    uk: 'Сполучені Штати, за описом Володимира Зеленського'
  },
  side: 'us',
  kind: 'reported-terms',
  standing: 'superseded',
  standingNote: { en: 'reported idea, since superseded', uk: 'ідея, відома з повідомлень, згодом замінена' },
  supersededBy: 'framework-20-option-b',
  lineOfContact: {
    date: null,
    note: {
      en: 'The line as it stood then; the remarks give no date for it.',
      uk: 'Тогочасна лінія; дати у висловлюваннях не названо.'
    }
  },
  textBasis: {
    en: 'Remarks by Volodymyr Zelensky to the press; no text has been published. The wording follows Reuters in Global Banking & Finance, and Online.UA.',
    uk: 'Слова Володимира Зеленського для преси; тексту не опубліковано. Переказано за Reuters у Global Banking & Finance та за Online.UA.'
  },
  summary: {
    en: 'Ukraine alone would withdraw from its part of Donetsk Oblast. Russian forces would stay out, and the land would become a free economic zone; who governs it was not settled. Kherson and Zaporizhzhia oblasts would be frozen.',
    uk: 'Лише Україна вивела б війська зі своєї частини Донецької області. Російські сили туди не входили б, а землі стали б вільною економічною зоною; хто там здійснює владу, не вирішено. Херсонську й Запорізьку області заморозили б.'
  },
  provisions: [
    { ...CRIMEA, ...NOT_COVERED },
    { ...LUHANSK.heldByRussia, ...NOT_COVERED },
    { ...LUHANSK.heldByUkraine, ...NOT_COVERED },
    { ...DONETSK.heldByRussia, ...NOT_COVERED },
    {
      // As in the 28 points: Ukraine leaves, Russia may not enter, so neither side holds the land.
      ...DONETSK.heldByUkraine,
      ...REMARKS,
      mapLabel: { en: 'Free economic zone', uk: 'Вільна економічна зона' },
      status: statusOf('neither', 'unspecified', ['ukraine-withdraws']),
      disputes: [
        {
          kind: 'sources-differ',
          text: {
            en: 'Washington calls the land a free economic zone, Moscow a demilitarised zone. Kyiv wanted to know what keeps Russia from an equal pull-back.',
            uk: 'Вашингтон називає ці землі вільною економічною зоною, Москва — демілітаризованою. Київ запитував, чому Росія не відводить сил на таку саму відстань.'
          }
        },
        {
          kind: 'reading',
          text: {
            en: 'Control is shown as “neither side” because one army leaves and the other stays out; who governs was not known.',
            uk: 'Контроль показано як «жодна зі сторін», бо одна армія виходить, а друга не входить; хто здійснює владу, було невідомо.'
          }
        }
      ],
      paraphrase: {
        en: 'Ukraine would withdraw its troops and Russia’s would not come in. Who would govern was an open question.',
        uk: 'Україна вивела б війська, а російські не ввійшли б. Хто здійснював би владу, лишалося відкритим.'
      }
    },
    { ...KHERSON.heldByRussia, ...FROZEN_HELD_BY_RUSSIA },
    { ...KHERSON.heldByUkraine, ...FROZEN_HELD_BY_UKRAINE },
    { ...ZAPORIZHZHIA.heldByRussia, ...FROZEN_HELD_BY_RUSSIA },
    { ...ZAPORIZHZHIA.heldByUkraine, ...FROZEN_HELD_BY_UKRAINE },
    { ...KHARKIV.heldByRussia, ...RUSSIA_LEAVES },
    { ...SUMY.heldByRussia, ...RUSSIA_LEAVES },
    { ...DNIPROPETROVSK.heldByRussia, ...RUSSIA_LEAVES },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...NOT_COVERED }
  ],
  remainder: { ...NOT_COVERED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [
    {
      ...REMARKS,
      id: 'free-economic-zone',
      kind: 'economic-zone',
      name: { en: 'Free economic zone', uk: 'Вільна економічна зона' },
      extent: DONETSK.heldByUkraine.extent,
      paraphrase: {
        en: 'The US term for the land that Ukraine would leave; its rules were not described.',
        uk: 'Так США називають землі, з яких вийшла б Україна; правил зони не описано.'
      }
    }
  ],
  sites: [
    {
      ...REMARKS,
      site: 'zaporizhzhia-npp',
      term: { en: 'joint governance, a US suggestion', uk: 'спільне управління, за пропозицією США' },
      paraphrase: {
        en: 'The United States suggested that the plant be governed jointly.',
        uk: 'Сполучені Штати запропонували спільне управління станцією.'
      },
      sources: ['gbf-dec11']
    },
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    { en: 'Who would govern and police the zone.', uk: 'Хто здійснював би владу й охороняв порядок у зоні.' },
    {
      en: 'Crimea, Luhansk Oblast and the part of Donetsk Oblast that Russia holds.',
      uk: 'Крим, Луганська область і частина Донецької області, яку утримує Росія.'
    }
  ],
  notes: [
    {
      en: 'Some reports speak of the Donbas as a whole, not of Donetsk Oblast alone.',
      uk: 'Деякі повідомлення говорять про весь Донбас, а не лише про Донецьку область.'
    }
  ],
  sources: ['gbf-dec11', 'oua-dec12', 'als-dec11']
} satisfies PlanVersion;
