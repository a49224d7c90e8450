import type { PlanVersion } from '../../plans/schema/plan-version';
import type { View } from './view';

/** What the map draws of a view: a version that is not drawn has no line of contact of its own among the atlas's. */
export function drawnView<Shown extends Pick<View, 'hidden'>>(
  version: Pick<PlanVersion, 'notDrawn'>,
  view: Shown
): Shown {
  if (version.notDrawn === undefined || view.hidden.includes('line-of-contact')) return view;
  return { ...view, hidden: [...view.hidden, 'line-of-contact'] };
}
