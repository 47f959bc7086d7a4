import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restrictionBy } from '../../shared/application/apply.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { actingOn, actors, providerOfficial, providerUnit, shanghai, shift } from '../support/actors.ts';
import { commands, recordIn, stored } from '../support/cases.ts';
import { applicationChange } from '../support/objections.ts';
import { published } from '../support/published.ts';

/** Applications that may be open to one record at once, each by its number. */
const applications = {
  objection: ['objection', 'error'],
  another: ['objection', 'privacy'],
  reconsideration: ['suspension', 'reconsideration'],
  litigation: ['suspension', 'litigation'],
  repair: ['repair', 'conduct-corrected'],
  nondisclosure: ['nondisclosure', 'own-wish'],
} as const;
type Of = keyof typeof applications;
const names = Object.keys(applications) as Of[];

/** How one ends: by a decision that grants it, by one that does not, or taken back. */
type Step =
  | { do: 'open'; of: Of }
  | { do: 'end'; of: Of; how: 'yes' | 'no' | 'back' }
  | { do: 'withdraw' }
  | { do: 'archive' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('open' as const), of: fc.constantFrom(...names) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('end' as const),
        of: fc.constantFrom(...names),
        how: fc.constantFrom('yes' as const, 'no' as const, 'back' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'withdraw' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'archive' as const }) },
  ),
  { maxLength: 14 },
);

const start = recordIn('active').state;
/** An application of its own each time: none comes twice. */
const opened = (of: Of, at: Instant) => {
  const [kind, ground] = applications[of];
  const id = `00000000-0000-4000-8000-${String(Date.parse(at)).padStart(12, '0').slice(-12)}`;
  return applicationChange(kind, start, start.filedAt, { ground, id }).state;
};

/** The one of a kind and ground that stands on the record; else one that nothing of it stands there. */
const standing = (of: Of, { restrictions }: RecordState): string => {
  const [kind, ground] = applications[of];
  const found = restrictions.find((each) => each.kind === kind && each.ground === ground);
  return found?.application ?? opened(of, start.filedAt).id;
};

/** The command of a step, and who gives it. */
function commandOf(step: Step, record: RecordState, at: Instant): [RecordCommand, keyof typeof actors] {
  if (step.do === 'withdraw') return [commands.withdraw(), 'filer'];
  if (step.do === 'archive') return [{ type: 'archive' }, 'platform'];
  const [kind] = applications[step.of];
  const application = standing(step.of, record);
  if (step.do === 'open') {
    return [{ type: 'annotate', restriction: restrictionBy(opened(step.of, at), at) }, 'subject'];
  }
  if (step.how === 'back' && kind !== 'suspension') return [{ type: 'let-go', application }, 'subject'];
  return ending(kind, application, step.how === 'yes', record);
}

function ending(
  kind: ApplicationKind,
  application: string,
  isGranted: boolean,
  { secret }: RecordState,
): [RecordCommand, keyof typeof actors] {
  switch (kind) {
    case 'objection':
      return [
        {
          type: 'resolve',
          objection: application,
          resolution: { outcome: isGranted ? 'deleted' : 'upheld' },
        },
        'handler',
      ];
    case 'repair': {
      const granted = isGranted ? { performedOn: secret.filing.decidedOn } : null;
      return [{ type: 'repair', application, granted }, 'provider'];
    }
    case 'nondisclosure':
      return [{ type: 'withhold', application, isGranted }, 'handler'];
    case 'suspension':
      return [{ type: 'disclose', application }, 'handler'];
  }
}

/** What stands, as the law has it: kept beside the record, by what was done and taken. */
interface Law {
  open: Set<Of>;
  granted: Set<Of>;
  isOver: boolean;
  isDeleted: boolean;
}

