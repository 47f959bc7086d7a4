/** A unit sends a file of rows in parts: announced, mended, completed or left to lapse, read, answered for, and forgotten (Art. 10, 16). */
import { hash } from 'node:crypto';
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { announce, completeFile, mendPart, partsOf, readFile } from '../../../local/acts/send-file.ts';
import { parameters } from '../../../shared/regulation.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import {
  type FileRead,
  leavesNothing,
  outcomesOf,
  promise,
  recordedAtOnce,
  type SentRow,
  settledWithinMs,
} from '../invariants/files.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { day, hour, minute, second } from '../people/calendar.ts';
import { machine, provider, providers } from '../people/callers.ts';
import type { FileFacts, Files } from '../people/files.ts';
import { type TableForm, tableBytes, tableForms } from '../people/tables.ts';
import type { Certain } from '../plan.ts';
import { askedAboutColumns, hasOwnColumn, withOwnColumn } from './file-columns.ts';
import { confirmedOfFile } from './file-confirmed.ts';
import { manyRows, rowsOfFile, someRows } from './file-rows.ts';
import { type Part, Tale } from './tale.ts';

/** How many units send in a year. */
const aYear = 4;
/** And where a plan makes files certain. */
const certainAYear = 20;
/** Of how many one has more rows than a submission takes; the first has. */
const oneLargeOf = 5;

/**
 * What is certain of some of them, in turn: of one the message is lost that it is there, of another the one that it is over,
 * as the dispatcher is down by then.
 */
const ofNumber: readonly ({ beforeDownMs: number; certain: Certain } | null)[] = [
  null,
  { beforeDownMs: -2 * hour, certain: { 'a part never comes': false } },
  {
    beforeDownMs: parameters.rowConfirmationDays.default * day + 6 * hour,
    certain: { 'a part never comes': false, 'sent again': false },
  },
];

/** Waits until the dispatcher is down after so long. */
async function soLongBeforeItIsDown(tale: Tale<Files>, ms: number): Promise<void> {
  const { stream } = tale.city.simulated;
  for (let fromMs = stream.downFromMs; fromMs !== null; fromMs = stream.downFromMs) {
    if (fromMs - ms > tale.nowMs) return tale.until(fromMs - ms);
    await tale.until(fromMs + 3 * day);
  }
}

/** The tales of files. */
export function fileTales(city: City): [Tale<Files>, Part<Files>][] {
  const { nowMs } = city.simulated.world;
  const { years, certain } = city.plan;
  const count = Math.ceil(years * (certain.file ? certainAYear : aYear)) + 1;
  return Array.from({ length: count }, (_, number): [Tale<Files>, Part<Files>] => {
    const told = ofNumber[number % ofNumber.length];
    const tale = new Tale(city, city.files, `file-${number}`, told?.certain);
    const beginMs = tale.chance('when').between(0, Math.max(day, city.endMs - nowMs - 40 * day));
    const part: Part<Files> = async (one) => {
      await one.later(beginMs);
      if (told) await soLongBeforeItIsDown(one, told.beforeDownMs);
      if (city.plays(tale.name)) await sends(one, number);
    };
    return [tale, part];
  });
}

/** A file as it lies at a unit, ready to be sent. */
interface Ready {
  unit: string;
  as: AuthorizerContext;
  item: string;
  rows: SentRow[];
  bytes: Uint8Array;
  parts: ReturnType<typeof partsOf>;
}

/** The unit that is merged into another sends none: its people would be another unit's half-way. */
const senders = providers.filter((unit) => unit !== 'housing');

async function sends(tale: Tale<Files>, number: number): Promise<void> {
  const chance = tale.chance('file');
  const unit = chance.pick(senders);
  await tale.notAtMidnight();
  const isLarge = number % oneLargeOf === 0;
  const form: TableForm = chance.pick(tableForms);
  const { item, rows } = rowsOfFile(tale, {
    number,
    unit,
    form,
    count: (isLarge ? manyRows : someRows)(chance),
  });
  const own = hasOwnColumn(tale, form);
  const bytes = tableBytes(
    form,
    rows.map(({ filed }) => (own ? withOwnColumn(filed.row) : filed.row)),
  );
  const as = tale.acts('by system', 0.3) ? machine(provider(unit)) : provider(unit, 'clerk-1');
  const parts = partsOf(bytes, Math.ceil(bytes.length / chance.between(1, 4)));
  const ready: Ready = { unit, as, item, rows, bytes, parts };
  if (own) await askedAboutColumns(tale, ready, (asked) => sentToBeAsked(asked, ready));
  await sentOnce(tale, ready);
  // Whether anything of it is on record or not: what is stands there once.
  if (!tale.acts('sent again', 0.25)) return;
  await tale.later(tale.chance('again').between(minute, day));
  await tale.notAtMidnight();
  await sentOnce(tale.chapter('again'), ready);
}

