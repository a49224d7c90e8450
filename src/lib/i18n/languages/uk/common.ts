// Long because it is a table: one entry per text.
import { formatList, formatPublished } from '../../format';
import { counted } from '../../plural';
import type { Messages } from '../../messages/common';

/** Months after «у». */
const LOCATIVE = [
  ...['січні', 'лютому', 'березні', 'квітні', 'травні', 'червні'],
  ...['липні', 'серпні', 'вересні', 'жовтні', 'листопаді', 'грудні']
];

/** «Луганської» of «Луганська»: oblasts are named by adjectives. */
const genitive = (names: readonly string[]) =>
  formatList(
    names.map((name) => name.replace(/а$/u, 'ої')),
    'uk'
  );

/** Українські тексти інтерфейсу. */
const messages: Messages = {
  siteName: 'Атлас мирних планів',
  siteTagline: 'Територіальні умови запропонованих мирних планів для України',
  languageName: 'Українська',
  language: 'Мова',
  theme: { label: 'Кольори', auto: 'Як на пристрої', light: 'Світлі', dark: 'Темні' },
  nav: {
    label: 'Сторінки',
    pages: {
      compare: 'Порівняння',
      timeline: 'Хронологія',
      texts: 'Тексти',
      places: 'Населені пункти',
      data: 'Дані',
      method: 'Методологія'
    }
  },
  fault: {
    renewed: 'Атлас оновлено, відколи цю сторінку відкрито.',
    kept: 'Мережа не відповідає. Це копія, збережена на цьому пристрої.',
    needsNetwork: 'Немає мережі, а файли для завантаження на цьому пристрої не зберігаються.',
    partMissing: 'Частину цієї сторінки не вдалося завантажити.',
    stalled: 'Сторінку можна читати, але її кнопки поки що не діють: не вдалося завантажити скрипт.',
    reload: 'Перезавантажити сторінку',
    title: 'Цю сторінку не вдалося завантажити',
    text: 'З’єднання урвалося або файл сторінки пошкоджено. Адреса й усе, що ви зробили, збереглися.',
    lostTitle: 'Такої сторінки немає',
    lostText: 'За цією адресою в атласі нічого немає.',
    lostAddress: (given) => `Сторінки «${given}» в атласі немає.`,
    similar: 'Версії планів зі схожою назвою',
    ways: 'Куди далі',
    search: 'Шукати',
    home: 'На головну сторінку'
  },
  skipToText: 'Перейти до тексту',
  printedOn: (date: string) => `надруковано ${date}`,
  proposalNote: 'Пропозиція, а не погоджений кордон.',
  referenceNote: 'Точка відліку, а не пропозиція.',
  generalised: 'Лінії узагальнено приблизно до 1 км.',
  otherDay: (date) => `Це становище на ${date}: на іншій лінії карта показує, хто що утримував пізніше.`,
  versions: 'Версії планів',
  published: (text) => {
    const day = formatPublished(text, 'uk');
    if (text.publishedPrecision === undefined) return `Оприлюднено ${day} року`;
    return `Оприлюднено у ${LOCATIVE[Number(text.published.slice(5, 7)) - 1] ?? ''} ${text.published.slice(0, 4)} року`;
  },
  authors: 'Автори',
  aboutText: 'Про цей текст',
  textBasis: 'Звідки відомий текст',
  compareWith: 'Порівняти з іншою версією',
  imageAndData: 'Завантажити й поширити',
  ledger: 'Що перейшло б до інших рук',
  assets: 'Об’єкти: міста, станції, порти, мости',
  answers: 'Відповідь на',
  answeredBy: 'Відповідь на нього',
  supersededBy: 'Замінено на',
  supersedes: 'Замінює',
  lineInText: 'Лінія в тексті',
  variant: 'Інший варіант того самого документа',
  notDrawn: 'Без карти',
  leftOpen: 'На карті нічого не визначає: про землі ще домовлятимуться або їх не згадано.',
  map: {
    title: (version) => `Карта: ${version}`,
    description: (version, date) =>
      `Карта України з територіальними умовами версії «${version}» на лінії зіткнення станом на ${date}. Таблиця площ каже те саме словами.`,
    notDrawn: (version, reason) => `Карта України без земель версії «${version}». ${reason}`,
    lineOfContact: 'Лінія зіткнення',
    siteMark: 'Об’єкт з окремими умовами',
    silentSiteMark: 'Об’єкт, про який текст нічого не каже',
    lineOfContactOn: (date) => `Лінія зіткнення, ${date}`,
    kilometres: 'км',
    blackSea: 'Чорне море',
    seaOfAzov: 'Азовське море',
    formerReservoir: 'колишнє Каховське водосховище',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    gestures: {
      wheel: 'Масштаб карти змінює коліщатко з клавішею Ctrl',
      wheelOnMac: 'Масштаб карти змінює коліщатко з клавішею ⌘',
      touch: 'Рухайте карту двома пальцями'
    },
    loading: 'Інтерактивна карта завантажується.',
    ready: 'Інтерактивна карта готова.',
    noWebgl: 'Цей браузер не може показати інтерактивну карту. Показана карта повна; готові види працюють.',
    notLoaded: 'Інтерактивну карту не вдалося завантажити. Карта, яку ви бачите, повна.',
    failed: (file) => `Дані карти (${file}) не вдалося завантажити. Текст і таблиця повні.`,
    retry: 'Спробувати ще раз',
    site: {
      'zaporizhzhia-npp': 'Запорізька АЕС',
      'kakhovka-dam': 'Гребля Каховської ГЕС',
      'kinburn-spit': 'Кінбурнська коса',
      'dnipro-shipping': 'Судноплавство Дніпром',
      'black-sea-shipping': 'Судноплавство Чорним морем'
    }
  },
  legend: 'Умовні позначення',
  legendHint: 'Виберіть клас, щоб показати лише його.',
  showAll: 'Показати все',
  aboutArea: (area) => `близько ${area}`,
  measureLabel: 'Числа',
  measure: { land: 'Земля', people: 'Люди до вторгнення' },
  people: (people) => `${people} осіб`,
  point: (points) => `пункт ${points}`,
  noPoint: 'без номера пункту',
  facetLabel: 'Що показують кольори',
  facet: {
    status: 'Контроль і визнання',
    control: 'Контроль',
    recognition: 'Визнання',
    forces: 'Війська',
    administration: 'Управління'
  },
  control: {
    ukraine: 'Утримувала б Україна',
    russia: 'Утримувала б Росія',
    neither: 'Без військ обох сторін',
    joint: 'Утримували б спільно',
    'to-be-negotiated': 'Предмет переговорів',
    unspecified: 'Хто утримував би, текст не каже'
  },
  held: { ukraine: 'Утримувала Україна', russia: 'Утримувала Росія' },
  recognition: {
    'ukraine-de-jure': 'де-юре українська',
    'russia-de-facto': 'де-факто визнали б російською',
    'russia-de-jure': 'де-юре визнали б російською',
    'line-only': 'лише лінія, без зміни належності',
    none: 'без визнання змін',
    deferred: 'визнання відкладено',
    unspecified: 'про визнання текст не каже'
  },
  forces: {
    unchanged: 'війська без змін',
    frozen: 'заморожено вздовж лінії зіткнення',
    'ukraine-withdraws': 'Україна вивела б війська',
    'russia-withdraws': 'Росія вивела б війська',
    'both-withdraw': 'обидві сторони відвели б війська',
    demilitarised: 'демілітаризовано',
    unspecified: 'про війська текст не каже'
  },
  short: {
    demilitarised: 'демілітаризовані землі',
    frozen: 'лінію заморозили б',
    'russia-withdraws': 'Росія вивела б війська',
    'ukraine-withdraws': 'Україна вивела б війська',
    'russia-de-facto': 'визнали б де-факто',
    'russia-de-jure': 'визнали б де-юре'
  },
  administration: {
    ukraine: 'українське управління',
    russia: 'російське управління',
    joint: 'спільне управління',
    international: 'міжнародне управління',
    'to-be-negotiated': 'управління — предмет переговорів',
    unspecified: 'про управління текст не каже'
  },
  basis: {
    stated: 'сказано в тексті',
    'general-clause': 'випливає із загального положення',
    inferred: 'наш висновок',
    reported: 'за повідомленнями, текст не оприлюднено',
    'not-stated': 'текст не каже'
  },
  confidence: { high: 'висока певність', medium: 'середня певність', low: 'низька певність' },
  dispute: {
    label: 'Відкрите питання',
    'text-in-tension': 'Текст суперечить сам собі',
    'sources-differ': 'Джерела розходяться',
    'wording-open': 'Формулювання лишає це відкритим',
    reading: 'Наше прочитання'
  },
  silent: 'Текст не каже',
  controls: 'Керування картою',
  description: 'Що це означало б',
  situation: 'У цифрах',
  lineDate: 'Лінія зіткнення станом на',
  lineDateDefault: (date) => `${date} (найближча до тексту)`,
  layers: 'Шари',
  layer: {
    crimea: 'Крим',
    luhansk: 'Луганська область',
    donetsk: 'Донецька область, утримувана Росією',
    buffer: 'Донецька область, утримувана Україною (демілітаризований буфер у деяких текстах)',
    'kherson-zaporizhzhia': 'Херсонська й Запорізька області вздовж лінії',
    pockets: 'Інші ділянки, утримувані Росією',
    overlays: 'Зони, накладені на інші',
    'line-of-contact': 'Лінія зіткнення',
    sites: 'Об’єкти з окремими умовами',
    'oblast-borders': 'Межі областей',
    places: 'Населені пункти'
  },
  views: 'Показати',
  view: {
    contested: 'Схід і південь',
    ukraine: 'Україна',
    donbas: 'Донбас',
    south: 'Південь',
    crimea: 'Крим',
    buffer: 'Буфер'
  },
  areas: {
    title: 'Площі',
    caption: (version, date) => `Зони версії «${version}» на лінії зіткнення станом на ${date}`,
    zone: 'Земля',
    status: 'Що передбачає текст',
    point: 'Пункт',
    area: 'Площа',
    shareOfUkraine: 'Частка України',
    shareOfUnits: 'Частка області',
    rest: 'Про решту текст мовчить',
    total: 'Україна в міжнародно визнаних кордонах',
    sortBy: (column) => `Упорядкувати за стовпцем «${column}»`,
    method:
      'Площі виміряно на еліпсоїді WGS84 до будь-якого спрощення й округлено до трьох цифр; лимани та Сиваш не враховано. Суми можуть відрізнятися в останній цифрі.'
  },
  terms: 'Пункт за пунктом',
  sites: 'Об’єкти з окремими умовами',
  overlaysTitle: 'Накладено на зони',
  leavesOpen: 'Чого текст не каже',
  unconfirmed: 'не підтверджено: публікації, що подає текст, не знайдено',
  sources: 'Джерела',
  sourceKind: {
    text: 'містить текст',
    wire: 'інформаційне агентство',
    media: 'газета чи новинний сайт',
    official: 'офіційне',
    policy: 'дослідження',
    state: 'агентство під контролем держави',
    aggregator: 'за передруком'
  },
  sourceOrigin: (origin) => `за ${origin}`,
  controlledBy: { Russian: 'російське державне', Chinese: 'китайське державне', Iranian: 'іранське державне' },
  noAddress: 'посилання не знайдено',
  seenInDigest: 'відоме з дайджесту, що називає публікацію',
  card: { close: 'Закрити', toClause: 'До цього пункту в нашому переказі' },
  credits: 'Дані',
  ageNotice: (date, days) =>
    `Найновіша лінія зіткнення в атласі — станом на ${date} року; відтоді минуло ${counted('uk', Number(days), { one: 'день', few: 'дні', other: 'днів' })}.`,
  factsChecked: (events, texts, newestLine) =>
    `Події перевірено до ${events} року, від червня 2026 року — за дайджестами, що називають публікації; тексти — по ${texts} року. Найновіша лінія зіткнення — станом на ${newestLine} року.`,
  notice: {
    date: (given, used) => `Лінії зіткнення станом на «${given}» немає; показано ${used ?? 'найближчу до тексту'}.`,
    measure: (given) => `Чисел про «${given}» немає; показано площу.`,
    facet: (given) => `За «${given}» карту не розфарбувати; показано контроль із визнанням.`,
    layer: (given) => `Шару «${given}» немає; його пропущено.`,
    view: (given) => `Виду «${given}» немає; показано той, з яким відкривається сторінка.`,
    camera: (given) => `Положення карти «${given}» не вдалося прочитати; показано готовий вид.`,
    parameter: (given) => `В адресі є частина, якої атлас не знає («${given}»); її пропущено.`,
    version: (given) => `Версії «${given}» немає; показано найближчу за назвою.`,
    page: (given) => `Сторінки «${given}» немає; показано найближчу наявну.`,
    zone: (given) => `У цій версії немає землі «${given}»; картку не відкрито.`,
    class: (given) => `В умовних позначеннях немає класу «${given}»; показано всі.`,
    place: (given) => `У довіднику немає населеного пункту «${given}»; на карті нічого не позначено.`
  },
  dismiss: 'Сховати',
  offline: 'Після першого відвідання працює без мережі. Без файлів cookie, стеження й запитів до інших сайтів.',
  lands: {
    all: { named: 'усі ці землі', from: 'усіх цих земель', own: 'усіх цих земель' },
    oblasts: (names, form) => {
      const word = names.length === 1 ? { named: 'область', from: 'області' } : { named: 'області', from: 'областей' };
      return form === 'named' ? `${formatList(names, 'uk')} ${word.named}` : `${genitive(names)} ${word.from}`;
    },
    parts: (holder, names, form) => {
      const side = form === 'own' ? 'нею' : holder === 'russia' ? 'Росією' : 'Україною';
      const one = form === 'named' ? `утримувана ${side} частина` : `утримуваної ${side} частини`;
      const several = form === 'named' ? `утримувані ${side} частини` : `утримуваних ${side} частин`;
      return names.length === 1 ? `${one} ${genitive(names)} області` : `${several} ${genitive(names)} областей`;
    },
    other: {
      'crimea-with-sevastopol': {
        named: 'Крим із Севастополем',
        from: 'Криму із Севастополем',
        own: 'Криму із Севастополем'
      },
      'kinburn-spit-held-by-russia': { named: 'Кінбурнська коса', from: 'Кінбурнської коси', own: 'Кінбурнської коси' },
      'elsewhere-held-by-russia': {
        named: 'інші землі, утримувані Росією',
        from: 'інших земель, утримуваних Росією',
        own: 'інших утримуваних нею земель'
      },
      'outside-crimea-held-by-russia': {
        named: 'утримувані Росією землі поза Кримом',
        from: 'утримуваних Росією земель поза Кримом',
        own: 'утримуваних нею земель поза Кримом'
      },
      remainder: {
        named: 'інші землі, утримувані Україною',
        from: 'інших земель, утримуваних Україною',
        own: 'інших утримуваних нею земель'
      }
    }
  },
  describe: {
    ofPart: (area, places) => `Текст говорить лише про частину України: ${places} (${area}).`,
    wouldHoldAll: (holder) => `Усе це утримувала б ${holder}.`,
    wouldHoldOfPart: (holder, area) => `${holder} утримувала б із цього ${area}.`,
    rest: (area) => `Про решту текст мовчить: ${area}.`,
    wouldHold: (holder, area, share) => `${holder} утримувала б ${area}, тобто ${share} України.`,
    held: (holder, area, share) => `${holder} утримувала ${area}, тобто ${share} України.`,
    holder: { ukraine: 'Україна', russia: 'Росія' },
    withdraw: (holder, area, places) => `${holder} вивела б війська з ${places} (${area}).`,
    frozen: (area, places) => `Заморожено вздовж лінії зіткнення: ${places} (${area}).`,
    deFacto: (area, places) => `Де-факто визнали б за Росією: ${places} (${area}).`,
    deJure: (area, places) => `Де-юре визнали б за Росією: ${places} (${area}).`,
    negotiated: (area, places) => `Лишено переговорам: ${places} (${area}).`,
    silent: (area, places) => `Текст не каже, хто утримував би: ${places} (${area}).`,
    demilitarised: (area, places) => `Демілітаризовано: ${places} (${area}).`,
    allUkraine: 'Уся Україна в міжнародно визнаних кордонах є українською де-юре.'
  }
};

export default messages;
