import type { Source } from '../schema/source';

/** Publications of states and international bodies. Ascending by date. */
export const OFFICIAL_SOURCES: readonly Source[] = [
  {
    id: 'unga68262',
    kind: 'official',
    outlet: 'Crimea Platform',
    origin: 'UN General Assembly',
    originUk: 'Генеральною Асамблеєю ООН',
    title: 'Resolution A/RES/68/262, Territorial integrity of Ukraine',
    date: '2014-03-27',
    url: 'https://crimea-platform.org/en/materials/resolution-a-res-68-262-territorial-integrity-of-ukraine/',
    note: 'summary of the resolution’s text'
  }
];
