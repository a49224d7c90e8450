import { LANGUAGES, type InterfaceLanguage } from './languages';

/** Narrow no-break space: the thin space between thousands, and between number and unit. */
const THIN_SPACE = '\u202f';

/** Formatters by what they were made from: to make one takes hundreds of times as long as to use it. */
const formatters = new Map<string, unknown>();

function formatterOf<Options, Formatter>(
  Kind: new (tag: string, options: Options) => Formatter,
  locale: InterfaceLanguage,
  options: Options
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Kind(LANGUAGES[locale].tag, options);
  formatters.set(key, formatter);
  return formatter as Formatter;
}

function formatGrouped(value: number, locale: InterfaceLanguage, options: Intl.NumberFormatOptions = {}): string {
  return formatterOf(Intl.NumberFormat, locale, { maximumFractionDigits: 0, useGrouping: 'always', ...options })
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? THIN_SPACE : part.value))
    .join('');
}

const UNITS = { km: 'kilometer', m: 'meter', kB: 'kilobyte', MB: 'megabyte' } as const;

/** The sign of a unit as the language writes it: “km”, “км”. */
export function unitSign(unit: keyof typeof UNITS | 'km²', locale: InterfaceLanguage): string {
  // Intl knows no square kilometres.
  if (unit === 'km²') return `${unitSign('km', locale)}²`;
  const options = { style: 'unit', unit: UNITS[unit], unitDisplay: 'short' } as const;
  const parts = formatterOf(Intl.NumberFormat, locale, options).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

/** What was measured and its unit, a thin space between them: “219–262 m”. */
export const withUnit = (amount: string, unit: Parameters<typeof unitSign>[0], locale: InterfaceLanguage): string =>
  `${amount}${THIN_SPACE}${unitSign(unit, locale)}`;

/** A number with thin spaces between thousands and at most so many decimals, not rounded any further. */
export function formatNumber(value: number, locale: InterfaceLanguage, maximumFractionDigits = 0): string {
  return formatGrouped(value, locale, { maximumFractionDigits });
}

/** A difference with its sign and a fixed number of decimals: “+0.3”, “−12.0”; what rounds to nothing has none. */
export function formatDifference(value: number, locale: InterfaceLanguage, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' } as const;
  return formatGrouped(value, locale, options).replace('-', '−');
}

/** A relative difference as a percentage: “−0.29 %”. */
export function formatPercentDifference(relative: number, locale: InterfaceLanguage, digits: number): string {
  return `${formatDifference(relative * 100, locale, digits)}${THIN_SPACE}%`;
}

/**
 * Rounds an area (km²) to what generalised lines support: three significant figures, and no decimals of a km².
 * The line tables are within about 0.5 % of their originals for whole oblasts (geodata/README.md).
 */
export function roundArea(areaKm2: number): number {
  if (areaKm2 < 100) return Math.round(areaKm2);
  const step = 10 ** (Math.floor(Math.log10(areaKm2)) - 2);
  return Math.round(areaKm2 / step) * step;
}

/** “6 160 km²”, with thin spaces; areas that round to nothing read “under 1 km²”. */
export function formatArea(areaKm2: number, locale: InterfaceLanguage): string {
  const isTiny = areaKm2 > 0 && areaKm2 < 1;
  return withUnit(isTiny ? `<${THIN_SPACE}1` : formatNumber(roundArea(areaKm2), locale), 'km²', locale);
}

/** “5 269 km²”: whole km², where neighbouring values of one method are compared; else `formatArea`. */
export function formatWholeArea(areaKm2: number, locale: InterfaceLanguage): string {
  return withUnit(formatNumber(areaKm2, locale), 'km²', locale);
}

/** A distance that a text names: “7.5 km”, as it stands there. */
export const formatNamedDistance = (km: number, locale: InterfaceLanguage): string =>
  withUnit(formatNumber(km, locale, 1), 'km', locale);

/** A distance as coarse as a generalised line allows: “3 km”, and from 100 km on in tens. */
export function formatDistance(km: number, locale: InterfaceLanguage): string {
  return withUnit(formatNumber(km < 100 ? km : Math.round(km / 10) * 10, locale), 'km', locale);
}

/** A number of inhabitants to three significant figures, which is more than a gazetteer's figure supports. */
export function formatPopulation(inhabitants: number, locale: InterfaceLanguage): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, inhabitants))) - 2);
  return formatGrouped(Math.round(inhabitants / step) * step, locale);
}

