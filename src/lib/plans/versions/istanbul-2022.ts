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

const SCOPE = {
  point: null,
  pointNote: { en: 'scope of the treaty', uk: 'сфера дії договору' },
  basis: 'stated',
  disputes: []
} as const;

const NOT_NAMED = {
  ...NOT_STATED,
  status: UNSPECIFIED,
  paraphrase: {
    en: 'The reports of the draft do not name this land.',
    uk: 'У повідомленнях про проєкт цих земель не названо.'
  }
} as const;

// The text speaks of the land of 2022: by itself it is drawn on the line of 23 February.
const LEFT_TO_THE_PRESIDENTS = {
  ...SCOPE,
  status: statusOf('to-be-negotiated', 'deferred', ['unspecified']),
  confidence: 'medium',
  disputes: [
    {
      kind: 'reading',
      text: {
        en: 'How large the part is, the draft left open. The map colours what Ukraine did not control on the day of the line shown; on later lines that is more than the draft can mean.',
        uk: 'Розмір цієї частини проєкт лишив відкритим. На карті забарвлено те, чого Україна не контролювала на день показаної лінії; на пізніших лініях це більше, ніж міг мати на увазі проєкт.'
      }
    }
  ],
  paraphrase: {
    en: 'Part of the east stayed outside the treaty; how large it is, the two presidents were to agree.',
    uk: 'Частина сходу лишалася поза договором; її розмір мали узгодити два президенти.'
  },
  sources: ['ki-2022']
} as const;

const RUSSIA_LEAVES = {
  point: null,
  basis: 'reported',
  confidence: 'low',
  disputes: [
    {
      kind: 'reading',
      text: {
        en: 'The reports are general and name no oblast; the atlas applies them to all land outside Crimea and the Donbas.',
        uk: 'Повідомлення загальні й областей не називають; атлас відносить їх до всіх земель поза Кримом і Донбасом.'
      }
    }
  ],
  status: statusOf('ukraine', 'unspecified', ['russia-withdraws']),
  paraphrase: {
    en: 'By press reports Russia signalled that it would withdraw from all but Crimea and a part of the Donbas.',
    uk: 'За повідомленнями преси, Росія дала зрозуміти, що вийде звідусіль, крім Криму та частини Донбасу.'
  },
  sources: ['welt-2024', 'nyt-2024']
} as const;

