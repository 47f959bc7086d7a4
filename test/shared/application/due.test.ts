/** What time alone brings about on an application, and what of that is left to its workflow for some minutes. */
import { describe, expect, test } from 'vitest';
import { openOn, placeOf, placesOf, restrictionBy } from '../../../shared/application/apply.ts';
import { noticeKindsOf, noticesOf, showApplicationNotice } from '../../../shared/application/notice.ts';
import {
  applicationProcesses,
  decidingUnits,
  fallenDue,
  isOfWorkflow,
} from '../../../shared/application/process.ts';
import { applicationKinds } from '../../../shared/application/rules.ts';
import type { ApplicationState } from '../../../shared/application/state.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { handlerOfficial, shanghai, shift } from '../../support/actors.ts';
import { keys, recordIn } from '../../support/cases.ts';
import { applicationChange, missingChange, objectionChange } from '../../support/objections.ts';

const record = recordIn('active').state;
const at = shanghai('2026-04-10', '17:20:00.000');
const objection = objectionChange(record, at).state;
const suspension = applicationChange('suspension', record, at).state;
const minutes = 10 * 60_000;

describe('M33.2 what falls due on an application', () => {
  test('the reminder, then the escalation, each minutes after its instant: its workflow is first', () => {
    const reminder = shift(objection.remindAt, minutes);
    const escalation = shift(objection.dueAt, minutes);
    expect(fallenDue(objection, shift(reminder, -1))).toBeNull();
    expect(fallenDue(objection, reminder)).toEqual({ type: 'remind' });
    const reminded = { ...objection, remindedAt: objection.remindAt };
    expect(fallenDue(reminded, shift(escalation, -1))).toBeNull();
    expect(fallenDue(reminded, escalation)).toEqual({ type: 'escalate' });
    expect(fallenDue({ ...reminded, escalatedAt: objection.dueAt }, shift(escalation, minutes))).toBeNull();
    // Late, the reminder says no more than what is overdue says itself.
    expect(fallenDue({ ...objection, escalatedAt: objection.dueAt }, escalation)).toBeNull();
  });

  test('M53.1 where it has no limit, a reminder on its instant: no workflow waits for that', () => {
    expect(fallenDue(suspension, shift(suspension.dueAt, -1))).toBeNull();
    expect(fallenDue(suspension, suspension.dueAt)).toEqual({ type: 'remind' });
    expect(applicationProcesses.suspension.due(suspension)).toBe(suspension.dueAt);
  });

  test('nothing once it is over', () => {
    const late = shift(objection.dueAt, 30 * minutes);
    for (const status of ['decided', 'withdrawn'] as const)
      expect(fallenDue({ ...objection, status }, late)).toBeNull();
  });

  test('that a unit which was asked is overdue, on its second', () => {
    const answerBy = shanghai('2026-05-01', '00:00:00.000');
    const asked: ApplicationState = {
      ...missingChange(record, at).state,
      status: 'decided',
      asking: { answerBy, answer: null, overdueMarkedAt: null },
    };
    expect(fallenDue(asked, shift(answerBy, -1))).toBeNull();
    expect(fallenDue(asked, answerBy)).toEqual({ type: 'mark-asking-overdue' });
  });

  test('of that its workflow is to remind and to escalate, where its kind has one', () => {
    const commands = [{ type: 'remind' }, { type: 'escalate' }, { type: 'mark-asking-overdue' }] as const;
    expect(commands.map((command) => isOfWorkflow(objection, command))).toEqual([true, true, false]);
    expect(commands.map((command) => isOfWorkflow(suspension, command))).toEqual([false, false, false]);
  });
});

describe('M37.1 who has it to do', () => {
  const { entries, concerned } = applicationProcesses.objection;

  test('whoever decides, by the rules of its kind', () => {
    expect(decidingUnits(objection)).toEqual(['management-body']);
    expect(decidingUnits(applicationChange('repair', record, at).state)).toEqual([record.provider]);
    expect(entries(objection).work).toEqual([
      { unit: 'management-body', what: 'decide-objection', dueAt: objection.dueAt },
    ]);
  });

  test('of one that was decided nobody, where nothing was asked', () => {
    expect(entries({ ...objection, status: 'decided' }).work).toEqual([]);
    const answerBy = shanghai('2026-05-01', '00:00:00.000');
    const asking = { answerBy, answer: null, overdueMarkedAt: null };
    // An asking of nobody, and nothing asked of somebody, are none.
    expect(entries({ ...objection, status: 'decided', asking }).work).toEqual([]);
  });

  test('whoever filed its record brought it about; without that record nobody did', () => {
    const filer = { unit: record.provider, official: objection.secret.filedBy };
    expect(concerned(objection).broughtBy).toEqual([filer]);
    const sender = { ...handlerOfficial, id: 'MR-0009' };
    const sent = { ...objection, secret: { ...objection.secret, sentBy: [sender] } };
    expect(concerned(sent).broughtBy).toEqual([filer, { unit: record.provider, official: sender }]);
    expect(concerned({ ...objection, provider: null }).broughtBy).toEqual([]);
    const unknown = { ...objection, secret: { ...objection.secret, filedBy: null } };
    expect(concerned(unknown).broughtBy).toEqual([]);
    expect(concerned(objection).units?.provider).toEqual([record.provider]);
    expect(concerned({ ...objection, handler: { official: handlerOfficial, since: at } }).claimedBy).toEqual(
      handlerOfficial,
    );
  });
});

