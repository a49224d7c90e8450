import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'eu-ua-12point-2025-10',
  versions: ['eu-ua-12point-2025-10'],
  coverage: 'selected',
  basis: {
    en: 'The text was not published. Numbers in brackets are the order of Radio Liberty’s report, which saw the document; the last two rest on Bloomberg. What it leaves out cannot be told.',
    uk: 'Текст не опубліковано. Номери в дужках — порядок у повідомленні «Радіо Свобода», яке бачило документ; останні два — за Bloomberg. Чого в ньому немає, сказати не можна.'
  },
  points: [
    {
      id: '1',
      point: '(1)',
      seen: 'in-detail',
      text: {
        en: 'The ceasefire would begin 24 hours after both sides accept the plan.',
        uk: 'Припинення вогню почалося б через 24 години після того, як план приймуть обидві сторони.'
      },
      topics: ['ceasefire'],
      figures: { 'hours-after-acceptance': 24 },
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '2',
      point: '(2)',
      seen: 'in-detail',
      text: { en: 'The line of that moment would be frozen.', uk: 'Лінію на той момент заморозили б.' },
      topics: ['territory', 'ceasefire'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '3',
      point: '(3)',
      seen: 'in-detail',
      text: {
        en: 'Monitoring would start at once under US lead.',
        uk: 'Моніторинг почався б одразу під проводом США.'
      },
      topics: ['monitoring'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '4',
      point: '(4)',
      seen: 'in-detail',
      text: {
        en: 'Russia and Ukraine would agree on non-aggression.',
        uk: 'Росія та Україна домовилися б про ненапад.'
      },
      topics: ['non-aggression'],
      note: {
        en: 'By Radio Liberty, Kyiv would also undertake not to retake land by force.',
        uk: 'За «Радіо Свобода», Київ також зобов’язався б не повертати землі силою.'
      },
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '5',
      point: '(5)',
      seen: 'in-detail',
      text: {
        en: 'The Zaporizhzhia nuclear plant would go to a third party; talks on its return to Ukraine would follow.',
        uk: 'Запорізьку АЕС передали б третій стороні; далі були б переговори про її повернення Україні.'
      },
      topics: ['znpp'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '6',
      point: '(6)',
      seen: 'in-detail',
      text: {
        en: 'Symbolic sanctions would be lifted, and Russia would return to international organisations.',
        uk: 'Символічні санкції скасували б, а Росія повернулася б до міжнародних організацій.'
      },
      topics: ['sanctions'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '7',
      point: '(7)',
      seen: 'in-detail',
      text: {
        en: 'The final line of contact would be agreed before it is settled how the occupied areas are run.',
        uk: 'Остаточну лінію зіткнення узгодили б до того, як вирішити управління окупованими районами.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '8',
      point: '(8)',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would receive international security guarantees.',
        uk: 'Україна отримала б міжнародні гарантії безпеки.'
      },
      topics: ['security-guarantee'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '9',
      point: '(9)',
      seen: 'in-detail',
      text: {
        en: 'Both countries would deepen understanding and respect for languages, cultures and religions.',
        uk: 'Обидві країни поглиблювали б розуміння й повагу до мов, культур і релігій.'
      },
      topics: ['language-church', 'education-tolerance'],
      sources: ['knews-12']
    },
    {
      id: '10',
      point: '(10)',
      seen: 'in-detail',
      text: {
        en: 'Talks would begin on how the occupied areas are run for good.',
        uk: 'Почалися б переговори про остаточне управління окупованими районами.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '11',
      point: '(11)',
      seen: 'in-detail',
      text: {
        en: 'Sanctions on Russia would be lifted step by step as the plan is carried out.',
        uk: 'Санкції проти Росії знімали б поступово, в міру виконання плану.'
      },
      topics: ['sanctions'],
      sources: ['knews-12', 'liga-12', 'forua-12']
    },
    {
      id: '12',
      point: '(12)',
      seen: 'in-detail',
      text: {
        en: 'Compensation for war damage would be agreed; after that frozen assets would go back to Russia.',
        uk: 'Домовилися б про компенсацію воєнних збитків; після цього заморожені активи повернули б Росії.'
      },
      topics: ['compensation', 'frozen-assets'],
      figures: { 'assets-returned': 300_000_000_000 },
      note: {
        en: 'By Bloomberg about $300 billion, and only if Russia pays for rebuilding.',
        uk: 'За Bloomberg — близько 300 млрд доларів, і лише якщо Росія заплатить за відбудову.'
      },
      sources: ['knews-12', 'ltn-12']
    },
    {
      id: 'snapback',
      point: { en: 'no number', uk: 'без номера' },
      seen: 'in-detail',
      text: {
        en: 'All sanctions and isolation would come back by themselves if Ukraine is attacked again.',
        uk: 'Усі санкції та ізоляція відновилися б автоматично, якщо на Україну знову нападуть.'
      },
      topics: ['snapback', 'sanctions'],
      sources: ['knews-12', 'ltn-12']
    },
    {
      id: 'zones',
      point: { en: 'no number', uk: 'без номера' },
      seen: 'in-detail',
      text: {
        en: 'There would be zones without military activity on both sides of the line, under a multinational civilian mission.',
        uk: 'З обох боків лінії були б зони без воєнної діяльності під наглядом багатонаціональної цивільної місії.'
      },
      topics: ['demilitarised-zone'],
      sources: ['liga-12', 'forua-12']
    },
    {
      id: 'council',
      point: { en: 'no number', uk: 'без номера' },
      seen: 'in-detail',
      text: {
        en: 'A council headed by Donald Trump would watch over it.',
        uk: 'За виконанням стежила б рада на чолі з Дональдом Трампом.'
      },
      topics: ['peace-council'],
      sources: ['liga-12', 'st-12']
    },
    {
      id: 'bloomberg-1',
      point: { en: 'no number, by Bloomberg', uk: 'без номера, за Bloomberg' },
      seen: 'in-detail',
      text: {
        en: 'Deported children would return, prisoners would be exchanged, and Ukraine would get money for rebuilding and a quick way into the EU.',
        uk: 'Депортовані діти повернулися б, полонених обміняли б, а Україна отримала б кошти на відбудову й швидкий шлях до ЄС.'
      },
      topics: ['detainees-children', 'humanitarian-exchange', 'eu-membership', 'reconstruction-fund'],
      sources: ['st-12', 'ltn-12']
    },
    {
      id: 'bloomberg-2',
      point: { en: 'no number, by Bloomberg', uk: 'без номера, за Bloomberg' },
      seen: 'in-detail',
      text: {
        en: 'Occupied land would not be recognised in law as Russian.',
        uk: 'Окуповані землі не визнавали б російськими де-юре.'
      },
      topics: ['recognition', 'territory'],
      land: ['crimea-with-sevastopol', 'outside-crimea-held-by-russia'],
      sources: ['st-12', 'ltn-12']
    }
  ]
} satisfies DocumentFile;
