import type { PointsMessages } from '../../messages/points';
import { counted } from '../../plural';

/** Українські тексти про документи пункт за пунктом. */
const messages: PointsMessages = {
  title: 'Пункт за пунктом',
  points: (count) => counted('uk', count, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' }),
  unseen: (count) => `${String(count)} з них атлас не бачив`,
  notKnown: 'Не відомо: цього пункту атлас не бачив.',
  seen: {
    'in-full': 'прочитано повністю',
    'in-detail': 'відомо з докладних повідомлень',
    'in-short': 'відомо з коротких повідомлень',
    'not-seen': 'не бачили'
  },
  land: 'На карті',
  sourceNumber: (number, outlet) => `Джерело ${number}: ${outlet}`,
  toTexts: 'Усі тексти та пошук у них',
  failed: 'Не вдалося завантажити пункти.',
  compare: {
    lead: 'Що тексти кажуть, крім земель, тема за темою. Пункти тут лише пораховано: до відстані між картами, яка вимірює землі, вони не входять.',
    show: 'Показати пункт за пунктом',
    loading: 'Пункти завантажуються …',
    noDocument: (titles) => `Не документ із пунктами: ${titles}.`,
    tooFew: 'Немає двох текстів із пунктами, які можна порівняти.',
    against: (title) => `Порівняно з «${title}»`,
    version: 'Текст',
    change: {
      same: 'те саме',
      changed: 'змінено',
      added: 'додано',
      dropped: 'вилучено',
      'not-known': 'не відомо'
    },
    topic: 'Тема',
    notSaid: 'не сказано',
    withdrawn: 'вилучено',
    unknown: 'не відомо',
    onlyTopic: 'Теми',
    allTopics: 'Усі теми',
    onlyChange: 'Зміни',
    allChanges: 'Усі',
    count: (count) => counted('uk', count, { one: 'тема', few: 'теми', many: 'тем', other: 'теми' }),
    caption: 'Пункти за темами; слова й числа — там, де тексти різняться',
    csv: 'Таблиця у форматі CSV',
    inFull: 'речення',
    none: 'Жодна тема не відповідає вибору.'
  }
};

export default messages;
