/** M9.1, M9.2: each stage of a draft on its second, what is refused before and after it, and with which words. */

import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../shared/authority/acting.ts';
import type { Change } from '../../../shared/process/change.ts';
import type { PublishedKind } from '../../../shared/publication/kinds.ts';
import { draftPublication } from '../../../shared/publication/open.ts';
import {
  earliestEffect,
  fallenDue,
  isEnding,
  publicationProcess,
} from '../../../shared/publication/process.ts';
import type {
  Content,
  PublicationCommand,
  PublicationState,
  Published,
} from '../../../shared/publication/state.ts';
import { law } from '../../../shared/regulation.ts';
import { addDays, civilDateOf } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { giveCommand, stored } from '../../support/cases.ts';
import { approver, begun, citizen, day, department, drafter, timer, until } from '../../support/drafting.ts';
import { contentOf } from '../../support/published.ts';

const name = 'administrative-penalties';

const version = (number: number, content = contentOf(name), at = shift(begun, -day)): Published => ({
  id: name,
  version: number,
  effectiveAt: at,
  content,
  publication: `pub_${number}`,
});

const draft = (content: Content = { ...contentOf(name), scopeOfUse: [] }, what: PublishedKind = 'items') =>
  allowed(
    draftPublication(
      {
        id: '00000000-0000-4000-8000-000000000001',
        what,
        name,
        content,
        official: drafter,
        replaces: 1,
      },
      begun,
      department(drafter),
    ),
  );

const opening = (more: object = {}) =>
  ({
    type: 'open-comments',
    official: drafter,
    until,
    assessed: true,
    reasons: 'It burdens people.',
    earlier: [version(1)],
    ...more,
  }) as const;
const comment = { type: 'note-comment', comment: 'com_1' } as const;
const answer = { type: 'note-answer', comment: 'com_1' } as const;
const assessment = (givenOn = '2026-04-21') =>
  ({
    type: 'enter-assessment',
    official: drafter,
    document: 'No. 3',
    experts: 'Three',
    givenOn,
    conclusion: 'Lawful.',
  }) as const;
const approval = (more: object = {}): PublicationCommand => ({
  type: 'approve',
  official: approver,
  document: 'No. 12',
  earlier: [version(1)],
  effectiveAt: null,
  ...more,
});

type Step = [command: PublicationCommand, by: Acting, at: string];
type Drafted = Change<PublicationState>;

/** A draft after some steps, each of which is taken. */
const led = (steps: readonly Step[], from: Drafted = draft()): Drafted =>
  steps.reduce(
    (change, [command, by, at]) => allowed(giveCommand(publicationProcess, stored(change), command, at, by)),
    from,
  );

/** What comes of a step: its events, or its refusal. */
const comes = (change: Drafted, [command, by, at]: Step) => {
  const ran = giveCommand(publicationProcess, stored(change), command, at, by);
  return ran.ok ? ran.value.events.map(({ type }) => type) : ran.refusal;
};

const opened = () => led([[opening(), department(drafter), begun]]);
const commented = () => led([[comment, citizen, shift(until, -1)]], opened());
const heard = () => led([[answer, department(approver), until]], commented());
const assessed = () => led([[assessment(), department(drafter), shift(until, day)]], heard());

describe('M9.1 a draft is opened to comments', () => {
  test('by an official, of the version that nobody has overtaken', () => {
    const by = department(drafter);
    const overtaken = [version(1), version(2)];
    expect(comes(draft(), [opening({ earlier: overtaken }), by, begun])).toMatchObject({ code: 'overtaken' });
    expect(opened().state).toMatchObject({
      status: 'consulting',
      consultation: { until, openedBy: drafter, given: 0, answered: 0 },
    });
  });

  test('M9.2 and nobody says that what burdens people needs no experts', () => {
    const step: Step = [opening({ assessed: false }), department(drafter), begun];
    expect(comes(draft(), step)).toMatchObject({ code: 'assessment-undeniable' });
    expect(comes(draft(contentOf('commendations')), step)).toMatchObject({ code: 'assessment-undeniable' });
    const same = contentOf('commendations');
    const told = [
      opening({ assessed: false, earlier: [version(1, same)] }),
      department(drafter),
      begun,
    ] as Step;
    expect(comes(draft(same), told)).toEqual(['CommentsOpened']);
  });
});

