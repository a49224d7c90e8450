import type { InterfaceLanguage } from './languages';
import { en, type MethodMessages } from './messages/method/en';
import { uk } from './messages/method/uk';

/** The texts of the method page, which no other page loads. */
export const methodMessages = { en, uk } as unknown as Readonly<Record<InterfaceLanguage, MethodMessages>>;
