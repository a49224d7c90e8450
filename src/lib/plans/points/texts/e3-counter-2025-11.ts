// Long because one document stands in one file, point by point in both languages.
import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'e3-counter-2025-11',
  versions: ['e3-counter-2025-11'],
  coverage: 'in-part',
  basis: {
    en: 'Numbers are those of the text, which answers the US draft point by point; number 3 stays empty. Points 15, 17, 22, 23 and 27 were not seen; they are listed under the topic that their number has in the US draft.',
    uk: 'Номери — як у тексті, що відповідає на проєкт США пункт за пунктом; номер 3 порожній. Пунктів 15, 17, 22, 23 і 27 атлас не бачив; їх подано під темою, яку цей номер має в проєкті США.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s sovereignty would be confirmed once more.',
        uk: 'Суверенітет України підтвердили б ще раз.'
      },
      topics: ['sovereignty'],
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Russia, Ukraine and NATO would conclude a full non-aggression agreement; every ambiguity of the past 30 years would be resolved.',
        uk: 'Росія, Україна і НАТО уклали б повну угоду про ненапад; усі неясності останніх 30 років було б усунуто.'
      },
      topics: ['non-aggression'],
      figures: { years: 30 },
      note: { en: 'NATO stands where the US draft has Europe.', uk: 'Там, де в проєкті США Європа, тут НАТО.' },
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'Struck out: the expectation of the US draft about Russia’s neighbours and NATO’s enlargement.',
        uk: 'Викреслено: очікування з проєкту США щодо сусідів Росії та розширення НАТО.'
      },
      topics: ['neighbours-nato-expansion'],
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'After a peace agreement is signed, Russia and NATO would talk about all security concerns, to calm tensions and open economic possibilities.',
        uk: 'Після підписання мирної угоди Росія і НАТО обговорювали б усі питання безпеки, які їх непокоять, щоб зняти напруження й відкрити економічні можливості.'
      },
      topics: ['nato-dialogue'],
      note: {
        en: 'The US draft’s mediation by Washington is not named.',
        uk: 'Посередництва Вашингтона, як у проєкті США, не названо.'
      },
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive robust security guarantees.',
        uk: 'Україна отримала б міцні гарантії безпеки.'
      },
      topics: ['security-guarantee'],
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-full',
      text: {
        en: 'In peacetime Ukraine’s forces would be limited to 800,000.',
        uk: 'У мирний час сили України обмежили б до 800 000 осіб.'
      },
      topics: ['force-cap'],
      figures: { troops: 800_000 },
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-full',
      text: {
        en: 'Ukraine joining NATO would depend on a consensus of its members, which does not exist.',
        uk: 'Вступ України до НАТО залежав би від консенсусу його членів, якого немає.'
      },
      topics: ['nato-membership'],
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-full',
      text: {
        en: 'NATO would agree not to station troops under its command in Ukraine permanently in peacetime.',
        uk: 'НАТО погодилося б у мирний час не розміщувати в Україні на постійній основі військ під своїм командуванням.'
      },
      topics: ['nato-troops'],
      note: {
        en: 'Leaves room for forces that are not under NATO command.',
        uk: 'Лишає місце для сил не під командуванням НАТО.'
      },
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-full',
      text: { en: 'NATO fighter aircraft would be stationed in Poland.', uk: 'Винищувачі НАТО розмістили б у Польщі.' },
      topics: ['air-base-poland'],
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-full',
      text: {
        en: 'The United States would give a guarantee that mirrors NATO’s Article 5, on three conditions.',
        uk: 'США надали б гарантію за зразком статті 5 НАТО — на трьох умовах.'
      },
      topics: ['security-guarantee'],
      figures: { conditions: 3 },
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '10a',
      point: '10a',
      seen: 'in-full',
      text: {
        en: 'The United States would be compensated for the guarantee.',
        uk: 'За гарантію Сполучені Штати отримали б плату.'
      },
      topics: ['security-guarantee', 'compensation-to-us'],
      sources: ['reuters-e3-text', 'st-e3', 'unn-e3']
    },
    {
      id: '10b',
      point: '10b',
      seen: 'in-full',
      text: {
        en: 'Ukraine would forfeit the guarantee by invading Russia.',
        uk: 'Україна втратила б гарантію, якби вторглася до Росії.'
      },
      topics: ['security-guarantee'],
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '10c',
      point: '10c',
      seen: 'in-full',
      text: {
        en: 'If Russia invades Ukraine, a coordinated military answer would follow, all global sanctions would come back, and any recognition of new territory and other benefits would lapse.',
        uk: 'Якби Росія вторглася в Україну, на це дали б скоординовану воєнну відповідь, усі глобальні санкції відновили б, а будь-яке визнання нової території та інші вигоди скасували б.'
      },
      topics: ['security-guarantee', 'snapback', 'recognition'],
      note: {
        en: '“Recognition” remains here as something that lapses, though point 21 no longer recognises anything. The US draft’s condition about missiles is not among the three.',
        uk: '«Визнання» тут лишилося як те, що скасовується, хоча пункт 21 уже нічого не визнає. Умови проєкту США про ракети серед трьох немає.'
      },
      sources: ['reuters-e3-text', 'st-e3']
    },
    {
      id: '11',
      point: '11',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be eligible for membership of the EU, with preferential access to the European market for a short time while this is examined.',
        uk: 'Україна мала б право на членство в ЄС, а поки це питання розглядають — короткостроковий пільговий доступ до європейського ринку.'
      },
      topics: ['eu-membership', 'market-access'],
      sources: ['reuters-e3-text', 'cna-e3']
    },
    {
      id: '12',
      point: '12',
      seen: 'in-full',
      text: {
        en: 'A strong international package for the renewal of Ukraine would be drawn up.',
        uk: 'Склали б потужний міжнародний пакет оновлення України.'
      },
      topics: ['reconstruction-fund'],
      sources: ['reuters-e3-text', 'cna-e3', 'georgia-e3']
    },
    {
      id: '12a',
      point: '12a',
      seen: 'in-full',
      text: {
        en: 'A development fund for Ukraine would invest in growing branches such as technology, data centres and artificial intelligence.',
        uk: 'Фонд розвитку України інвестував би в галузі, що швидко зростають: технології, центри обробки даних, штучний інтелект.'
      },
      topics: ['reconstruction-fund'],
      sources: ['reuters-e3-text', 'cna-e3', 'georgia-e3']
    },
    {
      id: '12b',
      point: '12b',
      seen: 'in-detail',
      text: {
        en: 'The United States would join Ukraine in restoring, modernising and running its gas network.',
        uk: 'США разом з Україною відновлювали б, модернізували й експлуатували її газову мережу.'
      },
      topics: ['gas-infrastructure'],
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '12c',
      point: '12c',
      seen: 'in-detail',
      text: {
        en: 'Towns and areas damaged by the war would be restored.',
        uk: 'Постраждалі від війни міста й райони відновили б.'
      },
      topics: ['cities-rehabilitation'],
      note: { en: 'The letter was not seen.', uk: 'Літера пункту невідома.' },
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '12d',
      point: '12d',
      seen: 'in-short',
      text: { en: 'Infrastructure would be developed.', uk: 'Розвивали б інфраструктуру.' },
      topics: ['infrastructure'],
      note: {
        en: 'Reported as energy infrastructure only; the letter was not seen.',
        uk: 'У повідомленнях ідеться лише про енергетичну; літера пункту невідома.'
      },
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '12e',
      point: '12e',
      seen: 'in-detail',
      text: {
        en: 'Minerals and other natural resources would be extracted.',
        uk: 'Видобували б корисні копалини та інші природні ресурси.'
      },
      topics: ['minerals'],
      note: { en: 'The letter was not seen.', uk: 'Літера пункту невідома.' },
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '12f',
      point: '12f',
      seen: 'in-detail',
      text: {
        en: 'The World Bank would put together a financing package of its own.',
        uk: 'Світовий банк підготував би окремий пакет фінансування.'
      },
      topics: ['world-bank'],
      note: { en: 'The letter was not seen.', uk: 'Літера пункту невідома.' },
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '13',
      point: '13',
      seen: 'in-detail',
      text: {
        en: 'Russia would be taken back into the world economy step by step: sanctions eased in stages and case by case, long-term cooperation with the United States, and the G8 open to it again.',
        uk: 'Росію поступово повертали б у світову економіку: санкції послаблювали б поетапно, у кожному випадку окремо; почалася б довгострокова співпраця зі США, а G8 знову була б для неї відкрита.'
      },
      topics: ['sanctions', 'economic-cooperation-russia-us', 'g8'],
      note: {
        en: '“Progressively” is new against the US draft.',
        uk: 'Слово «поступово» нове порівняно з проєктом США.'
      },
      sources: ['reuters-e3-text', 'georgia-e3']
    },
    {
      id: '14',
      point: '14',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be fully rebuilt and compensated, also out of Russian state assets, which stay frozen until Russia has paid for the damage.',
        uk: 'Україну повністю відбудували б і компенсували б їй збитки, зокрема коштом російських державних активів, які лишалися б замороженими, доки Росія не заплатить за шкоду.'
      },
      topics: ['frozen-assets', 'compensation'],
      note: {
        en: 'Takes the place of the whole of point 14 of the US draft: no sums, no share of the profit.',
        uk: 'Замінює весь пункт 14 проєкту США: без сум і без частки прибутку.'
      },
      sources: ['reuters-e3-text', 'infolibre-e3']
    },
    {
      id: '15',
      point: '15',
      seen: 'not-seen',
      text: null,
      topics: ['security-working-group'],
      sources: []
    },
    {
      id: '16',
      point: '16',
      seen: 'in-detail',
      text: {
        en: 'Russia would rule out by law any aggression against Europe and Ukraine.',
        uk: 'Росія законодавчо виключила б агресію проти Європи та України.'
      },
      topics: ['non-aggression-law'],
      sources: ['reuters-e3-text', 'ep-e3']
    },
    {
      id: '17',
      point: '17',
      seen: 'not-seen',
      text: null,
      topics: ['arms-control-start'],
      sources: []
    },
    {
      id: '18',
      point: '18',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would stay without nuclear weapons under the Non-Proliferation Treaty.',
        uk: 'Україна лишалася б без ядерної зброї за Договором про нерозповсюдження.'
      },
      topics: ['non-nuclear-status'],
      sources: ['reuters-e3-text', 'ep-e3']
    },
    {
      id: '19',
      point: '19',
      seen: 'in-full',
      text: {
        en: 'The Zaporizhzhia nuclear plant would be restarted under the eye of the IAEA; Russia and Ukraine would each get 50% of its electricity.',
        uk: 'Запорізьку АЕС знову запустили б під наглядом МАГАТЕ; Росія й Україна отримували б по 50 % електроенергії.'
      },
      topics: ['znpp'],
      figures: { 'share-of-russia': 0.5, 'share-of-ukraine': 0.5 },
      land: ['site/zaporizhzhia-npp'],
      sources: ['reuters-e3-text', 'ep-e3']
    },
    {
      id: '20',
      point: '20',
      seen: 'in-detail',
      text: {
        en: 'There would be programmes of tolerance and understanding, and Ukraine would follow the rules of the EU on religious tolerance and minority languages.',
        uk: 'Діяли б програми толерантності й порозуміння, а Україна дотримувалася б правил ЄС про релігійну толерантність і мови меншин.'
      },
      topics: ['education-tolerance', 'language-church'],
      note: {
        en: 'Whether the other parts of the US point remain was not seen.',
        uk: 'Чи лишилися інші частини пункту проєкту США, невідомо.'
      },
      sources: ['reuters-e3-text', 'gazeta-e3']
    },
    {
      id: '21',
      point: '21',
      seen: 'in-full',
      text: {
        en: 'Ukraine would pledge not to take back its occupied sovereign land by military means; talks on exchanges of territory would start from the line of contact.',
        uk: 'Україна зобов’язалася б не повертати свої окуповані суверенні землі воєнним шляхом; переговори про обмін територіями починалися б від лінії зіткнення.'
      },
      topics: ['territory'],
      land: [
        'crimea-with-sevastopol',
        'luhansk-held-by-russia',
        'luhansk-held-by-ukraine',
        'donetsk-held-by-russia',
        'donetsk-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine',
        'elsewhere-held-by-russia'
      ],
      note: { en: 'Takes the place of 21a to 21d of the US draft.', uk: 'Замінює пункти 21a–21d проєкту США.' },
      sources: ['reuters-e3-text', 'ep-e3', 'capital-e3']
    },
    {
      id: '22',
      point: '22',
      seen: 'not-seen',
      text: null,
      topics: ['no-force-borders'],
      sources: []
    },
    {
      id: '23',
      point: '23',
      seen: 'not-seen',
      text: null,
      topics: ['dnipro-use', 'black-sea-grain'],
      land: ['site/dnipro-shipping', 'site/black-sea-shipping'],
      sources: []
    },
    {
      id: '24',
      point: '24',
      seen: 'in-detail',
      text: {
        en: 'A humanitarian committee would see to prisoners, civilians and children, and the reunion of families.',
        uk: 'Гуманітарний комітет опікувався б полоненими, цивільними й дітьми та возз’єднанням сімей.'
      },
      topics: ['humanitarian-exchange', 'detainees-children', 'family-reunification'],
      note: {
        en: 'Whether all prisoners for all and bodies are named as in the US draft was not seen.',
        uk: 'Чи названо обмін «усіх на всіх» і тіла, як у проєкті США, невідомо.'
      },
      sources: ['reuters-e3-text', 'ep-e3']
    },
    {
      id: '25',
      point: '25',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would hold elections as soon as possible after the peace agreement is signed.',
        uk: 'Україна провела б вибори якнайшвидше після підписання мирної угоди.'
      },
      topics: ['elections'],
      sources: ['reuters-e3-text', 'gazeta-e3']
    },
    {
      id: '26',
      point: '26',
      seen: 'in-detail',
      text: {
        en: 'The suffering of the victims would be provided for; the full amnesty of the US draft is gone.',
        uk: 'Передбачили б заходи, щоб полегшити страждання жертв конфлікту; повної амністії, як у проєкті США, немає.'
      },
      topics: ['victims', 'amnesty', 'justice'],
      sources: ['reuters-e3-text', 'gazeta-e3']
    },
    {
      id: '27',
      point: '27',
      seen: 'not-seen',
      text: null,
      topics: ['legally-binding', 'peace-council'],
      sources: []
    },
    {
      id: '28',
      point: '28',
      seen: 'in-short',
      text: {
        en: 'The ceasefire would be monitored under US supervision; how it would begin was not seen.',
        uk: 'Припинення вогню контролювали б під наглядом США; як воно починалося б, невідомо.'
      },
      topics: ['ceasefire', 'monitoring'],
      note: { en: 'The number was not seen.', uk: 'Номер невідомий.' },
      sources: ['reuters-e3-text', 'infolibre-e3']
    }
  ]
} satisfies DocumentFile;
