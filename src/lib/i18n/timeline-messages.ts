import type { InterfaceLanguage } from './languages';
import { en, type TimelineMessages } from './messages/timeline/en';
import { uk } from './messages/timeline/uk';

/** Texts of the timeline page; imported by nothing that another page loads. */
export const timelineMessages = { en, uk } as Readonly<Record<InterfaceLanguage, TimelineMessages>>;
