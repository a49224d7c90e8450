import { innerQuotes } from '../../format';
import type { RedlineMessages } from '../../messages/redline';

/** Ukrainian texts of redlines. */
const messages: RedlineMessages = {
  title: 'Порівняння слово за словом',
  titleOf: (a, b) => `Слово за словом: від «${innerQuotes(a)}» до «${innerQuotes(b)}»`,
  description: 'Одна версія як основа, інші — проти неї: за місцями й темами, слово за словом у реченнях атласу.',
  lead: 'Перша версія — основа. Слова, які є в ній і яких немає в іншій, закреслено; слова іншої підкреслено. Речення належать атласу, а не текстам.',
  against: (b, a) => `«${innerQuotes(b)}» проти «${innerQuotes(a)}»`,
  place: (letter, place) => `${letter}: ${place}`,
  unknown: (title, why) => `«${innerQuotes(title)}»: формулювання невідоме (${why}).`,
  sum: (changed, all) => `Іншими словами сказано про ${changed} із ${all} місць і тем.`,
  same: 'ті самі слова',
  removed: 'закреслено',
  added: 'додано',
  onlyChanged: 'Лише відмінне',
  word: 'Файл Word із відстеженими змінами',
  wordHint: (a, b) =>
    `Якщо у Word чи LibreOffice відхилити всі зміни, залишиться «${innerQuotes(a)}», якщо прийняти — «${innerQuotes(b)}»; автор зміни — версія.`,
  wordHintMany:
    'Окремий файл для кожної версії проти основи; автор зміни — версія. Якщо відхилити всі зміни, залишиться основа, якщо прийняти — версія.',
  wordOf: (title) => `Файл Word: ${title}`,
  saved: (name) => `Збережено: ${name}`,
  failed: 'Порівняння не вдалося зробити.',
  retry: 'Спробувати ще раз',
  loading: 'Тексти завантажуються.',
  print: 'Друкувати',
  nothing: 'Про обидві сказано тими самими словами.',
  needsScript:
    'Порівняння слово за словом робить ваш браузер, для цього потрібен JavaScript. Без нього можна читати порівняння:',
  toComparison: 'Карти й цифри цього порівняння',
  note: 'Переказ атласу, а не формулювання документів. Пропозиції, а не погоджені кордони.',
  madeOn: (site) => `Зроблено за допомогою ${site}.`
};

export default messages;
