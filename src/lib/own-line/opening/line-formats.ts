import type { LineFormat } from '../reading/line-format';

const modules = import.meta.glob<LineFormat>(['../formats/*.ts', '!../formats/*.test.ts'], {
  eager: true,
  import: 'default'
});

/** Anything with separators may be a table, so that this form is tried last. */
const rank = ({ id }: LineFormat): number => (id === 'csv' ? 1 : 0);

/** Every form in which a line may come. */
export const LINE_FORMATS: readonly LineFormat[] = Object.values(modules).sort((a, b) => rank(a) - rank(b));
