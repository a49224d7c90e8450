import { lookAhead } from '$lib/cartography/ground/look-ahead';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import type { SharedGround } from '$lib/cartography/ground/geodata-source';
import type { FileUnavailableError } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { datedLine, isOwnLineId } from '$lib/territory/line-of-contact';
import type { PeopleOf } from '$lib/people/face-people';
import type { ownLinesMessages } from '$lib/i18n/messages/own-lines';
import { type Measure, needsData } from '$lib/territory/measures';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { Territory } from '$lib/territory/territory';
import { pageFaults } from '../page-faults.svelte';

interface LoadedTerritory {
  readonly topology: TerritoryTopology;
  readonly territory: Territory;
}

/** Geodata as the page has fetched them so far; nothing is fetched before the reader does something. */
export class GeodataStore {
  #ground = $state.raw<SharedGround | null>(null);
  #people = $state.raw<Readonly<Record<string, PeopleOf>>>({});
  #territories = $state.raw<Readonly<Record<string, LoadedTerritory>>>({});
  /** The file that could not be loaded last, until a new try. */
  failedFile = $state.raw<string | null>(null);
  /** Ids of lines of the reader's own that were asked for and that this browser does not keep. */
  #lost = $state.raw<readonly string[]>([]);
  /** Texts on lines of the reader's own, once one was asked for. */
  ownWords = $state.raw<typeof ownLinesMessages | null>(null);

  /** Whether a line of the reader's own was asked for in vain. */
  isLost(key: string | null): boolean {
    return key !== null && this.#lost.includes(key);
  }

  /** Geodata for maps of this line of contact, by its key, once they have loaded. */
  geodata(date: string): MapGeodata | null {
    const territory = this.#territories[date];
    return this.#ground === null || territory === undefined ? null : { ...this.#ground, territory: territory.topology };
  }

  territory(date: string): Territory | null {
    const territory = this.#territories[date]?.territory ?? null;
    const people = this.#people[date];
    return territory === null || people === undefined ? territory : { ...territory, people };
  }

  /** Fetches what a map of this line of contact needs; a failure is kept in `failedFile`, and the next call tries again. */
  async load(date: string, measure: Measure = 'land'): Promise<void> {
    this.failedFile = null;
    const isOwn = isOwnLineId(date);
    try {
      await Promise.all([
        this.#loadGround(),
        isOwn ? this.#loadOwn(date) : this.#loadTerritory(date),
        needsData(measure) && !isOwn ? this.#loadPeople(date) : null
      ]);
    } catch (error) {
      // Failure of a file, or else of the code that fetches it.
      void pageFaults.checkRenewal();
      this.failedFile = (error as Partial<FileUnavailableError>).file ?? 'fetch-geodata.js';
    }
  }

  /** Fetches land that may be wanted next. Nothing is said of a failure: whoever wants it then asks again. */
  async loadAhead(date: string): Promise<void> {
    if (isOwnLineId(date) || this.#territories[date] !== undefined) return;
    await Promise.all([this.#loadGround(), this.#loadTerritory(date)]).catch(() => undefined);
    const geodata = this.geodata(date);
    if (geodata !== null) lookAhead(geodata);
  }

  // The code that fetches and checks comes with the first file, not with the page.
  readonly #loadGround = once(async (): Promise<void> => {
    const { SITE_GEODATA } = await import('./fetch-geodata');
    this.#ground = await SITE_GEODATA.ground();
  });

  readonly #loadPeople = once(async (date: string): Promise<void> => {
    const { fetchPeopleOf } = await import('../people/fetch-people-of');
    const people = await fetchPeopleOf(date);
    if (people !== undefined) this.#people = { ...this.#people, [date]: people };
  });

  /** Read anew each time: its words may have been changed, its land is the same. */
  async #loadOwn(id: string): Promise<void> {
    const [{ fetchOwnTerritory, ownLinesMessages }, { readTerritory }, { peopleOf }] = await Promise.all([
      import('../own/own-lines'),
      import('$lib/territory/read-territory'),
      import('$lib/people/face-people')
    ]);
    const own = await fetchOwnTerritory(id);
    this.ownWords = ownLinesMessages;
    this.#lost = [...this.#lost.filter((lost) => lost !== id), ...(own === undefined ? [id] : [])];
    if (own === undefined) return;
    const { line, topology, people } = own;
    this.#people = { ...this.#people, [id]: peopleOf(people) };
    this.#territories = { ...this.#territories, [id]: { topology, territory: readTerritory(line, topology) } };
  }

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
