// Long because one document stands in one file, point by point in both languages.
import type { DocumentFile } from '../../schema/plan-document';

export default {
  id: 'ru-memorandum-2025-06',
  versions: ['ru-memorandum-2025-06'],
  coverage: 'whole',
  basis: {
    en: 'Sections are those of the text, items are counted here: 32; other counts join or split some of them. Section III is known from detailed reports.',
    uk: 'Розділи — як у тексті, положення в них порахував атлас: 32; інші підрахунки деякі з них об’єднують або ділять. Розділ III відомий із докладних повідомлень.'
  },
  points: [
    {
      id: 'i-1',
      point: 'I.1',
      seen: 'in-full',
      text: {
        en: 'Crimea and Luhansk, Donetsk, Zaporizhzhia and Kherson oblasts would be recognised internationally and in law as Russian; Ukraine’s formations would leave them entirely.',
        uk: 'Крим, Луганську, Донецьку, Запорізьку й Херсонську області визнали б російськими на міжнародному рівні та де-юре; українські формування повністю вийшли б звідти.'
      },
      topics: ['territory', 'recognition', 'withdrawal'],
      figures: { regions: 5 },
      land: [
        'crimea-with-sevastopol',
        'luhansk-held-by-russia',
        'luhansk-held-by-ukraine',
        'donetsk-held-by-russia',
        'donetsk-held-by-ukraine',
        'zaporizhzhia-held-by-russia',
        'zaporizhzhia-held-by-ukraine',
        'kherson-held-by-russia',
        'kherson-held-by-ukraine'
      ],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-2',
      point: 'I.2',
      seen: 'in-full',
      text: {
        en: 'Ukraine would be neutral: no alliances or coalitions, no military activity of third states, no foreign formations, bases or military infrastructure.',
        uk: 'Україна була б нейтральною: без союзів і коаліцій, без воєнної діяльності третіх держав, без іноземних формувань, баз і військової інфраструктури.'
      },
      topics: ['neutrality', 'nato-membership', 'foreign-troops'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-3',
      point: 'I.3',
      seen: 'in-full',
      text: {
        en: 'Treaties at odds with this would be ended and none of that kind concluded.',
        uk: 'Договори, що цьому суперечать, припинили б, а нових таких не укладали.'
      },
      topics: ['neutrality'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-4',
      point: 'I.4',
      seen: 'in-full',
      text: {
        en: 'Ukraine would confirm that it has no nuclear or other weapons of mass destruction; receiving, transporting or stationing them there would be forbidden.',
        uk: 'Україна підтвердила б, що не має ядерної та іншої зброї масового знищення; приймати, перевозити чи розміщувати її там заборонили б.'
      },
      topics: ['non-nuclear-status'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-5',
      point: 'I.5',
      seen: 'in-full',
      text: {
        en: 'Upper limits would be set for the size of Ukraine’s forces and for the number and kind of their arms, and nationalist formations would be dissolved.',
        uk: 'Встановили б верхню межу чисельності сил України, кількості та характеристик їхніх озброєнь, а націоналістичні формування розпустили б.'
      },
      topics: ['force-cap'],
      note: { en: 'No number is given.', uk: 'Числа не названо.' },
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-6',
      point: 'I.6',
      seen: 'in-full',
      text: {
        en: 'The rights of Russian speakers would be ensured and Russian would become an official language.',
        uk: 'Забезпечили б права російськомовних, а російська стала б офіційною мовою.'
      },
      topics: ['language-church'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-7',
      point: 'I.7',
      seen: 'in-full',
      text: {
        en: 'Glorifying Nazism and neo-Nazism would be forbidden by law, and nationalist organisations and parties dissolved.',
        uk: 'Прославляння нацизму й неонацизму заборонили б законом, а націоналістичні організації та партії розпустили б.'
      },
      topics: ['nazi-ideology'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-8',
      point: 'I.8',
      seen: 'in-full',
      text: {
        en: 'Russia and Ukraine would lift all economic sanctions and restrictions on each other and impose no new ones.',
        uk: 'Росія та Україна взаємно скасували б усі економічні санкції й обмеження та не вводили б нових.'
      },
      topics: ['sanctions'],
      note: {
        en: 'Their own towards each other; sanctions of other states are not named.',
        uk: 'Лише взаємні; санкцій інших держав не названо.'
      },
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-9',
      point: 'I.9',
      seen: 'in-full',
      text: {
        en: 'Questions of family reunion and displaced people would be resolved.',
        uk: 'Розв’язали б питання возз’єднання сімей і переміщених осіб.'
      },
      topics: ['family-reunification'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-10',
      point: 'I.10',
      seen: 'in-full',
      text: {
        en: 'Both sides would waive claims for damage done in the war.',
        uk: 'Обидві сторони відмовилися б від претензій за шкоду, завдану у війні.'
      },
      topics: ['compensation', 'justice'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-11',
      point: 'I.11',
      seen: 'in-full',
      text: {
        en: 'Restrictions on the Ukrainian Orthodox Church would be lifted.',
        uk: 'Обмеження щодо Української православної церкви скасували б.'
      },
      topics: ['language-church'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'i-12',
      point: 'I.12',
      seen: 'in-full',
      text: {
        en: 'Diplomatic and economic relations, among them gas transit and transport, would be restored step by step.',
        uk: 'Дипломатичні й економічні відносини, зокрема транзит газу і транспорт, поступово відновили б.'
      },
      topics: ['diplomatic-relations', 'gas-infrastructure'],
      sources: ['rbc-memo']
    },
    {
      id: 'ii-1',
      point: { en: 'II, option 1', uk: 'II, варіант 1' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would begin to withdraw completely from the four oblasts, to an agreed distance from Russia’s borders.',
        uk: 'Україна почала б повне виведення військ із чотирьох областей на узгоджену відстань від кордонів Росії.'
      },
      topics: ['territory', 'withdrawal', 'ceasefire'],
      figures: { regions: 4 },
      land: [
        'luhansk-held-by-ukraine',
        'donetsk-held-by-ukraine',
        'zaporizhzhia-held-by-ukraine',
        'kherson-held-by-ukraine'
      ],
      sources: ['rbc-memo', 'sput-memo']
    },
    {
      id: 'ii-2-1',
      point: { en: 'II, option 2.1', uk: 'II, варіант 2.1' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would move no forces except to pull them back to an agreed distance from Russia’s borders.',
        uk: 'Україна не переміщувала б сил, окрім відведення на узгоджену відстань від кордонів Росії.'
      },
      topics: ['withdrawal', 'ceasefire'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-2',
      point: { en: 'II, option 2.2', uk: 'II, варіант 2.2' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would end mobilisation and begin to demobilise.',
        uk: 'Україна припинила б мобілізацію й почала демобілізацію.'
      },
      topics: ['mobilisation'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-3',
      point: { en: 'II, option 2.3', uk: 'II, варіант 2.3' },
      seen: 'in-full',
      text: {
        en: 'Foreign deliveries of military goods and military aid would end, satellite communication and intelligence included.',
        uk: 'Іноземні поставки військової продукції та військова допомога припинилися б, зокрема надання супутникового зв’язку й розвідданих.'
      },
      topics: ['arms-deliveries'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-4',
      point: { en: 'II, option 2.4', uk: 'II, варіант 2.4' },
      seen: 'in-full',
      text: {
        en: 'Third states would have no military presence in Ukraine, and their specialists would no longer take part on its side.',
        uk: 'Треті держави не мали б військової присутності в Україні, а їхні фахівці більше не брали б участі в бойових діях на її боці.'
      },
      topics: ['foreign-troops'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-5',
      point: { en: 'II, option 2.5', uk: 'II, варіант 2.5' },
      seen: 'in-full',
      text: {
        en: 'Ukraine would refrain from sabotage and subversion against Russia or its citizens.',
        uk: 'Україна утримувалася б від диверсій і підривної діяльності проти Росії та її громадян.'
      },
      topics: ['sabotage'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-6',
      point: { en: 'II, option 2.6', uk: 'II, варіант 2.6' },
      seen: 'in-full',
      text: {
        en: 'A centre of both sides would monitor the ceasefire.',
        uk: 'Припинення вогню контролював би двосторонній центр.'
      },
      topics: ['monitoring'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-7',
      point: { en: 'II, option 2.7', uk: 'II, варіант 2.7' },
      seen: 'in-full',
      text: {
        en: 'Both sides would amnesty political prisoners and let detained civilians go.',
        uk: 'Обидві сторони амністували б політичних в’язнів і відпустили б затриманих цивільних.'
      },
      topics: ['amnesty', 'detainees-children'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-8',
      point: { en: 'II, option 2.8', uk: 'II, варіант 2.8' },
      seen: 'in-full',
      text: { en: 'Ukraine would lift martial law.', uk: 'Україна скасувала б воєнний стан.' },
      topics: ['martial-law'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'ii-2-9',
      point: { en: 'II, option 2.9', uk: 'II, варіант 2.9' },
      seen: 'in-full',
      text: {
        en: 'The day of elections for president and parliament would be announced; they would be held within 100 days of the lifting of martial law.',
        uk: 'Оголосили б день виборів президента й парламенту; їх провели б не пізніше ніж через 100 днів після скасування воєнного стану.'
      },
      topics: ['elections'],
      figures: { 'days-at-most': 100 },
      note: {
        en: 'Some reports leave out that the 100 days run from the lifting of martial law.',
        uk: 'Деякі повідомлення не згадують, що 100 днів відлічують від скасування воєнного стану.'
      },
      sources: ['rbc-memo']
    },
    {
      id: 'ii-2-10',
      point: { en: 'II, option 2.10', uk: 'II, варіант 2.10' },
      seen: 'in-full',
      text: {
        en: 'An agreement would be signed on carrying out section I.',
        uk: 'Підписали б угоду про виконання розділу I.'
      },
      topics: ['procedure'],
      sources: ['rbc-memo', 'tass-1967467']
    },
    {
      id: 'iii-1',
      point: 'III.1',
      seen: 'in-detail',
      text: { en: 'Work on the text of the treaty would begin.', uk: 'Почалася б робота над текстом договору.' },
      topics: ['procedure'],
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-2',
      point: 'III.2',
      seen: 'in-detail',
      text: {
        en: 'A truce of 2 to 3 days would let the dead be gathered.',
        uk: 'Перемир’я на 2–3 дні дало б змогу зібрати полеглих.'
      },
      topics: ['ceasefire', 'humanitarian-exchange'],
      figures: { 'days-at-least': 2, 'days-at-most': 3 },
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-3',
      point: 'III.3',
      seen: 'in-detail',
      text: {
        en: 'Russia would hand over 6,000 bodies of Ukrainian soldiers of its own accord.',
        uk: 'Росія з власної волі передала б 6000 тіл українських військових.'
      },
      topics: ['humanitarian-exchange'],
      figures: { bodies: 6000 },
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-4',
      point: 'III.4',
      seen: 'in-detail',
      text: {
        en: 'A memorandum on the ceasefire would be signed, with dates for every step and for signing the treaty.',
        uk: 'Підписали б меморандум про припинення вогню з датами всіх кроків і підписання договору.'
      },
      topics: ['procedure'],
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-5',
      point: 'III.5',
      seen: 'in-full',
      text: {
        en: 'A ceasefire of 30 days would start with Ukraine’s withdrawal; in that time the withdrawal and the whole package would have to be carried out.',
        uk: 'Припинення вогню на 30 днів почалося б із виведенням військ України; за цей час треба було б завершити виведення й виконати весь пакет.'
      },
      topics: ['ceasefire', 'withdrawal'],
      figures: { 'days-at-most': 30 },
      land: [
        'luhansk-held-by-ukraine',
        'donetsk-held-by-ukraine',
        'zaporizhzhia-held-by-ukraine',
        'kherson-held-by-ukraine'
      ],
      note: {
        en: 'Stands beside both options. By one report the ceasefire comes before the withdrawal begins.',
        uk: 'Стосується обох варіантів. За одним повідомленням, припинення вогню настає до початку виведення.'
      },
      sources: ['rbc-memo', 'sput-memo', 'xinhua-memo']
    },
    {
      id: 'iii-6',
      point: 'III.6',
      seen: 'in-detail',
      text: {
        en: 'Ukraine would hold elections and form its authorities.',
        uk: 'Україна провела б вибори й сформувала органи влади.'
      },
      topics: ['elections'],
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-7',
      point: 'III.7',
      seen: 'in-detail',
      text: { en: 'The treaty would be signed.', uk: 'Підписали б договір.' },
      topics: ['procedure'],
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-8',
      point: 'III.8',
      seen: 'in-detail',
      text: {
        en: 'A legally binding resolution of the UN Security Council would approve the treaty.',
        uk: 'Договір схвалила б юридично обов’язкова резолюція Ради Безпеки ООН.'
      },
      topics: ['legally-binding', 'un-security-council'],
      sources: ['rbc-memo', 'xinhua-memo']
    },
    {
      id: 'iii-9',
      point: 'III.9',
      seen: 'in-detail',
      text: {
        en: 'The treaty would be ratified, take effect and be carried out.',
        uk: 'Договір ратифікували б, він набув би чинності й виконувався б.'
      },
      topics: ['legally-binding'],
      sources: ['rbc-memo', 'xinhua-memo']
    }
  ]
} satisfies DocumentFile;
