// Long because it is a table: one entry per text.
import type { Widen } from '../../message-set';
import { formatPublished, type PublishedDay } from '../../format';

/** English texts of the interface. */
const en = {
  siteName: 'Peace Plan Atlas',
  siteTagline: 'Territorial terms of the proposed peace plans for Ukraine',
  language: 'Language',
  theme: { label: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
  nav: {
    label: 'Pages',
    pages: {
      compare: 'Compare',
      timeline: 'Timeline',
      texts: 'Texts',
      places: 'Places',
      data: 'Data',
      method: 'Method'
    }
  },
  skipToText: 'Skip to the text',
  printedOn: (date: string) => `printed ${date}`,
  fault: {
    renewed: 'The atlas has been renewed since this page was opened.',
    kept: 'The network does not answer. This is the copy that is kept on this device.',
    needsNetwork: 'There is no network; files for download are not kept on this device.',
    partMissing: 'A part of this page could not be loaded.',
    stalled: 'This page can be read, but its controls do not work yet: a script could not be loaded.',
    reload: 'Reload the page',
    title: 'This page could not be loaded',
    text: 'The connection failed, or a file of the page is damaged. The address and what you have made are kept.',
    home: 'To the front page'
  },
  proposalNote: 'A proposal, not an agreed border.',
  referenceNote: 'A reference, not a proposal.',
  generalised: 'Lines generalised to about 1 km.',
  otherDay: (date: string) => `The situation is that of ${date}: on another line the map shows who held what later.`,
  versions: 'Plan versions',
  published: (text: PublishedDay) => `Public since ${formatPublished(text, 'en')}`,
  compareWith: 'Compare with another version',
  ownVariant: 'Make a variant of this',
  imageAndData: 'Download and share',
  ledger: 'What would change hands',
  assets: 'Assets: towns, plants, ports, bridges',
  variant: 'Another variant of the same document',
  notDrawn: 'Not drawn',
  leftOpen: 'Fixes nothing on the map: the land is left to talks or not mentioned.',
  map: {
    title: (version: string) => `Map: ${version}`,
    description: (version: string, date: string) =>
      `Map of Ukraine with the land terms of “${version}”, drawn on the line of contact of ${date}. The table of areas says the same in words.`,
    notDrawn: (version: string, reason: string) => `Map of Ukraine without the land of “${version}”. ${reason}`,
    lineOfContact: 'Line of contact',
    siteMark: 'Site with terms of its own',
    silentSiteMark: 'Site of which the text says nothing',
    lineOfContactOn: (date: string) => `Line of contact, ${date}`,
    kilometres: 'km',
    blackSea: 'Black Sea',
    seaOfAzov: 'Sea of Azov',
    formerReservoir: 'former Kakhovka reservoir',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    gestures: {
      wheel: 'Zoom the map with Ctrl and the wheel',
      wheelOnMac: 'Zoom the map with ⌘ and the wheel',
      touch: 'Move the map with two fingers'
    },
    loading: 'The interactive map is loading.',
    ready: 'The interactive map is ready.',
    noWebgl:
      'This browser cannot draw the interactive map. The map shown here is complete; the preset views still work.',
    notLoaded: 'The interactive map could not be loaded. The map shown here is complete.',
    failed: (file: string) => `The map data (${file}) could not be loaded. The text and the table are complete.`,
    retry: 'Try again',
    site: {
      'zaporizhzhia-npp': 'Zaporizhzhia NPP',
      'kakhovka-dam': 'Kakhovka dam',
      'kinburn-spit': 'Kinburn Spit',
      'dnipro-shipping': 'Shipping on the Dnipro',
      'black-sea-shipping': 'Shipping on the Black Sea'
    }
  },
  legend: 'Legend',
  legendHint: 'Choose a class to show it alone.',
  showAll: 'Show all',
  // “Under a thousand” is no “about”.
  aboutArea: (area: string) => (area.startsWith('<') ? area : `about ${area}`),
  measureLabel: 'Figures',
  measure: { land: 'Land', people: 'People before the invasion' },
  people: (people: string) => `${people} people`,
  point: (points: string) => `point ${points}`,
  noPoint: 'no numbered point',
  facetLabel: 'What the colours show',
  facet: {
    status: 'Control and recognition',
    control: 'Control',
    recognition: 'Recognition',
    forces: 'Forces',
    administration: 'Administration'
  },
  control: {
    ukraine: 'Ukraine would hold',
    russia: 'Russia would hold',
    neither: 'Neither side’s forces',
    joint: 'Held jointly',
    'to-be-negotiated': 'To be negotiated',
    unspecified: 'The text does not say who would hold it'
  },
  held: { ukraine: 'Held by Ukraine', russia: 'Held by Russia' },
  recognition: {
    'ukraine-de-jure': 'Ukrainian in law',
    'russia-de-facto': 'would be recognised de facto as Russian',
    'russia-de-jure': 'would be recognised as Russian in law',
    'line-only': 'a line only, no change of title',
    none: 'no recognition of a change',
    deferred: 'recognition deferred',
    unspecified: 'on recognition the text does not say'
  },
  forces: {
    unchanged: 'forces as they are',
    frozen: 'frozen along the line of contact',
    'ukraine-withdraws': 'Ukraine would withdraw',
    'russia-withdraws': 'Russia would withdraw',
    'both-withdraw': 'both sides would pull back',
    demilitarised: 'demilitarised',
    unspecified: 'on forces the text does not say'
  },
  short: {
    demilitarised: 'demilitarised',
    frozen: 'line frozen',
    'russia-withdraws': 'Russia withdrawing',
    'ukraine-withdraws': 'Ukraine withdrawing',
    'russia-de-facto': 'recognised de facto',
    'russia-de-jure': 'recognised in law'
  },
  administration: {
    ukraine: 'Ukrainian administration',
    russia: 'Russian administration',
    joint: 'joint administration',
    international: 'international administration',
    'to-be-negotiated': 'administration to be negotiated',
    unspecified: 'on administration the text does not say'
  },
  basis: {
    stated: 'stated in the text',
    'general-clause': 'follows from a general clause',
    inferred: 'our inference',
    reported: 'reported, text not published',
    'not-stated': 'the text does not say'
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  dispute: {
    label: 'Open question',
    'text-in-tension': 'The text is in tension with itself',
    'sources-differ': 'Sources differ',
    'wording-open': 'The wording leaves it open',
    reading: 'Our reading'
  },
  silent: 'The text does not say',
  controls: 'Map controls',
  description: 'What it would do',
  situation: 'In figures',
  lineDate: 'Line of contact of',
  /** Lines of the reader's own, among the dates. */
  ownLines: 'Your own',
  openOwnLine: 'A line of your own',
  lineDateDefault: (date: string) => `${date} (nearest to the text)`,
  layers: 'Layers',
  layer: {
    crimea: 'Crimea',
    luhansk: 'Luhansk',
    donetsk: 'Donetsk, held by Russia',
    buffer: 'Donetsk, held by Ukraine (the demilitarised buffer of some texts)',
    'kherson-zaporizhzhia': 'Kherson and Zaporizhzhia along the line',
    pockets: 'Other pockets held by Russia',
    overlays: 'Zones laid over others',
    'line-of-contact': 'Line of contact',
    sites: 'Sites with terms of their own',
    'oblast-borders': 'Oblast borders',
    places: 'Places'
  },
  views: 'Go to',
  view: {
    contested: 'East and south',
    ukraine: 'Ukraine',
    donbas: 'Donbas',
    south: 'South',
    crimea: 'Crimea',
    buffer: 'Buffer'
  },
  terms: 'Clause by clause',
  sites: 'Sites with terms of their own',
  overlaysTitle: 'Laid over the zones',
  unconfirmed: 'not confirmed: no publication that carries the text was found',
  sources: 'Sources',
  sourceKind: {
    text: 'carries the text',
    wire: 'news agency',
    media: 'newspaper or news site',
    official: 'official',
    policy: 'research',
    state: 'state-controlled agency',
    aggregator: 'seen in republication'
  },
  sourceOrigin: (origin: string) => `from ${origin}`,
  controlledBy: { Russian: 'Russian state', Chinese: 'Chinese state', Iranian: 'Iranian state' },
  noAddress: 'no link found',
  seenInDigest: 'seen in a digest that names the publication',
  card: { close: 'Close', toClause: 'To this clause in our words' },
  credits: 'Data',
  ageNotice: (date: string, days: string) =>
    `The newest line of contact in the atlas is of ${date}, ${days} days before today.`,
  factsChecked: (events: string, texts: string, newestLine: string) =>
    `Events checked up to ${events}, from June 2026 on by digests that name the publications; texts up to ${texts}. Newest line of contact: ${newestLine}.`,
  notice: {
    date: (given: string, used?: string) =>
      `There is no line of contact of “${given}”; shown is ${used ?? 'the line nearest to the text'}.`,
    measure: (given: string) => `There are no figures of “${given}”; shown is land.`,
    facet: (given: string) => `The map cannot be coloured by “${given}”; shown is control with recognition.`,
    layer: (given: string) => `There is no layer “${given}”; it was ignored.`,
    view: (given: string) => `There is no view “${given}”; shown is the one that the page opens on.`,
    camera: (given: string) => `The map position “${given}” could not be read; shown is the preset view.`,
    parameter: (given: string) => `The address has a part that the atlas does not know (“${given}”); it was ignored.`,
    version: (given: string) => `There is no plan version “${given}”; shown is the nearest by name.`,
    page: (given: string) => `There is no page “${given}”; shown is the nearest that exists.`,
    zone: (given: string) => `This version has no land called “${given}”; no card was opened.`,
    class: (given: string) => `The legend has no class “${given}”; all classes are shown.`,
    place: (given: string) => `There is no place “${given}” in the gazetteer; none is marked.`
  },
  holder: { ukraine: 'Ukraine', russia: 'Russia' },
  dismiss: 'Dismiss',
  offline: 'Works offline after the first visit. No cookies, no trackers, no requests to other sites.'
};

/** The texts every language of the atlas has. */
export type Messages = Widen<typeof en>;

export default en;
