import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Official } from '../../../shared/actor.ts';
import { placeOf } from '../../../shared/application/apply.ts';
import { applicationProcesses } from '../../../shared/application/process.ts';
import {
  type ApplicationOutcome,
  applicationKinds,
  everyOutcomeOf,
  rules,
} from '../../../shared/application/rules.ts';
import {
  type ApplicationCommand,
  type ApplicationState,
  type ApplicationStatus,
  askedIn,
} from '../../../shared/application/state.ts';
import type { Acting } from '../../../shared/authority/acting.ts';
import { saysSomething } from '../../../shared/formats/visible.ts';
import { homeOf, readCaseId, recordOf } from '../../../shared/ids.ts';
import { deriveKeys } from '../../../shared/keys/keys.ts';
import type { Stored } from '../../../shared/process/change.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { type StallCommand, stallCommand } from '../../../shared/process/stall.ts';
import { recordStatuses } from '../../../shared/record/state.ts';
import { recordTransitions } from '../../../shared/record/transitions.ts';
import { law, parameters } from '../../../shared/regulation.ts';
import { actors, handlerOfficial, second, shanghai, shift } from '../../support/actors.ts';
import { after, giveCommand, keys, recordIn, stored } from '../../support/cases.ts';
import { applicationChange, missingChange, objectionChange } from '../../support/objections.ts';
import { explained } from '../../support/refusals.ts';

const record = recordIn('active').state;
const receivedAt = shanghai('2026-04-10', '17:20:00.000');
const remindAt = shanghai('2026-04-18', '00:00:00.000');
const dueAt = shanghai('2026-04-21', '00:00:00.000');

const open = (): Stored<ApplicationState> => stored(objectionChange(record, receivedAt));

const decide = (outcome: ApplicationOutcome = 'corrected'): ApplicationCommand => ({
  type: 'decide',
  outcome,
  reasons: 'The annulment is on file.',
  official: handlerOfficial,
  asked: null,
  unmet: [],
  concluded: null,
});
const remind: ApplicationCommand = { type: 'remind' };
const escalate: ApplicationCommand = { type: 'escalate' };

const claim: ApplicationCommand = { type: 'claim', official: handlerOfficial };
const release: ApplicationCommand = { type: 'release' };
const secondHandler: Official = { id: 'MB-0002', name: 'Qiao Lan' };
const assign: ApplicationCommand = { type: 'assign', official: secondHandler, reason: 'On leave.' };

/** Whoever may give a command: officials of the management body and of supervision, and timers. */
const givers = {
  claim: actors.handler,
  release: actors.handler,
  decide: actors.handler,
  assign: actors.supervision,
  remind: actors.platform,
  escalate: actors.platform,
  withdraw: { ...actors.subject, person: record.subject },
  'answer-asking': { ...actors.transport, capacity: 'provider' },
  'mark-asking-overdue': actors.platform,
  'ask-expunging': actors.handler,
  'let-stand': actors.supervision,
  expunge: actors.supervision,
  stall: actors.platform,
} as const;
const giverOf = ({ type }: ApplicationCommand | StallCommand) => givers[type];

const onObjection = (
  before: Stored<ApplicationState>,
  command: ApplicationCommand | StallCommand,
  at: string,
) => after(applicationProcesses.objection, before, command, at, giverOf(command));

const decided = (outcome?: ApplicationOutcome) =>
  onObjection(open(), decide(outcome), shanghai('2026-04-15'));

function attempt(before: Stored<ApplicationState>, command: ApplicationCommand, at: string): string {
  const ran = giveCommand(applicationProcesses.objection, before, command, at, giverOf(command));
  return ran.ok ? ran.value.events.map(({ type }) => type).join() : explained(ran.refusal);
}

describe('M33.1 an objection as received', () => {
  test('is about one record of its subject, and starts its workflow with both limits', () => {
    const { state, messages, events } = objectionChange(record, receivedAt);
    expect(state).toMatchObject({ kind: 'objection', status: 'open', record: record.id, receivedAt });
    expect(state.subject).toBe(record.subject);
    expect(readCaseId(state.id)).toMatchObject({
      kind: 'objection',
      home: homeOf.subject(record.subject),
    });
    expect(messages).toEqual([
      {
        to: 'workflow',
        start: { workflow: 'objection', name: state.id, input: { id: state.id, remindAt, dueAt } },
      },
    ]);
    expect(events).toHaveLength(1);
  });

  test('its statement is closed, and not in the open event', () => {
    const { state, events } = objectionChange(record, receivedAt);
    expect(state.secret.statement).toBe('The fine was annulled.');
    expect(JSON.stringify(events)).not.toContain('annulled');
  });
});

