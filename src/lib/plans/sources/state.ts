import type { Source } from '../schema/source';

/** State-controlled agencies: cited only for what they report of a state’s own position, and labelled. Ascending by date. */
export const STATE_SOURCES: readonly Source[] = [
  {
    id: 'presstv24',
    kind: 'state',
    outlet: 'Press TV',
    controlledBy: 'Iranian',
    date: '2024-06-16',
    url: 'https://presstv.ir/Detail/2024/06/16/727604/Russia-Kremlin-Peskov-Ukraine-Kiev-Reflect-Troop-Withdrawal'
  },
  {
    id: 'sput-memo',
    kind: 'state',
    outlet: 'Sputnik',
    controlledBy: 'Russian',
    origin: 'Russian memorandum',
    originUk: 'російським меморандумом',
    date: '2025-06-02',
    url: 'https://sputnikglobe.com/20250602/full-text-of-russian-memorandum-on-ukraine-published-1122177196.html'
  },
  {
    id: 'tass-1967385',
    kind: 'state',
    outlet: 'TASS',
    controlledBy: 'Russian',
    origin: 'Russian memorandum',
    originUk: 'російським меморандумом',
    date: '2025-06-02',
    url: 'https://tass.com/politics/1967385'
  },
  {
    id: 'tass-1967401',
    kind: 'state',
    outlet: 'TASS',
    controlledBy: 'Russian',
    origin: 'Russian memorandum',
    originUk: 'російським меморандумом',
    date: '2025-06-02',
    url: 'https://tass.com/politics/1967401'
  },
  {
    id: 'tass-1967467',
    kind: 'state',
    outlet: 'TASS',
    controlledBy: 'Russian',
    date: '2025-06-02',
    url: 'https://tass.com/politics/1967467'
  },
  {
    id: 'xinhua-memo',
    kind: 'state',
    outlet: 'ZAKER',
    controlledBy: 'Chinese',
    origin: 'Xinhua',
    originUk: 'агентством «Сіньхуа»',
    language: 'zh',
    date: '2025-06-03',
    url: 'http://app3.myzaker.com/news/article.php?pk=683f1acb8e9f09235140b219',
    note: 'section III'
  },
  {
    id: 'xh-dec12',
    kind: 'state',
    outlet: 'Xinhua',
    controlledBy: 'Chinese',
    origin: 'CNN',
    date: '2025-12-12',
    url: 'https://english.news.cn/europe/20251212/561c299652894cafbcccd405c21f78e3/c.html'
  },
  {
    id: 'rt-dec29',
    kind: 'state',
    outlet: 'RT',
    controlledBy: 'Russian',
    date: '2025-12-29',
    url: 'https://www.rt.com/russia/630196-peskov-ukraine-leave-donbass/amp'
  }
];
