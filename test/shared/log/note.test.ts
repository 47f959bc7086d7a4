/** M30.1 Signed checkpoints as C2SP tlog-checkpoint and signed-note have them. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  checkpointText,
  logKey,
  openedNote,
  readVerifierKey,
  signedNote,
  verifierKey,
} from '../../../shared/log/note.ts';

const pair = generateKeyPairSync('ed25519');
const key = logKey('city.example/log', pair.publicKey.export({ format: 'der', type: 'spki' }));
const checkpoint = { origin: key.origin, size: 12, root: Buffer.alloc(32, 7) };
const signed = signedNote(
  checkpoint,
  key,
  sign(null, Buffer.from(checkpointText(checkpoint)), pair.privateKey),
);

test('M30.1 a checkpoint names its log, its size and its root, and opens with the key that signed it', () => {
  expect(signed.split('\n').slice(0, 4)).toEqual([
    'city.example/log',
    '12',
    Buffer.alloc(32, 7).toString('base64'),
    '',
  ]);
  expect(signed).toMatch(/^\u2014 city\.example\/log [A-Za-z0-9+/=]+$/m);
  expect(openedNote(signed, key)).toEqual(checkpoint);
});

test.each([
  ['another size', signed.replace('\n12\n', '\n13\n')],
  ['another log', signed.replaceAll('city.example', 'town.example')],
  ['no signature', signed.slice(0, signed.indexOf('\u2014'))],
  ['a size with a zero in front', signed.replace('\n12\n', '\n012\n')],
])('M30.1 %s is no checkpoint of it', (_, note) => {
  expect(openedNote(note, key)).toBeNull();
});

test('M30.1 nor does one open with another key', () => {
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
  expect(openedNote(signed, logKey(key.origin, other))).toBeNull();
  expect(() =>
    logKey(key.origin, generateKeyPairSync('x25519').publicKey.export({ format: 'der', type: 'spki' })),
  ).toThrow('Ed25519');
});

test('the key is given as one line, and read back; a mistyped one is none', () => {
  expect(readVerifierKey(verifierKey(key))).toEqual({ ...key, bytes: Uint8Array.from(key.bytes) });
  expect(readVerifierKey(verifierKey(key).replace('city', 'town'))).toBeNull();
  expect(readVerifierKey('city.example/log')).toBeNull();
});

test('a key reads as the C2SP specification writes it', () => {
  // The example key of golang.org/x/mod/sumdb/note, as published with it.
  const published = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const read = readVerifierKey(published);
  expect(read?.origin).toBe('PeterNeumann');
  expect(read && verifierKey(read)).toBe(published);
});
