import { describe, expect, test } from 'vitest';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { highestOf, readPublished, upcoming, versionsOf } from '../../../shared/publication/list.ts';
import { draftPublication } from '../../../shared/publication/open.ts';
import { earliestEffect, publicationProcess } from '../../../shared/publication/process.ts';
import type { Content, PublicationCommand, Published } from '../../../shared/publication/state.ts';
import { law } from '../../../shared/regulation.ts';
import { shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { giveCommand, stored } from '../../support/cases.ts';
import { contentOf } from '../../support/published.ts';

const name = 'administrative-penalties';
const at = shanghai('2026-03-20');
const minute = 60_000;
const [narrowing, widening] = [law.publication.narrowing, law.publication.widening].map(
  ({ minutes }) => minutes * minute,
) as [number, number];
const drafter = { id: 'CD-1', name: 'He Ping' };
const approver = { id: 'CD-2', name: 'Tang Wei' };
const acting = (official: typeof drafter) =>
  ({ as: 'official', unit: 'credit-department', official, capacity: 'department' }) as const;

const first = contentOf(name);
const narrower: Content = { ...first, scopeOfUse: [] };
const wider: Content = { ...first, openForOrganizations: true, providers: ['market-regulation'] };

const version = (number: number, effectiveAt: string, content = first): Published => ({
  id: name,
  version: number,
  effectiveAt,
  content,
  publication: `pub_${number}`,
});

const draft = (content: Content, replaces: number | null = 1) =>
  allowed(
    draftPublication(
      {
        id: '00000000-0000-4000-8000-000000000001',
        what: 'items',
        name,
        content,
        official: drafter,
        replaces,
      },
      at,
      acting(drafter),
    ),
  );

const day = 24 * 60 * minute;
const [openedAt, until] = [shift(at, -40 * day), shift(at, -day)];

/** A draft of which the public was heard before `at`, and which experts have assessed. */
function heard(content: Content, earlier: readonly Published[]) {
  const change = draft(content, highestOf(earlier));
  const led = (before: ReturnType<typeof draft>, command: PublicationCommand, now: string) =>
    allowed(giveCommand(publicationProcess, stored(before), command, now, acting(drafter)));
  const reasons = 'It is about untrustworthiness.';
  const open = { type: 'open-comments', official: drafter, until, assessed: true, reasons, earlier } as const;
  const opinion = { document: '3', experts: 'Three', givenOn: '2026-03-20', conclusion: 'Lawful.' };
  const entering = { type: 'enter-assessment', official: drafter, ...opinion } as const;
  return led(led(change, open, openedAt), entering, shift(at, -1));
}

const give = (change: ReturnType<typeof draft>, command: PublicationCommand, by = approver, now = at) =>
  giveCommand(publicationProcess, stored(change), command, now, acting(by));
const approve = (earlier: Published[], effectiveAt: string | null = null): PublicationCommand => ({
  type: 'approve',
  official: approver,
  document: '12',
  earlier,
  effectiveAt,
});

const begun = [version(1, shift(at, -1))];

function approved(content: Content, earlier = begun, effectiveAt: string | null = null) {
  const ran = give(heard(content, earlier), approve(earlier, effectiveAt));
  return ran.ok ? ran.value.state : ran.refusal;
}

describe('M9.1 a version is drafted by one official and approved by another', () => {
  test('a draft waits on the worklist of the department, and stands in no list', () => {
    const change = draft(narrower);
    expect(workOf(publicationProcess, change.state)).toEqual([
      {
        unit: 'credit-department',
        what: 'open-comments',
        dueAt: shanghai('2026-03-31', '00:00:00.000'),
      },
    ]);
    expect(change.entries.listed).toEqual([]);
    expect(change.messages).toEqual([]);
  });

  test('approved, it stands in the list of its kind under its number, and nothing is to be done', () => {
    const ran = give(heard(narrower, begun), approve(begun));
    if (!ran.ok) throw new Error(ran.refusal.code);
    const { state, entries } = ran.value;
    expect(state).toMatchObject({ status: 'published', version: 2, approved: { at, official: approver } });
    expect(workOf(publicationProcess, state)).toEqual([]);
    const [entry] = entries.listed;
    expect(entry?.key.startsWith(versionsOf(name))).toBe(true);
    expect(readPublished(entry?.body, 'list')).toMatchObject({ id: name, version: 2, content: narrower });
  });

  test('a version of ten stands behind the ninth', () => {
    const keys = [9, 10].map((number) => {
      const earlier = [version(number, shift(openedAt, -1))];
      const ran = give(heard(narrower, earlier), approve(earlier));
      return ran.ok ? ran.value.entries.listed[0]?.key : undefined;
    });
    expect(keys.toSorted()).toEqual(keys);
  });

  test('nobody approves what he drafted', () => {
    const own = give(heard(narrower, begun), approve(begun), drafter);
    expect(!own.ok && own.refusal.code).toBe('own-draft');
  });

  test('withdrawn, it is on no worklist, and nothing follows', () => {
    const ran = give(draft(narrower), { type: 'withdraw', official: drafter }, drafter);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(ran.value.state.status).toBe('withdrawn');
    expect(workOf(publicationProcess, ran.value.state)).toEqual([]);
    const late = giveCommand(publicationProcess, stored(ran.value), approve(begun), at, acting(approver));
    expect(!late.ok && late.refusal.code).toBe('not-possible-now');
  });

  test('what another version overtook is read anew', () => {
    const ran = give(heard(narrower, begun), approve([...begun, version(2, shift(at, minute))]));
    expect(!ran.ok && ran.refusal.code).toBe('overtaken');
  });
});

describe('M9.1 when a version takes effect', () => {
  test('what narrows, minutes after its approval; what widens, and what is new, a day', () => {
    expect([earliestEffect(false, at), earliestEffect(true, at)]).toEqual([
      shift(at, narrowing),
      shift(at, widening),
    ]);
    expect(approved(narrower)).toMatchObject({ effectiveAt: shift(at, narrowing) });
    expect(
      approved(wider, [version(1, shift(at, -1), { ...first, openForOrganizations: false })]),
    ).toMatchObject({
      effectiveAt: shift(at, widening),
    });
    expect(approved(first, [])).toMatchObject({ version: 1, effectiveAt: shift(at, widening) });
  });

  test('later where that is asked for, never sooner', () => {
    const later = shift(at, 3 * widening);
    expect(approved(narrower, begun, later)).toMatchObject({ effectiveAt: later });
    expect(approved(narrower, begun, shift(at, narrowing))).toMatchObject({
      effectiveAt: shift(at, narrowing),
    });
    expect(approved(narrower, begun, shift(at, narrowing - 1))).toMatchObject({
      code: 'too-soon',
      values: { first: shift(at, narrowing) },
    });
  });

  test('it widens where it does over any version that is in effect within the day', () => {
    const soon = [...begun, version(2, shift(at, widening), narrower)];
    expect(approved(first, soon)).toMatchObject({ effectiveAt: shift(at, widening) });
    const beyond = [...begun, version(2, shift(at, widening + 1), narrower)];
    expect(approved(first, beyond)).toMatchObject({ effectiveAt: shift(at, narrowing) });
    const replaced = [version(1, shift(at, -2), narrower), version(2, shift(at, -1))];
    expect(approved(first, replaced)).toMatchObject({ effectiveAt: shift(at, narrowing) });
  });

  test('of what is to come, none that another takes the place of', () => {
    const versions = [...begun, version(2, shift(at, 2)), version(3, shift(at, 1))];
    expect(upcoming(versions, name, at).map((each) => each.version)).toEqual([3]);
    expect(upcoming(versions, 'other', at)).toEqual([]);
    expect([highestOf(versions), highestOf([])]).toEqual([3, null]);
  });
});
