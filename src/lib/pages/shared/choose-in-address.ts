/** Whether a choice takes the place of the last entry in the history. */
interface Trace {
  readonly replaceState?: boolean;
}

/**
 * Choices that a page keeps in its address. The address follows a moment later: a choice made in that moment builds on
 * the one before it, not on the address that is still in view.
 */
export function chooseInAddress<View extends object>(
  inView: () => View,
  go: (next: View, trace: Trace) => Promise<void>
): (patch: Partial<View>, trace?: Trace) => Promise<void> {
  let coming: View | null = null;
  return async (patch, trace = {}) => {
    const next = { ...(coming ?? inView()), ...patch };
    coming = next;
    try {
      await go(next, trace);
    } finally {
      if (coming === next) coming = null;
    }
  };
}

/** So long a hand rests on a slider before what it chose goes into the address, in milliseconds. */
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
