//! The main job, from a need to a team's mailbox and back: on phone and desktop, with and without
//! script, with mails read from a real SMTP server.
import assert from 'node:assert/strict';
import test from 'node:test';

import { SIZES, withBrowser } from '../lib/browser.mjs';
import { openHandover, signIn } from '../lib/desk.mjs';
import { Journey, SHORT_TEAM, STORY, STORY_TEAM, worker } from '../lib/journey.mjs';
import { links, mailsTo, waitForMail } from '../lib/mail.mjs';
import { press, way, words } from '../lib/page.mjs';
import { pause } from '../lib/processes.mjs';
import { withThrottle } from '../lib/throttle.mjs';

const WORKER = worker(1);

/** Everything in the story that says something about a person. */
const PERSONAL = [
  STORY.need, STORY.wish, STORY.goal, STORY.own_steps, STORY.helper, STORY.contact.name,
  STORY.contact.phone, '12345678', '6417', 'huur', 'alleen', 'Geldzaken',
];

const absent = (text, unwanted, where) => {
  for (const word of unwanted) assert.ok(!text.includes(word), `"${word}" in ${where}:\n${text}`);
};

/** Words of the other language: a page or a mail that has them is not whole in its own. */
const OTHER_LANGUAGE = { nl: /\b(the|your|you|and)\b/i, en: /\b(het|uw|een|niet|kunt|wij)\b/i };

