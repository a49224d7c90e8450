import { innerQuotes } from '../format';
import { messageSet } from '../message-set';

/** English notices on the address of an image: one for each kind of notice, with what was given and what is used. */
const en = {
  version: (given: string, used?: string) =>
    `There is no plan version “${given}”; shown is the nearest by name${used === undefined ? '' : `, “${innerQuotes(used)}”`}.`,
  same: (given: string) => `“${given}” was asked for twice; it is shown once.`,
  'too-many': (given: string) => `${given} versions were asked for; the first six are shown.`,
  'too-few': (given: string, used?: string) =>
    `Only “${given}” was asked for; “${innerQuotes(used ?? '')}” is shown beside it.`,
  figure: (given: string) => `These versions cannot be drawn as “${given}”; shown is the usual figure.`,
  date: (given: string, used?: string) =>
    `There is no line of contact of “${given}”; used is ${used ?? 'the usual one'}.`,
  measure: (given: string) => `There are no figures of “${given}”; shown is land.`,
  facet: (given: string) => `The map cannot be coloured by “${given}”; shown is control with recognition.`,
  layer: (given: string) => `There is no layer “${given}”; it was ignored.`,
  class: (given: string) => `The legend has no class “${given}”; all classes are shown.`,
  size: (given: string, used?: string) =>
    `An image cannot have the size “${given}”; used is ${used ?? 'the usual one'}.`,
  view: (given: string) => `There is no view “${given}”; shown is the east and south.`,
  box: (given: string, used?: string) =>
    `“${given}” is no part of a map of Ukraine (west, south, east, north); shown is ${used ?? 'the preset view'}.`,
  projection: (given: string) => `There is no projection “${given}”; used is Mercator.`,
  theme: (given: string) => `There are no colours “${given}”; used are the light ones.`,
  ground: (given: string) => `There is no ground “${given}”; the map stands on paper.`,
  plain: (given: string) => `“${given}” says neither yes nor no; title and legend are shown.`,
  language: (given: string) => `The atlas has no language “${given}”; the image has that of the page.`,
  headline: (given: string, used?: string) =>
    `The headline “${given}” holds signs or a length that no image can show; used is “${innerQuotes(used ?? '')}”.`,
  subtitle: (given: string, used?: string) =>
    `The subtitle “${given}” holds signs or a length that no image can show; used is “${innerQuotes(used ?? '')}”.`,
  panels: (given: string) => `The chart has no land “${given}”; it was ignored.`,
  notes: (given: string) => `Annotations that could not be read were left out: ${given}.`,
  signs: (given: string) => `The typefaces of images have no ${given}: left out of the annotations.`,
  parameter: (given: string) =>
    `The address has a part that does not belong to this image (“${given}”); it was ignored.`,
  page: (given: string) => `There is no page “${given}”; shown is the page of images.`
};

type Widen<T> = { readonly [Key in keyof T]: (given: string, used?: string) => string };

/** The notices every language has. */
export type SheetNoticeMessages = Widen<typeof en>;

/** What was not taken as it stands in the address of an image, by the kind of the notice. */
export const sheetNoticeMessages = messageSet<SheetNoticeMessages>(
  en,
  import.meta.glob('../languages/*/sheet-notice.ts', { eager: true, import: 'default' })
);
