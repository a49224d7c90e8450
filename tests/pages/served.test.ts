import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { headersOf, listHeaderRules } from '../../src/cli/tooling/hosting/rules.mjs';
import { writeCaddyfile, writeNginxConf } from '../../src/cli/tooling/hosting/write-hosting.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const rules = listHeaderRules(build);

interface Server {
  readonly program: string;
  /** Writes its settings into a folder and says how it is started, in the foreground. */
  readonly settings: (folder: string, port: number, root: string, base: string) => string[];
}

const APACHE_MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'filter', 'deflate'];

const SERVERS: Readonly<Record<string, Server>> = {
  nginx: {
    program: 'nginx',
    settings: (folder, port, root, base) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`
      );
      const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
      const user = userInfo().username === 'root' ? 'user root;' : '';
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; ${user} pid ${folder}/pid; error_log ${folder}/log; events {} http { ${types} access_log off; ${temporary.join(' ')}\n${writeNginxConf(rules, { root, port, base })} }`
      );
      return ['-c', join(folder, 'nginx.conf')];
    }
  },
  caddy: {
    program: 'caddy',
    settings: (folder, port, root, base) => {
      writeFileSync(
        join(folder, 'Caddyfile'),
        `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}\n}\n${writeCaddyfile(rules, { root, port, base })}`
      );
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    }
  },
  apache: {
    program: 'apache2',
    settings: (folder, port) => {
      const modules = NEEDED.filter((name) => existsSync(`${APACHE_MODULES}/mod_${name}.so`)).map(
        (name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`
      );
      writeFileSync(
        join(folder, 'httpd.conf'),
        [
          ...modules,
          `ServerRoot ${folder}`,
          'ServerName localhost',
          `Listen 127.0.0.1:${String(port)}`,
          `PidFile ${folder}/pid`,
          `ErrorLog ${folder}/log`,
          'TypesConfig /etc/mime.types',
          `DocumentRoot ${build}`,
          `<Directory ${build}>`,
          'AllowOverride All',
          'Require all granted',
          '</Directory>'
        ].join('\n')
      );
      return ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'];
    }
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : 0);
      });
    });
  });

const isThere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const running: { child: ChildProcess; folder: string }[] = [];
afterAll(async () => {
  for (const { child, folder } of running) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Starts a server and waits until it answers. */
async function serve({ program, settings }: Server, base = '/'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-served-'));
  const port = await freePort();
  const root = base === '/' ? build : join(folder, 'root');
  if (base !== '/') {
    const place = resolve(root, `.${base}`);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(build, place);
  }
  const child = spawn(program, settings(folder, port, root, base), { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  running.push({ child, folder });
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then(Boolean, () => false)) return address;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${program} does not answer. ${told}`);
}

/** One file of each kind. */
const PATHS = [
  '/',
  '/plans/us-28point-2025-11/',
  '/uk/compare/us-28point-2025-11/e3-counter-2025-11/',
  '/uk/places/709717/',
  '/embed/us-28point-2025-11/',
  '/uk/embed/us-28point-2025-11/istanbul-2022/',
  '/embed/peace-plan-map.js',
  '/data/v1/plan-version.schema.json',
  '/_app/version.json'
];

describe.each(Object.entries(SERVERS))('the site behind %s', (_, server) => {
  // A machine has some of them or none; each that it has is tried.
  it.skipIf(!isThere(server.program))(
    'has the headers that the build wrote, and its own page for lost ways',
    async () => {
      const address = await serve(server);
      for (const path of PATHS) {
        const response = await fetch(address + path);
        expect([path, response.status]).toEqual([path, 200]);
        const wanted = headersOf(rules, path);
        for (const [name, value] of Object.entries(wanted)) {
          const parts = (text: string | null) => (text ?? '').split(/, (?=frame-ancestors|base-uri)/u).sort();
          expect([path, name, parts(response.headers.get(name))]).toEqual([path, name, parts(value)]);
        }
        if (wanted['Cache-Control'] === undefined) expect(response.headers.get('Cache-Control')).toBe('no-cache');
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
      }
      for (const [path, type] of [
        ['/data/v1/borders.csv', 'text/csv'],
        ['/data/v1/README.md', 'text/markdown'],
        ['/site.webmanifest', 'application/manifest+json'],
        ['/data/v1/faces/2025-11-20.geojson', 'application/geo+json'],
        ['/data/v1/faces/2025-11-20.topojson', 'application/json']
      ] as const) {
        const response = await fetch(address + path, { headers: { 'Accept-Encoding': 'gzip' } });
        expect([path, response.headers.get('Content-Type')?.replace(/; ?charset=utf-8$/iu, '')]).toEqual([path, type]);
        // What is below half a kilobyte gains nothing.
        const isLarge = (await response.arrayBuffer()).byteLength > 512;
        if (isLarge) expect(response.headers.get('Content-Encoding'), path).toBe('gzip');
      }
      // Of pages, of folders without one, and of parts of a build that are put in place only now.
      for (const path of [
        '/no/such/page',
        '/geodata/',
        '/v/0.0.0/embed/a/',
        '/data/v1/none.csv',
        '/_app/immutable/chunks/none.js'
      ]) {
        const lost = await fetch(address + path);
        expect([path, lost.status]).toEqual([path, 404]);
        expect(lost.headers.get('Content-Type'), path).toContain('text/html');
        expect(await lost.text(), path).toContain('_app/version.json');
        expect(lost.headers.get('Content-Security-Policy'), path).toContain("base-uri 'none'");
        expect(lost.headers.get('Cache-Control') ?? '', path).not.toContain('immutable');
      }
    }
  );

  // Apache's settings stand in the folder itself and are the same, but for the page for lost ways.
  it.skipIf(!isThere(server.program) || server.program === 'apache2')('has them under a path prefix too', async () => {
    const base = '/some/where/';
    const address = await serve(server, base);
    const policyOf = async (path: string) =>
      (await fetch(address + base + path)).headers.get('Content-Security-Policy') ?? '';
    expect(await policyOf('plans/us-28point-2025-11/')).toContain("frame-ancestors 'none'");
    expect(await policyOf('embed/us-28point-2025-11/')).not.toContain('frame-ancestors');
    const slashless = await fetch(`${address}${base}plans/us-28point-2025-11`, { redirect: 'manual' });
    expect(slashless.headers.get('Location')?.replace(address, '')).toMatch(
      /^(?:\/some\/where\/plans\/)?us-28point-2025-11\/$/u
    );
    const lost = await fetch(`${address}${base}no/such/page`);
    expect([lost.status, (await lost.text()).includes('_app/version.json')]).toEqual([404, true]);
  });
});
