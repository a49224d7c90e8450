import type { TimelineEvent } from '../schema/timeline-event';

export default [
  {
    id: 'bloomberg-on-mirror-steps',
    date: '2026-01-10',
    parties: ['ukraine'],
    text: {
      en: 'Volodymyr Zelensky considers the economic zone together with mirroring steps by Russia, Bloomberg reports.',
      uk: 'Володимир Зеленський розглядає економічну зону разом із дзеркальними кроками Росії, повідомляє Bloomberg.'
    },
    versions: ['framework-20-option-b'],
    sources: ['rbc-jan10']
  },
  {
    id: 'abu-dhabi-first-round',
    date: '2026-01-23',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'The United States, Ukraine and Russia sit down together for the first time, in Abu Dhabi. Moscow speaks of an “Anchorage formula”.',
      uk: 'Сполучені Штати, Україна й Росія вперше проводять тристоронні переговори — в Абу-Дабі. Москва говорить про «формулу Анкориджа».'
    },
    versions: ['alaska-2025-08'],
    sources: ['cbs-jan23', 'ad-jan23']
  },
  {
    id: 'ft-on-guarantees',
    date: '2026-01-27',
    parties: ['us'],
    text: {
      en: 'American security guarantees depend on an accord that cedes Donbas, the Financial Times reports. The White House denies it.',
      uk: 'Американські гарантії безпеки залежать від угоди з поступкою Донбасу, повідомляє Financial Times. Білий дім це заперечує.'
    },
    versions: ['geneva-dmz-2026-02'],
    sources: ['ind-jan27']
  },
  {
    id: 'abu-dhabi-second-round',
    date: '2026-02-05',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'The second round in Abu Dhabi comes to its end: 314 prisoners go free, and for the first time Russia discusses the economic zone.',
      uk: 'Завершується другий раунд в Абу-Дабі: 314 полонених виходять на волю, і Росія вперше обговорює економічну зону.'
    },
    versions: ['geneva-dmz-2026-02'],
    sources: ['fk-feb7', 'cy-feb11']
  },
  {
    id: 'reuters-on-the-power-plant',
    date: '2026-02-07',
    parties: ['russia'],
    text: {
      en: 'Russia does not agree that the United States would run the Zaporizhzhia nuclear power plant, Reuters reports.',
      uk: 'Росія не погоджується, щоб Запорізькою АЕС керували Сполучені Штати, повідомляє Reuters.'
    },
    versions: ['geneva-dmz-2026-02'],
    sources: ['rep-znpp']
  },
  {
    id: 'geneva-round',
    date: '2026-02-18',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'Talks in Geneva close without agreement on territory. The New York Times reports that a demilitarised zone is under discussion.',
      uk: 'Переговори в Женеві завершуються без згоди щодо територій. The New York Times повідомляє, що обговорюють демілітаризовану зону.'
    },
    versions: ['geneva-dmz-2026-02'],
    sources: ['it-feb18']
  },
  {
    id: 'kyiv-on-joint-administration',
    date: '2026-02-21',
    parties: ['ukraine'],
    text: {
      en: 'Ukraine does not accept an administration of the zone together with Russia, the Kyiv Independent reports.',
      uk: 'Україна не приймає спільного з Росією управління зоною, повідомляє Kyiv Independent.'
    },
    versions: ['geneva-dmz-2026-02'],
    sources: ['rep-feb21']
  },
  {
    id: 'zelensky-on-guarantees',
    date: '2026-03',
    parties: ['us', 'ukraine'],
    text: {
      en: 'The United States offers its guarantees for the case that Ukraine leaves Donbas, Volodymyr Zelensky tells Reuters.',
      uk: 'Сполучені Штати пропонують свої гарантії на випадок, якщо Україна залишить Донбас, каже Володимир Зеленський агентству Reuters.'
    },
    versions: ['donnyland-2026-04'],
    sources: ['ver-mar']
  },
  {
    id: 'easter-truce',
    date: '2026-04-11',
    parties: ['russia'],
    text: {
      en: 'Russia announces a truce for Easter, from 16:00 until the end of the following day.',
      uk: 'Росія оголошує великоднє перемир’я — від 16:00 до кінця наступного дня.'
    },
    versions: ['donnyland-2026-04'],
    sources: ['gl-apr']
  },
  {
    id: 'nyt-on-donnyland',
    date: '2026-04-21',
    parties: ['ukraine'],
    text: {
      en: 'The New York Times reports two names from the talks for a zone with a status of its own: “Donnyland” and “Monaco model”.',
      uk: 'The New York Times повідомляє про дві назви з переговорів для зони з власним статусом: «Донніленд» і «модель Монако».'
    },
    versions: ['donnyland-2026-04'],
    sources: ['bab-don']
  },
  {
    id: 'isw-on-april',
    date: '2026-05-02',
    parties: ['others'],
    text: {
      en: 'The Institute for the Study of War finds that over April Russia’s control shrank by 116 km² net. Its method is not that of the lines of this atlas.',
      uk: 'За підрахунками Інституту вивчення війни, за квітень площа під контролем Росії зменшилася загалом на 116 км². Його метод інший, ніж в атласу.'
    },
    versions: ['kremlin-may-2026'],
    sources: ['isw-apr']
  },
  {
    id: 'three-day-truce',
    date: '2026-05-09',
    parties: ['us', 'ukraine', 'russia'],
    text: {
      en: 'A truce from 9 to 11 May, with an exchange of a thousand prisoners from each side, both announced by Donald Trump. Vladimir Putin says that the war is near its end.',
      uk: 'Перемир’я з 9 до 11 травня та обмін полоненими, по тисячі з кожного боку, — про те й інше оголосив Дональд Трамп. Володимир Путін каже, що війна наближається до кінця.'
    },
    versions: ['kremlin-may-2026'],
    sources: ['belga-may']
  },
  {
    id: 'russia-repeats-donbas-demand',
    date: '2026-05-18',
    parties: ['russia'],
    text: {
      en: 'A deputy foreign minister of Russia says again that Ukraine must leave Donbas.',
      uk: 'Заступник міністра закордонних справ Росії знову каже, що Україна має залишити Донбас.'
    },
    versions: ['kremlin-may-2026'],
    sources: []
  }
] satisfies readonly TimelineEvent[];
