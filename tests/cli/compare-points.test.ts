import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { compare } from '../../src/cli/commands/compare';

const US = 'us-28point-2025-11';

interface Told {
  readonly documents: readonly string[];
  readonly changes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly topics: readonly {
    readonly topic: string;
    readonly sides: readonly { readonly says: { readonly en: string } | null; readonly change: string | null }[];
  }[];
}

test('documents are compared topic by topic, with the figures side by side', () => {
  const told = JSON.parse(
    compare(['--points', '--versions', `${US},e3-counter-2025-11,framework-20-option-a`])
  ) as Told;
  expect(told.documents).toEqual([US, 'e3-counter-2025-11', 'framework-20']);
  const cap = told.topics.find(({ topic }) => topic === 'force-cap');
  expect(cap?.sides.map(({ says }) => says?.en)).toEqual([
    '600,000 people',
    '800,000 in peacetime',
    '800,000 in peacetime'
  ]);
  for (const counts of Object.values(told.changes)) {
    const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(told.topics.length);
  }
});

test('the same as a table', () => {
  const rows = csvParse(
    compare(['--points', '--csv', '--versions', `${US},istanbul-2022-draft-treaty`]).replace('\uFEFF', '')
  );
  expect(rows.filter(({ topic }) => topic === 'force-cap').map(({ change, figures }) => [change, figures])).toEqual([
    ['', 'troops=600000'],
    ['changed', 'troops-asked-by-russia=85000 + troops-offered-by-ukraine=250000']
  ]);
});

test.each([
  [['--versions', US], 'needs at least two documents'],
  [['--versions', `${US},nowhere`], 'There is no document “nowhere” with points'],
  [['--versions', 'framework-20-option-a,framework-20-option-b'], 'named more than once'],
  [['--versions', `${US},framework-20`, '--date', '2026-08-22'], 'Points lie on no line of contact']
])('bad input is refused: %s', (args, problem) => {
  expect(() => compare(['--points', ...args])).toThrow(problem);
});
