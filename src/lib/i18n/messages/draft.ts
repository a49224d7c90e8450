import { innerQuotes } from '../format';
import { messageSet, type Widen } from '../message-set';

/** English texts on drafts of a reader's own; of the page of drafts, and of what shows one. */
const en = {
  title: 'Draft your own version',
  description:
    'Start from a published plan text or from nothing, decide what would follow for which land, and see map, areas and people at once. It stays in this browser and in its link.',
  mark: 'A reader’s own draft',
  notPublished: 'A reader’s own draft: not a published text, and not an agreed border.',
  privacy:
    'Nothing leaves your browser: a draft is kept here until you remove it, and its link carries it whole, without a server.',
  needsScript: 'A draft is made and drawn by JavaScript, in your browser alone; this browser does not run it.',
  start: {
    heading: 'Begin a draft',
    from: 'Start from',
    nothing: 'Nothing: all land without a status',
    begin: 'Begin',
    file: 'Open a file of a draft',
    hint: 'A version’s clauses are copied with their land, status and wording; its sources stay with the published text.'
  },
  kept: {
    heading: 'Drafts kept in this browser',
    none: 'There is none yet.',
    open: 'Open',
    remove: 'Remove',
    removed: (name: string) => `“${innerQuotes(name)}” was removed.`,
    undo: 'Put it back',
    nameless: 'Without a name',
    changed: (day: string) => `changed ${day}`,
    inMemory: 'only as long as this tab is open'
  },
  store: {
    full: 'This browser has no room left: the draft is here only as long as this tab is open. Save it as a file, or remove other drafts.',
    unavailable:
      'This browser keeps nothing here, as in a private window: the draft is in the address and in this tab alone. Save the link or a file.',
    conflict: 'Another tab has changed this draft meanwhile. Yours goes on as a draft of its own; both are kept.',
    linked:
      'The link holds another state of a draft that you keep. Yours is untouched; once you change this one, it is kept beside it.'
  },
  link: {
    'cut-off':
      'The link was cut off on its way, so its draft cannot be read. Ask for the whole link, or for the draft as a file.',
    'too-large':
      'The link holds more than a draft in a link can have (300 kB), so it was not read. Ask for the draft as a file.',
    'no-draft': 'What the link names is no draft of this atlas. Ask for the link again, or for the draft as a file.',
    newer: (form: string) =>
      `The draft has form ${form}, which is newer than this page can read. Reload the page; if it stays so, this copy of the atlas is older than the one that made the draft.`,
    unknownForm: (form: string) =>
      `The draft has form “${form}”, which this atlas does not know. Ask for it as a file from the atlas that made it.`
  },
  lostBase: (id: string) =>
    `The draft started from “${id}”, which could not be loaded: its clauses are here, without the words that they had from there.`,
  lostFrom: (id: string) => `There is no version “${id}” to start from. Choose one in the list.`,
  badFile: 'The file is no draft that can be opened:',
  remark: {
    status: (where: string, facet: string, given: string) =>
      `${where}: “${given}” is no value of “${facet}”. The draft says nothing there now; choose a value.`,
    land: (where: string) => `${where}: its land could not be read. Choose land for it.`,
    nameCut: (name: string) => `The name was longer than a title has room for; it was cut to “${innerQuotes(name)}”.`,
    tooMany: (count: string) => `The draft has ${count} clauses; the first 100 were taken.`
  },
  name: 'Name of the draft',
  nameHint: 'It always stands behind “A reader’s own draft”.',
  undo: 'Undo',
  redo: 'Redo',
  otherDraft: 'Begin or open another',
  clauses: 'Clauses',
  clausesHint: 'In order: the first clause that names some land decides about it.',
  clause: (number: string) => `Clause ${number}`,
  rest: 'All land that no clause names',
  regimes: 'Regimes laid over the land',
  add: {
    heading: 'Add',
    land: 'Land',
    clause: 'Add a clause for it',
    regime: 'Lay a regime over it',
    done: (name: string) => `Added: ${name}.`
  },
  land: {
    units: 'Oblasts and cities',
    all: 'All of Ukraine',
    holder: 'Held, on the line of contact, by',
    either: 'either side',
    ukraine: 'Ukraine',
    russia: 'Russia',
    distance: 'Distance from the line',
    any: 'at any distance',
    within: (km: string) => `within ${km} km, both sides`,
    whereCut: (names: string) => `Land is cut at distances from the line in ${names} alone.`,
    complex: 'This land is described by an expression of the published text; choosing other land replaces it.',
    draw: 'Draw land on the map …',
    drawn: (corners: string) => `Inside an outline drawn by hand, corners: ${corners}.`,
    redraw: 'Change the outline …',
    undraw: 'Without the outline',
    back: 'Back to the map of the draft',
    limits:
      'Raions are not in the atlas’s geodata: draw their land by hand. A line of contact of your own can be drawn as well, and a draft laid over it:',
    ownLine: 'your own line'
  },
  landName: 'Name of the land',
  landNameHint: 'for legend and map; may stay empty',
  facets: 'What would follow',
  forcesHint: 'one or more',
  point: 'Number of the clause',
  pointHint: 'such as 21a; may stay empty',
  wording: 'Wording',
  wordingHint: 'in one or two sentences of your own',
  wordingFromBase: 'Wording of the published version, as long as land and status stay as they are there:',
  kind: 'Regime',
  up: 'Earlier',
  down: 'Later',
  remove: 'Remove',
  removedPart: (name: string) => `Removed: ${name}. “Undo” brings it back.`,
  area: (area: string) => `about ${area}`,
  noLandHere: 'no land on this line',
  faults: {
    heading: 'Check',
    fine: 'Nothing is wrong: the draft passes the checks of published versions.',
    wrong: 'To be mended',
    known: 'To be known',
    show: 'Show',
    noName: 'The draft has no name. Give it one, so that images and links tell it from others.',
    noLand: 'It names no land. Choose an oblast or a side.',
    unknownUnit: (given: string) => `“${given}” is no unit of Ukraine. Choose another in the list.`,
    point: (given: string) => `“${given}” is no number of a clause. Write it like 21, 21a or II.3, or leave it empty.`,
    tooLong: (length: string, most: string) =>
      `The wording has ${length} characters; ${most} are the most. Shorten it.`,
    uncut: (km: string, cutAt: string) =>
      `Land is not cut at ${km} km from the line, but at ${cutAt} km. Choose one of these.`,
    uncutThere: (names: string) =>
      `Distances from the line are cut in ${names} alone. Choose that land, or no distance.`,
    fewCorners: 'Its outline has fewer than three corners. Draw it anew, or take it away.',
    manyCorners: (count: string, most: string) =>
      `Its outline has ${count} corners; ${most} are the most. Remove some in the list of points.`,
    noPlace: (corner: string) =>
      `Corner ${corner} of its outline is no place on Earth. Longitude comes first, then latitude.`,
    crosses: (near: string) =>
      `Its outline crosses itself near ${near} (longitude, latitude), so nobody can tell which land is meant. Move a corner there.`,
    outside: 'Its outline has no land of Ukraine inside. Move it, or see whether longitude and latitude are swapped.',
    tooSmall: (least: string) =>
      `Its outline encloses too little land to be cut out; ${least}\u00a0km² are the least. Draw it larger.`,
    partlyOutside: (area: string) =>
      `Of its outline ${area} are no land of Ukraine, but sea, large water or land abroad; they do not count.`,
    manyOutlines: (most: string) =>
      `A draft has at most ${most} different outlines; this one is left out. Take another away, or join two.`,
    shadowed: (names: string) =>
      `All of its land is claimed before, by ${names}, so it gets none. Move it before, or remove one of them.`,
    part: (names: string) => `A part of its land is claimed before, by ${names}; it gets the rest.`,
    silent:
      'It gives its land no status: the map shows that the text does not say. That is allowed; choose a status if it should say something.'
  },
  share: {
    heading: 'Share and keep',
    copy: 'Copy the link',
    copied: 'The link was copied; it holds the whole draft.',
    notCopied: 'The browser did not let the link be copied. It stands in the address bar.',
    length: (length: string) => `The link has ${length} characters.`,
    tooLong: (length: string, most: string) =>
      `The draft would make a link of ${length} characters; messengers cut links longer than ${most}. Share it as a file.`,
    file: 'Save as a file (JSON)',
    image: 'Image or data as',
    make: 'Make and save',
    more: 'More formats, sizes and settings',
    working: 'The file is being made …',
    failed: (reason: string) => `The file could not be made. ${reason}`,
    fileHint: 'The file has the published form of plan versions; “atlas validate” checks it, and this page opens it.'
  },
  compare: {
    heading: 'Compare it',
    hint: 'with up to five published versions',
    show: 'Compare',
    limit: 'Five are chosen. Take one away to choose another.',
    none: 'Choose at least one.'
  },
  pullBack: 'Pull back on each side',
  reading: 'What it would mean',
  loading: 'The draft is being opened …',
  elsewhere:
    'The address names a draft that this browser does not have, and does not carry it. Ask for a link from the page of the draft, which holds it whole.'
};

export type DraftMessages = Widen<typeof en>;

/** Texts on drafts of a reader's own; imported by nothing that pages load before there is one, but by the page of drafts. */
export const draftMessages = messageSet<DraftMessages>(
  en,
  import.meta.glob('../languages/*/draft.ts', { eager: true, import: 'default' })
);
