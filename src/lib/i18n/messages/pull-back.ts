import { messageSet, type Widen } from '../message-set';

/** English texts of the pull-back that a reader sets along a line, which come where one is asked for. */
const en = {
  title: 'Pull back on each side',
  about:
    'What lies within a distance of the line of contact, on each side. It is your own assumption: laid over the map, it changes no area of the version.',
  side: {
    ukraine: 'Land that Ukraine holds',
    russia: 'Land that Russia holds'
  },
  distance: (km: string) => `${km} from the line`,
  alike: 'Both sides alike',
  where: 'Kept to oblasts',
  wholeLine: 'None chosen: the whole line.',
  declared: 'Named in texts',
  none: 'No distance is set: move a slider.',
  table: (line: string) => `Land within these distances of the line of contact, ${line}`,
  oblast: 'Oblast',
  total: 'Together',
  area: 'Area',
  people: 'People who lived there before the full-scale invasion',
  towns: 'Towns of 10,000 and more',
  assets: 'Assets that the atlas knows',
  nothing: 'none',
  more: (count: number) => `${String(count)} more`,
  method:
    'Measured on the ellipsoid’s plane of equal area, by distance from the whole line, in cells of 1 km²; within 0.6 % of bands that were cut exactly. The range of people is what 1 km of accuracy leaves at the edge.',
  ownLine: 'Only areas could be worked out on this line; people, towns and assets could not.',
  noLine: 'Here is no line of contact to draw back from.',
  nowhere: 'In the oblasts chosen no land lies within these distances.',
  fault: {
    distance: (given: string) => `“${given}” is no distance in km: it was left out. Distances are from 0 to 75.`,
    negative: (given: string) => `A distance cannot be less than nothing: ${given} km became 0 km.`,
    wide: (given: string) => `Land is measured up to 75 km from the line here: ${given} km became 75 km.`,
    unit: (given: string) => `“${given}” is no oblast: codes are written like UA-14. It was left out.`
  },
  figure: {
    subtitle: (line: string) =>
      `A reader’s own assumption: a pull-back from the line of contact of ${line}; it changes no area`,
    side: (km: string, side: string) => `${side}, within ${km}`,
    assumed: 'a reader’s own assumption, named in no text',
    own: 'A pull-back by a reader’s own assumption, named in no text.',
    within: (units: string) => `in ${units} only`
  }
};

export type PullBackMessages = Widen<typeof en>;

export const pullBackMessages = messageSet<PullBackMessages>(
  en,
  import.meta.glob('../languages/*/pull-back.ts', { eager: true, import: 'default' })
);