/** What people are rounded to, by the sum: hundreds in pockets, thousands, and three figures of millions. */
const peopleStep = (people: number): number => (people < 50_000 ? 100 : people < 1_000_000 ? 1000 : 10_000);

/**
 * A number of people as coarse as point data and generalised lines allow; under a thousand no number is given. The ends
 * of a range are rounded as the estimate between them is.
 */
export function formatPeople(people: number, locale: InterfaceLanguage, estimate = people): string {
  if (people > 0 && estimate < 1000) return `<${THIN_SPACE}${formatNumber(1000, locale)}`;
  const step = peopleStep(estimate);
  return formatNumber(Math.round(people / step) * step, locale);
}

/** A share between 0 and 1 as a percentage with one decimal; tiny shares read “< 0.1 %”. */
export function formatShare(share: number, locale: InterfaceLanguage): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return `<${THIN_SPACE}${formatNumber(0.1, locale, 1)}${THIN_SPACE}%`;
  return `${formatNumber(percent, locale, 1)}${THIN_SPACE}%`;
}

/** Least and largest as “77.4–78.5”; once where both read alike, and with an ellipsis where a sign would meet the dash. */
export function formatRange([least, most]: readonly [number, number], format: (value: number) => string): string {
  const [from, to] = [format(least), format(most)];
  if (from === to) return from;
  return /[+−]/u.test(from + to) ? `${from} … ${to}` : `${from}–${to}`;
}

function formatDay(date: string, locale: InterfaceLanguage, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${date}T00:00:00Z`);
  const formatter = formatterOf(Intl.DateTimeFormat, locale, { ...options, year: 'numeric', timeZone: 'UTC' });
  const parts = formatter.formatToParts(day);
  // Some languages add the word for a year, in short, to its number.
  const isYearWord = parts.at(-1)?.type === 'literal' && parts.at(-2)?.type === 'year';
  return (isYearWord ? parts.slice(0, -1) : parts).map(({ value }) => value).join('');
}

/** “20 November 2025”, “20 листопада 2025”. */
export function formatDate(date: string, locale: InterfaceLanguage, month: 'long' | 'short' = 'long'): string {
  return formatDay(date, locale, { day: 'numeric', month });
}

/** The day on which a text became public; only its month where the day is not known. */
export interface PublishedDay {
  readonly published: string;
  readonly publishedPrecision?: 'month';
}

/** When a text became public: “18 May 2026”, or “May 2026” where the day is not known. */
export function formatPublished(
  { published, publishedPrecision }: PublishedDay,
  locale: InterfaceLanguage,
  month: 'long' | 'short' = 'long'
): string {
  if (publishedPrecision === undefined) return formatDate(published, locale, month);
  return formatMonth(published.slice(0, 7), locale, month);
}

/** “November 2025”, “листопад 2025”, of `YYYY-MM`. */
export function formatMonth(month: string, locale: InterfaceLanguage, length: 'long' | 'short' = 'long'): string {
  return formatDay(`${month}-01`, locale, { month: length });
}

/** A text as it begins a sentence. */
export const upperFirst = (text: string, locale: InterfaceLanguage): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** Joins words as the language lists them: “a, b and c”. */
export function formatList(items: readonly string[], locale: InterfaceLanguage): string {
  const { and } = LANGUAGES[locale];
  const last = items.at(-1);
  if (and === undefined || last === undefined || items.length < 2) {
    return formatterOf(Intl.ListFormat, locale, { type: 'conjunction' }).format(items);
  }
  const others = items.slice(0, -1).join(', ');
  return `${others} ${and(others, last)} ${last}`;
}

/** A text as it stands within quotation marks: its own become those of a quotation within a quotation. */
export const innerQuotes = (text: string): string =>
  text.replace(/[“”«»]/gu, (mark) => ({ '“': '‘', '”': '’', '«': '„', '»': '“' })[mark] ?? mark);

/** The same, with semicolons where an item is a list itself: “a; b and c; d”. */
export function joinItems(items: readonly string[], locale: InterfaceLanguage): string {
  const isNested = items.some((item, index) =>
    (index < items.length - 1 ? /,|\s(?:and|і|й|та)\s/u : /\s(?:and|і|й|та)\s/u).test(item)
  );
  return isNested ? items.join('; ') : formatList(items, locale);
}

/** A file's size, “152 kB”, in thousands of bytes; nothing is smaller than one. */
export function formatFileSize(bytes: number, locale: InterfaceLanguage): string {
  return withUnit(formatNumber(Math.max(1, Math.round(bytes / 1000)), locale), 'kB', locale);
}
