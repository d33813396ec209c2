import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

import { SECRETS } from '../../src/startup/secrets';

const read = (file: string) => readFileSync(file, 'utf8');
const doc = read('docs/deployment.md');
const settings = doc.slice(doc.indexOf('## Settings'), doc.indexOf('## As a service'));
const example = read('docs/examples/nginx.conf');
/** What nginx reads of it. */
const nginx = example.replace(/(^|\s)#.*$/gm, '');

const sources = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/node_modules|(^|\/)dist\//.test(file) && !/^(plugins|admin)\//.test(file))
    .map((file) => read(path.join(folder, file)));

/** Names of variables that are read, by themselves or by a function that is handed both. */
const namesIn = (texts: readonly string[]) =>
  new Set(
    texts
      .flatMap((text) => [...text.matchAll(/(?:\benv(?:\.\w+)?\(|\(env, |\benv\[)'([A-Z][A-Z0-9_]+)'/g)])
      .map(([, name = '']) => name),
  );

describe('the table of settings', () => {
  const documented = [...settings.matchAll(/^\| (`[A-Z][^|]*) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name)); // prettier-ignore
  const asked = namesIn([...sources('config', /\.ts$/), ...sources('src', /\.ts$/)]);

  it('has every variable that is read, and no other', () => {
    const known = new Set([...asked, ...Object.keys(SECRETS), 'NODE_ENV']);
    expect(asked.size).toBeGreaterThan(25);
    expect([...known].filter((name) => !documented.includes(name))).toEqual([]);
    expect(documented.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(documented).size).toBe(documented.length);
  });

  it('has all that .env.example names', () => {
    const named = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(SECRETS)));
    expect(named.filter((name) => !documented.includes(name))).toEqual([]);
  });
});

describe('the example for nginx', () => {
  it('tells the nodes who asks, for what and how, in words that only nginx writes', () => {
    expect(nginx).toMatch(/proxy_set_header X-Forwarded-For \$remote_addr;/);
    expect(nginx).toMatch(/proxy_set_header X-Forwarded-Proto \$scheme;/);
    expect(nginx).toMatch(/proxy_set_header X-Forwarded-Host \$http_host;/);
    expect(nginx).toMatch(/proxy_set_header Host \$host;/);
    expect(nginx).not.toMatch(/proxy_add_x_forwarded_for/);
    // One proxy_set_header in a location would drop all of those above.
    expect(nginx.slice(nginx.indexOf('server {'))).not.toMatch(/proxy_set_header/);
  });

  it('limits each way in, as the nodes spell it or not', () => {
    const limited = [...nginx.matchAll(/location ~\* (\S+) \{\s*limit_req zone=logins/g)].map(([, pattern = '']) => new RegExp(pattern, 'i')); // prettier-ignore
    expect(limited).toHaveLength(1);
    for (const way of ['/admin/login', '/Admin/LOGIN/', '/admin/forgot-password', '/admin/reset-password', '/admin/register', '/api/auth/local', '/api/auth/forgot-password/']) // prettier-ignore
      expect([way, limited[0]?.test(way)]).toEqual([way, true]);
    for (const other of ['/admin', '/admin/login.js', '/admin/users/me', '/api/messages', '/attest/links/x'])
      expect([other, limited[0]?.test(other)]).toEqual([other, false]);
    const [rate = '', burst = ''] = [/rate=(\d+)r\/m/.exec(nginx)?.[1], /burst=(\d+)/.exec(nginx)?.[1]];
    expect(doc).toContain(`${rate} a minute`);
    expect(doc).toContain(`${burst} at once`);
  });

  it('keeps what anybody may read and nothing else, and nothing for whoever says who they are', () => {
    const [kept] = [...nginx.matchAll(/location ~ (\S+) \{\s*proxy_cache newsroom;/g)].map(([, pattern = '']) => new RegExp(pattern)); // prettier-ignore
    for (const read of ['/api/messages', '/api/messages/x', '/api/plans', '/api/newsroom/feed.atom', '/newsroom', '/newsroom/messages/x']) // prettier-ignore
      expect([read, kept?.test(read)]).toEqual([read, true]);
    for (const other of [
      '/admin',
      '/api/auth/local',
      '/attest/requests',
      '/api/health/ready',
      '/uploads/x.pdf',
      '/newsroomx',
    ])
      expect([other, kept?.test(other)]).toEqual([other, false]);
    expect(nginx.match(/proxy_cache newsroom;/g)).toHaveLength(1);
    expect(nginx).toMatch(/map "\$http_authorization\$http_cookie" \$says_who/);
    expect(nginx).toMatch(/proxy_cache_bypass \$says_who;\s*proxy_no_cache \$says_who;/);
    expect(nginx).not.toMatch(/proxy_ignore_headers|proxy_cache_valid/); // the answers say how long
  });

  it('writes no key down', () => {
    const unwritten = [...nginx.matchAll(/~\*(\S+) 0;/g)].map(([, pattern = '']) => new RegExp(pattern, 'i'));
    for (const address of ['/attest/links/abc', '/unsubscribe/abc'])
      expect([address, unwritten.some((one) => one.test(address))]).toEqual([address, true]);
    expect(nginx).toMatch(/access_log \S+ combined if=\$is_written_down;/);
  });

  it('leaves a node that is gone soon, asks no other to write again, and keeps connections shorter than the nodes do', () => {
    expect(nginx).toMatch(/proxy_connect_timeout 2s;/);
    expect(nginx).toMatch(/proxy_next_upstream error timeout http_502 http_503;/);
    expect(nginx).not.toMatch(/non_idempotent/);
    const seconds = Number(/keepalive_timeout (\d+)s;/.exec(nginx)?.[1]);
    expect(seconds * 1000).toBeLessThan(createServer().keepAliveTimeout);
    expect(nginx).not.toMatch(/proxy_(request_)?buffering|proxy_max_temp_file_size/); // a slow reader keeps no node waiting
  });

  it('takes files as large as the doc says', () => {
    const [, size = ''] = /client_max_body_size (\d+)m;/.exec(nginx) ?? [];
    expect(doc).toContain(`${size} MB`);
  });
});

describe('the example for systemd', () => {
  const unit = read('docs/examples/budkavle.service');
  const all = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);

  it('starts what is there, in production, and lets it write where it must', () => {
    const [start = ''] = all('ExecStart');
    expect(read(start.split(' ').at(-1) ?? '')).toContain('application().start()');
    expect(all('Environment')).toEqual(['NODE_ENV=production']);
    const folders = all('BindPaths').map((bound) => bound.split(':')[1]);
    expect(folders).toEqual(['/opt/budkavle/public/uploads', '/opt/budkavle/.data']);
    expect(all('ReadWritePaths')[0]?.split(' ')).toEqual(expect.arrayContaining(folders));
  });

  it('stops by the signal that is heard, and has the patience to wait for it', () => {
    expect(all('KillSignal')).toEqual(['SIGTERM']);
    expect(Number(all('TimeoutStopSec')[0])).toBeGreaterThan(30);
  });
});
