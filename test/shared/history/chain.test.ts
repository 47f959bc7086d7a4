import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breach, coveredText, type StoredEvent, verifyChain } from '../../../shared/history/chain.ts';
import { deriveKeys, fingerprint } from '../../../shared/keys/keys.ts';
import type { Change } from '../../../shared/process/change.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { bytes, type Item, number, text } from '../../../shared/store/dynamodb/item.ts';
import {
  changeItems,
  openedItem,
  readCase,
  readEvent,
  storedCase,
} from '../../../shared/store/dynamodb/items.ts';
import { filingChange, keys } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { plans } from '../../support/plans.ts';
import { play } from '../../support/play.ts';

/** A case and its history, as they lie in the tables. */
interface Lying {
  id: string;
  state: string;
  closed: Uint8Array;
  seq: number;
  head: string;
  /** As it was written, with what stands beside it. */
  item: Item;
  events: StoredEvent[];
}

function lying(changes: Change<RecordState>[]): Lying {
  const written = changes.map((change) => changeItems(keys, change));
  const last = written.at(-1);
  const item = last ? openedItem(last) : {};
  return {
    id: changes.at(-1)?.state.id ?? '',
    state: text(item, 'state'),
    closed: bytes(item, 'closed'),
    seq: number(item, 'seq'),
    head: text(item, 'head'),
    item,
    events: written.flatMap(({ events }) => events.map(readEvent)),
  };
}

/** What the audit makes of it: it reads the case and its events, and holds one against the other. */
const audited = (history: Lying): Breach[] => verifyChain(keys, asStored(history), history.events);

const asStored = ({ id, state, closed, seq, head, item }: Lying) =>
  storedCase(id, {
    ...item,
    state: { S: state },
    closed: { B: closed },
    seq: { N: String(seq) },
    head: { S: head },
  });

const histories = plans.map((plan) => lying(play(plan).changes));
const runs = { numRuns: 60 };

/** The text with the character at a place changed into another. */
function altered(value: string, place: number, by: number): string {
  const at = place % value.length;
  const code = (value.charCodeAt(at) + by) % 0xd800;
  return value.slice(0, at) + String.fromCharCode(code) + value.slice(at + 1);
}

const place = fc.nat({ max: 1_000_000 });
const difference = fc.integer({ min: 1, max: 255 });

const withEvent = (history: Lying, index: number, change: Partial<StoredEvent>): Lying => ({
  ...history,
  events: history.events.map((event, at) => (at === index ? { ...event, ...change } : event)),
});

describe('Invariant 12: the history of a case cannot be altered without detection', () => {
  test('left alone, every history is whole', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(history.events).toHaveLength(history.seq);
        expect(audited(history)).toEqual([]);
      }),
      runs,
    );
  });

  test.each(['body', 'closed', 'previous', 'digest', 'hash'] as const)(
    'any one character of an event’s %s altered is named with its event',
    (field) => {
      fc.assert(
        fc.property(histories, place, place, difference, (history, which, at, by) => {
          const index = which % history.events.length;
          const value = history.events[index]?.[field] ?? '';
          const change = value === '' ? 'x' : altered(value, at, by);
          const breaches = audited(withEvent(history, index, { [field]: change }));
          expect(breaches).toContainEqual({ case: history.id, seq: index + 1, what: 'event-altered' });
        }),
        runs,
      );
    },
  );

  test('when a case falls due, where it is looked for and its last act are as it was left, or it is named', () => {
    const beside = fc.constantFrom('revision', 'dueAt', 'dueShard');
    fc.assert(
      fc.property(histories, beside, difference, fc.boolean(), (history, name, by, isTaken) => {
        const { [name]: was, ...without } = history.item;
        const other = was?.N ? { N: String(Number(was.N) + by) } : { S: altered(was?.S || 'x', by, by) };
        fc.pre(!isTaken || was !== undefined);
        const item = isTaken ? without : { ...without, [name]: other };
        expect(audited({ ...history, item })).toEqual([
          { case: history.id, seq: null, what: 'case-altered' },
        ]);
      }),
      runs,
    );
  });

  test('an event dropped, wherever it stood, is named by its number', () => {
    fc.assert(
      fc.property(histories, place, (history, which) => {
        const index = which % history.events.length;
        const events = history.events.filter((_, at) => at !== index);
        expect(audited({ ...history, events })).toContainEqual({
          case: history.id,
          seq: index + 1,
          what: 'event-missing',
        });
      }),
      runs,
    );
  });

  test('two events in each other’s place are noticed, with their own numbers or with each other’s', () => {
    const longer = histories.filter(({ events }) => events.length > 1);
    fc.assert(
      fc.property(longer, place, place, fc.boolean(), (history, first, second, renumber) => {
        const one = first % history.events.length;
        const other = second % history.events.length;
        fc.pre(one !== other);
        const swap = new Map([
          [one, other],
          [other, one],
        ]);
        const events = history.events.map((event, at) => {
          const from = history.events[swap.get(at) ?? at] ?? event;
          return renumber ? { ...from, seq: at + 1 } : from;
        });
        expect(audited({ ...history, events })).not.toEqual([]);
      }),
      runs,
    );
  });

  test('an event of another case put in is named', () => {
    const elsewhere = filings.firmPenalty({ 行政处罚决定书文号: '市监罚〔2026〕99号' });
    const [other] = lying([filingChange(elsewhere)]).events;
    fc.assert(
      fc.property(histories, (history) => {
        const events = [...(other ? [other] : []), ...history.events.slice(1)];
        expect(audited({ ...history, events })).toContainEqual(
          expect.objectContaining({ seq: 1, what: 'event-altered' }),
        );
      }),
      runs,
    );
  });

  test('an event of another life of the same case, as from a backup, is named where it does not follow', () => {
    const step = { edge: null, off: 0 };
    const life = (later: number) =>
      lying(
        play({
          kind: 'firmPenalty',
          exempt: false,
          filedAt: '2026-03-20T02:00:00.000Z',
          decidedDaysBefore: 8,
          statedDays: null,
          steps: [
            { ...step, act: 'acknowledge', later },
            { ...step, act: 'reply', later: 1_000 },
          ],
        }).changes,
      );
    const [one, other] = [life(1_000), life(2_000)];
    expect([audited(one), audited(other)]).toEqual([[], []]);
    const mixed = [...one.events.slice(0, 2), ...other.events.slice(2)];
    expect(audited({ ...other, events: mixed })).toEqual([{ case: one.id, seq: 3, what: 'chain-broken' }]);
  });

  test('hashes are plain, and whose an event is says a value that nobody makes without the key', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const breaches = verifyChain(deriveKeys('another secret'), asStored(history), history.events);
        expect(breaches).toEqual(
          history.events.map(({ seq }) => ({ case: history.id, seq, what: 'event-foreign' })),
        );
      }),
      runs,
    );
  });

  test('whose an event is, is said of all that it says, and of no other place', () => {
    fc.assert(
      fc.property(
        histories,
        place,
        fc.constantFrom('body', 'closed', 'digest', 'previous'),
        (history, which, field) => {
          const index = which % history.events.length;
          const event = history.events[index] as StoredEvent;
          const said = { ...event, [field]: `${event[field]}x` };
          const rehashed = { ...said, hash: fingerprint(coveredText(history.id, said)) };
          expect(audited(withEvent(history, index, rehashed))).toContainEqual({
            case: history.id,
            seq: index + 1,
            what: 'event-foreign',
          });
        },
      ),
      runs,
    );
  });

  test('an event that claims to be of the first release is one only in front of the first hash', () => {
    fc.assert(
      fc.property(histories, place, (history, which) => {
        const index = which % history.events.length;
        const sealed = withEvent(history, index, { isSealed: true });
        expect(audited(sealed)).toEqual(
          index === 0 ? [{ case: history.id, seq: 1, what: 'event-altered' }] : [],
        );
      }),
      runs,
    );
  });
});

