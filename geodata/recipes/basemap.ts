import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import { runMapshaper } from '../../src/lib/own-line/cut/run-mapshaper';
import type { Sources } from '../sources';

const LAND_FILE = 'basemap/land.topo.json';
const WATER_FILE = 'basemap/water.topo.json';

/** West, south, east, north: Ukraine with room for a landscape frame. */
const BOX = [21, 43.3, 42.5, 53] as const;
/** Detail of the base map, coarser than that of the faces: it lies beneath them. */
const DETAIL_METRES = 200;
/** Steps of the coordinate grid across the box: about 27 m from west to east. */
const GRID_STEPS = 60_000;
/** Smaller water is under a pixel at the scales at which the whole country is seen. */
const SMALLEST_WATER_KM2 = 8;

/** Short names of the countries around Ukraine. */
const COUNTRY_NAMES: Readonly<Record<string, { nameEn: string; nameUk: string }>> = {
  BG: { nameEn: 'Bulgaria', nameUk: 'Болгарія' },
  BY: { nameEn: 'Belarus', nameUk: 'Білорусь' },
  GE: { nameEn: 'Georgia', nameUk: 'Грузія' },
  HU: { nameEn: 'Hungary', nameUk: 'Угорщина' },
  MD: { nameEn: 'Moldova', nameUk: 'Молдова' },
  PL: { nameEn: 'Poland', nameUk: 'Польща' },
  RO: { nameEn: 'Romania', nameUk: 'Румунія' },
  RS: { nameEn: 'Serbia', nameUk: 'Сербія' },
  RU: { nameEn: 'Russia', nameUk: 'Росія' },
  SK: { nameEn: 'Slovakia', nameUk: 'Словаччина' }
};

const FORMER_RESERVOIR = {
  nameEn: 'Former Kakhovka Reservoir',
  nameUk: 'Колишнє Каховське водосховище',
  drained: '2023-06'
};

type Named = 'land' | 'underlay' | 'water' | 'formerReservoir';
type BasemapTopology = Topology<Record<Named, GeometryCollection<Record<string, unknown>>>>;

function withProperties(
  collection: GeometryCollection<Record<string, unknown>>,
  propertiesOf: (properties: Record<string, unknown>) => Record<string, unknown>
): GeometryCollection<Record<string, unknown>> {
  const geometries = collection.geometries.map((geometry) => ({
    ...geometry,
    properties: propertiesOf(geometry.properties ?? {})
  }));
  return { type: 'GeometryCollection', geometries: geometries as GeometryObject<Record<string, unknown>>[] };
}

/**
 * The water source follows a coarse grid, which shows as steps along rivers; smoothing over 1.5 km hides them. Apart
 * from the land, because smoothing reaches every layer of a data set.
 */
async function smoothWater(sources: Sources): Promise<unknown> {
  const commands = [
    '-i water.json',
    '-smooth 1.5km no-corners max-bend-angle=25',
    `-filter '!!drained || areaKm2 >= ${SMALLEST_WATER_KM2}'`,
    '-o water.json format=topojson no-quantization'
  ];
  return runMapshaper(commands.join(' '), { 'water.json': sources.json(WATER_FILE) });
}

/**
 * Neighbours and the base data's own Ukraine are simplified in one topology, so that no gap opens between them; the
 * latter, `underlay`, is drawn as plain land below the faces, whose outline is simplified separately.
 */
async function layBasemap(sources: Sources): Promise<BasemapTopology> {
  const commands = [
    '-i land.json water.json combine-files',
    `-clip bbox=${BOX.join()} target=land,water`,
    `-filter 'iso == "UA"' + name=underlay target=land`,
    `-filter 'iso != "UA"' target=land`,
    `-sort iso target=land`,
    `-filter '!!drained' + name=formerReservoir target=water`,
    `-filter '!drained' target=water`,
    `-simplify interval=${DETAIL_METRES}m keep-shapes`,
    `-o basemap.json format=topojson quantization=${GRID_STEPS} target=land,underlay,water,formerReservoir`
  ];
  const inputs = { 'land.json': sources.json(LAND_FILE), 'water.json': await smoothWater(sources) };
  return (await runMapshaper(commands.join(' '), inputs)) as BasemapTopology;
}

/**
 * `basemap.topo.json`: neighbours, an underlay for Ukraine, inland water, the former reservoir. No borders by control.
 *
 * @throws {BadInput} where a source is not as it must be
 */
export async function buildBasemap(sources: Sources): Promise<BuiltFile> {
  const topology = await layBasemap(sources);
  const { land, underlay, water, formerReservoir } = topology.objects;
  const objects: BasemapTopology['objects'] = {
    land: withProperties(land, (properties) => {
      const iso = String(properties.iso);
      const names = COUNTRY_NAMES[iso];
      if (names === undefined) throw new BadInput(LAND_FILE, `country ${iso} has no name in the recipe`);
      return { iso, ...names };
    }),
    underlay: withProperties(underlay, () => ({ iso: 'UA' })),
    water: withProperties(water, () => ({})),
    formerReservoir: withProperties(formerReservoir, () => FORMER_RESERVOIR)
  };
  const text = `${JSON.stringify({ ...topology, objects })}\n`;
  return { path: 'basemap.topo.json', text, credits: ['openstreetmap'] };
}
