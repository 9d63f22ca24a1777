//! Small steps on any page, the same with and without script: find, fill, choose, submit, wait.
import { By, Key } from 'selenium-webdriver';

import { until } from './processes.mjs';

/** The page is there, and with script its islands are live or it settled on plain forms. */
export async function settled(driver, seconds = 10) {
  await until('the page to settle', () => driver.executeScript(
    'return document.readyState === "complete" && (!arguments[0] || !!document.documentElement.dataset.ready)',
    driver.js,
  ).catch(() => false), seconds);
}

/** `live` or `plain`; null before that, and without script. */
export const way = (driver) => driver.executeScript('return document.documentElement.dataset.ready ?? null');

/** Opens an address and waits until it settled. */
export async function go(driver, url) {
  await driver.get(url);
  await settled(driver);
}

/** The first element that fits, once it is there. */
export function find(driver, css, seconds = 10) {
  return until(`an element ${css}`, async () => (await driver.findElements(By.css(css)))[0], seconds);
}

/** Whether something fits now. */
export const has = async (driver, css) => (await driver.findElements(By.css(css))).length > 0;

/** The words on the page, or in the first element that fits. */
export async function words(driver, css = 'body') {
  const element = await find(driver, css);
  return (await driver.executeScript('return arguments[0].innerText', element)).replaceAll(/\s+/g, ' ').trim();
}

/** Types into a field; what was in it goes. */
export async function fill(driver, name, text) {
  const field = await find(driver, `main [name="${name}"]`);
  await field.clear();
  if (text) await field.sendKeys(text);
}

/** What is in a field now. */
export async function value(driver, name) {
  return driver.executeScript('return arguments[0].value', await find(driver, `main [name="${name}"]`));
}

/** Chooses an answer of a radio group or ticks a box, by clicking its label as people do. */
export async function choose(driver, name, code) {
  const input = await find(driver, `main input[name="${name}"][value="${code}"]`);
  if (!(await input.isSelected())) await click(driver, await label(input));
}

/** Leaves exactly these boxes of a name ticked. */
export async function tickOnly(driver, name, codes) {
  await find(driver, `main input[name="${name}"]`);
  for (const input of await driver.findElements(By.css(`main input[type=checkbox][name="${name}"]`))) {
    const wanted = codes.includes(await input.getAttribute('value'));
    if (wanted !== (await input.isSelected())) await click(driver, await label(input));
  }
}

/** Sets a single box. */
export async function tick(driver, name, on = true) {
  const input = await find(driver, `main input[type=checkbox][name="${name}"]`);
  if (on !== (await input.isSelected())) await click(driver, await label(input));
}

/** The values of a group that are on. */
export async function ticked(driver, name) {
  return driver.executeScript(
    'return [...document.querySelectorAll(`main input[name="${arguments[0]}"]:checked`)].map((input) => input.value)',
    name,
  );
}

async function label(input) {
  const around = await input.findElements(By.xpath('ancestor::label'));
  return around[0] ?? input;
}

/** Clicks an element after bringing it to the middle, clear of the row that stays in sight. */
export async function click(driver, element) {
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', element);
  await element.click();
}

/** The main button of a page: there is one on each screen, beside the one of the hidden notice. */
export const MAIN_BUTTON = 'main .utrecht-button--primary-action:not([data-reload])';

/** Presses a button or follows a link, and waits for the screen that comes of it. */
export async function press(driver, css = MAIN_BUTTON) {
  return andWait(driver, async () => click(driver, await find(driver, css)));
}

/** Does something that leads to another screen, and waits for that screen. */
export async function andWait(driver, act) {
  const before = await screen(driver);
  await act();
  await until('another screen', async () => {
    const now = await screen(driver).catch(() => null);
    return now !== null && now !== before;
  }, 15);
  await settled(driver);
}

// A screen is an address with its first heading, the step it says it is, and the problems it names.
// The document has an age of its own, so that the same page sent again counts as another.
const screen = (driver) => driver.executeScript(`
  const read = (css) => document.querySelector(css)?.innerText ?? '';
  return [performance.timeOrigin, location.href, history.length, read('main h1'), read('main .ve-step'), read('#errors')].join('\\n');
`);

/** Goes to the next field as with the tab key, and answers what has the focus. */
export async function tab(driver, back = false) {
  const keys = driver.actions();
  if (back) await keys.keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
  else await keys.sendKeys(Key.TAB).perform();
  return driver.switchTo().activeElement();
}

/** Sends keys to whatever has the focus. */
export const keys = (driver, ...pressed) => driver.actions().sendKeys(...pressed).perform();
