import { peopleOf, type FacePeople } from '../people/face-people';
import type { LineOfContact } from './line-of-contact';
import type { TerritoryTopology } from './read-territory';
import type { Face, Territory } from './territory';

/** The faces that two lines of contact cut out together: neither line crosses one. */
export interface CommonFaces {
  /** Topology as drawn; its line of contact is the second one, and its faces are as that has them. */
  readonly topology: TerritoryTopology;
  /** The same faces as each line has them, under the same ids and in the same order; areas in km². */
  readonly sides: readonly [readonly Face[], readonly Face[]];
  readonly people: FacePeople;
}

/** Common faces with the lines that cut them out. */
export interface CommonTerritory extends CommonFaces {
  readonly lines: readonly [LineOfContact, LineOfContact];
}

/** The territory as each of two lines divides it, in faces that both have. */
export function commonTerritories({ lines, sides, people }: CommonTerritory): readonly [Territory, Territory] {
  const known = peopleOf(people);
  return [
    { line: lines[0], faces: sides[0], people: known },
    { line: lines[1], faces: sides[1], people: known }
  ];
}
