import type { SheetMessages } from './en';

/** Ukrainian texts of images. */
export const uk: SheetMessages = {
  shows: {
    status: (date) => `Хто утримував би землі і як їх було б визнано, за лінією зіткнення на ${date}`,
    control: (date) => `Хто утримував би землі, за лінією зіткнення на ${date}`,
    recognition: (date) => `Чиїми було б визнано землі, за лінією зіткнення на ${date}`,
    forces: (date) => `Що мали б робити війська, за лінією зіткнення на ${date}`,
    administration: (date) => `Хто врядував би на цих землях, за лінією зіткнення на ${date}`
  },
  notDrawn: (reason) => `Не накреслено: ${reason}`,
  publicSince: (date) => `Оприлюднено ${date}`,
  lineAge: (date, days) =>
    `Найновіша лінія зіткнення в атласі датована ${date}: на день створення зображення їй ${days} дн.`,
  stateBorder: 'Міжнародно визнаний кордон України',
  siteMark: 'Об’єкт з окремими умовами',
  text: (outlets) => `Текст: ${outlets}.`,
  mercator: 'Проєкція Меркатора; масштаб дійсний посередині карти.',
  equalArea: 'Рівновелика конічна проєкція.',
  madeOn: (date) => `Зображення створено ${date}.`,
  north: 'Пн'
};
