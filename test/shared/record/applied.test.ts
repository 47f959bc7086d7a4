/** M33.1, M34.1, M35.1, M53.1 what applications do to the record that they are to, while open and once decided. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Correction, RecordEvent, Resolution } from '../../../shared/record/commands.ts';
import { maximumNames } from '../../../shared/record/correction.ts';
import { annotate, ended, repair, resolve } from '../../../shared/record/decide-application.ts';
import type { RecordState, Restriction } from '../../../shared/record/state.ts';
import { actors, shanghai } from '../../support/actors.ts';
import { filed, recordIn } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { wordsOf } from '../../support/refusals.ts';

const now = shanghai('2026-04-12');
const { state: active } = recordIn('active');

/** What came of it: the events with what they say, or the code of the refusal. */
const cameOf = (outcome: Outcome<RecordEvent[]>) => (outcome.ok ? outcome.value : outcome.refusal.code);
const saidOf = (outcome: Outcome<RecordEvent[]>) => (outcome.ok ? '' : wordsOf(outcome.refusal));

const restriction = (change: Partial<Restriction> = {}): Restriction => ({
  kind: 'objection',
  application: 'obj-1',
  ground: 'error',
  mark: 'annotated',
  since: now,
  dueAt: shanghai('2026-04-21', '00:00:00.000'),
  ...change,
});
const under = (...restrictions: Restriction[]): RecordState => ({ ...active, restrictions });

describe('an application is open to a record', () => {
  const opens = (record: RecordState, change: Partial<Restriction> = {}) =>
    annotate(record, { type: 'annotate', restriction: restriction(change) }, now, actors.subject);

  test('which says so, each by its mark', () => {
    expect(cameOf(opens(active))).toEqual([
      { type: 'RecordAnnotated', data: { restriction: restriction() } },
    ]);
    const suspended = restriction({ kind: 'suspension', ground: 'litigation', mark: 'suspended' });
    expect(cameOf(opens(active, suspended))).toEqual([
      { type: 'RecordSuspended', data: { restriction: suspended } },
    ]);
  });

  test('of what its kind is to, and of nothing else; the refusal says how the record stands', () => {
    const deleted = recordIn('deleted').state;
    expect(cameOf(opens(deleted))).toBe('not-possible-now');
    expect(saidOf(opens(recordIn('notifying').state, { kind: 'repair' }))).toContain('to be delivered');
  });

  test('once on each ground of its kind', () => {
    expect(cameOf(opens(under(restriction())))).toBe('already-open');
    expect(opens(under(restriction()), { ground: 'omission' })).toMatchObject({ ok: true });
    expect(opens(under(restriction({ kind: 'repair' })))).toMatchObject({ ok: true });
  });
});

