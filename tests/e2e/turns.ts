import type { TestInfo } from '@playwright/test';
import { isInTurn } from '../data/share';

/** Options of the fixture. */
export interface Turns {
  /** In how many runs every case has its turn once; 1 where each run has them all. */
  readonly turns: number;
}

/**
 * Lets cases that take long take turns, each once in so many runs. What is tested on two screens has its turn on one of
 * them after the other.
 */
export const taking = {
  turns: [1, { option: true }] as [number, { option: true }],
  inTurn: [
    async ({ turns }: Turns, use: () => Promise<void>, info: TestInfo): Promise<void> => {
      const screen = info.config.projects.findIndex(({ name }) => name === info.project.name);
      info.skip(!isInTurn(info.titlePath.slice(1).join(), turns, screen), 'It has its turn in another run.');
      await use();
    },
    { auto: true }
  ] as [(args: Turns, use: () => Promise<void>, info: TestInfo) => Promise<void>, { auto: true }]
};
