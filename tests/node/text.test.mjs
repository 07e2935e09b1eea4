// A tip goes in through a text browser: lynx, in a terminal, by keys alone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { Visitor } from './http.mjs';
import { start } from './server.mjs';

const SITE = { site: 'Example Service', channel: 'North Gate', name: 'Handler K', title: 'Integrity officer', passphrase: 'correct horse battery staple' };
const MESSAGE = 'Keys are copied at the north gate.';
const PATIENCE_SECONDS = 30;
/** A terminal that has said nothing for so long has done what it was told. */
const QUIET_MS = 400;

/** What stands on the screen, without the terminal's own signs. */
const plain = (said) => said.replace(/\x1b(\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>])/g, ' ').replace(/\s+/g, ' ');

class Lynx {
  #said = '';
  #last = Date.now();

  constructor(url, home) {
    // `script` gives it the terminal it wants.
    this.child = spawn('script', ['-qfec', `stty rows 60 cols 100; exec lynx -nocolor ${url}`, '/dev/null'], {
      env: { PATH: process.env.PATH, HOME: home, TERM: 'vt100', LANG: 'C.UTF-8' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdout.setEncoding('utf8').on('data', (text) => {
      this.#said += text;
      this.#last = Date.now();
    });
  }

  /** Presses keys, and waits until the screen shows this and is still. */
  async press(keys, shows) {
    this.#said = '';
    this.#last = Date.now();
    this.child.stdin.write(keys);
    return this.wait(shows);
  }

  async wait(shows) {
    const end = Date.now() + PATIENCE_SECONDS * 1000;
    while (Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const screen = plain(this.#said);
      if (Date.now() - this.#last > QUIET_MS && shows.test(screen)) return screen;
    }
    assert.fail(`${shows} does not come:\n${plain(this.#said)}`);
  }

  async close() {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}

test('a text browser sends a tip', { timeout: 120_000 }, async () => {
  const home = await mkdtemp(join(tmpdir(), 'tipline-lynx-'));
  const server = await start();
  let lynx;
  try {
    const handler = new Visitor(server.desk);
    await handler.send(await handler.open(server.setup), '/setup', SITE);
    lynx = new Lynx(`${server.intake}/`, home);
    await lynx.wait(/Make a report/);
    await lynx.press('/Make a report\r', /Make a report/);
    await lynx.press('\r', /What happened\?/);
    await lynx.press('/What happened\r', /./);
    await lynx.press('\t', /./);
    await lynx.press(MESSAGE, /./);
    // Past whom it is about, files, originals and hints: a key in a field would be typed into it.
    for (let stop = 0; stop < 5; stop += 1) await lynx.press('\t', /./);
    const check = await lynx.press('\r', /Nothing has been sent yet/);
    assert.ok(check.includes(MESSAGE) && check.includes(SITE.name), check);
    await lynx.press('/Send report\r', /./);
    const shown = await lynx.press('\r', /Your report has arrived/);
    const receipt = shown.match(/write them down now\. ((?:[a-z]+ ){7})/);
    assert.ok(receipt, shown);

    const inbox = await handler.send(await handler.open('/sign-in'), '/sign-in', { name: SITE.name, passphrase: SITE.passphrase });
    const [tip] = inbox.links(/^\/tips\/[0-9a-f]+$/);
    assert.ok((await handler.open(tip)).html.includes(MESSAGE));
    const source = new Visitor(server.intake);
    const back = await source.send(await source.open('/replies'), '/replies', { receipt: receipt[1] });
    assert.ok(back.html.includes('There is no answer yet'), 'the seven words on the screen are the receipt');

    // Leaving works there, too, though the form has nothing to fill in.
    await lynx.press('/Leave now\r', /./);
    await lynx.press('\r', /You can close this page/);
  } finally {
    await lynx?.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
});
