import type { PairMarkup } from '../../compare/data/load-pair.server';
import type { Territory } from '$lib/territory/territory';

/** What has been drawn in a frame before the scripts of its page came: they need not show less until they have it themselves. */
export interface Painted {
  /** Land by the key of its line of contact. */
  lands?: Readonly<Record<string, Territory>>;
  /** Maps of two versions. */
  maps?: Readonly<Record<keyof PairMarkup, string>>;
  /** The slider over days of signing of two versions. */
  signing?: string;
}

/** The event by which scripts of a page take back the document, as it was written; whoever has drawn in it hands over. */
export const HANDED_OVER = 'hydrate';

/** Takes back the document; to be done before anything in it comes alive. */
export function takeDocument(): Painted {
  const painted: Painted = {};
  if (typeof document === 'object') document.dispatchEvent(new CustomEvent(HANDED_OVER, { detail: painted }));
  return painted;
}

interface Lands {
  territory(key: string): Territory | null;
  isLost(key: string | null): boolean;
}

/** Land as it has loaded, until then as it was drawn from before. */
export const withPainted = (loaded: Lands, { lands = {} }: Painted): Lands => ({
  isLost: (key) => loaded.isLost(key),
  territory: (key) => {
    const [own, other] = [loaded.territory(key), lands[key] ?? null];
    // What was drawn may know the people already.
    return own === null || (own.people === undefined && other?.people !== undefined) ? (other ?? own) : own;
  }
});
