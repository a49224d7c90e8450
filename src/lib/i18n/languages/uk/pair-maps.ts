import { innerQuotes } from '../../format';
import { counted } from '../../plural';
import type { PairMapsMessages } from '../../messages/pair-maps';

/** Ukrainian texts around the maps of two versions. */
const messages: PairMapsMessages = {
  pairTitle: (a, b) => `${a} · ${b}`,
  notice: {
    version: (given, used) =>
      used === undefined
        ? `Версії плану «${given}» немає; її пропущено.`
        : `Версії плану «${given}» немає; показано найближчу за назвою — «${innerQuotes(used)}».`,
    same: (given) => `«${given}» вказано не раз; текст не різниться сам із собою.`,
    'too-many': (given, used) =>
      `Вказано ${counted('uk', Number(given), { one: 'версію', few: 'версії', other: 'версій' })}; порівняно перші ${used ?? ''}.`,
    'too-few': (given, used) => `Вказано лише «${given}»; поруч показано «${innerQuotes(used ?? '')}».`,
    mode: (given) => `Подання «${given}» немає; карти показано поруч.`,
    layer: (given) => `Шару «${given}» немає; його пропущено.`,
    measure: (given) => `Чисел про «${given}» немає; показано площу.`,
    facet: (given) => `За «${given}» карту не розфарбувати; показано контроль і визнання.`,
    date: (given, used) => `Лінії зіткнення станом на «${given}» немає; показано ${used ?? 'спільну типову'}.`,
    topics: (given) => `Групи тем «${given}» немає; показано всі.`,
    change: (given) => `За ознакою «${given}» пункти не перелічити; показано всі.`,
    divider: (given) => `«${given}» не є місцем для межі; вона стоїть посередині.`,
    opacity: (given) => `«${given}» не є часткою накладання; показано половину.`,
    view: (given) => `Готового виду «${given}» немає; карти показують схід і південь.`,
    camera: (given) => `Положення карти «${given}» пропущено; обидві карти показують ті самі землі.`,
    parameter: (given) => `В адресі є частина, якої ця сторінка не знає («${given}»); її пропущено.`,
    page: (given) => `Сторінки «${given}» немає; показано найближче порівняння.`
  },
  mode: {
    label: 'Як показати карти',
    'side-by-side': 'Поруч',
    swipe: 'Шторка',
    difference: 'Відмінності',
    overlay: 'Накладання'
  },
  divider: {
    label: 'Межа між двома картами',
    value: (a, b, percent) => `${a} — на лівих ${percent} % карти, ${b} — на решті`
  },
  opacity: {
    label: 'Наскільки друга карта перекриває першу',
    value: (b, percent) => `${b} — ${percent} %`
  },
  move: {
    label: 'Пересунути обидві карти',
    left: 'Далі на захід',
    right: 'Далі на схід',
    up: 'Далі на північ',
    down: 'Далі на південь',
    reset: 'Показати початковий вигляд'
  },
  maps: 'Карти',
  linesHint: {
    same: (date) => `Обидві — на лінії зіткнення станом на ${date}.`,
    different: (a, b) =>
      `Різні основи: за вашим вибором першу карту побудовано на лінії зіткнення станом на ${a}, другу — станом на ${b}. Різниця між картами може походити від лінії, а не від текстів, тому площ не порівняно.`
  },
  legend: { area: (title, area) => `${title}: ${area}`, none: 'немає' },
  difference: {
    heading: 'Землі, статус яких різниться',
    title: (a, b) =>
      `Карта земель, щодо яких «${innerQuotes(a)}» і «${innerQuotes(b)}» різняться; номери — як у таблиці переходів.`,
    caption: (b) =>
      `Зафарбовано лише землі з різним статусом: колір — за версією «${innerQuotes(b)}», візерунок у кожної зміни свій; номери — як у таблиці. Решту залишено чистою.`,
    none: 'За цією ознакою дві версії не різняться щодо жодних земель.',
    notComparable: {
      lines: 'Поки карти стоять на різних лініях зіткнення, площ не порівняно.',
      notDrawn: (title) =>
        `«${innerQuotes(title)}» не нанесено на карту, тож площ порівняти не можна; умови нижче — можна.`
    },
    lived: (people) => `Там, де вони різняться, до повномасштабного вторгнення жило ${people}.`,
    silent: (area: string) => `З них на ${area} один із двох текстів мовчить.`,
    summary: (changed, share, same) => `Статус різниться на ${changed}, це ${share} України; на ${same} він однаковий.`
  }
};

export default messages;
