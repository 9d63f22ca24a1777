#!/usr/bin/env node
//! Measures the release build on this machine: requests a second and waiting times, over loopback,
//! with a fixed number of connections that each ask again as soon as they are answered. The load
//! comes from the same machine, so the figures are a floor, good for comparing one build with another.
//!
//!     node end2end/bench.mjs [--binary PATH] [--seconds N] [--connections N]
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { startAlone } from './lib/alone.mjs';
import { stopAll } from './lib/processes.mjs';
import { binaryPath, workFolder } from './lib/services.mjs';

const { values: options } = parseArgs({
  options: {
    binary: { type: 'string' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
  },
});
const seconds = Number(options.seconds);
const connections = Number(options.connections);
const form = new URLSearchParams({ need: 'Ik kan de huur niet betalen en ik ben vaak alleen.' }).toString();

const folder = workFolder();
let failed = false;
try {
  const { url } = await startAlone({ binary: binaryPath(options.binary), folder });
  const posting = { method: 'POST', body: form, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url } };
  // The journey of a resident by form, so that a page is measured that opens a sealed cookie.
  const cookie = (await ask(new Agent(), `${url}/nl/vraag`, posting)).cookie;
  const cases = [
    ['home', '/nl', {}, 200],
    ['vraag', '/nl/vraag', {}, 200],
    ['vraag with a sealed cookie', '/nl/vraag', { headers: { cookie } }, 200],
    ['form POST, sealed', '/nl/vraag', posting, 303],
  ];
  console.log(`${connections} connections, ${seconds} s each, ${cpus().length} processors, load from this machine`);
  console.log(row('what', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms'));
  for (const [name, path, what, expected] of cases) {
    await measure(url + path, what, expected, 0.5); // warm up
    console.log(row(name, ...figures(await measure(url + path, what, expected, seconds), seconds)));
  }
} catch (error) {
  failed = true;
  console.error(`bench: ${error.message}`);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** Asks from all connections for this long; the waiting time of each answer in milliseconds. */
async function measure(url, what, expected, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + duration * 1000;
  const waits = [];
  const connection = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const { status } = await ask(agent, url, what);
      if (status !== expected) throw new Error(`${url} answered ${status}, expected ${expected}`);
      waits.push(performance.now() - began);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  return waits.sort((a, b) => a - b);
}

/** One request, read to its end. */
function ask(agent, url, { method = 'GET', headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => {
        const cookie = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
        resolve({ status: answer.statusCode, cookie });
      });
      answer.resume();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function figures(waits, duration) {
  const at = (part) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))].toFixed(1);
  return [Math.round(waits.length / duration), at(0.5), at(0.95), at(0.99), at(1)];
}

function row(name, ...cells) {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
