import { innerQuotes } from '../../format';
import type { PointsMessages } from '../../messages/points';
import { counted } from '../../plural';

/** Українські тексти про документи пункт за пунктом. */
const messages: PointsMessages = {
  title: 'Пункт за пунктом',
  points: (count) => counted('uk', count, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' }),
  unseen: (count) => `${String(count)} з них атлас не бачив`,
  notKnown: 'Невідомо: цього пункту атлас не бачив.',
  seen: {
    'in-full': 'прочитано повністю',
    'in-detail': 'відомо з докладних повідомлень',
    'in-short': 'відомо з коротких повідомлень',
    'not-seen': 'не прочитано'
  },
  land: 'На карті',
  sourceNumber: (number, outlet) => `Джерело ${number}: ${outlet}`,
  toTexts: 'Усі тексти та пошук у них',
  compare: {
    noDocument: (titles) => `Не документ із пунктами: ${titles}.`,
    tooFew: 'Немає двох текстів із пунктами, які можна порівняти.',
    sum: (title, changes) => `«${innerQuotes(title)}»: ${changes}.`,
    against: (title) => `Порівняно з «${innerQuotes(title)}», за темами:`,
    change: { same: 'те саме', changed: 'змінено', added: 'додано', dropped: 'вилучено', 'not-known': 'невідомо' },
    topic: 'Тема',
    state: { 'not-said': 'не сказано', withdrawn: 'вилучено', 'not-known': 'невідомо' },
    group: 'Теми',
    allGroups: 'усі теми',
    show: 'Показати',
    all: 'усе',
    caption: 'Що кажуть тексти, тема за темою',
    csv: 'Таблиця у форматі CSV',
    sentences: 'З реченнями',
    none: 'Жодна тема не відповідає вибору.'
  },
  texts: {
    title: 'Тексти',
    lead: 'Усі документи й висловлювання, які знає атлас, пункт за пунктом. Шукайте слово в усіх пунктах і положеннях будь-якою з двох мов.',
    search: 'Пошук у текстах',
    hint: 'Слова чи числа, українською або англійською. Пошук відбувається у вашому браузері; нікуди нічого не надсилається.',
    needsScript: 'Для пошуку потрібен JavaScript. Усі пункти є на сторінках текстів нижче.',
    loading: 'Тексти завантажуються …',
    failed: 'Не вдалося завантажити тексти.',
    none: (query) => `За запитом «${query}» нічого не знайдено.`,
    found: (count) =>
      counted('uk', count, {
        one: 'пункт або положення',
        few: 'пункти й положення',
        many: 'пунктів і положень',
        other: 'пункту чи положення'
      }),
    first: (shown, count) => `Перші ${String(shown)} із ${String(count)}.`,
    clause: 'положення про землі',
    list: 'Усі тексти',
    withoutMap: 'Документи без карти',
    date: 'Опубліковано',
    coverage: { whole: 'відомо повністю', 'in-part': 'відомо, крім окремих пунктів', selected: 'відомі окремі умови' }
  }
};

export default messages;
