import { CRIMEA, DONETSK, HELD_BY_RUSSIA_OUTSIDE_CRIMEA, HELD_BY_UKRAINE_ELSEWHERE, LUHANSK } from '../schema/lands';
import type { PlanVersion } from '../schema/plan-version';
import { statusOf } from '../schema/status-of';

const maps = ['occupied-list', 'wapo-map22', 'forbes7'];

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
      en: 'Borders of the seven raions that the official list of occupied communities names in Donetsk and Luhansk oblasts; Crimea with Sevastopol whole.',
      uk: 'Межі семи районів Донецької та Луганської областей, названих в офіційному переліку окупованих громад; Крим із Севастополем цілком.'
    }
  },
  textBasis: {
    en: 'No document; the official list of occupied communities, newspaper maps and reporting.',
    uk: 'Документа немає; офіційний перелік окупованих громад, карти й повідомлення преси.'
  },
  summary: {
    en: 'Russia held Crimea with Sevastopol. Forces that it backed held the parts of Donetsk and Luhansk oblasts that had been outside Ukraine’s control since 2014 and 2015. Ukraine held everything else.',
    uk: 'Росія утримувала Крим із Севастополем. Підтримувані нею сили утримували ті частини Донецької та Луганської областей, які Україна не контролювала з 2014–2015 років. Решту утримувала Україна.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...SITUATION,
      status: HELD_BY_RUSSIA,
      paraphrase: {
        en: 'In Russian hands since 2014, and claimed by Russia; few states recognised the claim.',
        uk: 'У руках Росії з 2014 року; Росія вважала його своїм, але визнали це одиниці держав.'
      }
    },
    {
      ...LUHANSK.heldByRussia,
      ...SITUATION,
      status: HELD_BY_RUSSIA,
      confidence: 'medium',
      paraphrase: {
        en: 'The south of the oblast, its smaller part: held since 2014 by forces that Russia backed.',
        uk: 'Південь області, її менша частина: з 2014 року утримували сили, які підтримувала Росія.'
      }
    },
    {
      ...DONETSK.heldByRussia,
      ...SITUATION,
      status: HELD_BY_RUSSIA,
      confidence: 'medium',
      disputes: [
        {
          kind: 'reading',
          text: {
            en: 'Maps differ over places on the edge, such as Verkhnotoretske and Olenivka: the line here follows raion borders.',
            uk: 'Щодо місць на межі, як-от Верхньоторецьке й Оленівка, карти розходяться: лінія тут іде межами районів.'
          }
        }
      ],
      paraphrase: {
        en: 'Donetsk, Horlivka and the land around them: held since 2014 by forces that Russia backed.',
        uk: 'Донецьк, Горлівка та землі довкола: з 2014 року утримували сили, які підтримувала Росія.'
      }
    },
    {
      ...HELD_BY_RUSSIA_OUTSIDE_CRIMEA,
      ...SITUATION,
      status: HELD_BY_RUSSIA,
      paraphrase: {
        en: 'On that day Russia held no land in other oblasts. On a later line this is what it held by then.',
        uk: 'Того дня в інших областях Росія землі не утримувала. На пізнішій лінії це те, що вона утримувала на її дату.'
      }
    }
  ],
  remainder: {
    ...SITUATION,
    name: HELD_BY_UKRAINE_ELSEWHERE,
    status: HELD_BY_UKRAINE,
    paraphrase: {
      en: 'Ukraine held the larger parts of Donetsk and Luhansk oblasts, Kherson, Zaporizhzhia, Kharkiv, Sumy, Dnipropetrovsk and Mykolaiv oblasts whole, and all oblasts further west and north.',
      uk: 'Україна утримувала більші частини Донецької та Луганської областей, повністю Херсонську, Запорізьку, Харківську, Сумську, Дніпропетровську й Миколаївську області та всі області на захід і північ від них.'
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
      en: 'Where exactly the line ran: raion borders of 2020 follow it and are not it, about 2 km off and up to 11 km in places. Seven villages of the official list lie outside these raions.',
      uk: 'Де саме проходила лінія: межі районів 2020 року йдуть за нею, але не є нею; різниця близько 2 км, подекуди до 11 км. Сім сіл з офіційного переліку лежать поза цими районами.'
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