const after = ({ open, granted, isOver, isDeleted: wasDeleted }: Law, step: Step): Law => {
  if (step.do === 'withdraw' || step.do === 'archive') {
    return { open, granted, isOver: true, isDeleted: wasDeleted };
  }
  if (step.do === 'open') {
    return { open: new Set([...open, step.of]), granted, isOver, isDeleted: wasDeleted };
  }
  const rest = new Set([...open].filter((each) => each !== step.of));
  const wasOpen = open.has(step.of);
  const isKept = step.of === 'repair' || step.of === 'nondisclosure';
  const stays = isKept && step.how === 'yes' && wasOpen && !wasDeleted;
  const still = [...granted].filter((each) => each !== step.of || step.how === 'yes');
  const isDeleted = wasOpen && step.how === 'yes' && (step.of === 'objection' || step.of === 'another');
  return {
    open: rest,
    granted: new Set([...still, ...(stays ? [step.of] : [])]),
    isOver: isOver || isDeleted,
    isDeleted: wasDeleted || isDeleted,
  };
};

const organ = { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' } as const;
const provider = {
  as: 'provider',
  unit: providerUnit,
  reader: providerUnit,
  official: providerOfficial,
} as const;

/** Every command of a step that the record takes, in turn, a minute after the other. */
function played(all: readonly Step[]): { record: RecordState; law: Law; at: Instant }[] {
  let before: Stored<RecordState> = recordIn('active');
  let law: Law = { open: new Set(), granted: new Set(), isOver: false, isDeleted: false };
  let at = shanghai('2026-08-01');
  const moments = [{ record: before.state, law, at }];
  for (const step of all) {
    // What the law says here knows one of each.
    if (step.do === 'open' && law.open.has(step.of)) continue;
    at = shift(step.do === 'archive' ? before.state.endsAt : at, 60_000);
    const [command, by] = commandOf(step, before.state, at);
    const ran = run(recordProcess, before, command, at, actingOn(before.state, actors[by]));
    if (!ran.ok) continue;
    before = stored(ran.value);
    law = after(law, step);
    moments.push({ record: before.state, law, at });
  }
  return moments;
}

describe('Invariant 5: over all orders of what may happen to a record', () => {
  test('M34.1 M35.1 M53.1 the most protective mark wins, and what was suspended comes back with its annotation', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { record, law, at } of played(all)) {
          const seen = view(record, organ, at, published.items);
          const { open, granted, isOver } = law;
          const isSuspended = open.has('reconsideration') || open.has('litigation');
          const isKept = isSuspended || granted.size > 0;
          expect('shown' in seen).toBe(!isOver && !isKept && at < record.endsAt);
          if (!('shown' in seen)) continue;
          const objections = ['objection', 'another'].filter((each) => open.has(each as Of));
          expect(seen.shown.annotations.map(({ kind }) => kind)).toEqual(objections.map(() => 'objection'));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('its subject sees it with every mark until its end, its provider’s official where it is at most suspended', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { record, law, at } of played(all)) {
          const isThere = record.status !== 'deleted' && record.status !== 'archived' && at < record.endsAt;
          const own = view(record, { as: 'subject', subject: record.subject }, at, published.items);
          expect('shown' in own).toBe(isThere);
          expect('shown' in own ? own.shown.annotations.length : 0).toBe(
            isThere ? record.restrictions.length : 0,
          );
          const theirs = view(record, provider, at, published.items);
          expect('shown' in theirs).toBe(isThere && law.granted.size === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nothing reappears that has ended, whatever is decided after', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let hasEnded = false;
        for (const { record, law, at } of played(all)) {
          hasEnded ||= law.isOver || at >= record.endsAt;
          if (hasEnded) expect('shown' in view(record, organ, at, published.items)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('A7 what has let go of the names of its decision never takes them again: they may be another’s by then', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let isFree = false;
        for (const { record } of played(all)) {
          const { names = [] } = recordProcess.entries(record);
          if (isFree) expect(names).toEqual([]);
          isFree ||= names.length === 0;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an objection that is open when the record ends is decided, and takes nothing back', () => {
    const archived = played([{ do: 'open', of: 'objection' }, { do: 'archive' }]).at(-1);
    const record = archived?.record as RecordState;
    const at = shift(record.endsAt, 60_000);
    const resolve = {
      type: 'resolve' as const,
      objection: standing('objection', record),
      resolution: { outcome: 'deleted' as const },
    };
    const ran = run(
      recordProcess,
      { state: record, seq: 9, revision: 9, head: '' },
      resolve,
      at,
      actors.handler,
    );
    expect(ran.ok && ran.value.state).toMatchObject({ isDeleted: true, restrictions: [] });
  });
});
