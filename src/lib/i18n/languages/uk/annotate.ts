import type { AnnotateMessages } from '../../messages/annotate';

/** Ukrainian texts of the editor of annotations. */
const messages: AnnotateMessages = {
  title: 'Позначки',
  hint: 'За будь-якого розміру й проєкції вони лишаються на своєму місці на місцевості.',
  keys: 'Вибране пересувають клавіші зі стрілками, із Shift — більшими кроками.',
  none: 'Позначок немає.',
  full: (most) => `На зображенні вміщується щонайбільше позначок: ${most}.`,
  notInLink:
    'Ці позначки задовгі для посилання, у ньому їх не буде. Їх має файл зображення, а цей браузер зберігає їх, доки ви їх не приберете.',
  byPointer: 'Вказівником на зображенні',
  inMiddle: 'Посередині зображення',
  add: { text: 'Додати текст', arrow: 'Додати стрілку', circle: 'Додати коло' },
  kind: { text: 'Текст', arrow: 'Стрілка', circle: 'Коло' },
  row: (kind, number) => `${number}. ${kind}`,
  newText: 'Новий текст',
  text: 'Напис',
  noSigns: (signs) => `На зображенні немає знаків ${signs}: їх пропущено.`,
  radius: 'Радіус, км',
  part: { at: 'Місце', from: 'Початок', to: 'Вістря' },
  position: (lat, lng) => `широта ${lat}°, довгота ${lng}°`,
  move: {
    north: 'Посунути на північ',
    south: 'Посунути на південь',
    west: 'Посунути на захід',
    east: 'Посунути на схід'
  },
  remove: 'Вилучити',
  removed: (row) => `Вилучено: ${row}`
};

export default messages;