describe('Invariant 12: a case cannot be altered behind its history', () => {
  const caseAltered = (history: Lying) => ({ case: history.id, seq: null, what: 'case-altered' });

  test('any one character of its text', () => {
    fc.assert(
      fc.property(histories, place, difference, (history, at, by) => {
        const state = altered(history.state, at, by);
        expect(audited({ ...history, state })).toContainEqual(caseAltered(history));
      }),
      runs,
    );
  });

  test('any one of its closed bytes; and it does not open any more', () => {
    const change = filingChange();
    const item = openedItem(changeItems(keys, change));
    expect(readCase(keys, item).state).toEqual(change.state);
    fc.assert(
      fc.property(histories, place, difference, (history, at, by) => {
        // Of what is expunged there are none: something is put there.
        const closed = Uint8Array.from(history.closed.length ? history.closed : [0]);
        const index = at % closed.length;
        closed[index] = ((closed[index] ?? 0) + by) % 256;
        expect(audited({ ...history, closed })).toContainEqual(caseAltered(history));
      }),
      runs,
    );
    fc.assert(
      fc.property(place, difference, (at, by) => {
        const closed = Uint8Array.from(bytes(item, 'closed'));
        const index = at % closed.length;
        closed[index] = ((closed[index] ?? 0) + by) % 256;
        expect(() => readCase(keys, { ...item, closed: { B: closed } })).toThrow();
      }),
      runs,
    );
  });

  test('put back to what it was before, with or without its later events', () => {
    fc.assert(
      fc.property(
        plans.map((plan) => play(plan).changes).filter((changes) => changes.length > 1),
        (changes) => {
          const now = lying(changes);
          const before = lying(changes.slice(0, -1));
          expect(audited({ ...before, events: now.events })).toContainEqual(caseAltered(now));
          expect(audited({ ...now, events: before.events })).not.toEqual([]);
        },
      ),
      runs,
    );
  });

  test('any one character of the hash that its next event will follow', () => {
    fc.assert(
      fc.property(histories, place, difference, (history, at, by) => {
        const head = altered(history.head, at, by);
        expect(audited({ ...history, head })).toEqual([caseAltered(history)]);
      }),
      runs,
    );
  });

  test('its count of events, up or down', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(-1, 1), (history, by) => {
        expect(audited({ ...history, seq: history.seq + by })).not.toEqual([]);
      }),
      runs,
    );
  });

  test('its history gone altogether', () => {
    const history = lying([filingChange()]);
    expect(audited({ ...history, events: [] })).toEqual([
      { case: history.id, seq: 1, what: 'event-missing' },
    ]);
  });
});

describe('M30.1 what is stored of a change', () => {
  test('the same change tried again writes the same bytes, so a repeated write changes nothing', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [one, other] = [play(plan), play(plan)].map(({ changes }) =>
          changes.map((change) => changeItems(keys, change)),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });

  test('Invariant 6: nothing personal lies open, neither in the case nor in its events', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { changes } = play(plan);
        const open = JSON.stringify(lying(changes));
        const filing = changes[0]?.state.secret.filing;
        for (const personal of [filing?.subject.code, filing?.subjectName, filing?.content.facts]) {
          expect(personal).toBeTruthy();
          expect(open).not.toContain(personal);
        }
        expect(open).not.toContain('The permit was renewed in time.');
      }),
      { numRuns: 50 },
    );
  });
});