describe('M33.2 an objection is decided within ten days', () => {
  test('the limit is 24:00 of the tenth day after, in Asia/Shanghai, and no rest day moves it', () => {
    expect(law.objection.period).toEqual({ days: 10 });
    expect(open().state).toMatchObject({ dueAt, remindAt });
    // The tenth day after 24 September 2026 lies in the National Day holidays.
    const before = objectionChange(record, shanghai('2026-09-24')).state;
    expect(before.dueAt).toBe(shanghai('2026-10-05', '00:00:00.000'));
  });

  test('the day of receipt is that of Asia/Shanghai, to the millisecond', () => {
    const midnight = shanghai('2026-04-11', '00:00:00.000');
    expect(objectionChange(record, shift(midnight, -1)).state.dueAt).toBe(dueAt);
    expect(objectionChange(record, midnight).state.dueAt).toBe(shanghai('2026-04-22', '00:00:00.000'));
  });

  test('the reminder comes before the limit, whatever a deployment sets', () => {
    expect(parameters.objectionReminderDays.max).toBeLessThan(law.objection.period.days);
    expect(remindAt < dueAt).toBe(true);
  });

  test.each([
    [-second, 'not-yet-due'],
    [-1, 'not-yet-due'],
    [0, 'ObjectionReminded'],
    [second, 'ObjectionReminded'],
  ])('%i ms from its instant, the reminder: %s', (ms, outcome) => {
    expect(attempt(open(), remind, shift(remindAt, ms))).toBe(outcome);
  });

  test.each([
    [-second, 'not-yet-due'],
    [-1, 'not-yet-due'],
    [0, 'ObjectionEscalated'],
    [second, 'ObjectionEscalated'],
  ])('Invariant 4: %i ms from its limit, the escalation: %s', (ms, outcome) => {
    expect(attempt(open(), escalate, shift(dueAt, ms))).toBe(outcome);
  });

  test.each([
    ['reminding', remind, remindAt, 'remindedAt'],
    ['escalating', escalate, dueAt, 'escalatedAt'],
  ] as const)('%s twice is doing it once', (_, command, at, field) => {
    const once = onObjection(open(), command, at);
    expect(once.state[field]).toBe(at);
    const twice = giveCommand(
      applicationProcesses.objection,
      once,
      command,
      shift(at, 5 * second),
      actors.platform,
    );
    expect(twice).toMatchObject({ ok: true, value: { events: [], state: { [field]: at } } });
  });

  test.each(['corrected', 'deleted', 'upheld'] as const)(
    'Invariant 13: %s is decided by a named official, with reasons, even after the limit',
    (outcome) => {
      const at = shift(dueAt, 3 * second);
      const { state } = onObjection(onObjection(open(), escalate, dueAt), decide(outcome), at);
      expect(state).toMatchObject({
        status: 'decided',
        decision: { at, outcome, official: handlerOfficial },
        escalatedAt: dueAt,
      });
      expect(state.secret.reasons).toBe('The annulment is on file.');
    },
  );
});

describe('M33.2 what may happen to an objection in which status', () => {
  const withdraw: ApplicationCommand = { type: 'withdraw' };
  const withdrawn = () => onObjection(open(), withdraw, shanghai('2026-04-15'));
  const given = { remind, escalate, claim, release, assign, decide: decide(), withdraw };
  const lawful: Record<ApplicationStatus, (keyof typeof given)[]> = {
    open: ['remind', 'escalate', 'claim', 'release', 'assign', 'decide', 'withdraw'],
    decided: [],
    withdrawn: [],
  };
  const leadsTo: Partial<Record<string, ApplicationStatus>> = { decide: 'decided', withdraw: 'withdrawn' };
  const cases = { open, decided, withdrawn };
  const all = (Object.keys(cases) as ApplicationStatus[]).flatMap((status) =>
    (Object.keys(given) as (keyof typeof given)[]).map((type) => [status, type] as const),
  );

  test.each(all)('%s: %s', (status, type) => {
    const ran = giveCommand(
      applicationProcesses.objection,
      cases[status](),
      given[type],
      shift(dueAt, 1),
      giverOf(given[type]),
    );
    if (lawful[status].includes(type)) {
      expect(ran).toMatchObject({
        ok: true,
        value: { state: { status: leadsTo[type] ?? 'open' } },
      });
    } else {
      expect(ran).toMatchObject({ ok: false, refusal: { code: 'not-possible-now' } });
    }
  });
});

