//! With the keyboard alone: from home to the receipt, and whatever has the focus can be seen.
import assert from 'node:assert/strict';
import test from 'node:test';

import { Key } from 'selenium-webdriver';

import { SIZES, withBrowser } from '../lib/browser.mjs';
import { STORY } from '../lib/journey.mjs';
import { MAIN_BUTTON, andWait, find, go, has, keys, tab, words } from '../lib/page.mjs';

/** Presses tab until the element that fits has the focus. */
async function tabTo(driver, css) {
  for (let presses = 0; presses < 80; presses += 1) {
    const focus = await tab(driver);
    if (await driver.executeScript('return arguments[0].matches(arguments[1])', focus, css)) return focus;
  }
  throw new Error(`the tab key does not reach ${css}`);
}

for (const js of [true, false]) {
  const how = js ? 'with script' : 'without script';

  test(`from home to the receipt by keyboard alone, ${how}`, () => withBrowser({ js }, async (driver) => {
    const enter = (css = MAIN_BUTTON) => andWait(driver, async () => {
      await tabTo(driver, css);
      await keys(driver, Key.ENTER);
    });
    const type = async (name, text) => {
      await tabTo(driver, `[name="${name}"]`);
      await keys(driver, text);
    };
    await go(driver, `${process.env.VE_PORTAL}/nl`);
    const skip = await tab(driver);
    assert.equal(new URL(await skip.getAttribute('href')).hash, '#main', 'the first stop is the skip link');
    await enter('main .ve-doors li:first-child a');
    await type('need', 'Ik ben vaak alleen');
    await enter();
    await type('area', Key.SPACE);
    await enter();
    await type('wish', STORY.wish);
    await enter();
    await type('postcode', '6432');
    // Enter in a field sends the form as its main button does.
    await andWait(driver, () => keys(driver, Key.ENTER));
    while (await has(driver, 'main [name="answer"]')) {
      await type('answer', [Key.SPACE, Key.ARROW_DOWN].join(''));
      await enter();
    }
    await enter();
    await find(driver, 'main .ve-summary');
    await enter();
    await type('offer', Key.SPACE);
    await enter();
    await type('goal', STORY.goal);
    await enter('main button[name="ask_help"]');
    await type('name', 'Testpersoon Tien');
    await type('phone', STORY.contact.phone);
    await type('phone_safe', Key.SPACE);
    await enter();
    assert.match(await words(driver, '.ve-code__value'), /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
  }));
}

for (const [name, size] of Object.entries(SIZES)) {
  test(`whatever has the focus can be seen, ${name}`, () => withBrowser({ size }, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
    // Once around the page and on: forward, then back.
    for (let stops = 0; stops < 48; stops += 1) {
      const focus = await tab(driver, stops >= 24);
      // WCAG 2.4.11: neither the edge of the screen nor the row that stays in sight covers it.
      const seen = await driver.executeScript(`
        const it = arguments[0];
        if (it === document.body) return true;
        const box = it.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        return !!top && (it.contains(top) || top.contains(it) || !!top.closest('label')?.contains(it));
      `, focus);
      assert.ok(seen, `stop ${stops + 1}: ${await focus.getAttribute('outerHTML')}`);
    }
  }));
}