// Both ways at both sizes, and both ways in both languages.
const WALKS = [[true, 'phone', 'nl'], [true, 'desktop', 'en'], [false, 'phone', 'en'], [false, 'desktop', 'nl']];
for (const [js, name, language] of WALKS) {
  test(`a resident asks for help and the team takes it up, ${js ? 'with' : 'without'} script, ${name}, ${language}`, async () => {
    const email = `bewoner-${js ? 'script' : 'form'}-${name}@example.test`;
    const size = SIZES[name];
    const whole = (text, what) => assert.doesNotMatch(text, OTHER_LANGUAGE[language], what);
    await withBrowser({ js, size }, async (resident) => {
      const journey = new Journey(resident, { language });
      await journey.toHandover();
      if (js) assert.equal(await way(resident), 'live');
      const preview = await words(resident, 'main');
      for (const text of [STORY.need, STORY.wish, STORY.goal, STORY.own_steps, STORY.helper, 'Bekkerveld']) {
        assert.ok(preview.includes(text), `the preview shows "${text}"`);
      }
      await journey.contact({ ...STORY.contact, language, email, email_own: true, news: true });
      await journey.send();
      const receipt = await journey.receipt();
      assert.ok(receipt.reference, `a reference in: ${receipt.text}`);
      assert.match(receipt.code, /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
      whole(receipt.text, 'the receipt');

      const toTeam = await waitForMail(STORY_TEAM.mailbox, ({ text }) => text.includes(receipt.reference));
      assert.equal(links(toTeam).length, 1);
      assert.ok(links(toTeam)[0].startsWith(`${process.env.VE_PORTAL}/team`), links(toTeam)[0]);
      absent(`${toTeam.subject}\n${toTeam.text}\n${toTeam.html}`, [...PERSONAL, email, receipt.code], 'the mail to the team');

      const toResident = await waitForMail(email);
      assert.ok(toResident.text.includes(receipt.reference), 'the full confirmation names the reference');
      absent(toResident.subject, [...PERSONAL, receipt.reference, receipt.code], 'the subject');
      whole(`${toResident.subject} ${toResident.text}`, 'the mail to the resident');
      assert.equal((await mailsTo(email)).length, 1);

      const sent = await journey.status(receipt.code);
      absent(await words(resident, 'main'), PERSONAL, 'the status page');
      whole(await words(resident, 'body'), 'the status page');

      await withBrowser({ js, size }, async (desk) => {
        await signIn(desk, WORKER);
        const opened = await openHandover(desk, receipt.reference);
        for (const text of [STORY.need, STORY.wish, STORY.goal, STORY.contact.name, STORY.contact.phone]) {
          assert.ok(opened.includes(text), `the team sees "${text}"`);
        }
        await press(desk, 'main form[action$="/opgepakt"] button');
      });

      assert.notEqual(await journey.status(receipt.code), sent);
      const news = await waitForMail(email, ({ number }) => number > 1);
      absent(`${news.subject}\n${news.text}\n${news.html}`, [...PERSONAL, receipt.code], 'the mail that there is news');
      whole(`${news.subject} ${news.text}`, 'the mail that there is news');
    });
  });
}

test('who wants to speak to somebody now hands over contact and one line, and the team sees both', () => withBrowser({ js: false }, async (driver) => {
  const journey = new Journey(driver);
  await journey.short({ name: 'Testpersoon Twaalf', phone: '06 12345678', phone_safe: 'yes', line: 'Bel mij alstublieft vandaag.' });
  const { reference } = await journey.receipt();
  await waitForMail(SHORT_TEAM.mailbox, ({ text }) => text.includes(reference));
  await withBrowser({}, async (desk) => {
    await signIn(desk, worker(3, SHORT_TEAM));
    const opened = await openHandover(desk, reference);
    for (const text of ['Testpersoon Twaalf', '06 12345678', 'Bel mij alstublieft vandaag.']) assert.ok(opened.includes(text), text);
  });
}));

test('an address that others may read gets a mail without any detail', () => withBrowser({}, async (driver) => {
  const email = 'gedeeld@example.test';
  const journey = new Journey(driver);
  await journey.toHandover();
  await journey.contact({ ...STORY.contact, email, email_own: false, news: false });
  await journey.send();
  const receipt = await journey.receipt();
  const mail = await waitForMail(email);
  assert.match(mail.text, /Er is een bericht voor u/);
  absent(
    `${mail.subject}\n${mail.text}\n${mail.html}`,
    [...PERSONAL, receipt.reference, receipt.code, 'Buurtteam', 'Wmo', 'hulp'],
    'the neutral mail',
  );
}));

test('parts that were left out are not sent', () => withBrowser({}, async (driver) => {
  const journey = new Journey(driver);
  await journey.toHandover();
  await journey.contact({ ...STORY.contact, name: 'Testpersoon Twee' });
  await journey.leaveOut(['need', 'plan']);
  await journey.send();
  const { reference } = await journey.receipt();
  await withBrowser({}, async (desk) => {
    await signIn(desk, WORKER);
    const opened = await openHandover(desk, reference);
    assert.ok(opened.includes(STORY.wish));
    absent(opened, [STORY.need, STORY.goal, STORY.own_steps, STORY.helper], 'what the team opens');
  });
}));

test('a handover that is sent again, byte for byte, is the same handover with the same code', () => (
  withThrottle({}, (proxy) => withBrowser({ js: false }, async (driver) => {
    const journey = new Journey(driver, { base: proxy.url });
    await journey.toHandover();
    await journey.contact({ ...STORY.contact, name: 'Testpersoon Drie' });
    await journey.send();
    const first = await journey.receipt();
    const sent = proxy.requests.find(({ method, url }) => method === 'POST' && url.startsWith('/nl/overdracht'));

    // As a browser that lost the answer would: the same body, and the cookies of that answer.
    const again = await fetch(proxy.url + sent.url, {
      method: 'POST',
      redirect: 'manual',
      body: sent.body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(again.status, 303);
    const cookie = again.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
    const receipt = await fetch(new URL(again.headers.get('location'), proxy.url), { headers: { cookie } });
    const text = await receipt.text();
    assert.ok(text.includes(first.code), 'the same code');
    assert.ok(text.includes(first.reference), 'the same reference');
    await waitForMail(STORY_TEAM.mailbox, (mail) => mail.text.includes(first.reference));
    await pause(1500);
    const about = (await mailsTo(STORY_TEAM.mailbox)).filter((mail) => mail.text.includes(first.reference));
    assert.equal(about.length, 1, 'one mail to the team');
  }))
));

test('a neighbour without consent gets advice and no handover', () => withBrowser({}, async (driver) => {
  const journey = new Journey(driver, { voor: 'buurtgenoot' });
  await journey.start();
  await journey.need('Mijn buurvrouw is vaak alleen.');
  await journey.areas(['social_network']);
  await journey.wish('');
  await journey.place('6432');
  await journey.role('worried_neighbour');
  await journey.consent('no', 'no');
  await journey.answers('hard');
  await journey.more();
  await journey.rest();
  await press(driver, 'main a[href*="/overdracht"]');
  assert.equal(await driver.executeScript('return document.querySelectorAll("main form[data-handover]").length'), 0);
  assert.ok((await words(driver, 'main a[href^="tel:"]')).length > 0);
}));
