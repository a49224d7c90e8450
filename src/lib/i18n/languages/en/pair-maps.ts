import { innerQuotes } from '../../format';

/** English texts around the maps of two versions: all that a frame in somebody else's page needs before it comes alive. */
const messages = {
  pairTitle: (a: string, b: string) => `${a} · ${b}`,
  notice: {
    version: (given: string, used?: string) =>
      used === undefined
        ? `There is no plan version “${given}”; it was left out.`
        : `There is no plan version “${given}”; shown is the nearest by name, “${innerQuotes(used)}”.`,
    same: (given: string) => `“${given}” was asked for more than once; a text does not differ from itself.`,
    'too-many': (given: string, used?: string) =>
      `${given} versions were asked for; the first ${used ?? ''} are compared.`,
    'too-few': (given: string, used?: string) =>
      `Only “${given}” was asked for; “${innerQuotes(used ?? '')}” is shown beside it.`,
    mode: (given: string) => `There is no view “${given}”; the maps are shown side by side.`,
    layer: (given: string) => `There is no layer “${given}”; it was ignored.`,
    measure: (given: string) => `There are no figures of “${given}”; shown is land.`,
    facet: (given: string) => `The map cannot be coloured by “${given}”; shown is control with recognition.`,
    date: (given: string, used?: string) =>
      `There is no line of contact of “${given}”; shown is ${used ?? 'the common default'}.`,
    topics: (given: string) => `There is no group of topics “${given}”; all are listed.`,
    change: (given: string) => `Points cannot be listed by “${given}”; all are listed.`,
    divider: (given: string) => `“${given}” is no place for the divider; it stands in the middle.`,
    opacity: (given: string) => `“${given}” is no share of one map over the other; shown is half.`,
    view: (given: string) => `There is no named view “${given}”; the maps show the east and the south.`,
    camera: (given: string) => `The map position “${given}” was ignored; both maps show the same land.`,
    parameter: (given: string) => `The address has a part that this page does not know (“${given}”); it was ignored.`,
    page: (given: string) => `There is no page “${given}”; shown is the nearest comparison.`
  },
  mode: {
    label: 'Show the maps',
    'side-by-side': 'Side by side',
    swipe: 'Swipe',
    difference: 'Difference',
    overlay: 'Overlay'
  },
  divider: {
    label: 'Divider between the two maps',
    value: (a: string, b: string, percent: string) => `${a} on the left ${percent} % of the map, ${b} on the rest`
  },
  opacity: {
    label: 'How strongly the second map covers the first',
    value: (b: string, percent: string) => `${b} at ${percent} %`
  },
  move: {
    label: 'Move both maps',
    left: 'Further west',
    right: 'Further east',
    up: 'Further north',
    down: 'Further south',
    reset: 'Back to the first view'
  },
  maps: 'Maps',
  linesHint: {
    same: (date: string) => `Both on the line of contact of ${date}.`,
    different: (a: string, b: string) =>
      `Not on the same basis: by your choice the first map is drawn on the line of contact of ${a}, the second on that of ${b}. Differences between the maps may come from the line and not from the texts, so no areas are compared.`
  },
  legend: { area: (title: string, area: string) => `${title}: ${area}`, none: 'none' },
  difference: {
    heading: 'Land whose status differs',
    title: (a: string, b: string) =>
      `Map of the land on which “${innerQuotes(a)}” and “${innerQuotes(b)}” differ; the numbers are those of the table of transitions.`,
    caption: (b: string) =>
      `Only land whose status differs is coloured: the colour says what ${b} makes of it, and each change has a pattern of its own. The numbers are those of the table. The rest is left bare.`,
    none: 'By this aspect the two versions do not differ on any land.',
    notComparable: {
      lines: 'No areas are compared while the two maps stand on different lines of contact.',
      notDrawn: (title: string) =>
        `“${innerQuotes(title)}” is not drawn on the map, so no areas can be compared; the terms below can.`
    },
    lived: (people: string) => `Where they differ, ${people} lived before the full-scale invasion.`,
    silent: (area: string) => `On ${area} of the land that differs, one of the two texts is silent.`,
    summary: (changed: string, share: string, same: string) =>
      `The status differs on ${changed}, ${share} of Ukraine; on ${same} it is the same.`
  }
};

export default messages;
