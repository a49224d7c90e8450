import { base } from '$app/paths';
import { CHANGES } from '$lib/plans/changes';

/** Number of the frozen release that this is; empty in the site that is renewed. */
const RELEASE = import.meta.env.ATLAS_RELEASE;

/** Address in the atlas as it is now, seen from here: a release lies two folders below it. */
export const inLiveAtlas = (href: string): string =>
  RELEASE === '' ? href : `${base}/../..${href.slice(base.length)}`;

/** Day of the newest change of the data. */
export const renewedOn = (): string => CHANGES.find(({ kind }) => kind !== 'release')?.date ?? '';
