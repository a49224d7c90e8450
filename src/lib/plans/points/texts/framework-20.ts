// Long because one document stands in one file, point by point in both languages.
import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'framework-20',
  title: { en: 'Framework of 20 points, 24 December 2025', uk: 'Рамковий документ із 20 пунктів, 24 грудня 2025 року' },
  shortTitle: { en: '20 points', uk: '20 пунктів' },
  published: '2025-12-24',
  versions: ['framework-20-option-a', 'framework-20-option-b'],
  coverage: 'whole',
  basis: {
    en: 'No document was published: Volodymyr Zelensky read the points out. Letters differ between reports; those of point 5 and the options of point 14 are the atlas’s.',
    uk: 'Сам документ не опубліковано: пункти зачитав Володимир Зеленський. Літери в повідомленнях різняться; літери пункту 5 та варіанти пункту 14 — позначення атласу.'
  },
  points: [
    {
      id: '1',
      point: '1',
      seen: 'in-full',
      text: {
        en: 'Ukraine’s sovereignty would be confirmed once more; every signatory would confirm it by signing.',
        uk: 'Суверенітет України підтвердили б ще раз; своїм підписом його засвідчив би кожен підписант.'
      },
      topics: ['sovereignty'],
      sources: ['glavnoe-20', 'rbc-20']
    },
    {
      id: '2',
      point: '2',
      seen: 'in-full',
      text: {
        en: 'Russia and Ukraine would agree on non-aggression in full and without conditions; uncrewed monitoring from space would watch the line of contact and give early notice of breaches.',
        uk: 'Росія та Україна повністю й беззастережно домовилися б про ненапад; лінію зіткнення контролювали б безпілотними засобами з космосу, з раннім сповіщенням про порушення.'
      },
      topics: ['non-aggression', 'monitoring'],
      sources: ['glavnoe-20', 'rbc-20', 'dw-20']
    },
    {
      id: '3',
      point: '3',
      seen: 'in-full',
      text: {
        en: 'Ukraine would receive strong security guarantees.',
        uk: 'Україна отримала б міцні гарантії безпеки.'
      },
      topics: ['security-guarantee'],
      sources: ['glavnoe-20', 'rbc-20']
    },
    {
      id: '4',
      point: '4',
      seen: 'in-full',
      text: {
        en: 'In peacetime Ukraine’s forces would number 800,000.',
        uk: 'У мирний час чисельність сил України становила б 800 000 осіб.'
      },
      topics: ['force-cap'],
      figures: { troops: 800_000 },
      note: {
        en: 'Zelensky spoke of a strength that stays as it is; some reports write “limited”.',
        uk: 'Зеленський говорив про чисельність, що зберігається; у деяких повідомленнях — «обмежена».'
      },
      sources: ['glavnoe-20', 'rbc-20']
    },
    {
      id: '5',
      point: '5',
      seen: 'in-full',
      text: {
        en: 'The United States, NATO and European signatories would guarantee Ukraine’s security after the model of Article 5.',
        uk: 'США, НАТО та європейські підписанти гарантували б безпеку України за зразком статті 5.'
      },
      topics: ['security-guarantee'],
      sources: ['glavnoe-20', 'rbc-20']
    },
    {
      id: '5a',
      point: '5a',
      seen: 'in-full',
      text: {
        en: 'If Russia invades, a coordinated military answer would follow and all global sanctions would come back.',
        uk: 'Якби Росія вторглася, на це дали б скоординовану воєнну відповідь, а всі глобальні санкції відновили б.'
      },
      topics: ['security-guarantee', 'snapback'],
      sources: ['glavnoe-20', 'rbc-20', 'n112-20']
    },
    {
      id: '5b',
      point: '5b',
      seen: 'in-full',
      text: {
        en: 'The guarantees would be void if Ukraine invades Russia or opens fire on it unprovoked, and would take effect if Russia opens fire on Ukraine.',
        uk: 'Гарантії втратили б чинність, якби Україна вторглася до Росії чи без провокації відкрила по ній вогонь, і діяли б, якби вогонь по Україні відкрила Росія.'
      },
      topics: ['security-guarantee'],
      sources: ['glavnoe-20', 'rbc-20', 'n112-20']
    },
    {
      id: '5c',
      point: '5c',
      seen: 'in-full',
      text: {
        en: 'Bilateral guarantees would not be ruled out; the clause on payment to the United States is deleted.',
        uk: 'Двосторонніх гарантій не виключали б; положення про плату Сполученим Штатам вилучено.'
      },
      topics: ['security-guarantee', 'compensation-to-us'],
      sources: ['glavnoe-20', 'rbc-20']
    },
    {
      id: '6',
      point: '6',
      seen: 'in-full',
      text: {
        en: 'Russia would rule out aggression against Europe and Ukraine in every law concerned, and the Duma would ratify this.',
        uk: 'Росія виключила б агресію проти Європи та України в усіх потрібних законах, а Дума це ратифікувала б.'
      },
      topics: ['non-aggression-law'],
      sources: ['glavnoe-20', 'dw-20']
    },
    {
      id: '7',
      point: '7',
      seen: 'in-full',
      text: {
        en: 'Ukraine would join the EU on a date that is fixed and get preferential access to the European market for a short time.',
        uk: 'Україна вступила б до ЄС у визначений час і мала б короткостроковий пільговий доступ до європейського ринку.'
      },
      topics: ['eu-membership', 'market-access'],
      sources: ['yahoo-20', 'cz-20']
    },
    {
      id: '8',
      point: '8',
      seen: 'in-full',
      text: {
        en: 'A strong global development package for Ukraine would be set out in an agreement of its own on investment and prosperity.',
        uk: 'Потужний глобальний пакет розвитку України виклали б в окремій угоді про інвестиції та процвітання.'
      },
      topics: ['reconstruction-fund'],
      sources: ['yahoo-20', 'cz-20']
    },
    {
      id: '8-parts',
      point: { en: '8 (parts)', uk: '8 (частини)' },
      seen: 'in-detail',
      text: {
        en: 'Its parts: a development fund for technology, data centres and artificial intelligence; the United States and its companies in the gas network; rebuilt towns; infrastructure; minerals; a package of the World Bank.',
        uk: 'Його частини: фонд розвитку для технологій, центрів обробки даних і штучного інтелекту; США та їхні компанії в газовій мережі; відновлені міста; інфраструктура; корисні копалини; пакет Світового банку.'
      },
      topics: [
        'reconstruction-fund',
        'gas-infrastructure',
        'cities-rehabilitation',
        'infrastructure',
        'minerals',
        'world-bank'
      ],
      sources: ['cz-20']
    },
    {
      id: '9',
      point: '9',
      seen: 'in-full',
      text: {
        en: 'Several funds for recovery, rebuilding and humanitarian needs would be set up, with $800 billion as the goal.',
        uk: 'Створили б кілька фондів відновлення, відбудови та гуманітарних потреб; мета — 800 млрд доларів.'
      },
      topics: ['reconstruction-fund'],
      figures: { 'sum-to-raise': 800_000_000_000 },
      note: {
        en: 'By Finance.ua the funds serve only land that Ukraine controls; the BBC speaks of a first fund of about $200 billion.',
        uk: 'За Finance.ua, фонди — лише для підконтрольних Україні земель; BBC пише про перший фонд приблизно на 200 млрд доларів.'
      },
      sources: ['yahoo-20', 'fin-20']
    },
    {
      id: '10',
      point: '10',
      seen: 'in-full',
      text: {
        en: 'Ukraine would speed up an agreement on free trade with the United States.',
        uk: 'Україна пришвидшила б угоду про вільну торгівлю зі США.'
      },
      topics: ['free-trade'],
      sources: ['yahoo-20']
    },
    {
      id: '11',
      point: '11',
      seen: 'in-full',
      text: {
        en: 'Ukraine would confirm that it stays without nuclear weapons under the Non-Proliferation Treaty.',
        uk: 'Україна підтвердила б, що лишається без ядерної зброї за Договором про нерозповсюдження.'
      },
      topics: ['non-nuclear-status'],
      sources: ['yahoo-20']
    },
    {
      id: '12',
      point: '12',
      seen: 'in-detail',
      text: {
        en: 'Not agreed: for the Zaporizhzhia nuclear plant Washington proposes 3 equal shares with the Americans as main operator, Kyiv 50% each for Ukraine and the United States.',
        uk: 'Не узгоджено: щодо Запорізької АЕС Вашингтон пропонує 3 рівні частки з американцями як головним оператором, Київ — по 50 % Україні та США.'
      },
      topics: ['znpp'],
      figures: { parts: 3, 'share-of-ukraine': 0.5 },
      land: ['site/zaporizhzhia-npp'],
      sources: ['dw-20', 'yahoo-20']
    },
    {
      id: '13',
      point: '13',
      seen: 'in-detail',
      text: {
        en: 'Both countries would teach understanding and tolerance of other cultures and fight racism and prejudice; Ukraine would follow the rules of the EU on religious tolerance and minority languages.',
        uk: 'Обидві країни навчали б розуміння й толерантності до інших культур і боролися з расизмом та упередженнями; Україна дотримувалася б правил ЄС про релігійну толерантність і мови меншин.'
      },
      topics: ['education-tolerance', 'language-church'],
      sources: ['24-20p14']
    },
    {
      id: '14-a',
      point: { en: '14, option a', uk: '14, варіант a' },
      seen: 'in-full',
      text: {
        en: 'In Donetsk, Luhansk, Zaporizhzhia and Kherson oblasts the positions on the day of signing would be the line de facto; Russia would leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv oblasts before the agreement takes effect.',
        uk: 'У Донецькій, Луганській, Запорізькій і Херсонській областях фактичною лінією були б позиції на день підписання; з Дніпропетровської, Миколаївської, Сумської та Харківської областей Росія вийшла б до набуття угодою чинності.'
      },
      topics: ['territory', 'withdrawal'],
      land: [
        'luhansk-held-by-russia',
        'luhansk-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine',
        'dnipropetrovsk-held-by-russia',
        'kinburn-spit-held-by-russia',
        'sumy-held-by-russia',
        'kharkiv-held-by-russia'
      ],
      sources: ['24-20p14', 'n112-14', 'dziennik-20']
    },
    {
      id: '14-b',
      point: { en: '14, option b', uk: '14, варіант b' },
      seen: 'in-detail',
      text: {
        en: 'A working group would settle how forces are moved and the terms of potential special economic zones, above all in Donetsk Oblast.',
        uk: 'Робоча група визначила б переміщення сил і умови потенційних спеціальних економічних зон, насамперед у Донецькій області.'
      },
      topics: ['territory', 'free-economic-zone', 'demilitarised-zone'],
      land: ['donetsk-held-by-ukraine', 'overlay/free-economic-zone'],
      note: {
        en: 'How deep both sides would pull back is reported as 5, 10 or 40 km, outside the text.',
        uk: 'Глибину відходу обох сторін, поза текстом, називають 5, 10 або 40 км.'
      },
      sources: ['n112-14', 'dziennik-20']
    },
    {
      id: '15',
      point: '15',
      seen: 'in-short',
      text: {
        en: 'Once territory has been agreed, neither Russia nor Ukraine would change it by force.',
        uk: 'Після узгодження територій ні Росія, ні Україна не змінювали б їх силою.'
      },
      topics: ['no-force-borders'],
      note: { en: 'Read in a list of the points only.', uk: 'Відомо лише з переліку пунктів.' },
      sources: ['fin-20']
    },
    {
      id: '16',
      point: '16',
      seen: 'in-detail',
      text: {
        en: 'Russia would not hinder Ukraine in using the Dnipro and the Black Sea for trade; a maritime agreement would follow, and the Kinburn Spit would be demilitarised.',
        uk: 'Росія не перешкоджала б Україні користуватися Дніпром і Чорним морем для торгівлі; далі була б морська угода, а Кінбурнську косу демілітаризували б.'
      },
      topics: ['dnipro-use', 'black-sea-grain', 'demilitarised-zone'],
      land: ['overlay/kinburn-demilitarised', 'site/dnipro-shipping', 'site/black-sea-shipping', 'site/kinburn-spit'],
      sources: ['24-20p16', 'dw-20']
    },
    {
      id: '17',
      point: '17',
      seen: 'in-detail',
      text: {
        en: 'A humanitarian committee would arrange an exchange of prisoners, all for all, and the return of all civilian detainees and hostages, children and political prisoners among them; victims would be helped.',
        uk: 'Гуманітарний комітет організував би обмін полоненими «всіх на всіх» і повернення всіх цивільних затриманих і заручників, зокрема дітей і політв’язнів; постраждалим допомогли б.'
      },
      topics: ['humanitarian-exchange', 'detainees-children', 'victims'],
      sources: ['dw-20', 'atlas-20']
    },
    {
      id: '18',
      point: '18',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would hold elections as soon as possible after signing.',
        uk: 'Україна провела б вибори якнайшвидше після підписання.'
      },
      topics: ['elections'],
      sources: ['dw-20']
    },
    {
      id: '19',
      point: '19',
      seen: 'in-detail',
      text: {
        en: 'The agreement would be legally binding; a peace council headed by Donald Trump, with Ukraine, Europe, NATO, Russia and the United States, would watch over it, with sanctions for breaches.',
        uk: 'Угода була б юридично обов’язковою; за нею стежила б мирна рада на чолі з Дональдом Трампом за участю України, Європи, НАТО, Росії та США, а порушення каралися б санкціями.'
      },
      topics: ['legally-binding', 'peace-council'],
      sources: ['dw-20']
    },
    {
      id: '20',
      point: '20',
      seen: 'in-detail',
      text: {
        en: 'A full ceasefire would take effect as soon as all sides agree to the document.',
        uk: 'Повне припинення вогню настало б, щойно всі сторони погодяться з документом.'
      },
      topics: ['ceasefire'],
      sources: ['dw-20']
    },
    {
      id: 'beside',
      point: { en: 'beside the points', uk: 'поза пунктами' },
      seen: 'in-detail',
      text: {
        en: 'Ukraine would put the agreement to parliament for ratification, to a national referendum, or to both, with elections beside it if need be; a referendum would take a real ceasefire of 60 days at least.',
        uk: 'Україна винесла б угоду на ратифікацію парламентом, на всенародний референдум або на те й інше, за потреби разом із виборами; для референдуму потрібно щонайменше 60 днів реального припинення вогню.'
      },
      topics: ['referendum', 'elections'],
      figures: { 'days-at-least': 60 },
      note: { en: 'Said by Zelensky; not one of the 20 points.', uk: 'Сказав Зеленський; не належить до 20 пунктів.' },
      sources: ['dziennik-20']
    }
  ]
} satisfies DocumentFile;
