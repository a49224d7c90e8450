import { messageSet, type Widen } from '../message-set';

/** English texts on assets: their page, and their layer on maps. */
const en = {
  title: 'Assets',
  lead: 'Towns of the fortress belt, power plants, ports, canals, bridges, dams, mines and works, deposits: what state each is in, of which date, by which source, and what every version would mean there.',
  about:
    'A choice, not a register. A state is of its date, never of today; what is destroyed or stopped counts as no capacity. Nothing military is listed, and no point is finer than 0.01 degree.',
  kinds: 'Kinds',
  state: 'State',
  figure: 'Figure',
  holder: (date: string) => `On the line of contact of ${date}`,
  held: { ukraine: 'held by Ukraine', russia: 'held by Russia' },
  since: (date: string) => `by the sources held by Russia since ${date}`,
  nearLine: 'so near the line that the side is uncertain',
  accuracy: (km: string) => `Its place is known to about ${km}.`,
  confidence: { high: 'well sourced', medium: 'sources with gaps', low: 'one source, or an old one' },
  versions: 'Under each version, on its own line of contact',
  ownTerm: 'a term of its own',
  sources: 'Sources',
  undated: 'undated',
  controlledBy: { Russian: 'Russian state outlet', Chinese: 'Chinese state outlet' },
  place: 'Page of the town',
  method: 'How assets are chosen and counted',
  layer: {
    label: 'Assets on the map',
    all: 'All kinds',
    none: 'None',
    hollow: 'Hollow signs: destroyed, stopped, closed, or state not known',
    page: 'All assets with states and sources',
    more: 'Sources, and what every version would mean there',
    failed: 'The assets could not be loaded.'
  }
};

export type AssetMessages = Widen<typeof en>;

/** Texts on assets. */
export const assetMessages = messageSet<AssetMessages>(
  en,
  import.meta.glob('../languages/*/assets.ts', { eager: true, import: 'default' })
);
