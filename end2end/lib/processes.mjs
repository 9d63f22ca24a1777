//! Programs the tests start: each in its own process group, each ended by its own id, always.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';

const running = new Map();

/** A port on the loopback address that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a program and waits until `ready()` answers true.
 * Its output goes to the file `log`; the last lines of it are part of the error when it fails.
 *
 * @param {string} name how the messages call it
 * @param {string} command
 * @param {string[]} args
 * @param {{log: string, ready: () => Promise<boolean>, env?: object, cwd?: string, seconds?: number}} options
 * @returns {Promise<{pid: number, stop: () => Promise<void>, kill: () => Promise<void>}>}
 */
export async function start(name, command, args, { log, ready, env = {}, cwd, seconds = 20 }) {
  const output = createWriteStream(log, { flags: 'a' });
  const child = spawn(command, args, { detached: true, cwd, env: { ...process.env, ...env } });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output.write(data);
      tail = (tail + data).slice(-2000);
    });
  }
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  let end;
  ended.then((why) => {
    end = why;
    running.delete(child.pid);
    output.end();
  });
  if (child.pid) running.set(child.pid, child);

  const handle = {
    pid: child.pid,
    stop: () => finish(child, ended, 'SIGTERM'),
    kill: () => finish(child, ended, 'SIGKILL'),
  };
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    if (end !== undefined) throw new Error(`${name} did not start: ${end}\n${tail}`);
    if (await ready().catch(() => false)) return handle;
    if (Date.now() > deadline) {
      await handle.kill();
      throw new Error(`${name} was not ready within ${seconds} seconds\n${tail}`);
    }
    await pause(50);
  }
}

async function finish(child, ended, signal) {
  if (!running.has(child.pid)) return;
  signalGroup(child.pid, signal);
  const gone = await Promise.race([ended.then(() => true), pause(3000).then(() => false)]);
  if (!gone) {
    signalGroup(child.pid, 'SIGKILL');
    await ended;
  }
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone: that is what we want.
  }
}

/** Ends everything that still runs, the last started first. */
export async function stopAll() {
  await Promise.all([...running.keys()].reverse().map((pid) => {
    const child = running.get(pid);
    return finish(child, new Promise((resolve) => child.once('close', resolve)), 'SIGTERM');
  }));
}

/** Waits this many milliseconds. */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again and again until the answer is truthy, for at most `seconds`.
 * @returns the answer; throws an error that names `what` when the time is up.
 */
export async function until(what, question, seconds = 10) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${seconds} s in vain for: ${what}`);
    await pause(50);
  }
}
