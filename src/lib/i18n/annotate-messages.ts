import type { InterfaceLanguage } from './languages';
import { en, type AnnotateMessages } from './messages/annotate/en';
import { uk } from './messages/annotate/uk';

/** Texts of the editor of annotations; imported by nothing that another page loads. */
export const annotateMessages = { en, uk } as Readonly<Record<InterfaceLanguage, AnnotateMessages>>;
