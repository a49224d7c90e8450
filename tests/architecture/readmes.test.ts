import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE_FILE = /^[\w@.()[\]/-]+\.(?:ts|js|mjs|svelte|css|md)$/;
const FOLDER = /^[\w@.()[\]-]+(?:\/[\w@.()[\]-]+)*\/?$/;

/** Files of the project; an archive without history has no list of them. */
const files = existsSync('.git')
  ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(file))
  : [];
const readmes = files.filter((file) => file.endsWith('.md'));

/** Files and folders that a text names in backticks: with an ending of source code, or with a slash. Patterns and built files are not among them. */
function namedPaths(text: string): string[] {
  const code = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
  return code.filter(
    (name) =>
      !name.includes('YYYY') &&
      (SOURCE_FILE.test(name) ||
        (FOLDER.test(name) &&
          (name.endsWith('/') || /^(?:src|tests|static|geodata)\//.test(name)) &&
          name !== 'build/'))
  );
}

/** Whether a path exists: from the README's folder, the top, src/lib, or anywhere below the README. */
function exists(path: string, readme: string): boolean {
  const folder = dirname(readme);
  const isHere = [folder, '.', 'src/lib'].some((start) => existsSync(join(start, path)));
  const below = `/${path.replace(/\/$/, '')}`;
  return (
    isHere ||
    files.some((file) => file.startsWith(folder === '.' ? '' : `${folder}/`) && `/${file}/`.includes(`${below}/`))
  );
}

it.skipIf(files.length === 0).each(readmes)('%s names only files and folders that exist', (readme) => {
  const text = readFileSync(readme, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => !existsSync(join(dirname(readme), link)));
  const missing = namedPaths(text).filter((path) => !exists(path, readme));
  expect([...broken, ...missing]).toEqual([]);
});

it.skipIf(files.length === 0)('every room has a README that names the rooms within', () => {
  const rooms = new Set([
    'src/cli',
    'tests',
    'geodata',
    'src/lib',
    'src/lib/cartography/sheet',
    'src/lib/export/image'
  ]);
  for (const file of files) {
    const [room = ''] = /^src\/lib\/[^/]+(?=\/)/u.exec(file) ?? [];
    if (room !== '') rooms.add(room);
  }
  const within = new Set(files.map(dirname));
  const missing = [...rooms].flatMap((room) => {
    if (!readmes.includes(`${room}/README.md`)) return [room];
    const text = readFileSync(`${room}/README.md`, 'utf8');
    const unnamed = [...within].filter((folder) => dirname(folder) === room && !text.includes(`${basename(folder)}/`));
    return unnamed.map((folder) => `${room}/README.md: ${folder}`);
  });
  expect(missing).toEqual([]);
});

/** Rooms that hold a file for each of something, see their READMEs. */
const ONE_FOR_EACH = [
  'src/cli/commands',
  'src/lib/i18n/languages/uk',
  'src/lib/i18n/messages',
  'src/lib/plans/versions'
];
const MOST_FILES = 16;

it.skipIf(files.length === 0)('no room of sources is a drawer', () => {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!/^(?:src|geodata)\/.*(?<!\.test)\.(?:ts|mjs|svelte)$/u.test(file)) continue;
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > MOST_FILES).map(([room]) => room);
  expect(full.sort()).toEqual(ONE_FOR_EACH);
});
