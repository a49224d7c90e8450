import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));

/** Of a template that writes pages by the hundred or for each version those that stand for all, in each language. */
const REPEATED_PAGES: readonly (readonly [template: RegExp, stands: RegExp])[] = [
  [/^(?:uk\/)?places\/\d+\/$/u, /places\/709717\//u],
  // In the order of the dates and against it.
  [
    /^(?:uk\/)?compare\/[^/]+\/[^/]+\/$/u,
    /us-28point-2025-11\/e3-counter-2025-11|e3-counter-2025-11\/us-28point-2025-11/u
  ],
  [/^(?:uk\/)?plans\/[^/]+\/ledger\/$/u, /us-28point-2025-11|istanbul-2022/u],
  [/^(?:uk\/)?embed\/[^/]+\/$/u, /us-28point-2025-11|geneva-19point-2025-11|compare/u],
  [/^(?:uk\/)?embed\/[^/]+\/[^/]+\/$/u, /us-28point-2025-11\/e3-counter-2025-11/u],
  // The opening version, one on a line of another source, one that leaves all land open, and one with overlays.
  [/^(?:uk\/)?plans\/[^/]+\/$/u, /us-28point-2025-11|control-2022-02-23|geneva-19point-2025-11|us-fez-2025-12/u]
];

/** Maps for other people's pages: not for search engines, and without what stands around pages. */
export const IS_EMBEDDED = /^(?:uk\/)?embed\/[^/]+\//u;

/** The version pages. */
export const IS_VERSION_PAGE = /^(?:uk\/)?plans\/[^/]+\/$/u;

/**
 * The path of every page of the built site, relative to where the site is served: `''`, `uk/`, `plans/…/`.
 *
 * @throws where nothing is built
 */
export function builtPages(): readonly string[] {
  if (!existsSync(folder)) throw new Error('There is no build/ to test: run `npm run build` first.');
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // Frozen releases are pages of their own day; the index of the data is one of their files.
      .filter((file) => file.endsWith('.html') && file !== '404.html' && !/^(?:v|data\/v1)\//u.test(file))
      .map((file) => file.replace(/(?<=^|\/)index\.html$|\.html$/, ''))
      .sort()
  );
}

/** Whether a page stands for all that its template writes, in its language. */
export const isRepresentative = (path: string): boolean =>
  REPEATED_PAGES.every(([template, stands]) => !template.test(path) || stands.test(path));

/** The file of a page. */
export function builtFile(path: string): string {
  const file = `${folder}${path}`;
  return path === '' || path.endsWith('/') ? `${file}index.html` : `${file}.html`;
}
