#!/usr/bin/env node
//! Runs the browser tests: starts what they need, runs every file of `tests/`, ends what it
//! started, and closes with one line of counts.
//!
//!     node end2end/run.mjs [--only NAME] [--binary PATH] [--jobs N] [--minutes N] [--keep]
//!
//! `--only` takes the name of a file (`handover`) or a part of the name of a test.
//! `--keep` leaves the folder with data, mails and logs for a look afterwards.
import { setMaxListeners } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';

import { stopAll } from './lib/processes.mjs';
import { HERE, binaryPath, startDriver, startMail, startPortal, workFolder } from './lib/services.mjs';
import { missing } from './lib/tools.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    binary: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '15' },
    keep: { type: 'boolean', default: false },
  },
});

const began = Date.now();
const abort = new AbortController();
// Each file of tests listens.
setMaxListeners(0, abort.signal);
let folder;
let services = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => abort.abort(new Error(`ended by ${signal}`)));
}
const bound = setTimeout(
  () => abort.abort(new Error(`not done within ${options.minutes} minutes`)),
  Number(options.minutes) * 60_000,
);

let failed = true;
try {
  failed = !(await everything());
} catch (error) {
  console.error(`browser tests: ${error.message}`);
} finally {
  clearTimeout(bound);
  for (const service of services.reverse()) await service.stop();
  await stopAll();
  if (folder && options.keep) console.log(`data, mails and logs: ${folder}`);
  else if (folder) rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function everything() {
  const lacking = missing();
  if (lacking.length) throw new Error(lacking.join('\n'));
  const binary = binaryPath(options.binary);
  const chosen = choose();
  folder = workFolder();

  const mail = await startMail(folder);
  services.push(mail);
  const driver = await startDriver(folder);
  services.push(driver);
  const portal = await startPortal({ binary, folder, smtpPort: mail.smtpPort });
  services.push(portal);

  // The test files run as processes of their own; this is how they find the world.
  Object.assign(process.env, {
    VE_PORTAL: portal.url,
    VE_DRIVER: driver.url,
    VE_MAIL: mail.url,
    VE_SMTP_PORT: String(mail.smtpPort),
    VE_FOLDER: folder,
    VE_BINARY: binary,
  });
  return report(chosen);
}

/** Which files, and which tests in them. */
function choose() {
  const all = readdirSync(join(HERE, 'tests')).filter((name) => name.endsWith('.test.mjs')).sort();
  const named = all.filter((name) => !options.only || name.includes(options.only));
  const names = named.length ? named : all;
  const files = names.map((name) => join(HERE, 'tests', name));
  return named.length ? { files } : { files, testNamePatterns: [options.only] };
}

/** Runs the files, prints each test, and closes with the counts. */
function report(chosen) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const suite = (data) => data.details?.type === 'suite';
  // With a part of a name the others are passed over: nobody asked for them.
  const unasked = (data) => Boolean(chosen.testNamePatterns) && data.skip !== undefined;
  return new Promise((resolve, reject) => {
    const tests = run({ ...chosen, concurrency: Number(options.jobs), signal: abort.signal });
    tests.on('test:pass', (data) => {
      if (suite(data) || unasked(data)) return;
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
      else counts.passed += 1;
    });
    tests.on('test:fail', (data) => {
      if (!suite(data)) counts.failed += 1;
    });
    const printed = tests.compose(spec);
    printed.on('error', reject);
    printed.on('end', () => {
      const total = counts.passed + counts.failed + counts.skipped;
      const seconds = Math.round((Date.now() - began) / 1000);
      if (abort.signal.aborted) console.log(`browser tests: ${abort.signal.reason.message}`);
      console.log(
        `browser tests: ${total} run, ${counts.passed} passed, ${counts.failed} failed, `
        + `${counts.skipped} skipped, ${chosen.files.length} files, ${seconds} s`,
      );
      resolve(total > 0 && counts.failed === 0 && counts.skipped === 0 && !abort.signal.aborted);
    });
    printed.pipe(process.stdout);
  });
}
