/** M16.1 the pure half of expunging an application: when it may be asked for, and what of the state it changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../../shared/application/expunged.ts';
import type { Effect } from '../../../shared/application/kind.ts';
import { applicationProcesses } from '../../../shared/application/process.ts';
import {
  type ApplicationKind,
  applicationKinds,
  effectOf,
  outcomesOf,
} from '../../../shared/application/rules.ts';
import type { ApplicationCommand, ApplicationState } from '../../../shared/application/state.ts';
import { applicationForms } from '../../../shared/application/stored.ts';
import type { Acting } from '../../../shared/authority/acting.ts';
import type { Stored } from '../../../shared/process/change.ts';
import { actors, providerOfficial, secondProviderOfficial, shanghai } from '../../support/actors.ts';
import { after, expunging, giveCommand, recordIn, stored } from '../../support/cases.ts';
import { applicationChange, missingChange } from '../../support/objections.ts';

const record = recordIn('active').state;
const { handler, provider, subject, supervision } = actors;
const [madeAt, decidedAt, askedAt, settledAt] = ['10', '15', '16', '17'].map((day) =>
  shanghai(`2026-04-${day}`),
);
const open = (kind: ApplicationKind): Stored<ApplicationState> =>
  stored(applicationChange(kind, record, madeAt ?? ''));

const does = (kind: ApplicationKind, effects: readonly Effect[]) =>
  outcomesOf(kind, 'record').find((outcome) => effects.includes(effectOf(kind, outcome)));

/** An application of a kind as it was granted, or ended. */
function decided(kind: ApplicationKind): Stored<ApplicationState> {
  const official = kind === 'repair' ? secondProviderOfficial : { id: 'MB-0001', name: 'Yan Su' };
  const by: Acting = kind === 'repair' ? { ...provider, official } : handler;
  const outcome = does(kind, ['repair', 'withhold', 'disclose', 'delete']) ?? 'upheld';
  const ends = { how: 'withdrawn', on: '2026-04-12', document: 'No. 9', coveredUntil: null } as const;
  const decision: ApplicationCommand = {
    type: 'decide',
    outcome,
    reasons: 'So.',
    official,
    asked: null,
    unmet: [],
    concluded: kind === 'suspension' ? ends : null,
  };
  return after(applicationProcesses[kind], open(kind), decision, decidedAt ?? '', by);
}

const ask: ApplicationCommand = { type: 'ask-expunging', ...expunging };
const { expungement } = expunging;
const given = (before: Stored<ApplicationState>, command: ApplicationCommand, at: string, by: Acting) =>
  after(applicationProcesses[before.state.kind], before, command, at, by);
const asked = (kind: ApplicationKind) => given(decided(kind), ask, askedAt ?? '', handler);
const codeOf = (before: Stored<ApplicationState>, command: ApplicationCommand, by: Acting = handler) => {
  const ran = giveCommand(applicationProcesses[before.state.kind], before, command, settledAt ?? '', by);
  return ran.ok ? 'given' : ran.refusal.code;
};

