import type { ComparisonFormat } from './format';

const modules = import.meta.glob<ComparisonFormat>(['../comparison-formats/*.ts', '!../comparison-formats/*.test.ts'], {
  eager: true,
  import: 'default'
});

/** Every registered format of two versions. */
export const COMPARISON_FORMATS: readonly ComparisonFormat[] = Object.values(modules);
