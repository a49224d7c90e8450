import type { LineProblems } from '../../messages/line-problems';

/** Ukrainian texts of what is wrong with a line that somebody brings. */
export default {
  'column-missing': ({ column }) => `бракує стовпця ${column}`,
  'no-rows': () => 'у таблиці немає рядків',
  'cell-missing': ({ row, column }) => `у рядку ${row} немає ${column}`,
  'not-a-number': ({ column, row, text }) => `${column} у рядку ${row} не є числом: «${text}»`,
  'out-of-range': ({ column, row, text, low, high }) =>
    `${column} у рядку ${row} дорівнює ${text}, поза межами від ${low} до ${high}`,
  'closed-unclear': ({ row, text }) => `closed у рядку ${row} не є ні true, ні false: «${text}»`,
  'points-and-units': ({ part }) => `частина ${part} має і точки, і цілі одиниці`,
  'closed-and-open': ({ part }) => `частина ${part} водночас замкнена й незамкнена`,
  'seq-broken': ({ row, part }) => `seq у рядку ${row} не продовжує частину ${part}`,
  'no-main': ({ main }) => `немає незамкненої частини з назвою ${main}`,
  'unknown-unit': ({ part, unit }) => `частина ${part} називає невідому одиницю: «${unit}»`,
  'too-few-points': ({ part }) => `у частині ${part} замало точок`,
  'ring-open': ({ part }) => `частину ${part} позначено замкненою, але вона не закінчується там, де починається`,
  'ends-inside': ({ part, near }) => `частина ${part} закінчується в межах України в точці ${near}, а не за кордоном`,
  'crosses-itself': ({ part, near }) => `частина ${part} перетинає саму себе поблизу ${near}`,
  'parts-cross': ({ part, other, near }) => `частини ${part} і ${other} перетинаються поблизу ${near}`,
  'wholly-outside': ({ part, near }) => `частина ${part} лежить цілком поза Україною, поблизу ${near}`,
  'closing-crosses': ({ part, near }) =>
    `лінія, що замикає частину ${part}, перетнула б Україну поблизу ${near}: проведіть її кінці далі за кордон`,
  'no-effect': ({ part, near, around }) =>
    `частина ${part} нічого не змінює поблизу ${near}: вона вся лежить на утримуваному боці частини ${around}`,
  'ring-crosses-itself': ({ near }) =>
    `контур перетинає сам себе поблизу ${near}, і неможливо сказати, який бік мається на увазі: накресліть його там наново`,
  'nothing-drawn': () => 'у ньому немає ні землі, ні лінії, що ділить Україну',
  'all-outside': ({ near }) =>
    `усе лежить поза Україною, поблизу ${near}: перевірте, чи не переставлено довготу й широту`,
  'wrong-side': () => 'якби Росія була з цього боку, лінію довелося б замикати через Україну: виберіть інший бік',
  'loops-cut': ({ count }) => `малі петлі в контурах відрізано (${count})`,
  'some-outside': ({ count, near }) => `фігури поза Україною пропущено (${count}, одна поблизу ${near})`,
  'specks-dropped': ({ count, km2 }) =>
    `ділянки, менші або вужчі за точність лінії, віднесено до навколишнього боку (${count}, разом ${km2} км²)`,
  'line-turned': ({ part }) => `частину ${part} записано від південного кінця; її розвернуто`,
  'ends-led-out': ({ part }) => `кінці частини ${part}, що трохи не сягали кордону, виведено за нього`,
  'cut-cancelled': () => 'роботу скасовано; нічого не збережено',
  'cut-too-slow': () => 'робота тривала понад десять секунд, і її зупинено: спростіть лінію та відкрийте знову',
  'cut-failed': () =>
    'не вдалося розділити за нею територію: спростіть лінію там, де вона найдетальніша, і відкрийте знову',
  'ground-missing': () => 'не вдалося завантажити кордони одиниць: спробуйте ще раз, коли буде зв’язок'
} satisfies LineProblems;
