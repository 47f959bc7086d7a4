/**
 * Whatever happens to a record, and whoever looks when: the one function that shows it keeps the law. The
 * histories are random, the commands lawful and not, and the looks cluster where the law draws its lines.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantAuthorization } from '../../shared/authorization/process.ts';
import { catalogItem } from '../../shared/catalog/catalog.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { type Purpose, purposes } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { type ShownRecord, view } from '../../shared/visibility/visibility.ts';
import { providerUnit, shift } from '../support/actors.ts';
import { type Moment, type Plan, plans, play } from '../support/histories.ts';
import { authorized, inEffect, stands } from '../support/ledger.ts';

interface Look {
  moment: Moment;
  viewer: Viewer;
  at: Instant;
  shown: ShownRecord | null;
}

const somebodyElse = 'AAAAAAAAAAAAAAAAAAAAAA' as SubjectKey;
const bank = 'harbour-bank';

function viewers({ record, authorization }: Moment): Viewer[] {
  const organs = (Object.keys(purposes) as Purpose[]).map((purpose) => ({
    as: 'organ' as const,
    unit: 'procurement-centre',
    purpose,
  }));
  const ofAnother = grantAuthorization(
    somebodyElse,
    { id: '00000000-0000-4000-8000-000000000000', to: bank, purpose: 'A loan.', until: '9999' },
    '0000',
  );
  return [
    { as: 'handler' },
    { as: 'subject', subject: record.subject },
    { as: 'subject', subject: somebodyElse },
    { as: 'provider', unit: providerUnit },
    { as: 'provider', unit: 'transport' },
    ...organs,
    { as: 'authorized', unit: bank, authorization },
    { as: 'authorized', unit: 'river-bank', authorization },
    { as: 'authorized', unit: bank, authorization: ofAnother },
    { as: 'authorized', unit: bank, authorization: null },
    { as: 'joint-response', unit: 'housing', record: record.id },
    { as: 'joint-response', unit: 'housing', record: `${record.id}x` },
    { as: 'public' },
  ];
}

/** Now, and exactly at, 1 ms before and 1 ms after everything that begins or ends. Clocks may also run behind. */
function instants({ at, record, ledger }: Moment): Instant[] {
  const edges = [
    record.filedAt,
    ledger.noticeEnd,
    record.notice?.endsAt,
    record.notice?.deliverBy,
    ledger.end,
    record.endsAt,
    ...ledger.objections.values(),
    ledger.authorization?.grantedAt,
    ledger.authorization?.until,
  ].filter((edge) => typeof edge === 'string');
  return [...new Set([at, ...edges.flatMap((edge) => [shift(edge, -1), edge, shift(edge, 1)])])];
}

function looks(plan: Plan): Look[] {
  return play(plan).moments.flatMap((moment) =>
    viewers(moment).flatMap((viewer) =>
      instants(moment).map((at) => {
        const seen = view(moment.record, viewer, at);
        return { moment, viewer, at, shown: 'shown' in seen ? seen.shown : null };
      }),
    ),
  );
}

/** The parties to a record see it before it has effect; all others only after. */
const isParty = (viewer: Viewer) => ['subject', 'provider', 'handler'].includes(viewer.as);

/** Whether the law gives the viewer a basis, whatever the state of the record. */
function hasBasis({ moment: { record, ledger }, viewer, at }: Look): boolean {
  const item = catalogItem(record.item);
  switch (viewer.as) {
    case 'handler':
      return true;
    case 'subject':
      return viewer.subject === record.subject;
    case 'provider':
      return viewer.unit === record.provider;
    case 'organ':
      return item?.scopeOfUse.includes(viewer.purpose) ?? false;
    case 'authorized':
      return (
        viewer.unit === bank && viewer.authorization?.subject === record.subject && authorized(ledger, at)
      );
    case 'joint-response':
      return viewer.record === record.id;
    case 'public':
      return record.secret.filing.subject.kind === 'organization' && (item?.openForOrganizations ?? false);
  }
}

/** Withheld from somebody with a basis. What a moment holds says nothing of the time before it. */
const wasHidden = (look: Look): boolean => look.shown === null && look.at >= look.moment.at && hasBasis(look);

