/** Bad input on the command line; the message is one sentence for the person who typed it. */
export class CommandError extends Error {}
