import type { MapGeodata } from '$lib/cartography/ground/geodata';
import type { SharedGround } from '$lib/cartography/ground/geodata-source';
import type { FileUnavailableError } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { datedLine } from '$lib/territory/line-of-contact';
import type { PeopleOf } from '$lib/people/face-people';
import type { Measure } from '$lib/territory/measures';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { pageFaults } from './page-faults.svelte';

interface DatedTerritory {
  readonly topology: TerritoryTopology;
  readonly territory: Territory;
}

/** Geodata as the page has fetched them so far; nothing is fetched before the reader does something. */
export class GeodataStore {
  #ground = $state.raw<SharedGround | null>(null);
  #people = $state.raw<Readonly<Record<string, PeopleOf>>>({});
  #territories = $state.raw<Readonly<Record<string, DatedTerritory>>>({});
  /** The file that could not be loaded last, until a new try. */
  failedFile = $state.raw<string | null>(null);

  /** Geodata for maps of this date, once they have loaded. */
  geodata(date: string): MapGeodata | null {
    const territory = this.#territories[date];
    return this.#ground === null || territory === undefined ? null : { ...this.#ground, territory: territory.topology };
  }

  territory(date: string): Territory | null {
    const territory = this.#territories[date]?.territory ?? null;
    const people = this.#people[date];
    return territory === null || people === undefined ? territory : { ...territory, people };
  }

  /** Fetches what a map of this date needs; a failure is kept in `failedFile`, and the next call tries again. */
  async load(date: string, measure: Measure = 'land'): Promise<void> {
    this.failedFile = null;
    try {
      await Promise.all([
        this.#loadGround(),
        this.#loadTerritory(date),
        measure === 'people' ? this.#loadPeople(date) : null
      ]);
    } catch (error) {
      // Failure of a file, or else of the code that fetches it.
      void pageFaults.checkRenewal();
      this.failedFile = (error as Partial<FileUnavailableError>).file ?? 'fetch-geodata.js';
    }
  }

  // The code that fetches and checks comes with the first file, not with the page.
  readonly #loadGround = once(async (): Promise<void> => {
    const { SITE_GEODATA } = await import('./fetch-geodata');
    this.#ground = await SITE_GEODATA.ground();
  });

  readonly #loadPeople = once(async (date: string): Promise<void> => {
    const { fetchPeopleOf } = await import('./people/fetch-people-of');
    const people = await fetchPeopleOf(date);
    if (people !== undefined) this.#people = { ...this.#people, [date]: people };
  });

  readonly #loadTerritory = once(async (date: string): Promise<void> => {
    const [{ SITE_GEODATA }, { readTerritory }] = await Promise.all([
      import('./fetch-geodata'),
      import('$lib/territory/read-territory')
    ]);
    const topology = await SITE_GEODATA.territory(date);
    const territory = readTerritory(datedLine(date), topology);
    this.#territories = { ...this.#territories, [date]: { topology, territory } };
  });
}
