/** A count of people who were still on some land, by an administration; an estimate of its own, on another basis. */
export interface CountSince {
  /** The land: the Ukrainian-held part of this unit. */
  readonly unit: 'UA-14' | 'UA-23' | 'UA-65';
  readonly people: number;
  readonly isAtLeast?: true;
  /** Day for which it holds. */
  readonly asOf: string;
  readonly saidBy: Readonly<Record<'en' | 'uk', string>>;
  readonly source: { readonly outlet: string; readonly title: string; readonly date: string; readonly url: string };
}

/**
 * The newest counts found of those who remain, one for each unit; stored articles end in spring 2026. Each was said by
 * the head of the oblast military administration and read in the publication that is named.
 */
export const COUNTS_SINCE: readonly CountSince[] = [
  {
    unit: 'UA-14',
    people: 190_000,
    asOf: '2026-01-22',
    saidBy: { en: 'Vadym Filashkin', uk: 'Вадим Філашкін' },
    source: {
      outlet: 'RegioNews',
      title: 'З Донеччини за місяць виїхало близько 7 тисяч людей – Філашкін',
      date: '2026-01-22',
      url: 'https://regionews.ua/ukr/news/donetchina/1769064760-z-donechchini-za-misyats-viyihalo-blizko-7-tisyach-lyudey-filashkin'
    }
  },
  {
    unit: 'UA-23',
    people: 800_000,
    isAtLeast: true,
    asOf: '2026-01-26',
    saidBy: { en: 'Ivan Fedorov', uk: 'Іван Федоров' },
    source: {
      outlet: 'Inform.zp.ua (MyNewsUA)',
      title: 'Федоров назвал количество жителей Запорожской области на подконтрольной территории',
      date: '2026-01-26',
      url: 'https://mynewsua.com/22/3607583'
    }
  },
  {
    unit: 'UA-65',
    people: 145_000,
    asOf: '2025-10-29',
    saidBy: { en: 'Oleksandr Prokudin', uk: 'Олександр Прокудін' },
    source: {
      outlet: 'Novyny.LIVE',
      title: 'Прокудін назвав, скільки людей залишаються в Херсоні',
      date: '2025-10-29',
      url: 'https://news.novyny.live/prokudin-nazvav-skilki-liudei-zalishaiutsia-v-khersoni-290693.html'
    }
  }
];
