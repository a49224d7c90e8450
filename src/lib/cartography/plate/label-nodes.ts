import type { Frame } from '../ground/frame';
import type { Box } from '../ground/box';
import { leaderOf, type PxPosition } from '../lettering/label';
import { namedBy, type PlacedLabel } from '../lettering/label-placement';
import { placePlateLabels, type Crop, type LabelInput, type PlateLabels } from '../lettering/place-plate-labels';
import { scaleBarNode } from '../lettering/scale-bar';
import { DIAMOND_PATH, DIAMOND_PX, LEADER_END_PX, PLACE_DOT_PX } from '../symbology/line-work';
import { group, path, tenths, type SceneNode, type Text } from '../scene/scene';

/** Addresses that the labels of a page lead to. */
export interface LabelLinks {
  readonly zoneHref?: (zoneId: string) => string;
  readonly siteHref?: (siteId: string) => string;
}

/** What is drawn of something that has an address: on a page a link, which the keyboard finds at the land itself. */
function linkTo(nodes: readonly SceneNode[], href: string | undefined, zoneId?: string): SceneNode[] {
  if (href === undefined || href === '') return [...nodes];
  const names = zoneId === undefined ? {} : { 'data-zone': zoneId };
  return [group(nodes, { classes: 'opens', page: { href, tabindex: '-1', ...names } })];
}

/** A label in its place, with its leader line. */
export function labelNodes({ id, kind, lines, position, box }: PlacedLabel): SceneNode[] {
  const { anchor } = position;
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  let baseline = box.top;
  const texts = lines.map(({ text, size, weight, letterSpacing }): Text => {
    baseline += size * 1.18;
    const place = { x: tenths(x), y: tenths(baseline - size * 0.26), anchor };
    return { kind: 'text', text, size, weight, ...place, ...(letterSpacing !== undefined && { letterSpacing }) };
  });
  return [...leaderNodes(position, box), group(texts, { classes: `label ${kind}`, role: 'label', name: id })];
}

function leaderNodes(position: PxPosition, box: Box): SceneNode[] {
  const leader = leaderOf(position, box);
  if (leader === undefined) return [];
  const [[fromX, fromY], [x, y]] = leader;
  const d = `M${fromX.toFixed(1)},${fromY.toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`;
  return [
    path(d, 'leader-casing'),
    path(d, 'leader'),
    { kind: 'circle', cx: tenths(x), cy: tenths(y), r: LEADER_END_PX, classes: 'leader-end' }
  ];
}

/** Everything lettered, with dots, diamonds and the scale bar. */
export function plateLabelNodes(frame: Frame, input: LabelInput & LabelLinks): SceneNode[] {
  const labels = placePlateLabels(frame, input);
  return input.crops === undefined
    ? placedLabelNodes(frame, input, labels)
    : croppedLabelNodes(frame, input, labels, input.crops);
}

const holds = (outer: Box, { left, top, right, bottom }: Box): boolean =>
  left >= outer.left && top >= outer.top && right <= outer.right && bottom <= outer.bottom;

/** Labels in a group for each crop: those of the first and the scale bar are always shown, all signs of sites too. */
function croppedLabelNodes(
  frame: Frame,
  input: LabelInput,
  { placed, cities, sites }: PlateLabels,
  crops: readonly Crop[]
): SceneNode[] {
  const cropOf = ({ box }: PlacedLabel) => crops.find((crop) => holds(crop.box, box));
  return crops.map((crop, index) => {
    const isFirst = index === 0;
    const own = { placed: placed.filter((label) => cropOf(label) === crop), cities, sites: isFirst ? sites : [] };
    const setting = isFirst ? input : { ...input, without: [...(input.without ?? []), 'scale-bar'] };
    return group(placedLabelNodes(frame, setting, own), { classes: crop.name });
  });
}

/** The same with labels that have been placed. */
export function placedLabelNodes(
  frame: Frame,
  input: LabelInput & LabelLinks,
  { placed, cities, sites }: PlateLabels
): SceneNode[] {
  const labelled = new Set(placed.map((label) => label.id));
  const dots = cities
    .filter(({ place }) => labelled.has(`city:${String(place.id)}`))
    .map(({ place: { rank, capital }, at: [x, y] }): SceneNode => {
      const classes = `dot${capital === true ? ' capital' : ''}`;
      return { kind: 'circle', cx: tenths(x), cy: tenths(y), r: PLACE_DOT_PX[rank], classes };
    });
  const marks = sites.flatMap(({ id, x, y, isSilent }) => {
    const d = `M${x.toFixed(1)},${(y - DIAMOND_PX).toFixed(1)}${DIAMOND_PATH}`;
    return linkTo([path(d, `site-mark${isSilent ? ' silent' : ''}`)], input.siteHref?.(id));
  });
  const hasScaleBar = input.without?.includes('scale-bar') !== true;
  return [
    group([...dots, ...marks], { classes: 'places' }),
    ...placed.flatMap((label) => {
      const { zone, site } = namedBy(label);
      const href = zone === undefined ? site && input.siteHref?.(site) : input.zoneHref?.(zone);
      return linkTo(labelNodes(label), href, zone);
    }),
    ...(hasScaleBar ? [scaleBarNode(frame.projection, input.locale.messages, input.crops?.[0]?.box)] : [])
  ];
}
