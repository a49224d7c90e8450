import type { Localised } from '../i18n/localised';
import type { PlanVersion } from '../plans/plan-version';

/** Why a version has no geometry, and so no files of its own; `null` where it is drawn. */
export function notDrawnReason(version: PlanVersion): Localised | null {
  const { notDrawn } = version as { notDrawn?: { readonly reason: Localised } };
  return notDrawn?.reason ?? null;
}

/** When a text became public, as exactly as it is known: `YYYY-MM-DD`, or `YYYY-MM`. */
export function publishedOn(version: PlanVersion): string {
  const { published, publishedPrecision } = version as PlanVersion & { publishedPrecision?: 'month' };
  return publishedPrecision === 'month' ? published.slice(0, 7) : published;
}
