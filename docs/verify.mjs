// Checks proofs of the log (C2SP tlog-checkpoint) offline by its key (GET /v1/log/key): node verify.mjs KEY proof.json [older.txt], the
// answer of /v1/audit/proofs/{id}, /v1/me/history or /v1/me/accesses with ?proof=true, or /v1/log/growth?since=N with the checkpoint of size
// N that was kept. Ends with 0 only where all holds. No leaf says whose case an audit’s are of, nor what came later.
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
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes(encoded).subarray(1).toString('base64url') }, format: 'jwk' });
function opened(note) {
  const [text, signatures = ''] = note.split('\n\n');
  const [named, size, root] = text.split('\n');
  const isBy = (of) => keyId.equals(of.subarray(0, 4)) && verify(null, `${text}\n`, key, of.subarray(4));
  must(named === origin && signatures.split('\n').some((line) => isBy(bytes(line.split(' ')[2] ?? ''))), 'not signed with this key');
  return { size: Number(size), root: bytes(root) };
}
const cut = (size, hashes) => [2 ** Math.floor(Math.log2(size - 1)), bytes(hashes.pop() ?? '')];
/** The root of a tree by a leaf, and those of an older and a later tree, by the hashes beside the way (RFC 9162, 2.1.3, 2.1.4). */
function rootOf(leaf, place, size, hashes) {
  if (size === 1) return leaf;
  const [left, beside] = cut(size, hashes);
  return place < left ? node(rootOf(leaf, place, left, hashes), beside) : node(beside, rootOf(leaf, place - left, size - left, hashes));
}
function rootsOf(older, size, hashes, root) {
  if (older === size) return Array(2).fill(root ?? bytes(hashes.pop() ?? ''));
  const [left, beside] = cut(size, hashes);
  const [before, now] = older <= left ? rootsOf(older, left, hashes, root) : rootsOf(older - left, size - left, hashes);
  return older <= left ? [before, node(now, beside)] : [node(beside, before), node(beside, now)];
}
function checkLeaf({ index, path, salt, hash, text, said }, { size, root }) {
  const salted = (of) => sha(bytes(salt), Buffer.from(of));
  const digest = (of) => sha(Buffer.from(of)).toString('base64url');
  must(text === undefined || digest(text) === hash, `the text of ${index} is another`);
  must(!said || JSON.parse(text)[2] === salted(digest(said)).toString('base64'), `${index} says otherwise`);
  must(index < size && rootOf(sha(Buffer.of(0), salted(hash)), index, size, path).equals(root) && !path[0], `${index} is not in the log`);
}
/** What a leaf says, and what leaves and what is told by them have in common: an event; a look, but when its last page left. */
function toldBy({ text, said = '{"basis":{"type":"public"},"unit":null,"client":null,"official":null,"matter":null}', hash }) {
  const [of, place, previous, body, , , [, at, id] = `${place}`.split('#')] = JSON.parse(text);
  return body ? { case: of, seq: place, ...JSON.parse(body), hash, previous } : { ...JSON.parse(said), id, at };
}
function common([first, ...others]) {
  const { previous, subject, entry, page, pageAt, lastAt, looks = 1, pages = 1 + others.length, outcome, ...told } = first;
  if (told.basis?.type === 'public') return { ...told, looks, pages, seen: null };
  const seen = [first, ...others].flatMap((each) => each.seen ?? []).map((one) => `${Object.values(one)}`.replace(/_.*_/, '~'));
  return { ...told, looks, pages, outcome: outcome?.replace('asked', 'shown'), seen: [...new Set(seen)].sort() };
}
function checkTold(told, items) {
  const isNext = ({ case: of, previous = '' }, at) => !at || ((told[at - 1].case === of && told[at - 1].hash) || '') === previous;
  must(told.every(isNext), 'an event before another is left out');
  const each = {};
  for (const one of told) each[one.id ?? one.hash] = [...(each[one.id ?? one.hash] ?? []), one];
  const [said, shown] = [Object.values(each), items.map((item) => [item])].map((all) => all.map(common));
  assert.deepStrictEqual(said, shown, new Error('NOT PROVEN: the leaves say otherwise'));
}
const answer = JSON.parse(readFileSync(file, 'utf8'));
const { checkpoint, leaves = [], hashes, events = leaves.length } = answer.proof ?? answer;
const sealed = leaves.filter(({ index }) => index !== null);
must((hashes || sealed[0]) && !answer.breaches?.length && (answer.whole !== false || answer.lost?.[0]), 'unsealed, or not whole');
const [tree, older] = [opened(checkpoint), olderFile && readFileSync(olderFile, 'utf8')];
for (const leaf of sealed) checkLeaf(leaf, tree);
const old = (hashes || older) && opened(older);
const [before, now] = old?.size <= tree.size ? rootsOf(old.size, tree.size, hashes ?? [], old.root) : [];
must(!old || (before?.equals(old.root) && now.equals(tree.root) && !hashes?.length), 'the log does not go on from the older');
must(!answer.missing?.[0] && new Set(leaves.map(({ hash }) => hash)).size === events, 'a leaf is missing, or stands twice');
if (answer.proof) checkTold(leaves.map(toldBy), answer.items ?? []);
for (const [of, , , body] of sealed.map(({ text = '[]' }) => JSON.parse(text)))
  if (/^{"type":"[A-Za-z]+Expunged"/.test(body)) console.log(`EXPUNGED: ${of} at ${JSON.parse(body).at}`);
for (const { from, to } of answer.lost ?? []) console.log(`LOST in a restore, it says: events ${from} to ${to}`);
const unnamed = (answer.items ?? []).filter(({ basis }) => basis?.type === 'public').length;
process.exitCode = sealed.length < leaves.length ? 2 : 0;
console.log(`${process.exitCode ? 'PARTLY ' : ''}PROVEN: in the log of ${tree.size} are ${sealed.length} of ${leaves.length}`);
if (unnamed) console.log(`OF ${unnamed} looks, called the public’s, no leaf says who it was, or what was seen`);
