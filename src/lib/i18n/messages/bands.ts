import { messageSet, type Widen } from '../message-set';

/** English texts of distances along the line of contact that proposals name: tables, figures, the layer of maps. */
const en = {
  title: 'Distances along the whole line that proposals name',
  intro: (date: string, km: string) =>
    `Land within a distance of the line of contact of ${date} on both sides; about ${km} of line would have to be watched. These distances are laid over the map and change no area of any version.`,
  column: {
    zone: 'Proposal and distance',
    held: (holder: string) => `Held by ${holder}: land, people before 2022, largest towns`,
    ukraine: 'Ukraine',
    russia: 'Russia'
  },
  people: (estimate: string, low: string, high: string) => `about ${estimate} people (${low} to ${high})`,
  more: (count: number) => `${count} more`,
  fromAccounts: 'The width by accounts only, not seen in the text',
  method:
    'Areas are summed by distance in steps of 1 km, within 0.6 % of bands that were cut exactly. People lived there before the full-scale invasion (official estimate of the population present, 1 January 2022); the range is what 1 km of accuracy leaves at the edge. Towns of 10,000 and more.',
  figure: {
    subtitle: (date: string) =>
      `Distances from the line of contact of ${date} that proposals name; they change no area`,
    within: (km: string, proposal: string) => `Within ${km} km: ${proposal}`,
    sides: (ukraine: string, russia: string) => `held by Ukraine ${ukraine}, by Russia ${russia}`,
    sentence: (band: string, sides: string) => `${band} (${sides}).`
  },
  layer: {
    title: 'Verification zones on the map',
    about:
      'Zones that would be watched or cleared of arms, as proposals name them, on both sides of the whole line. They are laid over the map and change no area.',
    legend: 'Edges on the map',
    lineKm: (km: string) => `Length of the line to be watched: about ${km}.`,
    table: (line: string) => `Land within each distance of the line of contact, ${line}`,
    distance: (km: string) => `Within ${km} km`,
    unmeasured: 'What lies within these distances could not be measured on this line.'
  }
};

/** The texts that every language has of distances along the line. */
export type BandMessages = Widen<typeof en>;

/** Texts of distances along the line of contact. */
export const bandMessages = messageSet<BandMessages>(
  en,
  import.meta.glob('../languages/*/bands.ts', { eager: true, import: 'default' })
);
