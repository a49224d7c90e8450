/** The version the atlas opens on: the draft that set off the exchange of texts. */
export const OPENING_VERSION = 'us-28point-2025-11';
