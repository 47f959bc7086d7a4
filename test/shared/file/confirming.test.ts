/** M10.2 Invariant 11: what an official answered for is carried out once, whoever notes how far it is, and when. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanced, begun, confirm, confirmingOwed, noteConfirmed } from '../../../shared/file/confirming.ts';
import { openFile } from '../../../shared/file/open.ts';
import { type FileState, nothingRead } from '../../../shared/file/state.ts';
import { providerOfficial, secondProviderOfficial, shanghai, shift } from '../../support/actors.ts';

const at = shanghai('2026-03-20');
const keptUntil = shanghai('2026-03-31', '00:00:00.000');
const open = openFile(
  {
    id: '00000000-0000-4000-8000-000000000001',
    item: 'administrative-penalties',
    provider: 'market-regulation',
    client: 'case-system',
    official: null,
    person: null,
    exemption: null,
    inclusion: null,
    parts: [],
    uploadHours: 8,
  },
  at,
);
const file = (more: Partial<FileState> = {}): FileState => ({
  ...open,
  status: 'read',
  keptUntil,
  progress: { ...nothingRead, rows: 700, waiting: 700, submissions: 2 },
  ...more,
});
const word = (official = providerOfficial) => ({ type: 'confirm' as const, official, person: null });
const said = (state: FileState, by = providerOfficial, now = at) => {
  const ran = confirm(state, word(by), now);
  return ran.ok ? ran.value.map(({ type }) => type) : ran.refusal.code;
};
const under = (change: object = {}) => file({ confirming: { ...begun(providerOfficial, at), ...change } });

test.each<[string, FileState, unknown]>([
  ['what waits', file(), ['FileConfirmed']],
  ['what waits, said again by whoever said it', under(), []],
  [
    'what was asked about and waits still, once it is carried out',
    under({ waiting: 1, doneAt: at }),
    ['FileConfirmed'],
  ],
  ['nothing, where nothing was left', under({ doneAt: at }), 'nothing-waits'],
  [
    'nothing, where nothing waited',
    file({ progress: { ...nothingRead, rows: 1, submissions: 1 } }),
    'nothing-waits',
  ],
  [
    'rows of a result',
    file({ progress: { ...nothingRead, rows: 1, waiting: 1 } }),
    'waits-under-its-receipt',
  ],
])('an official answers for %s', (_, state, outcome) => {
  expect(said(state)).toEqual(outcome);
});

test('a colleague waits until it is carried out; on the second on which its rows are kept no more nobody answers', () => {
  expect(said(under(), secondProviderOfficial)).toBe('confirmation-under-way');
  expect(said(file(), providerOfficial, shift(keptUntil, -1))).toEqual(['FileConfirmed']);
  expect(said(file(), providerOfficial, keptUntil)).toBe('result-over');
});

test('whoever is behind, or carried out an earlier word, changes nothing; once it is done nothing more does', () => {
  const note = fc.record({
    askedAt: fc.constantFrom(at, shift(at, -1000)),
    submissions: fc.integer({ min: 0, max: 5 }),
    isDone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(note), (notes) => {
      let state = under();
      for (const { askedAt, submissions, isDone } of notes) {
        const before = state.confirming;
        const progress = { submissions, waiting: 0, fault: null };
        const ran = noteConfirmed(state, {
          type: 'note-confirmed',
          askedAt,
          progress,
          isDone,
          goesOn: false,
        });
        if (!ran.ok) throw new Error('It is refused to nobody.');
        const isOwn = confirmingOwed(state) !== null && askedAt === at;
        expect(ran.value).toHaveLength(isOwn && (isDone || submissions > (before?.submissions ?? 0)) ? 1 : 0);
        if (ran.value.length) state = { ...state, confirming: advanced(before, { progress, isDone }, at) };
      }
    }),
  );
});
