import type { GeometryCollection, GeometryObject, NullObject, Point, Topology } from 'topojson-specification';
import type { LineGeometry, MapSite } from '../../cartography/ground/geodata';
import type { TerritoryTopology } from '../../territory/read-territory';
import type { Face } from '../../territory/territory';
import { documentNotes } from '../notes/document-notes';
import { lineProperties, overlayProperties, siteProperties, zoneProperties } from '../table/feature-properties';
import type { ExportInput, PublishedFormat } from '../format/format';
import { dissolveArcs } from '../shapes/arc-shapes';
import { inExtent, inZone, pickFaces } from '../shapes/zone-shapes';

type Arcs = number | readonly Arcs[];

/** The outlines of some faces as arcs of the topology; nothing where no face is picked. */
function outline(topology: TerritoryTopology, id: string, contains: (face: Face) => boolean, properties: object) {
  const faces = pickFaces(topology, contains);
  if (faces.length === 0) return [];
  const arcs = dissolveArcs(topology, faces);
  return [{ type: 'MultiPolygon' as const, id, properties: { ...properties }, arcs }];
}

/** A site in the grid of a quantised topology; shipping has no one position. */
function placeSite({ transform }: Topology, site: MapSite | undefined): Point | NullObject {
  if (site === undefined) return { type: null };
  if (transform === undefined) return { type: 'Point', coordinates: [site.lng, site.lat] };
  const { scale, translate } = transform;
  const onGrid = (value: number, axis: 0 | 1) => Math.round((value - translate[axis]) / scale[axis]);
  return { type: 'Point', coordinates: [onGrid(site.lng, 0), onGrid(site.lat, 1)] };
}

function listObjects(input: ExportInput): Readonly<Record<string, GeometryObject[]>> {
  const { version, partition, geodata } = input;
  const { territory, sites } = geodata;
  return {
    zones: partition.zones.flatMap((zone) =>
      outline(territory, zone.id, inZone(zone.faces), zoneProperties(zone, input))
    ),
    overlays: version.overlays.flatMap((overlay) =>
      outline(territory, overlay.id, inExtent(overlay.extent), overlayProperties(overlay, input))
    ),
    lineOfContact: (territory.objects.lineOfContact.geometries as LineGeometry[]).map(({ arcs, properties }) => ({
      type: 'MultiLineString',
      id: properties.part,
      properties: lineProperties(properties.part, partition.line),
      arcs
    })),
    sites: version.sites.map((term) => {
      const site = sites.find(({ id }) => id === term.site);
      return { ...placeSite(territory, site), id: term.site, properties: siteProperties(term, input) };
    })
  };
}

/** Keeps the arcs that geometries use, in the order of their first use: borders inside a zone belong to no geometry. */
function pruneArcs(topology: Topology, geometries: readonly GeometryObject[]) {
  const kept = new Map<number, number>();
  const renumber = (arcs: Arcs): Arcs => {
    if (typeof arcs !== 'number') return arcs.map(renumber);
    const index = arcs < 0 ? ~arcs : arcs;
    const renumbered = kept.get(index) ?? kept.size;
    kept.set(index, renumbered);
    return arcs < 0 ? ~renumbered : renumbered;
  };
  const pruned = geometries.map((geometry) =>
    'arcs' in geometry ? { ...geometry, arcs: renumber(geometry.arcs) } : geometry
  ) as GeometryObject[];
  return { geometries: pruned, arcs: [...kept.keys()].map((index) => topology.arcs[index] ?? []) };
}

/** TopoJSON: borders that zones share are stored once, so they stay shared when a program simplifies them. */
export default {
  id: 'topojson',
  extension: 'topojson',
  mediaType: 'application/json',
  label: { en: 'TopoJSON', uk: 'TopoJSON' },
  isPublished: true,
  write: (input) => {
    const { territory } = input.geodata;
    const objects = Object.entries(listObjects(input));
    const { geometries, arcs } = pruneArcs(
      territory,
      objects.flatMap(([, members]) => members)
    );
    const collections: Record<string, GeometryCollection> = {};
    for (const [name, { length }] of objects) {
      collections[name] = { type: 'GeometryCollection', geometries: geometries.splice(0, length) };
    }
    const { transform } = territory;
    const topology = { type: 'Topology', about: documentNotes(input), transform, objects: collections, arcs };
    return `${JSON.stringify(topology)}\n`;
  }
} satisfies PublishedFormat;
