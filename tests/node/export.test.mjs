// What the desk exports opens without Tipline: stock age and the paper key, on a computer of the handler's own.
import assert from 'node:assert/strict';
import { randomBytes, webcrypto } from 'node:crypto';
import { after, before, test } from 'node:test';

import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';

import { Visitor } from './http.mjs';
import { start } from './server.mjs';

globalThis.crypto ??= webcrypto; // Node 18, which Debian 12 has

const SITE = { site: 'Example Service', channel: 'North Gate', name: 'Handler K', title: 'Integrity officer', passphrase: 'correct horse battery staple' };
const MESSAGE = 'Parcels come in unsearched on Sundays.\nThe log book says otherwise: "nothing to report" – every week.';
const ANSWER = 'Thank you. Which gate was it?';
const SENT = [
  { name: 'roster.txt', type: 'text/plain', bytes: Buffer.from('Sunday: two names\n') },
  { name: 'camera.mp4', type: 'video/mp4', bytes: randomBytes(3 * 1024 * 1024 + 4321) },
];
const REPLIED = [{ name: 'what to note.pdf', type: 'application/pdf', bytes: randomBytes(20_000) }];

const lines = (text) => text.replaceAll('\r\n', '\n').trim();
const utf8 = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

async function decrypt(bytes, identity) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(bytes);
}

let server;
before(async () => (server = await start()));
after(() => server?.stop());

test('an exported tip opens with the paper key and stock age', { timeout: 300_000 }, async (t) => {
  const setup = new Visitor(server.desk);
  const done = await setup.send(await setup.open(server.setup), '/setup', SITE);
  const paperKey = done.textOf('paper-key').replace(/\s/g, '');
  assert.match(paperKey, /^AGE-SECRET-KEY-PQ-1[0-9A-Z]+$/);

  const source = new Visitor(server.intake);
  const sent = await source.send(await source.open('/report'), /^\/report\/[^/]+$/, { message: MESSAGE, files: SENT });
  assert.equal(sent.status, 201);
  assert.equal(sent.textOf('receipt').split(' ').length, 7);

  const handler = new Visitor(server.desk);
  const { name, passphrase } = SITE;
  const inbox = await handler.send(await handler.open('/sign-in'), '/sign-in', { name, passphrase });
  const tips = inbox.links(/^\/tips\/[^/]+$/);
  assert.equal(tips.length, 1, 'the inbox links to the one tip');
  const [tip] = tips;

  const replied = await handler.send(await handler.open(tip), `${tip}/reply`, { message: ANSWER, files: REPLIED });
  assert.ok(replied.status < 300, `the reply was answered with ${replied.status}`);

  await t.test('the desk hands out each file as it was sent', async () => {
    const links = (await handler.open(tip)).links(new RegExp(`^${tip}/files/`));
    const files = await Promise.all(links.map((link) => handler.open(link)));
    for (const { name, bytes } of [...SENT, ...REPLIED]) {
      assert.ok(files.some((file) => Buffer.compare(file.bytes, bytes) === 0), `${name} is among the downloads`);
    }
    for (const file of files) assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
  });

  const exported = await handler.open(`${tip}/export`);
  assert.equal(exported.status, 200);
  const entries = unzipSync(exported.bytes);

  await t.test('the archive holds the instructions, the grant and the entries in order', () => {
    assert.deepEqual(Object.keys(entries).sort(), ['README.txt', 'entries/000-tip.age', 'entries/001-reply.age', 'grant.age']);
    assert.match(utf8(entries['README.txt']), /\bage\b/);
    assert.ok(!Buffer.from(exported.bytes).includes('Parcels'), 'nothing in it is in clear');
  });

  const identity = utf8(await decrypt(entries['grant.age'], paperKey)).match(/^AGE-SECRET-KEY-PQ-1[0-9A-Z]+$/m)?.[0];
  assert.ok(identity, 'the grant holds the identity of the tip');

  // A name can tell who the source is, so theirs are replaced; a handler's stay.
  const renamed = SENT.map((file, i) => ({ ...file, name: `file-${i + 1}.${file.name.split('.').pop()}` }));
  for (const [entry, message, files] of [['entries/000-tip.age', MESSAGE, renamed], ['entries/001-reply.age', ANSWER, REPLIED]]) {
    await t.test(`${entry} holds what was sent`, async () => {
      const inside = unzipSync(await decrypt(entries[entry], identity));
      assert.equal(lines(utf8(inside['message.txt'])), lines(message));
      assert.ok('padding' in inside);

      const { files: listed } = JSON.parse(utf8(inside['details.json']));
      assert.deepEqual(listed.map((file) => [file.name, file.bytes]), files.map((file) => [file.name, file.bytes.length]));
      assert.deepEqual(Object.keys(inside).filter((path) => path.startsWith('files/')).sort(), listed.map((file) => file.path));
      listed.forEach((file, i) => {
        assert.match(file.path, new RegExp(`^files/0${i + 1}\\.${files[i].name.split('.').pop()}$`));
        assert.ok(Buffer.compare(inside[file.path], files[i].bytes) === 0, `${file.path} has the bytes that were sent`);
      });
    });
  }

  await t.test('a wrong identity opens nothing', async () => {
    const stranger = await generateHybridIdentity();
    for (const path of Object.keys(entries).filter((path) => path.endsWith('.age'))) {
      await assert.rejects(decrypt(entries[path], stranger), path);
    }
    await assert.rejects(decrypt(entries['entries/000-tip.age'], paperKey), 'a paper key opens grants, not entries');
  });
});

