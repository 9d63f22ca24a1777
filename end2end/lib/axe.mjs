//! Accessibility: axe-core on the page as it is now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.0 to 2.2, levels A and AA. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations on the page, one line for each element: rule, element, what to do. */
export async function violations(driver) {
  // A page without script has no timers either, and axe needs them. The same page shows its form
  // in a browser with script when the WebAssembly is missing.
  if (!driver.js) throw new Error('axe needs a browser with script; use a proxy with missing wasm');
  // Loaded by WebDriver, which the page's Content-Security-Policy does not stop.
  await driver.executeScript(source);
  // From the top: further down the row that stays in sight always lies over some link, which axe
  // takes for a target that is too small.
  await driver.executeScript('window.scrollTo({ top: 0, behavior: "instant" })');
  const result = await driver.executeAsyncScript(
    'const done = arguments[arguments.length - 1];'
    + 'window.axe.run(document, { runOnly: arguments[0] }).then(done, (error) => done({ error: String(error) }));',
    RULES,
  );
  if (result.error) throw new Error(`axe could not run: ${result.error}`);
  if (result.passes.length === 0) throw new Error('axe checked nothing');
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => (
    `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`
  )));
}

/** Fails when the page has a violation; `what` names the page in the message. */
export async function assertAccessible(driver, what) {
  assert.deepEqual(await violations(driver), [], `accessibility of ${what}`);
}
