import { describe, expect, test } from 'vitest';
import { authorizationProcess, grantAuthorization } from '../../../shared/authorization/process.ts';
import { inForce } from '../../../shared/authorization/state.ts';
import { homeOf, readCaseId } from '../../../shared/ids.ts';
import { opening } from '../../../shared/process/change.ts';
import { actingOn, actors, shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { after, giveCommand, recordIn, stored } from '../../support/cases.ts';
import { wordsOf } from '../../support/refusals.ts';

const { subject } = recordIn('active').state;
const grantedAt = shanghai('2026-05-04', '08:00:00.000');
const until = shanghai('2026-06-01', '00:00:00.000');
const details = {
  id: '00000000-0000-4000-8000-000000000003',
  to: 'harbour-bank',
  purpose: 'A loan of 3 May.',
  until,
};

const granted = (more: { place?: string } = {}) => {
  const state = grantAuthorization(subject, { ...details, ...more }, grantedAt);
  const event = { type: 'AuthorizationGranted', data: { to: details.to, until } } as const;
  return stored(
    allowed(opening(authorizationProcess, state, event, grantedAt, actingOn(state, actors.subject))),
  );
};

describe('M13.2 an authorization: to whom, what for, until when', () => {
  test('is the subject’s, and its purpose is closed', () => {
    const { state } = granted();
    expect(state).toMatchObject({
      kind: 'authorization',
      status: 'granted',
      to: 'harbour-bank',
      until,
      subject,
      grantedAt,
    });
    expect(readCaseId(state.id)).toMatchObject({ kind: 'authorization', home: homeOf.subject(subject) });
    expect(state.secret).toEqual({ purpose: details.purpose });
  });

  test.each([
    ['1 ms before it is granted', shift(grantedAt, -1), false],
    ['when it is granted', grantedAt, true],
    ['1 ms before it ends', shift(until, -1), true],
    ['when it ends', until, false],
    ['1 ms after it ended', shift(until, 1), false],
  ])('%s it is in force: %s %s', (_, at, force) => {
    expect(inForce(granted().state, 'harbour-bank', at)).toBe(force);
  });

  test('is of no use to another unit', () => {
    expect(inForce(granted().state, 'river-bank', shanghai('2026-05-10'))).toBe(false);
  });

  test('is revoked at once, and for good', () => {
    const at = shanghai('2026-05-10');
    const revoked = after(authorizationProcess, granted(), { type: 'revoke' }, at, actors.subject);
    expect(revoked.state).toMatchObject({ status: 'revoked', revokedAt: at });
    expect(inForce(revoked.state, 'harbour-bank', at)).toBe(false);
    expect(inForce(revoked.state, 'harbour-bank', shift(at, 1))).toBe(false);
    const again = giveCommand(
      authorizationProcess,
      revoked,
      { type: 'revoke' },
      shift(at, 1),
      actors.subject,
    );
    expect(again.ok || wordsOf(again.refusal)).toContain('Possible now: nothing.');
    expect(again).toMatchObject({ ok: false, refusal: { code: 'not-possible-now' } });
  });

  test('A20 takes the place of its like while it stands, lets it go with its revocation, and without one takes none', () => {
    const named = (change: { entries: { names: unknown } }) => change.entries.names;
    const opened = (more: { place?: string }) => {
      const { state } = granted(more);
      const event = { type: 'AuthorizationGranted', data: { to: details.to, until } } as const;
      return allowed(opening(authorizationProcess, state, event, grantedAt, actingOn(state, actors.subject)));
    };
    expect(named(opened({ place: 'authorized for this' }))).toEqual({
      take: ['authorized for this'],
      release: [],
    });
    expect(named(opened({}))).toEqual({ take: [], release: [] });
    expect(granted().state).not.toHaveProperty('place');
    const revoked = giveCommand(
      authorizationProcess,
      granted({ place: 'authorized for this' }),
      { type: 'revoke' },
      shift(grantedAt, 1),
      actors.subject,
    );
    expect(named(allowed(revoked))).toEqual({ take: [], release: ['authorized for this'] });
  });

  test('gives nobody work, starts nothing and falls due for no sweep', () => {
    const { state } = granted();
    const change = allowed(
      opening(
        authorizationProcess,
        state,
        { type: 'AuthorizationGranted', data: { to: details.to, until } },
        grantedAt,
        actingOn(state, actors.subject),
      ),
    );
    expect(change).toMatchObject({
      messages: [],
      entries: { work: { add: [], remove: [] }, notices: [] },
      due: null,
    });
  });
});

test('Invariant 11: of which events were lost it ends as if it were revoked, and once it is revoked no more', () => {
  const { state } = granted();
  const at = shanghai('2026-05-10');
  expect(authorizationProcess.ends?.(state, 'ended', at)).toEqual([
    { type: 'AuthorizationRevoked', data: {} },
  ]);
  const revoked = after(authorizationProcess, granted(), { type: 'revoke' }, at, actors.subject).state;
  expect(authorizationProcess.ends?.(revoked, 'ended', at)).toEqual([]);
});
