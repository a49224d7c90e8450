import type { LocaleCode } from './localised';
import { en, type AnnotateMessages } from './messages/annotate/en';
import { uk } from './messages/annotate/uk';

/** Texts of the editor of annotations; imported by nothing that another page loads. */
export const annotateMessages: Readonly<Record<LocaleCode, AnnotateMessages>> = { en, uk };
