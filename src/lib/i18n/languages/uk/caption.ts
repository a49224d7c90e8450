import type { LineOfContact } from '../../../territory/line-of-contact';
import { innerQuotes } from '../../format';
import { formatLines } from '../../format-line';
import { counted } from '../../plural';
import type { CaptionMessages } from '../../messages/caption';

/** After dates comes the word for “year”. */
const ofYear = (lines: readonly LineOfContact[]) =>
  formatLines(lines, 'uk') + (lines.some(({ kind }) => kind === 'own') ? '' : ' року');

/** Ukrainian texts of captions and descriptions of images. */
const messages: CaptionMessages = {
  note: {
    proposals: 'Пропозиції, а не погоджені кордони.',
    draft: 'Власний проєкт читача: це не опублікований текст і не погоджений кордон.',
    drafts: 'Пропозиції, а не погоджені кордони; серед них власний проєкт читача, а не опублікований текст.',
    measured: 'Виміряні площі, а не пропозиція й не погоджений кордон.'
  },
  age: (date) => `Це найновіша лінія зіткнення в атласі: після ${date} року жодної немає.`,
  line: (lines) => `Лінія зіткнення: ${ofYear(lines)}.`,
  lineBriefly: (lines) => `Лінія зіткнення: ${formatLines(lines, 'uk', 'short')}.`,
  lineMostBriefly: (lines) => `Лінія: ${formatLines(lines, 'uk', 'short')}.`,
  lines: (a, b) => `Лінії зіткнення: ${a} року та ${b} року.`,
  period: (first, last) => `Від ${first} року до ${last} року.`,
  measuredOn: (line) =>
    `Площі виміряно на лінії зіткнення ${line.kind === 'own' ? 'з файлу' : 'станом на'} ${ofYear([line])} й округлено до трьох цифр.`,
  figure: (title, area, share) => `${title}: ${area}${share === null ? '' : `, ${share} України`}.`,
  holds: (holder, area) => `${holder} утримувала б ${area}.`,
  held: (holder, area) => `${holder} утримувала ${area}.`,
  holdsAndOpen: (holder, area, open) => `${holder} утримувала б ${area}; не вирішено: ${open}.`,
  holdsAndSilent: (holder, area) => `${holder} утримувала б ${area}; про решту текст мовчить.`,
  ofPart: (area) => `Текст говорить лише про ${area}.`,
  open: (area) => `Не вирішено, хто утримував би ${area}.`,
  notDrawn: (brief) => `На карту не нанесено: ${brief}.`,
  standing: (title, standing) => `${title} (${standing}).`,
  side: (letter, title, standing) => `${letter}: ${title} (${standing}).`,
  land: (title, places, area, share) => `${title}: ${places} (${area}${share === null ? '' : `, ${share} України`}).`,
  landInWords: (title, places) => `${title}: ${places}.`,
  hidden: (layers) => `На цьому зображенні вимкнено: ${layers}.`,
  isolated: (title) => `Зафарбовано лише один клас земель: ${title}.`,
  lead: {
    version: 'Карта: ',
    line: 'Карта ліній: ',
    bands: 'Карта відстаней: ',
    moved: 'Карта того, що змінює лінія: ',
    'side-by-side': 'Дві карти: ',
    difference: 'Карта відмінностей: ',
    multiples: 'Малі карти: ',
    'areas-over-time': 'Графіки: '
  },
  opening: {
    version: (title) =>
      `Карта України в міжнародно визнаних кордонах: територіальні умови версії «${innerQuotes(title)}».`,
    'side-by-side': 'Дві карти України в міжнародно визнаних кордонах: A поруч із B.',
    difference:
      'Карта України в міжнародно визнаних кордонах: зафарбовано лише землі, статус яких у версіях A і B різниться, — так, як їх визначає B.',
    multiples: (count) =>
      `${counted('uk', count, { one: 'мала карта', few: 'малі карти', other: 'малих карт' })} України в міжнародно визнаних кордонах.`
  },
  pair: {
    differs: (area, share) => `Статус різниться на ${area}, це ${share} України.`,
    differsBy: (facet, area, share) => `Статус різниться на ${area}, це ${share} України (${facet}).`,
    silent: (area) => `На ${area} один із двох текстів мовчить.`,
    briefly: (area) => `Різний статус: ${area}.`,
    nowhere: 'Статус не різниться на жодних землях.',
    same: (area) => `На ${area} він однаковий.`,
    transition: (number, from, to, area, places) =>
      `${number}. У версії A — «${from}», у версії B — «${to}»: ${area} (${places}).`,
    more: (area) => `Усі інші відмінності разом: ${area}.`,
    onTwoLines:
      'Карти побудовано на різних лініях зіткнення: відмінність між ними може походити від лінії, а не від текстів, тому площ не порівняно.',
    withoutMap: (title) => `${title}: на карту не нанесено, тому площ не порівняно.`
  },
  moved: {
    opening:
      'Карта України в міжнародно визнаних кордонах: зафарбовано лише землі, статус яких за одним текстом різниться на двох лініях зіткнення, — так, як на другій.',
    differs: (area, share) => `Лише через лінію статус різниться на ${area}, це ${share} України.`,
    people: 'Де ці дві лінії різняться',
    nowhere: 'За цим текстом обидві лінії не дають жодній землі іншого статусу.',
    held: (toRussia, toUkraine) =>
      `На другій лінії Росія утримує ${toRussia}, які на першій утримує Україна, а Україна — ${toUkraine}, які на першій утримує Росія.`,
    transition: (number, from, to, area, places) =>
      `${number}. На першій лінії — «${from}», на другій — «${to}»: ${area} (${places}).`
  },
  several: {
    versions: (count) => counted('uk', count, { one: 'версія плану', few: 'версії планів', other: 'версій планів' }),
    core: (area, share) => `Усі однаково визначають статус ${area}, це ${share} України.`,
    coreWithout: (area, share, titles) =>
      `Усі, крім не нанесених на карту (${titles}), однаково визначають статус ${area}, це ${share} України.`,
    none: 'Немає земель, статус яких усі визначають однаково.',
    land: (title, area, places) => `З них «${innerQuotes(title)}»: ${area} (${places}).`,
    silent: (area) => `На ${area} ті, що щось кажуть, збігаються, а решта мовчить.`
  },
  named: (title) => `«${innerQuotes(title)}»`,
  outside: (count) => `і ще ${String(count)}`,
  credit: {
    source: (sources) => `Джерела: ${sources}.`,
    sources: (title, sources) => `Джерела (${title}): ${sources}.`,
    data: (credits) => `${credits}.`,
    image: (site) => `Зображення: ${site}`
  },
  rights: (covers, title, url) => `${covers}. ${title}: ${url}`
};

export default messages;
