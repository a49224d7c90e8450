import { mapBasisOf, type MapBasis } from './map-basis';
import type { PlanVersion } from './schema/plan-version';

/** Fields of a version that lists show. */
export interface CatalogueEntry extends Pick<
  PlanVersion,
  | 'id'
  | 'title'
  | 'shortTitle'
  | 'published'
  | 'publishedPrecision'
  | 'side'
  | 'kind'
  | 'standing'
  | 'supersededBy'
  | 'answers'
  | 'variantOf'
> {
  readonly mapBasis: MapBasis;
}

/** Entry of a version in lists. */
export function catalogueEntry(version: PlanVersion): CatalogueEntry {
  const { id, title, shortTitle, published, publishedPrecision, side, kind, standing } = version;
  const { supersededBy, answers, variantOf } = version;
  return {
    id,
    title,
    shortTitle,
    published,
    ...(publishedPrecision === undefined ? {} : { publishedPrecision }),
    side,
    kind,
    standing,
    supersededBy,
    ...(answers === undefined ? {} : { answers }),
    ...(variantOf === undefined ? {} : { variantOf }),
    mapBasis: mapBasisOf(version)
  };
}
