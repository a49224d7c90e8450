import type { InterfaceLanguage } from './languages';
import { en, type CaptionMessages } from './messages/caption/en';
import { uk } from './messages/caption/uk';

/** Texts of captions and descriptions of images; imported by nothing that a version's page loads. */
export const captionMessages = { en, uk } as Readonly<Record<InterfaceLanguage, CaptionMessages>>;
