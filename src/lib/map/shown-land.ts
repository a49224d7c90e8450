import type { Map as MapLibreMap } from 'maplibre-gl';
import { indexDrawnZones, type DrawnZone } from '../cartography/symbology/drawn-zones';
import { deriveFaceArcs, type FaceArc } from '../cartography/ground/faces/face-arcs';
import {
  arcsAround,
  arcStates,
  BARE_FACE,
  faceStates,
  type ArcState,
  type FaceState
} from '../cartography/maplibre/land-states';
import type { Palette } from '../cartography/symbology/palette';
import { triangulateFaces } from '../cartography/ground/faces/triangulate-faces';
import type { ExploreInput } from './explore-options';
import type { TerritoryTopology } from '../territory/read-territory';
import { HatchLayer } from './drawing/hatch-layer';

/** The version's land on the map: feature states of faces and borders, and the hatches; only what changed is sent. */
export class ShownLand {
  readonly hatches: HatchLayer;
  readonly #map: MapLibreMap;
  #arcs: readonly FaceArc[];
  #zones: ReadonlyMap<string, DrawnZone> = new Map();
  #faces: ReadonlyMap<string, FaceState> = new Map();
  #borders: ReadonlyMap<string, ArcState> = new Map();
  #hovered: readonly string[] = [];

  constructor(map: MapLibreMap, topology: TerritoryTopology, patternAnchor: readonly [lng: number, lat: number]) {
    this.#map = map;
    this.#arcs = deriveFaceArcs(topology).map(({ properties }) => properties);
    this.hatches = new HatchLayer(triangulateFaces(topology), patternAnchor);
  }

  setTopology(topology: TerritoryTopology): void {
    this.#arcs = deriveFaceArcs(topology).map(({ properties }) => properties);
    this.hatches.setTriangles(triangulateFaces(topology));
  }

  /** Works out what `setTopology` will ask for. */
  prepare(topology: TerritoryTopology): void {
    deriveFaceArcs(topology);
    triangulateFaces(topology);
  }

  show(input: ExploreInput, palette: Palette): void {
    const faces = faceStates(input, palette);
    // A version that is not drawn has no zones: what the one before it coloured must not stay.
    for (const id of this.#faces.keys()) if (!faces.has(id)) faces.set(id, BARE_FACE);
    const borders = arcStates(this.#arcs, input, palette);
    this.#zones = indexDrawnZones(input.partition, input.view, input.drawn);
    this.#send('faces', faces, this.#faces);
    this.#send('arcs', borders, this.#borders);
    this.hatches.setStates(faces);
    [this.#faces, this.#borders] = [faces, borders];
  }

  zoneOf(faceId: string): DrawnZone | undefined {
    return this.#zones.get(faceId);
  }

  /** The drawn zone with this id, if any of it is drawn. */
  zoneNamed(zoneId: string): DrawnZone | undefined {
    return [...this.#zones.values()].find(({ zone }) => zone.id === zoneId);
  }

  hover(zone: DrawnZone | undefined): void {
    for (const id of this.#hovered) this.#map.setFeatureState({ source: 'arcs', id }, { hovered: false });
    this.#hovered = zone === undefined ? [] : arcsAround(this.#arcs, zone.faceIds);
    for (const id of this.#hovered) this.#map.setFeatureState({ source: 'arcs', id }, { hovered: true });
  }

  #send<State extends object>(
    source: string,
    states: ReadonlyMap<string, State>,
    previous: ReadonlyMap<string, State>
  ): void {
    for (const [id, state] of states) {
      const before = previous.get(id);
      if (before === undefined || JSON.stringify(before) !== JSON.stringify(state))
        this.#map.setFeatureState({ source, id }, state);
    }
  }
}
