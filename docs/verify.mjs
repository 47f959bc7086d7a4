// Checks proofs of the log (C2SP tlog-checkpoint) offline by its key (GET /v1/log/key): node verify.mjs KEY proof.json [older.txt],
// the answer of /v1/audit/proofs/{id}, /v1/me/history or /v1/me/accesses with ?proof=true, or /v1/log/growth?since=N with the
// checkpoint of size N that was kept. Ends with 0 only where all holds. Whose case it is, no leaf of an audit’s proof says.
import assert from 'node:assert';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left, right) => sha(Buffer.of(1), left, right);
const bytes = (text) => Buffer.from(text, 'base64');
const must = (holds, what) => assert(holds, new Error(`NOT PROVEN: ${what}`));
const [keyLine = '', file, olderFile] = process.argv.slice(2);
const [, origin, id, encoded = ''] = /^([^+]+)\+([^+]+)\+(.+)$/.exec(keyLine.trim()) ?? [];
const keyId = sha(Buffer.from(`${origin}\n`), bytes(encoded)).subarray(0, 4);
must(file && keyId.toString('hex') === id, 'give KEY as it was given, and the file of the proof');
const x = bytes(encoded).subarray(1).toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
function opened(note) {
  const [text, signatures = ''] = note.split('\n\n');
  const [named, size, root] = text.split('\n');
  const ours = signatures.split('\n').map((line) => bytes(line.split(' ')[2] ?? ''));
  const isBy = (of) => keyId.equals(of.subarray(0, 4)) && verify(null, `${text}\n`, key, of.subarray(4));
  must(ours.some(isBy) && named === origin, 'the checkpoint is not signed with this key');
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
    [before, now] = isRight ? [node(beside, before), node(beside, now)] : [before, node(now, beside)];
  });
  must(before.equals(older.root) && now.equals(root), 'the log does not go on from the older checkpoint');
}
/** What is told of an event: all; of a look who looked, and for what; of the public’s, of which a leaf says no more, that it was. */
function toldIn({ id: look, unit, official, basis, matter, ...event }) {
  if (look === undefined) return event;
  return basis && basis.type !== 'public' ? { look, unit, official, basis, matter } : { look };
}
function toldBy({ text = '[]', said = '{}', hash }) {
  const [of, seq, , body] = JSON.parse(text);
  if (body) return { case: of, seq, ...JSON.parse(body), hash };
  return toldIn({ ...JSON.parse(said), id: `${seq}`.split('#')[2] });
}
const answer = JSON.parse(readFileSync(file, 'utf8'));
const { checkpoint, leaves = [], hashes, items, events = leaves.length } = { ...answer, ...answer.proof };
const sealed = leaves.filter(({ index }) => index !== null);
must(checkpoint && (hashes || sealed[0]) && !answer.breaches?.length, 'unsealed, or breaches are named');
const [tree, older] = [opened(checkpoint), olderFile && readFileSync(olderFile, 'utf8')];
for (const leaf of sealed) checkLeaf(leaf, tree);
if (hashes || older) checkGrowth(opened(older), tree, hashes ?? []);
must(new Set(leaves.map(({ hash }) => hash)).size === events, 'a leaf is missing, or stands twice');
const told = leaves.map(toldBy).filter(({ look }, at, all) => !look || look !== all[at - 1]?.look);
assert.deepStrictEqual(told, items?.map(toldIn) ?? told, new Error('NOT PROVEN: the leaves say otherwise'));
for (const { case: of, type, at } of sealed.map(toldBy))
  if (type?.endsWith('Expunged')) console.log(`EXPUNGED: ${of} at ${at}`);
for (const { from, to } of answer.lost ?? []) console.log(`LOST in a restore: events ${from} to ${to}`);
console.log(`PROVEN: in the log of ${tree.size} are ${sealed.length} of ${leaves.length}; others wait`);
