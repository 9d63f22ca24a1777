//! What must be on the machine before a browser test can run, and the line that installs it.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NEEDED = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], install: 'apt-get install -y --no-install-recommends chromium' },
  chromedriver: { names: ['chromedriver'], install: 'apt-get install -y --no-install-recommends chromium-driver' },
  java: { names: ['java'], install: 'apt-get install -y --no-install-recommends default-jre-headless' },
};

/** Where a program stands on the search path, or null. */
export function find(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/** The path of a needed program; throws an error with the line that installs it. */
export function need(tool) {
  const { names, install } = NEEDED[tool];
  const path = find(...names);
  if (path) return path;
  throw new Error(`${tool} is missing. On Debian or Ubuntu this installs it:\n  ${install}`);
}

/** Checks every needed program at once; returns the lines of what is missing. */
export function missing() {
  return Object.keys(NEEDED).flatMap((tool) => {
    try {
      need(tool);
      return [];
    } catch (error) {
      return [error.message];
    }
  });
}
