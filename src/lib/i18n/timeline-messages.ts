import type { LocaleCode } from './localised';
import { en, type TimelineMessages } from './messages/timeline/en';
import { uk } from './messages/timeline/uk';

/** Texts of the timeline page; imported by nothing that another page loads. */
export const timelineMessages: Readonly<Record<LocaleCode, TimelineMessages>> = { en, uk };
