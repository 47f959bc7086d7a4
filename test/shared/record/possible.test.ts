/** What is possible with a record beside what its status says. */
import { expect, test } from 'vitest';
import { transitionsOf } from '../../../shared/record/transitions.ts';
import { shanghai, supervisionOfficial } from '../../support/actors.ts';
import { expunging, recordIn } from '../../support/cases.ts';

const at = shanghai('2026-04-10');
const active = { ...recordIn('active').state, restrictions: [], owed: null };
const possible = (state: Parameters<typeof transitionsOf>[0]) =>
  Object.keys(transitionsOf(state)[state.status]);

test('M16.1 supervision looks at an alarm that was overridden once, while there is something left of it', () => {
  const overridden = { reviewBy: at, review: null };
  expect(possible(active)).not.toContain('review-override');
  expect(possible({ ...active, overridden })).toContain('review-override');
  const review = { at, official: supervisionOfficial };
  expect(possible({ ...active, overridden: { ...overridden, review } })).not.toContain('review-override');
  expect(possible({ ...active, overridden, status: 'expunged' })).not.toContain('review-override');
});

test('E8 what others are owed is seen to whatever became of it, and only where they are owed something', () => {
  expect(possible(active)).not.toContain('settle-owed');
  expect(possible({ ...active, owed: { from: at, last: at } })).toContain('settle-owed');
});

test('M16.1 nothing comes about by time alone while it is kept from who must act, the first time', () => {
  const notified = recordIn('notified').state;
  expect(possible(notified)).toContain('activate');
  expect(possible({ ...notified, expunging: { ...expunging, since: at } })).not.toContain('activate');
  const again = { ...notified, expunging: { ...expunging, since: at }, stoodOnce: true as const };
  expect(possible(again)).toContain('activate');
});
