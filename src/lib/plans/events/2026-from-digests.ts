import type { TimelineEvent } from '../schema/timeline-event';

/** Known from digests of the news; the originals were not read. */
export default [
  {
    id: 'zelensky-to-cbs',
    date: '2026-05-31',
    parties: ['ukraine'],
    text: {
      en: 'Russia has made no territorial progress since December 2025, Volodymyr Zelensky tells CBS. He sees a window of six months and hopes that the US envoys will come to Kyiv.',
      uk: 'Від грудня 2025 року Росія територіально не просунулася, каже Володимир Зеленський телеканалу CBS. Він бачить вікно можливостей на шість місяців і сподівається, що посланці США приїдуть до Києва.'
    },
    versions: ['kremlin-may-2026'],
    seenInDigest: true,
    sources: ['cbs-may31']
  },
  {
    id: 'trump-telephones-both',
    date: '2026-06-14',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'Donald Trump speaks by telephone with Vladimir Putin and, in a call of its own, with Volodymyr Zelensky.',
      uk: 'Дональд Трамп розмовляє телефоном із Володимиром Путіним і окремо — з Володимиром Зеленським.'
    },
    versions: ['kremlin-may-2026'],
    seenInDigest: true,
    sources: []
  },
  {
    id: 'evian-summit',
    date: '2026-06-16',
    parties: ['us', 'europe', 'ukraine'],
    text: {
      en: 'Volodymyr Zelensky, Donald Trump and Emmanuel Macron talk for half an hour beside the G7 summit in Evian.',
      uk: 'Володимир Зеленський, Дональд Трамп та Емманюель Макрон пів години розмовляють на полях саміту G7 в Евіані.'
    },
    versions: ['kremlin-may-2026'],
    seenInDigest: true,
    sources: ['ki-jun16']
  },
  {
    id: 'turkish-attempt',
    date: '2026-06-29',
    parties: ['russia', 'others'],
    text: {
      en: 'Vladimir Putin turns down an attempt by Turkey to bring about a ceasefire (28 and 29 June).',
      uk: 'Володимир Путін відхиляє спробу Туреччини домогтися припинення вогню (28–29 червня).'
    },
    versions: ['kremlin-may-2026'],
    seenInDigest: true,
    sources: []
  },
  {
    id: 'talks-called-frozen',
    date: '2026-07-22',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'Volodymyr Zelensky speaks with the US envoys; talks count as frozen. Not confirmed: Moscow would now keep what it holds in Sumy and Kharkiv oblasts as permanent buffers, and wants all of Donetsk.',
      uk: 'Володимир Зеленський розмовляє з посланцями США; переговори вважають замороженими. Не підтверджено: Москва лишила б собі землі в Сумській і Харківській областях як постійні буфери й хоче всю Донецьку.'
    },
    versions: ['kremlin-may-2026', 'kremlin-september-2026'],
    seenInDigest: true,
    sources: ['ki-jul22', 'dw-jul22', 'rferl-jul22']
  },
  {
    id: 'visit-to-kyiv-put-off',
    date: '2026-08-24',
    parties: ['us'],
    text: {
      en: 'Steve Witkoff and Jared Kushner put off a journey to Kyiv after strikes.',
      uk: 'Стів Віткофф і Джаред Кушнер після ударів відкладають поїздку до Києва.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['rbc-aug24']
  },
  {
    id: 'us-envoys-in-moscow',
    date: '2026-09-05',
    parties: ['us', 'russia'],
    text: {
      en: 'The US envoys bring a new proposal to Moscow, its terms unpublished. Vladimir Putin orders 72 hours without strikes on Kyiv. The Kremlin calls its demand for four whole oblasts and a Ukraine outside NATO unshakeable.',
      uk: 'Посланці США привозять до Москви нову пропозицію, умов якої не оприлюднено. Володимир Путін наказує 72 години не завдавати ударів по Києву. Вимогу чотирьох областей цілком і України поза НАТО Кремль називає непохитною.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['axios-sep5', 'local10-sep5']
  },
  {
    id: 'us-envoys-in-kyiv',
    date: '2026-09-06',
    parties: ['us', 'ukraine'],
    text: {
      en: 'The US envoys are in Kyiv for the first time (6 and 7 September); there is no breakthrough. The status of Donetsk is the question of this war, says Volodymyr Zelensky, who asks for talks of all three.',
      uk: 'Посланці США вперше в Києві (6–7 вересня); прориву немає. Статус Донеччини — ключове питання цієї війни, каже Володимир Зеленський і просить тристоронніх переговорів.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['guardian-sep6', 'ki-sep6', 'rferl-sep6']
  },
  {
    id: 'bloomberg-on-winter-strikes',
    date: '2026-09-08',
    parties: ['russia'],
    text: {
      en: 'Vladimir Putin intends more strikes over the winter, Bloomberg reports.',
      uk: 'Володимир Путін має намір посилити удари взимку, повідомляє Bloomberg.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['up-sep8']
  },
  {
    id: 'operation-near-lyman',
    date: '2026-09-15',
    parties: ['ukraine'],
    text: {
      en: 'Ukraine makes public that it has an operation under way near Lyman.',
      uk: 'Україна повідомляє про свою операцію під Лиманом.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['cnbc-oct4']
  },
  {
    id: 'new-york-meeting',
    date: '2026-09-22',
    parties: ['us', 'ukraine'],
    text: {
      en: 'Donald Trump and Volodymyr Zelensky meet in New York. They speak of de-escalation, a truce for energy sites and air defence; talks of three are suggested for October.',
      uk: 'Дональд Трамп і Володимир Зеленський зустрічаються в Нью-Йорку. Говорять про деескалацію, енергетичне перемир’я та протиповітряну оборону; на жовтень припускають тристоронні переговори.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['ki-sep22']
  },
  {
    id: 'isw-on-september',
    date: '2026-10-02',
    parties: ['others'],
    text: {
      en: 'The Institute for the Study of War finds that in September Russia’s control shrank by about 81 km² net, by 175 with areas of infiltration; in June it had grown by 30. Its method is not that of the lines of this atlas.',
      uk: 'За підрахунками Інституту вивчення війни, за вересень площа під контролем Росії зменшилася загалом приблизно на 81 км², із ділянками просочування — на 175; у червні вона зросла на 30. Його метод інший, ніж в атласу.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['isw-oct2']
  },
  {
    id: 'medvedev-on-recognition',
    date: '2026-10-03',
    parties: ['russia'],
    text: {
      en: 'Dmitry Medvedev names as conditions a neutral Ukraine without nuclear weapons and recognition that the four oblasts have been annexed.',
      uk: 'Дмитро Медведєв називає умовами нейтральну без’ядерну Україну й визнання анексії чотирьох областей.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['tass-2197219', 'tass-2197205']
  },
  {
    id: 'talks-proposed-for-october',
    date: '2026-10-04',
    parties: ['us', 'ukraine'],
    text: {
      en: 'The United States proposes technical talks of three before October is over, says Volodymyr Zelensky. Kyiv is ready; Moscow has not answered.',
      uk: 'Сполучені Штати пропонують технічні тристоронні переговори до кінця жовтня, каже Володимир Зеленський. Київ готовий; Москва не відповіла.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['ki-oct4', 'alj-oct4']
  },
  {
    id: 'miami-meeting',
    date: '2026-10-08',
    parties: ['us', 'europe', 'ukraine'],
    text: {
      en: 'US, Ukrainian and European officials speak in Miami about a ceasefire for energy and the Black Sea (8 and 9 October); the meeting breaks up early.',
      uk: 'Американські, українські та європейські посадовці говорять у Маямі про припинення вогню в енергетиці й на Чорному морі (8–9 жовтня); зустріч завершується достроково.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['ki-oct8', 'up-oct10-miami']
  },
  {
    id: 'trump-putin-call',
    date: '2026-10-09',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'Donald Trump and Vladimir Putin speak by telephone. The US waives sanctions on Russian diesel, which Volodymyr Zelensky condemns. The Kremlin says that its aims stand and that there are no peace talks now.',
      uk: 'Дональд Трамп і Володимир Путін розмовляють телефоном. США роблять для російського дизелю виняток із санкцій; Володимир Зеленський це засуджує. Кремль каже, що цілі незмінні, а мирних переговорів зараз немає.'
    },
    versions: ['kremlin-september-2026'],
    seenInDigest: true,
    sources: ['guardian-oct9', 'tass-2200209', 'up-oct10-call']
  }
] satisfies readonly TimelineEvent[];
