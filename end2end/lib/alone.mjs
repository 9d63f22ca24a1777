//! The portal by itself: mails go to files, so that nothing else has to run. For measuring.
import { join } from 'node:path';

import { freePort, start } from './processes.mjs';

/**
 * Starts the portal with its data in `folder`, and only warnings in its log.
 * @param {{binary: string, folder: string}} options
 * @returns {Promise<{url: string, log: string, pid: number, stop: () => Promise<void>}>}
 */
export async function startAlone({ binary, folder }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'log', 'portal.log');
  const args = ['serve', '--addr', `127.0.0.1:${port}`, '--data', join(folder, 'data'), '--log', 'warn'];
  const ready = async () => (await fetch(`${url}/healthz`)).ok;
  return { ...(await start('the portal', binary, args, { log, cwd: folder, ready })), url, log };
}
