import type { Frame } from '../ground/frame';
import { leaderOf, type PlacedLabel, type PxPosition } from '../lettering/label-placement';
import type { Box } from '../ground/box';
import { placePlateLabels, type LabelInput, type PlateLabels } from '../lettering/place-plate-labels';
import { renderScaleBar } from '../lettering/scale-bar';
import { escapeXml } from '../lettering/svg-text';
import { DIAMOND_PATH, DIAMOND_PX, LEADER_END_PX, PLACE_DOT_PX } from '../symbology/line-work';

/** A label in its place, with its leader line. */
export function renderLabel({ id, kind, lines, position, box }: PlacedLabel): string {
  const x = position.anchor === 'start' ? box.left : position.anchor === 'end' ? box.right : (box.left + box.right) / 2;
  let baseline = box.top;
  // With a space between its lines a label reads as words where it is copied or searched.
  const texts = lines
    .map((line) => {
      baseline += line.size * 1.18;
      const spacing = line.letterSpacing === undefined ? '' : ` letter-spacing="${String(line.letterSpacing)}"`;
      return `<text x="${x.toFixed(1)}" y="${(baseline - line.size * 0.26).toFixed(1)}" font-size="${String(line.size)}" font-weight="${String(line.weight)}" text-anchor="${position.anchor}"${spacing}>${escapeXml(line.text)}</text>`;
    })
    .join(' ');
  return `${renderLeader(position, box)}<g class="label ${kind}" data-label="${escapeXml(id)}">${texts}</g>`;
}

function renderLeader(position: PxPosition, box: Box): string {
  const leader = leaderOf(position, box);
  if (leader === undefined) return '';
  const [[fromX, fromY], [x, y]] = leader;
  const d = `M${fromX.toFixed(1)},${fromY.toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}`;
  return `<path class="leader-casing" d="${d}"/><path class="leader" d="${d}"/><circle class="leader-end" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${String(LEADER_END_PX)}"/>`;
}

/** Everything lettered, with dots, diamonds and the scale bar. */
export function renderLabels(frame: Frame, input: LabelInput): string {
  return renderPlacedLabels(frame, input, placePlateLabels(frame, input));
}

/** The same with labels that have been placed. */
export function renderPlacedLabels(frame: Frame, input: LabelInput, { placed, cities, sites }: PlateLabels): string {
  const labelled = new Set(placed.map((label) => label.id));
  const dots = cities
    .filter(({ place }) => labelled.has(`city:${String(place.id)}`))
    .map(({ place, at }) => {
      return `<circle class="dot${place.capital === true ? ' capital' : ''}" cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="${String(PLACE_DOT_PX[place.rank])}"/>`;
    })
    .join('');
  const marks = sites
    .map(({ x, y, isSilent }) => {
      const d = `M${x.toFixed(1)},${(y - DIAMOND_PX).toFixed(1)}${DIAMOND_PATH}`;
      return `<path class="site-mark${isSilent ? ' silent' : ''}" d="${d}"/>`;
    })
    .join('');
  const scaleBar = input.without?.includes('scale-bar')
    ? ''
    : renderScaleBar(frame.projection, input.locale.messages, input.inset);
  return `<g class="places">${dots}${marks}</g>${placed.map(renderLabel).join('')}${scaleBar}`;
}
