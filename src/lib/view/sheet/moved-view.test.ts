import { expect, test } from 'vitest';
import { movedLines } from './moved-lines';
import { formatMovedView, parseMovedView } from '../page/moved-view';

const KNOWN = { ids: ['us-28', 'e3'], dates: ['2025-11-20', '2026-10-10'] };

test('two lines under one version are written and read alike', () => {
  const view = { versionId: 'e3', date: '2025-11-20', dateB: 'k3f9x2ab' };
  expect(formatMovedView(view)).toBe('?version=e3&date=2025-11-20&lineB=k3f9x2ab');
  expect(parseMovedView(formatMovedView(view), KNOWN)).toEqual({ view, notices: [] });
});

test('what an address has besides is told, and a line is not set against itself', () => {
  const { view, notices } = parseMovedView('?version=e4&date=2025-11-20&dateB=2025-11-20&zoom=3', KNOWN);
  expect(view).toMatchObject({ date: '2025-11-20', dateB: null });
  expect(notices.map(({ kind, given }) => [kind, given])).toEqual([
    ['version', 'e4'],
    ['parameter', 'zoom']
  ]);
});

test('an image takes the version’s own line and the newest other one', () => {
  const { dates } = KNOWN;
  expect(movedLines({ date: null, dateB: null }, '2025-11-20', dates)).toEqual(['2025-11-20', '2026-10-10']);
  expect(movedLines({ date: null, dateB: null }, '2026-10-10', dates)).toEqual(['2026-10-10', '2025-11-20']);
  expect(movedLines({ date: null, dateB: '2025-11-20' }, '2025-11-20', dates)).toEqual(['2026-10-10', '2025-11-20']);
  expect(movedLines({ date: 'k3f9x2ab', dateB: null }, '2025-11-20', dates)).toEqual(['k3f9x2ab', '2026-10-10']);
});
