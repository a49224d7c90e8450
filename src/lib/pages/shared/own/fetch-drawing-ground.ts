import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { DrawGround } from '$lib/map/draw-map';
import { once } from '$lib/once';
import type { FaceProperties } from '$lib/territory/read-territory';
import { SITE_GEODATA } from '../geodata/fetch-geodata';

/** The ground that a line is drawn on, and the lines that its points may stick to. */
interface DrawingGround extends DrawGround {
  readonly edges: readonly (readonly Position[])[];
}

const isArea = <Geometry extends { type: string }>(
  geometry: Geometry
): geometry is Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }> =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Borders of the units from the newest line of the atlas; land, and the shores of rivers and lakes, from its base map. */
export const fetchDrawingGround = once(async (): Promise<DrawingGround> => {
  const { dates } = await SITE_GEODATA.manifest();
  const [topology, { basemap }] = await Promise.all([
    SITE_GEODATA.territory(dates.at(-1)?.date ?? ''),
    SITE_GEODATA.ground()
  ]);
  const areasOf = (object: typeof basemap.objects.underlay | typeof basemap.objects.land) =>
    feature(basemap, object)
      .features.map(({ geometry }) => geometry)
      .filter(isArea);
  const unitOf = ({ properties }: { properties?: Partial<FaceProperties> | undefined }) => properties?.unit;
  const borders = mesh(
    topology,
    topology.objects.faces,
    (one, other) => one === other || unitOf(one) !== unitOf(other)
  ).coordinates;
  const { land, underlay, water } = basemap.objects;
  return {
    neighbours: areasOf(land),
    ukraine: areasOf(underlay),
    water: areasOf(water),
    borders,
    edges: [...borders, ...mesh(basemap, water).coordinates]
  };
});
