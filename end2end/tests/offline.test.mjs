//! The network goes: on the device a page goes on to its end without it, and nothing is lost when
//! the next page cannot come.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, SHORT_TEAM, STORY } from '../lib/journey.mjs';
import { mailsTo, waitForMail } from '../lib/mail.mjs';
import { MAIN_BUTTON, choose, click, fill, find, go, press, settled, value, way } from '../lib/page.mjs';
import { pause, until } from '../lib/processes.mjs';
import { withThrottle } from '../lib/throttle.mjs';

const EVERYTHING = /./;
const HANDOVER = /overdracht/;

/** Presses the main button and waits for the browser's own page about the network. */
async function pressInVain(driver) {
  await click(driver, await find(driver, MAIN_BUTTON));
  await until('the browser to say that it has no connection', () => driver.executeScript(
    'return document.querySelector("main") === null && document.readyState === "complete"',
  ).catch(() => false));
}

for (const back of ['reload', 'back']) {
  test(`without a network a page goes on to its end, and after ${back} nothing is lost`, () => (
    withThrottle({}, (proxy) => withBrowser({}, async (driver) => {
      const journey = new Journey(driver, { base: proxy.url });
      await journey.start();
      await until('the words to arrive', () => driver.executeScript('return "wordsHere" in document.documentElement.dataset'));
      proxy.fault(EVERYTHING, 'broken');
      const before = proxy.requests.length;
      const asked = () => proxy.requests.slice(before).map(({ url }) => url).filter((url) => !url.endsWith('.svg'));
      await journey.need();
      await journey.areas();
      await journey.wish();
      await journey.place();
      await choose(driver, 'wijk', STORY.wijk);
      assert.deepEqual(asked(), [], 'nothing but pictures was asked of the network');
      await pressInVain(driver);

      proxy.fault(EVERYTHING, null);
      if (back === 'reload') {
        await driver.navigate().refresh();
        await settled(driver);
      } else {
        await driver.navigate().back();
        await settled(driver);
        // One screen back, with its answer; and on again.
        assert.ok(await (await find(driver, `main input[name="wijk"][value="${STORY.wijk}"]`)).isSelected());
        await journey.wijk();
      }
      assert.equal(await way(driver), 'live');
      await journey.answers();
      await journey.more();
      await journey.rest();
      await journey.overview();
      await journey.options();
      assert.equal(await value(driver, 'goal'), STORY.wish, 'what was told before is still there');
    }))
  ));
}

test('a handover whose answer was lost is sent again, and stays one', () => (
  withThrottle({}, (proxy) => withBrowser({}, async (driver) => {
    const journey = new Journey(driver, { base: proxy.url });
    const fillIn = async () => {
      await press(driver, '.ve-speak a[href$="/overdracht"]');
      await fill(driver, 'postcode', SHORT_TEAM.postcode);
      await journey.contact({ name: 'Testpersoon Elf', phone: STORY.contact.phone, phone_safe: 'yes', line: 'Bel mij.' });
    };
    await go(driver, journey.at());
    await fillIn();
    proxy.fault(HANDOVER, 'broken');
    await pressInVain(driver);
    proxy.fault(HANDOVER, null);
    // To the page before: the lost answer stands in the place of the form, at the same address.
    await driver.navigate().back();
    await settled(driver);
    await fillIn();
    await journey.send();
    const { reference } = await journey.receipt();
    const sent = proxy.requests.filter(({ method }) => method === 'POST').length;
    assert.ok(sent >= 2, `${sent} times sent`);
    await waitForMail(SHORT_TEAM.mailbox, ({ text }) => text.includes(reference));
    await pause(1500);
    const mails = (await mailsTo(SHORT_TEAM.mailbox)).filter(({ text }) => text.includes(reference));
    assert.equal(mails.length, 1);
  }))
));
