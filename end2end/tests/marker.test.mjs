//! A marker word in every field of the journey, by form: it is in no log, no address, no mail to a
//! team, and not readable in the database.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { withBrowser } from '../lib/browser.mjs';
import { Journey, STORY, STORY_TEAM } from '../lib/journey.mjs';
import { allMails, waitForMail } from '../lib/mail.mjs';
import { go, words } from '../lib/page.mjs';
import { withThrottle } from '../lib/throttle.mjs';

const MARKER = 'kwibbeldoos';
const marked = (field) => `${MARKER} ${field}`;

/** Every file below a folder. */
const files = (folder) => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? files(path) : [path];
});

test('a marker word in every field is found nowhere it should not be', () => (
  withThrottle({}, (proxy) => withBrowser({ js: false }, async (driver) => {
    const journey = new Journey(driver, { base: proxy.url });
    const story = { ...STORY, need: marked('huur'), wish: marked('wens'), goal: marked('doel'), own_steps: marked('stap'), helper: marked('hulp') };
    await journey.toHandover(story);
    await journey.contact({
      name: marked('naam'), phone: '06 12345678', phone_safe: 'yes', line: marked('regel'),
      email: `${MARKER}@example.test`, email_own: true, news: true,
    });
    await journey.send();
    const { reference } = await journey.receipt();
    await waitForMail(STORY_TEAM.mailbox, ({ text }) => text.includes(reference));
    await waitForMail(`${MARKER}@example.test`);
    assert.ok((await words(driver, 'body')).length > 0);
    await go(driver, journey.at('status'));

    for (const { url } of proxy.requests) assert.ok(!url.toLowerCase().includes(MARKER), url);
    for (const mail of await allMails()) {
      if (mail.to.some((address) => address.includes(MARKER))) {
        assert.ok(!mail.subject.includes(MARKER));
      } else {
        assert.ok(!mail.source.includes(MARKER), `in a mail to ${mail.to}`);
      }
    }
    const kept = [...files(join(process.env.VE_FOLDER, 'data')), join(process.env.VE_FOLDER, 'log', 'portal.log')];
    assert.ok(kept.some((path) => /sqlite|\.db/.test(path)), `a database among ${kept}`);
    for (const path of kept) assert.ok(!readFileSync(path).includes(MARKER), path);
  }))
));
