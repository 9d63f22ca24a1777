//! What holds on every page: it changes language in place, and has the three ways out: help now,
//! speak to someone, leave. That it fits a narrow screen: accessibility.test.mjs.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { go, has, press, way } from '../lib/page.mjs';
import { PAGES } from '../lib/pages.mjs';

const base = process.env.VE_PORTAL;

test('the islands are live on every page of the journey', () => withBrowser({}, async (driver) => {
  for (const page of ['/vraag', '/check', '/mogelijkheden', '/plan', '/overdracht']) {
    await go(driver, `${base}/nl${page}`);
    assert.equal(await way(driver), 'live', page);
  }
}));

for (const js of [true, false]) {
  const how = js ? 'with script' : 'without script';

  test(`the switch of language keeps the page, ${how}`, () => withBrowser({ js }, async (driver) => {
    for (const page of PAGES) {
      await go(driver, `${base}/nl${page}`);
      await press(driver, 'header a[hreflang="en"]');
      assert.equal(new URL(await driver.getCurrentUrl()).pathname, `/en${page}`);
      assert.equal(await driver.executeScript('return document.documentElement.lang'), 'en');
    }
  }));

  test(`help, somebody to speak to and a quick exit are on every page, ${how}`, () => withBrowser({ js }, async (driver) => {
    for (const page of PAGES) {
      await go(driver, `${base}/nl${page}`);
      for (const css of ['a[href^="/nl/nu-hulp"]', 'a[href^="/snel-weg"]', '#speak', '.ve-speak a[href^="tel:"]', 'form[data-wipe] button']) {
        assert.ok(await has(driver, css), `${css} on /nl${page}`);
      }
    }
  }));
}
