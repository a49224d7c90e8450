import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceOf, textOfLicence } from '../../src/cli/tooling/licence-texts.mjs';

const notices = readFileSync(fileURLToPath(new URL('../../build/licences.txt', import.meta.url)), 'utf8')
  .trim()
  .split(/\n\n-{72}\n\n/u);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string }>;
};

describe('the list of what is shipped', () => {
  it('has what draws maps, makes images and reads files', () => {
    const names = notices.map((notice) => notice.split(' ')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['maplibre-gl', 'svelte', '@resvg/resvg-wasm', 'mapshaper', 'sql.js', 'pdfkit', 'fontkit'])
    );
    expect(names).toEqual(names.toSorted());
  });

  it.each(notices)('has the version, the source and the text of the licence of what begins %.24j', (notice) => {
    const [, name = '', version] = /^(\S+) (\S+) \(.+\)\n/u.exec(notice) ?? [];
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
    expect(notice.split('\n')[1]).toMatch(/^Source: https:\/\/[^@\s]+$/u);
    expect(notice.split('\n').slice(3).join('\n').length).toBeGreaterThan(190);
  });
});

describe('what is said of a package without a text of its licence', () => {
  it.each([
    [{ repository: 'JamesLMilner/terra-draw' }, 'https://github.com/JamesLMilner/terra-draw'],
    [{ repository: { url: 'git+ssh://git@github.com/devongovett/dfa.git' } }, 'https://github.com/devongovett/dfa'],
    [{ repository: 'git@github.com:yisibl/resvg-js.git' }, 'https://github.com/yisibl/resvg-js'],
    [{ repository: { url: 'git://github.com/foliojs/fontkit.git' } }, 'https://github.com/foliojs/fontkit'],
    [{ homepage: 'http://example.org/a' }, 'https://example.org/a'],
    [{}, 'https://www.npmjs.com/package/a']
  ])('is where its source is: %j', (described, source) => {
    expect(sourceOf({ name: 'a', ...described })).toBe(source);
  });

  it('is the text that it names, with its author, and nothing where we have none', () => {
    expect(textOfLicence({ name: 'a', license: 'MIT', author: 'A. Writer <a@example.org>' })).toMatch(
      /^Copyright \(c\) A\. Writer\n\nPermission/u
    );
    expect(textOfLicence({ name: 'a', license: '(GPL-3.0 OR ISC)' })).toMatch(/^Copyright \(c\) the authors of a\n/u);
    expect(textOfLicence({ name: 'a', license: 'MPL-2.0' })).toContain('https://mozilla.org/MPL/2.0/');
    expect(textOfLicence({ name: 'a', license: 'GPL-3.0' })).toBe('');
  });
});
