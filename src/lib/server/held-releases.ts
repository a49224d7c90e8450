import { existsSync, readdirSync } from 'node:fs';

/** The folder beside the build in which `npm run release` keeps frozen releases, see src/cli/tooling/release. */
const STORE = 'releases';

/** Numbers of the frozen releases that go into the built site, the newest first. */
export function listHeldReleases(): string[] {
  if (!existsSync(STORE)) return [];
  return readdirSync(STORE)
    .filter((name) => /^\d+\.\d+\.\d+$/u.test(name))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
}
