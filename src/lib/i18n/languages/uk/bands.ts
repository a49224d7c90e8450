import type { BandMessages } from '../../messages/bands';

/** Ukrainian texts of distances along the line of contact. */
export default {
  title: 'Відстані вздовж усієї лінії, названі в пропозиціях',
  intro: (date: string, km: string) =>
    `Землі в межах певної відстані від лінії зіткнення станом на ${date} з обох боків; спостерігати довелося б за близько ${km} лінії. Ці відстані накладено на карту, і жодної площі жодної версії вони не змінюють.`,
  column: {
    zone: 'Пропозиція та відстань',
    held: (holder: string) => `Утримує ${holder}: площа, населення до 2022 року, найбільші міста`,
    ukraine: 'Україна',
    russia: 'Росія'
  },
  people: (estimate: string, low: string, high: string) => `близько ${estimate} людей (від ${low} до ${high})`,
  more: (count: number) => `ще ${count}`,
  fromAccounts: 'Ширина лише з переказів, у самому тексті її не бачили',
  method:
    'Площі підсумовано за відстанню кроками по 1 км, у межах 0,6 % від точно вирізаних смуг. Люди жили там до повномасштабного вторгнення (офіційна оцінка наявного населення, 1 січня 2022 року); межі — те, що лишає на краю точність 1 км. Міста від 10 000 мешканців.',
  figure: {
    subtitle: (date: string) =>
      `Відстані від лінії зіткнення станом на ${date}, названі в пропозиціях; площ вони не змінюють`,
    within: (km: string, proposal: string) => `До ${km} км: ${proposal}`,
    sides: (ukraine: string, russia: string) => `утримує Україна ${ukraine}, Росія ${russia}`,
    sentence: (band: string, sides: string) => `${band} (${sides}).`
  },
  layer: {
    title: 'Зони спостереження на карті',
    about:
      'Зони, за якими спостерігали б або з яких відвели б озброєння, як їх називають пропозиції, з обох боків усієї лінії. Їх накладено на карту, і площ вони не змінюють.',
    legend: 'Краї на карті',
    lineKm: (km: string) => `Довжина лінії, за якою спостерігали б: близько ${km}.`,
    table: (line: string) => `Землі в межах кожної відстані від лінії зіткнення, ${line}`,
    distance: (km: string) => `До ${km} км`,
    unmeasured: 'Що лежить у цих межах, на цій лінії виміряти не вдалося.'
  }
} satisfies BandMessages;
