import type { Source } from '../schema/source';

/** Research, and sources on how others name and draw: style guides, disputes about maps. Ascending by date. */
export const POLICY_SOURCES: readonly Source[] = [
  {
    id: 'topo-ua',
    kind: 'policy',
    outlet: 'Toponymic Guidelines for Ukraine (2011)',
    date: '2011',
    url: 'https://docslib.org/doc/988827/1-introduction'
  },
  {
    id: 'atl-map',
    kind: 'policy',
    outlet: 'The Atlantic',
    date: '2014-03',
    url: 'https://www.theatlantic.com/international/archive/2014/03/crimea-causing-minor-crisis-cartographers/359364/'
  },
  {
    id: 'ap-guard',
    kind: 'policy',
    outlet: 'The Guardian',
    origin: 'AP style change',
    originUk: 'зміною правил AP',
    date: '2014-03-19',
    url: 'https://www.theguardian.com/world/2014/mar/19/associated-press-removes-ukraine-dateline-crimea-stories'
  },
  {
    id: 'natgeo',
    kind: 'policy',
    outlet: 'National Geographic',
    date: '2014-03-19',
    url: 'https://www.nationalgeographic.com/news/2014/3/140319-national-geographic-maps-crimea-annexation-russia/'
  },
  {
    id: 'mfa-names',
    kind: 'policy',
    outlet: 'MFA of Ukraine',
    date: '2018-10-04',
    url: 'https://ireland.mfa.gov.ua/en/press-center/news/67570-open-letter-of-the-ministry-of-foreign-affairs-of-ukraine'
  },
  {
    id: 'bbc-kyiv',
    kind: 'policy',
    outlet: 'tz mailing list',
    origin: 'BBC, Guardian style pages',
    originUk: 'правилами слововжитку BBC і The Guardian',
    date: '2019-11-19',
    url: 'http://mm.icann.org/pipermail/tz/2019-November/053616.html'
  },
  {
    id: 'pcgn',
    kind: 'policy',
    outlet: 'PCGN/BGN Ukraine information paper',
    date: '2020-06',
    url: 'https://docslib.org/doc/9275845/ukraine-toponymic-information-paper'
  },
  {
    id: 'ne-policy',
    kind: 'policy',
    outlet: 'Natural Earth',
    date: '2021-12',
    url: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/'
  },
  {
    id: 'un-geo',
    kind: 'policy',
    outlet: 'Google Earth Engine: UN Geodata',
    date: '2023',
    url: 'https://developers.google.com/earth-engine/datasets/catalog/UN_Geodata_BNDA_simplified_current'
  },
  {
    id: 'gcsp-toolkit',
    kind: 'policy',
    outlet: 'Geneva Centre for Security Policy',
    title: 'Drawing a line: A ‘Swiss army knife’ of options for achieving a sustainable ceasefire in Ukraine',
    date: '2025-03-05',
    url: 'https://gcsp.ch/publications/drawing-line-swiss-army-knife-options-achieving-sustainable-ceasefire-ukraine'
  },
  {
    id: 'ml-8',
    kind: 'policy',
    outlet: 'GitHub maplibre/demotiles #8',
    date: null,
    url: 'https://github.com/maplibre/demotiles/issues/8'
  },
  {
    id: 'ne-391',
    kind: 'policy',
    outlet: 'GitHub nvkelso/natural-earth-vector #391',
    date: null,
    url: 'https://github.com/nvkelso/natural-earth-vector/issues/391'
  }
];
