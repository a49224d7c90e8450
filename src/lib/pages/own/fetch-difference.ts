import { differByUnit, heldArea, type UnitDifference } from '$lib/own-line/held-by-unit';
import { datedLine, isOwnLineId, type LineOfContact } from '$lib/territory/line-of-contact';
import { readTerritory } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { fetchOwnTerritory } from '../shared/own/own-lines';

async function fetchTerritory(key: string): Promise<Territory> {
  if (isOwnLineId(key)) {
    const own = await fetchOwnTerritory(key);
    if (own === undefined) throw new Error(`This browser keeps no line “${key}”.`);
    return readTerritory(own.line, own.topology);
  }
  const { dates } = await SITE_GEODATA.manifest();
  return { line: datedLine(key), faces: dates.find(({ date }) => date === key)?.faces ?? [] };
}

/** What two lines of contact, by their keys, divide otherwise. */
export async function fetchDifference(keys: readonly [string, string]): Promise<{
  readonly lines: readonly [LineOfContact, LineOfContact];
  readonly rows: readonly UnitDifference[];
  readonly all: readonly [number, number];
}> {
  const [first, second] = await Promise.all([fetchTerritory(keys[0]), fetchTerritory(keys[1])]);
  return {
    lines: [first.line, second.line],
    rows: differByUnit([first.faces, second.faces]),
    all: [heldArea(first.faces).russia, heldArea(second.faces).russia]
  };
}
