//! Leaving: "Wis alles", and the quick exit that leaves nothing to find with the back button.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { andWait, click, fill, find, go, press, value } from '../lib/page.mjs';
import { until } from '../lib/processes.mjs';

const kept = (driver) => driver.executeScript(
  'try { return sessionStorage.length + localStorage.length } catch { return 0 }',
);
const cookies = async (driver) => (await driver.manage().getCookies()).map(({ name }) => name);

for (const js of [true, false]) {
  const how = js ? 'with script' : 'without script';

  test(`"Wis alles" leaves nothing behind, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await press(driver, 'form[data-wipe] button');
    if (js) assert.equal(await kept(driver), 0);
    assert.deepEqual(await cookies(driver), []);
    await go(driver, journey.at('vraag'));
    assert.equal(await value(driver, 'need'), '');
  }));

  test(`the quick exit leaves, and back does not bring the typed text back, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await find(driver, 'main [name="area"]');
    await go(driver, journey.at('vraag'));
    await fill(driver, 'need', 'Dit mag niemand zien.');
    await click(driver, await find(driver, 'a[data-quick-exit]'));
    // The neutral site cannot be reached from a test: what counts is that the browser is off ours.
    await until('the browser to be elsewhere', async () => {
      const url = await driver.getCurrentUrl();
      return !url.startsWith(`${journey.base}/nl`);
    });
    await driver.navigate().back();
    await go(driver, journey.at('vraag'));
    assert.equal(await value(driver, 'need'), '');
    if (js) assert.equal(await kept(driver), 0);
    assert.ok(!(await cookies(driver)).some((name) => /journey|reis/.test(name)), 'the journey cookie is gone');
  }));

  test(`one step back after the quick exit shows an empty page, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await go(driver, `${journey.at('vraag')}?voor=mij`);
    await fill(driver, 'need', 'Dit mag niemand zien.');
    await click(driver, await find(driver, 'a[data-quick-exit]'));
    await until('the browser to be elsewhere', async () => !(await driver.getCurrentUrl()).includes('/vraag'));
    for (let steps = 0; steps < 3; steps += 1) {
      await driver.navigate().back();
      const shown = await driver.executeScript(
        'return [document.body?.innerText ?? "", ...[...document.querySelectorAll("textarea, input")].map((field) => field.value)].join("\\n")',
      ).catch(() => '');
      assert.ok(!shown.includes('Dit mag niemand zien'), `after ${steps + 1} steps back`);
    }
  }));
}

test('the answers of a visit end with its tab', () => withBrowser({}, async (driver) => {
  const journey = new Journey(driver);
  await journey.start();
  await journey.need(STORY.need);
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  await go(driver, journey.at('vraag'));
  assert.equal(await value(driver, 'need'), '');
  await driver.close();
  await driver.switchTo().window(first);
  await andWait(driver, () => driver.navigate().back());
  assert.equal(await value(driver, 'need'), STORY.need);
}));
