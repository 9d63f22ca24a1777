//! The journey as a resident walks it: one method for each screen, with and without script alike.
import { By } from 'selenium-webdriver';

import { MAIN_BUTTON, choose, click, fill, find, go, has, press, settled, tick, tickOnly, ticked, words } from './page.mjs';

/** What people in these tests tell. Nothing here is about anybody. */
export const STORY = {
  need: 'Ik kan de huur niet betalen en ik ben vaak alleen.',
  areas: ['finance', 'social_network', 'housing'],
  wish: 'Ik wil weer rustig slapen.',
  postcode: '6417 AB',
  wijk: 'WK091737',
  answer: 'hard',
  goal: 'Elke week een keer naar buiten.',
  own_steps: 'Ik bel mijn zus.',
  helper: 'Mijn zus helpt mee.',
  contact: { name: 'Testpersoon Een', phone: '06 12345678', phone_safe: 'yes', call_when: 'morning', language: 'nl' },
};

/** Where the handover of [`STORY`] goes. */
export const STORY_TEAM = { code: 'buurtteam-11', mailbox: 'post@buurtteam-11.example' };

/** Where a short handover goes: its postcode lies in one wijk. */
export const SHORT_TEAM = { postcode: '6432', code: 'buurtteam-01', mailbox: 'post@buurtteam-01.example' };

/** Somebody of a team. A file of tests has one of its own, so that no file gets another's link. */
export const worker = (number, { code } = STORY_TEAM) => `medewerker${number}@${code}.example`;

/** The page of the further areas. */
const LIST = 'main form select:not([name="relation"])';
/** The screens after the areas: the further ones, people, and what somebody can do. */
const LATER = `${LIST}, main form [name="relation"], main form [name="own_strength"]`;

/** A walk through the journey in one browser. */
export class Journey {
  /**
   * @param driver a browser of browser.mjs
   * @param {{base?: string, language?: string, voor?: 'mij'|'naaste'|'buurtgenoot'}} options
   */
  constructor(driver, { base = process.env.VE_PORTAL, language = 'nl', voor = 'mij' } = {}) {
    Object.assign(this, { driver, base, language, voor });
  }

  /** Address of a page. */
  at(page = '') {
    return `${this.base}/${this.language}${page && `/${page}`}`;
  }

  /** Home, and through the door for whom it is. */
  async start() {
    await go(this.driver, this.at());
    const door = ['mij', 'naaste', 'buurtgenoot'].indexOf(this.voor) + 1;
    await press(this.driver, `main .ve-doors li:nth-child(${door}) a`);
  }

  /** The need in own words. */
  async need(text = STORY.need) {
    await fill(this.driver, 'need', text);
    await press(this.driver);
  }

  /** The life areas: exactly these. */
  async areas(codes = STORY.areas) {
    await tickOnly(this.driver, 'area', codes);
    await press(this.driver);
  }

  /** What should be different. */
  async wish(text = STORY.wish) {
    await fill(this.driver, 'wish', text);
    await press(this.driver);
  }

  /** The postcode, or `unknown` or `rather_not`. */
  async place(postcode = STORY.postcode) {
    await find(this.driver, 'main [name="postcode"]');
    if (postcode === 'unknown' || postcode === 'rather_not') {
      await press(this.driver, `main [name="where"][value="${postcode}"]`);
      return;
    }
    await fill(this.driver, 'postcode', postcode);
    await press(this.driver);
  }

  /** Which wijk. */
  async wijk(code = STORY.wijk) {
    await choose(this.driver, 'wijk', code);
    await press(this.driver);
  }

  /** In what role, for another. */
  async role(code) {
    await choose(this.driver, 'role', code);
    await press(this.driver);
  }

  /** Whether the other knows and agrees. */
  async consent(knows, agrees) {
    await choose(this.driver, 'knows', knows);
    await choose(this.driver, 'agrees', agrees);
    await press(this.driver);
  }

  /** One question of the self-assessment. */
  async answer(code = STORY.answer) {
    await choose(this.driver, 'answer', code);
    await press(this.driver);
  }

  /** Every area that follows, all with one answer; answers how many. */
  async answers(code = STORY.answer) {
    for (let count = 0; ; count += 1) {
      await find(this.driver, `main form [name="answer"], main form [name="area"], main form [name="choice"], ${LATER}, main .ve-summary`);
      if (!(await has(this.driver, 'main form [name="answer"]'))) return count;
      await this.answer(code);
    }
  }

  /** "Is er nog iets anders?": nothing, or these areas. */
  async more(codes = []) {
    await tickOnly(this.driver, 'area', codes);
    await press(this.driver);
  }

  /** The follow-ups: skips them; answers how many. */
  async followUps() {
    for (let count = 0; ; count += 1) {
      await find(this.driver, `main form [name="choice"], ${LATER}, main .ve-summary`);
      if (!(await has(this.driver, 'main form [name="choice"]'))) return count;
      await press(this.driver, 'main form button[name="skip"]');
    }
  }