export default {
  id: 'istanbul-2022',
  title: {
    en: 'Istanbul communiqué and draft treaty, 29 March to 15 April 2022',
    uk: 'Стамбульське комюніке та проєкт договору, 29 березня — 15 квітня 2022 року'
  },
  shortTitle: { en: 'Istanbul 2022', uk: 'Стамбул 2022' },
  published: '2022-03-29',
  authors: {
    en: 'Negotiating teams of Ukraine and Russia',
    uk: 'Переговорні групи України та Росії'
  },
  side: 'joint-draft',
  kind: 'proposal',
  standing: 'collapsed',
  standingNote: { en: 'draft of both sides, talks collapsed', uk: 'проєкт обох сторін, переговори зірвалися' },
  supersededBy: null,
  lineOfContact: {
    date: '2022-02-23',
    note: {
      en: 'Measured from the situation of 23 February 2022. What stays outside the treaty in Donetsk and Luhansk oblasts was left to the presidents.',
      uk: 'Точка відліку — становище на 23 лютого 2022 року. Що в Донецькій і Луганській областях лишиться поза договором, мали вирішити президенти.'
    }
  },
  textBasis: {
    en: 'The communiqué was published by Farida Rustamova and Meduza on 29 and 30 March 2022; its first five points were read in a full copy at Glostat. Drafts of the treaty were published by The New York Times on 15 June 2024; what is said of them here follows the Kyiv Independent and other reports.',
    uk: 'Комюніке оприлюднили Фаріда Рустамова й «Медуза» 29 і 30 березня 2022 року; перші п’ять пунктів прочитано в повній копії на Glostat. Проєкти договору опублікувала газета The New York Times 15 червня 2024 року; про них тут сказано за Kyiv Independent та іншими повідомленнями.'
  },
  summary: {
    en: 'Crimea and a part of the Donbas would stay outside the treaty. On Crimea the sides would talk for the next 10 to 15 years; the extent of the part in the east was for the two presidents to settle.',
    uk: 'Крим і частина Донбасу лишилися б поза договором. Про Крим вели б переговори 10–15 років; межі частини на сході мали визначити два президенти.'
  },
  provisions: [
    {
      ...CRIMEA,
      ...SCOPE,
      status: statusOf('russia', 'deferred', ['unchanged']),
      confidence: 'high',
      paraphrase: {
        en: 'Crimea is left out of the treaty: Russia stays, Ukraine does not recognise it, and the question is talked about for 10 to 15 years.',
        uk: 'Крим виведено за межі договору: Росія лишається там, Україна цього не визнає, а про статус говорять упродовж 10–15 років.'
      },
      sources: ['ki-2022', 'fa-2022']
    },
    { ...LUHANSK.heldByRussia, ...LEFT_TO_THE_PRESIDENTS },
    { ...LUHANSK.heldByUkraine, ...NOT_NAMED },
    { ...DONETSK.heldByRussia, ...LEFT_TO_THE_PRESIDENTS },
    { ...DONETSK.heldByUkraine, ...NOT_NAMED },
    { ...KHERSON.heldByRussia, ...RUSSIA_LEAVES },
    { ...KHERSON.heldByUkraine, ...NOT_NAMED },
    { ...ZAPORIZHZHIA.heldByRussia, ...RUSSIA_LEAVES },
    { ...ZAPORIZHZHIA.heldByUkraine, ...NOT_NAMED },
    { ...KHARKIV.heldByRussia, ...RUSSIA_LEAVES },
    { ...SUMY.heldByRussia, ...RUSSIA_LEAVES },
    { ...HELD_BY_RUSSIA_ELSEWHERE, ...RUSSIA_LEAVES }
  ],
  remainder: { ...NOT_NAMED, name: HELD_BY_UKRAINE_ELSEWHERE },
  overlays: [],
  sites: [
    {
      ...RUSSIA_LEAVES,
      site: 'zaporizhzhia-npp',
      term: { en: 'Ukrainian again, by reports', uk: 'знову українська, за повідомленнями' },
      paraphrase: {
        en: 'If Russian forces left Zaporizhzhia Oblast, as reports have it, they would leave the plant too.',
        uk: 'Якби російські сили вийшли із Запорізької області, як ідеться в повідомленнях, вони залишили б і станцію.'
      }
    },
    {
      ...RUSSIA_LEAVES,
      site: 'kakhovka-dam',
      term: { en: 'Ukrainian again, by reports', uk: 'знову українська, за повідомленнями' },
      paraphrase: {
        en: 'If Russian forces left Kherson Oblast, as reports have it, they would leave the dam too.',
        uk: 'Якби російські сили вийшли з Херсонської області, як ідеться в повідомленнях, вони залишили б і греблю.'
      }
    },
    silentSite('kinburn-spit'),
    silentSite('dnipro-shipping'),
    silentSite('black-sea-shipping')
  ],
  leavesOpen: [
    {
      en: 'Which part of Donetsk and Luhansk oblasts stays outside the treaty.',
      uk: 'Яка частина Донецької та Луганської областей лишається поза договором.'
    },
    {
      en: 'What becomes of Crimea once the years of talks are over.',
      uk: 'Що буде з Кримом, коли роки переговорів минуть.'
    },
    {
      en: 'From where and by when Russian forces would withdraw: only reports speak of it.',
      uk: 'Звідки й до якого часу вийшли б російські сили: про це є лише повідомлення.'
    }
  ],
  notes: [
    {
      en: 'By the reports Russia also asked for recognition of Crimea and, in a draft of 17 March 2022, of all of Donetsk and Luhansk oblasts; Kyiv refused. To act, all guarantors, Russia among them, would have had to agree.',
      uk: 'За повідомленнями, Росія також вимагала, щоб Україна визнала Крим російським, а в проєкті від 17 березня 2022 року — усю Донецьку й Луганську області; Київ відмовився. Щоб діяти, мали б погодитися всі гаранти, зокрема Росія.'
    },
    {
      en: 'A document of 2022, kept here as background to the proposals from 2024 on.',
      uk: 'Документ 2022 року; наведений як тло для пропозицій від 2024 року.'
    }
  ],
  sources: ['ki-2022', 'glostat-22', 'meduza-22', 'nyt-2024', 'ea-2024', 'fa-2022', 'welt-2024']
} satisfies PlanVersion;
