import { faceCells, type FaceCells } from '../ground/faces/face-cells';
import type { Frame } from '../ground/frame';
import type { Face } from '../../territory/territory';
import type { DrawnZone } from '../symbology/drawn-zones';
import type { LabelLand } from './label-land';

/** The spot itself, then spots around it, in pixels. */
const NEARBY = [0, 3, 6].flatMap((distance) =>
  [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0]
  ].map(([x = 0, y = 0]) => [x * distance, y * distance] as const)
);

/** The land of a map, as the labels upon it see it. */
export class LabelGround {
  readonly #frame: Frame;
  readonly #cells: FaceCells;
  readonly #zoneOf: ReadonlyMap<string, string>;
  readonly #hasLine: boolean;
  /** Towns of one part, and sites of one zone, share their land. */
  readonly #known = new Map<string, LabelLand>();

  /**
   * @param lettered zones that have a name of their own; all other land is neutral
   * @param hasLine whether the line of contact is drawn
   */
  constructor(frame: Frame, lettered: readonly DrawnZone[], hasLine: boolean) {
    this.#frame = frame;
    this.#cells = faceCells(frame);
    this.#zoneOf = new Map(lettered.flatMap(({ zone, faceIds }) => [...faceIds].map((id) => [id, zone.id] as const)));
    this.#hasLine = hasLine;
  }

  get cells(): FaceCells {
    return this.#cells;
  }

  /** Numbers of faces that pass; whether ground without a face does is for the caller to say. */
  #faces(isAllowed: (face: Face) => boolean, beyond: boolean): Uint8Array {
    return Uint8Array.from([
      beyond ? 1 : 0,
      ...this.#frame.faces.map(({ properties }) => (isAllowed(properties) ? 1 : 0))
    ]);
  }

  /** Land that neither a border of a zone nor the line of contact divides, by name. */
  partOf({ id, holder }: Face): string {
    return `${this.#zoneOf.get(id) ?? ''}:${this.#hasLine ? holder : ''}`;
  }

  #share(name: string, find: () => LabelLand): LabelLand {
    const land = this.#known.get(name) ?? find();
    this.#known.set(name, land);
    return land;
  }

  /** Ground for the name of a zone: its own land and neutral ground. */
  ofZone(zoneId: string | undefined): LabelLand {
    const zoneOf = (face: Face) => this.#zoneOf.get(face.id);
    return this.#share(`zone ${zoneId ?? ''}`, () => ({
      allowed: this.#faces((face) => zoneOf(face) === undefined || zoneOf(face) === zoneId, true),
      ...(zoneId !== undefined && { own: this.#faces((face) => zoneOf(face) === zoneId, false) })
    }));
  }

  /** Ground for the name of a site: the zone that it lies in and neutral ground. */
  ofSite(x: number, y: number): LabelLand {
    const face = this.#faceAt(x, y);
    const { allowed } = this.ofZone(face === undefined ? undefined : this.#zoneOf.get(face.id));
    return { allowed };
  }

  /** Ground for the name of a town: what is on its side of each border, and what lies beyond Ukraine. */
  ofTown(x: number, y: number): LabelLand {
    const home = this.#faceAt(x, y);
    const part = home === undefined ? undefined : this.partOf(home);
    return this.#share(`part ${part ?? ''}`, () => ({
      allowed: this.#faces((face) => part === undefined || this.partOf(face) === part, true)
    }));
  }

  /** Ground for names of seas and neighbours. */
  beyond(): LabelLand {
    return this.#share('beyond', () => ({ allowed: this.#faces(() => false, true) }));
  }

  /** Ground for names of land that the caller chooses. */
  ofFaces(isOwn: (face: Face) => boolean): LabelLand {
    return { allowed: this.#faces(isOwn, false) };
  }

  /** The face of a spot; of one that lies in the sea because the coast is drawn in brief, the nearest. */
  #faceAt(x: number, y: number): Face | undefined {
    for (const [dx, dy] of NEARBY) {
      const face = this.#frame.faces[this.#cells.at(x + dx, y + dy) - 1];
      if (face !== undefined) return face.properties;
    }
    return undefined;
  }
}
