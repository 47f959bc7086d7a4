/** M9.1, M9.2, M17.1: the stages of a draft, whatever is tried in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../shared/authority/acting.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { mustBeAssessed } from '../../../shared/publication/assessed.ts';
import { lastDays } from '../../../shared/publication/comments-until.ts';
import type { PublishedKind } from '../../../shared/publication/kinds.ts';
import { type Drafted, draftPublication } from '../../../shared/publication/open.ts';
import { fallenDue, publicationProcess } from '../../../shared/publication/process.ts';
import type {
  Content,
  PublicationCommand,
  PublicationState,
  Published,
} from '../../../shared/publication/state.ts';
import { law } from '../../../shared/regulation.ts';
import { shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { giveCommand, stored } from '../../support/cases.ts';
import { approver, begun, citizen, day, department, drafter, timer, until } from '../../support/drafting.ts';
import { contentOf } from '../../support/published.ts';

const name = 'administrative-penalties';
const earlier: Published[] = [
  { id: name, version: 1, effectiveAt: shift(begun, -day), content: contentOf(name), publication: 'pub_1' },
];

const draft: Drafted = {
  id: '00000000-0000-4000-8000-000000000001',
  what: 'items',
  name,
  content: { ...contentOf(name), scopeOfUse: [] },
  official: drafter,
  replaces: 1,
};
const drafted = () => allowed(draftPublication(draft, begun, department(drafter)));

const open = {
  type: 'open-comments',
  official: drafter,
  until,
  assessed: true,
  reasons: 'It burdens people.',
  earlier,
} as const;
const commented = { type: 'note-comment', comment: 'com_1' } as const;
const answered = { type: 'note-answer', comment: 'com_1' } as const;
const opinion = { document: 'No. 3', experts: 'Three', givenOn: '2026-04-20', conclusion: 'Lawful.' };
const assess = { type: 'enter-assessment', official: drafter, ...opinion } as const;
const approveBy = (official: typeof drafter, document: string | null): PublicationCommand => ({
  type: 'approve',
  official,
  document,
  earlier,
  effectiveAt: null,
});

/** Who gives a command, and after how many days. */
type Try = [command: PublicationCommand, by: Acting, days: number];

/** What came of each of some tries, and where the draft stands after them. */
function tried(tries: readonly Try[]) {
  let change = drafted();
  let atMs = 0;
  const codes = tries.map(([command, by, days]) => {
    atMs += days * day;
    const ran = giveCommand(publicationProcess, stored(change), command, shift(begun, atMs), by);
    if (!ran.ok) return ran.refusal.code;
    change = ran.value;
    return 'done';
  });
  return { state: change.state, codes };
}

const any = fc.constantFrom<[PublicationCommand, Acting]>(
  [open, department(drafter)],
  [{ ...open, assessed: false }, department(approver)],
  [commented, citizen],
  [commented, department(approver)],
  [answered, department(approver)],
  [{ type: 'end-comments' }, timer],
  [{ type: 'escalate' }, timer],
  [assess, department(drafter)],
  [approveBy(approver, 'No. 12'), department(approver)],
  [approveBy(approver, null), department(approver)],
  [approveBy(drafter, 'No. 12'), department(drafter)],
);

describe('M9.1 M9.2 whatever is tried in whatever order', () => {
  test('what is published was opened, over, answered, assessed, and approved by its number by another', () => {
    const tries = fc.array(fc.tuple(any, fc.integer({ min: 0, max: 20 })), { maxLength: 40 });
    fc.assert(
      fc.property(tries, (each) => {
        const { state } = tried(each.map(([[command, by], days]) => [command, by, days]));
        if (state.status !== 'published') return true;
        const { consultation, assessment, approved } = state;
        return (
          consultation !== null &&
          approved !== null &&
          approved.at >= consultation.until &&
          consultation.given <= consultation.answered &&
          assessment?.entered !== null &&
          approved.document === 'No. 12' &&
          approved.official?.id === approver.id
        );
      }),
    );
  });

  test('and each order that leaves nothing out comes to its end', () => {
    const course: Try[] = [
      [open, department(drafter), 0],
      [commented, citizen, 3],
      [answered, department(approver), 1],
      [{ type: 'end-comments' }, timer, 30],
      [assess, department(drafter), 1],
      [approveBy(approver, 'No. 12'), department(approver), 1],
    ];
    const { state, codes } = tried(course);
    expect(new Set(codes)).toEqual(new Set(['done']));
    expect(state).toMatchObject({ status: 'published', version: 2, approved: { document: 'No. 12' } });
  });

  test('nothing that waits waits for ever: what is open has its next instant, and somebody’s list', () => {
    const tries = fc.array(fc.tuple(any, fc.integer({ min: 0, max: 20 })), { maxLength: 20 });
    fc.assert(
      fc.property(tries, (each) => {
        const { state } = tried(each.map(([[command, by], days]) => [command, by, days]));
        const work = workOf(publicationProcess, state).map(({ unit }) => unit);
        if (state.status === 'published') return work.length === 0;
        const isRunning = state.consultation !== null && state.consultation.endedAt === null;
        return isRunning ? publicationProcess.due(state) !== null : work.includes('credit-department');
      }),
    );
  });
});

