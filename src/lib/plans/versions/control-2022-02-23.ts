import { CRIMEA } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { statusOf } from '../schema/status-of';

const maps = ['wapo-map22', 'forbes7'];

// A situation, not a text: control says who held the land, recognition whose it was in law, and the forces stood where
// they stood.
const HELD_BY_RUSSIA = statusOf('russia', 'ukraine-de-jure', ['unchanged']);
const HELD_BY_UKRAINE = statusOf('ukraine', 'ukraine-de-jure', ['unchanged']);

const SITUATION = {
  point: null,
  pointNote: { en: 'situation on the ground', uk: 'становище на місцевості' },
  basis: 'stated',
  confidence: 'high',
  disputes: [],
  sources: maps
} as const;

export default {
  id: 'control-2022-02-23',
  title: {
    en: 'Who held what on 23 February 2022, the eve of the full-scale invasion',
    uk: 'Хто що утримував 23 лютого 2022 року, напередодні повномасштабного вторгнення'
  },
  shortTitle: { en: 'Control, 23 Feb 2022', uk: 'Контроль на 23.02.2022' },
  published: '2022-02-23',
  authors: { en: 'None: a situation, not a text', uk: 'Немає: це становище, а не текст' },
  side: 'reference',
  kind: 'baseline',
  standing: 'reference',
  standingNote: { en: 'reference, no proposal', uk: 'орієнтир, не пропозиція' },
  supersededBy: null,
  lineOfContact: {
    date: '2022-02-23',
    note: {
      en: 'The line of the Minsk agreements through Donetsk and Luhansk oblasts, and the isthmus of Crimea.',
      uk: 'Лінія за Мінськими угодами в Донецькій і Луганській областях та Кримський перешийок.'
    }
  },
  textBasis: {
    en: 'No document; newspaper maps and reporting.',
    uk: 'Документа немає; карти й повідомлення преси.'
  },
  summary: {
    en: 'Russia held Crimea with Sevastopol. Forces that it backed held the parts of Donetsk and Luhansk oblasts that had been outside Ukraine’s control since 2014 and 2015. Ukraine held everything else.',
    uk: 'Росія утримувала Крим із Севастополем. Підтримувані нею сили утримували ті частини Донецької та Луганської областей, які Україна не контролювала з 2014–2015 років. Решту утримувала Україна.'
  },
  notDrawn: {
    brief: {
      en: 'no sourced line of contact of 23 February 2022',
      uk: 'немає лінії зіткнення на 23 лютого 2022 року з надійним джерелом'
    },
    reason: {
      en: 'The atlas has no sourced line of contact of 23 February 2022. Its lines begin in April 2025 and would cut these oblasts elsewhere, so the situation is told in words and no area is given.',
      uk: 'В атласі немає лінії зіткнення станом на 23 лютого 2022 року з надійним джерелом. Його лінії починаються з квітня 2025 року й поділили б ці області інакше, тому становище описано словами, без площ.'
    },
    terms: [
      {
        id: CRIMEA.id,
        name: CRIMEA.name,
        ...SITUATION,
        status: HELD_BY_RUSSIA,
        paraphrase: {
          en: 'In Russian hands since 2014, and claimed by Russia; few states recognised the claim.',
          uk: 'У руках Росії з 2014 року; Росія вважала його своїм, але визнали це одиниці держав.'
        }
      },
      {
        id: 'luhansk-south-2022',
        name: { en: 'South of Luhansk Oblast', uk: 'Південь Луганської області' },
        ...SITUATION,
        status: HELD_BY_RUSSIA,
        paraphrase: {
          en: 'Held by forces that Russia backed; the smaller part of the oblast.',
          uk: 'Утримували сили, які підтримувала Росія; це менша частина області.'
        }
      },
      {
        id: 'luhansk-north-2022',
        name: { en: 'North of Luhansk Oblast', uk: 'Північ Луганської області' },
        ...SITUATION,
        status: HELD_BY_UKRAINE,
        paraphrase: {
          en: 'Held by Ukraine, and the larger part of the oblast.',
          uk: 'Утримувала Україна; це більша частина області.'
        }
      },
      {
        id: 'donetsk-around-the-city-2022',
        name: { en: 'Donetsk, Horlivka and the land around', uk: 'Донецьк, Горлівка та землі довкола' },
        ...SITUATION,
        status: HELD_BY_RUSSIA,
        confidence: 'medium',
        disputes: [
          {
            kind: 'reading',
            text: {
              en: 'What Russia holds in the oblast on the lines of this atlas is far more: the two must not be mixed up.',
              uk: 'На лініях цього атласу Росія утримує в області значно більше: плутати одне з другим не слід.'
            }
          }
        ],
        paraphrase: {
          en: 'Held since 2014 by forces that Russia backed.',
          uk: 'З 2014 року утримували сили, які підтримувала Росія.'
        }
      },
      {
        id: 'donetsk-other-2022',
        name: { en: 'Rest of Donetsk Oblast', uk: 'Решта Донецької області' },
        ...SITUATION,
        status: HELD_BY_UKRAINE,
        paraphrase: {
          en: 'Held by Ukraine; the larger part of the oblast here too.',
          uk: 'Утримувала Україна; і тут це більша частина області.'
        }
      }
    ]
  },
  provisions: [],
  remainder: {
    ...SITUATION,
    name: { en: 'All other oblasts', uk: 'Усі інші області' },
    status: HELD_BY_UKRAINE,
    paraphrase: {
      en: 'Ukraine held Kherson, Zaporizhzhia, Kharkiv, Sumy, Dnipropetrovsk and Mykolaiv oblasts whole, and all oblasts further west and north.',
      uk: 'Україна повністю утримувала Херсонську, Запорізьку, Харківську, Сумську, Дніпропетровську й Миколаївську області та всі області на захід і північ від них.'
    }
  },
  overlays: [],
  sites: [
    {
      ...SITUATION,
      site: 'zaporizhzhia-npp',
      term: { en: 'operated by Ukraine', uk: 'експлуатувала Україна' },
      confidence: 'medium',
      paraphrase: {
        en: 'Ukraine ran the plant; Russian forces took it in the first days of March 2022.',
        uk: 'Станцією керувала Україна; російські сили захопили її в перші дні березня 2022 року.'
      }
    },
    {
      ...SITUATION,
      site: 'kakhovka-dam',
      term: { en: 'held by Ukraine', uk: 'утримувала Україна' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'The dam stood in Kherson Oblast, all of which Ukraine held.',
        uk: 'Гребля була в Херсонській області, яку цілком утримувала Україна.'
      }
    },
    {
      ...SITUATION,
      site: 'kinburn-spit',
      term: { en: 'held by Ukraine', uk: 'утримувала Україна' },
      paraphrase: {
        en: 'The spit was Ukrainian-held, as was all of Mykolaiv Oblast.',
        uk: 'Косу, як і всю Миколаївську область, утримувала Україна.'
      }
    },
    {
      ...SITUATION,
      site: 'dnipro-shipping',
      term: { en: 'both banks held by Ukraine', uk: 'обидва береги утримувала Україна' },
      confidence: 'medium',
      paraphrase: {
        en: 'Ukraine held the lower river on either side, as far as the sea.',
        uk: 'Україна утримувала нижню течію річки з обох боків аж до моря.'
      }
    },
    {
      ...SITUATION,
      site: 'black-sea-shipping',
      term: { en: 'coast outside Crimea held by Ukraine', uk: 'узбережжя поза Кримом утримувала Україна' },
      basis: 'inferred',
      confidence: 'medium',
      paraphrase: {
        en: 'Of the coast Ukraine held all but Crimea; the sources say nothing of shipping itself.',
        uk: 'Узбережжя, крім Криму, утримувала Україна; про саме судноплавство джерела не кажуть.'
      }
    }
  ],
  leavesOpen: [
    {
      en: 'Where exactly the line ran: no line with a source and a licence is in the atlas yet.',
      uk: 'Де саме проходила лінія: в атласі ще немає лінії з джерелом і ліцензією.'
    }
  ],
  notes: [
    {
      en: 'By Forbes, about 7% of Ukraine was beyond Kyiv’s control at the time.',
      uk: 'За даними Forbes, Київ тоді не контролював близько 7 % території України.'
    },
    {
      en: 'The situation serves as a comparison for proposals that go back to the lines of that day.',
      uk: 'Це становище слугує для порівняння з пропозиціями, які відсилають до ліній того дня.'
    }
  ],
  sources: maps
} satisfies PlanVersion;
