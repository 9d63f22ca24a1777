//! The team's side: sign in by the link in a mail, open a handover, take it up.
import assert from 'node:assert/strict';

import { By } from 'selenium-webdriver';

import { links, mailsTo, waitForMail } from './mail.mjs';
import { andWait, click, fill, go, press, words } from './page.mjs';

/** Asks for a link to sign in; answers what the page then says. */
export async function askForLink(driver, address, base = process.env.VE_PORTAL) {
  await go(driver, `${base}/team`);
  await fill(driver, 'email', address);
  await press(driver);
  return words(driver, 'main');
}

/** The newest link to sign in that this address got since `before` mails. */
export async function signInLink(address, before = 0) {
  const mail = await waitForMail(address, (found) => found.number > before);
  const [link, ...more] = links(mail);
  assert.ok(link && more.length === 0, `one link in the mail:\n${mail.text}`);
  return link;
}

/** Signs in: asks, reads the mail, opens its link, presses the button there. */
export async function signIn(driver, address, base = process.env.VE_PORTAL) {
  const before = (await mailsTo(address)).length;
  await askForLink(driver, address, base);
  const link = await signInLink(address, before);
  await go(driver, link);
  await press(driver);
  return link;
}

/** Opens the handover with this reference from the list; answers its words. */
export async function openHandover(driver, reference, base = process.env.VE_PORTAL) {
  await go(driver, `${base}/team`);
  const link = By.xpath(`//main//a[starts-with(@href, "/team/")][normalize-space() = "${reference}"]`);
  const [found] = await driver.findElements(link);
  assert.ok(found, `${reference} in the list: ${await words(driver, 'main')}`);
  await andWait(driver, () => click(driver, found));
  return words(driver, 'main');
}
