import { error } from '@sveltejs/kit';
import { dataFilePaths, readDataFile } from '$lib/pages/data/data-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => dataFilePaths().map((path) => ({ path }));

export const GET: RequestHandler = async ({ params }) => {
  const file = await readDataFile(params.path);
  if (file === undefined) error(404, `There is no data file “${params.path}”.`);
  return new Response(file.body, { headers: { 'content-type': file.mediaType } });
};
