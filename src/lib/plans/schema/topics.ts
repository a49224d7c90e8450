import type { Localised } from '../../i18n/localised';
import type { TopicGroup } from './topic-groups';

/** A topic that documents are compared by. */
interface TopicEntry {
  readonly group: TopicGroup;
  readonly name: Localised;
}

const topic = (group: TopicGroup, en: string, uk: string): TopicEntry => ({ group, name: { en, uk } });

/** What points are about, group by group; an id never changes. */
export const DOCUMENT_TOPICS = {
  sovereignty: topic('security', 'Sovereignty', 'Суверенітет'),
  neutrality: topic('security', 'Neutrality', 'Нейтралітет'),
  'non-aggression': topic('security', 'Non-aggression agreement', 'Договір про ненапад'),
  'security-guarantee': topic('security', 'Security guarantee', 'Гарантія безпеки'),
  'compensation-to-us': topic('security', 'Payment to the US for the guarantee', 'Плата США за гарантію'),
  snapback: topic('security', 'Sanctions that come back', 'Автоматичне відновлення санкцій'),
  'non-aggression-law': topic('security', 'Russian law on non-aggression', 'Російський закон про ненапад'),
  'non-repetition': topic('security', 'No return of the war', 'Неповторення війни'),
  'neighbours-nato-expansion': topic(
    'alliances',
    'Russia’s neighbours, NATO’s enlargement',
    'Сусіди Росії, розширення НАТО'
  ),
  'nato-dialogue': topic('alliances', 'Dialogue of NATO and Russia', 'Діалог НАТО і Росії'),
  'nato-membership': topic('alliances', 'NATO membership', 'Членство в НАТО'),
  'nato-troops': topic('alliances', 'NATO troops in Ukraine', 'Війська НАТО в Україні'),
  'foreign-troops': topic('alliances', 'Other foreign troops', 'Інші іноземні війська'),
  'air-base-poland': topic('alliances', 'Fighter aircraft in Poland', 'Винищувачі в Польщі'),
  'eu-membership': topic('alliances', 'EU membership', 'Членство в ЄС'),
  'market-access': topic('alliances', 'Access to the European market', 'Доступ до європейського ринку'),
  'security-working-group': topic('alliances', 'Working group on security', 'Робоча група з безпеки'),
  'security-architecture': topic('alliances', 'Security architecture', 'Архітектура безпеки'),
  'force-cap': topic('forces', 'Size of Ukraine’s forces', 'Чисельність сил України'),
  'defence-industry': topic('forces', 'Defence industry', 'Оборонна промисловість'),
  'arms-control-start': topic('forces', 'Arms control, START', 'Контроль над озброєннями, СНО'),
  'non-nuclear-status': topic('forces', 'Ukraine without nuclear weapons', 'Без’ядерний статус України'),
  demilitarisation: topic('forces', 'Demilitarisation of Ukraine', 'Демілітаризація України'),
  'martial-law': topic('forces', 'Martial law', 'Воєнний стан'),
  mobilisation: topic('forces', 'Mobilisation', 'Мобілізація'),
  'arms-deliveries': topic('forces', 'Arms deliveries', 'Постачання зброї'),
  sabotage: topic('forces', 'Sabotage', 'Диверсії'),
  recognition: topic('land', 'Recognition of Russian control', 'Визнання російського контролю'),
  territory: topic('land', 'Territory', 'Територія'),
  withdrawal: topic('land', 'Withdrawal of troops', 'Виведення військ'),
  'demilitarised-zone': topic('land', 'Demilitarised zones', 'Демілітаризовані зони'),
  'free-economic-zone': topic('land', 'Free economic zone', 'Вільна економічна зона'),
  'no-force-borders': topic('land', 'No change by force', 'Заборона змін силою'),
  znpp: topic('land', 'Zaporizhzhia nuclear plant', 'Запорізька АЕС'),
  'kakhovka-dam': topic('land', 'Kakhovka dam', 'Гребля Каховської ГЕС'),
  'nuclear-safety': topic('land', 'Nuclear safety', 'Ядерна безпека'),
  'dnipro-use': topic('land', 'Use of the Dnipro', 'Користування Дніпром'),
  'black-sea-grain': topic('land', 'Black Sea, grain', 'Чорне море, зерно'),
  'reconstruction-fund': topic('economy', 'Rebuilding package and funds', 'Пакет і фонди відбудови'),
  'gas-infrastructure': topic('economy', 'Gas network', 'Газова мережа'),
  'cities-rehabilitation': topic('economy', 'Rebuilding of cities', 'Відновлення міст'),
  infrastructure: topic('economy', 'Infrastructure', 'Інфраструктура'),
  minerals: topic('economy', 'Minerals', 'Корисні копалини'),
  'world-bank': topic('economy', 'World Bank', 'Світовий банк'),
  'free-trade': topic('economy', 'Free trade with the US', 'Вільна торгівля зі США'),
  'economic-cooperation': topic('economy', 'Economic cooperation of Ukraine', 'Економічна співпраця України'),
  'frozen-assets': topic('economy', 'Frozen Russian assets', 'Заморожені російські активи'),
  compensation: topic('economy', 'Compensation for Ukraine', 'Компенсація Україні'),
  'food-security': topic('economy', 'Food security', 'Продовольча безпека'),
  'energy-security': topic('economy', 'Energy security', 'Енергетична безпека'),
  'energy-truce': topic('economy', 'Energy truce', 'Енергетичне перемир’я'),
  ecocide: topic('economy', 'Ecocide', 'Екоцид'),
  sanctions: topic('russia', 'Sanctions on Russia', 'Санкції проти Росії'),
  g8: topic('russia', 'G8', '«Вісімка» (G8)'),
  'economic-cooperation-russia-us': topic(
    'russia',
    'US–Russian economic cooperation',
    'Економічна співпраця США і Росії'
  ),
  'diplomatic-relations': topic('russia', 'Diplomatic relations', 'Дипломатичні відносини'),
  'humanitarian-exchange': topic('people', 'Exchange of prisoners and bodies', 'Обмін полоненими й тілами'),
  'detainees-children': topic('people', 'Civilians and children', 'Цивільні та діти'),
  'family-reunification': topic('people', 'Families', 'Возз’єднання сімей'),
  victims: topic('people', 'Victims', 'Постраждалі'),
  'humanitarian-relief': topic('people', 'Humanitarian relief', 'Гуманітарна допомога'),
  amnesty: topic('people', 'Amnesty', 'Амністія'),
  justice: topic('people', 'Justice and claims', 'Правосуддя та претензії'),
  'education-tolerance': topic('society', 'Programmes of tolerance', 'Програми толерантності'),
  'language-church': topic('society', 'Language, church, minorities', 'Мова, церква, меншини'),
  'nazi-ideology': topic('society', 'Ban on Nazi ideology', 'Заборона нацистської ідеології'),
  elections: topic('society', 'Elections in Ukraine', 'Вибори в Україні'),
  referendum: topic('society', 'Referendum', 'Референдум'),
  ceasefire: topic('implementation', 'Ceasefire', 'Припинення вогню'),
  monitoring: topic('implementation', 'Monitoring', 'Моніторинг'),
  'legally-binding': topic('implementation', 'Legally binding', 'Юридична обов’язковість'),
  'peace-council': topic('implementation', 'Peace council', 'Мирна рада'),
  'leaders-meeting': topic('implementation', 'Meeting of the presidents', 'Зустріч президентів'),
  'un-security-council': topic('implementation', 'UN Security Council', 'Рада Безпеки ООН'),
  procedure: topic('implementation', 'Procedure', 'Процедура'),
  other: topic('implementation', 'Not known', 'Невідомо')
} as const satisfies Record<string, TopicEntry>;
export type DocumentTopic = keyof typeof DOCUMENT_TOPICS;

export const DOCUMENT_TOPIC_IDS = Object.keys(DOCUMENT_TOPICS) as readonly DocumentTopic[];
