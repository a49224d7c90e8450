import { isoDay } from '$lib/territory/territory';
import { newDraftId, isDraftId, type OwnDraft } from '$lib/draft/draft';
import { draftInHash } from '$lib/draft/draft-hash';
import { isSameDraft, LONGEST_LINK, readDraftLink, writeDraftLink, type BadLink } from '$lib/draft/draft-link';
import { versionOfDraft } from '$lib/draft/draft-version';
import type { DraftRemark } from '$lib/draft/read-draft';
import { emptyDraft, variantOf } from '$lib/draft/start-draft';
import { record, redo, startHistory, undo, type History } from '$lib/own-line/editing/history';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { AdministrativeUnit } from '$lib/territory/manifest';
import { cutGiven } from '$lib/view/page/query-reader';
import type { Keeping } from '../shared/drafts/draft-store';
import { draftStore, fetchBase } from '../shared/drafts/own-drafts';
import type { DraftPageData } from './load-draft.server';

/** Something to tell of how a draft was opened. */
export type DeskNotice =
  | { readonly kind: 'bad-link'; readonly link: BadLink }
  | { readonly kind: 'elsewhere' | 'linked' }
  | { readonly kind: 'lost-base' | 'lost-from'; readonly id: string }
  | { readonly kind: 'remark'; readonly remark: DraftRemark };

/** Time that a hand rests before the link is written anew, in milliseconds. */
const REST_MS = 300;

/** Number of addresses that may be under way behind the present one. */
const MOST_LINKS = 20;

/** Whether the document was loaded again: what is kept is then at least as new as its address. */
const isReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/** A draft that is being made: its changes, where they are kept, and the link that carries it. */
export class DraftDesk {
  readonly #units: readonly AdministrativeUnit[];
  /** Ids of versions that a draft may start from. */
  readonly #versions: readonly string[];
  #history = $state.raw<History<OwnDraft> | null>(null);
  /** The version that it started from, once it has come. */
  base = $state.raw<PlanVersion | null>(null);
  notices = $state.raw<readonly DeskNotice[]>([]);
  /** How keeping it ended last; `conflict` stays until the next draft is opened. */
  keeping = $state<Keeping | null>(null);
  /** The text that stands for the draft in its link; its id where it is too long for one. */
  written = $state('');
  /** Characters of the link, also where it is too long. */
  linkLength = $state(0);
  /** The revision that is kept and was seen here; `null` before anything of it is. */
  #revision: string | null = null;
  /** What has stood for the draft in hand in its link. */
  #ownLinks: readonly string[] = [];
  #unsaved: OwnDraft | null = null;
  #isSaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes of one field while somebody types are one step back. */
  #lastField: string | null = null;

  constructor({ units, versions }: Pick<DraftPageData, 'units' | 'versions'>) {
    this.#units = units;
    this.#versions = versions.map(({ id }) => id);
  }

