//! A small proxy in front of the portal: it makes the WebAssembly slow, late or missing, writes
//! down every request byte for byte, and keeps each page as the server sent it.
//!
//! A proxy and not DevTools: it works the same in every engine, and sees what a service worker,
//! a beacon or a form sends as well.
import { createServer, request as send } from 'node:http';

import { pause } from './processes.mjs';

const WASM = /\.wasm(\?|$)/;

/**
 * @typedef {object} Throttle
 * @property {string} url where the browser goes instead of the portal
 * @property {{url: string, method: string, headers: object, body: string}[]} requests
 * @property {{name: string, status: number, headers: object, html: string}[]} pages
 * @property {(mode: Mode) => void} wasm from now on
 * @property {(path: RegExp, fault: 'broken'|null) => void} fault answers to this path are lost
 * @property {() => Promise<void>} close
 *
 * @typedef {'live'|'missing'|'broken'|{slow: number}} Mode
 *   `live` as it is; `missing` 404; `broken` the connection breaks half-way; `slow` waits this
 *   many milliseconds first.
 */

/**
 * Puts a proxy in front of the portal.
 * @param {{wasm?: Mode, target?: string}} options
 * @returns {Promise<Throttle>}
 */
export async function throttle({ wasm = 'live', target = process.env.VE_PORTAL } = {}) {
  const state = { wasm, requests: [], pages: [], faults: new Map() };
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing, new URL(target), state).catch(() => outgoing.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests: state.requests,
    pages: state.pages,
    wasm: (mode) => { state.wasm = mode; },
    fault: (path, fault) => { fault ? state.faults.set(path, fault) : state.faults.delete(path); },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

async function pass(incoming, outgoing, target, state) {
  const body = await read(incoming);
  const { url: path, method, headers } = incoming;
  state.requests.push({ url: path, method, headers, body: body.toString('utf8') });
  const isWasm = WASM.test(path);
  if (isWasm) {
    if (state.wasm === 'missing') return void outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    if (state.wasm.slow) await pause(state.wasm.slow);
  }
  // The Host header goes on as it came, so that the portal sees the origin the browser sees.
  // Pages come uncompressed, so that they can be kept.
  const forwarded = { ...headers, 'accept-encoding': 'identity' };
  const answer = await new Promise((resolve, reject) => {
    const asked = send({ host: target.hostname, port: target.port, path, method, headers: forwarded }, resolve);
    asked.once('error', reject);
    asked.end(body);
  });
  const content = await read(answer);
  if ([...state.faults.keys()].some((fault) => fault.test(path))) return void outgoing.destroy();
  if (/^text\/html/.test(answer.headers['content-type'] ?? '')) {
    state.pages.push({ name: `${method} ${path} ${answer.statusCode}`, status: answer.statusCode, headers: answer.headers, html: content.toString('utf8') });
  }
  const sent = { ...answer.headers };
  delete sent['transfer-encoding'];
  delete sent.connection;
  if (method !== 'HEAD' && answer.statusCode !== 304 && answer.statusCode !== 204) sent['content-length'] = content.length;
  // What may be taken away later must not come from the browser's cache.
  if (isWasm) sent['cache-control'] = 'no-store';
  outgoing.writeHead(answer.statusCode, sent);
  if (isWasm && state.wasm === 'broken') {
    outgoing.write(content.subarray(0, content.length / 2));
    await pause(50);
    return void outgoing.destroy();
  }
  outgoing.end(method === 'HEAD' ? undefined : content);
}

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Puts a proxy in front of the portal, hands it to `steps`, and closes it whatever happens. */
export async function withThrottle(options, steps) {
  const proxy = await throttle(options);
  try {
    return await steps(proxy);
  } finally {
    await proxy.close();
  }
}
