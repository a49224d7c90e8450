import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth } from '$lib/i18n/format';
import { CHECKED_UP_TO } from '$lib/plans/checked';
import { allEvents } from '$lib/plans/events';
import { partiesOfSide } from '$lib/plans/schema/party';
import { PROPOSERS } from '$lib/plans/schema/plan-version';
import { SOURCES } from '$lib/plans/sources';
import type { TimelineEvent } from '$lib/plans/schema/timeline-event';
import { validateEvent } from '$lib/plans/rules/validate-event';
import sourceWording from '../fixtures/source-wording.json';
import { runsOfWords } from './runs-of-words';

const modules = import.meta.glob<readonly TimelineEvent[]>('../../src/lib/plans/events/*.ts', {
  eager: true,
  import: 'default'
});
const files = Object.entries(modules).map(([path, events]) => ({ file: path.split('/').at(-1) ?? path, events }));
const sourceIds = SOURCES.map(({ id }) => id);

describe('the events', () => {
  it('are those of every file, ascending by date, each under an id of its own', () => {
    const all = allEvents();
    expect(all.length).toBe(files.reduce((count, { events }) => count + events.length, 0));
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('are told as far as publications were looked through, and say so where only a digest is known', () => {
    expect(CHECKED_UP_TO.events.slice(0, 7)).toBe(allEvents().at(-1)?.date.slice(0, 7));
    const ofDigests = new Set(SOURCES.filter(({ seenInDigest }) => seenInDigest).map(({ id }) => id));
    for (const { id, date, seenInDigest, sources } of allEvents()) {
      expect(seenInDigest ?? false, id).toBe(date >= '2026-05-31');
      for (const source of sources) expect(ofDigests.has(source), `${id}, ${source}`).toBe(seenInDigest ?? false);
    }
  });

  it('were checked up to the day that the README names', () => {
    const days = `events were checked up to ${formatDate(CHECKED_UP_TO.events, 'en')}, texts up to ${formatMonth(CHECKED_UP_TO.texts, 'en')}`;
    expect(readFileSync('README.md', 'utf8')).toContain(days);
  });
});

describe.each(files)('$file', ({ file, events }) => {
  it('is valid', () => {
    expect(events.flatMap((event) => validateEvent(event, file, sourceIds))).toEqual([]);
  });

  it('has its events in their order', () => {
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
  });

  it('is worded independently of the compilation that its facts come from', () => {
    const known = new Set(sourceWording.runs.flatMap((row) => row.split(' ')));
    const texts = events.map(({ text }) => text.en);
    expect(runsOfWords(texts, sourceWording.words).filter(({ hash }) => known.has(hash))).toEqual([]);
  });

  it('cites an agency that a state controls only for that state, and beside another source unless that state alone acts', () => {
    for (const { id, sources, parties } of events) {
      const states = SOURCES.filter((source) => sources.includes(source.id) && source.kind === 'state');
      if (states.length === 0) continue;
      // What an official of a state said, its own agency may carry alone; it is labelled.
      if (parties.length > 1) expect(sources.length, id).toBeGreaterThan(states.length);
      for (const { controlledBy } of states)
        expect(parties, id).toContain(controlledBy?.toLowerCase().replace('russian', 'russia'));
    }
  });
});

describe('validateEvent', () => {
  const event: TimelineEvent = {
    id: 'some-talks',
    date: '2025-11',
    parties: ['us'],
    text: { en: 'Talks.', uk: 'Переговори.' },
    versions: ['us-28point-2025-11'],
    sources: ['rbc-28']
  };
  const problemsOf = (change: object) => validateEvent({ ...event, ...change }, '2025.ts', sourceIds);

  it('accepts a sound event, also without a source', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ sources: [] })).toEqual([]);
  });

  it.each([
    [{ sources: ['nobody'] }, '2025.ts, some-talks: the source “nobody” is unknown.'],
    [{ versions: ['us-29point'] }, '2025.ts, some-talks: the version “us-29point” is unknown.'],
    [{ parties: ['atlantis'] }, '2025.ts, some-talks: the party “atlantis” is unknown.'],
    [{ parties: [] }, '2025.ts, some-talks: a party is missing.'],
    [
      { date: '2026-10-11' },
      '2025.ts, some-talks: 2026-10-11 is after 2026-10-10, the day up to which events were checked.'
    ],
    [{ date: '2025-13' }, '2025.ts, some-talks: “2025-13” is neither a day nor a month.'],
    [{ text: { en: 'Talks.' } }, '2025.ts, some-talks, text: the text must exist in English and in Ukrainian.'],
    [{ text: { en: 'A deal.', uk: 'Переговори.' } }, '2025.ts, some-talks, text: the en text has “deal”.']
  ])('names file and event where %j is wrong', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });
});

it('every side of a text has a party to be filtered by, and joint texts have each of theirs', () => {
  // What a reader drafts is on no timeline.
  for (const side of PROPOSERS.filter((one) => one !== 'reader')) expect(partiesOfSide(side), side).not.toEqual([]);
  expect(partiesOfSide('ukraine-europe')).toEqual(['europe', 'ukraine']);
  expect(partiesOfSide('reference')).toEqual(['others']);
});
