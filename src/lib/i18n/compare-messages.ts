import type { InterfaceLanguage } from './languages';
import { en, type CompareMessages } from './messages/compare/en';
import { uk } from './messages/compare/uk';

/** Texts of the comparisons; imported by nothing that another page loads. */
export const compareMessages = { en, uk } as Readonly<Record<InterfaceLanguage, CompareMessages>>;
