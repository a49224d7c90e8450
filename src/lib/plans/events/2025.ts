import type { TimelineEvent } from '../schema/timeline-event';

export default [
  {
    id: 'paris-us-terms',
    date: '2025-04-17',
    parties: ['us', 'europe'],
    text: {
      en: 'In Paris, Steve Witkoff passes the terms of the United States to European officials. The text becomes public on 25 April.',
      uk: 'У Парижі Стів Віткофф передає європейським представникам умови Сполучених Штатів. Текст стає відомим 25 квітня.'
    },
    versions: ['us-final-offer-2025-04'],
    sources: ['babel-apr25']
  },
  {
    id: 'london-talks',
    date: '2025-04-23',
    parties: ['europe', 'ukraine'],
    text: {
      en: 'At talks in London, Ukrainian and European officials draw up a text of their own.',
      uk: 'На переговорах у Лондоні українські та європейські представники укладають власний текст.'
    },
    versions: ['ua-eu-counter-2025-04'],
    sources: []
  },
  {
    id: 'istanbul-memoranda',
    date: '2025-06-02',
    parties: ['ukraine', 'russia'],
    text: {
      en: 'The delegations of Ukraine and Russia meet in Istanbul and hand each other their memoranda.',
      uk: 'Делегації України й Росії зустрічаються в Стамбулі й передають одна одній свої меморандуми.'
    },
    versions: ['ru-memorandum-2025-06', 'ua-memorandum-2025-06'],
    sources: ['tass-1967385', 'liga-memo']
  },
  {
    id: 'witkoff-meets-putin-august',
    date: '2025-08-06',
    parties: ['us', 'russia'],
    text: {
      en: 'Steve Witkoff meets Vladimir Putin. What he tells of a Russian offer on Kherson and Zaporizhzhia oblasts is taken back on 8 August.',
      uk: 'Стів Віткофф зустрічається з Володимиром Путіним. Його розповідь про російську пропозицію щодо Херсонської й Запорізької областей 8 серпня відкликано.'
    },
    versions: ['alaska-2025-08'],
    sources: ['ki-witkoff']
  },
  {
    id: 'counter-offer-before-alaska',
    date: '2025-08-09',
    parties: ['europe', 'ukraine'],
    text: {
      en: 'At a meeting in the United Kingdom, Ukraine and European states put forward an answer of their own: first a ceasefire, then all else.',
      uk: 'На зустрічі у Великій Британії Україна та європейські держави подають власну відповідь: спершу припинення вогню, потім решта.'
    },
    versions: ['eu-ua-counter-2025-08'],
    sources: ['menafn-counter']
  },
  {
    id: 'anchorage-summit',
    date: '2025-08-15',
    parties: ['us', 'russia'],
    text: {
      en: 'Donald Trump and Vladimir Putin meet in Anchorage, Alaska.',
      uk: 'Дональд Трамп і Володимир Путін зустрічаються в Анкориджі на Алясці.'
    },
    versions: ['alaska-2025-08'],
    sources: ['liga-440']
  },
  {
    id: 'bloomberg-on-12-points',
    date: '2025-10-21',
    parties: ['europe', 'ukraine'],
    text: {
      en: 'European states and Ukraine work on a plan of twelve points, Bloomberg reports.',
      uk: 'Європейські держави й Україна працюють над планом із дванадцяти пунктів, повідомляє Bloomberg.'
    },
    versions: ['eu-ua-12point-2025-10'],
    sources: ['spok-12']
  },
  {
    id: 'axios-on-28-points',
    date: '2025-11-19',
    parties: ['us'],
    text: {
      en: 'Axios reports that there is a US draft of 28 points. Its text becomes known over the next two days.',
      uk: 'Axios повідомляє про проєкт США з 28 пунктів. Протягом двох наступних днів стає відомим його текст.'
    },
    versions: ['us-28point-2025-11'],
    sources: ['rbc-28', 'seed-wiki']
  },
  {
    id: 'trump-on-the-28-points',
    date: '2025-11-22',
    parties: ['us'],
    text: {
      en: 'The 28 points are not a final offer, says Donald Trump.',
      uk: '28 пунктів — не остаточна пропозиція, каже Дональд Трамп.'
    },
    versions: ['us-28point-2025-11'],
    sources: ['seed-wiki']
  },
  {
    id: 'two-european-texts-and-geneva',
    date: '2025-11-23',
    parties: ['us', 'europe', 'ukraine'],
    text: {
      en: 'Two European texts come out: that of the United Kingdom, France and Germany by Reuters, one of 24 points by The Telegraph. In Geneva, talks begin on the American draft.',
      uk: 'Оприлюднено два європейські тексти: текст Великої Британії, Франції та Німеччини подає Reuters, текст із 24 пунктів — The Telegraph. У Женеві відбуваються переговори про американський проєкт.'
    },
    versions: ['e3-counter-2025-11', 'eu-24point-2025-11', 'geneva-19point-2025-11'],
    sources: ['ua-e3', 'cz-24']
  },
  {
    id: 'ft-on-19-points',
    date: '2025-11-24',
    parties: ['us', 'ukraine'],
    text: {
      en: 'The draft is down to 19 points, the Financial Times reports; what concerns territory stands in brackets.',
      uk: 'У проєкті лишилося 19 пунктів, повідомляє Financial Times; те, що стосується територій, узято в дужки.'
    },
    versions: ['geneva-19point-2025-11'],
    sources: ['liga-19', 'belga-19']
  },
  {
    id: 'witkoff-and-kushner-meet-putin',
    date: '2025-12-02',
    parties: ['us', 'russia'],
    text: {
      en: 'Vladimir Putin receives Steve Witkoff and Jared Kushner for five hours. On territory they do not come to terms.',
      uk: 'Володимир Путін п’ять годин приймає Стіва Віткоффа й Джареда Кушнера. Щодо територій вони не домовляються.'
    },
    versions: ['geneva-19point-2025-11'],
    sources: ['nov-dec2', 'link-dec2']
  },
  {
    id: 'zelensky-on-the-economic-zone',
    date: '2025-12-11',
    parties: ['us', 'ukraine'],
    text: {
      en: 'Volodymyr Zelensky tells of an American idea, a free economic zone. Ukraine answers the United States with 20 points.',
      uk: 'Володимир Зеленський розповідає про американську ідею вільної економічної зони. Україна відповідає Сполученим Штатам 20 пунктами.'
    },
    versions: ['us-fez-2025-12'],
    sources: ['gbf-dec11']
  },
  {
    id: 'ushakov-on-the-national-guard',
    date: '2025-12-12',
    parties: ['russia'],
    text: {
      en: 'Yuri Ushakov says for the Kremlin that a ceasefire would come only after a withdrawal, and Russia’s National Guard after that.',
      uk: 'Юрій Ушаков від імені Кремля каже, що припинення вогню настало б лише після виведення військ, а далі туди увійшла б Росгвардія.'
    },
    versions: ['ru-national-guard-2025-12'],
    sources: ['dd-ush']
  },
  {
    id: 'zelensky-reads-20-points',
    date: '2025-12-24',
    parties: ['us', 'ukraine'],
    text: {
      en: 'Volodymyr Zelensky makes the framework of 20 points public, with two options on territory.',
      uk: 'Володимир Зеленський оприлюднює рамковий документ із 20 пунктів із двома варіантами щодо територій.'
    },
    versions: ['framework-20-option-a', 'framework-20-option-b'],
    sources: ['cz-20', 'st-20']
  },
  {
    id: 'florida-meeting',
    date: '2025-12-28',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'Donald Trump and Volodymyr Zelensky meet in Florida; territory and the nuclear power plant stay open. The next day the Kremlin repeats what it asks for in Donbas.',
      uk: 'Дональд Трамп і Володимир Зеленський зустрічаються у Флориді; питання територій та атомної електростанції лишаються відкритими. Наступного дня Кремль повторює свою вимогу щодо Донбасу.'
    },
    versions: ['framework-20-option-a', 'ru-national-guard-2025-12'],
    sources: ['dne-dec29', 'rt-dec29']
  }
] satisfies readonly TimelineEvent[];
