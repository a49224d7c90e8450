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
  },
  {
    id: 'occupied-list',
    kind: 'official',
    outlet: 'Verkhovna Rada of Ukraine',
    origin: 'Ministry for Development of Communities',
    originUk: 'Міністерством розвитку громад',
    title:
      'Order No. 376 of 28 February 2025: list of territories where hostilities are or were conducted or that are temporarily occupied by the Russian Federation (follows order No. 309 of 22 December 2022)',
    language: 'uk',
    date: '2025-02-28',
    url: 'https://zakon.rada.gov.ua/laws/show/z0380-25'
  }
];
