import { describe, expect, it } from 'vitest';
import { tinyProvision } from '../../../../tests/fixtures/tiny-territory';
import { FACETS, type Status } from '../../plans/schema/plan-version';
import { SILENT_KEY, statusKey } from './status-key';

const BUFFER: Status = {
  control: 'neither',
  recognition: 'russia-de-facto',
  forces: ['ukraine-withdraws', 'demilitarised'],
  administration: { by: 'joint', terms: { en: 'By a commission.', uk: 'Комісією.' } }
};

describe('statusKey', () => {
  it.each([
    ['status', 'neither.russia-de-facto.ukraine-withdraws.demilitarised'],
    ['control', 'neither'],
    ['recognition', 'russia-de-facto'],
    ['forces', 'ukraine-withdraws+demilitarised'],
    ['administration', 'joint']
  ] as const)('says of %s what a link and a table can carry', (facet, key) => {
    expect(statusKey(BUFFER, facet)).toBe(key);
  });

  it('takes forces as a set', () => {
    const reversed = { ...BUFFER, forces: [...BUFFER.forces].reverse() };
    expect(statusKey(reversed, 'forces')).toBe(statusKey(BUFFER, 'forces'));
  });

  it.each(['status', ...FACETS] as const)('has one key for silence in %s', (facet) => {
    expect(statusKey(tinyProvision('silent', { unit: 'A' }).status, facet)).toBe(SILENT_KEY);
    expect(statusKey(BUFFER, facet)).not.toBe(SILENT_KEY);
  });

  it('leaves out of the overview what the map does not draw there', () => {
    const open: Status = { ...BUFFER, recognition: 'unspecified', forces: ['unchanged'] };
    expect(statusKey(open, 'status')).toBe('neither');
    expect(statusKey({ ...open, forces: ['unspecified'] }, 'status')).toBe('neither');
    expect(statusKey({ ...open, control: 'ukraine', recognition: 'none' }, 'status')).toBe('ukraine');
  });
});
