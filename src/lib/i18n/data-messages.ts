import type { InterfaceLanguage } from './languages';
import { en, type DataMessages } from './messages/data/en';
import { uk } from './messages/data/uk';

/** Texts of the data page and of the data files' descriptions; no other page loads them. */
export const dataMessages = { en, uk } as unknown as Readonly<Record<InterfaceLanguage, DataMessages>>;
