//! Leaving: "Wis alles", and the quick exit that leaves nothing to find with the back button.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { andWait, click, fill, find, go, press, settled, value } from '../lib/page.mjs';
import { until } from '../lib/processes.mjs';
import { ELSEWHERE } from '../lib/services.mjs';

const kept = (driver) => driver.executeScript(
  'try { return sessionStorage.length + localStorage.length } catch { return 0 }',
);
const cookies = async (driver) => (await driver.manage().getCookies()).map(({ name }) => name);

const SECRET = 'Dit mag niemand zien.';

/** Presses "Snel weg" and waits until the browser is off our site. */
async function leave(driver) {
  await click(driver, await find(driver, 'a[data-quick-exit]'));
  await until('the browser to be elsewhere', async () => (await driver.getCurrentUrl()) === ELSEWHERE);
}

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

  test(`the quick exit takes everything along, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await leave(driver);
    await go(driver, journey.at('vraag'));
    assert.equal(await value(driver, 'need'), '');
    assert.equal(await kept(driver), 0);
    const left = (await cookies(driver)).filter((name) => !/weg$/.test(name));
    assert.deepEqual(left, [], 'no cookie but the one that says that somebody left, for five seconds');
  }));

  for (const [page, name] of [['vraag?voor=mij', 'need'], ['overdracht', 'line'], ['status', 'code']]) {
    test(`back after the quick exit shows nothing that was typed on /${page.split('?')[0]}, ${how}`, () => withBrowser({ js }, async (driver) => {
      const journey = new Journey(driver);
      await go(driver, journey.at(page));
      // Twice: who was called back and leaves again is no worse off.
      for (const visit of ['first', 'second']) {
        await fill(driver, name, SECRET);
        await leave(driver);
        for (let steps = 1; steps <= 2; steps += 1) {
          await driver.navigate().back();
          if (steps === 1) await settled(driver);
          const shown = await driver.executeScript(`return [document.body?.innerText ?? '',
            ...[...document.querySelectorAll('textarea, input')].map((field) => field.value)].join('\\n')`);
          assert.ok(!shown.includes(SECRET), `${visit} visit, ${steps} steps back, at ${await driver.getCurrentUrl()}`);
          if (steps === 1) assert.ok((await driver.getCurrentUrl()).includes('/nl/'), 'that is our page');
        }
        await go(driver, journey.at(page));
      }
    }));
  }
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
