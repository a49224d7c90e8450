import { type Facet, FACETS, type PlanVersion } from '../../plans/schema/plan-version';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { Measure } from '../../territory/measures';
import type { LayerId } from './land-layers';
import type { PresetViewId } from './preset-views';

/** `status` shows control with recognition and demilitarisation laid over it; the others show one facet alone. */
export const MAP_FACETS = ['status', ...FACETS] as const;
export type MapFacet = 'status' | Facet;

/** Camera of a free map: degrees WGS84 and MapLibre's zoom (512-pixel world at zoom 0). */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Everything that decides what is on the screen, and nothing else. */
export interface View {
  readonly locale: InterfaceLanguage;
  readonly versionId: string;
  /** Key of the line of contact that the reader chose: a date, or the id of a line of the reader's own; `null`: the version's default. */
  readonly date: string | null;
  readonly facet: MapFacet;
  /** What figures tell of land. */
  readonly measure: Measure;
  /** Switched off, in the order of `LAYER_IDS`. */
  readonly hidden: readonly LayerId[];
  /** Legend class shown alone. */
  readonly isolated: string | null;
  /** Zone whose card is open. */
  readonly zone: string | null;
  /** Number of the place in the gazetteer that the map marks. */
  readonly place: number | null;
  /** Kinds of assets that the map shows, as the address names them. */
  readonly assets: readonly string[];
  /** Ids of the proposals whose distances along the line the map shows, as the address names them. */
  readonly bands: readonly string[];
  /** How far each side would draw back, as the address has it: see `parsePullBack`, which comes with what draws it. */
  readonly pull: string | null;
  /** `null`: the version's own default. */
  readonly preset: PresetViewId | null;
  /** Set once the reader has moved the map away from a preset view. */
  readonly camera: Camera | null;
}

/** The view as the map draws it: a version that is not drawn has no line of contact of its own among the atlas's. */
export function drawnView<Shown extends Pick<View, 'hidden'>>(
  version: Pick<PlanVersion, 'notDrawn'>,
  view: Shown
): Shown {
  if (version.notDrawn === undefined || view.hidden.includes('line-of-contact')) return view;
  return { ...view, hidden: [...view.hidden, 'line-of-contact'] };
}
