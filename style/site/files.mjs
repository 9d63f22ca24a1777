// Hashed names and precompressed copies. A name holds the hash of its content, so a file that is there is right.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { statSync } from 'node:fs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** The folder of one build. `add` writes a file and remembers its entry; `finish` drops what is of an older build. */
export class Site {
  constructor(folder) {
    this.folder = folder;
    this.entries = [];
    mkdirSync(folder, { recursive: true });
  }

  /** Writes `bytes` for the logical `name` ("icons/areas.svg") and returns the url it is served at. */
  add(name, bytes) {
    const content = Buffer.from(bytes);
    const extension = extname(name);
    const base = name.slice(0, -extension.length).replaceAll('/', '-');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `${base}.${hash}${extension}`;
    const write = (suffix, make) => {
      const path = `${this.folder}/${file}${suffix}`;
      if (!existsSync(path)) writeFileSync(path, make());
      return statSync(path).size;
    };
    const size = write('', () => content);
    const size_br = write('.br', () => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    write('.gz', () => gzipSync(content, { level: 9 }));
    const url = `/assets/${file}`;
    this.entries.push({ name, url, file, br: `${file}.br`, gz: `${file}.gz`, type: types[extension], size, size_br });
    return url;
  }

  /** Writes manifest.json and removes every file it does not name. */
  finish() {
    this.entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const keep = new Set(['manifest.json', ...this.entries.flatMap(({ file, br, gz }) => [file, br, gz])]);
    for (const file of readdirSync(this.folder)) if (!keep.has(file)) rmSync(`${this.folder}/${file}`, { recursive: true });
    const text = `${JSON.stringify(this.entries, null, 1)}\n`;
    writeFileSync(`${this.folder}/manifest.json`, text);
  }
}
