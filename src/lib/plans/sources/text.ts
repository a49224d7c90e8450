import type { Source } from '../schema/source';

/** Publications that carry a document, or its points one by one. Ascending by date. */
export const TEXT_SOURCES: readonly Source[] = [
  {
    id: 'glostat-22',
    kind: 'text',
    outlet: 'Glostat',
    title: 'Main Provisions of the Treaty on Ukraine’s Security Guarantees (Istanbul Communique)',
    date: '2022-03-29',
    url: 'https://www.glostat.com/documents-countries/main-provisions-of-treaty-on-ukraines-security-guarantees-istanbul-communiqu%C3%A9-2022/'
  },
  {
    id: 'pf-speech',
    kind: 'text',
    outlet: 'civil.today',
    origin: 'Office of the President of Ukraine',
    originUk: 'Офісом Президента України',
    title: 'Speech at the G20 summit on Bali',
    date: '2022-11-15',
    url: 'https://civil.today/?p=40443'
  },
  {
    id: 'mirage-putin24',
    kind: 'text',
    outlet: 'Mirage News',
    origin: 'transcript of the President of Russia',
    originUk: 'стенограмою на сайті Президента Росії',
    date: '2024-06-14',
    url: 'https://miragenews.com/the-point-of-no-return-transcript-of-putin-fm-1256460',
    note: 'full transcript of the speech'
  },
  {
    id: 'nyt-2024',
    kind: 'text',
    outlet: 'The New York Times',
    title: 'Ukraine-Russia Peace Is as Elusive as Ever. But in 2022 They Were Talking.',
    date: '2024-06-15',
    url: null,
    note: 'with drafts of the treaty; known from reports of it'
  },
  {
    id: 'babel-apr25',
    kind: 'text',
    outlet: 'Babel',
    origin: 'Reuters full text',
    originUk: 'повним текстом у Reuters',
    date: '2025-04-25',
    url: 'https://babel.ua/en/news/117455-legally-russian-crimea-ukraine-s-control-over-the-occupied-part-of-kharkiv-region-reuters-published-the-final-us-plan'
  },
  {
    id: 'online-apr25',
    kind: 'text',
    outlet: 'Online.UA',
    origin: 'Reuters full text',
    originUk: 'повним текстом у Reuters',
    date: '2025-04-25',
    url: 'https://news.online.ua/en/what-the-us-is-offering-ukraine-and-russia-for-a-ceasefire-media-reports-892855/'
  },
  {
    id: 'up-apr25',
    kind: 'text',
    outlet: 'Ukrainska Pravda',
    origin: 'Reuters full text, by way of European Pravda',
    originUk: 'повним текстом у Reuters, через «Європейську правду»',
    date: '2025-04-26',
    url: 'https://www.pravda.com.ua/eng/news/2025/04/26/7509264/'
  },
  {
    id: 'liga-memo',
    kind: 'text',
    outlet: 'LIGA.net',
    origin: 'Suspilne / Ukrainian memorandum',
    originUk: 'українським меморандумом, через Суспільне',
    date: '2025-06-01',
    url: 'https://news.liga.net/en/amp/politics/news/the-full-text-of-the-memorandum-with-which-ukraine-will-go-to-negotiations-in-istanbul-has-appeared-suspilne'
  },
  {
    id: 'censor-memo',
    kind: 'text',
    outlet: 'Censor.NET',
    origin: 'Suspilne',
    originUk: 'Суспільним',
    date: '2025-06-01',
    url: 'https://censor.net/en/news/3555506/negotiations-with-russia-in-istanbul-ukraine-to-present-its-memorandum'
  },
  {
    id: 'susp-memo',
    kind: 'text',
    outlet: 'Suspilne',
    language: 'uk',
    date: '2025-06-01',
    url: null,
    note: 'first publication of the Ukrainian memorandum'
  },
  {
    id: 'essa-memo',
    kind: 'text',
    outlet: 'Essanews',
    origin: 'Ukrainian memorandum',
    originUk: 'українським меморандумом',
    date: '2025-06-02',
    url: 'https://essanews.com/ukraine-russia-talks-in-istanbul-aim-for-ceasefire-breakthrough,7163354470819457a'
  },
  {
    id: 'rbc-memo',
    kind: 'text',
    outlet: 'RBC',
    origin: 'Russian memorandum',
    originUk: 'російським меморандумом',
    language: 'ru',
    date: '2025-06-02',
    url: 'https://www.rbc.ru/politics/02/06/2025/683dd2699a7947107d937d7b'
  },
  {
    id: 'axios-28-text',
    kind: 'text',
    outlet: 'Axios',
    authors: 'Barak Ravid, Dave Lawler',
    title: 'Trump’s full 28-point Ukraine-Russia peace plan',
    date: '2025-11-20',
    url: 'https://www.axios.com/2025/11/20/trump-ukraine-peace-plan-28-points-russia',
    note: 'first full publication'
  },
  {
    id: 'liga-28',
    kind: 'text',
    outlet: 'LIGA.net',
    origin: 'Axios / Telegraph full text',
    originUk: 'повним текстом в Axios і The Telegraph',
    date: '2025-11-21',
    url: 'https://news.liga.net/en/amp/politics/news/media-disclosed-all-28-points-of-trumps-peace-plan-for-ukraine-and-russia'
  },
  {
    id: 'rbc-28',
    kind: 'text',
    outlet: 'RBC-Ukraine',
    origin: 'Axios full text',
    originUk: 'повним текстом в Axios',
    date: '2025-11-21',
    url: 'https://newsukraine.rbc.ua/news/axios-unveils-full-28-point-peace-plan-for-1763709875.html'
  },
  {
    id: 'ua-28',
    kind: 'text',
    outlet: 'UAnews',
    origin: 'Axios full text, by way of Ukrainska Pravda',
    originUk: 'повним текстом в Axios, через «Українську правду»',
    date: '2025-11-21',
    url: 'https://uanews.net/en/post/142581-axios-reveals-text-of-peace-plan-ukraine-to-forgo-its-territories-permanently-russia-to-receive-amnesty'
  },
  {
    id: 'lalv-28',
    kind: 'text',
    outlet: 'LA.LV',
    origin: 'Axios full text',
    originUk: 'повним текстом в Axios',
    language: 'lv',
    date: '2025-11-21',
    url: 'https://www.la.lv/nopludinati-visi-28-miera-plana-punkti-kapec-polijai-taja-ir-unikala-loma?p=4',
    note: 'points 21 to 28'
  },
  {
    id: 'cz-24',
    kind: 'text',
    outlet: 'Censor.NET',
    origin: 'The Telegraph',
    date: '2025-11-23',
    url: 'https://censor.net/en/news/3586538/european-countries-presented-24-points-as-an-alternative-to-the-american-initiative'
  },
  {
    id: 'ep-e3',
    kind: 'text',
    outlet: 'European Pravda',
    origin: 'Reuters full text',
    originUk: 'повним текстом у Reuters',
    language: 'uk',
    date: '2025-11-23',
    url: 'https://www.eurointegration.com.ua/news/2025/11/23/7225536/'
  },
  {
    id: 'if-24',
    kind: 'text',
    outlet: 'Interfax-Ukraine',
    origin: 'The Telegraph',
    language: 'uk',
    date: '2025-11-23',
    url: 'https://interfax.com.ua/news/general/1122879.html'
  },
  {
    id: 'reuters-e3-text',
    kind: 'text',
    outlet: 'Reuters',
    authors: 'Andrew Gray',
    title: 'Full text of European counter-proposal to US Ukraine peace plan',
    date: '2025-11-23',
    url: 'https://www.reuters.com/business/finance/full-text-european-counter-proposal-us-ukraine-peace-plan-2025-11-23/',
    note: 'first full publication; the address was seen in a link, the page itself was not read'
  },
  {
    id: 'ua-e3',
    kind: 'text',
    outlet: 'UAnews',
    origin: 'Reuters full text, by way of European Pravda',
    originUk: 'повним текстом у Reuters, через «Європейську правду»',
    date: '2025-11-23',
    url: 'https://uanews.net/en/post/143124-full-text-of-europes-counter-proposal-to-us-peace-plan-released'
  },
  {
    id: 'unn-e3',
    kind: 'text',
    outlet: 'UNN',
    origin: 'Reuters full text',
    originUk: 'повним текстом у Reuters',
    date: '2025-11-23',
    url: 'https://unn.ua/en/news/european-media-published-the-full-text-of-the-counter-proposal-to-the-us-peace-plan-for-ukraine-reuters'
  },
  {
    id: 'onest-24',
    kind: 'text',
    outlet: 'Onest Network',
    origin: 'The Telegraph',
    title: 'Draft European peace proposal for Ukraine',
    date: '2025-11-23',
    url: 'https://onestnetwork.com/post/draft-european-peace-proposal-for-ukraine',
    note: 'points 1 to 11'
  },
  {
    id: 'report-az-texts',
    kind: 'text',
    outlet: 'Report.az',
    origin: 'Reuters',
    date: '2025-11-24',
    url: 'https://report.az/en/other-countries/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap',
    note: 'reproduces the US and the European text point by point'
  },
  {
    id: 'ch97-20',
    kind: 'text',
    outlet: 'Charter97',
    origin: 'Suspilne, point by point',
    originUk: 'Суспільним, пункт за пунктом',
    language: 'ru',
    date: '2025-12-24',
    url: 'https://charter97.org/ru/news/2025/12/24/667706/'
  },
  {
    id: 'cz-20',
    kind: 'text',
    outlet: 'Censor.NET',
    origin: 'Ukrinform, point by point',
    originUk: 'Укрінформом, пункт за пунктом',
    date: '2025-12-24',
    url: 'https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan'
  },
  {
    id: 'fin-20',
    kind: 'text',
    outlet: 'Finance.ua',
    origin: 'Ukrinform, point by point',
    originUk: 'Укрінформом, пункт за пунктом',
    language: 'uk',
    date: '2025-12-24',
    url: 'https://news.finance.ua/ua/20-punktiv-proyektu-myrnoi-uhody-zelens-kyy-nazvav-detali'
  },
  {
    id: 'glavnoe-20',
    kind: 'text',
    outlet: 'Glavnoe',
    origin: 'Suspilne',
    originUk: 'Суспільним',
    date: '2025-12-24',
    url: 'https://glavnoe.in.ua/en/news-en/zelenskyy-publishes-20-point-plan-to-end-the-war',
    note: 'list of the 20 points as presented'
  },
  {
    id: 'liga-20',
    kind: 'text',
    outlet: 'LIGA.net',
    origin: 'Suspilne, point by point',
    originUk: 'Суспільним, пункт за пунктом',
    language: 'uk',
    date: '2025-12-24',
    url: 'https://news.liga.net/ua/society/news/zelenskyy-rozkryv-vsi-20-punktiv-onovlenoho-proiektu-myrnoi-uhody'
  }
];
