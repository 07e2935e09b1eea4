// Another language, chosen while something is typed, in a browser that runs no script: nothing is lost by it.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { Visitor } from './http.mjs';
import { start } from './server.mjs';

const SITE = { site: 'Example Service', channel: 'North Gate', name: 'Handler K', title: 'Integrity officer', passphrase: 'correct horse battery staple' };
const MESSAGE = 'Parcels come in unsearched on Sundays.';

let folder, server, source, handler, file;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipline-languages-'));
  file = join(folder, 'log-book.txt');
  await writeFile(file, 'Sunday: nothing to report\n');
  server = await start();
  const visitor = new Visitor(server.desk);
  await visitor.send(await visitor.open(server.setup), '/setup', SITE);
  source = await Browser.open('languages-source');
  handler = await Browser.open('languages-handler');
});

after(async () => {
  await source?.close();
  await handler?.close();
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('what a source typed and the file it chose are there in every language', { timeout: 120_000 }, async () => {
  await source.go(`${server.intake}/report`);
  await source.fill('#form', { message: MESSAGE, leave_out: true, files: file });
  for (const tag of ['de', 'ar', 'en']) {
    await source.speak(tag);
    assert.equal(await source.value('html', 'lang'), tag);
    assert.equal(await source.value('#message'), MESSAGE);
    assert.equal(await source.value('[name="leave_out"]', 'checked'), 'true');
    assert.ok((await source.text('ul.waiting')).includes('log-book.txt'), tag);
  }
  await source.driver.findElement({ css: '[name="leave_out"]' }).click(); // the only reader there is
  await source.send('#form', {});
  assert.ok((await source.text()).includes('log-book.txt'));
  await source.send('#form', {});
  const receipt = await source.text('#receipt');
  await source.go(`${server.intake}/replies`);
  await source.send('form[action="/replies"]', { receipt });
  await source.fill('#form', { message: 'One more thing', files: file });
  await source.speak('de');
  assert.equal(await source.value('#message'), 'One more thing');
  assert.ok((await source.text('ul.waiting')).includes('log-book.txt'));
});

test('of a tip, the other language opens in a new tab and all that is typed stays', { timeout: 120_000 }, async () => {
  await handler.go(`${server.desk}/sign-in`);
  await handler.send('form[action="/sign-in"]', { name: SITE.name, passphrase: SITE.passphrase });
  await handler.fill('#search', { find: 'parcels' });
  await handler.fill('form.choose', { state: 'Closed' });
  const chosen = await handler.value('#choose-state');
  const close = await handler.speakInNewTab('de');
  assert.deepEqual([await handler.value('html', 'lang'), await handler.value('#find')], ['de', 'parcels']);
  await close();
  assert.deepEqual([await handler.value('#find'), await handler.value('#choose-state')], ['parcels', chosen]);
  assert.notEqual(chosen, '');

  await handler.follow('a[href^="/tips/"]');
  const typed = { '#reply-message': 'half a reply', '#note-message': 'half a note', '#label': 'half a label', '#close-reason': 'half a reason' };
  await handler.fill('#reply', { message: 'half a reply', files: file });
  await handler.fill('#note', { message: 'half a note' });
  await handler.fill('#put-label', { label: 'half a label' });
  await handler.fill('#close', { reason: 'half a reason' });
  for (const tag of ['de', 'ar']) {
    const back = await handler.speakInNewTab(tag);
    assert.match(await handler.path(), new RegExp(`^/${tag}/tips/`));
    assert.equal(await handler.value('html', 'lang'), tag);
    assert.equal(await handler.value('#reply-message'), 'half a reply');
    assert.equal(await handler.value('#note-message'), '');
    await handler.driver.findElement({ css: '.languages summary' }).click();
    await handler.shot(`menu-${tag}`);
    await back();
    assert.equal(await handler.value('html', 'lang'), 'en');
    for (const [field, text] of Object.entries(typed)) assert.equal(await handler.value(field), text, field);
    assert.match(await handler.value('#reply-files'), /log-book\.txt$/);
  }
  // The old tab goes on.
  await handler.send('#note', {});
  assert.ok((await handler.text()).includes('half a note'));
});
