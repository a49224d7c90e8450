import { describe, expect, it } from 'vitest';
import { drawZones } from '../../src/lib/cartography/symbology/drawn-zones';
import { deriveLegend } from '../../src/lib/cartography/symbology/legend';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import { sentenceMessages } from '../../src/lib/i18n/messages/sentences';
import { describePartition } from '../../src/lib/derivation/partition/describe-partition';
import { sumAreas } from '../../src/lib/derivation/partition/face-areas';
import { isUnspoken, spokenLand } from '../../src/lib/derivation/partition/spoken-land';
import { formatArea } from '../../src/lib/i18n/format';
import { LOCALES } from '../../src/lib/i18n/locale';
import { requireVersion } from '../../src/lib/plans/catalogue';
import { VERSION_IDS } from '../../src/lib/plans/version-ids';
import { datedLine } from '../../src/lib/territory/line-of-contact';
import { defaultLineOfContactDate } from '../../src/lib/view/page/default-date';
import { manifest } from './committed-geodata';

const dates = manifest.dates.map(({ date }) => date);
const partitions = VERSION_IDS.map((id) => {
  const version = requireVersion(id);
  const date = defaultLineOfContactDate(version, dates);
  const faces = manifest.dates.find((entry) => entry.date === date)?.faces ?? [];
  return derivePartition(version, { line: datedLine(date), faces });
});
const ofPart = partitions.filter((partition) => spokenLand(partition) !== null);
const whole = { facet: 'status', hidden: [], isolated: null } as const;

it('are those that are silent on most of the country', () => {
  expect(ofPart.map(({ versionId }) => versionId)).toEqual(
    expect.arrayContaining(['kremlin-may-2026', 'donnyland-2026-04', 'geneva-dmz-2026-02'])
  );
  expect(ofPart.map(({ versionId }) => versionId)).not.toContain('framework-20-option-a');
});

describe.each(ofPart)('$versionId', (partition) => {
  const restKm2 = sumAreas(partition.zones.filter(isUnspoken));

  it.each(['en', 'uk'] as const)('is told as what it is in %s: the land it speaks of, then the silence', (code) => {
    const told = describePartition(partition, LOCALES[code]);
    const texts = sentenceMessages(code);
    expect(told[0]).toContain(formatArea(sumAreas(spokenLand(partition) ?? []), code));
    expect(told.at(-1)).toBe(texts.rest(formatArea(restKm2, code)));
    expect(told.join(' ')).not.toContain('%');
  });

  it('is drawn without a hatch on the rest, and its legend says so', () => {
    for (const { zone, symbol } of drawZones(partition, whole)) {
      if (isUnspoken(zone)) expect(symbol).toMatchObject({ hatch: 'none', broken: false });
    }
    const symbols = new Map(
      deriveLegend(partition, 'status', LOCALES.en.messages).map(({ id, symbol }) => [id, symbol])
    );
    for (const { classId, symbol } of drawZones(partition, whole)) expect(symbols.get(classId)).toEqual(symbol);
  });
});
