/** How the build is served: what a static host should do, asked over HTTP. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, precompress, serveBuild } from '../../../scripts/servePrecompressed.mjs';

const HEADERS = resolve(import.meta.dirname, '../../../public/_headers');
const script = 'export const words = "friendship";\n'.repeat(100);

let folder: string;
let site: Awaited<ReturnType<typeof serveBuild>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dostyq-serve-'));
  for (const below of ['assets', 'data', 'visits']) mkdirSync(join(folder, below));
  writeFileSync(join(folder, '_headers'), readFileSync(HEADERS));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Dostyq</title>');
  writeFileSync(join(folder, 'visits/index.html'), '<!doctype html><title>Dostyq</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), script);
  writeFileSync(join(folder, 'data/visits.json'), '[]');
  precompress(folder);
  site = await serveBuild(folder, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** fetch is closed in tests, and it would unpack what we want to see packed. */
function get(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((done, failed) => {
    request(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe('serveBuild', () => {
  it.each(['/', '/visits', '/visits/visit-tokayev-islamabad-2026', '/embed/trade-flows'])(
    'answers the page address %s with the page',
    async (path) => {
      const { status, headers, body } = await get(site.address + path);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
      expect(headers['cache-control']).toBe('public,max-age=0,must-revalidate');
      expect(body.toString()).toContain('<title>Dostyq</title>');
    },
  );

  it.each(['/assets/gone-1a2b3c.js', '/data/gone.json', '/assets/../../package.json'])(
    'has no page for the missing file %s, and lets nobody keep that',
    async (path) => {
      const { status, headers } = await get(site.address + path);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it('goes on when a file has gone since it began, as while the site is built anew', async () => {
    const gone = join(folder, 'data/visits.json');
    rmSync(gone);
    await expect(get(`${site.address}/data/visits.json`)).rejects.toThrow('socket hang up');
    expect((await get(site.address)).status).toBe(200);
    writeFileSync(gone, '[]');
  });

  it('keeps hashed files for ever and asks again for data', async () => {
    const asset = await get(`${site.address}/assets/app-1a2b3c.js`);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-type']).toBe('text/javascript');
    const data = await get(`${site.address}/data/visits.json`);
    expect(data.headers['cache-control']).toBe('public,max-age=0,must-revalidate');
    expect(data.headers['content-type']).toBe('application/json');
  });

  it('sends what the browser can unpack', async () => {
    const address = `${site.address}/assets/app-1a2b3c.js`;
    const brotli = await get(address, 'gzip, deflate, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await get(address, 'gzip');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await get(address);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
  });

  it('lets anybody frame and read it, and runs no script but its own', async () => {
    const { headers } = await get(`${site.address}/embed/trade-flows`);
    expect(headers['access-control-allow-origin']).toBe('*');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'self'", "script-src 'self'", "style-src 'self'", 'frame-ancestors *']),
    );
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(site.address).port);
    await expect(serveBuild(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('serves below a path, and leads there', async () => {
    const below = await serveBuild(folder, 0, '/reports/dostyq/');
    const { origin } = new URL(below.address);
    expect(below.address).toBe(`${origin}/reports/dostyq`);
    expect((await get(`${below.address}/data/visits.json`)).body.toString()).toBe('[]');
    expect((await get(`${origin}/`)).headers.location).toBe('/reports/dostyq/');
    await below.close();
  });
});

describe('precompress', () => {
  it('leaves a file alone that is too small to gain', () => {
    expect(existsSync(join(folder, 'data/visits.json.br'))).toBe(false);
    expect(existsSync(join(folder, 'assets/app-1a2b3c.js.br'))).toBe(true);
  });
});

describe('headerRules', () => {
  it('gives a path the headers of every rule that fits, without comments', () => {
    const headersOf = headerRules('# note\n/*\n  A: 1\n  # other note\n/assets/*\n  B: x: y\n');
    expect(headersOf('/visits')).toEqual([['A', '1']]);
    expect(headersOf('/assets/a.js')).toEqual([
      ['A', '1'],
      ['B', 'x: y'],
    ]);
  });
});
