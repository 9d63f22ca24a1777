// Builds everything a browser loads besides pages and data: style sheet, scripts, wasm, icons.
//
//   node style/site.mjs [target dir]      writes <target>/site/* and <target>/site/manifest.json
//   node style/site.mjs --sizes [target]  prints the sizes of the last build; ends with 1 when over a budget
//   node style/site.mjs --no-client       without the wasm, for work on the style alone
//
// The target dir is the argument, CARGO_TARGET_DIR, or ./target. Needs <target>/wasm-bindgen/client.js and
// client_bg.wasm, made before by wasm-bindgen --target web, and `npm ci` in style/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const style = new URL('./', import.meta.url);
const root = fileURLToPath(new URL('../', style));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [given] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const target = given ? resolve(given) : process.env.CARGO_TARGET_DIR ? resolve(root, process.env.CARGO_TARGET_DIR) : `${root}target`;
const folder = `${target}/site`;

/** Budgets in bytes after brotli 11: what a phone on a bad line has to load. */
const budgets = [
  { what: 'wasm + glue', names: ['client_bg.wasm', 'client.js'], most: 98_000 },
  { what: 'CSS', names: ['main.css'], most: 12_000 },
];

/** Prints each file and each budget; false when one is over, or when what it measures is not there. */
function sizes() {
  const entries = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const line = (name, raw, br, rest = '') => console.log(`${name.padEnd(26)}${String(raw).padStart(9)}${String(br).padStart(9)}  ${rest}`);
  line('file', 'bytes', 'brotli');
  for (const { name, size, size_br } of entries) line(name, size, size_br);
  const good = budgets.map(({ what, names, most }) => {
    const found = entries.filter(({ name }) => names.includes(name));
    const sum = (key) => found.reduce((total, entry) => total + entry[key], 0);
    const verdict = found.length < names.length ? 'not built' : sum('size_br') > most ? `OVER the budget of ${most}` : `of ${most}`;
    line(what, sum('size'), sum('size_br'), verdict);
    return verdict.startsWith('of');
  });
  return good.every(Boolean);
}

async function build() {
  for (const [path, remedy] of [
    [fileURLToPath(new URL('node_modules/lightningcss', style)), 'npm ci --prefix style'],
    ...(flags.includes('--no-client') ? [] : [[`${target}/wasm-bindgen/client.js`, 'make build']]),
  ]) if (!existsSync(path)) throw new Error(`${path} is missing. Run: ${remedy}`);
  const { css } = await import('./site/css.mjs');
  const { script, wasm } = await import('./site/client.mjs');
  const { Site } = await import('./site/files.mjs');

  const site = new Site(folder);
  const step = (what, work) => {
    const start = performance.now();
    const note = work();
    console.log(`${what.padEnd(14)}${`${Math.round(performance.now() - start)} ms`.padStart(9)}${note ? `  ${note}` : ''}`);
  };
  const publics = (name) => `${root}public/${name}`;

  step('icons', () => {
    const urls = {};
    const pictures = ['favicon.svg', ...readdirSync(publics('icons')).map((name) => `icons/${name}`)].filter((name) => /\.(svg|png)$/.test(name));
    for (const name of pictures) urls[name] = site.add(name, readFileSync(publics(name)));
    const manifest = JSON.parse(readFileSync(publics('manifest.webmanifest'), 'utf8'));
    for (const icon of manifest.icons) icon.src = urls[icon.src] ?? (() => { throw new Error(`manifest.webmanifest: no file ${icon.src} in public/`); })();
    site.add('manifest.webmanifest', JSON.stringify(manifest));
    return `${pictures.length} pictures`;
  });
  step('style sheet', () => void site.add('main.css', css(style)));
  step('scripts', () => { for (const name of ['boot.js', 'leave.js']) site.add(name, script(publics(name))); });
  if (!flags.includes('--no-client')) {
    step('glue', () => void site.add('client.js', script(`${target}/wasm-bindgen/client.js`)));
    step('wasm', () => {
      const { bytes, note } = wasm(style, `${target}/wasm-bindgen/client_bg.wasm`, `${target}/wasm-opt`);
      site.add('client_bg.wasm', bytes);
      return note;
    });
  }
  site.finish();
  sizes();
}

try {
  if (flags.includes('--sizes')) process.exitCode = sizes() ? 0 : 1;
  else await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
