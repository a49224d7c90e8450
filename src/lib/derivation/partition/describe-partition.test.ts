import { describe, expect, it } from 'vitest';
import { TINY_TERRITORY, tinyProvision, tinyVersion } from '../../../../tests/fixtures/tiny-territory';
import { LOCALES } from '../../i18n/locale';
import { derivePartition } from './derive-partition';
import { describePartition } from './describe-partition';

const NO_LINE = { en: 'No line.', uk: 'Немає лінії.' };

describe('describePartition', () => {
  it('tells who would hold how much', () => {
    const version = tinyVersion([tinyProvision('south', { unit: 'C' }, { control: 'russia' })]);
    const [first] = describePartition(derivePartition(version, TINY_TERRITORY), LOCALES.en);
    expect(first).toContain('Russia would hold 500');
  });

  it('says nothing of land that is not drawn', () => {
    const terms = [tinyProvision('south', { unit: 'C' }, { control: 'russia' })];
    const version = { ...tinyVersion([]), notDrawn: { brief: NO_LINE, reason: NO_LINE, terms } };
    expect(describePartition(derivePartition(version, TINY_TERRITORY), LOCALES.en)).toEqual([]);
  });
});
