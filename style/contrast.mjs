// Tests the contrast of every colour in tokens.css, in light and in dark (WCAG 2.2: 1.4.3, 1.4.11).
// Run: node style/contrast.mjs. Prints a table; ends with 1 when a pair is too weak or a colour is in no pair.
import { readFileSync } from 'node:fs';

const TEXT = 4.5; // text of any size; we do not use the exception for large text
const UI = 3; // borders of controls, focus, pictograms

const grounds = ['page', 'tint', 'raised', 'quiet', 'help', 'error-ground', 'info-ground', 'ok-ground', 'warning-ground'];
const plain = ['page', 'tint', 'raised', 'quiet'];
/** [foreground, grounds it stands on, smallest ratio] */
const pairs = [
  ['text', grounds, TEXT],
  ['text-soft', grounds, TEXT],
  ['link', grounds, TEXT],
  ['accent', plain, TEXT],
  ['accent-strong', plain, TEXT],
  ['on-accent', ['accent', 'accent-strong'], TEXT],
  ['on-exit', ['exit'], TEXT],
  ['exit', ['page'], UI],
  ['urgent', ['page', 'raised', 'help'], TEXT],
  ['on-urgent', ['urgent', 'urgent-strong'], TEXT],
  ['error', ['page', 'raised', 'error-ground'], TEXT],
  ['info', ['page', 'raised', 'info-ground'], TEXT],
  ['ok', ['page', 'raised', 'ok-ground'], TEXT],
  ['warning', ['page', 'raised', 'warning-ground'], TEXT],
  ['picture', plain, UI],
  ['border', grounds, UI],
  ['help-edge', ['page', 'help'], UI],
  ['focus', [...grounds, 'line'], UI],
];

/** Colours of one block of declarations, by short name. */
const colours = (css) => Object.fromEntries([...css.matchAll(/--ve-color-([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name, hex]));
/** Relative luminance (WCAG 2.2). */
const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [first, dark, print] = css.split(/@media [^{]+\{/);
const light = colours(first);
const schemes = { light, dark: { ...light, ...colours(dark) }, print: { ...light, ...colours(print) } };

const problems = [];
const used = new Set(pairs.flatMap(([fore, backs]) => [fore, ...backs]));
for (const name of Object.keys(light)) if (!used.has(name)) problems.push(`${name}: in tokens.css, but in no pair of contrast.mjs`);
for (const name of Object.keys(light)) if (!(name in colours(dark))) problems.push(`${name}: has no dark value`);
for (const name of used) if (!light[name]) problems.push(`${name}: in contrast.mjs, but not in tokens.css`);

let count = 0;
console.log(`${'colour'.padEnd(16)}${'on'.padEnd(16)}${'needs'.padStart(6)}${Object.keys(schemes).map((s) => s.padStart(8)).join('')}`);
for (const [fore, backs, least] of pairs) {
  for (const back of backs) {
    const found = Object.values(schemes).map((scheme) => ratio(scheme[fore], scheme[back]));
    count += found.length;
    const weak = found.some((value) => value < least);
    if (weak) problems.push(`${fore} on ${back}: ${found.map((v) => v.toFixed(2)).join(' / ')} is under ${least}`);
    console.log(`${fore.padEnd(16)}${back.padEnd(16)}${String(least).padStart(6)}${found.map((v) => v.toFixed(2).padStart(8)).join('')}${weak ? '  too weak' : ''}`);
  }
}
console.log(`${count} ratios, ${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
