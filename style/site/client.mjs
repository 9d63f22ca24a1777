// The wasm and its glue, made small. wasm-opt takes most of the time of a build: done once per input.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

/** What the Rust target switches on by itself; wasm-opt must know to accept it. */
const features = ['bulk-memory', 'bulk-memory-opt', 'call-indirect-overlong', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];
const options = ['-Oz', '--converge', '--strip-debug', '--strip-producers', '--strip-target-features', ...features.map((name) => `--enable-${name}`)];

/** The optimised wasm, from the cache when this input was seen before. `note` says which. */
export function wasm(style, input, cache) {
  const tool = new URL('node_modules/binaryen/', style).pathname;
  const version = JSON.parse(readFileSync(`${tool}package.json`, 'utf8')).version;
  const key = createHash('sha256').update(readFileSync(input)).update(version).update(options.join()).digest('hex').slice(0, 16);
  const output = `${cache}/${key}.wasm`;
  const known = existsSync(output);
  if (!known) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) if (Date.now() - statSync(`${cache}/${old}`).mtimeMs > 7 * 864e5) rmSync(`${cache}/${old}`);
    const run = spawnSync(process.execPath, [`${tool}bin/wasm-opt`, input, '-o', `${output}.part.wasm`, ...options], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`wasm-opt ended with ${run.status ?? run.signal}: ${run.stderr || run.error}`);
    spawnSync('mv', [`${output}.part.wasm`, output]);
  }
  return { bytes: readFileSync(output), note: known ? 'unchanged, from the cache' : 'wasm-opt -Oz' };
}

/** A module with everything it imports from its own folder, minified. */
export function script(entry) {
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', write: false, logLevel: 'error' });
  return Buffer.from(outputFiles[0].contents);
}
