// Long because one document stands in one file: every place with its status, sources and open questions, in both languages.
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
import { silentSite } from '../schema/silence';
import { statusOf } from '../schema/status-of';

const text = ['reuters-e3-text', 'report-az-texts', 'ua-e3', 'ep-e3', 'dc-e3'];
const point21 = ['reuters-e3-text', 'report-az-texts', 'capital-e3', 'dc-e3', 'ua-e3'];

// Point 21 names no land: one clause for everything beyond the line. Its pledge not to use force has no value in the
// forces facet. “Unchanged” is nearest, because the clause moves nobody; “frozen” would be a word the text avoids.
const NEGOTIATED = {
  status: statusOf('to-be-negotiated', 'none', ['unchanged']),
  point: '21',
  basis: 'general-clause',
  confidence: 'high',
  disputes: [
    {
      kind: 'reading',
      text: {
        en: 'Forces are shown as unchanged: no point that the atlas has seen tells a side to move, and Ukraine pledges not to recover this land by military means. How the ceasefire of point 28 would begin was not seen.',
        uk: 'Сили показано як незмінні: жоден пункт, який атлас бачив, не велить стороні рухатися, а Україна зобов’язується не повертати ці землі воєнним шляхом. Як почалося б припинення вогню за пунктом 28, атлас не бачив.'
      }
    },
    {
      kind: 'text-in-tension',
      text: {
        en: 'No clause recognises land as Russian, yet by point 10 recognition of new territory would lapse if Russia attacked again.',
        uk: 'Жоден пункт не визнає земель російськими, але за пунктом 10 визнання нової території скасувалося б, якби Росія знову напала.'
      }
    }
  ],
  sources: point21
} as const;

const KEPT_UNTIL_TALKS = {
  status: statusOf('ukraine', 'none', ['unchanged']),
  point: '21',
  basis: 'inferred',
  confidence: 'medium',
  disputes: [],
  sources: point21
} as const;

