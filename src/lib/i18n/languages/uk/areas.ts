import { innerQuotes } from '../../format';
import type { AreaMessages } from '../../messages/areas';

/** Українські тексти таблиць площ. */
const messages: AreaMessages = {
  title: 'Площі',
  caption: (version, date) => `Зони версії «${innerQuotes(version)}» на лінії зіткнення станом на ${date}`,
  zone: 'Земля',
  status: 'Що передбачає текст',
  point: 'Пункт',
  area: 'Площа',
  shareOf: { land: 'Частка України', people: 'Частка всього населення' },
  shareOfUnits: 'Частка області',
  rest: 'Про решту текст мовчить',
  total: 'Україна в міжнародно визнаних кордонах',
  sortBy: (column) => `Упорядкувати за стовпцем «${column}»`,
  method:
    'Площі виміряно на еліпсоїді WGS84 до будь-якого спрощення й округлено до трьох цифр; лимани та Сиваш не враховано. Суми можуть відрізнятися в останній цифрі.'
};

export default messages;
