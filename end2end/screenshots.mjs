#!/usr/bin/env node
//! Walks the journey and writes the pictures of the README to `docs/screenshots/`.
//!
//!     node end2end/screenshots.mjs [--binary PATH]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { SIZES, resize, withBrowser } from './lib/browser.mjs';
import { Journey, STORY } from './lib/journey.mjs';
import { go } from './lib/page.mjs';
import { stopAll } from './lib/processes.mjs';
import { ROOT, binaryPath, startDriver, startMail, startPortal, workFolder } from './lib/services.mjs';
import { missing } from './lib/tools.mjs';

const { values: options } = parseArgs({ options: { binary: { type: 'string' } } });
const target = join(ROOT, 'docs', 'screenshots');
const folder = workFolder();
const services = [];
let failed = false;
try {
  const lacking = missing();
  if (lacking.length) throw new Error(lacking.join('\n'));
  services.push(await startMail(folder));
  services.push(await startDriver(folder));
  const [mail, browser] = services;
  services.push(await startPortal({ binary: binaryPath(options.binary), folder, smtpPort: mail.smtpPort }));
  Object.assign(process.env, { VE_PORTAL: services[2].url, VE_DRIVER: browser.url, VE_MAIL: mail.url });
  mkdirSync(target, { recursive: true });
  await withBrowser({ size: SIZES.phone }, take);
} catch (error) {
  failed = true;
  console.error(`screenshots: ${error.message}`);
} finally {
  for (const service of services.reverse()) await service.stop();
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** One picture at the size of the window; what is below the fold stays out, as on a phone. */
async function picture(driver, name) {
  await driver.executeScript('scrollTo({ top: 0, behavior: "instant" }); document.activeElement?.blur()');
  writeFileSync(join(target, `${name}.png`), await driver.takeScreenshot(), 'base64');
  console.log(`docs/screenshots/${name}.png`);
}

async function take(driver) {
  const journey = new Journey(driver);
  await go(driver, journey.at());
  await picture(driver, 'home');
  await resize(driver, SIZES.desktop);
  await picture(driver, 'home-desktop');
  await resize(driver, SIZES.phone);
  await journey.start();
  await picture(driver, 'vraag');
  await journey.need();
  await journey.areas();
  await journey.wish();
  await journey.place();
  await journey.wijk();
  await picture(driver, 'check');
  await journey.answers();
  await journey.more();
  await journey.rest();
  await journey.overview();
  await picture(driver, 'mogelijkheden');
  await journey.options();
  await journey.plan();
  await picture(driver, 'overdracht');
  await journey.contact({ ...STORY.contact, email: 'bewoner@example.test', email_own: true });
  await journey.send();
  await picture(driver, 'ontvangst');
}
