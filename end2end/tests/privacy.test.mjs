//! What leaves the device before the handover. On the device: nothing that was told. By form: only
//! the visible form's own POST.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { find, go, way, words } from '../lib/page.mjs';
import { leaks, takeRequests } from '../lib/requests.mjs';
import { withThrottle } from '../lib/throttle.mjs';

// Addresses that say nothing: pages by name, the perspective, files that are the same for everybody.
const NEUTRAL = /^\/(nl(\/(vraag|check|mogelijkheden|plan|overdracht))?(\?voor=mij)?|(assets|pkg)\/[\w./-]+|favicon\.ico|sw\.js)$/;

/** Typed texts, answers, places and offers, and the pieces of them that could travel alone. */
const told = (offers) => [
  STORY.need, STORY.wish, STORY.goal, STORY.own_steps, STORY.helper, 'huur', 'rustig', 'zus',
  ...STORY.areas, STORY.wijk, 'Bekkerveld', STORY.postcode, '6417AB', ...offers,
];

/** Fails unless every request is a plain GET of a public address that carries nothing. */
function assertSilent(requests, offers) {
  assert.ok(requests.length > 5, 'there were requests');
  const seen = requests.map(({ url, ...rest }) => ({ url: new URL(url, process.env.VE_PORTAL), ...rest }));
  for (const { url, method, headers, body } of seen) {
    const line = `${method} ${url.pathname}${url.search}`;
    assert.equal(method, 'GET', line);
    assert.equal(body, '', line);
    assert.match(url.pathname + url.search, NEUTRAL);
    const all = Object.fromEntries(Object.entries(headers).map(([name, content]) => [name.toLowerCase(), content]));
    assert.equal(all.cookie, undefined, `a cookie on ${line}`);
    if (all.referer) {
      const from = new URL(all.referer);
      assert.match(from.pathname + from.search, NEUTRAL, `referer of ${line}`);
    }
  }
  assert.deepEqual(leaks(requests, told(offers)), []);
}

for (const [what, wasm] of [['live', 'live'], ['slow', { slow: 1200 }]]) {
  test(`on the device no request carries anything told, with ${what} WebAssembly`, () => (
    withThrottle({ wasm }, (proxy) => withBrowser({ log: true }, async (driver) => {
      const journey = new Journey(driver, { base: proxy.url });
      const offers = await journey.toHandover();
      assert.ok(offers.length > 0, 'an offer was chosen');
      assert.equal(await way(driver), 'live');
      const seen = await takeRequests(driver);
      for (const { url } of seen) assert.equal(new URL(url).origin, proxy.url, 'no other site is asked');
      assertSilent(seen, offers);
      // The proxy saw what a worker or a beacon would have sent as well.
      assertSilent(proxy.requests, offers);
      assert.ok(await driver.executeScript('return sessionStorage.length > 0'), 'the journey is on the device');
    }))
  ));
}

test('by form only the POST of the visible form carries what it asks', () => (
  withThrottle({ wasm: 'missing' }, (proxy) => withBrowser({ log: true }, async (driver) => {
    const journey = new Journey(driver, { base: proxy.url });
    const offers = await journey.toHandover();
    assert.equal(await way(driver), 'plain');
    const texts = { need: STORY.need, wish: STORY.wish, goal: STORY.goal, own_steps: STORY.own_steps, helper: STORY.helper };
    for (const requests of [await takeRequests(driver), proxy.requests]) {
      const posts = requests.filter(({ method }) => method === 'POST');
      const others = requests.filter(({ method }) => method !== 'POST');
      assert.deepEqual(leaks(others, told(offers)), [], 'nothing in a GET');
      assert.deepEqual(leaks(posts.map((post) => ({ ...post, body: '' })), told(offers)), [], 'nothing beside the body');
      for (const [name, text] of Object.entries(texts)) {
        const carrying = posts.filter(({ body }) => new URLSearchParams(body).get(name) === text);
        assert.equal(carrying.length, 1, `${name} is sent once`);
        assert.equal(leaks(posts, [text]).length, 1, `${name} is in no other request`);
      }
    }
    assert.equal(await driver.executeScript('return sessionStorage.length'), 0, 'nothing is kept on the device');
  }))
));

test('when the WebAssembly fails midway nothing told so far is sent, and nothing is lost', () => (
  withThrottle({}, (proxy) => withBrowser({ log: true }, async (driver) => {
    const journey = new Journey(driver, { base: proxy.url });
    await journey.start();
    await journey.need();
    await journey.areas();
    await journey.wish();
    proxy.wasm('missing');
    await go(driver, journey.at('check'));
    assert.equal(await way(driver), 'plain');
    assert.ok(await (await find(driver, '#boot-failed')).isDisplayed());
    // Nothing on this page can send: what was told is not in the page, and its forms stay put.
    for (const button of await driver.findElements({ css: 'main form button[type=submit]' })) {
      if (await button.isDisplayed()) await button.click();
    }
    assertSilent(await takeRequests(driver), []);

    proxy.wasm('live');
    await go(driver, journey.at('check'));
    assert.equal(await way(driver), 'live');
    await journey.answers();
    await journey.more();
    await journey.rest();
    await journey.overview();
    await go(driver, journey.at('overdracht'));
    assert.ok((await words(driver, 'main')).includes(STORY.need));
    assertSilent(proxy.requests, []);
  }))
));

test('the handover itself is one POST', () => withThrottle({}, (proxy) => withBrowser({ log: true }, async (driver) => {
  const journey = new Journey(driver, { base: proxy.url });
  await journey.toHandover();
  await journey.contact();
  await journey.send();
  await journey.receipt();
  const sending = proxy.requests.filter(({ method }) => method !== 'GET');
  assert.deepEqual(sending.map(({ method, url }) => `${method} ${url.split('?')[0]}`), ['POST /nl/overdracht']);
  const carrying = leaks(proxy.requests.filter(({ method }) => method === 'GET'), [STORY.need, STORY.contact.name, STORY.contact.phone]);
  assert.deepEqual(carrying, []);
  assert.equal(await driver.executeScript('return sessionStorage.length'), 0, 'the receipt clears the device');
})));
