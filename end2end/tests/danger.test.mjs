//! Danger: help appears beside the text, without blocking anything.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey } from '../lib/journey.mjs';
import { fill, find, go, has, keys, press, value, words } from '../lib/page.mjs';
import { until } from '../lib/processes.mjs';
import { translateNow } from '../lib/translate.mjs';

const HELP = 'main [data-live="help"]';
const PHRASES = { nl: 'ik wil niet meer leven', en: 'i want to kill myself' };

for (const [language, phrase] of Object.entries(PHRASES)) {
  test(`help appears while somebody types, ${language}`, () => withBrowser({}, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/${language}/vraag`);
    await fill(driver, 'need', phrase);
    await until('help beside the text', async () => /113/.test(await words(driver, HELP)));
    assert.ok(await has(driver, `${HELP} a[href^="tel:"]`));
    assert.equal(await value(driver, 'need'), phrase);
    // Nothing is in the way: whoever types goes on typing, and the way on is free.
    await keys(driver, ' .');
    assert.equal(await value(driver, 'need'), `${phrase} .`);
    await press(driver);
    await find(driver, 'main [name="area"]');
  }));

  test(`help appears on a translated page too, and goes with the words, ${language}`, () => withBrowser({}, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/${language}/vraag`);
    await translateNow(driver);
    const field = await find(driver, 'main [name="need"]');
    await field.sendKeys(phrase);
    await until('help beside the text', async () => /113/.test(await words(driver, HELP)));
    await translateNow(driver);
    assert.match(await words(driver, HELP), /113/);
    await field.clear();
    await field.sendKeys('huur');
    await until('help to go', async () => (await words(driver, HELP)) === '');
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