describe('A20 M33.1 to what it is', () => {
  const marked = (...of: ApplicationState[]): RecordState => ({
    ...record,
    restrictions: of.map((each) => restrictionBy(each, at)),
  });

  test('what a record has open is found by kind and ground; those of earlier releases are of any ground', () => {
    const omission = objectionChange(record, at, '00000000-0000-4000-8000-000000000002', 'privacy').state;
    const of = marked(objection, omission, suspension);
    expect(openOn(of, 'objection', objection.ground)).toEqual([objection.id]);
    expect(openOn(of, 'objection', 'privacy')).toEqual([omission.id]);
    expect(openOn(of, 'suspension', suspension.ground)).toEqual([suspension.id]);
    expect(openOn(of, 'repair', objection.ground)).toEqual([]);
    const earlier = of.restrictions.map((each) => ({ ...each, ground: null }));
    expect(openOn({ ...record, restrictions: earlier }, 'objection', 'privacy')).toEqual([
      objection.id,
      omission.id,
    ]);
  });

  test('what stands on the record says until when it is to be decided, where it has a limit', () => {
    expect(restrictionBy(objection, at).dueAt).toBe(objection.dueAt);
    expect(restrictionBy(suspension, at).dueAt).toBeNull();
  });

  test('what is missing has one name however it is written, and another for each kind and ground', () => {
    const place = placeOf(keys, 'objection', 'omission', 'Permit ２０２６');
    expect(place.startsWith(placesOf('objection'))).toBe(true);
    expect(place.length).toBeGreaterThan(placesOf('objection').length);
    expect(placesOf('objection')).not.toBe(placesOf('repair'));
    for (const same of ['permit 2026', ' PERMIT 2026', 'Per\u200bmit 2026'])
      expect(placeOf(keys, 'objection', 'omission', same)).toBe(place);
    for (const other of ['permit 2027', 'permit'])
      expect(placeOf(keys, 'objection', 'omission', other)).not.toBe(place);
    expect(placeOf(keys, 'repair', 'omission', 'permit 2026')).not.toBe(place);
    expect(placeOf(keys, 'objection', 'error', 'permit 2026')).not.toBe(place);
  });
});

describe('M31.1 what an application tells', () => {
  const decision = {
    at: shift(at, minutes),
    outcome: 'upheld',
    official: handlerOfficial,
    asked: null,
    unmet: [],
    concluded: null,
  } as const;

  test('each kind its own notices, by name', () => {
    expect(Object.fromEntries(applicationKinds.map((kind) => [kind, noticeKindsOf(kind)]))).toEqual({
      objection: ['objection-decided', 'objection-asking-answered'],
      repair: ['repair-decided'],
      nondisclosure: ['nondisclosure-decided'],
      suspension: ['suspension-decided', 'suspension-begun'],
    });
  });

  test('nothing while nobody has decided, reported or answered', () => {
    for (const state of [objection, suspension]) {
      expect(noticesOf(state)).toEqual([]);
      expect(showApplicationNotice(state, undefined)).toBeNull();
    }
  });

  test('its decision, under its name, and to an entry of the first release without one', () => {
    const decided: ApplicationState = { ...objection, status: 'decided', decision };
    expect(noticesOf(decided)).toEqual([{ kind: 'objection-decided', issuedAt: decision.at }]);
    for (const named of ['objection-decided', undefined] as const)
      expect(showApplicationNotice(decided, named)).toMatchObject({
        kind: 'objection-decided',
        official: handlerOfficial,
        outcome: 'upheld',
      });
    expect(showApplicationNotice(decided, 'objection-asking-answered')).toBeNull();
  });

  test('M53.1 that a unit reported it, as soon as it counts, in the name of who did', () => {
    const reporter = { unit: 'court', official: { id: 'CT-0001', name: 'Judge' } };
    const reported: ApplicationState = { ...suspension, reporter, markedAt: null };
    expect(noticesOf(reported)).toEqual([]);
    const stands = { ...reported, markedAt: at };
    expect(noticesOf(stands)).toEqual([{ kind: 'suspension-begun', issuedAt: at }]);
    expect(showApplicationNotice(stands, 'suspension-begun')).toMatchObject({
      official: reporter.official,
      outcome: null,
    });
    const over: ApplicationState = { ...stands, status: 'decided', decision };
    expect(noticesOf(over).map(({ kind }) => kind)).toEqual(['suspension-begun', 'suspension-decided']);
    expect(showApplicationNotice(over, 'suspension-decided')).toMatchObject({ official: handlerOfficial });
  });
});
