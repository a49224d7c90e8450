import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import type { PlaceFaces } from '../../src/lib/places/place-faces';
import type { TownFile } from '../../src/lib/places/towns';
import type { Manifest } from '../../src/lib/territory/manifest';
import { borderFile } from '$lib/territory/border-factors';
import type { Verification } from '../../src/lib/territory/verification';

const DAY_MS = 86_400_000;

/** All that a build reads. */
const BUILT_FROM = [
  'src',
  'static',
  // vite.config.ts imports it.
  'tests/stand-ins.mjs',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/** A made-up line of contact: a day that has none, with what is known of a day that has one. */
interface MadeDate {
  readonly date: string;
  readonly like: string;
  /** Index of `like` among the existing dates. */
  readonly index: number;
}

/** As many dates as wanted, ascending: each that there is, and the days after it as its copies. */
function makeDates(dates: readonly string[], count: number): MadeDate[] {
  return Array.from({ length: count }, (_, position) => {
    const index = Math.floor((position * dates.length) / count);
    const like = dates[index] ?? '';
    const days = position - Math.ceil((index * count) / dates.length);
    return { date: new Date(Date.parse(like) + days * DAY_MS).toISOString().slice(0, 10), like, index };
  });
}

/**
 * Copies what the site is built from into a folder for a while, with more lines of contact: what a build costs when they
 * have come. The copies differ in nothing but their date, which makes no difference to the cost.
 *
 * @returns the folder; whoever asked removes it
 */
export function copyWithDates(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-dates-'));
  for (const name of BUILT_FROM) cpSync(resolve(projectFolder, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(projectFolder, 'node_modules'), join(folder, 'node_modules'));

  const pathOf = (name: string) => join(folder, 'static/geodata', name);
  function rewrite<File>(name: string, change: (file: File) => File): void {
    const file = JSON.parse(readFileSync(pathOf(name), 'utf8')) as File;
    writeFileSync(pathOf(name), JSON.stringify(change(file)));
  }

  const manifest = JSON.parse(readFileSync(pathOf('manifest.json'), 'utf8')) as Manifest;
  const made = makeDates(
    manifest.dates.map(({ date }) => date),
    count
  );
  const topologyOf = (date: string) => `territory/${date}.topo.json`;
  for (const { date, like } of made) {
    if (date === like) continue;
    for (const fileOf of [topologyOf, borderFile]) cpSync(pathOf(fileOf(like)), pathOf(fileOf(date)));
  }

  /** Rows of a date become rows of each date that is like it. */
  const repeat = <Row extends { readonly date: string }>(rows: readonly Row[]): Row[] =>
    made.flatMap(({ date, like }) => rows.filter((row) => row.date === like).map((row) => ({ ...row, date })));
  const stretch = (courses: PlaceFaces['courses']) =>
    courses.map((course) => made.map(({ index }) => course[index] ?? ''));
  const dates = made.map(({ date }) => date);

  rewrite<Manifest>('manifest.json', (file) => ({
    ...file,
    dates: repeat(file.dates).map((entry) => ({ ...entry, topology: topologyOf(entry.date) })),
    artefacts: file.artefacts.flatMap((artefact) => {
      const fileOf = artefact.path.startsWith('borders/') ? borderFile : topologyOf;
      const copies = made.filter(({ like }) => artefact.path === fileOf(like));
      return copies.length === 0 ? artefact : copies.map(({ date }) => ({ ...artefact, path: fileOf(date) }));
    })
  }));
  rewrite<PlaceFaces>('place-faces.json', ({ courses, places }) => ({
    dates,
    courses: stretch(courses),
    places: places.map(([id, course, ...near]) => {
      return [id, course, ...made.filter(({ like }) => near.includes(like)).map(({ date }) => date)] as const;
    })
  }));
  rewrite<TownFile>('towns.json', ({ courses, towns }) => ({ dates, courses: stretch(courses), towns }));
  rewrite<Verification>('verification.json', (file) => ({
    ...file,
    parts: repeat(file.parts),
    generalised: repeat(file.generalised),
    lines: repeat(file.lines)
  }));
  return folder;
}
