//! Starting up: the first submit is held until the islands are live, three seconds at most, and
//! what was typed before that stays where it was.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { STORY } from '../lib/journey.mjs';
import { MAIN_BUTTON, andWait, find, settled, value, way } from '../lib/page.mjs';
import { leaks } from '../lib/requests.mjs';
import { withThrottle } from '../lib/throttle.mjs';

/** Opens the first question without waiting for the islands, types, and submits at once. */
async function typeAndSubmitAtOnce(driver, proxy) {
  await driver.get(`${proxy.url}/nl/vraag?voor=mij`);
  await (await find(driver, 'textarea[name="need"]')).sendKeys(STORY.need);
  await andWait(driver, async () => (await find(driver, MAIN_BUTTON)).click());
  await find(driver, 'main input[name="area"]');
}

test('a submit during a slow start is held and sent on the device', () => (
  withThrottle({ wasm: { slow: 1500 } }, (proxy) => withBrowser({}, async (driver) => {
    await typeAndSubmitAtOnce(driver, proxy);
    assert.equal(await way(driver), 'live', 'the islands came after the submit');
    assert.deepEqual(proxy.requests.filter(({ method }) => method !== 'GET'), []);
    assert.deepEqual(leaks(proxy.requests, [STORY.need]), []);
  }))
));

for (const [what, wasm] of [['is too slow', { slow: 6000 }], ['is missing', 'missing'], ['breaks off', 'broken']]) {
  test(`a submit is sent once, as a form, when the WebAssembly ${what}`, () => (
    withThrottle({ wasm }, (proxy) => withBrowser({}, async (driver) => {
      await typeAndSubmitAtOnce(driver, proxy);
      const posts = proxy.requests.filter(({ method }) => method === 'POST');
      assert.deepEqual(posts.map(({ url }) => new URL(url, proxy.url).pathname), ['/nl/vraag']);
      assert.equal(new URLSearchParams(posts[0].body).get('need'), STORY.need);
    }))
  ));
}

test('text typed before start-up stays, with focus and caret', () => (
  withThrottle({ wasm: { slow: 1500 } }, (proxy) => withBrowser({}, async (driver) => {
    await driver.get(`${proxy.url}/nl/vraag?voor=mij`);
    const before = await find(driver, 'textarea[name="need"]');
    await before.sendKeys('Ik ben vaak alleen');
    await driver.executeScript('arguments[0].setSelectionRange(3, 6)', before);
    assert.equal(await way(driver), null, 'the islands are not live yet');
    await settled(driver);
    assert.equal(await way(driver), 'live');
    assert.equal(await value(driver, 'need'), 'Ik ben vaak alleen');
    const focus = await driver.executeScript(
      'const at = document.activeElement; return [at.name, at.selectionStart, at.selectionEnd]',
    );
    assert.deepEqual(focus, ['need', 3, 6]);
    // The island reads what was typed before it started, and goes on from the caret.
    await driver.switchTo().activeElement().sendKeys('was');
    assert.equal(await value(driver, 'need'), 'Ik was vaak alleen');
  }))
));
