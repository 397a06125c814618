/** Finds a Chromium for the tests in a real browser, or installs one. It never gives up silently. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  join(homedir(), 'AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'),
];

const isRoot = process.getuid?.() === 0;
const isDebianLike = existsSync('/usr/bin/apt-get');

/** Chromium refuses its sandbox to root; a closed network needs no background calls. */
export const launchArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A file may stand there and yet not start: Ubuntu's stub for a snap, a download without its system libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // There, asking for the version would open a window.
  if (process.platform === 'win32') return true;
  return tried(path, ['--version'], { quiet: true });
}

/**
 * Runs a command to its end; true when it ended well.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ quiet?: boolean }} [options]
 */
function tried(command, parameters, { quiet = false } = {}) {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'],
      timeout: quiet ? 30_000 : 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | null} */
function installed() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (starts(named)) return named;
    const fault = existsSync(named) ? 'which does not start' : 'but there is no such file';
    throw new Error(`CHROMIUM_PATH names ${named}, ${fault}. Correct it, or unset it.`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => path !== '' && starts(path)) ?? null;
}

/** What `npx playwright install chromium` does, without npx. */
function installWithPlaywright() {
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const withDeps = isRoot && isDebianLike ? ['--with-deps'] : [];
  return tried(process.execPath, [command, 'install', ...withDeps, 'chromium']);
}

function installWithSystem() {
  /** @param {string[]} parameters */
  const apt = (...parameters) =>
    isRoot ? tried('apt-get', parameters) : tried('sudo', ['-n', 'apt-get', ...parameters]);
  return isDebianLike && apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium');
}

/**
 * Path of a Chromium that starts. Throws an Error that says what to do when none can be had.
 * @returns {string}
 */
export function findChromium() {
  const found = installed();
  if (found !== null) return found;
  for (const [name, install] of /** @type {const} */ ([
    ['Playwright', installWithPlaywright],
    ['the packages of the system', installWithSystem],
  ])) {
    console.log(`No Chromium found: asking ${name} for one …`);
    const now = install() ? installed() : null;
    if (now !== null) return now;
  }
  throw new Error(
    'The tests in a real browser need Chromium, and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
