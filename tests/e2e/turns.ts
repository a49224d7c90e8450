import type { TestInfo } from '@playwright/test';
import { isInTurn } from '../data/share';

/** Options of the fixture. */
export interface Turns {
  /** In how many runs a case has its turn once. */
  readonly turns: number;
}

/**
 * Marks a case that every run has: the main way through a feature, and a case that a share of its kind already stands
 * for.
 */
export const IN_EACH_RUN = { tag: '@in-each-run' };

/**
 * Lets cases take turns, each once in so many runs: a page in a browser costs about a second of a core, and there are
 * some thousand. What is tested on two screens has its turn on one of them after the other.
 */
export const taking = {
  turns: [2, { option: true }] as [number, { option: true }],
  inTurn: [
    async ({ turns }: Turns, use: () => Promise<void>, info: TestInfo): Promise<void> => {
      const screen = info.config.projects.findIndex(({ name }) => name === info.project.name);
      const hasTurn = info.tags.includes(IN_EACH_RUN.tag) || isInTurn(info.titlePath.slice(1).join(), turns, screen);
      info.skip(!hasTurn, 'It has its turn in another run.');
      await use();
    },
    { auto: true }
  ] as [(args: Turns, use: () => Promise<void>, info: TestInfo) => Promise<void>, { auto: true }]
};
