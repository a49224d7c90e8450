import type { LocaleCode } from './localised';
import { en, type MethodMessages } from './messages/method/en';
import { uk } from './messages/method/uk';

/** The texts of the method page, which no other page loads. */
export const methodMessages: Readonly<Record<LocaleCode, MethodMessages>> = { en, uk };
