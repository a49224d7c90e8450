import type { PlanVersion } from './plan-version';

const loaders = import.meta.glob<PlanVersion>('./versions/*.ts', { import: 'default' });

/** Fetches one plan version and nothing else; `undefined` if no file has this id. */
export async function loadVersion(id: string): Promise<PlanVersion | undefined> {
  return loaders[`./versions/${id}.ts`]?.();
}