describe('A12 M33.2 in whose hands an objection is', () => {
  type Step = readonly ['claim' | 'release' | 'assign' | 'decide', Official];
  const commandOf = ([type, official]: Step): ApplicationCommand => {
    const commands = {
      claim: { type: 'claim', official },
      release,
      assign: { type: 'assign', official, reason: 'On leave.' },
      decide: { ...decide('upheld'), official },
    } as const;
    return commands[type];
  };
  const actingIn = ([type, official]: Step): Acting =>
    type === 'assign' ? actors.supervision : { ...actors.handler, official };

  const taking = (now: Stored<ApplicationState>, step: Step) =>
    giveCommand(applicationProcesses.objection, now, commandOf(step), receivedAt, actingIn(step));
  const holderOf = ({ handler }: Pick<ApplicationState, 'handler'>) => handler?.official.id ?? null;

  /** What the rules make of a step: the refusal, or in whose hands it is then. */
  function expected({ state: { status, handler } }: Stored<ApplicationState>, [type, { id }]: Step) {
    const holder = holderOf({ handler });
    if (type !== 'assign' && status === 'open' && holder !== null && holder !== id)
      return 'claimed-by-another';
    if (status === 'decided') return 'not-possible-now';
    return { holder: type === 'release' ? null : id };
  }

  test('whatever is done by whom: one has it, who has it not decides it not, and no deadline moves', () => {
    const steps: fc.Arbitrary<Step[]> = fc.array(
      fc.tuple(
        fc.constantFrom('claim', 'release', 'assign', 'decide'),
        fc.constantFrom(handlerOfficial, secondHandler),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let now = open();
        for (const step of taken) {
          const ran = taking(now, step);
          const came = ran.ok ? { holder: holderOf(ran.value.state) } : ran.refusal.code;
          expect(came).toEqual(expected(now, step));
          if (!ran.ok) continue;
          const isSame = JSON.stringify(ran.value.state) === JSON.stringify(now.state);
          expect(ran.value.events).toHaveLength(isSame ? 0 : 1);
          now = stored(ran.value);
          expect(now.state).toMatchObject({ remindAt, dueAt, receivedAt });
        }
      }),
    );
  });

  test('the entry on the worklist is written over where it lies, with whom it is', () => {
    const entry = { unit: 'management-body', what: 'decide-objection', dueAt };
    const claimed = giveCommand(
      applicationProcesses.objection,
      onObjection(open(), escalate, dueAt),
      claim,
      dueAt,
      actors.handler,
    );
    if (!claimed.ok) throw new Error(claimed.refusal.code);
    const both = [entry, { ...entry, unit: 'supervision' }];
    expect(claimed.value.entries.work).toEqual({
      remove: [],
      add: both.map((each) => ({ ...each, handler: handlerOfficial })),
    });
    const given = onObjection(stored(claimed.value), release, dueAt);
    expect(workOf(applicationProcesses.objection, given.state)).toEqual(both);
  });

  test('a claim is more than bookkeeping: who read before it reads again, as its record was not shown', () => {
    expect(onObjection(open(), claim, receivedAt)).toMatchObject({ seq: 2, revision: 2 });
  });
});

describe('M37.1, M54.1 who has an objection on the worklist', () => {
  const work = ({ state }: { state: ApplicationState }) => workOf(applicationProcesses.objection, state);
  const handling = { unit: 'management-body', what: 'decide-objection', dueAt };

  test('the management body from its receipt', () => {
    expect(work(open())).toEqual([handling]);
    expect(objectionChange(record, receivedAt).entries.work).toEqual({ remove: [], add: [handling] });
  });

  test('supervision too, once it is escalated', () => {
    const escalated = onObjection(open(), escalate, dueAt);
    expect(work(escalated)).toEqual([handling, { ...handling, unit: 'supervision' }]);
  });

  test('operations too, where its workflow failed for good', () => {
    const at = shanghai('2026-04-12');
    const stalled = onObjection(open(), stallCommand, at);
    expect(work(stalled)).toEqual([handling, { unit: 'operations', what: 'workflow-stalled', dueAt: at }]);
  });

  test('nobody once it is decided', () => {
    const everything = onObjection(onObjection(open(), escalate, dueAt), stallCommand, shift(dueAt, 1));
    const ran = giveCommand(
      applicationProcesses.objection,
      everything,
      decide(),
      shift(dueAt, 2),
      actors.handler,
    );
    expect(ran.ok && ran.value.entries.work).toMatchObject({ add: [], remove: { length: 3 } });
    expect(ran.ok && work(ran.value)).toEqual([]);
  });
});

