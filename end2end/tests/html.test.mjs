//! The Nu HTML checker finds no error in any page as the server sends it.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { openHandover, signIn } from '../lib/desk.mjs';
import { htmlErrors } from '../lib/html.mjs';
import { Journey, STORY, worker } from '../lib/journey.mjs';
import { fill, find, go, press } from '../lib/page.mjs';
import { LANGUAGES, PAGES } from '../lib/pages.mjs';
import { withThrottle } from '../lib/throttle.mjs';

const WORKER = worker(3);

test('every page is valid HTML', () => withThrottle({}, async (proxy) => {
  await withBrowser({ js: false }, async (driver) => {
    for (const language of LANGUAGES) {
      for (const page of PAGES) await go(driver, `${proxy.url}/${language}${page}`);
      await go(driver, `${proxy.url}/${language}/bestaat-niet`);
      await walkEverything(driver, proxy, language);
    }
    await desk(driver, proxy);
  });
  const pages = [...new Map(proxy.pages.map((page) => [page.html, page])).values()];
  assert.ok(pages.length > 70, `${pages.length} different pages were seen`);
  // A page that mixes up its statuses would be checked as something else.
  assert.deepEqual(pages.filter(({ status }) => status >= 500).map(({ name }) => name), []);
  assert.deepEqual(htmlErrors(pages), []);
}));

/** Every screen of the journey for a relative, with a problem on each form that can have one. */
async function walkEverything(driver, proxy, language) {
  const journey = new Journey(driver, { base: proxy.url, language, voor: 'naaste' });
  await journey.start();
  await journey.need('</textarea><script>x</script> & "ik" kan de huur niet betalen');
  await journey.areas();
  await journey.wish('<b>rust</b>');
  await press(driver);
  await journey.place('1011');
  await go(driver, `${journey.at('vraag')}?voor=naaste&stap=plaats`);
  await journey.place();
  await press(driver);
  await journey.wijk();
  await press(driver);
  await journey.role('carer');
  await press(driver);
  await journey.consent('yes', 'yes');
  await press(driver);
  await journey.answer('emergency');
  await press(driver);
  await press(driver, 'main form button[name="skip"]');
  await journey.answers();
  await journey.more(['justice']);
  await journey.answers().catch(() => {});
  await go(driver, `${journey.at('mogelijkheden')}?voor=naaste`);
  await journey.options(2);
  await fill(driver, 'goal', 'Rust <i>');
  await press(driver);
  await press(driver);
  await press(driver);
  await journey.contact({ ...STORY.contact, name: 'Testpersoon Zes <', line: '</textarea>' });
  await journey.send();
  const { code } = await journey.receipt();
  await press(driver, 'main form button[name="done"]');
  await journey.status(code);
  await go(driver, journey.at('status'));
  await fill(driver, 'code', 'ZZZZ');
  await press(driver);
  await go(driver, `${proxy.url}/snel-weg`).catch(() => {});
}

async function desk(driver, proxy) {
  const journey = new Journey(driver, { base: proxy.url });
  await journey.toHandover();
  await journey.contact({ ...STORY.contact, name: 'Testpersoon Zeven' });
  await journey.send();
  const { reference } = await journey.receipt();
  await signIn(driver, WORKER, proxy.url);
  await openHandover(driver, reference, proxy.url);
  await find(driver, 'main h1');
}
