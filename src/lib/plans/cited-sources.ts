import type { PlanDocument } from './schema/plan-document';
import type { PlanVersion } from './schema/plan-version';
import type { Source } from './schema/source';
import { SOURCES } from './sources';
import { termsOfLand } from './terms-of-land';

/** The publications a version cites anywhere, and the points of its document; those that carry the text first. */
export function citedSources(version: PlanVersion, document?: PlanDocument): Source[] {
  const cited = new Set([
    ...version.sources,
    ...termsOfLand(version).flatMap((term) => term.sources),
    ...version.remainder.sources,
    ...version.overlays.flatMap((overlay) => overlay.sources),
    ...version.sites.flatMap((site) => site.sources),
    ...(document?.points ?? []).flatMap((point) => point.sources)
  ]);
  return SOURCES.filter((source) => cited.has(source.id));
}
