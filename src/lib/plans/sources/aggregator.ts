import type { Source } from '../schema/source';

/** Republications: the origin is named, the atlas has seen the republication. Ascending by date. */
export const AGGREGATOR_SOURCES: readonly Source[] = [
  {
    id: 'iwpost-apr25',
    kind: 'aggregator',
    outlet: 'iwpost.com',
    origin: 'The Guardian and BBC',
    originUk: 'The Guardian і BBC',
    date: '2025-04-25',
    url: null,
    note: 'both texts in full'
  },
  {
    id: 'mw-6600',
    kind: 'aggregator',
    outlet: 'Metaworld',
    date: '2025-08',
    url: 'https://metaworld.media/article/WjP6w8dRPXq9'
  },
  {
    id: 'aj-28',
    kind: 'aggregator',
    outlet: 'news.vi',
    origin: 'Al Jazeera / AFP / AP',
    title: 'More details of US plan for Ukraine emerge, sees territory ceded to Russia',
    date: '2025-11-21',
    url: 'https://news.vi/caribbean-news/more-details-of-us-plan-for-ukraine-emerge-sees-territory-ceded-to-russia'
  },
  {
    id: 'digipub-24',
    kind: 'aggregator',
    outlet: 'digipub.cc',
    origin: 'The Telegraph',
    language: 'zh',
    date: '2025-11-23',
    url: 'http://www.digipub.cc/dy/article/KF4B9CN40553XMDG.html?spss=dy_author',
    note: 'points 1 to 19'
  },
  {
    id: 'lm-20',
    kind: 'aggregator',
    outlet: 'Bangalore Week',
    origin: 'Le Monde',
    language: 'hi',
    date: '2025-12',
    url: 'https://www.bangaloreweek.com/?p=7520'
  },
  {
    id: 'rfe-80',
    kind: 'aggregator',
    outlet: 'newsbeep',
    date: '2025-12',
    url: 'https://www.newsbeep.com/?p=289111',
    note: 'copy; the original outlet is not identified'
  },
  {
    id: 'bbc-20',
    kind: 'aggregator',
    outlet: 'newsbeep',
    origin: 'BBC',
    date: '2025-12-24',
    url: 'https://www.newsbeep.com/331719'
  },
  {
    id: 'ft-20',
    kind: 'aggregator',
    outlet: 'europesays',
    origin: 'Financial Times',
    date: '2025-12-24',
    url: 'https://www.europesays.com/2654613'
  },
  {
    id: 'nyp-20',
    kind: 'aggregator',
    outlet: 'newsbeep',
    origin: 'New York Post',
    date: '2025-12-24',
    url: 'https://www.newsbeep.com/us-ny/80424'
  },
  {
    id: 'pbs-20',
    kind: 'aggregator',
    outlet: 'thequickflash',
    origin: 'PBS NewsHour',
    date: '2025-12-24',
    url: 'https://thequickflash.com/en/article/zelenskyy-proposes-compromise-for-russian-occupied-area'
  },
  {
    id: 're-dec29',
    kind: 'aggregator',
    outlet: 'europesays',
    origin: 'Reuters',
    date: '2025-12-29',
    url: 'https://www.europesays.com/uk/660399'
  },
  {
    id: 'ebiz-may',
    kind: 'aggregator',
    outlet: 'ebiztoday',
    origin: 'AP',
    date: '2026-05-09',
    url: 'https://ebiztoday.news/index.php/wp-json/wp/v2/posts/331576'
  }
];
