import { DONETSK, LUHANSK } from '../../plans/schema/lands';
import type { PlanVersion } from '../../plans/schema/plan-version';
import { DEFAULT_PRESET_VIEW, type PresetViewId } from './preset-views';

/** Preset views of some land, the nearest first, by the ids of the lands that lie in them whole. */
const VIEWS_OF_LAND: readonly { readonly preset: PresetViewId; readonly lands: readonly string[] }[] = [
  { preset: 'buffer', lands: [DONETSK.heldByUkraine.id] },
  {
    preset: 'donbas',
    lands: [DONETSK, LUHANSK].flatMap(({ heldByRussia, heldByUkraine }) => [heldByRussia.id, heldByUkraine.id])
  }
];

/** The preset view of a version until the reader chooses another: that of the part its text speaks of, where it is small. */
export function defaultPresetView({
  provisions,
  remainder
}: Pick<PlanVersion, 'provisions' | 'remainder'>): PresetViewId {
  const spoken = provisions.filter(({ basis }) => basis !== 'not-stated').map(({ id }) => id);
  if (spoken.length === 0 || remainder.basis !== 'not-stated') return DEFAULT_PRESET_VIEW;
  const found = VIEWS_OF_LAND.find(({ lands }) => spoken.every((id) => lands.includes(id)));
  return found?.preset ?? DEFAULT_PRESET_VIEW;
}
