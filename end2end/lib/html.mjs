//! The Nu HTML checker over pages as the server sent them: one start of Java for all of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { need } from './tools.mjs';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/**
 * Checks every page.
 * @param {{name: string, html: string}[]} pages
 * @returns {string[]} the errors: page, line, message, the piece of HTML
 */
export function htmlErrors(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'voorelkaar-html-'));
  try {
    const names = pages.map(({ name, html }, index) => {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, html);
      return [basename(file), name];
    });
    const files = names.map(([file]) => join(folder, file));
    const checked = spawnSync(need('java'), ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
      encoding: 'utf8', timeout: 180_000, maxBuffer: 64 * 1024 * 1024,
    });
    if (checked.error) throw checked.error;
    // Its report goes to the error output.
    const { messages } = JSON.parse(checked.stderr);
    const byFile = new Map(names);
    return messages.map(({ url = '', lastLine, message, extract = '' }) => (
      `${byFile.get(basename(url)) ?? url} line ${lastLine}: ${message} — ${extract.replaceAll(/\s+/g, ' ')}`
    ));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fails when one of these pages, kept by a proxy (throttle.mjs), has an error or is a failure of the server. */
export function assertValid(pages, atLeast) {
  const different = [...new Map(pages.map((page) => [page.html, page])).values()];
  assert.ok(different.length >= atLeast, `${different.length} different pages were seen`);
  assert.deepEqual(different.filter(({ status }) => status >= 500).map(({ name }) => name), []);
  assert.deepEqual(htmlErrors(different), []);
}
