import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNpm } from './run.mjs';

/**
 * Gives the path of a Chromium or Chrome that starts: the one CHROMIUM_PATH names, else one on PATH, else one in its
 * usual place, else Playwright's own. Undefined where there is none. Throws where CHROMIUM_PATH names no browser.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start. Point it at a Chromium or Chrome.`);
  }
  for (const path of [...onPath(), ...USUAL_PLACES, await playwrightsOwn()]) {
    if (await starts(path)) return path;
  }
  return undefined;
}

/**
 * Gives the path of a browser, fetching one where none is found: Playwright's download first, then Debian's package.
 * Throws, naming the three ways to get one, where all fail.
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  process.stdout.write('Fetching a browser for the tests (once) …\n');
  await runNpm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
  const downloaded = await findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && onPath(['apt-get']).length > 0) await installPackage();
  const packaged = await findBrowser();
  if (packaged !== undefined) return packaged;
  throw new Error(THREE_WAYS);
}

/** Debian's Chromium without its windows, or with them where a release does not have it apart. */
async function installPackage() {
  await run('apt-get', ['update', '-qq']);
  for (const name of NAMES.slice(0, 2)) {
    const install = ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'];
    const { code } = await run('apt-get', install, { DEBIAN_FRONTEND: 'noninteractive' });
    if (code === 0) return;
  }
}

const THREE_WAYS = `The browser tests need Chromium or Chrome, and none was found. Three ways to get one:
  1. npx playwright install --with-deps chromium
  2. install it with your system's package manager, for example: sudo apt-get install chromium
  3. point CHROMIUM_PATH at a Chromium or Chrome that is already on this machine
Then run "npm test" again.`;

// The first is Chromium without windows, address bar and menus, which cost more than the pages when hundreds are opened.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(names = NAMES) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * A browser without its system libraries is there but does not start. On Windows asking for the version opens a window.
 * @param {string} path
 */
async function starts(path) {
  if (path === '' || !existsSync(path)) return false;
  return process.platform === 'win32' || (await run(path, ['--version'])).code === 0;
}
