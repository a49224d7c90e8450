import type { Localised } from '../i18n/localised';
import { CORRECTIONS, type Correction } from './corrections';

/** Something that came into the atlas; what it says in figures is measured where it is told. */
export type Addition =
  | { readonly kind: 'versions'; readonly date: string; readonly versions: readonly string[] }
  | {
      readonly kind: 'lines';
      readonly date: string;
      /** Dates of the lines of contact, ascending. */
      readonly lines: readonly string[];
      readonly note?: Localised;
    }
  | { readonly kind: 'release'; readonly date: string; readonly number: string; readonly text: Localised };

export type Change = (Addition | ({ readonly kind: 'correction' } & Correction)) & {
  /** Never changes: its day, and its number on that day, the first one being 1. */
  readonly id: string;
};

/** New versions, lines and releases, newest first. An entry is added with what it tells of, and stays. */
const ADDITIONS: readonly Addition[] = [
  {
    kind: 'lines',
    date: '2026-11-29',
    lines: ['2026-10-10'],
    note: {
      en: 'It was copied in part by hand; maps and captions that are drawn on it say so.',
      uk: 'Її частково перенесено вручну; про це сказано на картах і в підписах, де її показано.'
    }
  },
  {
    kind: 'lines',
    date: '2026-11-29',
    lines: [
      '2022-02-23',
      ...['2024-08-01', '2024-09-01', '2024-10-01', '2024-11-01', '2024-12-01', '2025-01-02', '2025-02-01'],
      ...['2025-03-01', '2025-04-02', '2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01'],
      ...['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'],
      ...['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01']
    ],
    note: {
      en: 'With them six of the seven lines at hand were made anew, in one chain, so that neighbouring dates differ only where the original does. What Russia holds on them moved: between 58 km² less (15 August 2025) and 17 km² more (18 February 2026).',
      uk: 'Разом із ними шість із семи наявних ліній побудовано заново одним ланцюгом, тож сусідні дати різняться лише там, де різниться оригінал. Утримувана Росією площа на них змінилася: від −58 км² (15 серпня 2025) до +17 км² (18 лютого 2026).'
    }
  },
  { kind: 'versions', date: '2026-11-29', versions: ['kremlin-september-2026'] }
];

const numbered = (changes: readonly (Addition | ({ readonly kind: 'correction' } & Correction))[]): Change[] =>
  changes.map((change, index) => {
    const older = changes.slice(index + 1).filter(({ date }) => date === change.date).length;
    return { ...change, id: `${change.date}-${change.kind}-${String(older + 1)}` };
  });

/** All that changed, newest first: what came in, then what was corrected on the same day. */
export const CHANGES: readonly Change[] = [
  ...numbered(ADDITIONS),
  ...numbered(CORRECTIONS.map((correction) => ({ kind: 'correction', ...correction }) as const))
].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
