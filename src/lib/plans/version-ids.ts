/**
 * Ids of all plan versions that the atlas knows of, in the order of their dates. Those without a file in `versions/`
 * are not drawn yet; others may already refer to them as their successors. An id never changes.
 */
export const VERSION_IDS = [
  'borders-1991',
  'control-2022-02-23',
  'istanbul-2022',
  'peace-formula-2022',
  'putin-june-2024',
  'us-final-offer-2025-04',
  'ua-eu-counter-2025-04',
  'ua-memorandum-2025-06',
  'ru-memorandum-2025-06',
  'eu-ua-counter-2025-08',
  'alaska-2025-08',
  'eu-ua-12point-2025-10',
  'us-28point-2025-11',
  'e3-counter-2025-11',
  'eu-24point-2025-11',
  'geneva-19point-2025-11',
  'us-fez-2025-12',
  'ru-national-guard-2025-12',
  'framework-20-option-a',
  'framework-20-option-b',
  'geneva-dmz-2026-02',
  'donnyland-2026-04',
  'kremlin-may-2026',
  'kremlin-september-2026'
] as const;

/** The version the atlas opens on: the draft that set off the exchange of texts. */
export const OPENING_VERSION = 'us-28point-2025-11';

/** Versions whose comparisons with each other have pages of their own, and a page in the book; others are set side by side when they are asked for. */
export const PAIR_VERSIONS: readonly string[] = [
  'borders-1991',
  'putin-june-2024',
  'us-final-offer-2025-04',
  'us-28point-2025-11',
  'e3-counter-2025-11',
  'geneva-19point-2025-11',
  'framework-20-option-a',
  'framework-20-option-b'
];
