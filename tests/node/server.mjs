// The real binary on an empty data folder and two free ports.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BINARY = process.env.TIPLINE_BIN ?? resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/tipline');
const START_SECONDS = 30;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts a server. `setup` is the path and query of the link it printed; `output()` is all it has said so far;
 *  `run(…)` runs a command on its data folder and answers the exit code; `folder` is a place for its files. */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'tipline-node-'));
  const [intake, desk] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const config = join(folder, 'tipline.toml');
  await writeFile(config, `intake = "${intake}"\ndesk = "${desk}"\n`);

  let said = '';
  const child = spawn(BINARY, ['--data', join(folder, 'data'), '--config', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}`));
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);

  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
    process.off('exit', killWithUs);
    await rm(folder, { recursive: true, force: true });
  };

  const link = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        // The line must be whole: a pipe may hand over half a key.
        const found = said.match(/https?:\/\/[^/\s]+(\/setup\?key=[\w~.%=-]+)[^\n]*\n/);
        if (found) resolve({ setup: found[1] });
      });
    }
  });
  let timer;
  const slow = new Promise((resolve) => (timer = setTimeout(resolve, START_SECONDS * 1000, `no link in ${START_SECONDS} s`)));
  const first = await Promise.race([link, ended, slow]);
  clearTimeout(timer);
  if (!first.setup) {
    await stop();
    throw new Error(`${BINARY}: ${first}\n${said}`);
  }
  const run = async (...args) => {
    const command = spawn(BINARY, [...args, '--data', join(folder, 'data')], { stdio: 'inherit' });
    const [code] = await once(command, 'exit');
    return code;
  };
  return { folder, run, intake: `http://${intake}`, desk: `http://${desk}`, setup: first.setup, output: () => said, stop };
}