  /** The people around: nobody, or one for each `[relation, initials]`. */
  async people(list = []) {
    for (const [place, [relation, initials]] of list.entries()) {
      await this.pick('relation', relation);
      await fill(this.driver, 'initials', initials);
      // The same step again, with one more: on the device nothing else changes.
      await click(this.driver, await find(this.driver, 'main form button[name="add"]'));
      await find(this.driver, `main .ve-people__one:nth-child(${place + 1})`);
      await settled(this.driver);
    }
    await press(this.driver);
  }

  /** What somebody can do. */
  async ownStrength(text = '') {
    await fill(this.driver, 'own_strength', text);
    await press(this.driver);
  }

  /** From the areas to the last page. */
  async rest() {
    if (await has(this.driver, LIST)) await press(this.driver);
    await this.followUps();
    if (await has(this.driver, 'main form [name="relation"]')) {
      await this.people();
      await this.ownStrength();
    }
  }

  /** From the last page to the options. */
  async overview() {
    await press(this.driver);
  }

  /** The options: chooses the first `count`; answers their codes. */
  async options(count = 1) {
    await find(this.driver, MAIN_BUTTON);
    const boxes = (await this.driver.findElements(By.css('main input[name="offer"]'))).slice(0, count);
    const chosen = await Promise.all(boxes.map((box) => box.getAttribute('value')));
    await tickOnly(this.driver, 'offer', chosen);
    await press(this.driver);
    return chosen;
  }

  /** The plan, and on to the handover. */
  async plan({ goal, own_steps, helper } = STORY) {
    await fill(this.driver, 'goal', goal);
    await fill(this.driver, 'own_steps', own_steps);
    await fill(this.driver, 'helper', helper);
    await press(this.driver, 'main form button[name="ask_help"]');
  }

  /** From home to the preview of the handover. Answers the offers chosen. */
  async toHandover(story = STORY) {
    await this.start();
    await this.need(story.need);
    await this.areas(story.areas);
    await this.wish(story.wish);
    await this.place(story.postcode);
    if (story.wijk) await this.wijk(story.wijk);
    if (this.voor !== 'mij') {
      await this.role(story.role);
      await this.consent(story.knows, story.agrees);
    }
    await this.answers(story.answer);
    await this.more();
    await this.rest();
    await this.overview();
    const chosen = await this.options(1);
    await this.plan(story);
    await find(this.driver, 'main [name="phone"]');
    return chosen;
  }

  /** Fills in the contact form of the handover. */
  async contact(contact = STORY.contact) {
    for (const name of ['name', 'phone', 'email', 'line']) {
      if (contact[name] !== undefined) await fill(this.driver, name, contact[name]);
    }
    if (contact.phone_safe) await choose(this.driver, 'phone_safe', contact.phone_safe);
    if (contact.email_own !== undefined) await tick(this.driver, 'email_own', contact.email_own);
    if (contact.news !== undefined) await tick(this.driver, 'news', contact.news);
    for (const name of ['call_when', 'language']) {
      if (contact[name]) await this.pick(name, contact[name]);
    }
  }

  /** "Ik wil nu iemand spreken": straight to the handover, with contact and a line of text. */
  async short(contact, postcode = SHORT_TEAM.postcode) {
    await go(this.driver, this.at());
    await press(this.driver, '.ve-speak a[href$="/overdracht"]');
    await fill(this.driver, 'postcode', postcode);
    await this.contact({ line: 'Bel mij.', ...contact });
    await this.send();
  }

  /** Leaves these parts out of the handover. */
  async leaveOut(parts) {
    const kept = (await ticked(this.driver, 'keep')).filter((part) => !parts.includes(part));
    await tickOnly(this.driver, 'keep', kept);
  }

  /** Chooses from a list or a radio group. */
  async pick(name, code) {
    if (await has(this.driver, `main select[name="${name}"]`)) {
      await click(this.driver, await find(this.driver, `main select[name="${name}"] option[value="${code}"]`));
    } else {
      await choose(this.driver, name, code);
    }
  }

  /** "Ja, verstuur dit". */
  async send() {
    await press(this.driver);
  }

  /** What the receipt says: the code, the reference, all words. */
  async receipt() {
    const code = await words(this.driver, '.ve-code__value');
    const text = await words(this.driver, 'main');
    return { code, reference: text.match(REFERENCE)?.[0], text };
  }

  /** The status page for a code: the state, as the words of the step that is now. */
  async status(code) {
    await go(this.driver, this.at('status'));
    await fill(this.driver, 'code', code);
    await press(this.driver);
    return words(this.driver, '.ve-status [aria-current="step"]');
  }
}

/** How a reference looks. */
export const REFERENCE = /\bVE-[0-9A-Z]+(?:-[0-9A-Z]+)*\b/;
