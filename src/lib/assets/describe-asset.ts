import { formatDate, formatMonth, formatNumber, formatPopulation } from '../i18n/format';
import type { InterfaceLanguage } from '../i18n/languages';
import { inLanguage } from '../i18n/localised';
import type { Asset } from './asset';
import { ASSET_FIGURE_UNITS, ASSET_STATUSES, ASSET_TYPES } from './asset-kinds';

const THIN_SPACE = '\u202f';

/** A day, a month or a year, as exactly as it is known. */
export function formatKnownDate(date: string, code: InterfaceLanguage): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatMonth(date, code) : formatDate(date, code);
}

/** Name of an asset in the reader's language. */
export const assetName = ({ en, uk }: Pick<Asset, 'en' | 'uk'>, code: InterfaceLanguage): string =>
  inLanguage({ en, uk }, code);

/** “stopped, May 2022”. */
export const assetState = ({ status, statusDate }: Pick<Asset, 'status' | 'statusDate'>, code: InterfaceLanguage) =>
  `${inLanguage(ASSET_STATUSES[status].name, code)}, ${formatKnownDate(statusDate, code)}`;

/** “coal-fired power plant”. */
export const assetType = ({ type }: Pick<Asset, 'type'>, code: InterfaceLanguage): string =>
  inLanguage(ASSET_TYPES[type].name, code);

/** “2 825 MW”; nothing where there is no figure. */
export function assetFigure({ figure }: Pick<Asset, 'figure'>, code: InterfaceLanguage): string | null {
  if (figure === undefined) return null;
  const { value, unit } = figure;
  const number = unit === 'people' ? formatPopulation(value, code) : formatNumber(value, code, 1);
  return `${number}${THIN_SPACE}${inLanguage(ASSET_FIGURE_UNITS[unit], code)}`;
}

/** Megawatts, “2 150 MW”. */
export const formatMegawatts = (value: number, code: InterfaceLanguage): string =>
  assetFigure({ figure: { value, unit: 'MW' } }, code) ?? '';