/** Sends a file until it was read or refused. Gives it as it ended. */
async function sentToBeAsked(tale: Tale<Files>, ready: Ready): Promise<FileRead> {
  const facts = await announced(tale, ready);
  await sendParts(tale, ready, facts);
  await completed(tale, ready, facts);
  const file = await readToItsEnd(tale, ready, facts);
  const { status } = file;
  if (status === 'read' || status === 'refused') facts.ended = { as: status, ms: tale.nowMs };
  return file;
}

/** Announces a file, sends it, and follows it to its end. */
async function sentOnce(tale: Tale<Files>, ready: Ready): Promise<void> {
  const facts = await announced(tale, ready);
  if (tale.acts('a part never comes', 0.15)) {
    await lapses(tale, ready, facts);
    return;
  }
  await sendParts(tale, ready, facts);
  await completed(tale, ready, facts);
  await readThrough(tale, ready, facts);
}

const reading = ({ as }: Pick<Ready, 'as'>, { id }: Pick<FileFacts, 'id'>) => ({
  as,
  act: (client: Client) => readFile(client, id),
});

const look = async (tale: Tale<Files>, ready: Ready, facts: FileFacts): Promise<FileRead> =>
  (await tale.city.door.look(reading(ready, facts))).body;

/** As it is announced first, one part reads otherwise where that is mended later. */
async function announced(tale: Tale<Files>, { unit, as, item, rows, parts }: Ready): Promise<FileFacts> {
  for (const _ of rows) tale.city.provided.sends(unit, item);
  const body = { item, parts: parts.map(({ announced: part }) => part) };
  const first = spoilt(parts[0]?.part ?? new Uint8Array());
  const isMended = tale.acts('mended', 0.3);
  if (isMended)
    body.parts = body.parts.with(0, { bytes: first.length, sha256: hash('sha256', first, 'hex') });
  const { body: file } = await tale.change(
    'announcement',
    { as, act: (client) => announce(client, body) },
    (answer) => holds(answer.status === 201, promise, `A file was answered with ${answer.status}`),
  );
  const facts: FileFacts = {
    id: file.id,
    unit,
    uploadByMs: Date.parse(file.uploadBy),
    completedMs: null,
    ended: null,
  };
  tale.ledger.all.set(facts.id, facts);
  if (isMended) await mends(tale, { as, parts }, facts, first);
  return facts;
}

/** Bytes that are not those that were meant. */
const spoilt = (bytes: Uint8Array): Uint8Array => bytes.map((byte, index) => (index % 7 ? byte : byte ^ 1));

/** A part is mended; its late first try comes after it, or has come before, and is never read. */
async function mends(
  tale: Tale<Files>,
  { as, parts }: Pick<Ready, 'as' | 'parts'>,
  { id }: FileFacts,
  first: Uint8Array,
): Promise<void> {
  const { uploads } = tale.city.simulated;
  const { body: before } = await tale.city.door.look({ as, act: (client) => readFile(client, id) });
  const address = before.parts[0]?.upload;
  const isLate = tale.acts('late first try', 0.5);
  const firstTry = () => address && uploads.send(address.url, address.headers, first);
  if (!isLate) firstTry();
  const [meant] = parts;
  if (!meant) return;
  const body = { part: 1, ...meant.announced };
  const { status } = await tale.change('mend', { as, act: (client) => mendPart(client, id, body) }, () => {});
  holds(status === 201, promise, `A mended part was answered with ${status}`);
  if (isLate) firstTry();
}

/** Sends what is missing until nothing is: a part may be cut on its way, or not come at all. */
async function sendParts(tale: Tale<Files>, ready: Ready, facts: FileFacts, but = -1): Promise<void> {
  const { uploads } = tale.city.simulated;
  for (let attempt = 0; ; attempt++) {
    const { parts } = await look(tale, ready, facts);
    const missing = parts.filter(({ part, isThere }) => !isThere && part - 1 !== but);
    if (missing.length === 0) return;
    for (const { part, upload } of missing) {
      const own = ready.parts[part - 1];
      if (!own || !upload) continue;
      const fate = tale.chance(`part ${part} at ${attempt}`).pick(['sent', 'sent', 'cut', 'lost'] as const);
      const bytes = fate === 'cut' ? own.part.subarray(0, -1) : own.part;
      if (fate === 'lost') continue;
      const status = uploads.send(upload.url, upload.headers, bytes);
      holds(
        (status === 200) === (fate === 'sent'),
        promise,
        `A part that was ${fate} was answered with ${status}`,
      );
      await tale.later(second);
    }
    await tale.later(tale.chance(`pause ${attempt}`).between(second, 10 * minute));
  }
}

