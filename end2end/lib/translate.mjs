//! A page translator, simulated: it replaces each text by `<font><font>text </font></font>`, as
//! the translators in browsers do. Islands must live with that, before and after start-up.
import { initScript } from './browser.mjs';

const TRANSLATOR = `window.__translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  let changed = 0;
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement.closest('script, style, textarea, noscript')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = node.data + ' ';
    outer.append(inner);
    node.replaceWith(outer);
    changed += 1;
  }
  document.documentElement.dataset.translated = changed;
  return changed;
};`;

/** Translates the page as it is now; answers how many texts were replaced. */
export async function translateNow(driver) {
  return driver.executeScript(`${TRANSLATOR} return window.__translate();`);
}

/** From now on translates every page as soon as it is parsed, before any island can start. */
export async function translateBeforeStart(driver) {
  await initScript(driver, `${TRANSLATOR}
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') window.__translate();
    });`);
}
