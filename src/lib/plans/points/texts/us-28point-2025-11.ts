// Long because one document stands in one file, point by point in both languages.
import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'us-28point-2025-11',
  versions: ['us-28point-2025-11'],
  coverage: 'whole',
  basis: {
    en: 'Numbers and letters are those of the text; the four conditions of point 10, bullets in the text, carry letters of the atlas. Two English versions circulate, by Axios and AP and by Reuters, and differ in single words; that is no change of the draft.',
    uk: 'Номери й літери — як у тексті; чотири умови пункту 10, позначені в ньому лише маркерами, атлас позначив літерами. Відомі дві англійські редакції — Axios та AP і Reuters; вони різняться окремими словами, і це не зміна проєкту.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: { en: 'Ukraine’s sovereignty would be confirmed.', uk: 'Суверенітет України було б підтверджено.' },
      topics: ['sovereignty'],
      note: {
        en: '“Confirmed” in the version of Axios and AP, “reconfirmed” in that of Reuters.',
        uk: '«Підтверджено» в редакції Axios та AP, «підтверджено знову» — у Reuters.'
      },
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'seed-wiki']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Russia, Ukraine and Europe would conclude a full non-aggression agreement; every ambiguity of the past 30 years would be held to be settled.',
        uk: 'Росія, Україна і Європа уклали б повну угоду про ненапад; усі неясності останніх 30 років вважалися б улагодженими.'
      },
      topics: ['non-aggression'],
      figures: { years: 30 },
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'It would be expected that Russia does not invade its neighbours and that NATO does not enlarge further.',
        uk: 'Від Росії очікували б, що вона не нападатиме на сусідів, а від НАТО — що воно далі не розширюватиметься.'
      },
      topics: ['neighbours-nato-expansion'],
      note: {
        en: 'An expectation in the text; some republications turn it into a pledge.',
        uk: 'У тексті це очікування; деякі передруки роблять із нього зобов’язання.'
      },
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'Russia and NATO would talk about all questions of security with the United States as mediator, to calm tensions and make room for economic cooperation.',
        uk: 'Росія і НАТО вели б діалог про всі питання безпеки за посередництва США, щоб зняти напруження й відкрити шлях економічній співпраці.'
      },
      topics: ['nato-dialogue'],
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive security guarantees it can rely on.',
        uk: 'Україна отримала б надійні гарантії безпеки.'
      },
      topics: ['security-guarantee'],
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s armed forces would be limited to 600,000 people.',
        uk: 'Чисельність Збройних сил України обмежили б до 600 000 осіб.'
      },
      topics: ['force-cap'],
      figures: { troops: 600_000 },
      note: {
        en: 'No difference is made between war and peace. AFP’s first report, before the text, had 400,000.',
        uk: 'Різниці між війною і миром не зроблено. У першому повідомленні AFP, до появи тексту, було 400 000.'
      },
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'seed-wiki']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-full',
      text: {
        en: 'Ukraine would write into its constitution that it does not join NATO, and NATO into its statutes that it will not admit Ukraine.',
        uk: 'Україна записала б у Конституції, що не вступає до НАТО, а НАТО у своїх статутних документах — що не прийме України.'
      },
      topics: ['nato-membership'],
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'seed-wiki']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-full',
      text: {
        en: 'NATO would agree to station no troops in Ukraine.',
        uk: 'НАТО погодилося б не розміщувати військ в Україні.'
      },
      topics: ['nato-troops'],
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-full',
      text: {
        en: 'European fighter aircraft would be stationed in Poland.',
        uk: 'Європейські винищувачі розмістили б у Польщі.'
      },
      topics: ['air-base-poland'],
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'aa-28']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-full',
      text: {
        en: 'The United States would give a guarantee, tied to four conditions.',
        uk: 'Сполучені Штати надали б гарантію на чотирьох умовах.'
      },
      topics: ['security-guarantee'],
      figures: { conditions: 4 },
      sources: ['axios-28-text', 'afp-28', 'liga-28']
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
      sources: ['axios-28-text', 'afp-28', 'liga-28']
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
      sources: ['axios-28-text', 'afp-28', 'liga-28']
    },
    {
      id: '10c',
      point: '10c',
      seen: 'in-full',
      text: {
        en: 'If Russia invades Ukraine, a coordinated military answer would follow, all global sanctions would come back, and recognition of new territory and every other benefit would lapse.',
        uk: 'Якби Росія вторглася в Україну, на це дали б скоординовану воєнну відповідь, усі глобальні санкції відновили б, а визнання нової території та всі інші вигоди скасували б.'
      },
      topics: ['security-guarantee', 'snapback', 'recognition'],
      note: {
        en: 'Makes the recognition of point 21 revocable.',
        uk: 'Через це визнання за пунктом 21 можна відкликати.'
      },
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'aa-28']
    },
    {
      id: '10d',
      point: '10d',
      seen: 'in-full',
      text: {
        en: 'The guarantee would be void if Ukraine, without cause, launches a missile at Moscow or Saint Petersburg.',
        uk: 'Гарантія втратила б чинність, якби Україна без причини випустила ракету по Москві чи Санкт-Петербургу.'
      },
      topics: ['security-guarantee'],
      sources: ['axios-28-text', 'afp-28', 'liga-28', 'aa-28']
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
      sources: ['axios-28-text', 'seed-wiki', 'ltn-28']
    },
    {
      id: '12',
      point: '12',
      seen: 'in-full',
      text: {
        en: 'A strong international package for rebuilding Ukraine would be drawn up, in six parts.',
        uk: 'Склали б потужний міжнародний пакет відбудови України із шести частин.'
      },
      topics: ['reconstruction-fund'],
      figures: { parts: 6 },
      sources: ['axios-28-text', 'seed-wiki', 'ltn-28']
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
      sources: ['axios-28-text', 'aa-28', 'seed-wiki']
    },
    {
      id: '12b',
      point: '12b',
      seen: 'in-full',
      text: {
        en: 'The United States would work with Ukraine to restore, extend, modernise and run its gas network, pipelines and storage included.',
        uk: 'США разом з Україною відновлювали б, розвивали, модернізували й експлуатували її газову мережу з газогонами та сховищами.'
      },
      topics: ['gas-infrastructure'],
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '12c',
      point: '12c',
      seen: 'in-detail',
      text: {
        en: 'Land hit by the war would be rehabilitated jointly, so that towns and housing are rebuilt and renewed.',
        uk: 'Постраждалі від війни райони відновлювали б спільно: міста й житло відбудували та оновили б.'
      },
      topics: ['cities-rehabilitation'],
      sources: ['axios-28-text', 'seed-wiki', 'aa-28']
    },
    {
      id: '12d',
      point: '12d',
      seen: 'in-detail',
      text: { en: 'Infrastructure would be developed.', uk: 'Розвивали б інфраструктуру.' },
      topics: ['infrastructure'],
      sources: ['axios-28-text', 'seed-wiki']
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
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '12f',
      point: '12f',
      seen: 'in-detail',
      text: {
        en: 'The World Bank would put together a financing package of its own to speed the work up.',
        uk: 'Світовий банк підготував би окремий пакет фінансування, щоб усе це прискорити.'
      },
      topics: ['world-bank'],
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '13',
      point: '13',
      seen: 'in-detail',
      text: {
        en: 'Russia would be taken back into the world economy, in three ways.',
        uk: 'Росію повернули б у світову економіку трьома шляхами.'
      },
      topics: ['economic-cooperation-russia-us'],
      figures: { parts: 3 },
      sources: ['axios-28-text', 'seed-wiki', 'ltn-28']
    },
    {
      id: '13a',
      point: '13a',
      seen: 'in-detail',
      text: {
        en: 'Lifting sanctions would be discussed and agreed in stages and case by case.',
        uk: 'Зняття санкцій обговорювали б і погоджували поетапно, у кожному випадку окремо.'
      },
      topics: ['sanctions'],
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '13b',
      point: '13b',
      seen: 'in-detail',
      text: {
        en: 'The United States would enter a long-term economic agreement with Russia on energy, natural resources, infrastructure, data centres and artificial intelligence, rare earths in the Arctic, and other business that serves both.',
        uk: 'США уклали б із Росією довгострокову економічну угоду: енергетика, природні ресурси, інфраструктура, центри обробки даних і штучний інтелект, рідкісноземельні метали в Арктиці та інші взаємовигідні справи.'
      },
      topics: ['economic-cooperation-russia-us'],
      sources: ['axios-28-text', 'seed-wiki', 'ltn-28']
    },
    {
      id: '13c',
      point: '13c',
      seen: 'in-detail',
      text: { en: 'Russia would be invited back to the G8.', uk: 'Росію запросили б назад до G8.' },
      topics: ['g8'],
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '14',
      point: '14',
      seen: 'in-full',
      text: {
        en: '$100 billion of frozen Russian assets would go into rebuilding led by the United States, which would take 50% of the profit; Europe would add $100 billion and unfreeze what it holds; the rest would go into a joint US–Russian investment vehicle.',
        uk: '100 млрд доларів заморожених російських активів пішли б на відбудову під проводом США, які отримали б 50 % прибутку; Європа додала б 100 млрд доларів і розморозила кошти, які тримає; решта пішла б до спільного американсько-російського інвестиційного механізму.'
      },
      topics: ['frozen-assets'],
      figures: {
        'frozen-assets-for-rebuilding': 100_000_000_000,
        'profit-share-of-the-us': 0.5,
        'contribution-of-europe': 100_000_000_000
      },
      sources: ['axios-28-text', 'aa-28', 'ltn-28']
    },
    {
      id: '15',
      point: '15',
      seen: 'in-detail',
      text: {
        en: 'A joint working group of the United States and Russia on security would see to it that the agreement is kept.',
        uk: 'Спільна американсько-російська робоча група з безпеки стежила б за дотриманням угоди.'
      },
      topics: ['security-working-group'],
      sources: ['axios-28-text', 'aa-28', 'ltn-28']
    },
    {
      id: '16',
      point: '16',
      seen: 'in-detail',
      text: {
        en: 'Russia would lay down in law that it does not attack Europe or Ukraine.',
        uk: 'Росія закріпила б законом, що не нападає на Європу й Україну.'
      },
      topics: ['non-aggression-law'],
      sources: ['axios-28-text', 'seed-wiki', 'ltn-28']
    },
    {
      id: '17',
      point: '17',
      seen: 'in-full',
      text: {
        en: 'The United States and Russia would prolong treaties on nuclear non-proliferation and arms control, START I among them.',
        uk: 'США і Росія продовжили б договори про нерозповсюдження ядерної зброї та контроль над озброєннями, зокрема СНО-1.'
      },
      topics: ['arms-control-start'],
      note: {
        en: 'The text names START I, which ended in 2009; several outlets read it as New START of 2010.',
        uk: 'У тексті названо СНО-1, що припинив дію 2009 року; кілька видань розуміють це як новий договір СНО 2010 року.'
      },
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '18',
      point: '18',
      seen: 'in-full',
      text: {
        en: 'Ukraine would agree to stay without nuclear weapons under the Non-Proliferation Treaty.',
        uk: 'Україна погодилася б лишатися без ядерної зброї за Договором про нерозповсюдження.'
      },
      topics: ['non-nuclear-status'],
      sources: ['axios-28-text', 'ltn-28']
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
      sources: ['axios-28-text', 'seed-wiki']
    },
    {
      id: '20',
      point: '20',
      seen: 'in-full',
      text: {
        en: 'Both countries would bring in programmes in schools and society that teach understanding of other cultures and do away with racism and prejudice.',
        uk: 'Обидві країни запровадили б у школах і суспільстві програми розуміння інших культур і подолання расизму та упереджень.'
      },
      topics: ['education-tolerance'],
      sources: ['axios-28-text', 'ltn-28']
    },
    {
      id: '20a',
      point: '20a',
      seen: 'in-full',
      text: {
        en: 'Ukraine would adopt the rules of the EU on religious tolerance and on minority languages.',
        uk: 'Україна прийняла б правила ЄС про релігійну толерантність і мови меншин.'
      },
      topics: ['language-church'],
      sources: ['axios-28-text', 'ltn-28']
    },
    {
      id: '20b',
      point: '20b',
      seen: 'in-full',
      text: {
        en: 'Both countries would end discriminatory measures and guarantee the rights of Ukrainian and Russian media and schooling.',
        uk: 'Обидві країни скасували б дискримінаційні заходи й гарантували права українських і російських медіа та освіти.'
      },
      topics: ['language-church', 'education-tolerance'],
      sources: ['axios-28-text', 'ltn-28']
    },
    {
      id: '20c',
      point: '20c',
      seen: 'in-full',
      text: {
        en: 'Nazi ideology and activity would have to be rejected and forbidden.',
        uk: 'Нацистську ідеологію та діяльність слід було б відкинути й заборонити.'
      },
      topics: ['nazi-ideology'],
      sources: ['axios-28-text', 'ltn-28']
    },
    {
      id: '21a',
      point: '21a',
      seen: 'in-full',
      text: {
        en: 'Crimea, Luhansk and Donetsk would be recognised as Russian de facto, by the United States too.',
        uk: 'Крим, Луганську й Донецьку області визнали б де-факто російськими, зокрема й Сполучені Штати.'
      },
      topics: ['territory', 'recognition'],
      figures: { regions: 3 },
      land: ['crimea-with-sevastopol', 'luhansk-held-by-russia', 'luhansk-held-by-ukraine', 'donetsk-held-by-russia'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '21b',
      point: '21b',
      seen: 'in-full',
      text: {
        en: 'Kherson and Zaporizhzhia would be frozen along the line of contact; recognition de facto would follow that line.',
        uk: 'Херсонську й Запорізьку області заморозили б уздовж лінії зіткнення; визнання де-факто йшло б за цією лінією.'
      },
      topics: ['territory', 'recognition'],
      figures: { regions: 2 },
      land: [
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine'
      ],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '21c',
      point: '21c',
      seen: 'in-full',
      text: {
        en: 'Russia would give up other agreed territories that it controls beyond the five regions.',
        uk: 'Росія відмовилася б від інших узгоджених територій, які контролює поза п’ятьма регіонами.'
      },
      topics: ['territory', 'withdrawal'],
      figures: { regions: 5 },
      land: ['kinburn-spit-held-by-russia', 'elsewhere-held-by-russia'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28']
    },
    {
      id: '21d',
      point: '21d',
      seen: 'in-full',
      text: {
        en: 'Ukraine would withdraw from the part of Donetsk Oblast it holds; this would become a neutral demilitarised buffer, recognised internationally as Russian, which Russian forces do not enter.',
        uk: 'Україна вивела б війська з частини Донецької області, яку утримує; та стала б нейтральним демілітаризованим буфером, міжнародно визнаним як російський, куди російські сили не входять.'
      },
      topics: ['territory', 'demilitarised-zone', 'recognition', 'withdrawal'],
      land: ['donetsk-held-by-ukraine'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'aa-28']
    },
    {
      id: '22',
      point: '22',
      seen: 'in-full',
      text: {
        en: 'Once territory has been agreed, neither side would change it by force; if this is broken, no security guarantee would apply.',
        uk: 'Після узгодження територій жодна зі сторін не змінювала б їх силою; у разі порушення жодні гарантії безпеки не діяли б.'
      },
      topics: ['no-force-borders'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28']
    },
    {
      id: '23',
      point: '23',
      seen: 'in-full',
      text: {
        en: 'Russia would not hinder Ukraine in using the Dnipro for trade, and the free passage of grain over the Black Sea would be agreed.',
        uk: 'Росія не перешкоджала б Україні користуватися Дніпром для торгівлі, а про вільне перевезення зерна Чорним морем домовилися б.'
      },
      topics: ['dnipro-use', 'black-sea-grain'],
      land: ['site/dnipro-shipping', 'site/black-sea-shipping'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28']
    },
    {
      id: '24',
      point: '24',
      seen: 'in-full',
      text: {
        en: 'A humanitarian committee would be set up for the questions that are still open.',
        uk: 'Для відкритих питань створили б гуманітарний комітет.'
      },
      topics: ['humanitarian-exchange'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '24a',
      point: '24a',
      seen: 'in-full',
      text: {
        en: 'All remaining prisoners and all bodies would be exchanged, all for all.',
        uk: 'Усіх полонених, що лишилися, і всі тіла обміняли б за принципом «усіх на всіх».'
      },
      topics: ['humanitarian-exchange'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '24b',
      point: '24b',
      seen: 'in-full',
      text: {
        en: 'All civilian detainees and hostages would go home, children among them.',
        uk: 'Усі цивільні затримані й заручники, зокрема діти, повернулися б додому.'
      },
      topics: ['detainees-children'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '24c',
      point: '24c',
      seen: 'in-full',
      text: { en: 'A programme would reunite families.', uk: 'Діяла б програма возз’єднання сімей.' },
      topics: ['family-reunification'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '24d',
      point: '24d',
      seen: 'in-full',
      text: {
        en: 'Steps would be taken to ease the suffering of the victims.',
        uk: 'Вжили б заходів, щоб полегшити страждання жертв конфлікту.'
      },
      topics: ['victims'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '25',
      point: '25',
      seen: 'in-full',
      text: { en: 'Ukraine would hold elections within 100 days.', uk: 'Україна провела б вибори протягом 100 днів.' },
      topics: ['elections'],
      figures: { 'days-at-most': 100 },
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'seed-wiki']
    },
    {
      id: '26',
      point: '26',
      seen: 'in-full',
      text: {
        en: 'Everyone involved would get a full amnesty for acts in the war and agree to make no claims or complaints afterwards.',
        uk: 'Усі причетні отримали б повну амністію за дії під час війни й погодилися б надалі не висувати претензій і скарг.'
      },
      topics: ['amnesty', 'justice'],
      note: {
        en: 'By a US official in The Wall Street Journal it replaced a clause on an audit of aid at Ukraine’s wish; Rustem Umerov denies that.',
        uk: 'За словами американського посадовця у The Wall Street Journal, пункт замінив аудит допомоги на прохання України; Рустем Умєров це заперечує.'
      },
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'aa-28']
    },
    {
      id: '27',
      point: '27',
      seen: 'in-full',
      text: {
        en: 'The agreement would be legally binding; a peace council headed by Donald Trump would watch over it and guarantee it, with sanctions for breaches.',
        uk: 'Угода була б юридично обов’язковою; за нею стежила б і її гарантувала б мирна рада на чолі з Дональдом Трампом, а порушення каралися б санкціями.'
      },
      topics: ['legally-binding', 'peace-council'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28']
    },
    {
      id: '28',
      point: '28',
      seen: 'in-full',
      text: {
        en: 'Once all sides have agreed, the ceasefire would take effect at once after both have pulled back to agreed points.',
        uk: 'Щойно всі сторони погодяться, припинення вогню настало б одразу після відходу обох на узгоджені позиції.'
      },
      topics: ['ceasefire'],
      sources: ['axios-28-text', 'lalv-28', 'ltn-28', 'aa-28']
    }
  ]
} satisfies DocumentFile;
