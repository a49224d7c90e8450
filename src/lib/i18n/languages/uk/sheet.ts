import type { LineOfContact } from '../../../territory/line-of-contact';
import { formatLine } from '../../format-line';
import type { SheetMessages } from '../../messages/sheet';

const ofLine = (line: LineOfContact) => `${line.kind === 'own' ? 'з файлу' : 'на'} ${formatLine(line, 'uk')}`;

/** Ukrainian texts of images. */
const messages: SheetMessages = {
  shows: {
    status: (line) => `Хто утримував би землі і як їх було б визнано, за лінією зіткнення ${ofLine(line)}`,
    control: (line) => `Хто утримував би землі, за лінією зіткнення ${ofLine(line)}`,
    recognition: (line) => `Чиїми було б визнано землі, за лінією зіткнення ${ofLine(line)}`,
    forces: (line) => `Що мали б робити війська, за лінією зіткнення ${ofLine(line)}`,
    administration: (line) => `Хто врядував би на цих землях, за лінією зіткнення ${ofLine(line)}`
  },
  situation: (line) => `Хто утримував землі, за лінією зіткнення ${ofLine(line)}`,
  onLine: (line) => `За лінією зіткнення ${ofLine(line)}`,
  showsEach: {
    status: 'Хто утримував би землі і як їх було б визнано',
    control: 'Хто утримував би землі',
    recognition: 'Чиїми було б визнано землі',
    forces: 'Що мали б робити війська',
    administration: 'Хто врядував би на цих землях'
  },
  pairTitle: (a, b) => `${a} · ${b}`,
  differenceTitle: (a, b) => `Що змінюється: ${a} · ${b}`,
  movedTitle: (title) => `Що змінює лінія зіткнення: ${title}`,
  movedShown: (changed, a, b) => `Інший статус на лінії зіткнення B, ${b}, ніж на A, ${a}, мали б ${changed}`,
  noMoved: 'Одну з двох ліній зіткнення не вдалося накласти на землі, або цей браузер її не зберігає.',
  multiplesTitle: (count) => `Порівняння версій плану: ${count}`,
  differenceShown: (changed, line) =>
    `Інший статус мали б ${changed}; обидві версії — за лінією зіткнення ${ofLine(line)}`,
  twoLines: (a, b) =>
    `Карти накреслено за двома лініями зіткнення, на ${a} та на ${b}: площі різняться й через саму лінію.`,
  severalLines: 'Карти накреслено за лініями зіткнення на різні дати: площі різняться й через саму лінію.',
  same: 'Однаково в обох',
  side: (letter, text) => `${letter}: ${text}`,
  areas: (a, b) => `A ${a} · B ${b}`,
  more: (count) => `і ще ${count}, див. адресу нижче`,
  chartShown: {
    land: 'Площа кожної землі за лініями зіткнення, на яких накреслено карти',
    people: 'У тисячах, на кожній землі за лініями зіткнення, на яких накреслено карти'
  },
  leftOut: (lands) => `Не вмістилися: ${lands}.`,
  notDrawn: (reason) => `Не накреслено: ${reason}`,
  stateBorder: 'Міжнародно визнаний кордон України',
  mercator: 'Проєкція Меркатора; масштаб дійсний посередині карти.',
  equalArea: 'Рівновелика конічна проєкція.',
  madeOn: (date) => `Зображення створено ${date}.`,
  noRoom: (width, height) =>
    `На зображенні ${width} × ${height} пікселів не вмістяться карта, її дата, статус і джерела; потрібне більше.`,
  takeSideBySide: 'Натомість виберіть дві карти поруч.',
  countOfMaps: (most) => `На аркуші малих карт може бути від двох версій до ${most}.`,
  north: 'Пн'
};

export default messages;