describe.each(applicationKinds)('M16.1 %s', (kind) => {
  test('is asked for by who has to do with it, once what it says is owed to nobody', () => {
    expect(codeOf(open(kind), ask)).toBe('still-owed');
    expect(codeOf(decided(kind), ask)).toBe('given');
    expect(codeOf(decided(kind), ask, provider)).toBe('given');
    for (const by of [supervision, actors.transport, subject])
      expect(codeOf(decided(kind), ask, by)).toBe('not-found');
    expect(codeOf(asked(kind), ask)).toBe('already-asked');
  });

  test('nothing but its words goes, and what is asked for is what is decided', () => {
    const before = asked(kind);
    const other = { type: 'expunge', expungement: 'exp-2' } as const;
    expect(codeOf(before, other, supervision)).toBe('not-possible-now');
    const gone = given(before, { type: 'expunge', expungement }, settledAt ?? '', supervision).state;
    const { secret: _, expunging: __, expunged: ___, ...stays } = decided(kind).state;
    expect(gone).toMatchObject(stays);
    expect(gone.expunged).toEqual({ at: settledAt, expungement, pledgeId: null });
    expect(JSON.stringify(gone)).not.toContain('annulled');
    const { notices, entries, due } = applicationProcesses[kind];
    for (const tell of [notices, entries, due]) expect(tell(gone)).toEqual(tell(decided(kind).state));
    for (const type of ['expunge', 'let-stand'] as const)
      expect(codeOf({ ...before, state: gone }, { type, expungement }, supervision)).toBe('not-possible-now');
    expect(codeOf({ ...before, state: gone }, ask)).toBe('not-possible-now');
  });

  test('who decided it lets nothing of it go, wherever they act', () => {
    const before = asked(kind);
    const { official } = before.state.decision ?? { official: providerOfficial };
    for (const type of ['expunge', 'let-stand'] as const)
      expect(codeOf(before, { type, expungement }, { ...supervision, official })).toBe('wrote-in-it');
  });

  test('let stand it is as it was, and is kept from nobody by asking again', () => {
    const before = asked(kind);
    expect(wordingFor(before.state, 'others')).toBe('kept-while-asked');
    for (const to of ['subject', 'supervision'] as const)
      expect(wordingFor(before.state, to)).toBe('as-written');
    const stands = given(before, { type: 'let-stand', expungement }, settledAt ?? '', supervision);
    expect(stands.state).toEqual({ ...decided(kind).state, stoodOnce: true });
    expect(wordingFor(given(stands, ask, settledAt ?? '', handler).state, 'others')).toBe('as-written');
  });

  test('what is stored of it is read as it was', () => {
    const { stored: form } = applicationProcesses[kind];
    expect(form).toBe(applicationForms[kind]);
    const gone = given(asked(kind), { type: 'expunge', expungement }, settledAt ?? '', supervision).state;
    for (const state of [decided(kind).state, asked(kind).state, gone]) {
      const isGone = state === gone;
      const lies = JSON.parse(JSON.stringify({ ...state, secret: isGone ? {} : state.secret }));
      expect(form.read(lies, form.version)).toEqual(state);
    }
  });
});

test('M16.1 by which pledge on record a repair was made stays, and nothing else that it said', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.constant('plg_1'), { nil: undefined }), (said, pledgeId) => {
      const before = asked('repair');
      const fields = { corrected: said, pledge: said, ...(pledgeId ? { pledgeId } : {}) };
      const state = { ...before.state, secret: { ...before.state.secret, fields } };
      const gone = given(
        { ...before, state },
        { type: 'expunge', expungement },
        settledAt ?? '',
        supervision,
      );
      expect(gone.state.secret.fields).toEqual(pledgeId ? { pledgeId } : {});
    }),
  );
});

test('M16.1, M33.1 the answer of a unit that was asked is owed as well', () => {
  const { objection } = applicationProcesses;
  const requested: ApplicationCommand = {
    type: 'decide',
    outcome: 'requested',
    reasons: 'It is owed.',
    official: { id: 'MB-0001', name: 'Yan Su' },
    asked: { unit: 'transport', what: 'The permit.', answerBy: shanghai('2026-05-01') },
    unmet: [],
    concluded: null,
  };
  const before = after(
    objection,
    stored(missingChange(record, madeAt ?? '')),
    requested,
    decidedAt ?? '',
    handler,
  );
  expect(codeOf(before, ask)).toBe('still-owed');
  const official = { id: 'TR-0001', name: 'Wen Gao' };
  const transport: Acting = { ...actors.transport, capacity: 'provider', official };
  const answer: ApplicationCommand = { type: 'answer-asking', outcome: 'filed', text: 'Filed.', official };
  const answered = after(objection, before, answer, askedAt ?? '', transport);
  expect([codeOf(answered, ask), codeOf(answered, ask, transport)]).toEqual(['given', 'given']);
});