describe('M9.1 comments are bounded', () => {
  const opened = (given: number): PublicationState => {
    const { state } = tried([[open, department(drafter), 0]]);
    const { consultation } = state;
    if (!consultation) throw new Error('It is open.');
    return { ...state, consultation: { ...consultation, given } };
  };
  const comment = (given: number) => {
    const before = { state: opened(given), seq: 2, revision: 2, head: '' };
    const ran = giveCommand(publicationProcess, before, commented, shift(begun, day), citizen);
    return ran.ok ? ran.value.state.consultation?.given : ran.refusal.code;
  };

  test('a draft takes so many and no more', () => {
    const { most } = law.comments;
    expect([comment(most - 1), comment(most)]).toEqual([most, 'comments-full']);
  });

  test('nobody without a name comments', () => {
    const before = { state: opened(0), seq: 2, revision: 2, head: '' };
    const unnamed: Acting[] = [
      { as: 'subject', person: null },
      { as: 'unit', unit: 'housing', client: 'c' },
      timer,
    ];
    for (const by of unnamed) {
      const ran = giveCommand(publicationProcess, before, commented, shift(begun, day), by);
      expect(!ran.ok && ran.refusal.code).toBe('not-found');
    }
  });

  test('what falls due falls due once: on the last day’s end, and on the limit', () => {
    const { state } = tried([[open, department(drafter), 0]]);
    expect(fallenDue(state, shift(until, -1))).toBe(null);
    expect(fallenDue(state, until)).toEqual({ type: 'end-comments' });
    const ended = tried([
      [open, department(drafter), 0],
      [{ type: 'end-comments' }, timer, 40],
    ]).state;
    const decideBy = ended.consultation?.decideBy ?? '';
    expect([fallenDue(ended, shift(decideBy, -1)), fallenDue(ended, decideBy)]).toEqual([
      null,
      { type: 'escalate' },
    ]);
    const { codes } = tried([
      [open, department(drafter), 0],
      [{ type: 'end-comments' }, timer, 1],
      [{ type: 'escalate' }, timer, 60],
    ]);
    expect(codes).toEqual(['done', 'not-yet-due', 'not-yet-due']);
  });

  test('a last day lies between the period of the deployment and a year more', () => {
    expect(lastDays(begun, 30)).toEqual(['2026-04-19', '2027-04-19']);
  });
});

describe('M9.2 what must be assessed', () => {
  const commendations = contentOf('commendations');
  const measure = contentOf('restricted-procurement-and-subsidies');
  const matter = contentOf('food-safety-inspection');
  const forAll = { forNaturalPersons: true };
  test.each<[string, PublishedKind, Content, Content[], boolean]>([
    ['a measure', 'measures', measure, [measure], true],
    ['an item about untrustworthiness', 'items', contentOf(name), [contentOf(name)], true],
    ['an item that is new', 'items', commendations, [], true],
    [
      'an item that no more burdens',
      'items',
      { ...contentOf(name), nature: 'neutral' },
      [contentOf(name)],
      true,
    ],
    [
      'other words',
      'items',
      { ...commendations, name: { zh: '荣誉', en: 'Honours' } },
      [commendations],
      true,
    ],
    ['the same', 'items', commendations, [commendations], false],
    ['fewer uses', 'items', { ...commendations, scopeOfUse: [] }, [commendations], false],
    [
      'no more than one of two',
      'items',
      commendations,
      [commendations, { ...commendations, scopeOfUse: [] }],
      true,
    ],
    ['a matter for natural persons that is new', 'pledge-matters', { ...matter, ...forAll }, [], true],
    ['one that persons may pledge now', 'pledge-matters', { ...matter, ...forAll }, [matter], true],
    [
      'one that records persons for longer',
      'pledge-matters',
      { ...matter, ...forAll, recordingPeriod: { years: 20 } },
      [{ ...matter, ...forAll }],
      true,
    ],
    [
      'one that records those for longer who no more may',
      'pledge-matters',
      { ...matter, recordingPeriod: { years: 20 } },
      [{ ...matter, ...forAll }],
      true,
    ],
    ['one that persons may pledge no more', 'pledge-matters', matter, [{ ...matter, ...forAll }], false],
    [
      'one for organizations',
      'pledge-matters',
      { ...matter, recordingPeriod: { years: 20 } },
      [matter],
      false,
    ],
  ])('%s', (_, what, content, replaced, expected) => {
    expect(mustBeAssessed(what, content, replaced)).toBe(expected);
  });
});
