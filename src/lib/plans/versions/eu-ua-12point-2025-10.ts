import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const bloomberg = ['spok-12', 'st-12'];
/** Radio Liberty saw the document and went through its points. */
const radioLiberty = ['liga-12', 'forua-12', 'knews-12'];
const reports = [...radioLiberty, ...bloomberg];

// The reports name no oblast; all follows from the one rule that the lines are frozen.
const FREEZE = {
  point: null,
  basis: 'general-clause',
  confidence: 'medium',
  disputes: [
    {
      kind: 'wording-open',
      text: {
        en: 'Radio Liberty also has zones without military activity on both sides of the line, under a multinational civilian mission. No width is reported, so none can be drawn.',
        uk: 'За «Радіо Свобода», обабіч лінії були б також зони без військової діяльності під багатонаціональною цивільною місією. Ширини не повідомлено, тому на карті їх немає.'
      }
    }
  ],
  sources: reports
} as const;

const HELD_BY_RUSSIA = statusOf('russia', 'none', ['frozen'], {
  by: 'to-be-negotiated',
  terms: { en: 'subject of negotiations', uk: 'предмет переговорів' }
});

export default {
  id: 'eu-ua-12point-2025-10',
  title: {
    en: 'European and Ukrainian 12 points, reported on 21 October 2025',
    uk: 'Європейсько-українські 12 пунктів, за повідомленнями від 21 жовтня 2025 року'
  },
  shortTitle: { en: '12 points, October 2025', uk: '12 пунктів, жовтень 2025' },
  published: '2025-10-21',
  authors: {
    en: 'Circulated by Finland and the coalition of the willing, by Radio Liberty endorsed by no state; by Bloomberg European states with Ukraine',
    uk: 'Поширили Фінляндія та коаліція охочих, за «Радіо Свобода», не схвалила жодна держава; за Bloomberg — європейські держави з Україною'
  },
  side: 'ukraine-europe',
  kind: 'reported-terms',
  standing: 'superseded',
  standingNote: { en: 'reported proposal, since superseded', uk: 'пропозиція, відома з повідомлень, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'The line of the moment when the ceasefire begins, 24 hours after both sides accept the plan; there is no date.',
      uk: 'Лінія на момент, коли почнеться припинення вогню, через 24 години після згоди обох сторін; дати немає.'
    }
  },
  textBasis: {
    en: 'The text has not been published. Bloomberg told of it on 21 October 2025; Radio Liberty saw it and went through its points on 30 October. The wording follows LIGA.net and ForUA on the latter.',
    uk: 'Текст не опубліковано. Про нього 21 жовтня 2025 року повідомило Bloomberg; «Радіо Свобода» бачило документ і 30 жовтня виклало його пункти. Переказано за LIGA.net та ForUA, що подають цей виклад.'
  },
  summary: {
    en: 'Both sides would stop where they are. Who governs the land that Russia holds would be negotiated, and it would not be recognised in law as Russian. The nuclear power plant would go to a third party, with talks on its return to Ukraine.',
    uk: 'Обидві сторони зупинилися б там, де стоять. Про те, хто здійснює владу на землях, які утримує Росія, вели б переговори; російськими де-юре їх не визнали б. Атомна електростанція відійшла б третій стороні, а про її передання Україні вели б переговори.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...FREEZE,
      status: HELD_BY_RUSSIA,
      paraphrase: {
        en: 'Crimea is not named in the reports. By the general rule Russia would hold it for now, without recognition; how it is governed would be negotiated.',
        uk: 'Крим у повідомленнях не названо. За загальним правилом Росія поки що утримувала б його без визнання; про врядування вели б переговори.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...FREEZE,
      status: HELD_BY_RUSSIA,
      paraphrase: {
        en: 'Russia would hold for now what lies behind the frozen line, without recognition; how it is governed would be negotiated.',
        uk: 'Росія поки що утримувала б землі за замороженою лінією без визнання; про врядування на них вели б переговори.'
      }
    }
  ],
  remainder: {
    ...FREEZE,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'none', ['frozen']),
    paraphrase: {
      en: 'Ukraine would keep what it holds when the line is frozen.',
      uk: 'Україна зберегла б те, що утримує на час заморожування лінії.'
    }
  },
  overlays: [],
  sites: [
    {
      site: 'zaporizhzhia-npp',
      term: { en: 'to a third party; talks on its return', uk: 'третій стороні; переговори про передання Україні' },
      point: null,
      basis: 'reported',
      confidence: 'medium',
      disputes: [
        {
          kind: 'wording-open',
          text: {
            en: 'Which third party is meant is not reported.',
            uk: 'Яку третю сторону мають на увазі, не повідомлено.'
          }
        }
      ],
      paraphrase: {
        en: 'The plant would be handed to a third party; talks on Ukraine having it back would follow.',
        uk: 'Станцію передали б третій стороні; потім вели б переговори про те, щоб її знову мала Україна.'
      },
      sources: radioLiberty
    },
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'Which third party would have the nuclear power plant.',
      uk: 'Якій третій стороні передали б атомну електростанцію.'
    },
    {
      en: 'How wide the zones without military activity would be.',
      uk: 'Якою була б ширина зон без військової діяльності.'
    },
    {
      en: 'How the land that Russia holds would be governed.',
      uk: 'Яким було б врядування на землях, які утримує Росія.'
    },
    {
      en: 'Crimea and single oblasts: the reports name none.',
      uk: 'Крим і окремі області: у повідомленнях їх не названо.'
    }
  ],
  notes: [
    {
      en: 'By Radio Liberty a pact of non-aggression would bind both sides, and Kyiv would not take land back by force.',
      uk: 'За «Радіо Свобода», обидві сторони зв’язав би пакт про ненапад, а Київ не повертав би земель силою.'
    }
  ],
  sources: reports
} satisfies PlanVersion;
