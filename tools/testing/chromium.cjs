const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const PROJECT = path.resolve(__dirname, '../..');
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * @typedef {object} Browser Playwright's launch options
 * @property {string} [executablePath] absent: the browser that Playwright installed
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 */

/**
 * The browser for tests: CHROMIUM_PATH (`none`: skip the system's), else the system's, else, on Linux, one unpacked from npm.
 * @returns {Browser}
 */
function chromium() {
  const { CHROMIUM_PATH } = process.env;
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  if (CHROMIUM_PATH && CHROMIUM_PATH !== 'none') return { executablePath: CHROMIUM_PATH, args };
  if (CHROMIUM_PATH !== 'none' && existsSync(SYSTEM_CHROMIUM)) return { executablePath: SYSTEM_CHROMIUM, args };
  return comesFromNpm() ? unpackedChromium() : { args };
}

/** Whether the npm package holds a browser for this machine. */
function comesFromNpm() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Browser} */
function unpackedChromium() {
  const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(PROJECT, 'node_modules', '.cache', 'kaiji', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = path.join(folder, 'chromium');
  const libraries = path.join(folder, 'al2023', 'lib');
  /** @type {Record<string, string>} */
  const env = { ...definedEnvironment(), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  // Only where the system lacks a library: the browser's own copies are older than what most systems have.
  if (existsSync(path.join(folder, 'needs-libraries'))) env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath, args: ['--no-sandbox', ...QUIET], env };
}

/**
 * Unpacks beside the goal and renames, so that an interrupted run leaves no half browser.
 * @param {string} folder
 */
function unpackInto(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on AWS.
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: PROJECT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser for tests could not be unpacked:\n${stderr}`);
  writeFileSync(path.join(unfinished, 'fonts.conf'), fontConfiguration(folder));
  const { status: version } = spawnSync(path.join(unfinished, 'chromium'), ['--version'], { stdio: 'ignore' });
  if (version !== 0) writeFileSync(path.join(unfinished, 'needs-libraries'), '');
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The package's own font list points at a fixed folder, and a browser without any font crashes.
 * @param {string} folder
 */
function fontConfiguration(folder) {
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((name) => `<dir>${name}</dir>`);
  const cache = `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${folders.join('')}${cache}</fontconfig>\n`;
}

function definedEnvironment() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

module.exports = { chromium, comesFromNpm };
