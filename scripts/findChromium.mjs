/** Finds a Chromium for the tests in a real browser, or installs one. It never gives up silently. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** Root needs no sandbox; a closed network needs no background calls. */
export const launchArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @returns {string | null} */
function installed() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file. Correct it, or unset it.`);
  }
  const own = chromium.executablePath();
  return [...USUAL_PLACES, own].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Runs one way of installing; true when it ended well.
 * @param {string} command
 * @param {string[]} parameters
 */
function tried(command, parameters) {
  try {
    execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns {() => Iterable<string | null>} */
function waysToInstall() {
  const sudo = isRoot ? [] : ['sudo', '-n'];
  /** @param {string[]} words */
  const asRoot = (words) => {
    const [command = '', ...parameters] = [...sudo, ...words];
    return tried(command, parameters);
  };
  return function* () {
    console.log('No Chromium found: asking Playwright for one …');
    const withDeps = isRoot && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : [];
    if (tried('npx', ['playwright', 'install', ...withDeps, 'chromium'])) yield installed();
    if (existsSync('/usr/bin/apt-get')) {
      console.log('Asking the system’s packages for one …');
      if (asRoot(['apt-get', 'update', '-qq']) && asRoot(['apt-get', 'install', '-y', '-qq', 'chromium'])) {
        yield installed();
      }
    }
  };
}

/**
 * Path of a Chromium. Throws an Error that says what to do when none can be had.
 * @returns {string}
 */
export function findChromium() {
  const found = installed();
  if (found !== null) return found;
  for (const path of waysToInstall()()) if (path !== null) return path;
  throw new Error(
    'The tests in a real browser need Chromium, and none could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