describe('M33.2 what its workflow is told', () => {
  test.each(['corrected', 'deleted', 'upheld'] as const)('the outcome, once decided: %s', (outcome) => {
    expect(applicationProcesses.objection.waits.decision?.(decided(outcome).state)).toEqual({ outcome });
  });

  test('nothing before, and nothing in a wait of another name', () => {
    expect(applicationProcesses.objection.waits.decision?.(open().state)).toBeNull();
    expect(Object.keys(applicationProcesses.objection.waits)).toEqual(['decision']);
  });

  test('no later event starts it again; minutes after each instant the sweep does what it did not', () => {
    expect(
      applicationProcesses.objection.sends(
        open().state,
        { type: 'ObjectionReminded', data: {} },
        { seq: 2, at: receivedAt, by: { as: 'platform', process: 'objection' } },
      ),
    ).toEqual([]);
    const { due } = applicationProcesses.objection;
    const minutes = 10 * 60_000;
    const { state } = open();
    expect(due(state)).toBe(shift(remindAt, minutes));
    expect(due({ ...state, remindedAt: remindAt })).toBe(shift(dueAt, minutes));
    expect(due({ ...state, remindedAt: remindAt, escalatedAt: dueAt })).toBeNull();
    expect(due({ ...state, status: 'decided' })).toBeNull();
  });
});

describe('M33.1 an objection to what is missing', () => {
  const answerBy = shanghai('2026-05-01', '00:00:00.000');
  const missing = () => stored(missingChange(record, receivedAt));
  const decideMissing = (outcome: ApplicationOutcome, asked: ApplicationState['secret']['asked']) => ({
    ...decide(outcome),
    asked: asked === null ? null : { unit: 'transport', what: asked, answerBy },
  });

  test('is to no record, due as any other, and starts the same workflow under its own identifier', () => {
    const { state, messages } = missingChange(record, receivedAt);
    expect(state).toMatchObject({ record: null, ground: 'omission', remindAt, dueAt });
    expect(recordOf(state.id, 'objection')).toBeNull();
    expect(messages).toEqual([
      {
        to: 'workflow',
        start: { workflow: 'objection', name: state.id, input: { id: state.id, remindAt, dueAt } },
      },
    ]);
    expect(state.id).toMatch(/^[\w-]{1,80}$/);
  });

  test('A20 has the name of what is missing while it is open, and lets it go with its decision', () => {
    const { place } = missing().state;
    expect(missingChange(record, receivedAt).entries.names).toEqual({ release: [], take: [place] });
    const decided = giveCommand(
      applicationProcesses.objection,
      missing(),
      decideMissing('rejected', null),
      remindAt,
      actors.handler,
    );
    expect(decided.ok && decided.value.entries.names).toEqual({ release: [place], take: [] });
  });

  test.each([
    ['requested', 'File the permit.', 'ObjectionDecided'],
    ['rejected', null, 'ObjectionDecided'],
    ['upheld', null, 'outcome-of-another'],
    ['deleted', null, 'outcome-of-another'],
    ['corrected', null, 'outcome-of-another'],
  ] as const)('comes to outcomes of its own: %s', (outcome, asked, seen) => {
    expect(attempt(missing(), decideMissing(outcome, asked), remindAt)).toContain(seen);
  });

  test('and an objection to a record comes to none of those', () => {
    for (const outcome of ['requested', 'rejected'] as const) {
      expect(attempt(open(), decide(outcome), remindAt)).toContain('outcome-of-another');
    }
  });

  test('what was asked of whom is kept, its words closed', () => {
    const command = decideMissing('requested', 'File the permit.');
    const ran = giveCommand(applicationProcesses.objection, missing(), command, remindAt, actors.handler);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(askedIn(stored(ran.value).state)).toEqual({ unit: 'transport', what: 'File the permit.' });
    expect(JSON.stringify(ran.value.events.map(({ data }) => data))).not.toContain('permit');
  });
});