  readonly draft = $derived.by(() => this.#history?.present ?? null);
  readonly canUndo = $derived.by(() => (this.#history?.past.length ?? 0) > 0);
  readonly canRedo = $derived.by(() => (this.#history?.future.length ?? 0) > 0);
  readonly version = $derived.by(() =>
    this.draft === null ? null : versionOfDraft(this.draft, this.base, this.#units)
  );

  async #fetchBase(id: string | null): Promise<PlanVersion | null> {
    return id !== null && this.#versions.includes(id) ? fetchBase(id) : null;
  }

  async #show(draft: OwnDraft, revision: string | null, notices: readonly DeskNotice[]): Promise<void> {
    const base = await this.#fetchBase(draft.base);
    const lost: DeskNotice[] = draft.base !== null && base === null ? [{ kind: 'lost-base', id: draft.base }] : [];
    this.base = base;
    this.#history = startHistory(draft);
    this.#revision = revision;
    this.#lastField = null;
    this.#ownLinks = [];
    this.keeping = null;
    this.notices = [...notices, ...lost];
    await this.#write(draft);
  }

  async #write(draft: OwnDraft): Promise<void> {
    const written = await writeDraftLink(draft);
    // What has been changed meanwhile is written next.
    if (this.draft !== draft) return;
    this.linkLength = written.length;
    this.written = written.length > LONGEST_LINK ? draft.id : written;
    this.#ownLinks = [...this.#ownLinks.slice(-MOST_LINKS), this.written];
  }

  /** Opens the draft that a hash carries or names; whether there is any. */
  async openLink(hash: string): Promise<boolean> {
    const written = draftInHash(hash);
    if (written === null) return false;
    // An address that follows a change may still hold the state before it.
    if (this.draft !== null && this.#ownLinks.includes(written)) return true;
    if (isDraftId(written)) {
      if (!(await this.openKept(written))) this.notices = [{ kind: 'elsewhere' }];
      return true;
    }
    const read = await readDraftLink(written, isoDay());
    if (!('draft' in read)) {
      this.notices = [{ kind: 'bad-link', link: read }];
      return true;
    }
    const { draft, remarks } = read;
    // Under way while the browser looks for what it keeps.
    void this.#fetchBase(draft.base);
    const kept = await draftStore().find(draft.id);
    const told = remarks.map((remark): DeskNotice => ({ kind: 'remark', remark }));
    const isSame = kept !== undefined && isSameDraft(kept.draft, draft);
    if (kept !== undefined && (isSame || isReloaded())) await this.#show(kept.draft, kept.revision, []);
    else await this.#show(draft, null, kept === undefined ? told : [{ kind: 'linked' }, ...told]);
    return true;
  }

  /** Opens a draft that this browser keeps; whether it has it. */
  async openKept(id: string): Promise<boolean> {
    const kept = await draftStore().find(id);
    if (kept !== undefined) await this.#show(kept.draft, kept.revision, []);
    return kept !== undefined;
  }

  /** Begins a draft: a variant of a version, or from nothing. It is kept from its first change on: its address holds it. */
  async begin(from: string | null): Promise<void> {
    const base = await this.#fetchBase(from);
    if (from !== null && base === null) {
      this.notices = [{ kind: 'lost-from', id: cutGiven(from) }];
      return;
    }
    const draft = base === null ? emptyDraft(isoDay()) : variantOf(base, isoDay());
    await this.#show(draft, null, []);
    if (this.written === draft.id) this.#keep();
  }

  /** Takes a new draft, and keeps it. */
  async take(draft: OwnDraft): Promise<void> {
    await this.#show(draft, null, []);
    this.#keep();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#history = null;
    this.written = '';
    this.notices = [];
    this.keeping = null;
  }

  /** @param field that is being typed in, where one is */
  change(next: OwnDraft, field: string | null = null): void {
    const history = this.#history;
    if (history === null || next === history.present) return;
    const isMore = field !== null && field === this.#lastField && history.past.length > 0;
    this.#history = isMore ? { ...history, present: next, future: [] } : record(history, next);
    this.#lastField = field;
    this.#keep();
  }

  readonly step = (to: 'undo' | 'redo'): void => {
    if (this.#history === null) return;
    this.#history = to === 'undo' ? undo(this.#history) : redo(this.#history);
    this.#lastField = null;
    this.#keep();
  };

  #keep(): void {
    this.#unsaved = this.draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, REST_MS);
    void this.#save();
  }

  /** Writes the link at once where it waits for the hand to rest: who leaves a field may leave the page by a link. */
  readonly flush = (): void => {
    if (this.#timer === undefined || this.draft === null) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#write(this.draft);
  };

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    // What is changed meanwhile is saved next.
    for (let draft = this.#takeUnsaved(); draft !== null; draft = this.#takeUnsaved()) {
      const revision = crypto.randomUUID();
      const ending = await draftStore().keep(draft, this.#revision, revision);
      if (ending === 'conflict') this.#goOnAsCopy(draft.id);
      else {
        this.#revision = revision;
        if (this.keeping !== 'conflict' || ending !== 'kept') this.keeping = ending;
      }
    }
    this.#isSaving = false;
  }

  #takeUnsaved(): OwnDraft | null {
    const draft = this.#unsaved;
    this.#unsaved = null;
    return draft;
  }

  /** What another page or a link has made of the draft stays as it is; this one gets an id of its own. */
  #goOnAsCopy(id: string): void {
    const history = this.#history;
    if (history?.present.id !== id) return;
    const copy = newDraftId();
    const renamed = (draft: OwnDraft): OwnDraft => ({ ...draft, id: copy });
    this.#history = {
      past: history.past.map(renamed),
      present: renamed(history.present),
      future: history.future.map(renamed)
    };
    const isKnown = this.notices.some(({ kind }) => kind === 'linked');
    this.notices = this.notices.filter(({ kind }) => kind !== 'linked');
    this.#revision = null;
    if (!isKnown) this.keeping = 'conflict';
    this.#keep();
  }
}
