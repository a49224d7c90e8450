import { datedLine } from '../../src/lib/territory/line-of-contact';
import { createHash } from 'node:crypto';
import { readTerritory, type TerritoryTopology } from '../../src/lib/territory/read-territory';
import type { Credit } from '../../src/lib/territory/credit';
import type { Manifest, SourceFile } from '../../src/lib/territory/manifest';
import type { BuiltFile } from '../artefact';
import { BadInput } from '../bad-input';
import { PROVENANCE_FILE, type LineOrigin, type Sources } from '../sources';
import type { Unit } from '../../src/lib/territory/units';

const CREDITS: readonly (Credit & { readonly line?: LineOrigin })[] = [
  {
    line: 'deepstatemap',
    id: 'deepstatemap',
    text: {
      en: 'Line of contact: generalised from DeepStateMap',
      uk: 'Лінія зіткнення: узагальнено за DeepStateMap'
    },
    url: 'https://deepstatemap.live/',
    licence: 'GPL-3.0'
  },
  {
    id: 'copied-in-part',
    line: 'copied-in-part',
    text: {
      en: 'Line of contact: generalised from DeepStateMap, copied in part',
      uk: 'Лінія зіткнення: узагальнено за DeepStateMap, частково переписано'
    },
    url: 'https://deepstatemap.live/',
    licence: 'GPL-3.0',
    note: {
      en: 'Line generalised to about 1 km and copied by hand in part; the rest is as on the date before.',
      uk: 'Лінію узагальнено приблизно до 1 км і частково переписано вручну; решта — як на попередню дату.'
    }
  },
  {
    id: 'official-list',
    line: 'official-list',
    text: {
      en: 'Line: raion borders by the official list of occupied communities, © OpenStreetMap contributors',
      uk: 'Лінія: межі районів за офіційним переліком окупованих громад, © учасники OpenStreetMap'
    },
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
    note: {
      en: 'Raion borders of 2020 follow the line of that day and are not it: some 2 km off, up to 11 km in places.',
      uk: 'Межі районів 2020 року йдуть за лінією того дня, але не є нею: різниця близько 2 км, подекуди до 11 км.'
    }
  },
  {
    id: 'openstreetmap',
    text: {
      en: 'Boundaries and base map: © OpenStreetMap contributors',
      uk: 'Межі та основа: © учасники OpenStreetMap'
    },
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0'
  },
  {
    id: 'geonames',
    text: { en: 'Place names: GeoNames', uk: 'Назви населених пунктів: GeoNames' },
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0'
  },
  {
    id: 'ukrstat',
    text: {
      en: 'Populations: State Statistics Service of Ukraine; KSE',
      uk: 'Населення: Держстат України; KSE'
    },
    url: 'https://github.com/kse-ua/KSE-Loc-Data-Hub',
    licence: 'MIT',
    notOnMaps: true
  },
  {
    id: 'wri',
    text: {
      en: 'Power plants: World Resources Institute, Global Power Plant Database',
      uk: 'Електростанції: World Resources Institute, Global Power Plant Database'
    },
    url: 'https://datasets.wri.org/dataset/globalpowerplantdatabase',
    licence: 'CC BY 4.0',
    notOnMaps: true
  }
];

function describeFile({ path, text, credits }: BuiltFile): Manifest['artefacts'][number] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, bytes: Buffer.byteLength(text), sha256, credits };
}

/** The vendored files with licence and credit; origins and changes stay in the record, which is in one language. */
function readSourceFiles(sources: Sources): SourceFile[] {
  return (sources.json(PROVENANCE_FILE) as Partial<SourceFile>[]).map(({ file, licence, credit }) => {
    if (file === undefined) throw new BadInput(PROVENANCE_FILE, 'an entry names no file');
    if (!licence) throw new BadInput(PROVENANCE_FILE, `${file} has no licence`);
    return { file, licence, credit: credit ?? '' };
  });
}

/** The credit of lines of which the record alone says whose they are (`npm run geodata:line`). */
function creditsInProvenance(sources: Sources, dates: readonly string[]): Credit[] {
  const onlyOn = dates.filter((date) => sources.lineOrigin(date) === 'credited');
  if (onlyOn.length === 0) return [];
  const told = sources.lineCredits(onlyOn);
  const unique = (of: (typeof told)[number]['credit'][]) => [...new Set(of)].join('; ');
  const names = unique(told.map(({ credit }) => credit));
  return [
    {
      id: 'credited',
      text: { en: `Line of contact: ${names}`, uk: `Лінія зіткнення: ${names}` },
      url: '',
      licence: unique(told.map(({ licence }) => licence)),
      onlyOn
    }
  ];
}

/** The credits, those of lines with the dates whose lines are owed to them. */
function readCredits(sources: Sources, dates: readonly string[]): Credit[] {
  const others = dates.filter((date) => sources.lineOrigin(date) !== 'deepstatemap');
  return CREDITS.flatMap(({ line, ...credit }): Credit[] => {
    if (line === undefined) return [credit];
    if (line === 'deepstatemap') return [{ ...credit, notOn: others }];
    const onlyOn = dates.filter((date) => sources.lineOrigin(date) === line);
    return onlyOn.length === 0 ? [] : [{ ...credit, onlyOn }];
  }).concat(creditsInProvenance(sources, dates));
}

/**
 * `manifest.json`: every other artefact with its size and checksum, units, credits, the files that all is made from,
 * and the faces of each date.
 */
export function buildManifest(
  sources: Sources,
  files: readonly BuiltFile[],
  units: readonly Unit[],
  dates: readonly string[]
): BuiltFile {
  const manifest: Manifest = {
    schema: 1,
    artefacts: files.map(describeFile),
    units: units.map(({ code, name, areaKm2, officialAreaKm2 }) => ({
      code,
      name,
      areaKm2: Math.round(areaKm2 * 100) / 100,
      officialAreaKm2
    })),
    credits: readCredits(sources, dates),
    sources: readSourceFiles(sources),
    dates: dates.map((date) => {
      const topology = `territory/${date}.topo.json`;
      const text = files.find(({ path }) => path === topology)?.text ?? '';
      return { date, topology, faces: readTerritory(datedLine(date), JSON.parse(text) as TerritoryTopology).faces };
    })
  };
  return { path: 'manifest.json', text: `${JSON.stringify(manifest, null, 1)}\n`, credits: [] };
}
