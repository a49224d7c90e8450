import type { Position } from 'geojson';
import type { ControlDrawing, LineReading } from '../control-drawing';
import type { Remark } from '../../territory/line/bad-line';
import type { Holder } from '../../territory/territory';
import { offersOf } from './apply-offer';

/** What the shapes of a file may mean: land that one side holds, or the line between them. */
export type Meaning = Holder | 'line';

export type Side = 'left' | 'right';

/** What is to be asked about a file before it becomes a drawing of control. */
export interface LineQuestions {
  /** Ways to read its coordinates; until one is taken, the shapes are not where they belong. */
  readonly offers: readonly Remark[];
  /** What its shapes may mean: one answer is none to ask for. */
  readonly meanings: readonly Meaning[];
  /** What they mean most likely, judging by the places that they hold. */
  readonly suggestion?: Meaning;
  /** Side of the first line on which Russia holds the land, judging by places that it holds throughout. */
  readonly side?: Side;
}

/** What was answered; the side matters for a line alone. */
export interface LineAnswer {
  readonly meaning: Meaning;
  readonly russia?: Side;
}

/** Donetsk, Luhansk and Simferopol: held by Russia on every line since 2014. */
const HELD_SINCE_2014: readonly Position[] = [
  [37.8, 48.01],
  [39.31, 48.57],
  [34.1, 44.95]
];
/** Mariupol, Melitopol and Sievierodonetsk as well since 2022: some files leave out what was held before. */
const HELD_BY_RUSSIA: readonly Position[] = [...HELD_SINCE_2014, [37.54, 47.1], [35.37, 46.85], [38.49, 48.95]];
/** Kyiv, Lviv and Dnipro: held by Ukraine on every line. */
const HELD_BY_UKRAINE: readonly Position[] = [
  [30.52, 50.45],
  [24.03, 49.84],
  [35.05, 48.46]
];

/** Whether a ray from the position to the east crosses a ring an odd number of times. */
function isInRing([x = NaN, y = NaN]: Position, ring: readonly Position[]): boolean {
  let isIn = false;
  ring.forEach(([x1 = NaN, y1 = NaN], index) => {
    const [x2 = NaN, y2 = NaN] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
  });
  return isIn;
}

const isDrawn = (position: Position, polygons: LineReading['polygons']): boolean =>
  polygons.some((rings) => rings.filter((ring) => isInRing(position, ring)).length % 2 === 1);

/** Who holds what is drawn, judging by places of which nobody doubts it. */
function suggestHolder({ polygons }: LineReading): Holder | undefined {
  const holds = (places: readonly Position[]) => places.some((place) => isDrawn(place, polygons));
  const [russia, ukraine] = [holds(HELD_BY_RUSSIA), holds(HELD_BY_UKRAINE)];
  return russia === ukraine ? undefined : russia ? 'russia' : 'ukraine';
}

/** Side of a line on which a position lies, by the segment of the line that is nearest. */
function sideOf([x = NaN, y = NaN]: Position, line: readonly Position[]): Side {
  let nearest = Infinity;
  let turn = 0;
  line.slice(1).forEach(([x2 = NaN, y2 = NaN], index) => {
    const [x1 = NaN, y1 = NaN] = line[index] ?? [];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    const distance = Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
    if (distance >= nearest) return;
    [nearest, turn] = [distance, dx * (y - y1) - dy * (x - x1)];
  });
  return turn > 0 ? 'left' : 'right';
}

/** The side on which all of the places lie that Russia holds throughout; nothing where they do not agree. */
function suggestSide([line]: LineReading['lines']): Side | undefined {
  if (line === undefined || line.length < 2) return undefined;
  const [first, ...others] = HELD_SINCE_2014.map((place) => sideOf(place, line));
  return others.every((side) => side === first) ? first : undefined;
}

/** What is to be asked about a file. */
export function questionsOf(reading: LineReading): LineQuestions {
  const offers = offersOf(reading);
  const { polygons, lines, parts, holder } = reading;
  if (parts !== undefined) return { offers, meanings: [] };
  const side = suggestSide(lines);
  const suggested = suggestHolder(reading);
  const isKnown = holder !== undefined || (reading.isDailyForm === true && suggested === 'russia');
  const suggestion = polygons.length === 0 ? 'line' : (holder ?? suggested);
  const meanings: Meaning[] = [];
  if (polygons.length > 0 && !(isKnown && lines.length === 0)) meanings.push('russia', 'ukraine');
  else if (polygons.length > 0) meanings.push(suggestion ?? 'russia');
  if (lines.length > 0) meanings.push('line');
  return { offers, meanings, ...(suggestion !== undefined && { suggestion }), ...(side !== undefined && { side }) };
}

/** The drawing of a file that leaves nothing to ask: our own table, or land of which the file says who holds it. */
export function drawingOf(reading: LineReading): ControlDrawing | undefined {
  const { offers, meanings } = questionsOf(reading);
  if (offers.length > 0) return undefined;
  if (reading.parts !== undefined) return { kind: 'parts', parts: reading.parts };
  const [meaning, ...others] = meanings;
  if (others.length > 0 || meaning === undefined || meaning === 'line') return undefined;
  return { kind: 'held', holder: meaning, polygons: reading.polygons };
}

/** The drawing that a file is, once it is said what its shapes mean. */
export function applyMeaning(reading: LineReading, { meaning, russia = 'left' }: LineAnswer): ControlDrawing {
  if (reading.parts !== undefined) return { kind: 'parts', parts: reading.parts };
  if (meaning === 'line') return { kind: 'line', lines: reading.lines, russia };
  return { kind: 'held', holder: meaning, polygons: reading.polygons };
}
