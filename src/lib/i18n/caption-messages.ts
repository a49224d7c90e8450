import type { LocaleCode } from './localised';
import { en, type CaptionMessages } from './messages/caption/en';
import { uk } from './messages/caption/uk';

/** Texts of captions and descriptions of images; imported by nothing that a version's page loads. */
export const captionMessages: Readonly<Record<LocaleCode, CaptionMessages>> = { en, uk };
