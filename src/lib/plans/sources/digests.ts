import type { Source } from '../schema/source';

/**
 * Publications of May to October 2026 that the atlas knows from digests of the news which name them: their addresses
 * were seen there, the originals were not read. Ascending by date, a month before its days.
 */
export const DIGEST_SOURCES: readonly Source[] = (
  [
    {
      id: 'cbs-may31',
      kind: 'media',
      outlet: 'CBS News',
      date: '2026-05-31',
      url: null
    },
    {
      id: 'ki-jun16',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-06-16',
      url: 'https://kyivindependent.com/zelensky-trump-macron-hold-behind-the-scenes-meeting-at-g7-summit/'
    },
    {
      id: 'ki-jul22',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-07-22',
      url: 'https://kyivindependent.com/zelensky-holds-call-with-trump-team-amid-frozen-ukraine-russia-peace-talks/'
    },
    {
      id: 'dw-jul22',
      kind: 'media',
      outlet: 'Deutsche Welle',
      date: '2026-07-22',
      url: 'https://www.dw.com/en/zelenskyy-talks-with-trump-envoys-amid-attacks-on-russia/a-78063598'
    },
    {
      id: 'rferl-jul22',
      kind: 'media',
      outlet: 'RFE/RL',
      date: '2026-07',
      url: 'https://www.rferl.org/amp/ukraine-russia-wildberries-war-strikes-zelenskyy/33809727.html'
    },
    {
      id: 'rbc-aug24',
      kind: 'media',
      outlet: 'RBC-Ukraine',
      date: '2026-08-24',
      url: 'https://newsukraine.rbc.ua/news/witkoff-and-kushner-postpone-kyiv-trip-over-1787560347.html'
    },
    {
      id: 'axios-sep5',
      kind: 'media',
      outlet: 'Axios',
      date: '2026-09-05',
      url: 'https://www.axios.com/2026/09/05/putin-witkoff-kushner-trump-ukraine-war'
    },
    {
      id: 'local10-sep5',
      kind: 'media',
      outlet: 'Local 10',
      date: '2026-09-05',
      url: 'https://www.local10.com/news/world/2026/09/05/russian-president-vladimir-putin-orders-a-72-hour-pause-in-strikes-on-kyiv/'
    },
    {
      id: 'guardian-sep6',
      kind: 'media',
      outlet: 'The Guardian',
      date: '2026-09-06',
      url: 'https://www.theguardian.com/world/2026/sep/06/us-envoys-jared-kushner-steve-witkoff-arrive-kyiv-talks-on-ending-war'
    },
    {
      id: 'ki-sep6',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-09-06',
      url: 'https://kyivindependent.com/us-envoys-witkoff-kushner-arrive-in-ukraine/'
    },
    {
      id: 'rferl-sep6',
      kind: 'media',
      outlet: 'RFE/RL',
      date: '2026-09',
      url: 'https://www.rferl.org/a/kushner-witkoff-putin-zelenskyy-ukraine-russia/33847622.html'
    },
    {
      id: 'up-sep8',
      kind: 'media',
      outlet: 'Ukrainska Pravda',
      origin: 'Bloomberg',
      date: '2026-09-08',
      url: 'https://www.pravda.com.ua/eng/news/2026/09/08/8052518/'
    },
    {
      id: 'ki-sep22',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-09',
      url: 'https://kyivindependent.com/zelensky-arrives-in-us-for-high-stakes-trump-meeting-un-general-assembly/'
    },
    {
      id: 'isw-oct2',
      kind: 'media',
      outlet: 'Institute for the Study of War',
      date: '2026-10-02',
      url: 'https://understandingwar.org/research/russia-ukraine/russian-offensive-campaign-assessment-october-2-2026/'
    },
    {
      id: 'tass-2197205',
      kind: 'state',
      outlet: 'TASS',
      controlledBy: 'Russian',
      date: '2026-10-03',
      url: 'https://tass.com/politics/2197205'
    },
    {
      id: 'tass-2197219',
      kind: 'state',
      outlet: 'TASS',
      controlledBy: 'Russian',
      date: '2026-10-03',
      url: 'https://tass.com/politics/2197219'
    },
    {
      id: 'cnbc-oct4',
      kind: 'media',
      outlet: 'CNBC',
      date: '2026-10-04',
      url: 'https://www.cnbc.com/2026/10/04/russia-ukraine-war-putin-zelenskyy-donbas-lyman.html'
    },
    {
      id: 'ki-oct4',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-10-04',
      url: 'https://kyivindependent.com/us-proposes-trilateral-talks-with-russia-ukraine-by-end-of-october-zelensky-says/'
    },
    {
      id: 'alj-oct4',
      kind: 'media',
      outlet: 'Al Jazeera',
      date: '2026-10-04',
      url: 'https://www.aljazeera.com/news/2026/10/4/ukraine-ready-for-us-backed-talks-with-russia-zelenskyy'
    },
    {
      id: 'ki-oct8',
      kind: 'media',
      outlet: 'Kyiv Independent',
      date: '2026-10',
      url: 'https://kyivindependent.com/us-ukrainian-european-officials-discuss-ending-russias-war-at-miami-meeting/'
    },
    {
      id: 'tass-2200209',
      kind: 'state',
      outlet: 'TASS',
      controlledBy: 'Russian',
      date: '2026-10',
      url: 'https://tass.com/politics/2200209'
    },
    {
      id: 'guardian-oct9',
      kind: 'media',
      outlet: 'The Guardian',
      date: '2026-10-09',
      url: 'https://www.theguardian.com/us-news/2026/oct/09/trump-putin-russian-diesel-ukraine'
    },
    {
      id: 'up-oct10-call',
      kind: 'media',
      outlet: 'Ukrainska Pravda',
      date: '2026-10-10',
      url: 'https://www.pravda.com.ua/eng/news/2026/10/10/8057298/'
    },
    {
      id: 'up-oct10-miami',
      kind: 'media',
      outlet: 'Ukrainska Pravda',
      date: '2026-10-10',
      url: 'https://www.pravda.com.ua/eng/news/2026/10/10/8057305/'
    }
  ] as const
).map((source): Source => ({ ...source, seenInDigest: true }));
