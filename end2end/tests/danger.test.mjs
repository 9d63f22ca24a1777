//! Danger: help appears beside the text, without blocking anything.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey } from '../lib/journey.mjs';
import { fill, find, go, has, value, words } from '../lib/page.mjs';
import { until } from '../lib/processes.mjs';

const HELP = 'main [data-live="help"]';
const PHRASES = { nl: 'ik wil niet meer leven', en: 'i want to kill myself' };

for (const [language, phrase] of Object.entries(PHRASES)) {
  test(`help appears while somebody types, ${language}`, () => withBrowser({}, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/${language}/vraag`);
    await fill(driver, 'need', phrase);
    await until('help beside the text', async () => /113/.test(await words(driver, HELP)));
    assert.ok(await has(driver, `${HELP} a[href^="tel:"]`));
    assert.equal(await value(driver, 'need'), phrase);
  }));

  test(`help is beside the next screen by form and the journey goes on, ${language}`, () => withBrowser({ js: false }, async (driver) => {
    const journey = new Journey(driver, { language });
    await journey.start();
    await journey.need(phrase);
    assert.match(await words(driver, HELP), /113/);
    await journey.areas(['mental_health']);
    await find(driver, 'main [name="wish"]');
  }));
}

test('an idiom does not alarm', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
  await fill(driver, 'need', 'ik ben doodmoe van het huishouden');
  await until('the words to be read', async () => (await words(driver, '[data-live="understood"]')) !== '');
  assert.equal(await words(driver, HELP), '');
}));
