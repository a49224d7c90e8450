import { formatList } from '../../format';
import type { BorderMessages } from '../../messages/borders';

/** «Сумська область» → «Сумської області»; the names of all oblasts end alike. */
const genitive = (unit: string): string =>
  unit.replace(/а область$/, 'ої області').replace('Автономна Республіка', 'Автономної Республіки');

/** Ukrainian texts of the line that a text would create. */
export default {
  title: 'Лінія, яку створив би цей текст',
  titleToday: 'Лінія зіткнення та що з нею межує',
  status: {
    ukraine: 'Україна',
    'ukraine.demilitarised': 'Україна, демілітаризовано',
    russia: 'Росія',
    'russia.demilitarised': 'Росія, демілітаризовано',
    neither: 'буфер без військ обох сторін',
    joint: 'землі під спільним контролем',
    'to-be-negotiated': 'землі, залишені на перемовини',
    unspecified: 'землі, про утримання яких текст не каже'
  },
  between: (one: string, other: string) => `${one} | ${other}`,
  along: {
    lineOfContact: 'лінія зіткнення',
    oblastBorder: 'межа області',
    river: 'річка чи інша водойма',
    coast: 'узбережжя',
    stateBorder: 'державний кордон',
    setDistance: 'відстань чи контур, названі в тексті'
  },
  caption: (date: string) =>
    `Довжина в км кожної межі між статусами, за тим, чим вона проходить; на лінії зіткнення станом на ${date}`,
  column: {
    today: 'Лінія зіткнення, як є',
    between: 'Межа між',
    km: 'Довжина, км',
    onLine: 'з неї сьогоднішня лінія, км',
    along: 'Проходить, км'
  },
  sentence: {
    today: (date: string, km: string, river: string) =>
      `Лінія зіткнення станом на ${date} має за цим методом близько ${km}, з них ${river} уздовж річок та інших водойм.`,
    published: 'У публікаціях червня та серпня 2025 року називають від 1100 до 1200 км.',
    none: 'Текст не створив би в межах України жодної межі між статусами.',
    border: (one: string, other: string, km: string, onTheLine: string) =>
      `Межа «${one} — ${other}»: близько ${km}; на цій лінії зіткнення — ${onTheLine}.`,
    share: { all: 'вся', none: 'ніде', part: (km: string) => km },
    depth: (side: string, largest: string, typical: string) =>
      `Землі, з яких вийшли б ${side} сили, лежать не далі ніж за ${largest} від лінії зіткнення; половина з них — у межах ${typical}.`,
    side: { ukraine: 'українські', russia: 'російські' },
    cutOff: (name: string, area: string, holder: string, way: string) =>
      `Землі, які ${holder} утримувала б окремо від решти, без шляху суходолом під тим самим контролем: ${name} (${area})${way}.`,
    already: (holder: string, names: string) =>
      `Окремо від решти земель, які утримувала б ${holder}, як і за цією лінією зіткнення: ${names}.`,
    named: (name: string, area: string) => `${name} (${area})`,
    peopled: (area: string, people: string | null) =>
      `${area}, де до повномасштабного вторгнення жило ${people === null ? 'менш ніж тисяча' : `близько ${people}`} людей`,
    holder: { ukraine: 'Україна', russia: 'Росія' },
    bySea: '; є вихід до моря',
    atBorder: (country: string) => `; лежить біля державного кордону, за ним — ${country}`,
    stateBorder: (km: string) => `Землі, які утримувала б Україна, мають близько ${km} державного кордону з Росією.`
  },
  neighbour: {
    RU: 'Росія',
    BY: 'Білорусь',
    MD: 'Молдова',
    RO: 'Румунія',
    PL: 'Польща',
    SK: 'Словаччина',
    HU: 'Угорщина'
  } as Readonly<Record<string, string>>,
  site: {
    'kinburn-spit': 'Кінбурнська коса',
    'snake-island': 'острів Зміїний',
    'zaporizhzhia-npp': 'Енергодар з атомною електростанцією'
  } as Readonly<Record<string, string>>,
  part: {
    whole: (units: readonly string[]) => formatList(units, 'uk'),
    crimea: 'Крим із Севастополем',
    around: (unit: string, place: string) => `частина ${genitive(unit)} (у ній — ${place})`,
    near: (unit: string, place: string) => `частина ${genitive(unit)} (поблизу — ${place})`,
    of: (unit: string) => `частина ${genitive(unit)}`,
    several: (units: readonly string[]) => `частини ${formatList(units.map(genitive), 'uk')}`
  },
  method:
    'Виміряно на межах повної деталізації на еліпсоїді WGS84. Рахується кожен вигин узагальненої лінії, тож довжина залежить від того, як детально її проведено: порівнюйте лише довжини за одним методом. Відтинок вважається річкою, якщо дві третини його лежать у воді або не далі ніж за 1,5 км від неї; глибина — відстань до найближчої точки лінії; шляхом суходолом мости не вважаються.',
  newest: (date: string) => `На найновішій лінії, станом на ${date}`,
  figure: {
    subtitle: (date: string) => `Лінія зіткнення станом на ${date} та межі між статусами, які створив би текст`,
    none: (date: string) => `Лінія зіткнення станом на ${date}; меж у межах України текст не створив би`,
    border: (one: string, other: string, km: string) => `${one} | ${other}: ${km}`,
    line: (line: string, km: string) => `${line}: ${km}`,
    onLine: (km: string) => `з них ${km} на лінії зіткнення`,
    offLine: 'ніде не на лінії зіткнення'
  },
  difference: {
    title: 'Лінія, яку створив би кожен текст',
    caption: (date: string) => `Межі між статусами, км, на лінії зіткнення станом на ${date}`,
    change: 'Різниця, км'
  }
} satisfies BorderMessages;
