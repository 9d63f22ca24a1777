//! The team's side: who may sign in, what a link is good for, and whose handovers one sees.
import assert from 'node:assert/strict';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { askForLink, openHandover, signIn, signInLink } from '../lib/desk.mjs';
import { Journey, STORY } from '../lib/journey.mjs';
import { mailsTo } from '../lib/mail.mjs';
import { go, has, press, words } from '../lib/page.mjs';
import { pause } from '../lib/processes.mjs';

const base = process.env.VE_PORTAL;
const OTHER_WORKER = 'medewerker1@buurtteam-05.example';
const NAME = 'Testpersoon Acht';
// Another place than the other files use: two tests that sign in as one person would get each other's links.
const TEAM = { postcode: '6432', wijk: null, code: 'buurtteam-01', worker: 'medewerker1@buurtteam-01.example' };

/** A handover for this team; answers its reference. */
async function handOver() {
  return withBrowser({}, async (driver) => {
    const journey = new Journey(driver);
    await journey.toHandover({ ...STORY, ...TEAM });
    await journey.contact({ ...STORY.contact, name: NAME });
    await journey.send();
    return (await journey.receipt()).reference;
  });
}

test('an unknown address hears the same as a known one, and gets no mail', () => withBrowser({}, async (driver) => {
  const unknown = 'iemand@elders.example';
  const [known, other] = [await askForLink(driver, 'medewerker2@buurtteam-12.example'), await askForLink(driver, unknown)];
  assert.equal(other.replaceAll(unknown, ''), known.replaceAll('medewerker2@buurtteam-12.example', ''));
  await signInLink('medewerker2@buurtteam-12.example');
  await pause(1000);
  assert.deepEqual(await mailsTo(unknown), []);
}));

test('opening the link does not use it up: only the button signs in', () => withBrowser({}, async (driver) => {
  const worker = 'medewerker2@buurtteam-13.example';
  await askForLink(driver, worker);
  const link = await signInLink(worker);
  // What a mail scanner does.
  for (let visits = 0; visits < 3; visits += 1) assert.equal((await fetch(link)).status, 200);
  await go(driver, link);
  await press(driver);
  assert.ok(await has(driver, '.ve-desk-bar'), 'signed in');
}));

test('a used link says so and lets nobody in', () => withBrowser({}, async (driver) => {
  const link = await signIn(driver, 'medewerker3@buurtteam-13.example');
  await withBrowser({}, async (thief) => {
    await go(thief, link);
    if (await has(thief, 'main form button[type="submit"]')) await press(thief);
    assert.ok(!(await has(thief, '.ve-desk-bar')), 'not signed in');
    assert.ok((await words(thief, 'main h1')).length > 5, 'a page that says what happened');
    await go(thief, `${base}/team`);
    assert.ok(await has(thief, 'main [name="email"]'), 'asks for an address');
  });
}));

test('an invented link lets nobody in', () => withBrowser({}, async (driver) => {
  await askForLink(driver, 'medewerker3@buurtteam-12.example');
  const link = await signInLink('medewerker3@buurtteam-12.example');
  const last = link.at(-1) === 'A' ? 'B' : 'A';
  await go(driver, link.slice(0, -1) + last);
  if (await has(driver, 'main form button[type="submit"]')) await press(driver);
  assert.ok(!(await has(driver, '.ve-desk-bar')), 'not signed in');
}));

test('another team\'s handover is a clear page without any information', async () => {
  const reference = await handOver();
  const address = await withBrowser({}, async (own) => {
    await signIn(own, TEAM.worker);
    await openHandover(own, reference);
    return new URL(await own.getCurrentUrl()).pathname;
  });
  await withBrowser({}, async (other) => {
    // Without a session: no information, and a way to sign in.
    await go(other, base + address);
    const outside = await words(other, 'body');
    for (const text of [NAME, STORY.need, reference]) assert.ok(!outside.includes(text), text);

    await signIn(other, OTHER_WORKER);
    assert.ok(!(await words(other, 'main')).includes(reference), 'not in the list');
    await go(other, base + address);
    const shown = await words(other, 'body');
    for (const text of [NAME, STORY.need, STORY.wish, reference, TEAM.code, 'Maria Gewanden']) assert.ok(!shown.includes(text), text);
    assert.ok((await words(other, 'main h1')).length > 5);
    const page = await words(other, 'main');
    await go(other, `${base}/team/01890000-0000-7000-8000-000000000000`);
    assert.equal(await words(other, 'main'), page, 'the same as for one that does not exist');
  });
});

test('signing out ends the session, also for the back button', () => withBrowser({}, async (driver) => {
  await signIn(driver, 'medewerker2@buurtteam-10.example');
  await press(driver, '.ve-desk-bar form button');
  await go(driver, `${base}/team`);
  assert.ok(!(await has(driver, '.ve-desk-bar')));
  await driver.navigate().back();
  await driver.navigate().refresh();
  assert.ok(!(await has(driver, '.ve-desk-bar')));
}));
