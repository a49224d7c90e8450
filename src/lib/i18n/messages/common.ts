import { messagesIn } from '../at-hand/store';

export type { Messages } from '../languages/en/common';

/** The texts that every page has; a set like the others, but that a browser has only those of the page's language. */
export const interfaceMessages = messagesIn;
