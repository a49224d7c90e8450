import { formatEmbedQuery, readEmbedQuery, type EmbedOptions } from '$lib/view/embed/embed-options';
import { formatCompareView, parseCompareView, type CompareNotice, type CompareView } from '$lib/view/page/compare-view';
import { formatView, parseView, type AddressContext, type Address, type Notice } from '$lib/view/page/url';
import type { View } from '$lib/view/page/view';
import { embedPath } from '../../addresses/embed-hrefs';

/** What is put together: a map of one version, or the comparison of two. */
type Built =
  | { readonly kind: 'version'; readonly view: View; readonly notices: readonly Notice[] }
  | { readonly kind: 'pair'; readonly view: CompareView; readonly notices: readonly CompareNotice[] };

/** All that the page of embedded maps has in its address. */
export type BuilderView = Built & {
  readonly options: EmbedOptions;
  /** Number of the frozen release that the code points to; `null`: the atlas as it is. */
  readonly release: string | null;
  /** Parts of the address that were not taken. */
  readonly ignored: readonly string[];
  /** A version that was asked for and that there is not. */
  readonly lost: string | null;
};

interface BuilderContext extends Pick<AddressContext, 'locale' | 'dates'> {
  readonly ids: readonly string[];
  readonly opening: readonly [string, string];
  /** Numbers of the frozen releases that the site holds. */
  readonly releases: readonly string[];
}

const [VERSION, VERSUS, RELEASE] = ['version', 'versus', 'release'];

/** Reads what is put together from the address. Total, as all readers of addresses. */
export function readBuilder({ search, hash }: Address, context: BuilderContext): BuilderView {
  const { options, search: rest, ignored } = readEmbedQuery(search);
  const query = new URLSearchParams(rest);
  const take = (name: string): string | null => {
    const value = query.get(name);
    query.delete(name);
    return value;
  };
  const [wanted, versus, frozen] = [take(VERSION), take(VERSUS), take(RELEASE)];
  const release = frozen !== null && context.releases.includes(frozen) ? frozen : null;
  const isKnown = wanted === null || context.ids.includes(wanted);
  const id = isKnown ? (wanted ?? context.opening[0]) : context.opening[0];
  const common = {
    options,
    release,
    ignored: release === frozen ? ignored : [...ignored, RELEASE],
    lost: isKnown ? null : wanted
  };
  const address = { search: String(query), hash };
  return versus === null
    ? { ...common, kind: 'version', ...parseView(address, { ...context, versionId: id }) }
    : { ...common, kind: 'pair', ...parseCompareView({ ...address, path: [id, versus] }, context) };
}

/** What is put together, as it stands in the address of its page. */
export type BuilderChoice = Pick<BuilderView, 'options' | 'release'> &
  (
    Pick<Extract<Built, { kind: 'version' }>, 'kind' | 'view'> | Pick<Extract<Built, { kind: 'pair' }>, 'kind' | 'view'>
  );

/** The query and hash of the page of embedded maps, canonically. */
export function formatBuilder(choice: BuilderChoice): string {
  const { ids, search, hash } = partsOf(choice);
  const [a = '', b] = ids;
  const own = `?${VERSION}=${a}${b === undefined ? '' : `&${VERSUS}=${b}`}`;
  const release = choice.release === null ? '' : `&${RELEASE}=${choice.release}`;
  return own + release + search.replace('?', '&') + hash;
}

const partsOf = ({ kind, view, options }: BuilderChoice) => {
  const { search, hash } = kind === 'version' ? formatView(view) : formatCompareView(view);
  return {
    ids: kind === 'version' ? [view.versionId] : view.versions,
    search: formatEmbedQuery(options, search),
    hash
  };
};

/** Where the map stands: its path as `pageHref` takes it, its query and its hash. */
export function embedAddress(choice: BuilderChoice): { path: string; rest: string } {
  const { ids, search, hash } = partsOf(choice);
  return { path: embedPath(ids), rest: search + hash };
}