export default {
  id: 'e3-counter-2025-11',
  title: {
    en: 'Counter-proposal by the United Kingdom, France and Germany, 23 November 2025',
    uk: 'Контрпропозиція Великої Британії, Франції та Німеччини, 23 листопада 2025 року'
  },
  shortTitle: { en: 'E3 text', uk: 'Текст «євротрійки»' },
  published: '2025-11-23',
  authors: { en: 'United Kingdom, France and Germany', uk: 'Велика Британія, Франція та Німеччина' },
  side: 'europe',
  kind: 'counter-proposal',
  standing: 'superseded',
  standingNote: { en: 'counter-proposal, since superseded', uk: 'контрпропозиція, згодом замінена' },
  supersededBy: 'geneva-19point-2025-11',
  answers: 'us-28point-2025-11',
  lineOfContact: {
    date: null,
    note: {
      en: 'Point 21 speaks of a line of contact and gives it no date.',
      uk: 'У пункті 21 ідеться про лінію зіткнення, але без дати.'
    }
  },
  textBasis: {
    en: 'Full text, first published by Reuters on 23 November 2025; the wording follows republications by The Straits Times (points 1 to 10), Capital Post (point 21) and UAnews. Points 15, 17, 22, 23 and 27 were not seen.',
    uk: 'Повний текст, уперше опублікований агентством Reuters 23 листопада 2025 року; переказано за передруками The Straits Times (пункти 1–10), Capital Post (пункт 21) та UAnews. Пунктів 15, 17, 22, 23 і 27 атлас не бачив.'
  },
  summary: {
    en: 'The clauses of the US draft that recognise oblasts as Russian and create a buffer (21a to 21d) are struck out; only point 10 still mentions recognition, as something that would lapse if Russia attacked. Ukraine would pledge not to recover land by military means, and negotiations on exchanges of territory would take the line of contact as their starting point.',
    uk: 'Пункти проєкту США, що визнають області російськими й створюють буфер (21a–21d), вилучено; про визнання згадує лише пункт 10 — як про те, що скасувалося б, якби Росія напала. Україна зобов’язалася б не повертати землі воєнним шляхом, а переговори про обмін територіями відштовхувалися б від лінії зіткнення.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Crimea is not named. Whatever lies beyond the line of contact is left to negotiations that set out from that line; no recognition is offered in advance.',
        uk: 'Крим не названо. Усе, що лежить за лінією зіткнення, лишено переговорам, які відштовхуються від цієї лінії; визнання наперед не пропонують.'
      }
    },
    {
      ...LUHANSK.heldByRussia,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Not named. Its future is left to negotiations that set out from the line of contact; no recognition is offered in advance.',
        uk: 'Не названо. Майбутнє цих земель лишено переговорам, які відштовхуються від лінії зіткнення; визнання наперед не пропонують.'
      }
    },
    {
      ...LUHANSK.heldByUkraine,
      ...KEPT_UNTIL_TALKS,
      paraphrase: {
        en: 'Not named. Nothing has to be given up before the talks, so the land stays with Ukraine at their start.',
        uk: 'Не названо. До переговорів нічого віддавати не треба, тож на їх початок ці землі лишаються за Україною.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Not named. Its future is left to negotiations that set out from the line of contact; no recognition is offered in advance.',
        uk: 'Не названо. Майбутнє цих земель лишено переговорам, які відштовхуються від лінії зіткнення; визнання наперед не пропонують.'
      }
    },
    {
      ...DONETSK.heldByUkraine,
      ...KEPT_UNTIL_TALKS,
      paraphrase: {
        en: 'The US draft’s clause on withdrawal and a buffer is gone, so Ukraine would not have to leave before talks begin.',
        uk: 'Пункту проєкту США про виведення військ і буфер більше немає, тож до початку переговорів Україна не мусила б залишати ці землі.'
      }
    },
    {
      ...KHERSON.heldByRussia,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Not named. Its future is left to negotiations that set out from the line of contact; no recognition is offered in advance.',
        uk: 'Не названо. Майбутнє цих земель лишено переговорам, які відштовхуються від лінії зіткнення; визнання наперед не пропонують.'
      }
    },
    {
      ...KHERSON.heldByUkraine,
      ...KEPT_UNTIL_TALKS,
      paraphrase: {
        en: 'Not named. Nothing has to be given up before the talks, so the land stays with Ukraine at their start.',
        uk: 'Не названо. До переговорів нічого віддавати не треба, тож на їх початок ці землі лишаються за Україною.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByRussia,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Not named. Its future is left to negotiations that set out from the line of contact; the nuclear power plant has its own point.',
        uk: 'Не названо. Майбутнє цих земель лишено переговорам, які відштовхуються від лінії зіткнення; атомній електростанції присвячено окремий пункт.'
      }
    },
    {
      ...ZAPORIZHZHIA.heldByUkraine,
      ...KEPT_UNTIL_TALKS,
      paraphrase: {
        en: 'Not named. Nothing has to be given up before the talks, so the land stays with Ukraine at their start.',
        uk: 'Не названо. До переговорів нічого віддавати не треба, тож на їх початок ці землі лишаються за Україною.'
      }
    },
    {
      ...HELD_BY_RUSSIA_ELSEWHERE,
      ...NEGOTIATED,
      paraphrase: {
        en: 'Land that Russia holds in Kharkiv, Sumy, Dnipropetrovsk and Mykolaiv oblasts is not named; like all land beyond the line it is left to the negotiations.',
        uk: 'Землі, які Росія утримує в Харківській, Сумській, Дніпропетровській і Миколаївській областях, не названо; як і все за лінією, їх лишено переговорам.'
      }
    }
  ],
  remainder: {
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: statusOf('ukraine', 'unspecified', ['unspecified']),
    point: '21',
    basis: 'inferred',
    confidence: 'medium',
    disputes: [],
    paraphrase: {
      en: 'Not named. Talks would begin at the line of contact, so the text leaves this land with Ukraine.',
      uk: 'Не названо. Переговори починалися б від лінії зіткнення, тож текст лишає ці землі за Україною.'
    },
    sources: point21
  },
  overlays: [],
  sites: [
    {
      site: 'zaporizhzhia-npp',
      term: { en: 'under the IAEA, output shared half and half', uk: 'під наглядом МАГАТЕ, електроенергія порівну' },
      point: '19',
      basis: 'stated',
      confidence: 'high',
      disputes: [],
      paraphrase: {
        en: 'The plant would be restarted under IAEA supervision; each side would get half of its electricity. The US draft is kept here.',
        uk: 'Станцію знову запустили б під наглядом МАГАТЕ; кожна сторона отримувала б половину електроенергії. Тут збережено проєкт США.'
      },
      sources: text
    },
    silentSite('kakhovka-dam'),
    {
      ...NEGOTIATED,
      site: 'kinburn-spit',
      term: { en: 'left to negotiations', uk: 'лишено переговорам' },
      disputes: [],
      paraphrase: {
        en: 'The spit is not named; like all land beyond the line it is left to the negotiations.',
        uk: 'Косу не названо; як і всі землі за лінією, її лишено переговорам.'
      }
    },
    {
      site: 'dnipro-shipping',
      term: { en: 'not known: point 23 was not seen', uk: 'невідомо: пункту 23 атлас не бачив' },
      point: '23',
      basis: 'reported',
      confidence: 'low',
      disputes: [],
      paraphrase: {
        en: 'Point 23, which in the US draft is about the Dnipro, was not seen; what it says here is not known.',
        uk: 'Пункту 23, який у проєкті США стосується Дніпра, атлас не бачив; що в ньому тут, невідомо.'
      },
      sources: [],
      sourceNeeded: 'Reuters'
    },
    {
      site: 'black-sea-shipping',
      term: { en: 'not known: point 23 was not seen', uk: 'невідомо: пункту 23 атлас не бачив' },
      point: '23',
      basis: 'reported',
      confidence: 'low',
      disputes: [],
      paraphrase: {
        en: 'Point 23, which in the US draft is also about grain on the Black Sea, was not seen; what it says here is not known.',
        uk: 'Пункту 23, який у проєкті США стосується й зерна на Чорному морі, атлас не бачив; що в ньому тут, невідомо.'
      },
      sources: [],
      sourceNeeded: 'Reuters'
    }
  ],
  leavesOpen: [
    { en: 'On which day the line of contact is taken.', uk: 'Станом на який день береться лінія зіткнення.' },
    {
      en: 'Which land would be exchanged, and for which.',
      uk: 'Які землі обмінювали б і на які.'
    },
    {
      en: 'What holds if the negotiations on territory bring no result.',
      uk: 'Що діє, якщо переговори про території не дадуть результату.'
    },
    { en: 'Crimea, which is not mentioned.', uk: 'Крим, про який не згадано.' }
  ],
  notes: [
    {
      en: 'Point 21 has two sentences. Capital Post has both, word for word; the other republications consulted have the second one, on negotiations.',
      uk: 'Пункт 21 складається з двох речень. Capital Post дослівно наводить обидва; решта переглянутих передруків містить друге — про переговори.'
    },
    {
      en: 'The Kremlin called the text unconstructive on 24 November 2025.',
      uk: 'Кремль 24 листопада 2025 року назвав текст неконструктивним.'
    }
  ],
  sources: ['reuters-e3-text', 'st-e3', 'report-az-texts', 'ua-e3', 'ep-e3', 'capital-e3', 'dc-e3']
} satisfies PlanVersion;
