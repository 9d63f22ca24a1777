//! Danger: help appears beside the text, without blocking anything, and goes when asked.
import assert from 'node:assert/strict';
import test from 'node:test';

import { Key } from 'selenium-webdriver';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { andWait, click, fill, find, go, has, keys, press, value, words } from '../lib/page.mjs';
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

const HIDE = `${HELP} button[value="hide"]`;
const SHOW = `${HELP} button[value="show"]`;
const BUTTONS = {
  nl: { hide: 'Verberg deze hulp', show: 'Hulpnummers tonen' },
  en: { hide: 'Hide this help', show: 'Show help numbers' },
};

/** The numbers that stand beside the text, as a link dials them. */
const dialled = (driver) => driver.executeScript(
  'return [...document.querySelectorAll(arguments[0])].map((link) => link.getAttribute("href").slice(4))',
  `${HELP} a[href^="tel:"]`,
);

/** Clicks a button beside the text, which leads to no other screen. */
const push = async (driver, css) => click(driver, await find(driver, css));

for (const [language, phrase] of Object.entries(PHRASES)) {
  const { hide, show } = BUTTONS[language];

  test(`help is hidden at once, stays hidden, and comes back, ${language}`, () => withBrowser({}, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/${language}/vraag`);
    await fill(driver, 'need', phrase);
    assert.equal(await words(driver, HIDE), hide);
    await push(driver, HIDE);
    await until('one line instead of help', async () => (await words(driver, HELP)) === show);
    assert.equal(await value(driver, 'need'), phrase);
    assert.equal(await driver.executeScript('return document.activeElement.value'), 'show');
    await fill(driver, 'need', `${phrase}. ${phrase}`);
    await press(driver);
    await find(driver, 'main [name="area"]');
    assert.equal(await words(driver, HELP), show);
    await go(driver, `${process.env.VE_PORTAL}/${language}/plan`);
    await until('the line on a later page', async () => (await words(driver, HELP)) === show);
    await push(driver, SHOW);
    await until('help again', async () => /113/.test(await words(driver, HELP)));
    await go(driver, `${process.env.VE_PORTAL}/${language}/mogelijkheden`);
    await until('help on the next page', async () => /113/.test(await words(driver, HELP)));
  }));

  test(`help is hidden by form and comes back, ${language}`, () => withBrowser({ js: false }, async (driver) => {
    const journey = new Journey(driver, { language });
    await journey.start();
    await journey.need(phrase);
    await andWait(driver, () => push(driver, HIDE));
    assert.equal(await words(driver, HELP), show);
    await journey.areas(['mental_health']);
    await fill(driver, 'wish', 'Rust <b>');
    assert.equal(await words(driver, HELP), show);
    await andWait(driver, () => push(driver, SHOW));
    assert.match(await words(driver, HELP), /113/);
    assert.equal(await value(driver, 'wish'), 'Rust <b>');
  }));
}

test('a kind that was not seen before brings help back', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
  await fill(driver, 'need', PHRASES.nl);
  await push(driver, HIDE);
  await until('help to go', async () => !/113/.test(await words(driver, HELP)));
  await fill(driver, 'need', `${PHRASES.nl}. mijn man slaat mij`);
  await until('help for both', async () => /niet veilig/.test(await words(driver, HELP)));
  assert.deepEqual(await dialled(driver), ['113', '08000113', '112', '112']);
}));

test('the numbers are those that answer by the clock of the device', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
  const at = (moment) => driver.executeScript(`Date.now = () => ${Date.parse(moment)}`);
  await at('2026-11-23T10:00:00+01:00');
  await fill(driver, 'need', 'ik heb al dagen geen eten in huis');
  await until('help beside the text', async () => (await words(driver, HELP)) !== '');
  assert.deepEqual(await dialled(driver), ['0455604004', '112', '14045']);
  await at('2026-11-23T17:00:00+01:00');
  await keys(driver, ' .');
  await until('the numbers of the evening', async () => (await dialled(driver)).includes('0455778844'));
  assert.deepEqual(await dialled(driver), ['0455604004', '0455778844', '112']);
}));

test('a denied wish to die asks one calm question', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
  await fill(driver, 'need', 'ik wil geen zelfmoord plegen');
  await until('the question', async () => /U schrijft over de dood/.test(await words(driver, HELP)));
  assert.deepEqual(await dialled(driver), ['113']);
  assert.ok(!(await has(driver, `${HELP} .ve-call--urgent, ${HELP} #help-title`)));
  await push(driver, HIDE);
  await until('the question to go', async () => (await words(driver, HELP)) === BUTTONS.nl.show);
}));

test('the enter key sends the form and hides nothing', () => withBrowser({}, async (driver) => {
  const journey = new Journey(driver);
  await journey.toHandover({ ...STORY, need: PHRASES.nl });
  assert.match(await words(driver, HELP), /113/);
  const name = await find(driver, 'main [name="name"]');
  await andWait(driver, () => name.sendKeys('Testpersoon', Key.ENTER));
  await find(driver, '#errors');
  assert.match(await words(driver, HELP), /113/);
}));

test('a text of 100,000 characters freezes nothing and stays in the box', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
  const field = await find(driver, 'main [name="need"]');
  const long = `${PHRASES.nl}. ${'Het is een lang verhaal. '.repeat(4_000)}`;
  await driver.executeScript('arguments[0].value = arguments[1]', field, long);
  const began = Date.now();
  await field.sendKeys('.');
  await until('help beside the text', async () => /113/.test(await words(driver, HELP)));
  assert.ok(Date.now() - began < 3_000, `${Date.now() - began} ms`);
  await press(driver);
  await find(driver, '#errors');
  assert.equal((await value(driver, 'need')).length, long.length + 1);
}));

for (const [what, odd] of [
  ['nothing', ''],
  ['only emoji', '😀😭🏳️‍🌈'],
  ['control characters', '\u0001\u0007\u001b\u200b\u202e'],
  ['mixed scripts', 'Ик 我 ሀ ik أنا'],
]) {
  test(`${what} gets a calm answer and stays in the box`, () => withBrowser({}, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
    const field = await find(driver, 'main [name="need"]');
    await driver.executeScript(
      'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("input", { bubbles: true }))',
      field, odd,
    );
    await press(driver);
    await find(driver, 'main [name="area"]');
    assert.equal(await words(driver, HELP), '');
    await press(driver, 'main a.ve-back');
    assert.equal(await value(driver, 'need'), odd);
  }));
}
