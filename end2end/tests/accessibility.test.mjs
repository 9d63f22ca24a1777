//! Accessibility: axe finds nothing on any page, light and dark, as island and as form; the pages
//! fit 320 by 256 pixels, which is 400 % of a common screen. For the keyboard: keyboard.test.mjs.
import assert from 'node:assert/strict';
import test from 'node:test';

import { assertAccessible } from '../lib/axe.mjs';
import { SIZES, withBrowser } from '../lib/browser.mjs';
import { openHandover, signIn } from '../lib/desk.mjs';
import { assertValid } from '../lib/html.mjs';
import { Journey, SHORT_TEAM, STORY, worker } from '../lib/journey.mjs';
import { go, way } from '../lib/page.mjs';
import { LANGUAGES, PAGES } from '../lib/pages.mjs';
import { withThrottle } from '../lib/throttle.mjs';
import { walk } from '../lib/walk.mjs';

const WORKER = worker(2, SHORT_TEAM);

/** 1280 by 1024 at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

for (const dark of [false, true]) {
  test(`no page has a violation, ${dark ? 'dark' : 'light'}`, () => withBrowser({ dark, size: SIZES.desktop }, async (driver) => {
    if (dark) {
      await go(driver, process.env.VE_PORTAL);
      assert.ok(await driver.executeScript('return matchMedia("(prefers-color-scheme: dark)").matches'));
    }
    // The colours are the same in each language.
    for (const language of dark ? ['nl'] : LANGUAGES) {
      for (const page of PAGES) {
        await go(driver, `${process.env.VE_PORTAL}/${language}${page}`);
        await assertAccessible(driver, `/${language}${page}`);
      }
    }
    await go(driver, `${process.env.VE_PORTAL}/team`);
    await assertAccessible(driver, '/team');
  }));
}

for (const { what, wasm, ready, language } of [
  { what: 'on the device', wasm: 'live', ready: 'live', language: 'nl' },
  { what: 'by form', wasm: 'missing', ready: 'plain', language: 'en' },
]) {
  test(`no screen of the journey has a violation, ${what}, ${language}`, () => (
    withThrottle({ wasm }, (proxy) => withBrowser({}, async (driver) => {
      const journey = new Journey(driver, { base: proxy.url, language, voor: 'naaste' });
      await walk(journey, async (name) => {
        if (name === 'options') assert.equal(await way(driver), ready);
        await assertAccessible(driver, `${name} (${what}, ${language})`);
      }, { name: 'Testpersoon Vier' });
      assertValid(proxy.pages, 10);
    }))
  ));
}

test('the team\'s pages have no violation', () => withBrowser({ size: SIZES.desktop }, async (driver) => {
  const journey = new Journey(driver);
  await journey.short({ ...STORY.contact, name: 'Testpersoon Vijf' });
  const { reference } = await journey.receipt();
  await signIn(driver, WORKER);
  await assertAccessible(driver, 'the list of the team');
  await openHandover(driver, reference);
  await assertAccessible(driver, 'an opened handover');
}));

/** Fails when the page is wider than the screen, or when what stays in sight takes too much of it. */
async function assertFits(driver, what) {
  const { inner, wide, sticky } = await driver.executeScript(`
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    const { bottom } = document.querySelector('header').getBoundingClientRect();
    const found = { inner: innerWidth, wide: document.documentElement.scrollWidth, sticky: bottom / innerHeight };
    window.scrollTo(0, 0);
    return found;
  `);
  assert.equal(inner, ZOOMED.width);
  assert.ok(wide <= inner, `${what} is ${wide} pixels wide`);
  assert.ok(sticky < 0.3, `${what}: the row that stays takes ${Math.round(100 * sticky)} % of the screen`);
}

test('no page scrolls sideways at 400 %', () => withBrowser({ size: ZOOMED }, async (driver) => {
  for (const language of LANGUAGES) {
    for (const page of PAGES) {
      await go(driver, `${process.env.VE_PORTAL}/${language}${page}`);
      await assertFits(driver, `/${language}${page}`);
    }
  }
}));

for (const js of [true, false]) {
  test(`no screen of the journey scrolls sideways at 400 %, ${js ? 'with' : 'without'} script`, () => withBrowser({ js, size: ZOOMED }, async (driver) => {
    const language = js ? 'nl' : 'en';
    const journey = new Journey(driver, { language, voor: 'naaste' });
    await walk(journey, (name) => assertFits(driver, `${name} (${language})`), { name: 'Testpersoon Negen' });
  }));
}
