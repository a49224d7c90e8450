import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'ua-memorandum-2025-06',
  versions: ['ua-memorandum-2025-06'],
  coverage: 'in-part',
  basis: {
    en: 'First published by Suspilne. Parts are those of the text, items of part I are counted here; the last of them was not seen, part V is known in outline.',
    uk: 'Уперше опублікувало Суспільне. Частини — як у тексті, положення частини I порахував атлас; останнє з них невідоме, частина V відома в загальних рисах.'
  },
  points: [
    {
      id: 'i-1',
      point: 'I.1',
      seen: 'in-full',
      text: {
        en: 'A full and unconditional ceasefire in the air, on land and at sea would be the ground and the precondition of talks on peace.',
        uk: 'Повне й беззастережне припинення вогню в повітрі, на суші та на морі було б основою й передумовою мирних переговорів.'
      },
      topics: ['ceasefire'],
      sources: ['susp-memo', 'liga-memo', 'censor-memo']
    },
    {
      id: 'i-2',
      point: 'I.2',
      seen: 'in-full',
      text: {
        en: 'Trust would be built by the return of all deported children, an exchange of prisoners, all for all, and Russia letting all civilian hostages go.',
        uk: 'Довіру зміцнювали б повернення всіх депортованих дітей, обмін полоненими «усіх на всіх» і повернення Росією всіх цивільних заручників.'
      },
      topics: ['humanitarian-exchange', 'detainees-children'],
      sources: ['susp-memo', 'liga-memo', 'censor-memo']
    },
    {
      id: 'i-3',
      point: 'I.3',
      seen: 'in-full',
      text: {
        en: 'The goal would be lasting peace and security and no new aggression.',
        uk: 'Метою були б тривалий мир, безпека й неповторення агресії.'
      },
      topics: ['non-repetition'],
      sources: ['susp-memo', 'liga-memo']
    },
    {
      id: 'i-4',
      point: 'I.4',
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive robust guarantees; the international community would take part in the talks and vouch for what is agreed.',
        uk: 'Україна отримала б міцні гарантії; міжнародна спільнота брала б участь у переговорах і ручалася за домовленості.'
      },
      topics: ['security-guarantee'],
      sources: ['susp-memo', 'liga-memo']
    },
    {
      id: 'i-5',
      point: 'I.5',
      seen: 'in-full',
      text: {
        en: 'Ukraine would not be made neutral against its will and could belong to the Euro-Atlantic community and move towards the EU; NATO membership would depend on consensus; neither its forces nor friendly foreign troops would be limited.',
        uk: 'Україні не нав’язували б нейтралітету; вона могла б належати до євроатлантичної спільноти й рухатися до ЄС; членство в НАТО залежало б від консенсусу; ні її сил, ні дружніх іноземних військ не обмежували б.'
      },
      topics: ['sovereignty', 'neutrality', 'eu-membership', 'nato-membership', 'force-cap', 'foreign-troops'],
      sources: ['susp-memo', 'liga-memo']
    },
    {
      id: 'i-6',
      point: 'I.6',
      seen: 'in-full',
      text: {
        en: 'What Russia has taken since February 2014 would not be recognised; talks would start from the line of contact, and territory would be discussed only after the ceasefire.',
        uk: 'Захоплене Росією з лютого 2014 року не визнавали б; переговори починалися б від лінії зіткнення, а про території говорили б лише після припинення вогню.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['susp-memo', 'liga-memo']
    },
    {
      id: 'i-7',
      point: 'I.7',
      seen: 'in-full',
      text: {
        en: 'Some sanctions could be lifted step by step, with a way of restoring them; frozen Russian assets would serve rebuilding or stay frozen until reparations are paid.',
        uk: 'Частину санкцій могли б поступово зняти, з механізмом відновлення; заморожені російські активи пішли б на відбудову або лишалися б замороженими до сплати репарацій.'
      },
      topics: ['sanctions', 'snapback', 'frozen-assets', 'compensation'],
      sources: ['susp-memo']
    },
    {
      id: 'i-8',
      point: 'I.8',
      seen: 'not-seen',
      text: null,
      topics: ['other'],
      sources: []
    },
    {
      id: 'ii',
      point: 'II',
      seen: 'in-full',
      text: {
        en: 'Three subjects of talks would come next: the ceasefire, measures of trust, and what the leaders meet about; the United States and Europe would take part.',
        uk: 'Далі були б три теми переговорів: припинення вогню, заходи довіри та порядок денний зустрічі лідерів; участь брали б США та Європа.'
      },
      topics: ['procedure'],
      sources: ['susp-memo', 'dnpt-memo']
    },
    {
      id: 'iii',
      point: 'III',
      seen: 'in-full',
      text: {
        en: 'The ceasefire would last 30 days at least and be prolonged every 30 days, in the air, on land and at sea, monitored under US lead with third states.',
        uk: 'Припинення вогню тривало б щонайменше 30 днів із продовженням щоразу на 30 днів — у повітрі, на суші й на морі, під моніторингом на чолі зі США та за участю третіх держав.'
      },
      topics: ['ceasefire', 'monitoring'],
      figures: { 'days-at-least': 30 },
      sources: ['susp-memo', 'dnpt-memo']
    },
    {
      id: 'iv',
      point: 'IV',
      seen: 'in-full',
      text: {
        en: 'The measures of trust about prisoners, children and civilians are spelt out.',
        uk: 'Заходи довіри щодо полонених, дітей і цивільних розписано докладно.'
      },
      topics: ['humanitarian-exchange', 'detainees-children'],
      sources: ['susp-memo', 'dnpt-memo']
    },
    {
      id: 'v',
      point: 'V',
      seen: 'in-short',
      text: {
        en: 'The presidents of Ukraine and Russia would meet, with an agenda prepared in the talks.',
        uk: 'Президенти України та Росії зустрілися б із порядком денним, підготовленим на переговорах.'
      },
      topics: ['leaders-meeting'],
      note: { en: 'Known in outline only.', uk: 'Відомо лише в загальних рисах.' },
      sources: ['censor-memo']
    }
  ]
} satisfies DocumentFile;
