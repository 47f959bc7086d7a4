import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consentNoticeVersion } from '../../../shared/consent/notice.ts';
import { consentProcess, giveConsent } from '../../../shared/consent/process.ts';
import { allowsFiling, allowsUse, type ConsentState, inForce } from '../../../shared/consent/state.ts';
import { opening } from '../../../shared/process/change.ts';
import { evolveLoss } from '../../../shared/process/loss.ts';
import { en } from '../../../shared/texts/en.ts';
import { zh } from '../../../shared/texts/zh.ts';
import { actingOn, actors, shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { after, giveCommand, recordIn, stored } from '../../support/cases.ts';
import { wordsOf } from '../../support/refusals.ts';

const { subject } = recordIn('active').state;
const givenAt = shanghai('2026-05-04', '08:00:00.000');
const until = shanghai('2026-06-01', '00:00:00.000');
const coverage = {
  to: 'housing',
  kinds: ['income' as const, 'market' as const],
  purposes: ['commendations-and-rewards' as const],
  until,
};
const id = '00000000-0000-4000-8000-000000000003';

const given = () => {
  const state = giveConsent(subject, { id, notice: 1, ...coverage }, givenAt);
  const event = { type: 'ConsentGiven', data: { ...coverage, notice: 1 } } as const;
  return stored(allowed(opening(consentProcess, state, event, givenAt, actingOn(state, actors.subject))));
};

const lost = (state: ConsentState): ConsentState =>
  evolveLoss(
    state,
    { type: 'EventsLost', data: { from: 2, to: 2, settleBy: until, seal: '' } },
    shanghai('2026-05-10'),
  );

describe('M15.1 M16.2 a consent: to whom, what, for what, until when', () => {
  test.each([
    ['1 ms before it is given', shift(givenAt, -1), false],
    ['when it is given', givenAt, true],
    ['1 ms before it ends', shift(until, -1), true],
    ['when it ends', until, false],
  ])('%s it is in force: %s %s', (_, at, force) => {
    expect(inForce(given().state, at)).toBe(force);
  });

  const filed = {
    subject,
    unit: 'housing',
    kinds: ['market' as const],
    scopeOfUse: ['commendations-and-rewards' as const, 'other-provided' as const],
  };
  const at = shanghai('2026-05-10');

  test.each([
    ['what it covers', {}, true],
    ['by another unit', { unit: 'transport' }, false],
    ['of a kind that it does not name', { kinds: ['tax' as const] }, false],
    ['of a kind more', { kinds: ['market' as const, 'tax' as const] }, false],
    ['for purposes that it does not name', { scopeOfUse: ['other-provided' as const] }, false],
    ['about another', { subject: 'B'.repeat(22) as typeof subject }, false],
  ])('a filing %s is taken: %j %s', (_, more, taken) => {
    expect(allowsFiling(given().state, { ...filed, ...more }, at)).toBe(taken);
  });

  test('it allows no use beyond its purposes, nor any where there is none', () => {
    const { state } = given();
    expect(allowsUse(state, { subject, purpose: 'commendations-and-rewards' }, at)).toBe(true);
    expect(allowsUse(state, { subject, purpose: 'public-safety-risk' }, at)).toBe(false);
    expect(allowsUse(null, { subject, purpose: null }, at)).toBe(false);
  });

  test('it is withdrawn at once and for good, by its person alone', () => {
    const withdrawn = after(consentProcess, given(), { type: 'withdraw' }, at, actors.subject);
    expect(withdrawn.state).toMatchObject({ status: 'withdrawn', withdrawnAt: at });
    expect(inForce(withdrawn.state, at)).toBe(false);
    const again = giveCommand(consentProcess, withdrawn, { type: 'withdraw' }, at, actors.subject);
    expect(again.ok).toBe(false);
    const other = giveCommand(consentProcess, given(), { type: 'withdraw' }, at, actors.provider);
    expect(!other.ok && other.refusal.code).toBe('not-found');
  });

  test('it is not noted as over before it is', () => {
    const early = giveCommand(consentProcess, given(), { type: 'expire' }, shift(until, -1), actors.subject);
    expect(!early.ok && wordsOf(early.refusal)).not.toBe('');
    const over = giveCommand(consentProcess, given(), { type: 'expire' }, until, actors.subject);
    expect(over.ok && over.value.state.status).toBe('expired');
  });

  test('behind the log it is not in force, may be withdrawn, and ends at an official’s word', () => {
    const behind = { ...given(), state: lost(given().state) };
    expect(inForce(behind.state, at)).toBe(false);
    const withdrawn = giveCommand(consentProcess, behind, { type: 'withdraw' }, at, actors.subject);
    expect(withdrawn.ok && withdrawn.value.state.status).toBe('withdrawn');
    expect(withdrawn.ok && inForce(withdrawn.value.state, at)).toBe(false);
    expect(consentProcess.ends?.(behind.state, 'ended', at)).toEqual([
      { type: 'ConsentWithdrawn', data: {} },
    ]);
  });
});

test('M16.2 the notice of a version is worded as that version was: other words are another version', () => {
  const words = JSON.stringify([en.words.consentNotice, zh.words.consentNotice]);
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 16);
  expect([consentNoticeVersion, digest]).toEqual([1, 'd51151fc6cdc0098']);
});
