/** Names under which a place may be looked for beside those that the gazetteer has for it, present and former. */
export interface OtherNames {
  /** GeoNames’ number and the gazetteer's English name; a test holds them together. */
  readonly id: number;
  readonly en: string;
  readonly names: readonly string[];
}

const other = (id: number, en: string, ...names: readonly string[]): OtherNames => ({ id, en, names });

/**
 * Former and Russian-derived names that people type, where no rule of spelling leads to the present name: for search
 * only, never shown as a name. Official names before renaming are those of the decommunisation of 2016 and of the
 * renamings of 2024, and earlier Soviet ones; all are general knowledge. One spelling each: `foldName` knows the others.
 */
export const OTHER_NAMES: readonly OtherNames[] = [
  other(703448, 'Kyiv', 'Kiev'),
  other(706483, 'Kharkiv', 'Kharkov'),
  other(709930, 'Dnipro', 'Dnipropetrovsk', 'Dnepropetrovsk', 'Dnepr', 'Yekaterinoslav'),
  other(687700, 'Zaporizhzhia', 'Zaporozhye', 'Zaporozhe'),
  other(702550, 'Lviv', 'Lvov', 'Lwów', 'Lemberg'),
  other(703845, 'Kryvyi Rih', 'Krivoy Rog'),
  other(700569, 'Mykolaiv', 'Nikolaev', 'Nikolayev'),
  other(701822, 'Mariupol', 'Zhdanov'),
  other(702658, 'Luhansk', 'Voroshilovgrad'),
  other(709717, 'Donetsk', 'Stalino', 'Yuzovka'),
  other(705812, 'Kropyvnytskyi', 'Kirovohrad', 'Kirovograd', 'Yelisavetgrad'),
  other(709932, 'Kamianske', 'Dniprodzerzhynsk', 'Dneprodzerzhinsk'),
  other(6559559, 'Horishni Plavni', 'Komsomolsk', 'Gorishnie Plavni'),
  other(707471, 'Ivano-Frankivsk', 'Stanislav', 'Stanislau'),
  other(706369, 'Khmelnytskyi', 'Proskurov'),
  other(713174, 'Bakhmut', 'Artemivsk', 'Artemovsk', 'Artyomovsk'),
  other(704422, 'Pokrovsk', 'Krasnoarmiisk', 'Krasnoarmeysk'),
  other(709354, 'Toretsk', 'Dzerzhynsk', 'Dzerzhinsk'),
  other(704204, 'Lyman', 'Krasnyi Lyman', 'Krasny Liman'),
  other(710035, 'Myrnohrad', 'Dymytrov', 'Dimitrov'),
  other(691374, 'Chystiakove', 'Torez'),
  other(693468, 'Sloviansk', 'Slavyansk'),
  other(705104, 'Kostiantynivka', 'Konstantinovka'),
  other(691741, 'Boikivske', 'Telmanove', 'Telmanovo'),
  other(697613, 'Manhush', 'Pershotravneve', 'Pervomaiskoe'),
  other(704403, 'Sorokyne', 'Krasnodon'),
  other(700829, 'Otamanivka', 'Molodogvardeysk'),
  other(713175, 'Kypuche', 'Artemovsk'),
  other(900044480, 'Niu-York', 'New York'),
  other(692105, 'Dovzhansk', 'Sverdlovsk'),
  other(704202, 'Khrustalnyi', 'Krasnyi Luch'),
  other(692975, 'Kadiivka', 'Stakhanov'),
  other(705809, 'Holubivka', 'Kirovsk'),
  other(713716, 'Alchevsk', 'Kommunarsk', 'Voroshilovsk'),
  other(689304, 'Vovchansk', 'Volchansk'),
  other(691037, 'Oleshky', 'Tsiurupynsk', 'Tsyurupinsk', 'Aleshki'),
  other(698428, 'Orikhiv', 'Orekhov'),
  other(697637, 'Pereiaslav', 'Pereiaslav-Khmelnytskyi'),
  other(8341919, 'Varash', 'Kuznetsovsk'),
  other(707688, 'Chornomorsk', 'Illichivsk', 'Ilyichevsk'),
  other(704679, 'Podilsk', 'Kotovsk'),
  other(687997, 'Pivdenne', 'Yuzhny'),
  other(690312, 'Bahacheve', 'Vatutino')
];
