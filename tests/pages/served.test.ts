import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { headersOf, listHeaderRules } from '../../src/cli/tooling/hosting/rules.mjs';
import { writeCaddyfile, writeNginxConf } from '../../src/cli/tooling/hosting/write-hosting.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const rules = listHeaderRules(build);

interface Server {
  readonly program: string;
  /** Writes its settings into a folder and says how it is started, in the foreground. */
  readonly settings: (folder: string, port: number) => string[];
}

const APACHE_MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'filter', 'deflate'];

const SERVERS: Readonly<Record<string, Server>> = {
  nginx: {
    program: 'nginx',
    settings: (folder, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`
      );
      const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
      const user = userInfo().username === 'root' ? 'user root;' : '';
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; ${user} pid ${folder}/pid; error_log ${folder}/log; events {} http { ${types} access_log off; ${temporary.join(' ')}\n${writeNginxConf(rules, { root: build, port })} }`
      );
      return ['-c', join(folder, 'nginx.conf')];
    }
  },
  caddy: {
    program: 'caddy',
    settings: (folder, port) => {
      writeFileSync(
        join(folder, 'Caddyfile'),
        `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}\n}\n${writeCaddyfile(rules, { root: build, port })}`
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
async function serve({ program, settings }: Server): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-served-'));
  const port = await freePort();
  const child = spawn(program, settings(folder, port), { stdio: ['ignore', 'ignore', 'pipe'] });
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
      const lost = await fetch(`${address}/no/such/page`);
      expect(lost.status).toBe(404);
      expect(await lost.text()).toContain('_app/version.json');
      expect(lost.headers.get('Content-Security-Policy')).toContain("base-uri 'none'");
    }
  );
});
