//! Accessibility: axe finds nothing on any page, in both languages, light and dark, as island and
//! as form; and the journey can be walked with the keyboard alone.
import assert from 'node:assert/strict';
import test from 'node:test';

import { Key } from 'selenium-webdriver';

import { assertAccessible } from '../lib/axe.mjs';
import { SIZES, withBrowser } from '../lib/browser.mjs';
import { signIn, openHandover } from '../lib/desk.mjs';
import { Journey, STORY, worker } from '../lib/journey.mjs';
import { andWait, fill, find, go, has, keys, press, tab } from '../lib/page.mjs';
import { LANGUAGES, PAGES } from '../lib/pages.mjs';
import { withThrottle } from '../lib/throttle.mjs';

const WORKER = worker(2);

for (const dark of [false, true]) {
  test(`no page has a violation, ${dark ? 'dark' : 'light'}`, () => withBrowser({ dark, size: SIZES.desktop }, async (driver) => {
    if (dark) {
      await go(driver, process.env.VE_PORTAL);
      assert.ok(await driver.executeScript('return matchMedia("(prefers-color-scheme: dark)").matches'));
    }
    for (const language of LANGUAGES) {
      for (const page of PAGES) {
        await go(driver, `${process.env.VE_PORTAL}/${language}${page}`);
        await assertAccessible(driver, `/${language}${page}`);
      }
    }
    await go(driver, `${process.env.VE_PORTAL}/team`);
    await assertAccessible(driver, '/team');
  }));
}

for (const language of LANGUAGES) {
  for (const [what, wasm] of [['on the device', 'live'], ['by form', 'missing']]) {
    test(`no screen of the journey has a violation, ${what}, ${language}`, () => (
      withThrottle({ wasm }, (proxy) => withBrowser({}, async (driver) => {
        const check = async (name) => assertAccessible(driver, `${name} (${what}, ${language})`);
        const journey = new Journey(driver, { base: proxy.url, language, voor: 'naaste' });
        await journey.start();
        await check('need');
        // Danger: help appears beside the text.
        await fill(driver, 'need', language === 'nl' ? 'Hij wil niet meer leven.' : 'He wants to die.');
        await check('need with signs of danger');
        await journey.need();
        await check('areas');
        await journey.areas();
        await check('wish');
        await journey.wish();
        await check('place');
        await fill(driver, 'postcode', 'x');
        await press(driver);
        await check('place with a problem');
        await journey.place();
        await check('wijk');
        await journey.wijk();
        await check('role');
        await journey.role('carer');
        await check('consent');
        await journey.consent('yes', 'yes');
        await check('question');
        await journey.answer('emergency');
        await check('safety question');
        await press(driver, 'main form button[name="skip"]');
        await journey.answers();
        await check('anything else');
        await journey.more();
        await check('answers');
        await journey.overview();
        await check('options');
        await journey.options();
        await check('plan');
        await press(driver);
        await check('plan to print');
        await press(driver);
        await check('handover');
        await press(driver);
        await check('handover with problems');
        await journey.contact({ ...STORY.contact, name: 'Testpersoon Vier' });
        await journey.send();
        await check('receipt');
        const { code } = await journey.receipt();
        await journey.status(code);
        await check('status');
        await journey.status('ZZZZ-ZZZZ-ZZZZ-ZZZZ').catch(() => {});
        await check('status with a wrong code');
      }))
    ));
  }
}

test('the team\'s pages have no violation', () => withBrowser({ size: SIZES.desktop }, async (driver) => {
  const journey = new Journey(driver);
  await journey.toHandover();
  await journey.contact({ ...STORY.contact, name: 'Testpersoon Vijf' });
  await journey.send();
  const { reference } = await journey.receipt();
  await signIn(driver, WORKER);
  await assertAccessible(driver, 'the list of the team');
  await openHandover(driver, reference);
  await assertAccessible(driver, 'an opened handover');
}));

/** Presses tab until the element that fits has the focus. */
async function tabTo(driver, css) {
  for (let presses = 0; presses < 80; presses += 1) {
    const focus = await tab(driver);
    if (await driver.executeScript('return arguments[0].matches(arguments[1])', focus, css)) return focus;
  }
  throw new Error(`the tab key does not reach ${css}`);
}

for (const js of [true, false]) {
  test(`the journey to the list of answers by keyboard alone, ${js ? 'with' : 'without'} script`, () => withBrowser({ js }, async (driver) => {
    const enter = (css) => andWait(driver, async () => {
      await tabTo(driver, css);
      await keys(driver, Key.ENTER);
    });
    await go(driver, `${process.env.VE_PORTAL}/nl`);
    const skip = await tab(driver);
    assert.equal(await skip.getAttribute('href').then((href) => new URL(href).hash), '#main', 'the first stop is the skip link');
    await enter('main .ve-doors li:first-child a');
    await tabTo(driver, 'textarea[name="need"]');
    await keys(driver, 'Ik ben vaak alleen');
    await enter('main button[type="submit"]');
    await tabTo(driver, 'input[name="area"][value="finance"]');
    await keys(driver, Key.SPACE);
    await enter('main button[type="submit"]');
    await tabTo(driver, 'textarea[name="wish"]');
    await enter('main button[type="submit"]');
    await tabTo(driver, 'input[name="postcode"]');
    await keys(driver, '6432');
    await enter('main button[type="submit"]');
    while (await has(driver, 'main [name="answer"]')) {
      await tabTo(driver, 'main [name="answer"]');
      await keys(driver, Key.SPACE, Key.ARROW_DOWN);
      await enter('main button[type="submit"]');
    }
    await enter('main button[type="submit"]');
    await find(driver, 'main .ve-summary');
  }));

  test(`whatever has the focus can be seen, ${js ? 'with' : 'without'} script`, () => withBrowser({ js }, async (driver) => {
    await go(driver, `${process.env.VE_PORTAL}/nl/vraag`);
    for (let stops = 0; stops < 20; stops += 1) {
      const focus = await tab(driver);
      // WCAG 2.4.11: the row that stays in sight does not cover it.
      const seen = await driver.executeScript(`
        const box = arguments[0].getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
        return arguments[0] === document.body || arguments[0].contains(top) || !!top?.contains(arguments[0]) || !!top?.closest('label')?.contains(arguments[0]);
      `, focus);
      assert.ok(seen, `stop ${stops + 1}: ${await focus.getAttribute('outerHTML')}`);
    }
  }));
}
