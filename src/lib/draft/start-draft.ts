import { UNSPECIFIED } from '../plans/schema/silence';
import type { PlanVersion } from '../plans/schema/plan-version';
import { newDraftId, type OwnDraft, type DraftTerms } from './draft';
import { isNoWording } from './draft-version';

const SILENT: DraftTerms = { status: UNSPECIFIED, point: '', wording: null };

/** A draft that says nothing yet: all land of Ukraine is what no clause names. */
export const emptyDraft = (day: string): OwnDraft => ({
  id: newDraftId(),
  name: '',
  base: null,
  day,
  clauses: [],
  remainder: SILENT,
  bands: []
});

/** A draft with the clauses of a published version; its words are those of the version until the reader changes something. */
export function variantOf(version: PlanVersion, day: string): OwnDraft {
  const { status, point } = version.remainder;
  return {
    ...emptyDraft(day),
    base: version.id,
    clauses: version.provisions.map(({ id, extent, status: given, point: number }) => ({
      id,
      name: null,
      extent,
      status: given,
      point: number ?? '',
      wording: null
    })),
    remainder: { status, point: point ?? '', wording: null },
    bands: version.overlays.map(({ id, kind, extent, point: number }) => ({
      id,
      kind,
      name: null,
      extent,
      point: number ?? '',
      wording: null
    }))
  };
}

/**
 * A draft from a file of the published form, a draft's or a published version's: its land, status and words are kept, what
 * says whose text it is and what it cites is not.
 */
export function draftOfFile(file: PlanVersion, day: string): OwnDraft {
  const wordingOf = ({ paraphrase }: Pick<PlanVersion['remainder'], 'paraphrase'>) =>
    isNoWording(paraphrase) ? null : paraphrase;
  // The mark is the atlas's to set: it is not set twice.
  const named = /^(?:A reader’s own draft: “(?<en>.*)”|Власний проєкт читача: «(?<uk>.*)»)$/u.exec(file.title.en);
  const isNameless = file.draft === true && named === null;
  return {
    ...variantOf(file, day),
    base: null,
    name: isNameless ? '' : (named?.groups?.['en'] ?? file.title.en),
    clauses: file.provisions.map(({ id, name, extent, status, point, ...cited }) => ({
      id,
      name,
      extent,
      status,
      point: point ?? '',
      wording: wordingOf(cited)
    })),
    remainder: {
      status: file.remainder.status,
      point: file.remainder.point ?? '',
      wording: wordingOf(file.remainder)
    },
    bands: file.overlays.map(({ id, kind, name, extent, point, ...cited }) => ({
      id,
      kind,
      name,
      extent,
      point: point ?? '',
      wording: wordingOf(cited)
    }))
  };
}
