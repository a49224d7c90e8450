import { manifest } from './committed-geodata';

const DAY_MS = 86_400_000;

/** Day of the newest line of contact of the atlas. */
export const newestLine = manifest.dates.at(-1)?.date ?? '';

/** A day so many days after that of the newest line. */
export const daysLater = (days: number): string =>
  new Date(Date.parse(newestLine) + days * DAY_MS).toISOString().slice(0, 10);
