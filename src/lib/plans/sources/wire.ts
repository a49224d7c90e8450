import type { Source } from '../schema/source';

/** News agencies, and outlets that carry their reports. Ascending by date. */
export const WIRE_SOURCES: readonly Source[] = [
  {
    id: 'sg-putin24',
    kind: 'wire',
    outlet: 'The News Singapore',
    origin: 'AFP',
    date: '2024-06-14',
    url: 'https://thenews.sg/putin-says-ukraine-must-withdraw-troops-to-start-peace-talks'
  },
  {
    id: 'tbs-putin24',
    kind: 'wire',
    outlet: 'The Business Standard',
    origin: 'Reuters',
    date: '2024-06-14',
    url: 'https://www.tbsnews.net/worldbiz/europe/putin-says-russia-will-cease-fire-if-ukraine-pulls-troops-four-regions-876976'
  },
  {
    id: 'urdu24',
    kind: 'wire',
    outlet: 'UrduPoint',
    origin: 'APP/AFP',
    date: '2024-06-14',
    url: 'https://www.urdupoint.com/en/world/putin-says-ukraine-must-withdraw-troops-end-1835486.html'
  },
  {
    id: 'interfax-gcsp',
    kind: 'wire',
    outlet: 'Interfax-Ukraine',
    title: 'Plan for ceasefire in Ukraine presented in Geneva',
    date: '2025-03',
    url: 'https://interfax.com.ua/news/general/1054486-amp.html'
  },
  {
    id: 'ary-apr25',
    kind: 'wire',
    outlet: 'ARY News',
    origin: 'Reuters',
    date: '2025-04-25',
    url: 'https://arynews.tv/documents-expose-differences-over-u-s-peace-drive-for-ukraine/'
  },
  {
    id: 'hk-memo',
    kind: 'wire',
    outlet: 'HK Business Wire',
    origin: 'Reuters/Interfax',
    date: '2025-06-02',
    url: 'https://hkbusinesswire.com/russia-sets-out-strict-terms-at-peace-talks'
  },
  {
    id: 'trib-line',
    kind: 'wire',
    outlet: 'The Tribune',
    origin: 'CNN',
    date: '2025-06-29',
    url: 'https://www.tribuneindia.com/news/world/russia-launches-fresh-attacks-on-eastern-ukraine/'
  },
  {
    id: 'reuters-factbox-2025-08',
    kind: 'wire',
    outlet: 'Reuters',
    date: '2025-08',
    url: null,
    note: 'factbox'
  },
  {
    id: 'fbc-aug',
    kind: 'wire',
    outlet: 'FBC News',
    origin: 'Reuters',
    date: '2025-08-17',
    url: 'https://www.fbcnews.com.fj/world/outline-emerges-of-putins-offer-to-end-his-war-in-ukraine/',
    note: 'the page’s metadata carry another date, 9 June 2025'
  },
  {
    id: 'spok-12',
    kind: 'wire',
    outlet: 'The Spokesman-Review',
    origin: 'Bloomberg',
    date: '2025-10-21',
    url: 'https://www.spokesman.com/stories/2025/oct/21/europe-and-ukraine-prepare-12-point-proposal-to-en/'
  },
  {
    id: 'st-12',
    kind: 'wire',
    outlet: 'Straits Times',
    origin: 'Bloomberg/Reuters',
    date: '2025-10-22',
    url: 'https://www.straitstimes.com/asia/Europe-Ukraine-prepare-12-point-proposal-to-end-Russias-war-Bloomberg-News-reports'
  },
  {
    id: 'afp-swap-2025-11',
    kind: 'wire',
    outlet: 'Censor.NET',
    origin: 'AFP, by figures of the Institute for the Study of War and the Critical Threats Project',
    originUk: 'AFP, яке спирається на дані Інституту вивчення війни та проєкту Critical Threats',
    title: 'Ukraine would give Russia chunk of territory under 28-point US plan',
    date: '2025-11-21',
    url: 'https://censor.net/en/news/3586327/u-s-peace-plan-would-cost-ukraine-territory-the-size-of-luxembourg'
  },
  {
    id: 'prdz-28',
    kind: 'wire',
    outlet: 'Polish Radio',
    origin: 'AFP',
    date: '2025-11-21',
    url: 'https://polskiegoradia.com/395/9766/artykul/3610597,usbacked-ukraine-peace-plan-would-cede-donbas-to-russia-curb-army-bar-nato-bid'
  },
  {
    id: 'afp-28',
    kind: 'wire',
    outlet: 'The Straits Times',
    origin: 'AFP',
    title: 'Trump’s 28-point Ukraine plan',
    date: '2025-11-21',
    url: 'https://www.straitstimes.com/world/europe/trumps-28-point-ukraine-plan'
  },
  {
    id: 'cna-e3',
    kind: 'wire',
    outlet: 'Yahoo Taiwan',
    origin: 'CNA',
    originUk: 'CNA',
    language: 'zh',
    date: '2025-11-23',
    url: 'https://tw.news.yahoo.com/%E4%BF%AE%E6%94%B9%E5%B7%9D%E6%99%AE28%E9%BB%9E%E4%BF%84%E7%83%8F%E5%92%8C%E5%B9%B3%E6%96%B9%E6%A1%88-%E6%AD%90%E6%B4%B2%E6%8F%90%E5%87%BA%E9%80%90%E6%A2%9D%E5%B0%8D%E6%87%89%E7%89%88-023511620.html',
    note: 'points 1 to 12a'
  },
  {
    id: 'dc-e3',
    kind: 'wire',
    outlet: 'Deccan Chronicle',
    origin: 'Reuters',
    date: '2025-11-24',
    url: 'https://www.deccanchronicle.com/world/europeans-propose-changes-to-us-ukraine-plan-with-higher-army-cap-nato-style-security-pact-doc-1919117'
  },
  {
    id: 'st-e3',
    kind: 'wire',
    outlet: 'The Straits Times',
    origin: 'Reuters',
    title: 'Full text of European counter-proposal to US Ukraine peace plan',
    date: '2025-11-24',
    url: 'https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan',
    note: 'points 1 to 10c'
  },
  {
    id: 'jn-115',
    kind: 'wire',
    outlet: 'Jordan News',
    origin: 'Reuters',
    date: '2025-12-02',
    url: 'https://www.jordannews.jo/Section-24/Europe/Witkoff-and-Kushner-Meet-Putin-in-Moscow-to-Discuss-Ending-the-War-in-Ukraine-47009'
  },
  {
    id: 'gbf-dec11',
    kind: 'wire',
    outlet: 'Global Banking & Finance',
    origin: 'Reuters',
    date: '2025-12-11',
    url: 'https://www.globalbankingandfinance.com/ukraine-crisis-zelenskiy-talks'
  },
  {
    id: 'st-20',
    kind: 'wire',
    outlet: 'Straits Times',
    origin: 'AFP',
    date: '2025-12-24',
    url: 'https://www.straitstimes.com/world/europe/ukraine-unveils-20-point-peace-proposal-under-discussion-with-us'
  },
  {
    id: 'tag-20',
    kind: 'wire',
    outlet: 'TAG24',
    origin: 'AFP',
    date: '2025-12-24',
    url: 'https://www.tag24.com/topic/ukraine-conflict/zelensky-presents-new-20-point-ukraine-peace-plan-drafted-with-us-negotiators-3452475'
  },
  {
    id: 'deepstate-2026-01-01',
    kind: 'wire',
    outlet: 'Interfax-Ukraine',
    origin: 'DeepStateMap',
    date: '2026-01-01',
    url: 'https://interfax.com.ua/news/general/1133068.html'
  },
  {
    id: 'ad-jan23',
    kind: 'wire',
    outlet: 'African Dawn',
    origin: 'Reuters',
    date: '2026-01-23',
    url: 'https://africandawn.net/russia-ukraine-to-address-land-dispute-in-uae-talks-amid-stalemate'
  },
  {
    id: 'deepstate-2026-02-06',
    kind: 'wire',
    outlet: 'Interfax-Ukraine',
    origin: 'DeepStateMap',
    date: '2026-02-06',
    url: 'https://interfax.com.ua/news/general/1142715.html'
  },
  {
    id: 'it-feb18',
    kind: 'wire',
    outlet: 'Irish Times',
    origin: 'New York Times',
    date: '2026-02-18',
    url: 'https://www.irishtimes.com/world/europe/2026/02/18/inside-negotiators-search-for-compromise-on-ukraine-territory/'
  }
];
