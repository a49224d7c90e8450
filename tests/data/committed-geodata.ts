import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Manifest } from '../../src/lib/territory/manifest';
import type { FaceProperties, TerritoryTopology } from '../../src/lib/territory/read-territory';

/** A committed file of `static/geodata`. */
export function readCommitted(path: string): unknown {
  return JSON.parse(readFileSync(`static/geodata/${path}`, 'utf8'));
}

export const manifest = readCommitted('manifest.json') as Manifest;

export function readTopology(date: string): TerritoryTopology {
  return readCommitted(`territory/${date}.topo.json`) as TerritoryTopology;
}

/** The faces as drawn. */
export function facePolygons(topology: TerritoryTopology): Feature<Polygon | MultiPolygon, FaceProperties>[] {
  return feature(topology, topology.objects.faces).features as Feature<Polygon | MultiPolygon, FaceProperties>[];
}
