import { expect, it } from 'vitest';
import { findDraftFaults } from '$lib/draft/draft-faults';
import { versionOfDraft } from '$lib/draft/draft-version';
import { emptyDraft } from '$lib/draft/start-draft';
import { LOCALES } from '$lib/i18n/locale';
import { draftMessages } from '$lib/i18n/messages/draft';
import { tellFaults } from './draft-sentences';

it('says a fault of a clause once, in however many of its outlines it is', () => {
  const { remainder, ...draft } = emptyDraft('2026-11-30');
  const line = (east: number) => ({
    inside: [
      [34, 49],
      [east, 49]
    ]
  });
  const clause = { ...remainder, id: 'a', name: null, extent: { any: [line(35), line(36)] } };
  const made = { ...draft, remainder, clauses: [clause] };
  const version = versionOfDraft(made, null, []);
  const faults = findDraftFaults(made, version, [], []);
  expect(faults.filter(({ told }) => told.kind === 'few-corners')).toHaveLength(2);
  const sentences = tellFaults(faults, version, [], draftMessages('en'), LOCALES.en).map(
    ({ id, sentence }) => id + sentence
  );
  expect(sentences).toEqual([...new Set(sentences)]);
  expect(sentences.filter((sentence) => sentence.includes('fewer than three corners'))).toHaveLength(1);
});

it('says how small an outline may be, in parts of a square kilometre', () => {
  const faults = [{ id: '', isWrong: true, told: { kind: 'too-small', leastKm2: 0.1 } }] as const;
  const version = versionOfDraft(emptyDraft('2026-11-30'), null, []);
  const said = (['en', 'uk'] as const).map(
    (code) => tellFaults(faults, version, [], draftMessages(code), LOCALES[code])[0]?.sentence
  );
  expect(said[0]).toContain('0.1\u00a0km²');
  expect(said[1]).toContain('0,1\u00a0км²');
});
