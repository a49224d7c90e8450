/** Completes the built site for hosts: the files with headers that they look for, and the policy of the page for lost ways. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyTag } from './policies.mjs';
import { listHeaderRules } from './rules.mjs';
import { writeHeadersFile, writeHtaccess } from './write-hosting.mjs';

/** No page that is prerendered: nothing but this has written its policy. */
const LOST = '404.html';
const CHARSET = '<meta charset="utf-8" />';

/** @param {string} folder of the built site */
export async function writeHostFiles(folder) {
  const rules = listHeaderRules(folder);
  await writeFile(join(folder, '_headers'), writeHeadersFile(rules));
  await writeFile(join(folder, '.htaccess'), writeHtaccess(rules));
  const lost = await readFile(join(folder, LOST), 'utf8');
  if (!lost.includes(CHARSET)) throw new Error(`${LOST} has no place for its policy.`);
  await writeFile(
    join(folder, LOST),
    lost.replace(CHARSET, () => CHARSET + policyTag(lost))
  );
}