describe('M9.1 comments are taken to the end of the last day', () => {
  test('the last before it, none at it, each by its identifier', () => {
    const before = allowed(
      giveCommand(publicationProcess, stored(opened()), comment, shift(until, -1), citizen),
    );
    expect(before.events).toMatchObject([{ type: 'CommentNoted', data: { comment: 'com_1' } }]);
    expect(comes(opened(), [comment, citizen, until])).toMatchObject({
      code: 'comments-over',
      values: { until },
    });
  });

  test('as many as a draft takes are said with the refusal of one more', () => {
    const change = opened();
    const { consultation } = change.state;
    if (!consultation) throw new Error('It is open.');
    const { most } = law.comments;
    const full = { ...change, state: { ...change.state, consultation: { ...consultation, given: most } } };
    expect(comes(full, [comment, citizen, shift(begun, day)])).toMatchObject({
      code: 'comments-full',
      values: { most },
    });
  });

  test('that they are over is noted once, and not before', () => {
    const end: PublicationCommand = { type: 'end-comments' };
    expect(comes(opened(), [end, timer, shift(until, -1)])).toMatchObject({ code: 'not-yet-due' });
    const ended = led([[end, timer, until]], opened());
    expect(ended.state.consultation?.endedAt).toBe(until);
    expect(comes(ended, [end, timer, shift(until, day)])).toEqual([]);
    expect(publicationProcess.due(opened().state)).toBe(until);
    expect(publicationProcess.due(ended.state)).toBe(ended.state.consultation?.decideBy);
  });

  test('a draft on which nobody decides is overdue from its limit on, once', () => {
    const escalate: PublicationCommand = { type: 'escalate' };
    const ended = led([[{ type: 'end-comments' }, timer, until]], opened());
    const decideBy = ended.state.consultation?.decideBy ?? '';
    expect(comes(ended, [escalate, timer, shift(decideBy, -1)])).toMatchObject({ code: 'not-yet-due' });
    const late = led([[escalate, timer, decideBy]], ended);
    expect(late.events).toMatchObject([{ type: 'PublicationOverdue' }]);
    expect(late.state.consultation?.overdueMarkedAt).toBe(decideBy);
    expect(comes(late, [escalate, timer, shift(decideBy, day)])).toEqual([]);
    expect([publicationProcess.due(late.state), fallenDue(late.state, shift(decideBy, day))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('M9.2 experts assess what was heard', () => {
  const by = department(drafter);

  test('not while comments run, and not a draft of a later day than theirs', () => {
    const early: Step = [assessment(), by, shift(until, -1)];
    expect(comes(opened(), early)).toMatchObject({ code: 'comments-running', values: { until } });
    const before: Step = [assessment('2026-03-19'), by, until];
    expect(comes(heard(), before)).toMatchObject({ code: 'assessed-before-draft' });
    const first = civilDateOf(until);
    const meanwhile: Step = [assessment(addDays(first, -1)), by, until];
    expect(comes(heard(), meanwhile)).toMatchObject({ code: 'assessed-before-comments-ended' });
    expect(comes(heard(), [assessment(first), by, until])).toEqual(['AssessmentEntered']);
  });

  test('and that the comments are over is noted with it, where nobody had', () => {
    expect(assessed().state).toMatchObject({
      status: 'assessed',
      consultation: { endedAt: shift(until, day) },
      assessment: { owed: true, reasons: 'It burdens people.', entered: { document: 'No. 3' } },
    });
    const noted = led([[{ type: 'end-comments' }, timer, until]], heard());
    const later = led([[assessment(), by, shift(until, day)]], noted);
    expect(later.state.consultation?.endedAt).toBe(until);
    // What it waits for still falls due.
    expect(publicationProcess.due(later.state)).toBe(later.state.consultation?.decideBy);
  });
});

describe('M9.1 a draft is approved', () => {
  const by = department(approver);
  const at = shift(until, 2 * day);

  test('once nothing of its public life is left out, each with its own words', () => {
    expect(comes(opened(), [approval(), by, shift(until, -1)])).toMatchObject({ code: 'comments-running' });
    const unanswered = led([[assessment(), department(drafter), shift(until, day)]], commented());
    expect(comes(unanswered, [approval(), by, at])).toMatchObject({
      code: 'comments-unanswered',
      values: { unanswered: 1 },
    });
    expect(comes(heard(), [approval(), by, at])).toMatchObject({ code: 'assessment-owed' });
    expect(comes(assessed(), [approval({ document: null }), by, at])).toMatchObject({
      code: 'approval-number-missing',
    });
    expect(comes(assessed(), [approval(), by, at])).toEqual(['PublicationApproved']);
  });

  test('without experts where it takes nothing from anybody', () => {
    const same = contentOf('commendations');
    const earlier = [version(1, same)];
    const open: Step = [opening({ assessed: false, earlier }), department(drafter), begun];
    const told = led([open], draft(same));
    expect(comes(told, [approval({ earlier }), by, at])).toEqual(['PublicationApproved']);
  });

  test('not before the first instant, and at none before it', () => {
    const first = earliestEffect(false, at);
    const on = (effectiveAt: string): Step => [approval({ effectiveAt }), by, at];
    expect(comes(assessed(), on(first))).toEqual(['PublicationApproved']);
    expect(comes(assessed(), on(shift(first, -1)))).toMatchObject({
      code: 'too-soon',
      values: { first },
    });
  });

  test('what is withdrawn names who withdrew it', () => {
    const withdrawn = led([[{ type: 'withdraw', official: approver }, by, at]], heard());
    expect(withdrawn.events).toMatchObject([{ type: 'PublicationWithdrawn', data: { official: approver } }]);
    expect(withdrawn.state.status).toBe('withdrawn');
  });
});

test('M9.1 what ends an item has no unit left that provides it, and is an item', () => {
  const content = contentOf(name);
  expect(isEnding({ what: 'items', content: { ...content, providers: [] } })).toBe(true);
  expect(isEnding({ what: 'items', content })).toBe(false);
  expect(isEnding({ what: 'calendars', content: {} })).toBe(false);
});

describe('M9.1 a calendar has no public life, and the periods that run are counted anew by it', () => {
  const content = { year: 2031, holidays: [], workdays: [] };
  const recount: PublicationCommand = { type: 'note-recounted' };
  const settled = 10 * 60_000;
  const published = () => {
    const change = allowed(
      draftPublication(
        {
          id: '00000000-0000-4000-8000-000000000002',
          what: 'calendars',
          name: 'year-2031',
          content,
          official: drafter,
          replaces: null,
        },
        begun,
        department(drafter),
      ),
    );
    const by = department(approver);
    return led([[approval({ document: null, earlier: [] }), by, shift(begun, day)]], change);
  };

  test('from its instant on, once those on their way have come, and once', () => {
    const { state } = published();
    const effectiveAt = state.effectiveAt ?? '';
    expect([state.version, publicationProcess.due(state)]).toEqual([1, effectiveAt]);
    const at = shift(effectiveAt, settled);
    expect(comes(published(), [recount, timer, shift(at, -1)])).toMatchObject({ code: 'not-yet-due' });
    const counted = led([[recount, timer, at]], published());
    expect(counted.events).toMatchObject([{ type: 'PeriodsRecounted' }]);
    expect([counted.state.recountedAt, publicationProcess.due(counted.state)]).toEqual([at, null]);
    expect(comes(counted, [recount, timer, shift(at, day)])).toEqual([]);
  });

  test('of anything else nothing is counted anew', () => {
    const item = led([[approval(), department(approver), shift(until, 2 * day)]], assessed());
    expect(publicationProcess.due(item.state)).toBe(null);
  });
});
