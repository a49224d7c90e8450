import { formatQuery, QueryReader } from '../page/query-reader';

/**
 * What a map in somebody else's page has around it beside its title, its credit and the line that names it a proposal.
 * `modes` are the ways of comparing two versions, `signing` is the slider over days of signing.
 */
export const EMBED_CONTROLS = ['legend', 'views', 'date', 'facets', 'modes', 'signing'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

const EMBED_THEMES = ['light', 'dark'] as const;

/** What of an embedded map its host chooses and its reader does not. */
export interface EmbedOptions {
  /** `null`: as the reader's device has it. */
  readonly theme: (typeof EMBED_THEMES)[number] | null;
  readonly controls: readonly EmbedControl[];
}

/** What a host that chooses nothing shows. */
const DEFAULT_CONTROLS: readonly EmbedControl[] = ['legend'];
const NONE = 'none';

/** Parameters that pym.js adds to the address of a frame, see https://blog.apps.npr.org/pym.js/. */
const OF_PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

interface EmbedQuery {
  readonly options: EmbedOptions;
  /** What is left: the view, as the page of the same maps has it. */
  readonly search: string;
  /** Parts of what the host chose that were not taken. */
  readonly ignored: readonly string[];
}

/** Reads what a host has chosen from the query of an embedded map, and leaves the view. Total, as all readers of addresses. */
export function readEmbedQuery(search: string): EmbedQuery {
  const query = new QueryReader<'parameter'>(search);
  const theme = query.choose('parameter', EMBED_THEMES, null, 'theme');
  const wished = query.get('controls') === NONE ? [] : query.chooseSome('parameter', EMBED_CONTROLS, 'controls');
  const controls = query.has('controls') ? wished : DEFAULT_CONTROLS;
  const rest = new URLSearchParams(search);
  for (const name of ['theme', 'controls', ...OF_PYM]) rest.delete(name);
  const kept = rest.toString().replaceAll('%2C', ',');
  return {
    options: { theme, controls },
    search: kept === '' ? '' : `?${kept}`,
    ignored: query.notices.map(({ given: part }) => part)
  };
}

const isDefault = (controls: readonly EmbedControl[]): boolean => controls.join() === DEFAULT_CONTROLS.join();

/** Writes what a host has chosen behind the query of a view, canonically. */
export function formatEmbedQuery({ theme, controls }: EmbedOptions, search: string): string {
  const shown = EMBED_CONTROLS.filter((control) => controls.includes(control));
  const own = formatQuery({
    theme,
    controls: isDefault(shown) ? null : shown.length === 0 ? NONE : shown.join(',')
  });
  return search === '' ? own : search + own.replace('?', '&');
}
