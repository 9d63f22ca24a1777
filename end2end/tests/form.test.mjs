//! By form: back button and refresh work, problems keep what was typed, answers can be changed.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { andWait, fill, find, go, has, press, settled, ticked, value, words } from '../lib/page.mjs';

for (const js of [true, false]) {
  const how = js ? 'with script' : 'without script';

  test(`the back button goes one screen back with its answer, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await journey.areas();
    await journey.wish();
    await find(driver, 'main [name="postcode"]');
    await andWait(driver, () => driver.navigate().back());
    assert.equal(await value(driver, 'wish'), STORY.wish);
    await andWait(driver, () => driver.navigate().back());
    assert.deepEqual((await ticked(driver, 'area')).sort(), [...STORY.areas].sort());
    await andWait(driver, () => driver.navigate().back());
    assert.equal(await value(driver, 'need'), STORY.need);
    await journey.need('Ik ben vaak alleen.');
    assert.ok((await ticked(driver, 'area')).includes('social_network'));
  }));

  test(`a refresh shows the same screen and sends nothing twice, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await journey.areas();
    await driver.navigate().refresh();
    await settled(driver);
    await find(driver, 'main [name="wish"]');
    await journey.wish('');
    // Through the door of home the first screen comes again, with what was typed.
    await journey.start();
    assert.equal(await value(driver, 'need'), STORY.need);
  }));

  test(`a problem is named above the form, tied to its field, and keeps what was typed, ${how}`, () => (
    withBrowser({ js }, async (driver) => {
      const journey = new Journey(driver);
      await journey.start();
      await journey.need();
      await journey.areas();
      await journey.wish();
      await fill(driver, 'postcode', 'zeven');
      await press(driver);
      assert.equal(await value(driver, 'postcode'), 'zeven');
      const field = await find(driver, 'main #postcode');
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      const described = (await field.getAttribute('aria-describedby')).split(' ');
      assert.ok(described.includes('postcode-error'), described.join());
      await (await find(driver, '#errors a[href="#postcode"]')).click();
      const focus = await driver.executeScript('return document.activeElement.name ?? ""');
      assert.equal(focus, 'postcode');
      await journey.place('6432');
      await find(driver, 'main [name="answer"]');
    })
  ));

  test(`a text over the limit is kept whole and named, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    const long = 'a'.repeat(1001);
    const field = await find(driver, 'main [name="need"]');
    await driver.executeScript('arguments[0].value = arguments[1]', field, long);
    await field.sendKeys('b');
    await press(driver);
    assert.equal(await value(driver, 'need'), `${long}b`);
    assert.ok(await has(driver, '#errors a[href="#need"]'));
  }));

  test(`one answer is changed from the list, straight back to the list, ${how}`, () => withBrowser({ js }, async (driver) => {
    const journey = new Journey(driver);
    await journey.start();
    await journey.need();
    await journey.areas(['finance', 'housing']);
    await journey.wish();
    await journey.place('6432');
    await journey.answers('hard');
    await journey.more();
    await journey.rest();
    const before = await words(driver, 'main .ve-summary');
    await press(driver, 'main .ve-summary a');
    await journey.answer('good');
    const after = await words(driver, 'main .ve-summary');
    assert.notEqual(after, before);
    assert.match(after, /[Gg]aat goed/);
  }));
}
