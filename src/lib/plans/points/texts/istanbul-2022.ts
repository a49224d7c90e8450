import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'istanbul-2022',
  versions: ['istanbul-2022'],
  coverage: 'in-part',
  basis: {
    en: 'Published by Farida Rustamova and Meduza on 29 and 30 March 2022. Points 1 to 5 were read in full; 6 to 10 are known from reports, their order is that of the reports.',
    uk: 'Опублікували Фаріда Рустамова й «Медуза» 29 і 30 березня 2022 року. Пункти 1–5 прочитано повністю; 6–10 відомі з повідомлень, порядок — як у них.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be declared permanently neutral, outside any bloc and without nuclear weapons, under international legal guarantees.',
        uk: 'Україну проголосили б постійно нейтральною, позаблоковою та без’ядерною під міжнародно-правовими гарантіями.'
      },
      topics: ['neutrality', 'non-nuclear-status', 'nato-membership'],
      sources: ['glostat-22', 'ki-2022']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Eleven possible guarantors are named: the United Kingdom, China, Russia, the United States, France, Turkey, Germany, Canada, Italy, Poland and Israel; others could join, and Russia proposes Belarus.',
        uk: 'Названо 11 можливих гарантів: Велика Британія, Китай, Росія, США, Франція, Туреччина, Німеччина, Канада, Італія, Польща та Ізраїль; могли б приєднатися інші, Росія пропонує Білорусь.'
      },
      topics: ['security-guarantee'],
      figures: { guarantors: 11 },
      sources: ['glostat-22']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'The guarantees would not cover Crimea, Sevastopol and certain areas of Donetsk and Luhansk oblasts, whose limits each side understands in its own way.',
        uk: 'Гарантії не поширювалися б на Крим, Севастополь і окремі райони Донецької та Луганської областей, межі яких кожна сторона розуміє по-своєму.'
      },
      topics: ['territory', 'security-guarantee'],
      land: ['crimea-with-sevastopol'],
      sources: ['glostat-22', 'ki-2022']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'Ukraine would join no military alliance, host no foreign bases or contingents and hold international exercises only with the guarantors’ consent; they would promote its membership of the EU.',
        uk: 'Україна не вступала б до військових союзів, не приймала б іноземних баз і контингентів, а міжнародні навчання проводила б лише за згодою гарантів; вони сприяли б її членству в ЄС.'
      },
      topics: ['neutrality', 'foreign-troops', 'eu-membership', 'nato-membership'],
      sources: ['glostat-22']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'After an attack the guarantors would consult within 3 days and then help in self-defence, alone or together, as far as closing the airspace, giving weapons and using force.',
        uk: 'Після нападу гаранти протягом 3 днів провели б консультації, а далі допомагали б у самообороні, окремо чи разом: закриттям неба, зброєю, застосуванням сили.'
      },
      topics: ['security-guarantee'],
      figures: { 'days-at-most': 3 },
      sources: ['glostat-22']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-short',
      text: {
        en: 'Attacks and what is done about them would be reported to the UN Security Council; the help would end once it has acted.',
        uk: 'Про напади й ужиті заходи повідомляли б Раді Безпеки ООН; допомога припинялася б, щойно Рада вживе заходів.'
      },
      topics: ['security-guarantee', 'un-security-council'],
      note: { en: 'Order, number and wording were not seen.', uk: 'Порядок, номер і формулювання невідомі.' },
      sources: ['meduza-22']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-short',
      text: { en: 'Protection against provocations would be regulated.', uk: 'Урегулювали б захист від провокацій.' },
      topics: ['security-guarantee'],
      note: { en: 'Order, number and wording were not seen.', uk: 'Порядок, номер і формулювання невідомі.' },
      sources: ['meduza-22']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would hold a referendum; after that its parliament and the guarantors would ratify.',
        uk: 'Україна провела б референдум; після нього ратифікували б її парламент і гаранти.'
      },
      topics: ['referendum', 'legally-binding'],
      note: { en: 'The number was not seen.', uk: 'Номер невідомий.' },
      sources: ['bne-22', 'ki-2022']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-detail',
      text: {
        en: 'Crimea and Sevastopol would be the subject of talks between the two countries for 15 years, without the use of force.',
        uk: 'Крим і Севастополь були б предметом переговорів двох країн протягом 15 років, без застосування сили.'
      },
      topics: ['territory', 'no-force-borders'],
      figures: { years: 15 },
      land: ['crimea-with-sevastopol'],
      note: {
        en: 'Some reports have 10 to 15 years.',
        uk: 'У деяких повідомленнях — від 10 до 15 років.'
      },
      sources: ['meduza-22', 'ki-2022']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-detail',
      text: {
        en: 'The presidents could meet to sign the treaty and to settle what remains open, above all Donbas.',
        uk: 'Президенти могли б зустрітися, щоб підписати договір і розв’язати відкрите, насамперед питання Донбасу.'
      },
      topics: ['leaders-meeting', 'territory'],
      sources: ['meduza-22']
    }
  ]
} satisfies DocumentFile;
