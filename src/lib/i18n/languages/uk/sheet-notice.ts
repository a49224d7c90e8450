import { innerQuotes } from '../../format';
import { counted } from '../../plural';
import type { SheetNoticeMessages } from '../../messages/sheet-notice';

/** Ukrainian notices on the address of an image. */
const messages: SheetNoticeMessages = {
  version: (given, used) =>
    `Версії плану «${given}» немає; показано найближчу за назвою${used === undefined ? '' : ` — «${innerQuotes(used)}»`}.`,
  same: (given) => `«${given}» вказано двічі; показано один раз.`,
  'too-many': (given) =>
    `Вказано ${counted('uk', Number(given), { one: 'версію', few: 'версії', other: 'версій' })}; показано перші шість.`,
  'too-few': (given, used) => `Вказано лише «${given}»; поруч показано «${innerQuotes(used ?? '')}».`,
  figure: (given) => `Ці версії не можна подати як «${given}»; показано звичний вигляд.`,
  date: (given, used) => `Лінії зіткнення станом на «${given}» немає; використано ${used ?? 'типову'}.`,
  measure: (given) => `Чисел про «${given}» немає; показано площу.`,
  facet: (given) => `За «${given}» карту не розфарбувати; показано контроль із визнанням.`,
  layer: (given) => `Шару «${given}» немає; його пропущено.`,
  class: (given) => `В умовних позначеннях немає класу «${given}»; показано всі.`,
  size: (given, used) => `Зображення не може мати розміру «${given}»; використано ${used ?? 'типовий'}.`,
  view: (given) => `Виду «${given}» немає; показано схід і південь.`,
  box: (given, used) =>
    `«${given}» не є ділянкою карти України (захід, південь, схід, північ); показано ${used ?? 'готовий вид'}.`,
  projection: (given) => `Проєкції «${given}» немає; використано проєкцію Меркатора.`,
  theme: (given) => `Кольорів «${given}» немає; використано світлі.`,
  ground: (given) => `Тла «${given}» немає; карта лежить на папері.`,
  plain: (given) => `«${given}» не означає ні «так», ні «ні»; заголовок і умовні позначення показано.`,
  language: (given) => `Мови «${given}» в атласі немає; мова зображення — та сама, що й сторінки.`,
  headline: (given, used) =>
    `У заголовку «${given}» є знаки, яких зображення не покаже, або він задовгий; використано «${innerQuotes(used ?? '')}».`,
  subtitle: (given, used) =>
    `У підзаголовку «${given}» є знаки, яких зображення не покаже, або він задовгий; використано «${innerQuotes(used ?? '')}».`,
  panels: (given) => `На графіку немає землі «${given}»; її пропущено.`,
  notes: (given) => `Пропущено позначок, які не вдалося прочитати: ${given}.`,
  signs: (given) => `У шрифтах зображень немає знаків ${given}: у позначках їх пропущено.`,
  parameter: (given) => `В адресі є частина, яка не стосується цього зображення («${given}»); її пропущено.`,
  page: (given) => `Сторінки «${given}» немає; показано сторінку зображень.`
};

export default messages;
