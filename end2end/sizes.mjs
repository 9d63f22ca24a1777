#!/usr/bin/env node
//! Measures the HTML of every page a resident can open, raw and as brotli 11, in every language.
//! Ends with 1 when one is over the budget.
//!
//!     node end2end/sizes.mjs [--binary PATH]
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

import { startAlone } from './lib/alone.mjs';
import { LANGUAGES, PAGES } from './lib/pages.mjs';
import { stopAll } from './lib/processes.mjs';
import { binaryPath, workFolder } from './lib/services.mjs';

/** Most bytes of one page after brotli 11: what a phone on a bad line has to load first. */
const BUDGET = 14_000;

const { values: options } = parseArgs({ options: { binary: { type: 'string' } } });
const folder = workFolder();
let good = false;
try {
  const portal = await startAlone({ binary: binaryPath(options.binary), folder });
  good = await measure(portal.url);
} catch (error) {
  console.error(`sizes: ${error.message}`);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(good ? 0 : 1);

async function measure(base) {
  const over = [];
  const line = (page, raw, small) => console.log(`${page.padEnd(26)}${String(raw).padStart(9)}${String(small).padStart(9)}`);
  line('page', 'bytes', 'brotli');
  for (const language of LANGUAGES) {
    for (const page of PAGES) {
      const address = `/${language}${page}`;
      const answer = await fetch(base + address, { headers: { 'accept-encoding': 'identity' } });
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
      const html = Buffer.from(await answer.arrayBuffer());
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: html.length };
      const small = brotliCompressSync(html, { params }).length;
      line(address, html.length, small);
      if (small > BUDGET) over.push(address);
    }
  }
  console.log(over.length ? `OVER the budget of ${BUDGET}: ${over.join(', ')}` : `every page is within ${BUDGET}`);
  return over.length === 0;
}
