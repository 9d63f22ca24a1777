//! Mails as the real SMTP server received them.
import { until } from './processes.mjs';

const mails = async () => (await fetch(`${process.env.VE_MAIL}/email`)).json();

/** Every mail to this address so far, the oldest first; `number` counts them from 1. */
export async function mailsTo(address) {
  const wanted = address.toLowerCase();
  const found = (await mails()).filter(({ to = [] }) => to.some((one) => one.address.toLowerCase() === wanted));
  return Promise.all(found.map(async ({ id, subject, text, html, from, headers, time }, index) => ({
    id, subject, time, headers, number: index + 1,
    text: text ?? '',
    html: typeof html === 'string' ? html : '',
    from: from?.[0]?.address ?? '',
    source: await (await fetch(`${process.env.VE_MAIL}/email/${id}/source`)).text(),
  })));
}

/** Waits until a mail to this address fits, for at most `seconds`. */
export function waitForMail(address, fits = () => true, seconds = 20) {
  return until(`a mail to ${address}`, async () => (await mailsTo(address)).find(fits), seconds);
}

/** Every mail of the run, with its source: to look for what must be in none of them. */
export async function allMails() {
  return Promise.all((await mails()).map(async ({ id, subject, to }) => ({
    to: (to ?? []).map(({ address }) => address),
    subject,
    source: await (await fetch(`${process.env.VE_MAIL}/email/${id}/source`)).text(),
  })));
}

/** The links in a mail's text, in order. */
export const links = (mail) => mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
