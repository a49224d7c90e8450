import type { LocaleCode } from './localised';
import { en, type DataMessages } from './messages/data/en';
import { uk } from './messages/data/uk';

/** Texts of the data page and of the data files' descriptions; no other page loads them. */
export const dataMessages: Readonly<Record<LocaleCode, DataMessages>> = { en, uk };
