/**
 * Checks proofs of the log offline by its key (GET /v1/log/key): node verify.mjs KEY proof.json [older.txt]. A proof is an
 * answer of /v1/audit/proofs/{id}, of /v1/me/history or /v1/me/accesses with ?proof=true, or of /v1/log/growth?since=N, with
 * older.txt, the checkpoint of size N that was kept. Ends with 0 only where all holds.
 */
import assert from 'node:assert';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left, right) => sha(Buffer.of(1), left, right);
const bytes = (text) => Buffer.from(text, 'base64');
const must = (holds, what) => assert(holds, new Error(`NOT PROVEN: ${what}`));
const [keyLine = '', file, olderFile] = process.argv.slice(2);
const [, origin, id, encoded = ''] = /^([^+]+)\+([^+]+)\+(.+)$/.exec(keyLine.trim()) ?? [];
const key = bytes(encoded);
const keyId = sha(Buffer.from(`${origin}\n`), key).subarray(0, 4);
must(file && keyId.toString('hex') === id, 'give KEY as it was given, and the file of the proof');
const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]);
const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });

/** The size and root that a signed checkpoint says (C2SP tlog-checkpoint). */
function opened(note) {
  const [text, signatures = ''] = note.split('\n\n');
  const [named, size, root] = text.split('\n');
  const isSigned = signatures.split('\n').some((line) => {
    const signature = bytes(line.split(' ')[2] ?? '');
    const isOurs = keyId.equals(signature.subarray(0, 4));
    return isOurs && verify(null, Buffer.from(`${text}\n`), publicKey, signature.subarray(4));
  });
  must(isSigned && named === origin, 'the checkpoint is not signed with this key');
  return { size: Number(size), root: bytes(root) };
}

/** Goes up from a place beside the hashes of a proof (RFC 9162, 2.1.3.2, 2.1.4.2); `step` hears of each, and of its side. */
function climb(place, size, hashes, step) {
  let [at, last] = [place, size - 1];
  for (const beside of hashes) {
    const isRight = at % 2 === 1 || at === last;
    step(bytes(beside), isRight);
    while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  must(place < size && last === 0, 'the proof is too long or too short');
}

function checkLeaf({ index, path, salt, hash, text, said }, { size, root }) {
  const salted = (of) => sha(bytes(salt), Buffer.from(of));
  const digest = (of) => sha(Buffer.from(of)).toString('base64url');
  must(text === undefined || digest(text) === hash, `the text of ${index} is another`);
  must(!said || JSON.parse(text)[2] === salted(digest(said)).toString('base64'), `${index} says otherwise`);
  let found = sha(Buffer.of(0), salted(hash));
  climb(index, size, path, (beside, right) => (found = right ? node(beside, found) : node(found, beside)));
  must(found.equals(root), `${index} is not in the log`);
}

function checkGrowth(older, { size, root }, hashes) {
  let [at, end] = [older.size - 1, size];
  while (at % 2 === 1) [at, end] = [(at - 1) / 2, Math.floor((end - 1) / 2) + 1];
  if (older.size === size) return must(older.root.equals(root), 'two checkpoints of one size disagree');
  let before = Number.isInteger(Math.log2(older.size)) ? older.root : bytes(hashes.shift() ?? '');
  let now = before;
  climb(at, end, hashes, (beside, isRight) => {
    if (isRight) before = node(beside, before);
    now = isRight ? node(beside, now) : node(now, beside);
  });
  must(before.equals(older.root) && now.equals(root), 'the log does not go on from the older checkpoint');
}

const { proof, ...answer } = JSON.parse(readFileSync(file, 'utf8'));
const { checkpoint, leaves = [], hashes } = proof ?? answer;
must(checkpoint && !answer.breaches?.length, 'nothing is sealed, or the answer names breaches');
const [tree, sealed] = [opened(checkpoint), leaves.filter(({ index }) => index !== null)];
for (const leaf of sealed) checkLeaf(leaf, tree);
if (hashes) checkGrowth(opened(readFileSync(olderFile, 'utf8')), tree, hashes);
const told = sealed.map(({ text = '[]' }) => JSON.parse(text));
const gone = told.filter(([, , , body]) => /^\{"type":"[A-Za-z]+Expunged",/.test(body));
for (const [of, , , body] of gone) console.log(`EXPUNGED: ${of} at ${JSON.parse(body).at}`);
for (const { from, to } of answer.lost ?? []) console.log(`LOST in a restore: events ${from} to ${to}`);
console.log(`PROVEN: in the log of ${tree.size} are ${sealed.length} of ${leaves.length}; others wait`);
