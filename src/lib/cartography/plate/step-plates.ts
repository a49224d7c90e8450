import type { Frame } from '../ground/frame';
import { group, type SceneNode } from '../scene/scene';
import { plateLabelNodes } from './label-nodes';
import { lineNodes, overlayNodes, zoneNodes, type PlateInput } from './plate';
import { groundNodes } from './plate-ground';
import { layer, writePlate } from './plate-svg';
import type { ShareGround } from './share-ground';

/** One of the maps that a reader chooses from: what is drawn, and what it is called for those who do not see it. */
export interface PlateStep {
  readonly id: string;
  readonly label: string;
  readonly input: Omit<PlateInput, 'plateId'>;
}

/** The same outlines are in several maps: each is defined once, under the id that it has first. */
function shareOutlines(nodes: readonly SceneNode[], firstIds: Map<string, string>): SceneNode[] {
  return nodes.flatMap((node): SceneNode[] => {
    if (node.kind === 'group') return [{ ...node, children: shareOutlines(node.children, firstIds) }];
    if (node.kind === 'use') return [{ ...node, of: firstIds.get(node.d) ?? node.of }];
    if (node.kind !== 'definition') return [node];
    if (firstIds.has(node.d)) return [];
    firstIds.set(node.d, node.id);
    return [node];
  });
}

/**
 * Several maps in one frame as one SVG element: ground and lines are drawn once, land and names once for each map, in
 * groups of the class `step` that the page shows one of.
 *
 * @param steps on one line of contact
 */
export function writeStepPlates(
  frame: Frame,
  plateId: string,
  window: Parameters<typeof writePlate>[0],
  label: string,
  steps: readonly PlateStep[],
  shareGround: ShareGround = (nodes) => [...nodes]
): string {
  const firstIds = new Map<string, string>();
  const drawn = steps.map(({ id, label: name, input }) => {
    const whole: PlateInput = { ...input, plateId: `${plateId}-${id}` };
    const inStep = (children: readonly SceneNode[], page: Readonly<Record<string, string>>) =>
      group(children, { classes: `step step-${id}`, page });
    return {
      land: inStep(shareOutlines(zoneNodes(frame, whole), firstIds), { role: 'group', 'aria-label': name }),
      overlays: inStep(overlayNodes(frame, input.version), {}),
      labels: inStep(plateLabelNodes(frame, whole), {})
    };
  });
  const [first] = steps;
  const lines =
    first === undefined
      ? []
      : lineNodes(frame, { plateId, version: first.input.version, view: { hidden: ['overlays'] } });
  return writePlate(window, { role: 'group', 'aria-label': label }, [
    layer('ground', shareGround(groundNodes(frame, plateId))),
    layer(
      'zones',
      drawn.map(({ land }) => land),
      false
    ),
    layer('lines', [...drawn.map(({ overlays }) => overlays), ...shareGround(lines)]),
    layer(
      'labels',
      drawn.map(({ labels }) => labels)
    )
  ]);
}