describe('M33.2 an objection is decided on its record', () => {
  const objected = under(restriction());
  const correction: Correction = {
    filing: filings.firmPenalty({ 违法事实: '另行查明。' }),
    names: active.names,
    endsAt: active.endsAt,
  };
  const rewording = { rewritten: ['facts'], calendars: [] };
  const corrected = { outcome: 'corrected', ...correction, ...rewording } as const;
  const decided = (state: RecordState, objection: string, resolution: Resolution) =>
    resolve(state, objection, resolution, now);

  test('upheld, it is let go; deleted or corrected, the record is, too', () => {
    const lifted = { type: 'AnnotationLifted', data: { objection: 'obj-1' } };
    expect(cameOf(decided(objected, 'obj-1', { outcome: 'upheld' }))).toEqual([lifted]);
    expect(cameOf(decided(objected, 'obj-1', { outcome: 'deleted' }))).toEqual([
      { type: 'RecordDeleted', data: { objection: 'obj-1' } },
      lifted,
    ]);
    expect(cameOf(decided(objected, 'obj-1', corrected))).toEqual([
      {
        type: 'RecordCorrected',
        data: { objection: 'obj-1', endsAt: active.endsAt },
        secret: { filing: correction.filing, names: correction.names },
      },
      lifted,
    ]);
  });

  test('what is deleted meanwhile is let go, and corrected by nobody', () => {
    const deleted = { ...objected, isDeleted: true };
    expect(cameOf(decided(deleted, 'obj-1', { outcome: 'deleted' }))).toEqual([
      { type: 'AnnotationLifted', data: { objection: 'obj-1' } },
    ]);
    expect(cameOf(decided(deleted, 'obj-1', corrected))).toBe('nothing-to-correct');
  });

  test('what is not open to it does nothing to it', () => {
    expect(cameOf(decided(objected, 'obj-2', { outcome: 'deleted' }))).toEqual([]);
    expect(cameOf(decided(active, 'obj-1', corrected))).toEqual([]);
  });

  test('a decision has so many names and no more, whoever corrects', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`);
    const had = { ...objected, names: names(maximumNames) };
    expect(decided(had, 'obj-1', { ...corrected, names: names(maximumNames) })).toMatchObject({ ok: true });
    const more = decided(had, 'obj-1', { ...corrected, names: ['another'] });
    expect(cameOf(more)).toBe('too-many-names');
    expect(saidOf(more)).toContain(String(maximumNames));
    expect(decided(had, 'obj-1', { outcome: 'upheld' })).toMatchObject({ ok: true });
  });
});

describe('M34.1 a repair is decided on its record', () => {
  const grants = (record: RecordState, performedOn: string, at = now) => {
    const command = { type: 'repair', application: 'rep-1', granted: { performedOn } } as const;
    return repair(record, command, at);
  };
  const asked = under(restriction({ kind: 'repair', application: 'rep-1', ground: null }));

  test('from the first day of its class on, and not the day before, which is said', () => {
    // General untrustworthiness: three months from the decision of 12 March.
    const first = active.secret.filing.decidedOn === '2026-03-12' ? '2026-06-13' : null;
    expect(first).not.toBeNull();
    const tooEarly = grants(asked, '2026-03-20', shanghai('2026-06-12', '23:59:59.999'));
    expect(cameOf(tooEarly)).toBe('repair-not-yet');
    expect(saidOf(tooEarly)).toMatch(/13 June 2026|2026-06-13/);
    expect(cameOf(grants(asked, '2026-03-20', shanghai('2026-06-13', '00:00:00.000')))).toEqual([
      { type: 'RecordRepaired', data: { application: 'rep-1' } },
    ]);
  });

  test('of what is minor from the day on which its duty was performed', () => {
    const minor = { ...asked, untrustworthiness: 'minor' as const };
    expect(cameOf(grants(minor, '2026-04-13', shanghai('2026-04-12', '23:59:59.999')))).toBe(
      'repair-not-yet',
    );
    expect(cameOf(grants(minor, '2026-04-13', shanghai('2026-04-13', '00:00:00.000')))).toEqual([
      { type: 'RecordRepaired', data: { application: 'rep-1' } },
    ]);
  });

  test('refused, it is let go at any time', () => {
    expect(cameOf(repair(asked, { type: 'repair', application: 'rep-1', granted: null }, now))).toEqual([
      { type: 'AnnotationLifted', data: { objection: 'rep-1' } },
    ]);
  });
});

describe('how an application ends on its record', () => {
  const withheld = restriction({
    kind: 'nondisclosure',
    application: 'nd-1',
    ground: null,
    mark: 'undisclosed',
  });

  test.each<[string, RecordState, Parameters<typeof ended>[2], RecordEvent[]]>([
    [
      'granted',
      under(restriction()),
      'RecordWithheld',
      [{ type: 'RecordWithheld', data: { application: 'obj-1' } }],
    ],
    [
      'granted of what is deleted by now',
      { ...under(restriction()), isDeleted: true },
      'RecordRepaired',
      [{ type: 'AnnotationLifted', data: { objection: 'obj-1' } }],
    ],
    ['not granted', under(restriction()), null, [{ type: 'AnnotationLifted', data: { objection: 'obj-1' } }]],
    ['of what is not open to it', filed().state, 'RecordRepaired', []],
    ['of another that is', under(restriction({ application: 'obj-2' })), null, []],
  ])('%s', (_, record, granted, events) => {
    expect(ended(record, 'obj-1', granted)).toEqual(events);
  });

  test('what it had laid on it is lifted by its own mark', () => {
    expect(ended(under(withheld), 'nd-1', null)).toEqual([
      { type: 'RestrictionLifted', data: { application: 'nd-1', mark: 'undisclosed' } },
    ]);
  });
});
