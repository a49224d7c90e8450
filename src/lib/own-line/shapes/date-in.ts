/** Lines of contact there are since the spring of 2014; a number of another year is no date of one. */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2099;

/** The day that a name or a text holds, `2026-11-29`, `20261129`, `29.11.2026` and the like: the first that is one. */
export function dateIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const forms = [
    ...text.matchAll(/(?<!\d)(?<year>\d{4})([-_.]?)(?<month>\d{2})\2(?<day>\d{2})(?!\d)/g),
    ...text.matchAll(/(?<!\d)(?<day>\d{2})([-_.])(?<month>\d{2})\2(?<year>\d{4})(?!\d)/g)
  ];
  for (const { groups: { year = '', month = '', day = '' } = {} } of forms) {
    const date = `${year}-${month}-${day}`;
    const time = Date.parse(`${date}T00:00:00Z`);
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
    if (isDay && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) return date;
  }
  return undefined;
}