const completing = ({ as }: Pick<Ready, 'as'>, { id }: Pick<FileFacts, 'id'>) => ({
  as,
  act: (client: Client) => completeFile(client, id),
});

async function completed(tale: Tale<Files>, ready: Ready, facts: FileFacts): Promise<void> {
  const said = await tale.change('completion', completing(ready, facts), () => {});
  holds(said.status === 201, promise, `The completion of a file was answered with ${said.status}`);
  facts.completedMs = Date.parse(said.body.completedAt ?? '');
  if (tale.acts('completed twice', 0.3))
    await tale.refused(promise, 'completed again', completing(ready, facts), [409]);
}

/** A part never comes: it cannot be completed, and lapses with what came of it. */
async function lapses(tale: Tale<Files>, ready: Ready, facts: FileFacts): Promise<void> {
  const but = tale.chance('which part').between(0, ready.parts.length - 1);
  await sendParts(tale, ready, facts, but);
  await tale.refused(promise, 'completed without a part', completing(ready, facts), [409]);
  await tale.until(facts.uploadByMs + minute);
  await tale.refused(promise, 'completed too late', completing(ready, facts), [409]);
  await tale.until(facts.uploadByMs + sweptWithinMs);
  const { status } = await look(tale, ready, facts);
  holds(status === 'lapsed', promise, `A file of which a part never came is ${status}`);
  facts.ended = { as: 'lapsed', ms: facts.uploadByMs + sweptWithinMs };
  await leavesNothing(tale, facts, ['upload', 'result']);
}

const awaited = [10 * second, minute, 10 * minute, hour, 6 * hour, day, day, day];

async function readToItsEnd(tale: Tale<Files>, ready: Ready, facts: FileFacts): Promise<FileRead> {
  let file = await look(tale, ready, facts);
  for (const ms of awaited) {
    if (file.status !== 'reading') break;
    await tale.later(ms);
    file = await look(tale, ready, facts);
  }
  return file;
}

/** What is read of a file is settled, with each row in one submission; then what was kept of it goes. */
async function readThrough(tale: Tale<Files>, ready: Ready, facts: FileFacts): Promise<void> {
  const file = await readToItsEnd(tale, ready, facts);
  const { status } = file;
  holds(status === 'read' || status === 'refused', promise, `A file is ${status} days after it was sent`);
  if (status !== 'read' && status !== 'refused') return;
  facts.ended = { as: status, ms: tale.nowMs };
  isWhole(tale, ready, facts, file);
  tale.aside('raw', (aside) => leavesNothing(aside, facts, ['upload']));
  const { rows, unit, as, item } = ready;
  const sent = { file, unit, item, rows, byOfficial: as.officialId !== '' };
  if (file.fault === null) await recordedAtOnce(tale, sent);
  await tale.later(settledWithinMs);
  await outcomesOf(tale, sent);
  await confirmedOfFile(tale, sent, (one, bytes) =>
    sentToBeAsked(one, {
      ...ready,
      as: provider(unit, 'clerk-2'),
      rows: [],
      bytes,
      parts: partsOf(bytes, bytes.length),
    }),
  );
  if (status === 'refused') return;
  await tale.until(Date.parse(file.keptUntil ?? '') + sweptWithinMs);
  const after = await look(tale, ready, facts);
  holds(after.status === 'lapsed', promise, `A file that is kept no longer is ${after.status}`);
  await leavesNothing(tale, facts, ['upload', 'result']);
}

/** Only what was late itself is not read to its end: the raw parts go after four days. */
function isWhole(tale: Tale<Files>, { rows }: Ready, { completedMs }: FileFacts, file: FileRead): void {
  const { fault, progress, status } = file;
  if (fault === null && status === 'read') {
    holds(progress.rows === rows.length, promise, `${progress.rows} rows of ${rows.length} were read`);
    return;
  }
  const isLate = tale.nowMs - (completedMs ?? 0) > 3 * day;
  holds(isLate && fault?.code === 'upload-over', promise, `A file is ${status} for ${fault?.code}`);
}
