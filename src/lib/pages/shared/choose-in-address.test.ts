import { describe, expect, it, vi } from 'vitest';
import { chooseInAddress, whenRested } from './choose-in-address';

interface Choice {
  readonly facet: string;
  readonly date: string;
}

/** An address that follows only when it is told to. */
function slowAddress() {
  let shown: Choice = { facet: 'status', date: '2026-08-22' };
  const waiting: (() => void)[] = [];
  const choose = chooseInAddress<Choice>(
    () => shown,
    (next) =>
      new Promise((arrived) => {
        waiting.push(() => {
          shown = next;
          arrived();
        });
      })
  );
  const follow = async () => {
    for (const arrive of waiting.splice(0)) arrive();
    await new Promise(setImmediate);
  };
  const goBack = (to: Choice) => {
    shown = to;
  };
  return { choose, follow, goBack, shown: () => shown };
}

describe('a choice kept in the address', () => {
  it('may be worked out from the one before it', async () => {
    const { choose, follow, shown } = slowAddress();
    void choose({ facet: 'forces' });
    void choose(({ facet }) => ({ date: `of ${facet}` }));
    await follow();
    expect(shown()).toEqual({ facet: 'forces', date: 'of forces' });
  });

  it('forgets what never came once the reader has gone elsewhere', async () => {
    const { choose, follow, goBack, shown } = slowAddress();
    void choose({ facet: 'forces' });
    goBack({ facet: 'control', date: '2022-02-23' });
    void choose({ date: '2026-08-22' });
    await follow();
    expect(shown()).toEqual({ facet: 'control', date: '2026-08-22' });
  });

  it('keeps the one made while the address had not followed yet', async () => {
    const { choose, follow, shown } = slowAddress();
    void choose({ facet: 'forces' });
    void choose({ date: '2022-02-23' });
    await follow();
    expect(shown()).toEqual({ facet: 'forces', date: '2022-02-23' });
  });

  it('builds on the address where it has followed', async () => {
    const { choose, follow, shown } = slowAddress();
    void choose({ facet: 'forces' });
    await follow();
    void choose({ date: '2022-02-23' });
    await follow();
    void choose({ facet: 'control' });
    await follow();
    expect(shown()).toEqual({ facet: 'control', date: '2022-02-23' });
  });
});

it('does once what was asked last, after a rest, and nothing that was given up', () => {
  vi.useFakeTimers();
  const task = vi.fn();
  const rested = whenRested(task);
  for (const asked of [1, 2, 3]) rested.ask(asked);
  expect(task).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(task.mock.calls).toEqual([[3]]);
  rested.ask(4);
  rested.stop();
  vi.runAllTimers();
  expect(task).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
