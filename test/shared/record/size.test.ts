import { describe, expect, test } from 'vitest';
import { rules } from '../../../shared/application/rules.ts';
import type { Acting } from '../../../shared/authority/acting.ts';
import type { Stored } from '../../../shared/process/change.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { changeItems, openedItem } from '../../../shared/store/dynamodb/items.ts';
import { actors, shanghai } from '../../support/actors.ts';
import {
  commands,
  filed,
  filingChange,
  giveCommand,
  keys,
  onRecord,
  recordIn,
  stored,
} from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { penalty } from '../../support/formats.ts';
import { restrictionOf } from '../../support/objections.ts';
import { explained } from '../../support/refusals.ts';
import { firmRow } from '../formats/penalty/rows.ts';

/** What DynamoDB keeps as one item, in bytes. */
const ITEM_LIMIT = 400 * 1024;
/** Written in JSON it takes the most room of all characters: six bytes. */
const widest = '云';

const texts = [
  '处罚名称',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚内容',
  '暂扣或吊销证照名称及编号',
  '备注',
];
const rowOf = (length: number) =>
  firmRow(Object.fromEntries(texts.map((name) => [name, `a${widest.repeat(length - 2)}a`])));

/** Does it as often as it is possible; gives the record then and why it was not possible any more. */
function untilRefused(
  record: Stored<RecordState>,
  command: (nth: number) => RecordCommand,
  at: string,
  acting: Acting = actors.subject,
) {
  let now = record;
  for (let nth = 0; nth < 1000; nth++) {
    const ran = giveCommand(recordProcess, now, command(nth), at, acting);
    if (!ran.ok) return { record: now, refusal: explained(ran.refusal) };
    now = stored(ran.value);
  }
  return { record: now, refusal: 'never' };
}

const { grounds } = rules.objection;

const annotate = (nth: number): RecordCommand => ({
  type: 'annotate',
  restriction: restrictionOf(
    `obj_${'A'.repeat(22)}_${String(nth).padStart(36, '0')}`,
    shanghai('2026-03-31'),
    shanghai('2026-04-11'),
    grounds[nth % grounds.length],
  ),
});

describe('Invariant 11: whatever is acknowledged can be stored', () => {
  test('a row with more text than a record holds comes back', () => {
    const reading = penalty.read(rowOf(5000), {});
    expect(!reading.ok && reading.faults.map(({ field, code }) => [field, code])).toEqual([
      ['(row)', 'row-too-long'],
    ]);
  });

  test.each([
    ['of one character', 'r', 127],
    ['of four thousand', 'r'.repeat(4000), 26],
    ['of four thousand that take the most room', widest.repeat(4000), 10],
  ])('B2 replies %s: so many, in stored bytes; then the way to object is named', (_, text, count) => {
    const { record, refusal } = untilRefused(
      recordIn('notified'),
      () => commands.reply(text),
      shanghai('2026-03-31'),
    );
    expect([record.state.notice?.replies.count, refusal]).toEqual([count, 'replies-too-long']);
  });

  test('B2 a reply takes room of its own: the record grows by no more than two numbers', () => {
    const before = recordIn('notified');
    const replied = onRecord(
      before,
      commands.reply('r'.repeat(4000)),
      shanghai('2026-03-31'),
      actors.subject,
    );
    const size = (record: Stored<RecordState>) => JSON.stringify(record.state).length;
    expect(size(replied) - size(before)).toBeLessThan(100);
  });

  test('A20 one objection on each ground may be open to a record at once, and no more', () => {
    const { record, refusal } = untilRefused(recordIn('notified'), annotate, shanghai('2026-03-31'));
    expect([record.state.restrictions.length, refusal]).toEqual([grounds.length, 'already-open']);
  });

  test('the largest record with the most said about it fits into a stored item', () => {
    const reading = penalty.read(rowOf(4200), {});
    const filing = reading.ok ? reading.filing : filings.firmPenalty();
    expect(reading.ok).toBe(true);
    const served: RecordCommand = {
      type: 'deliver',
      method: 'in-person',
      on: '2026-03-24',
      proof: widest.repeat(200),
      noticePeriodDays: 10,
      calendars: [],
      items: [],
    };
    const delivered = onRecord(filed(filing), served, shanghai('2026-03-24'), actors.provider);
    const replied = untilRefused(
      delivered,
      () => commands.reply(widest.repeat(4000)),
      shanghai('2026-03-31'),
    );
    const full = untilRefused(replied.record, annotate, shanghai('2026-03-31')).record;
    const decision: RecordCommand = {
      type: 'decide-reply',
      outcome: 'confirm',
      reasons: widest.repeat(4000),
      official: { id: 'MR-0001', name: 'Lin Zhao' },
      calendars: [],
      items: [],
    };
    const decided = giveCommand(recordProcess, full, decision, shanghai('2026-04-10'), actors.provider);
    if (!decided.ok) throw new Error(decided.refusal.code);
    const long = { document: widest.repeat(200), reason: widest.repeat(4000) };
    const { endsAt, names } = decided.value.state;
    const correct = { ...commands.correct({ filing, endsAt, names }, texts), ...long };
    const corrected = untilRefused(
      stored(decided.value),
      () => correct,
      shanghai('2026-04-11'),
      actors.provider,
    );
    expect(corrected.refusal).toBe('corrections-too-long');
    // Whatever was said before, taking it back has its room.
    const withdraw = { ...commands.withdraw(), ...long };
    const at = shanghai('2026-04-12');
    const withdrawn = giveCommand(recordProcess, corrected.record, withdraw, at, actors.provider);
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.code);
    for (const change of [decided.value, withdrawn.value, filingChange(filing)]) {
      const written = changeItems(keys, change);
      for (const each of [openedItem(written), ...written.events]) {
        const values = Object.values(each).map(({ B, S, N }) => B?.length ?? Buffer.byteLength(S ?? N ?? ''));
        expect(values.reduce((sum, size) => sum + size, 0)).toBeLessThan(ITEM_LIMIT * 0.9);
      }
    }
  });
});
