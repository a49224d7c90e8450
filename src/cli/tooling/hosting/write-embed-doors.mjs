/**
 * Documents for addresses of embedded maps that have no page of their own: the comparison of any two versions, and a
 * version with the slider over days of signing. Each leads on to the page that shows it, and where no script runs shows
 * the drawn maps of its versions. So every such address is a file, which any host serves, and five hundred pairs in each
 * language weigh little more than one map.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyTag } from './policies.mjs';

const FOLDER = 'embed';
/** Names in that folder: the page for any two versions, and the folder of versions with the slider. */
const ANY_PAIR = 'compare';
const SIGNED_ON = 'signed-on';

const TO_PAIR = `const [b, a] = location.pathname.replace('index.html', '').split('/').filter(Boolean).reverse();
location.replace('../../${ANY_PAIR}/?versions=' + a + ',' + b + location.search.replace('?', '&') + location.hash);`;

const TO_SLIDER = `const [id] = location.pathname.replace('index.html', '').split('/').filter(Boolean).reverse();
const query = new URLSearchParams(location.search);
const controls = query.get('controls') ?? 'legend';
query.set('controls', controls === 'none' ? 'signing' : controls + ',signing');
location.replace('../../' + id + '/?' + String(query).replaceAll('%2C', ',') + location.hash);`;

/** @param {string} html */
const titleOf = (html) => /<title>([^<]*?)(?: · [^<·]*)?<\/title>/u.exec(html)?.[1] ?? '';

/**
 * A document that leads on.
 *
 * @param {string} lang
 * @param {readonly { id: string, title: string }[]} versions whose maps it shows without a script
 * @param {string} script
 */
function writeDoor(lang, versions, script) {
  const title = versions.map((version) => version.title).join(' · ');
  const frames = versions.map(
    (version) =>
      `<iframe src="../../${version.id}/" title="${version.title}" style="flex:1 1 20rem;height:60rem;border:0"></iframe>`
  );
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
%policy%
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<script>
{
${script}
}
</script>
</head>
<body style="margin:0">
<h1 style="margin:0.5rem 0.9rem;font:600 1.1rem sans-serif">${title}</h1>
<noscript>
<div style="display:flex;flex-wrap:wrap">
${frames.join('\n')}
</div>
</noscript>
</body>
</html>
`;
  return html.replace('%policy%', () => policyTag(html));
}

/**
 * Writes them into the built site, beside the embedded maps of each language.
 *
 * @param {string} folder of the built site
 * @returns {Promise<number>} how many
 */
export async function writeEmbedDoors(folder) {
  const tops = [
    '',
    ...readdirSync(folder).filter((name) => existsSync(join(folder, name, FOLDER, ANY_PAIR, 'index.html')))
  ];
  let written = 0;
  for (const top of tops) {
    const maps = join(folder, top, FOLDER);
    const versions = readdirSync(maps)
      .filter((name) => name !== ANY_PAIR && existsSync(join(maps, name, 'index.html')))
      .sort()
      .map((id) => {
        const html = readFileSync(join(maps, id, 'index.html'), 'utf8');
        return { id, title: titleOf(html), lang: /<html lang="([^"]+)"/u.exec(html)?.[1] ?? '' };
      });
    /** @param {string} path @param {string} html */
    const write = async (path, html) => {
      const target = join(maps, path);
      if (existsSync(join(target, 'index.html'))) return;
      await mkdir(target, { recursive: true });
      await writeFile(join(target, 'index.html'), html);
      written += 1;
    };
    for (const a of versions) {
      await write(join(SIGNED_ON, a.id), writeDoor(a.lang, [a], TO_SLIDER));
      for (const b of versions) if (a !== b) await write(join(a.id, b.id), writeDoor(a.lang, [a, b], TO_PAIR));
    }
  }
  return written;
}
