import type { InterfaceLanguage } from './languages';
import { en, type ManyMessages } from './messages/many/en';
import { uk } from './messages/many/uk';

/** Texts of comparisons of more than two versions; imported by nothing that another page loads. */
export const manyMessages = { en, uk } as Readonly<Record<InterfaceLanguage, ManyMessages>>;
