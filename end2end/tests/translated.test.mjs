//! Pages rewritten by a translator, before start-up and after text is shown.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { find, go, ticked, way, words } from '../lib/page.mjs';
import { until } from '../lib/processes.mjs';
import { translateBeforeStart, translateNow } from '../lib/translate.mjs';

const LIVE = '[data-live="understood"]';
const understood = async (driver) => driver.executeScript(`return document.querySelector('${LIVE}')?.innerText.trim() ?? ''`);

test('a page translated before start-up goes live, and the journey works to the handover', () => (
  withBrowser({}, async (driver) => {
    await translateBeforeStart(driver);
    const journey = new Journey(driver);
    await journey.toHandover();
    assert.equal(await way(driver), 'live');
    assert.ok(await driver.executeScript('return Number(document.documentElement.dataset.translated)') > 10);
  })
));

test('text shown by an island still changes after it was translated', () => withBrowser({}, async (driver) => {
  await go(driver, `${process.env.VE_PORTAL}/nl/vraag?voor=mij`);
  const need = await find(driver, 'textarea[name="need"]');
  await need.sendKeys('ik ben eenzaam');
  const first = await until('words understood', () => understood(driver));
  assert.ok(await translateNow(driver) > 10);

  await need.clear();
  await need.sendKeys('ik kan de huur niet betalen');
  await until('other words understood', async () => {
    const now = await understood(driver);
    return now !== '' && now !== first;
  });
  // The counter beneath the text is text of the island as well.
  const count = await words(driver, '#need-count');
  await need.sendKeys('!');
  await until('the counter to change', async () => (await words(driver, '#need-count')) !== count);
}));

test('a translated page goes on to the next screen with what was chosen', () => withBrowser({}, async (driver) => {
  const journey = new Journey(driver);
  await journey.start();
  await journey.need();
  await translateNow(driver);
  await journey.areas(['finance', 'housing']);
  await translateNow(driver);
  await journey.wish(STORY.wish);
  await driver.navigate().back();
  await driver.navigate().back();
  await find(driver, 'main input[name="area"]');
  assert.deepEqual(await ticked(driver, 'area'), ['finance', 'housing']);
}));
