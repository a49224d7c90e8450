import type { InterfaceLanguage } from './languages';

/** Narrow no-break space: the thin space between thousands, and between number and unit. */
const THIN_SPACE = '\u202f';

/** Formatters by what they were made from: to make one takes hundreds of times as long as to use it. */
const formatters = new Map<string, unknown>();

function formatterOf<Options, Formatter>(
  Kind: new (locale: string, options: Options) => Formatter,
  locale: string,
  options: Options
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Kind(locale, options);
  formatters.set(key, formatter);
  return formatter as Formatter;
}

function formatGrouped(value: number, locale: InterfaceLanguage, options: Intl.NumberFormatOptions = {}): string {
  return formatterOf(Intl.NumberFormat, locale, { maximumFractionDigits: 0, useGrouping: 'always', ...options })
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? THIN_SPACE : part.value))
    .join('');
}

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
  const unit = locale === 'uk' ? 'км²' : 'km²';
  if (areaKm2 > 0 && areaKm2 < 1) return `<${THIN_SPACE}1${THIN_SPACE}${unit}`;
  return `${formatNumber(roundArea(areaKm2), locale)}${THIN_SPACE}${unit}`;
}

/** “5 269 km²”: whole km², where neighbouring values of one method are compared; else `formatArea`. */
export function formatWholeArea(areaKm2: number, locale: InterfaceLanguage): string {
  return `${formatNumber(areaKm2, locale)}${THIN_SPACE}${locale === 'uk' ? 'км²' : 'km²'}`;
}

/** A number of inhabitants to three significant figures, which is more than a gazetteer's figure supports. */
export function formatPopulation(inhabitants: number, locale: InterfaceLanguage): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, inhabitants))) - 2);
  return formatGrouped(Math.round(inhabitants / step) * step, locale);
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

const dateLocale = (locale: InterfaceLanguage): string => (locale === 'en' ? 'en-GB' : locale);

function formatDay(date: string, locale: InterfaceLanguage, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${date}T00:00:00Z`);
  return formatterOf(Intl.DateTimeFormat, dateLocale(locale), { ...options, year: 'numeric', timeZone: 'UTC' })
    .format(day)
    .replace(/\s?р\.$/u, '');
}

/** “20 November 2025”, “20 листопада 2025”. */
export function formatDate(date: string, locale: InterfaceLanguage, month: 'long' | 'short' = 'long'): string {
  return formatDay(date, locale, { day: 'numeric', month });
}

/** When a text became public: “18 May 2026”, or “May 2026” where the day is not known. */
export function formatPublished(
  { published, publishedPrecision }: { readonly published: string; readonly publishedPrecision?: 'month' },
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

/** Joins words as the language lists them: “a, b and c”. */
export function formatList(items: readonly string[], locale: InterfaceLanguage): string {
  return formatterOf(Intl.ListFormat, dateLocale(locale), { type: 'conjunction' }).format(items);
}

/** A file's size, “152 kB”, in thousands of bytes; nothing is smaller than one. */
export function formatFileSize(bytes: number, locale: InterfaceLanguage): string {
  const unit = locale === 'uk' ? 'кБ' : 'kB';
  return `${formatGrouped(Math.max(1, Math.round(bytes / 1000)), locale)}${THIN_SPACE}${unit}`;
}
