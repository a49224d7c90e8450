import type { Size } from '../ground/box';
import type { Hatch, Hue } from '../symbology/symbology';

/** Presentation attributes under the names that SVG has for them; lengths are in the drawing's own units. */
export type Look = Readonly<
  Partial<
    Record<
      | 'fill'
      | 'fill-opacity'
      | 'stroke'
      | 'stroke-width'
      | 'stroke-opacity'
      | 'stroke-dasharray'
      | 'stroke-linecap'
      | 'stroke-linejoin'
      | 'font-style',
      string
    >
  >
>;

/** A hatch in the ink of a hue. */
export interface HatchFill {
  readonly hatch: Exclude<Hatch, 'none'>;
  readonly hue: Hue;
}

interface Styled {
  readonly id?: string;
  /** Names apart by spaces, which the rules of a drawing give looks to. */
  readonly classes?: string;
  /** What the node looks like by itself; rules go before it. */
  readonly look?: Look;
  /** Attributes that mean something on a page alone. */
  readonly page?: Readonly<Record<string, string>>;
}

/** Where a group's own coordinates begin, their size, and their turn in degrees. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly rotate?: number;
}

/**
 * Nodes that belong together. Its role says as what: the land of a zone, the lines of a label, or a layer that drawing
 * programs list; `name` says of which. On a page a group with an `href` is a link.
 */
export interface Group<Child> extends Styled {
  readonly kind: 'group';
  readonly role?: 'zone' | 'label' | 'layer';
  readonly name?: string;
  readonly place?: Placement;
  readonly children: readonly Child[];
}

/** A map at its place in a sheet, cut off at its edge. */
export interface MapWindow extends Size {
  readonly kind: 'map';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Look of the line around it. */
  readonly edge: Look;
  readonly children: readonly ImageNode[];
}

interface Shape extends Styled {
  /** Takes the place of a fill. */
  readonly hatch?: HatchFill;
}

export interface Path extends Shape {
  readonly kind: 'path';
  readonly d: string;
}

export interface Rect extends Shape, Size {
  readonly kind: 'rect';
  readonly x?: number;
  readonly y?: number;
}

export interface Circle extends Shape {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One line of lettering; `x` and `y` are its anchor on the baseline. */
export interface Text extends Styled {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly letterSpacing?: number;
  /** Source Sans 3 where nothing is said. */
  readonly font?: 'serif';
  /** Casing beneath the letters, for images; pages have it from their rules. */
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** A path that a page holds once, for others to use. */
export interface Definition {
  readonly kind: 'definition';
  readonly id: string;
  readonly d: string;
}

/** A defined path drawn once more: a page refers to it, an image repeats it. */
export interface Use extends Shape {
  readonly kind: 'use';
  readonly of: string;
  readonly d: string;
}

/** What drawings are made of, before rules have given it its look. */
export type SceneNode = Group<SceneNode> | Path | Rect | Circle | Text | Definition | Use;

/** What images are made of: every look is in place, and nothing refers to anything but hatches. */
export type ImageNode = Group<ImageNode> | MapWindow | Path | Rect | Circle | Text;

/** A square tile that repeats without end. */
export interface HatchPattern extends HatchFill {
  readonly size: number;
  readonly marks: readonly ImageNode[];
}

/** An image that stands by itself. Plain data: it can be kept, sent and compared. */
export interface Scene {
  /** Pixels at ×1. */
  readonly size: Size;
  /** The same in the units that everything is drawn in. */
  readonly canvas: Size;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Colour of the paper; without, what lies beneath the image shows. */
  readonly paper?: string;
  readonly hatches: readonly HatchPattern[];
  readonly children: readonly ImageNode[];
}

/** A coordinate or length in tenths: finer steps cannot be seen. */
export const tenths = (value: number): number => Number(value.toFixed(1));

export const group = <Child>(children: readonly Child[], more: Omit<Group<Child>, 'kind' | 'children'> = {}) =>
  ({ kind: 'group', children, ...more }) satisfies Group<Child>;

export const path = (d: string, classes?: string): Path => ({
  kind: 'path',
  d,
  ...(classes !== undefined && { classes })
});

/** A node, a look or a scene without some of what it has. */
export function without<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: Name[]
): Omit<Whole, Name> {
  const kept = Object.entries(whole).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(kept) as Omit<Whole, Name>;
}
