// The whole story by clicking, in a browser that runs no script: set-up, a tip in, a reply out, a word back.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Browser } from './browser.mjs';
import { start } from './server.mjs';

const SITE = { site: 'Example Service', channel: 'North Gate', name: 'Handler K', title: 'Integrity officer', passphrase: 'correct horse battery staple' };
const MESSAGE = 'Parcels come in unsearched on Sundays.';
const PEOPLE = 'The Sunday shift leader';
const HINT = 'unsearched';
const ANSWER = 'Thank you. Which gate was it?';
const NOTE = 'Ask the archive for the log book.';
const FOLLOW_UP = 'The gate by the kitchens.';

// One white point as a PNG, with a text hidden in it: who made it.
const PHOTO = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000001474455874417574686f72004f666669636572204b6573747282991c3f0000000a49444154789c63f80f0001010100b138f6140000000049454e44ae426082', 'hex');

const includes = (text, part) => assert.ok(text.includes(part), `“${part}” is on the page:\n${text}`);
const excludes = (text, part) => assert.ok(!text.includes(part), `“${part}” is not on the page:\n${text}`);

let folder, server, source, handler;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipline-story-'));
  server = await start();
  source = await Browser.open('source');
  handler = await Browser.open('handler');
});

after(async () => {
  await source?.close();
  await handler?.close();
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function file(name, bytes) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('the whole story without a script', { timeout: 300_000 }, async (t) => {
  // A step that fails ends the story: what follows could only fail for the same reason.
  let broken = false;
  const step = (name, run) =>
    t.test(name, { skip: broken && 'an earlier step failed' }, async () => {
      broken = true;
      await run();
      broken = false;
    });
  let receipt;

  await step('neither browser runs scripts', async () => {
    for (const browser of [source, handler]) {
      await browser.go('data:text/html,<title>off</title><p>page</p><script>document.title="on"</script>');
      assert.equal(await browser.driver.getTitle(), 'off');
    }
  });

  await step('the first handler sets the site up', async () => {
    await handler.go(server.desk + server.setup);
    await handler.shot('setup');
    await handler.send('form:has([name="passphrase"])', SITE);
    assert.match((await handler.text('#paper-key')).replace(/\s/g, ''), /^AGE-SECRET-KEY-PQ-1/);
    await handler.shot('paper-key');
  });

  await step('the source finds out who reads, and sends a tip with two files', async () => {
    await source.go(`${server.intake}/`);
    await source.shot('front');
    assert.ok((await source.endOn('#replies', 360, 640)) <= 640, 'both doors are on the first screen of a phone');
    await source.follow('a[href^="/report"]');
    if (!(await source.has('[name="message"]'))) {
      await source.shot('channels');
      await source.follow('a[href^="/report/"]');
    }
    const text = await source.text();
    for (const part of [SITE.channel, SITE.name, SITE.title]) includes(text, part);
    await source.shot('report');
    const files = [await file('log-book.txt', 'Sunday: nothing to report\n'), await file('Sundays-by-K.png', PHOTO), await file('camera.mp4', randomBytes(300_000))];
    await source.send('form[action^="/report/"]', { message: MESSAGE, people: PEOPLE, hints: HINT, files: files.join('\n') });
    const check = await source.text();
    for (const part of [MESSAGE, PEOPLE, SITE.name, 'Sundays-by-K.png', 'name of a person', 'Nothing has been sent yet']) includes(check, part);
    assert.equal(await source.text('mark'), HINT);
    await source.shot('check');
    await source.follow('button[value="edit"]');
    assert.equal(await source.driver.findElement({ css: '#message' }).getAttribute('value'), MESSAGE);
    includes(await source.text(), 'Sundays-by-K.png');
    await source.shot('report-again');
    await source.send('form[action^="/report/"]', {});
    await source.send('form[action^="/report/"]', {});
    receipt = (await source.text('#receipt')).trim().split(/\s+/);
    assert.equal(receipt.length, 7);
    await source.shot('receipt');
    const asked = (await source.text('form[action="/receipt"]')).match(/\d+/g).map((place) => receipt[place - 1]);
    await source.send('form[action="/receipt"]', { first: 'zzyzx', second: asked[1] });
    assert.deepEqual((await source.text('#receipt')).trim().split(/\s+/), receipt, 'a slip shows the words again');
    await source.send('form[action="/receipt"]', { first: asked[0].toUpperCase(), second: asked[1] });
    excludes(await source.text(), receipt.join(' '));
    await source.shot('noted');
  });

  await step('the handler signs in, reads, replies with a file and leaves a note', async () => {
    await handler.driver.manage().deleteAllCookies();
    await handler.go(`${server.desk}/sign-in`);
    await handler.shot('sign-in');
    await handler.send('form[action="/sign-in"]', { name: SITE.name, passphrase: SITE.passphrase });
    assert.equal(await handler.path(), '/');
    await handler.shot('inbox');
    await handler.follow('a[href^="/tips/"]');
    const text = await handler.text();
    for (const part of [MESSAGE, PEOPLE, 'file-1.txt', 'file-2.png', 'file-3.']) includes(text, part);
    for (const part of ['log-book', 'Sundays-by-K', HINT + ' ' + HINT]) excludes(text, part);
    await handler.shot('tip');
    const attached = await file('how-to-note-times.pdf', randomBytes(9_000));
    await handler.send('form[action$="/reply"]', { message: ANSWER, files: attached });
    includes(await handler.text(), ANSWER);
    await handler.shot('replied');
    await handler.send('form[action$="/note"]', { message: NOTE });
    includes(await handler.text(), NOTE);
    await handler.shot('noted');
  });

  await step('the handler looks at the files on a page that can do nothing, and comes back signed in', async () => {
    const looks = await handler.addresses('#entry-0 a.look');
    assert.equal(looks.length, 2, 'a text and a picture; the film is not shown');
    const seen = [];
    for (const look of looks) {
      await handler.go(look);
      seen.push((await handler.has('img[src^="data:image/"]')) ? await handler.size('img') : await handler.text('div.look'));
      await handler.shot(`look-${seen.length}`);
      await handler.follow('nav.around a');
      includes(await handler.text(), MESSAGE);
    }
    assert.deepEqual(seen, ['Sunday: nothing to report', { width: 1, height: 1 }], 'one is read, the other is one point large');
  });

  await step('the source comes back with the receipt in capitals and hyphens', async () => {
    await source.go(`${server.intake}/`);
    await source.follow('a[href="/replies"]');
    await source.shot('replies');
    await source.send('form[action="/replies"]', { receipt: receipt.join('-').toUpperCase() });
    assert.equal(await source.path(), '/conversation');
    const text = await source.text();
    includes(text, ANSWER);
    for (const part of [NOTE, MESSAGE, PEOPLE]) excludes(text, part);
    await source.shot('conversation');
    await source.send('#form', { message: FOLLOW_UP });
    includes(await source.text(), FOLLOW_UP);
    await source.shot('check-follow-up');
    await source.send('#form', {});
    includes(await source.text(), 'Your message has arrived');
    await source.shot('followed-up');
  });

  await step('the source leaves, and the conversation is closed to whoever sits down next', async () => {
    await source.go(`${server.intake}/conversation`);
    await source.send('form[action="/leave"]', {});
    await source.shot('left');
    await source.driver.navigate().back();
    excludes(await source.text(), ANSWER);
    await source.go(`${server.intake}/conversation`);
    excludes(await source.text(), ANSWER);
    await source.shot('conversation-after-leaving');
  });

  await step('the handler reads the follow-up and signs out', async () => {
    await handler.go(`${server.desk}/`);
    await handler.follow('a[href^="/tips/"]');
    includes(await handler.text(), FOLLOW_UP);
    await handler.shot('follow-up');
    await handler.send('form[action="/sign-out"]', {});
    await handler.go(`${server.desk}/`);
    excludes(await handler.text(), SITE.channel);
    await handler.shot('signed-out');
  });
});