test('who brought a key of their own opens what they download with it and stock age, and with nothing from here', { timeout: 300_000 }, async () => {
  const { name, passphrase } = SITE;
  const operator = new Visitor(server.desk);
  await operator.send(await operator.open('/sign-in'), '/sign-in', { name, passphrase });
  const channel = (await operator.open('/channels')).links(/^\/channels\/[0-9a-f]+$/)[0].split('/').pop();
  const invited = await operator.send(await operator.open('/team/new'), '/team/new', { name: 'Handler R', title: 'Planning', handles: channel });
  const link = new URL(invited.textOf('link'));

  const ownKey = await generateHybridIdentity();
  const guest = new Visitor(server.desk);
  const address = link.pathname + link.search;
  const made = await guest.send(await guest.open(address), '/invitation', { passphrase, own_key: await identityToRecipient(ownKey) });
  assert.equal(made.status, 201);
  const paperKey = made.textOf('paper-key').replace(/\s/g, '');

  const source = new Visitor(server.intake);
  const sent = await source.send(await source.open('/report'), /^\/report\/[^/]+$/, { message: MESSAGE, files: SENT });
  assert.equal(sent.status, 201);
  const reader = new Visitor(server.desk);
  const inbox = await reader.send(await reader.open('/sign-in'), '/sign-in', { name: 'Handler R', passphrase });
  const [tip] = inbox.links(/^\/tips\/[^/]+$/);
  const page = await reader.open(tip);
  assert.ok(!Buffer.from(page.bytes).includes('Parcels'), 'the desk shows no content');

  const entries = unzipSync((await reader.open(`${tip}/export`)).bytes);
  await assert.rejects(decrypt(entries['grant.age'], paperKey), 'the paper key is for signing in');
  const identity = utf8(await decrypt(entries['grant.age'], ownKey)).match(/^AGE-SECRET-KEY-PQ-1[0-9A-Z]+$/m)?.[0];
  const inside = unzipSync(await decrypt(entries['entries/000-tip.age'], identity));
  assert.equal(lines(utf8(inside['message.txt'])), lines(MESSAGE));
  assert.ok(Buffer.compare(inside['files/02.mp4'], SENT[1].bytes) === 0, 'the film has the bytes that were sent');
  assert.equal(JSON.parse(utf8(inside['details.json'])).audience.readers.length, 2);
});
