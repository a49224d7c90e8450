/** Whether a choice takes the place of the last entry in the history. */
interface Trace {
  readonly replaceState?: boolean;
}

/**
 * Choices that a page keeps in its address. The address follows a moment later: a choice made in that moment builds on
 * the one before it, not on the address that is still in view, unless the reader has gone elsewhere meanwhile. It may be
 * worked out from what it builds on.
 */
export function chooseInAddress<View extends object>(
  inView: () => View,
  go: (next: View, trace: Trace) => Promise<void>
): (patch: Partial<View> | ((coming: View) => Partial<View>), trace?: Trace) => Promise<void> {
  let coming: View | null = null;
  let left = '';
  return async (patch, trace = {}) => {
    const view = inView();
    const here = JSON.stringify(view);
    const last = here === left ? (coming ?? view) : view;
    const next = { ...last, ...(typeof patch === 'function' ? patch(last) : patch) };
    coming = next;
    left = here;
    try {
      await go(next, trace);
    } finally {
      if (coming === next) coming = null;
    }
  };
}

/** Time that a hand rests on a slider before what it chose goes into the address, in milliseconds. */
const REST_MS = 250;

/** Does what was asked last once nothing more has been asked for a moment; `stop` gives it up. */
export function whenRested<Asked>(task: (asked: Asked) => void): {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
  };
  return {
    ask: (asked) => {
      stop();
      timer = setTimeout(task, REST_MS, asked);
    },
    stop
  };
}
