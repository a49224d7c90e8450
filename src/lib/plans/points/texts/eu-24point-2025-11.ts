// Long because one document stands in one file, point by point in both languages.
import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'eu-24point-2025-11',
  versions: ['eu-24point-2025-11'],
  coverage: 'in-part',
  basis: {
    en: 'Published by The Telegraph. Numbers 1 to 19 are those of the text; 21 to 24 follow the order of reports. Point 24 was not seen.',
    uk: 'Опублікував The Telegraph. Номери 1–19 — як у тексті; 21–24 — за порядком у повідомленнях. Пункту 24 атлас не бачив.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: {
        en: 'The war would end, with arrangements that keep it from coming back, as the ground of lasting peace and security.',
        uk: 'Війну закінчили б, а домовленості запобігали б її повторенню — як основа тривалого миру й безпеки.'
      },
      topics: ['non-repetition'],
      sources: ['onest-24', 'cz-24']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Both sides would commit themselves to a full and unconditional ceasefire in the air, on land and at sea.',
        uk: 'Обидві сторони зобов’язалися б повністю й беззастережно припинити вогонь у повітрі, на суші та на морі.'
      },
      topics: ['ceasefire'],
      sources: ['onest-24', 'cz-24']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'They would start at once to settle with the United States and European states how this is monitored.',
        uk: 'Вони одразу почали б узгоджувати зі США та європейськими державами, як це контролювати.'
      },
      topics: ['monitoring', 'ceasefire'],
      sources: ['onest-24']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s partners, led by the United States, would monitor the ceasefire, mostly from afar by satellites and drones, with a flexible part on the ground.',
        uk: 'Партнери України на чолі зі США контролювали б припинення вогню, здебільшого дистанційно, супутниками й дронами, з гнучкою присутністю на місці.'
      },
      topics: ['monitoring'],
      note: {
        en: 'Some reports have the monitoring led by the United States and Ukraine.',
        uk: 'У деяких повідомленнях моніторинг очолюють США й Україна.'
      },
      sources: ['onest-24']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'A mechanism would take reports of breaches, examine them and discuss remedies.',
        uk: 'Механізм приймав би повідомлення про порушення, перевіряв їх і обговорював, як їх усунути.'
      },
      topics: ['monitoring'],
      sources: ['onest-24']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-full',
      text: {
        en: 'Russia would send home all deported and illegally displaced Ukrainian children without conditions, with the help of international partners.',
        uk: 'Росія без умов повернула б усіх депортованих і незаконно переміщених українських дітей за допомогою міжнародних партнерів.'
      },
      topics: ['detainees-children'],
      sources: ['onest-24']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-full',
      text: {
        en: 'All prisoners of war would be exchanged, all for all, and Russia would let all civilian detainees go.',
        uk: 'Усіх військовополонених обміняли б «усіх на всіх», а Росія відпустила б усіх цивільних затриманих.'
      },
      topics: ['humanitarian-exchange', 'detainees-children'],
      sources: ['onest-24']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-full',
      text: {
        en: 'Once the ceasefire is stable, there would be humanitarian steps, among them family visits across the line of contact.',
        uk: 'Коли припинення вогню стане стійким, були б гуманітарні кроки, зокрема сімейні відвідини через лінію зіткнення.'
      },
      topics: ['humanitarian-relief', 'family-reunification'],
      sources: ['onest-24']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s sovereignty would be respected and confirmed, and it would not be made neutral against its will.',
        uk: 'Суверенітет України поважали б і підтвердили; нейтралітету їй не нав’язували б.'
      },
      topics: ['sovereignty', 'neutrality'],
      sources: ['onest-24', 'cz-24']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive robust, legally binding guarantees after the model of Article 5, from the United States among others.',
        uk: 'Україна отримала б міцні, юридично обов’язкові гарантії за зразком статті 5, зокрема від США.'
      },
      topics: ['security-guarantee'],
      sources: ['onest-24', 'cz-24']
    },
    {
      id: '11',
      point: '11',
      seen: 'in-full',
      text: {
        en: 'Neither Ukraine’s forces nor its defence industry would be limited, international cooperation included.',
        uk: 'Ні сил України, ні її оборонної промисловості не обмежували б, зокрема й у міжнародній співпраці.'
      },
      topics: ['force-cap', 'defence-industry'],
      sources: ['onest-24', 'cz-24']
    },
    {
      id: '12',
      point: '12',
      seen: 'in-full',
      text: {
        en: 'The guarantors would be an ad hoc group of European and willing non-European states; Ukraine would be free to decide on friendly forces, weapons and operations on its land.',
        uk: 'Гарантами була б спеціально створена група європейських і охочих неєвропейських держав; Україна вільно вирішувала б про дружні сили, зброю та операції на своїй землі.'
      },
      topics: ['security-guarantee', 'foreign-troops'],
      sources: ['bblv-24', 'cz-24']
    },
    {
      id: '13',
      point: '13',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s membership of NATO would depend on a consensus inside the alliance.',
        uk: 'Членство України в НАТО залежало б від консенсусу всередині альянсу.'
      },
      topics: ['nato-membership'],
      sources: ['cz-24']
    },
    {
      id: '14',
      point: '14',
      seen: 'in-full',
      text: { en: 'Ukraine would become a member of the EU.', uk: 'Україна стала б членом ЄС.' },
      topics: ['eu-membership'],
      sources: ['laregione-24']
    },
    {
      id: '15',
      point: '15',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be prepared to stay without nuclear weapons under the Non-Proliferation Treaty.',
        uk: 'Україна була б готова лишатися без ядерної зброї за Договором про нерозповсюдження.'
      },
      topics: ['non-nuclear-status'],
      sources: ['digipub-24']
    },
    {
      id: '16',
      point: '16',
      seen: 'in-full',
      text: {
        en: 'Questions of territory would be discussed and settled after a full and unconditional ceasefire.',
        uk: 'Територіальні питання обговорювали б і розв’язували після повного й беззастережного припинення вогню.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'kinburn-spit-held-by-russia', 'outside-crimea-held-by-russia'],
      sources: ['laregione-24', 'if-24']
    },
    {
      id: '17',
      point: '17',
      seen: 'in-full',
      text: {
        en: 'Talks on territory would start from the present line of control.',
        uk: 'Переговори про території починалися б від нинішньої лінії контролю.'
      },
      topics: ['territory'],
      land: ['crimea-with-sevastopol', 'kinburn-spit-held-by-russia', 'outside-crimea-held-by-russia'],
      sources: ['laregione-24', 'if-24']
    },
    {
      id: '18',
      point: '18',
      seen: 'in-full',
      text: {
        en: 'Once territory has been agreed, neither Russia nor Ukraine would change it by force.',
        uk: 'Після узгодження територій ні Росія, ні Україна не змінювали б їх силою.'
      },
      topics: ['no-force-borders'],
      sources: ['laregione-24']
    },
    {
      id: '19',
      point: '19',
      seen: 'in-full',
      text: {
        en: 'Ukraine would get back the Zaporizhzhia nuclear plant, with the United States taking part, and the Kakhovka dam, by a mechanism of transfer.',
        uk: 'Україна отримала б назад Запорізьку АЕС, за участю США, і греблю Каховської ГЕС — через механізм передавання.'
      },
      topics: ['znpp', 'kakhovka-dam'],
      land: ['site/zaporizhzhia-npp', 'site/kakhovka-dam'],
      note: {
        en: 'Some reports leave the part of the United States out.',
        uk: 'У деяких повідомленнях участі США немає.'
      },
      sources: ['laregione-24', 'mailru-24']
    },
    {
      id: '20',
      point: '20',
      seen: 'in-detail',
      text: {
        en: 'Ukraine could use the Dnipro unhindered and would control the Kinburn Spit.',
        uk: 'Україна мала б безперешкодний прохід Дніпром і контроль над Кінбурнською косою.'
      },
      topics: ['dnipro-use', 'territory'],
      land: ['site/dnipro-shipping', 'site/kinburn-spit'],
      sources: ['mailru-24', 'fn-wp']
    },
    {
      id: '21',
      point: '21',
      seen: 'in-short',
      text: {
        en: 'Ukraine would cooperate economically with partners.',
        uk: 'Україна економічно співпрацювала б із партнерами.'
      },
      topics: ['economic-cooperation'],
      note: { en: 'Number and wording were not seen.', uk: 'Номер і формулювання невідомі.' },
      sources: ['digipub-24']
    },
    {
      id: '22',
      point: '22',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would be fully rebuilt and compensated, also out of Russian state assets, which stay frozen until Russia has made good the damage.',
        uk: 'Україну повністю відбудували б і компенсували б їй збитки, зокрема коштом російських державних активів, які лишалися б замороженими, доки Росія не відшкодує шкоду.'
      },
      topics: ['frozen-assets', 'compensation'],
      note: { en: 'The number was not seen.', uk: 'Номер невідомий.' },
      sources: ['laregione-24']
    },
    {
      id: '23',
      point: '23',
      seen: 'in-detail',
      text: {
        en: 'Sanctions imposed since 2014 could be eased step by step once peace is lasting, and would come back if it is broken.',
        uk: 'Санкції, запроваджені з 2014 року, могли б поступово послаблювати, коли мир стане тривалим, і відновили б у разі порушення.'
      },
      topics: ['sanctions', 'snapback'],
      figures: { 'sanctions-since': 2014 },
      note: { en: 'The number was not seen.', uk: 'Номер невідомий.' },
      sources: ['laregione-24', 'gazeta-24']
    },
    {
      id: '24',
      point: '24',
      seen: 'not-seen',
      text: null,
      topics: ['other'],
      sources: []
    }
  ]
} satisfies DocumentFile;
