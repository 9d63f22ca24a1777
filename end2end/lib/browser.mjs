//! Opens a browser through WebDriver.
//!
//! To add an engine: give it an entry in `ENGINES` that answers a driver. Everything else in the
//! tests speaks plain WebDriver; only `requests.mjs` and `initScript` below need DevTools, and
//! the tests that use them ask `hasDevTools` first.
import { Builder } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';
import logging from 'selenium-webdriver/lib/logging.js';

import { need } from './tools.mjs';

/** The two sizes every journey is walked at: a phone and a desktop, in CSS pixels. */
export const SIZES = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 800 } };

const ENGINES = {
  async chromium({ js, log, dark }) {
    const options = new chrome.Options().addArguments(
      '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=nl',
    );
    options.setChromeBinaryPath(need('chromium'));
    if (dark) options.addArguments('--force-dark-mode');
    if (!js) options.setUserPreferences({ 'profile.managed_default_content_settings.javascript': 2 });
    if (log) {
      const wished = new logging.Preferences();
      wished.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
      wished.setLevel(logging.Type.BROWSER, logging.Level.ALL);
      options.setLoggingPrefs(wished);
    }
    return new Builder().usingServer(process.env.VE_DRIVER).forBrowser('chrome').setChromeOptions(options).build();
  },
};

/**
 * Opens a browser with an empty profile.
 * @param {'chromium'} engine
 * @param {{js?: boolean, size?: {width: number, height: number}, log?: boolean, dark?: boolean}} options
 *   `js`: whether script runs; `size` of the viewport; `log`: keep the request log (requests.mjs).
 */
export async function open(engine, { js = true, size = SIZES.phone, log = false, dark = false } = {}) {
  if (!ENGINES[engine]) throw new Error(`no engine called ${engine}; there is: ${Object.keys(ENGINES).join(', ')}`);
  const driver = await ENGINES[engine]({ js, log, dark });
  driver.engine = engine;
  driver.js = js;
  await driver.manage().setTimeouts({ implicit: 0, pageLoad: 20_000, script: 15_000 });
  await resize(driver, size);
  return driver;
}

/** Sets the size of the viewport, not of the window around it. */
export async function resize(driver, { width, height }) {
  await driver.manage().window().setRect({ width, height });
  // A window that has just opened may not have been laid out, or not as asked: then its size says nothing.
  for (let tries = 0; tries < 20; tries += 1) {
    const [wide, high] = await driver.executeScript('return [innerWidth, innerHeight]');
    if (wide === width && high === height) return;
    const rect = { width: 2 * width - wide, height: 2 * height - high };
    if (wide > 0 && high > 0 && rect.width > 0 && rect.height > 0) return void await driver.manage().window().setRect(rect);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** Whether this engine speaks DevTools. */
export const hasDevTools = (driver) => driver.engine === 'chromium';

/** Runs this script in every new document before the page's own. */
export async function initScript(driver, source) {
  await driver.sendAndGetDevToolsCommand('Page.enable', {});
  await driver.sendAndGetDevToolsCommand('Page.addScriptToEvaluateOnNewDocument', { source });
}

/** Opens a browser, hands it to `steps`, and closes it whatever happens. */
export async function withBrowser(options, steps) {
  const driver = await open(process.env.VE_ENGINE ?? 'chromium', options);
  try {
    return await steps(driver);
  } catch (error) {
    // Where it went wrong says more than the driver's own stack.
    delete error.remoteStacktrace;
    error.message += await whereabouts(driver);
    throw error;
  } finally {
    await driver.quit();
  }
}

async function whereabouts(driver) {
  try {
    const [url, words] = [await driver.getCurrentUrl(), await driver.executeScript('return document.body.innerText')];
    return `\n  on the page ${url}, which says: ${words.replaceAll(/\s+/g, ' ').slice(0, 600)}`;
  } catch {
    return '\n  (the browser no longer answers)';
  }
}
