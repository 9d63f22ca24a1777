//! The Nu HTML checker finds no error in any page as the server sends it. The journey in English is
//! checked where it is walked anyway: accessibility.test.mjs.
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { openHandover, signIn } from '../lib/desk.mjs';
import { assertValid } from '../lib/html.mjs';
import { Journey, STORY, worker } from '../lib/journey.mjs';
import { LANGUAGES, PAGES } from '../lib/pages.mjs';
import { withThrottle } from '../lib/throttle.mjs';
import { walk } from '../lib/walk.mjs';

const WORKER = worker(3);

test('every page anybody can open is valid HTML', () => withThrottle({}, async (proxy) => {
  for (const language of LANGUAGES) {
    for (const page of [...PAGES, '/bestaat-niet']) await (await fetch(`${proxy.url}/${language}${page}`)).text();
  }
  for (const page of ['/team', '/snel-weg', '/snel-weg?taal=en']) await (await fetch(proxy.url + page)).text();
  assertValid(proxy.pages, 25);
}));

test('every screen of the journey is valid HTML', () => withThrottle({}, (proxy) => withBrowser({ js: false }, async (driver) => {
  const journey = new Journey(driver, { base: proxy.url, voor: 'naaste' });
  await walk(journey, async () => {}, { name: 'Testpersoon Zes <', line: '</textarea>' });
  assertValid(proxy.pages, 28);
})));

test('the pages of the team are valid HTML', () => withThrottle({}, (proxy) => withBrowser({ js: false }, async (driver) => {
  const journey = new Journey(driver, { base: proxy.url });
  await journey.toHandover();
  await journey.contact({ ...STORY.contact, name: 'Testpersoon Zeven' });
  await journey.send();
  const { reference } = await journey.receipt();
  await signIn(driver, WORKER, proxy.url);
  await openHandover(driver, reference, proxy.url);
  assertValid(proxy.pages, 4);
})));
