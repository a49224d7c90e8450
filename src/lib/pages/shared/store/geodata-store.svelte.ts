import { lookAhead } from '$lib/cartography/ground/look-ahead';
import type { MapGeodata } from '$lib/cartography/ground/geodata';
import type { SharedGround } from '$lib/cartography/ground/geodata-source';
import type { FileUnavailableError } from '$lib/client/fetch-json';
import { once } from '$lib/once';
import { remember } from '$lib/remember';
import { datedLine, isOwnLineId } from '$lib/territory/line-of-contact';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { PeopleOf } from '$lib/people/face-people';
import type { ownLinesMessages } from '$lib/i18n/messages/own-lines';
import { type Measure, needsData } from '$lib/territory/measures';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import { outlineKey, type Corners } from '$lib/territory/outline';
import type { BadLine, Remark } from '$lib/territory/line/bad-line';
import type { Territory } from '$lib/territory/territory';
import { pageFaults } from '../page-faults.svelte';

interface LoadedTerritory {
  readonly topology: TerritoryTopology;
  readonly territory: Territory;
}

const namesOf = (outlines: readonly Corners[]): string => outlines.map(outlineKey).join();

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

  /** Outlines along which land is cut as well: those that drafts in view name. */
  #outlines = $state.raw<readonly Corners[]>([]);
  /** Land that was cut along outlines, by line of contact; of other outlines until that of the present ones is here. */
  #outlined = $state.raw<Readonly<Record<string, LoadedTerritory & { readonly outlines: readonly Corners[] }>>>({});
  /** Why land could not be cut along outlines last, until a new try. */
  cutProblem = $state.raw<Remark | null>(null);

  /** Has land cut along the outlines of the drafts among some versions, from the next time on that it is loaded. */
  async cutFor(versions: readonly PlanVersion[]): Promise<void> {
    const drafts = versions.filter(({ draft }) => draft === true);
    if (drafts.length === 0 && this.#outlines.length === 0) return;
    const { outlinesOfAll } = await import('$lib/derivation/partition/outline-faults');
    const outlines = outlinesOfAll(drafts);
    if (namesOf(outlines) !== namesOf(this.#outlines)) this.#outlines = outlines;
  }

  /** Whether land on a line is still without the outlines that it is to be cut along. */
  lacksOutlines(key: string): boolean {
    return this.#outlines.length > 0 && namesOf(this.#outlined[key]?.outlines ?? []) !== namesOf(this.#outlines);
  }

  /** Whether a line of the reader's own was asked for in vain. */
  isLost(key: string | null): boolean {
    return key !== null && this.#lost.includes(key);
  }

  /** Geodata for maps of this line of contact, by its key, once they have loaded. */
  geodata(date: string): MapGeodata | null {
    const territory = this.#cut(date) ?? this.#territories[date];
    return this.#ground === null || territory === undefined ? null : this.#onGround(this.#ground)(territory.topology);
  }

  /** The same object each time: whoever draws knows by it what is drawn. */
  readonly #onGround = remember((ground: SharedGround) =>
    remember((territory: TerritoryTopology): MapGeodata => ({ ...ground, territory }))
  );

  #cut(key: string): LoadedTerritory | undefined {
    return this.#outlines.length === 0 ? undefined : this.#outlined[key];
  }

  /** The same object each time, too. */
  readonly #peopled = remember((territory: Territory) =>
    remember((people: PeopleOf): Territory => ({ ...territory, people }))
  );

  territory(date: string): Territory | null {
    const cut = this.#cut(date);
    if (cut !== undefined) return cut.territory;
    const territory = this.#territories[date]?.territory ?? null;
    const people = this.#people[date];
    return territory === null || people === undefined ? territory : this.#peopled(territory)(people);
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
    if (this.lacksOutlines(date) && !this.isLost(date)) await this.#loadOutlined(date);
  }

  /** Fetches land that may be wanted next. Nothing is said of a failure: whoever wants it then asks again. */
  async loadAhead(date: string): Promise<void> {
    if (isOwnLineId(date) || (this.#territories[date] !== undefined && !this.lacksOutlines(date))) return;
    await Promise.all([this.#loadGround(), this.#loadTerritory(date)]).catch(() => undefined);
    if (this.lacksOutlines(date)) await this.#loadOutlined(date);
    const geodata = this.geodata(date);
    if (geodata !== null) lookAhead(geodata);
  }

  // The code that fetches and checks comes with the first file, not with the page.
  readonly #loadGround = once(async (): Promise<void> => {
    const { SITE_GEODATA } = await import('../geodata/fetch-geodata');
    this.#ground = await SITE_GEODATA.ground();
  });

  readonly #loadPeople = once(async (date: string): Promise<void> => {
    const { fetchPeopleOf } = await import('../people/fetch-people-of');
    const people = await fetchPeopleOf(date);
    if (people !== undefined) this.#people = { ...this.#people, [date]: people };
  });

  /** What has come for outlines that were changed meanwhile is left. */
  async #loadOutlined(key: string): Promise<void> {
    const outlines = this.#outlines;
    this.cutProblem = null;
    try {
      const [{ fetchOutlined }, { readTerritory }, { peopleOf }] = await Promise.all([
        import('../outlines/fetch-outlined'),
        import('$lib/territory/read-territory'),
        import('$lib/people/face-people')
      ]);
      const { line, topology, people } = await fetchOutlined(key, outlines);
      if (outlines !== this.#outlines) return;
      const territory = { ...readTerritory(line, topology), people: peopleOf(people) };
      this.#outlined = { ...this.#outlined, [key]: { topology, territory, outlines } };
    } catch (error) {
      if (outlines === this.#outlines) this.cutProblem = (error as Partial<BadLine>).remark ?? { code: 'cut-failed' };
    }
  }

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
      import('../geodata/fetch-geodata'),
      import('$lib/territory/read-territory')
    ]);
    const topology = await SITE_GEODATA.territory(date);
    const territory = readTerritory(datedLine(date), topology);
    this.#territories = { ...this.#territories, [date]: { topology, territory } };
  });
}
