import type { Locale } from './locale';
import type { Messages } from './messages/common';

/** The texts, where a situation is told: who held the land, where of a text they say who would. */
export function messagesFor(messages: Messages, isSituation: boolean): Messages {
  if (!isSituation) return messages;
  const { control, held, situation } = messages;
  return {
    ...messages,
    description: situation,
    control: { ...control, ...held }
  };
}

/** A locale with the texts of a situation, where that is what is told. */
export function localeFor(locale: Locale, isSituation: boolean): Locale {
  return isSituation ? { ...locale, messages: messagesFor(locale.messages, true), isSituation } : locale;
}
