import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { headersOf, listHeaderRules } from '../../src/cli/tooling/hosting/rules.mjs';
import { policyTag } from '../../src/cli/tooling/hosting/policies.mjs';
import {
  readHeadersFile,
  writeCaddyfile,
  writeHeadersFile,
  writeHtaccess,
  writeNginxConf
} from '../../src/cli/tooling/hosting/write-hosting.mjs';
import { OPENING_PAIR } from '../../src/lib/pages/addresses/pair-address';
import { embedPath } from '../../src/lib/pages/addresses/embed-hrefs';
import { builtFile, builtPages } from './built-pages';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));
const rules = listHeaderRules(folder);
const policyOf = (path: string) => headersOf(rules, path)['Content-Security-Policy'] ?? '';
const POLICY_META = /<meta http-equiv="content-security-policy" content="([^"]*)" \/>/u;

describe('the policy of a page', () => {
  it.each([...builtPages().filter((_, index) => index % 40 === 0), 'uk/', '404'])(
    '/%s allows the scripts and styles that stand in it, and no others',
    (path) => {
      const html = readFileSync(path === '404' ? `${folder}404.html` : builtFile(path), 'utf8');
      const [tag = '', policy = ''] = POLICY_META.exec(html) ?? [];
      expect(tag).toBe(policyTag(html.replace(tag, '')));
      // It holds for what comes behind it.
      expect(html.indexOf(tag)).toBeLessThan(html.search(/<(?:script|style|link)/u));
      const scripts = /script-src ([^;]*)/u.exec(policy)?.[1] ?? '';
      expect(scripts).toMatch(/^'self'(?: 'sha256-[\w+/=]+')+$/u);
      expect(policy).not.toContain('unsafe-eval');
      expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  );
});

describe('the page for lost ways', () => {
  it('leads to a map that there is', () => {
    expect(readFileSync(`${folder}404.html`, 'utf8')).toContain(`'${embedPath([OPENING_PAIR[0]])}/'`);
  });
});

describe('the headers of the site', () => {
  it('let nobody frame a page, and everybody a map that is made for it', () => {
    for (const path of ['/', '/uk/', '/index.html', '/plans/us-28point-2025-11/', '/uk/compare/a/b/', '/uk/embed/'])
      expect(policyOf(path), path).toContain("frame-ancestors 'none'");
    for (const path of ['/embed/us-28point-2025-11/', '/uk/embed/a/b/', '/v/3/embed/a/', '/v/3/uk/embed/a/']) {
      // A star would keep out frames that are in a sandbox, which have no origin.
      expect(policyOf(path), path).not.toContain('frame-ancestors');
    }
  });

  it('say of every page who may frame it', () => {
    const isForFrames = (path: string) => /^(?:uk\/)?embed\/./u.test(path);
    const silent = builtPages().filter((path) => !policyOf(`/${path}`).includes('frame-ancestors'));
    expect(silent).toEqual(builtPages().filter(isForFrames));
  });

  it('keep for good only what never changes', () => {
    const kept = (path: string) => headersOf(rules, path)['Cache-Control'];
    expect(kept('/_app/immutable/chunks/a.js')).toContain('immutable');
    expect([kept('/_app/version.json'), kept('/v/9999/embed/a/')]).toEqual([undefined, undefined]);
  });

  it('are the same in the file that hosts read', () => {
    expect(readHeadersFile(readFileSync(`${folder}_headers`, 'utf8'))).toEqual(rules);
    expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
    // Cloudflare reads a hundred rules.
    expect(rules.length).toBeLessThan(100);
  });

  it('come out for every server', () => {
    const where = { root: '/srv/atlas', port: 8080 };
    for (const text of [writeHtaccess(rules), writeCaddyfile(rules, where), writeNginxConf(rules, where)])
      for (const sign of ["frame-ancestors 'none'", 'Permissions-Policy', 'immutable', '404.html'])
        expect(text).toContain(sign);
  });
});

describe('the command that prints settings', () => {
  const ask = (...words: string[]) =>
    spawnSync(process.execPath, ['src/cli/tooling/hosting/hosting.mjs', ...words], { encoding: 'utf8' });

  it.each([
    [['iis'], 'Name a host: nginx'],
    [['nginx', '--port', '0'], 'from 1 to 65535'],
    [['nginx', '--base', '/a;}/'], 'The prefix is a path'],
    [['caddy', '--root', '/srv/"x'], 'The root has a sign'],
    [['nginx', '--prot', '80'], '--prot']
  ])('says of %j what is wrong, in a sentence', (words, sentence) => {
    const { status, stdout, stderr } = ask(...words);
    expect([status, stdout, stderr.includes(sentence)]).toEqual([2, '', true]);
    expect(stderr).not.toContain('    at ');
  });

  it('puts a prefix in front of every path, also on a machine that is not the server', () => {
    const { stdout } = ask('nginx', '--root', '/srv/my www', '--base', 'atlas');
    expect(stdout).toContain('root "/srv/my www";');
    expect(stdout).toContain('error_page 404 /atlas/404.html;');
    expect([...stdout.matchAll(/"~\^(.{7})/gu)].every(([, start]) => start === '/atlas/')).toBe(true);
  });
});
