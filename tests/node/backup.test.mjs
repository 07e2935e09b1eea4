// A backup opens without Tipline: stock age, tar, and the key it was sealed to.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';

import { start } from './server.mjs';

globalThis.crypto ??= webcrypto; // Node 18, which Debian 12 has

let server;
before(async () => (server = await start()));
after(() => server?.stop());

/** The entries of a tar archive, by name. */
function untar(bytes) {
  const entries = {};
  for (let at = 0; bytes[at]; ) {
    const text = (from, to) => new TextDecoder().decode(bytes.subarray(at + from, at + to)).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 136), 8);
    entries[text(0, 100)] = bytes.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

test('a backup opens with its key and stock age', { timeout: 120_000 }, async () => {
  const identity = await generateHybridIdentity();
  const file = join(server.folder, 'backup.age');
  assert.equal(await server.run('backup', '--to', await identityToRecipient(identity), file), 0);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const entries = untar(await decrypter.decrypt(await readFile(file)));
  const text = (name) => new TextDecoder().decode(entries[name]);
  assert.deepEqual(Object.keys(entries), ['tipline-backup', 'format', 'erasure.keys', 'records', 'end']);
  assert.equal(text('tipline-backup'), 'tipline backup, format 1\n');
  assert.match(text('erasure.keys'), /^tipline\/v1 erasure keys/);
  assert.equal(text('end'), 'bodies 0\nmissing 0\ncomplete\n');
});