describe('M33.2 a unit that was asked for what is missing answers in time, or shows overdue', () => {
  const answerBy = shanghai('2026-05-01', '00:00:00.000');
  const asked = () => {
    const command: ApplicationCommand = {
      type: 'decide',
      outcome: 'requested',
      reasons: 'It was granted.',
      official: handlerOfficial,
      asked: { unit: 'transport', what: 'File the permit.', answerBy },
      unmet: [],
      concluded: null,
    };
    return onObjection(stored(missingChange(record, receivedAt)), command, remindAt);
  };
  const answering = (outcome: 'filed' | 'not-filed', text = 'Filed.'): ApplicationCommand => ({
    type: 'answer-asking',
    outcome,
    text,
    official: actors.transport.official,
  });
  const mark: ApplicationCommand = { type: 'mark-asking-overdue' };
  const workOn = (before: Stored<ApplicationState>) => workOf(applicationProcesses.objection, before.state);

  test('it has it to do, is due for the sweep, and once overdue supervision has it, too', () => {
    const entry = { what: 'file-missing', dueAt: answerBy };
    expect(workOn(asked())).toEqual([{ unit: 'transport', ...entry }]);
    expect(applicationProcesses.objection.due(asked().state)).toBe(answerBy);
    const overdue = onObjection(asked(), mark, answerBy);
    expect(workOn(overdue).map(({ unit }) => unit)).toEqual(['transport', 'supervision']);
    expect(applicationProcesses.objection.due(overdue.state)).toBeNull();
    expect(attempt(overdue, mark, answerBy)).toBe('');
    expect(attempt(asked(), mark, shift(answerBy, -1))).toBe('not-yet-due');
  });

  test.each(['filed', 'not-filed'] as const)('%s, said once, ends that, late or not', (outcome) => {
    for (const [before, at, late] of [
      [asked(), shift(answerBy, -1), false],
      [onObjection(asked(), mark, answerBy), answerBy, true],
    ] as const) {
      const answered = onObjection(before, answering(outcome), at);
      expect(answered.state.asking?.answer).toMatchObject({ outcome, late });
      expect(workOn(answered)).toEqual([]);
      expect(applicationProcesses.objection.due(answered.state)).toBeNull();
      expect(attempt(answered, answering('filed'), at)).toBe('already-answered');
      expect(attempt(answered, mark, answerBy)).toBe('');
    }
  });

  test('without words it is no answer; where nobody was asked there is none', () => {
    expect(attempt(asked(), answering('filed', '\u200b'), remindAt)).toBe('filing-words-required');
    expect(attempt(asked(), answering('not-filed', '。'), remindAt)).toBe('asking-explanation-required');
    expect(attempt(decided('upheld'), answering('filed'), remindAt)).toBe('not-found');
  });

  test('only an official of that unit answers, and nobody about himself', () => {
    const by = (acting: Acting) =>
      giveCommand(applicationProcesses.objection, asked(), answering('filed'), remindAt, acting);
    for (const acting of [actors.filer, actors.handler, actors.transport, actors.machine]) {
      expect(by(acting)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    }
    const himself = { ...actors.transport, capacity: 'provider' as const, person: record.subject };
    expect(by(himself)).toMatchObject({ ok: false, refusal: { code: 'about-oneself' } });
  });
});

describe('A20 what is missing has one name, however it is described', () => {
  const placed = (described: string, of = keys) => placeOf(of, 'objection', 'omission', described);

  test('blanks, width, case and signs that nobody sees make no other; other words do', () => {
    const mixed = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(mixed, (words) => {
        fc.pre(saysSomething(words.normalize('NFKC')));
        expect(placed(` ${words}\u200b `)).toBe(placed(words));
        expect(placed(`${words}甲`)).not.toBe(placed(words));
      }),
    );
    expect(placed('ＰＥＲＭＩＴ 2026')).toBe(placed('permit2026'));
  });

  test('nobody can compute it without the key', () => {
    expect(placed('the permit', deriveKeys('another secret'))).not.toBe(placed('the permit'));
  });
});

describe('the table of rules', () => {
  test('a record takes an application in those statuses that its kind names', () => {
    for (const kind of applicationKinds) {
      const takes = recordStatuses.filter((status) => 'annotate' in recordTransitions[status]);
      expect(takes).toEqual(expect.arrayContaining([...rules[kind].to]));
    }
  });

  test('no outcome is one to a record and one to what is missing', () => {
    for (const kind of applicationKinds) {
      const all = everyOutcomeOf(kind);
      expect(all).toEqual([...new Set(all)]);
    }
  });

  test('who decides is on a worklist', () => {
    for (const kind of applicationKinds) {
      const { state } = applicationChange(kind, record, receivedAt);
      const { work } = applicationProcesses[kind].entries(state);
      const { units = {} } = applicationProcesses[kind].concerned(state);
      expect(work.map(({ unit }) => unit)).toEqual(rules[kind].decide.by.flatMap((by) => units[by] ?? []));
      expect(work.length).toBeGreaterThan(0);
    }
  });
});
