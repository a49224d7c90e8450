import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../plans/schema/timeline-event';
import { groupByMonth, timelineEntries } from './timeline-entries';

const both = (text: string) => ({ en: `${text}, en`, uk: `${text}, uk` });
const version = {
  id: 'joint-draft',
  published: '2025-11-20',
  title: both('title'),
  shortTitle: both('short'),
  side: 'us-ukraine',
  standingNote: both('standing'),
  summary: both('summary'),
  sources: ['carries-the-text', 'reports-on-it']
} as const;
const event = (id: string, date: string): TimelineEvent => ({
  id,
  date,
  parties: ['us'],
  text: both(id),
  versions: ['without-a-file', 'joint-draft'],
  sources: []
});

describe('timelineEntries', () => {
  it('puts texts before events of their day, and a month before its days', () => {
    const events = [event('month', '2025-11'), event('day', '2025-11-20'), event('later', '2025-12-01')];
    const entries = timelineEntries([version], events, 'en');
    expect(entries.map(({ id }) => id)).toEqual(['month', 'joint-draft', 'day', 'later']);
  });

  it('tells one language, one source of a text, and links only versions that have a page', () => {
    const [text, told] = timelineEntries([version], [event('day', '2025-11-20')], 'uk');
    expect(text).toMatchObject({ title: 'title, uk', text: 'summary, uk', sources: ['carries-the-text'] });
    expect(told).toMatchObject({ text: 'day, uk', versions: [{ id: 'joint-draft', title: 'short, uk' }] });
  });

  it('has documents that no version draws, by whose they are', () => {
    const document = { id: 'paper', published: '2025-11-20', title: both('paper'), basis: both('basis'), points: [] };
    const entries = timelineEntries([version], [], 'en', [{ ...document, side: 'us' }]);
    expect(entries.map(({ id }) => id)).toEqual(['joint-draft', 'paper']);
    expect(entries[1]).toMatchObject({ hasMap: false, title: 'paper, en', parties: ['us'], standing: '' });
  });
});

describe('groupByMonth', () => {
  it('keeps the order and leaves empty months out', () => {
    const events = [event('a', '2025-11'), event('b', '2025-11-02'), event('c', '2026-03-01')];
    const months = groupByMonth(timelineEntries([], events, 'en'));
    expect(months.map(({ month, entries }) => [month, ...entries.map(({ id }) => id)])).toEqual([
      ['2025-11', 'a', 'b'],
      ['2026-03', 'c']
    ]);
  });
});
