/** How a source knows what it says. */
export type SourceKind = 'text' | 'wire' | 'media' | 'official' | 'policy' | 'state' | 'aggregator';

/** A publication that the atlas cites. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly outlet: string;
  /** Where the content comes from, if another publication than the outlet. */
  readonly origin?: string;
  readonly title?: string;
  readonly date: string | null;
  /** `null`: the address is unknown; cited by outlet, title and date without a link. */
  readonly url: string | null;
  readonly note?: string;
}
