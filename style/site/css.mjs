// One style sheet out of main.css: bundled, minified, and without the parts of the design system we do not use.
import { readFileSync } from 'node:fs';
import { Features, bundle, transform } from 'lightningcss';

/** Oldest engines the sheet is written for; older ones get the same page, plainer. */
const targets = { chrome: 105 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) };

/**
 * The bytes of main.css. A class of the design system stays only when GUIDE.md names it:
 * the guide is the contract, so what it does not name has no style.
 */
export function css(style) {
  const filename = new URL('main.css', style).pathname;
  const guide = readFileSync(new URL('GUIDE.md', style), 'utf8');
  const named = new Set(guide.match(/\b(?:nl|utrecht)-[\w-]+/g));
  // Dark is a media query of ours; the stand-in for light-dark() would only add bytes.
  const exclude = Features.LightDark;
  const all = bundle({ filename, targets, exclude }).code;
  const classes = new Set(all.toString().match(/(?<=\.)(?:nl|utrecht)-[\w-]+/g));
  const unusedSymbols = [...classes].filter((name) => !named.has(name));
  return transform({ filename, code: all, minify: true, targets, exclude, unusedSymbols }).code;
}
