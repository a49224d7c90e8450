import { LANGUAGES, type InterfaceLanguage } from '../../i18n/languages';

/** Kind of a source: how it knows what it says. */
export type SourceKind = 'text' | 'wire' | 'media' | 'official' | 'policy' | 'state' | 'aggregator';

/** A publication that the atlas cites. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly outlet: string;
  /** Whose state controls the outlet, as an adjective: shown beside its name, for example “Russian state”. */
  readonly controlledBy?: 'Russian' | 'Chinese' | 'Iranian';
  /** Origin of the content, if another publication than the outlet: “seen in republication by …”. */
  readonly origin?: string;
  /** The same in Ukrainian, in the form it takes after «за», where it is more than the name of an outlet. */
  readonly originUk?: string;
  readonly authors?: string;
  readonly title?: string;
  /** ISO 639-1, where the publication is not in English. */
  readonly language?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it is known. */
  readonly date: string | null;
  /** `null`: the address is unknown; cited by outlet, title and date without a link. */
  readonly url: string | null;
  /** Set where the atlas knows the publication from a digest that names it, and has not read the original. */
  readonly seenInDigest?: true;
  readonly note?: string;
}

/** Origin of a source's content in the reader's language; nothing where it is the outlet's own. */
export function originIn({ origin, originUk, outlet }: Source, language: InterfaceLanguage): string | undefined {
  if (origin === undefined || origin === outlet) return undefined;
  return LANGUAGES[language].dataLanguages[0] === 'uk' ? (originUk ?? origin) : origin;
}
