//! The world the tests live in: a real SMTP server, a browser driver, and the portal itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { freePort, start } from './processes.mjs';
import { need } from './tools.mjs';

/** Folder of the browser tests, and the folder of the whole project. */
export const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(HERE);

const answers = (url) => async () => (await fetch(url)).ok;

/** The portal's program: `--binary`, or the release build of this tree. */
export function binaryPath(given) {
  const target = process.env.CARGO_TARGET_DIR ?? 'target';
  const path = given ? resolve(given) : join(isAbsolute(target) ? target : join(ROOT, target), 'release', 'voorelkaar');
  if (!existsSync(path)) throw new Error(`there is no portal at ${path}. This builds it:\n  make build`);
  return path;
}

/** A new folder for one run: data of the portal, mails, logs. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'voorelkaar-end2end-'));
  for (const name of ['data', 'mails', 'log']) mkdirSync(join(folder, name));
  return folder;
}

/** Starts maildev: mails in over SMTP, mails out over HTTP, both on the loopback address only. */
export async function startMail(folder) {
  const [smtp, web] = [await freePort(), await freePort()];
  const program = join(HERE, 'node_modules', 'maildev', 'bin', 'maildev');
  if (!existsSync(program)) throw new Error('the npm packages are missing. This installs them:\n  npm ci --prefix end2end');
  const args = ['--ip', '127.0.0.1', '--smtp', smtp, '--web-ip', '127.0.0.1', '--web', web, '--mail-directory', join(folder, 'mails')];
  const process_ = await start('maildev', process.execPath, [program, ...args.map(String)], {
    log: join(folder, 'log', 'maildev.log'),
    ready: answers(`http://127.0.0.1:${web}/healthz`),
  });
  return { ...process_, smtpPort: smtp, url: `http://127.0.0.1:${web}` };
}

/** Starts the browser driver; the sessions of all tests live in it. */
export async function startDriver(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process_ = await start('chromedriver', need('chromedriver'), [`--port=${port}`], {
    log: join(folder, 'log', 'chromedriver.log'),
    ready: async () => (await (await fetch(`${url}/status`)).json()).value.ready,
  });
  // Browsers leave the driver's process group, so ask the driver to end them before it goes.
  const stop = async () => {
    await fetch(`${url}/shutdown`, { signal: AbortSignal.timeout(5000) }).catch(() => {});
    await process_.stop();
  };
  return { ...process_, stop, url };
}

/** Where the quick exit leads in the tests: an address that nobody has (RFC 2606), so that no test asks a real site. */
export const ELSEWHERE = 'https://elsewhere.invalid/';

/**
 * Starts the portal with its data in `folder`.
 * @param {{binary: string, folder: string, smtpPort: number, extra?: string[]}} options
 */
export async function startPortal({ binary, folder, smtpPort, extra = [] }) {
  const at = await freePort();
  const url = `http://127.0.0.1:${at}`;
  const args = portalFlags(binary, {
    '--addr': `127.0.0.1:${at}`,
    '--data': join(folder, 'data'),
    '--public-url': url,
    '--mail': 'smtp',
    '--smtp-host': '127.0.0.1',
    '--smtp-port': String(smtpPort),
    '--smtp-tls': 'none',
    '--leave-to': ELSEWHERE,
  });
  const log = join(folder, 'log', 'portal.log');
  const process_ = await start('the portal', binary, ['serve', ...args, ...extra], {
    log,
    cwd: folder,
    ready: answers(`${url}/readyz`),
  });
  return { ...process_, url, log };
}

/** Keeps the wished flags, and says which of them `serve` does not know. */
function portalFlags(binary, wished) {
  const help = spawnSync(binary, ['serve', '--help'], { encoding: 'utf8', timeout: 10_000 });
  const known = new Set(`${help.stdout}`.match(/--[a-z-]+/g) ?? []);
  const unknown = Object.keys(wished).filter((flag) => !known.has(flag));
  if (unknown.length) throw new Error(`${binary} serve does not know ${unknown.join(', ')}`);
  return Object.entries(wished).flat();
}
