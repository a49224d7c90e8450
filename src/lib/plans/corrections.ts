import type { Localised } from '../i18n/localised';

/** A change of something that the atlas had published and that was wrong. */
export interface Correction {
  /** Day of the change, `YYYY-MM-DD`. */
  readonly date: string;
  /** Page or version that said it. */
  readonly where: Localised;
  readonly before: Localised;
  readonly after: Localised;
  readonly reason: Localised;
}

/**
 * The corrections log, newest first. An entry is added with the change that it describes, and stays. Additions, new
 * lines of contact and new versions are no corrections.
 */
export const CORRECTIONS: readonly Correction[] = [];
