import { CRIMEA, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const reports = ['spok-12', 'perth-12', 'st-12'];

// The reports name no oblast; all follows from the one rule that the lines are frozen.
const FREEZE = {
  point: null,
  basis: 'general-clause',
  confidence: 'medium',
  disputes: [],
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
  authors: { en: 'European states together with Ukraine', uk: 'Європейські держави разом з Україною' },
  side: 'ukraine-europe',
  kind: 'reported-terms',
  standing: 'superseded',
  standingNote: { en: 'reported proposal, since superseded', uk: 'пропозиція, відома з повідомлень, згодом замінена' },
  supersededBy: null,
  lineOfContact: {
    date: null,
    note: {
      en: 'Where the fighting stops when a ceasefire begins; the reports give no date.',
      uk: 'Там, де бої спиняться з початком припинення вогню; дати в повідомленнях немає.'
    }
  },
  textBasis: {
    en: 'Reported by Bloomberg; the text has not been published.',
    uk: 'За повідомленнями Bloomberg; текст не опубліковано.'
  },
  summary: {
    en: 'Both sides would stop where they are. Who governs the land that Russia holds would be negotiated, and nobody would recognise it as Russian.',
    uk: 'Обидві сторони зупинилися б там, де стоять. Про те, хто здійснює владу на землях, які утримує Росія, вели б переговори, і ніхто не визнав би їх російськими.'
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
    silentSite('zaporizhzhia-npp'),
    silentSite('kakhovka-dam'),
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'How the land that Russia holds would be governed.',
      uk: 'Яким було б врядування на землях, які утримує Росія.'
    },
    {
      en: 'Crimea and single oblasts: the reports name none.',
      uk: 'Крим і окремі області: у повідомленнях їх не названо.'
    }
  ],
  notes: [],
  sources: reports
} satisfies PlanVersion;
