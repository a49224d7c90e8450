// Long because it is a log: one entry per correction, and none goes.
import type { Localised } from '../i18n/localised';

/** A change of something that the atlas had published and that was wrong. */
export interface Correction {
  /** Day of the change, `YYYY-MM-DD`. */
  readonly date: string;
  /** Page or version that said it. */
  readonly where: Localised;
  readonly before: Localised;
  readonly after: Localised;
  readonly reason: Localised;
}

/**
 * The corrections log, newest first. An entry is added with the change that it describes, and stays. Additions, new
 * lines of contact and new versions are no corrections.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    date: '2026-11-29',
    where: { en: 'Data: how to cite', uk: 'Дані: як посилатися' },
    before: {
      en: 'The example named DeepStateMap as the source of the line of any date.',
      uk: 'Приклад називав DeepStateMap джерелом лінії на будь-яку дату.'
    },
    after: {
      en: 'Examples name the sources of their date: for 23 February 2022 the official list and OpenStreetMap.',
      uk: 'Приклади називають джерела своєї дати: для 23 лютого 2022 року — офіційний перелік і OpenStreetMap.'
    },
    reason: {
      en: 'Lines of different days are owed to different sources.',
      uk: 'Лінії різних днів мають різні джерела.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Tables with figures of people', uk: 'Таблиці з числами про людей' },
    before: {
      en: 'Beside the number of people stood the share of land.',
      uk: 'Поряд із кількістю людей стояла частка площі.'
    },
    after: { en: 'Beside it stands the share of people.', uk: 'Поряд стоїть частка людей.' },
    reason: {
      en: 'In one row the two could be taken for one measure.',
      uk: 'В одному рядку їх можна було сприйняти як одну величину.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Distances that proposals name', uk: 'Відстані, названі в пропозиціях' },
    before: {
      en: 'The paper of the Geneva centre was dated 4 March 2025, and its widths rested on one account.',
      uk: 'Документ Женевського центру датовано 4 березня 2025 року, а ширину зон узято з одного переказу.'
    },
    after: {
      en: 'It bears the day of the centre’s own page, 5 March; the widths rest on two accounts that agree, and say so.',
      uk: 'Стоїть день сторінки самого центру, 5 березня; ширину взято з двох переказів, які збігаються, і про це сказано.'
    },
    reason: { en: 'The centre’s page was found.', uk: 'Знайдено сторінку центру.' }
  },
  {
    date: '2026-11-29',
    where: { en: 'Data: without a network', uk: 'Дані: без мережі' },
    before: {
      en: 'A copy of the whole atlas was said to take 8 MB to fetch and 31 MB on the device.',
      uk: 'Стверджувалося, що копія всього атласу — це 8 МБ завантаження і 31 МБ на пристрої.'
    },
    after: {
      en: 'The page says what the build has measured: about half as much again.',
      uk: 'Сторінка подає виміряне під час складання: приблизно в півтора раза більше.'
    },
    reason: {
      en: 'The numbers were typed when the atlas was smaller.',
      uk: 'Числа вписано, коли атлас був менший.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'E3 text: shipping', uk: 'Текст «євротрійки»: судноплавство' },
    before: {
      en: 'What the US draft says of the Dnipro and of grain was given as said by point 23, with sources.',
      uk: 'Сказане в проєкті США про Дніпро й зерно подано як зміст пункту 23, із джерелами.'
    },
    after: {
      en: 'Point 23 is shown as not known.',
      uk: 'Пункт 23 показано як невідомий.'
    },
    reason: {
      en: 'No publication that the atlas has seen carries it.',
      uk: 'Жодна публікація, яку бачив атлас, його не наводить.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'European 24 points: power plant', uk: 'Європейські 24 пункти: електростанція' },
    before: {
      en: 'The part of the United States was said to be in the text of April 2025 alone.',
      uk: 'Стверджувалося, що про участь Сполучених Штатів ідеться лише в тексті квітня 2025 року.'
    },
    after: {
      en: 'A full copy of the text has it too; some republications leave it out.',
      uk: 'Вона є й у повній копії тексту; деякі передруки її пропускають.'
    },
    reason: { en: 'A further copy was read.', uk: 'Прочитано ще одну копію.' }
  },
  {
    date: '2026-11-29',
    where: { en: 'Places', uk: 'Населені пункти' },
    before: {
      en: 'The point of Zaporizhzhia lay 6.3 km off. Horenka, Prolisky and Kotsiubynske stood in the city of Kyiv. Some places had names no longer in force, such as Artemivsk in Luhansk Oblast, and the Ukrainian name of Piatykhatky lacked its apostrophe.',
      uk: 'Точка Запоріжжя була зміщена на 6,3 км. Горенка, Проліски та Коцюбинське значилися в місті Києві. Деякі місця мали нечинні назви, як-от Артемівськ у Луганській області, а назва П’ятихаток була без апострофа.'
    },
    after: {
      en: 'The point is that of GeoNames today; the three places are in Kyiv Oblast; names are those in force, the former ones in brackets.',
      uk: 'Точка — за нинішнім GeoNames; три місця — у Київській області; назви — чинні, попередні в дужках.'
    },
    reason: {
      en: 'Compared with the official register of settlements of May 2025.',
      uk: 'Порівняно з офіційним кодифікатором від травня 2025 року.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Populations of places', uk: 'Населення місць' },
    before: {
      en: 'Figures of GeoNames without a year, some far off: Lyman 28,200, Barvinkove 57% and Dolynska 88% too many.',
      uk: 'Числа GeoNames без року, деякі дуже далекі: Лиман — 28 200, Барвінкове завищено на 57 %, Долинську — на 88 %.'
    },
    after: {
      en: 'The official estimate of 1 January 2022 where there is one (Lyman 20,066); the others are marked as undated.',
      uk: 'Офіційна оцінка на 1 січня 2022 року, де вона є (Лиман 20 066); інші позначено як недатовані.'
    },
    reason: {
      en: 'Compared with the publication of the State Statistics Service of Ukraine.',
      uk: 'Порівняно з публікацією Державної служби статистики України.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Every page', uk: 'Усі сторінки' },
    before: {
      en: '“Facts checked up to May 2026; nothing later was found.”',
      uk: '«Факти перевірено до травня 2026 року; пізніших не знайдено.»'
    },
    after: {
      en: 'Events are checked up to 10 October 2026 and told from digests that name the publications; texts up to May 2026.',
      uk: 'Події перевірено до 10 жовтня 2026 року й передано за дайджестами, що називають публікації; тексти — по травень 2026 року.'
    },
    reason: { en: 'Later events were found.', uk: 'Пізніші події знайдено.' }
  },
  {
    date: '2026-11-29',
    where: { en: 'Kremlin, May 2026', uk: 'Кремль, травень 2026' },
    before: { en: 'Called the latest Russian position found.', uk: 'Названо найновішою знайденою позицією Росії.' },
    after: {
      en: 'A position since widened; the demand of 5 September 2026 for all four oblasts is a version of its own, with low confidence.',
      uk: 'Позиція, згодом розширена; вимога щодо всіх чотирьох областей від 5 вересня 2026 року — окрема версія з низькою певністю.'
    },
    reason: { en: 'Later remarks were found in a digest.', uk: 'У дайджесті знайдено пізніші висловлювання.' }
  },
  {
    date: '2026-11-29',
    where: { en: '12 points, October 2025', uk: '12 пунктів, жовтень 2025' },
    before: {
      en: 'The nuclear power plant was shown as not mentioned, the text as known from Bloomberg alone, its authors as European states together with Ukraine.',
      uk: 'Атомну електростанцію показано як не згадану, текст — як відомий лише з Bloomberg, авторів — як європейські держави разом з Україною.'
    },
    after: {
      en: 'The plant would go to a third party, with talks on its return; zones without military activity and the 24 hours before the ceasefire are named; that no state endorsed the text is said.',
      uk: 'Станція відійшла б третій стороні, про її передання Україні вели б переговори; названо зони без військової діяльності й 24 години до припинення вогню; сказано, що тексту не схвалила жодна держава.'
    },
    reason: {
      en: 'Radio Liberty saw the document and reported its points on 30 October 2025.',
      uk: '«Радіо Свобода» бачило документ і виклало його пункти 30 жовтня 2025 року.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'E3 text', uk: 'Текст «євротрійки»' },
    before: {
      en: 'All clauses on recognition were said to be struck out, and point 21’s first sentence to be known only from a summary by CNN.',
      uk: 'Стверджувалося, що вилучено всі пункти про визнання, а перше речення пункту 21 відоме лише з переказу CNN.'
    },
    after: {
      en: 'Points 21a to 21d are struck out; point 10 still mentions recognition, as something that would lapse. Both sentences of point 21 were read.',
      uk: 'Вилучено пункти 21a–21d; пункт 10 і далі згадує визнання — як те, що скасувалося б. Обидва речення пункту 21 прочитано.'
    },
    reason: {
      en: 'Republications carry points 10c and 21 word for word.',
      uk: 'Передруки дослівно наводять пункти 10c і 21.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Russian memorandum', uk: 'Російський меморандум' },
    before: {
      en: 'The withdrawal had no time limit here, and the distance from Russia’s border was taken for that of Kharkiv and Sumy oblasts alone.',
      uk: 'Строку виведення військ не було, а відстань від кордону Росії віднесено лише до Харківської та Сумської областей.'
    },
    after: {
      en: 'The withdrawal would be finished within the 30 days of a ceasefire. That the distance may also count from the borders of the four oblasts stands beside it.',
      uk: 'Виведення завершили б за 30 днів припинення вогню. Поруч сказано, що відстань можна відлічувати й від меж чотирьох областей.'
    },
    reason: {
      en: 'Part III of the text stands beside both options; the memorandum calls the four oblasts Russian territory.',
      uk: 'Частина III стосується обох варіантів; меморандум називає чотири області територією Росії.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'US offer, April 2025', uk: 'Пропозиція США, квітень 2025' },
    before: {
      en: 'For Kharkiv Oblast and the Kinburn Spit a Russian withdrawal was shown as stated, and recognition as ruled out.',
      uk: 'Для Харківської області та Кінбурнської коси виведення російських сил показано як сказане, а визнання — як виключене.'
    },
    after: {
      en: 'Ukraine’s control is stated; on forces and recognition the text does not say.',
      uk: 'Сказано про контроль України; про сили й визнання в тексті не сказано.'
    },
    reason: { en: 'Both were inferences.', uk: 'Те й інше було висновком атласу.' }
  },
  {
    date: '2026-11-29',
    where: { en: 'Istanbul 2022', uk: 'Стамбул 2022' },
    before: {
      en: 'The full text was said to have come out first in The New York Times; the reported withdrawal left out land outside the oblasts that the atlas names.',
      uk: 'Стверджувалося, що повний текст уперше подала The New York Times; виведення військ, відоме з повідомлень, не охоплювало земель поза названими областями.'
    },
    after: {
      en: 'The communiqué came out in March 2022 (Farida Rustamova, Meduza), drafts of the treaty in June 2024. The withdrawal covers all land outside Crimea and the Donbas; what Russia asked to be recognised, and the veto, are noted.',
      uk: 'Комюніке оприлюднено в березні 2022 року (Фаріда Рустамова, «Медуза»), проєкти договору — у червні 2024-го. Виведення охоплює всі землі поза Кримом і Донбасом; зазначено, визнання чого вимагала Росія, і право вето.'
    },
    reason: {
      en: 'Earlier publications and further reports were found.',
      uk: 'Знайдено раніші публікації та інші повідомлення.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: '20 points: economic zone', uk: '20 пунктів: економічна зона' },
    before: { en: 'The land would become a free economic zone.', uk: 'Землі стали б вільною економічною зоною.' },
    after: {
      en: 'It could become one: the zones are called potential, and a working group would settle how forces are moved.',
      uk: 'Вони могли б нею стати: зони названо потенційними, а переміщення сил визначила б робоча група.'
    },
    reason: {
      en: 'A report that goes through point 14 has the word.',
      uk: 'Це слово є в повідомленні, що переказує пункт 14.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'US 28 points', uk: '28 пунктів США' },
    before: {
      en: 'Axios was named as the first to publish the text; that recognition could lapse was said of Crimea alone.',
      uk: 'Першою публікацією тексту названо Axios; про те, що визнання може скасуватися, сказано лише щодо Криму.'
    },
    after: {
      en: 'Oleksii Honcharenko published it in Ukrainian on the same day, Axios first in English. What point 10 ends is told for all of point 21.',
      uk: 'Українською того самого дня текст оприлюднив Олексій Гончаренко, англійською вперше — Axios. Що припиняє пункт 10, сказано про весь пункт 21.'
    },
    reason: {
      en: 'Found in reports of 20 November 2025 and in the text.',
      uk: 'Знайдено в повідомленнях від 20 листопада 2025 року та в тексті.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Timeline: 19 points', uk: 'Хронологія: 19 пунктів' },
    before: {
      en: 'The report of the Financial Times was dated 25 November 2025.',
      uk: 'Повідомлення Financial Times датовано 25 листопада 2025 року.'
    },
    after: { en: '24 November 2025.', uk: '24 листопада 2025 року.' },
    reason: {
      en: 'The 25th is the day on which Belga repeated it.',
      uk: '25 листопада — день, коли його передало Belga.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Other headline terms, all versions', uk: 'Інші головні умови, усі версії' },
    before: {
      en: 'Up to sixteen terms a version; most of what the texts say beside their land was missing, some terms had no source.',
      uk: 'До шістнадцяти умов на версію; більшості сказаного поза землями не було, деякі умови не мали джерела.'
    },
    after: {
      en: 'Every document point by point with its sources; points that were not seen are shown as not known.',
      uk: 'Кожен документ — пункт за пунктом, із джерелами; пункти, яких атлас не бачив, позначено як невідомі.'
    },
    reason: {
      en: 'The texts were read again in further publications.',
      uk: 'Тексти прочитано знову в інших публікаціях.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: 'Russian memorandum: elections, ceasefire', uk: 'Російський меморандум: вибори, припинення вогню' },
    before: {
      en: 'Elections within 100 days in option 2; the 30 days of ceasefire under option 1 alone.',
      uk: 'Вибори протягом 100 днів у варіанті 2; 30 днів припинення вогню — лише у варіанті 1.'
    },
    after: {
      en: 'The 100 days run from the lifting of martial law; the 30 days stand beside both options.',
      uk: '100 днів відлічують від скасування воєнного стану; 30 днів стосуються обох варіантів.'
    },
    reason: { en: 'So the text, read in full.', uk: 'Так у тексті, прочитаному повністю.' }
  },
  {
    date: '2026-11-29',
    where: { en: '20 points: guarantee, referendum', uk: '20 пунктів: гарантія, референдум' },
    before: {
      en: 'A guarantee of 15 years and a referendum were given as terms of the text.',
      uk: 'Гарантію на 15 років і референдум подано як умови тексту.'
    },
    after: {
      en: 'Neither is among the 20 points: the years belong to another document, the referendum is one of two ways to ratify that Volodymyr Zelensky named.',
      uk: 'Серед 20 пунктів їх немає: про роки йдеться в іншому документі, а референдум — один із двох шляхів ратифікації, які назвав Володимир Зеленський.'
    },
    reason: {
      en: 'Reports go through the points one by one.',
      uk: 'Повідомлення викладають пункти по одному.'
    }
  },
  {
    date: '2026-11-29',
    where: { en: '19 points, Geneva', uk: '19 пунктів, Женева' },
    before: {
      en: 'That the limit on forces is gone was told from one report; the amnesty was not mentioned.',
      uk: 'Про вилучення межі чисельності сказано за одним повідомленням; амністії не згадано.'
    },
    after: {
      en: 'Several reports say so of the limit; that the amnesty is taken out was said on the record.',
      uk: 'Про межу кажуть кілька повідомлень; про вилучення амністії сказано публічно.'
    },
    reason: { en: 'Further reports were found.', uk: 'Знайдено інші повідомлення.' }
  }
];
