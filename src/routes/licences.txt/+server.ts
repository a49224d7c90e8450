import { readLicences } from '../../cli/tooling/list-licences.mjs';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(readLicences(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
