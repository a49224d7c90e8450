import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRedlineView, parseRedlineView } from './redline-view';

const ids = ['a-2025', 'b-2025', 'c-2026', 'd-2026', 'e-2026', 'f-2026', 'g-2026'];
const context = { ids, opening: ['a-2025', 'b-2025'] as const };

describe('the address of a redline', () => {
  it('holds what is shown', () => {
    const views = fc.record({
      versions: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
      isOnlyChanged: fc.boolean()
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(parseRedlineView(formatRedlineView(view), context)).toEqual({ view, notices: [] });
      })
    );
  });

  it('is read whatever it holds, with a notice for what was not taken', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        expect(parseRedlineView(`?${search}`, context).view.versions.length).toBeGreaterThan(1);
      })
    );
    expect(parseRedlineView('', context).view.versions).toEqual(context.opening);
    const { view, notices } = parseRedlineView('?versions=c-2026,a-2O25&change=all&x=1', context);
    expect(view).toEqual({ versions: ['c-2026', 'a-2025'], isOnlyChanged: false });
    expect(notices.map(({ kind }) => kind)).toEqual(['version', 'change', 'parameter']);
  });
});