/** Every promise, as what would break it. */
const breaks: Record<string, (look: Look) => boolean> = {
  'Invariant 1, M11.2: nobody but its provider, the handler and its subject sees an adverse record before its notice was delivered and its period has run, or a law exempts it':
    ({ moment, viewer, at, shown }) => shown !== null && !isParty(viewer) && !inEffect(moment.ledger, at),

  'M11.2: the law that exempts a record from notice is shown with it': ({ moment, shown }) =>
    shown !== null && moment.ledger.exempt !== (shown.noticeExemption !== null),

  'Invariant 2, M36.1: nothing is shown to anybody at or after its end': ({ moment, at, shown }) =>
    shown !== null && at >= moment.ledger.end,

  'M33.2: what was deleted is shown to nobody': ({ moment, shown }) =>
    shown !== null && moment.ledger.deleted,

  'Invariant 3, M33.3: whatever is under objection carries each open objection, in every answer': ({
    moment: { ledger },
    at,
    shown,
  }) => {
    if (shown === null) return false;
    const open = [...ledger.objections].map(([objection, dueAt]) => `${objection} ${dueAt} ${at >= dueAt}`);
    const said = shown.annotations.map(({ objection, dueAt, overdue }) => `${objection} ${dueAt} ${overdue}`);
    return open.sort().join() !== said.sort().join() || shown.annotations.some(({ text }) => text === '');
  },

  'M14.1: no organ sees it for a purpose outside the scope of use of the catalog': (look) =>
    look.shown !== null && look.viewer.as === 'organ' && !hasBasis(look),

  'Invariant 7, M13.2: no unit sees it without an authorization of its subject in force': (look) =>
    look.shown !== null && look.viewer.as === 'authorized' && !hasBasis(look),

  'M12.1: a natural person’s record is never public': ({ moment, viewer, shown }) =>
    shown !== null && viewer.as === 'public' && moment.record.secret.filing.subject.kind === 'natural-person',

  'M13.1: nobody sees it in the place of another subject, provider or case': (look) =>
    look.shown !== null && !hasBasis(look),

  'M13.1, M32.1: its subject, its provider and the handler see it until its end': (look) =>
    wasHidden(look) && isParty(look.viewer) && stands(look.moment.ledger, look.at),

  'M12.1, M13.2, M14.1: what is in effect is shown to everybody who has a basis': (look) =>
    wasHidden(look) && !isParty(look.viewer) && inEffect(look.moment.ledger, look.at),
};

/** A look in words, for the report of a counterexample. */
const told = ({ moment, viewer, at, shown }: Look): string =>
  `${shown ? 'shown' : 'withheld'} to ${JSON.stringify(viewer)} at ${at}, while ${moment.record.status}, by ${JSON.stringify(moment.ledger)}`;

const runs = { numRuns: 80 };

describe('for every history, every viewer and every instant', () => {
  test.each(Object.entries(breaks))('%s', (_, broken) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const first = looks(plan).find(broken);
        expect(first && told(first)).toBeUndefined();
      }),
      runs,
    );
  });

  test('the histories come to where the promises matter', () => {
    const seen = fc.sample(plans, { numRuns: 300, seed: 20_260_601 }).flatMap(looks);
    const met = (what: (look: Look) => boolean) => seen.filter(what).length;
    const byOthers = (look: Look) => look.shown !== null && !isParty(look.viewer);
    expect(met(byOthers)).toBeGreaterThan(1_000);
    expect(met((look) => byOthers(look) && !look.moment.ledger.exempt)).toBeGreaterThan(1_000);
    expect(met((look) => byOthers(look) && look.moment.ledger.replied)).toBeGreaterThan(100);
    expect(met((look) => byOthers(look) && look.moment.ledger.objections.size > 0)).toBeGreaterThan(100);
    expect(met((look) => byOthers(look) && look.moment.record.correctedAt !== null)).toBeGreaterThan(100);
    expect(met((look) => look.viewer.as === 'authorized' && look.shown !== null)).toBeGreaterThan(100);
    for (const status of [
      'notifying',
      'notified',
      'contested',
      'withdrawn',
      'returned',
      'deleted',
      'archived',
    ]) {
      expect(met(({ moment }) => moment.record.status === status)).toBeGreaterThan(100);
    }
  });
});
