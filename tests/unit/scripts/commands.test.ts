/** What the commands say when they cannot do what is asked. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

function run(parameters: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm start', { timeout: 30_000 }, () => {
  it.each(['eighty', '-1', '70000', '80.5'])('refuses PORT=%s before it builds', (port) => {
    const { status, stderr } = run(['scripts/start.mjs'], { PORT: port });
    expect(stderr).toBe(`PORT=${port} is not a port. Use a number from 1 to 65535.\n`);
    expect(status).toBe(1);
  });

  it('says that the port is taken, and which to try', async () => {
    const other = createServer();
    await new Promise<void>((listening) => {
      other.listen(0, listening);
    });
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const { status, stderr } = run(['scripts/start.mjs'], { PORT: String(port) });
    other.close();
    expect(stderr).toMatch(
      new RegExp(`^Port ${port} is taken, or not yours to use\\. Choose another: PORT=\\d+ npm start\n$`),
    );
    expect(status).toBe(1);
  });
});

describe('the search for a Chromium', () => {
  const find = ['--input-type=module', '-e', "import('./scripts/findChromium.mjs').then((m) => m.findChromium())"];

  it('does not look elsewhere when CHROMIUM_PATH is wrong', () => {
    const { status, stderr } = run(find, { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(stderr).toContain(
      'CHROMIUM_PATH names /nowhere/chromium, but there is no such file. Correct it, or unset it.',
    );
    expect(status).toBe(1);
  });

  it('tries the browser that it finds', () => {
    // A file that is there, but is no program.
    const { stderr } = run(find, { CHROMIUM_PATH: resolve(root, 'package.json') });
    expect(stderr).toContain('which does not start. Correct it, or unset it.');
  });
});
