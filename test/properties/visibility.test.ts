import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { latest, versionOf } from '../../shared/publication/list.ts';
import { disclosedAs } from '../../shared/record/disclosed.ts';
import { recordStatuses } from '../../shared/record/state.ts';
import { type Purpose, purposes } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { day, providerUnit, shift } from '../support/actors.ts';
import { everyPlan } from '../support/every-plan.ts';
import { authorized, inEffect, stands } from '../support/ledger.ts';
import { handling } from '../support/objections.ts';
import { plans } from '../support/plans.ts';
import { type Moment, play } from '../support/play.ts';
import { published } from '../support/published.ts';

/** Often; but where each of many mutants is tried, as often as is set for all. */
const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 100 };
const stranger = 'zzzzzzzzzzzzzzzzzzzzzz' as SubjectKey;

/** The instants at which what may be seen of a record changes, if nothing more happens to it. */
const edgesOf = ({ at, ledger }: Moment): Instant[] => [
  at,
  ledger.end,
  ...(ledger.noticeEnd ? [ledger.noticeEnd] : []),
  ...(ledger.authorization ? [ledger.authorization.until] : []),
  ...ledger.objections.values(),
];

/** The catalog as it is published then, its items adjusted in what they may be used for, from then or later on. */
const adjusted: fc.Arbitrary<readonly CatalogItem[]> = fc
  .option(
    fc.record({
      scopeOfUse: fc.subarray(Object.keys(purposes) as Purpose[]),
      openForOrganizations: fc.boolean(),
      effectiveAt: fc.constantFrom('2026-06-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z'),
    }),
  )
  .map((change) => [
    ...published.items,
    ...(change ? published.items.map((item) => ({ ...item, ...change, version: item.version + 1 })) : []),
  ]);

/** A moment of a history, looked at then or later, mostly where something changes. */
interface Look {
  moment: Moment;
  at: Instant;
  purpose: Purpose;
  items: readonly CatalogItem[];
}

const looks: fc.Arbitrary<Look> = plans
  .map((plan) => play(plan).moments)
  .chain((moments) => fc.constantFrom(...moments))
  .chain((moment) =>
    fc.record({
      moment: fc.constant(moment),
      at: fc
        .tuple(fc.constantFrom(...edgesOf(moment)), fc.constantFrom(-1000, -1, 0, 1, 1000, day, 30 * day))
        .map(([edge, ms]) => shift(edge, ms))
        .map((at) => (at < moment.at ? moment.at : at)),
      purpose: fc.constantFrom(...(Object.keys(purposes) as Purpose[])),
      items: adjusted,
    }),
  );

/** Those that are no party to the record, each with whether the law gives them a basis once it is in effect. */
function others(look: Look): [Viewer, boolean][] {
  const { moment, at, purpose, items } = look;
  const { record, authorization, ledger } = moment;
  const now = latest(items, record.item, at);
  const then = versionOf(items, record.item, record.catalogVersion);
  const inScope = [now, then].every((item) => item?.scopeOfUse.includes(purpose));
  const open = [now, then].every((item) => item?.openForOrganizations);
  const foreign = authorization && { ...authorization, subject: stranger };
  return [
    [{ as: 'organ', unit: 'procurement-centre', purpose }, inScope],
    [{ as: 'authorized', unit: 'harbour-bank', authorization }, authorized(ledger, at)],
    [{ as: 'authorized', unit: 'another-bank', authorization }, false],
    [{ as: 'authorized', unit: 'harbour-bank', authorization: foreign }, false],
    [{ as: 'authorized', unit: 'harbour-bank', authorization: null }, false],
    [{ as: 'joint-response', unit: 'housing', record: record.id }, true],
    [{ as: 'joint-response', unit: 'housing', record: 'rec_another' }, false],
    [{ as: 'public' }, record.secret.filing.subjectCategory === 'legal-person-or-organization' && open],
    [{ as: 'subject', subject: stranger }, false],
    [{ as: 'provider', unit: 'transport', reader: 'transport', official: null }, false],
  ];
}

const parties = ({ moment: { record } }: Look): Viewer[] => [
  { as: 'subject', subject: record.subject },
  { as: 'provider', unit: providerUnit, reader: providerUnit, official: null },
];

/** The handler in whose hands an open application to the record is, and those who look like it and are not. */
const handlers = ({ moment: { record } }: Look) => {
  const own = handling(record);
  const { application } = own;
  const others: Viewer[] = [
    { ...own, application: null },
    { ...own, official: { ...own.official, id: 'MB-0002' } },
    { ...own, application: application && { ...application, handler: null } },
    { ...own, application: application && { ...application, status: 'decided' } },
    { ...own, application: application && { ...application, record: 'rec_another' } },
    { ...own, application: application && { ...application, record: null } },
  ];
  return { own, others };
};

const everybody = (look: Look): Viewer[] => [...others(look).map(([viewer]) => viewer), ...parties(look)];

const shownTo = ({ moment, at, items }: Look, viewer: Viewer) => {
  const seen = view(moment.record, viewer, at, items);
  return 'shown' in seen ? seen.shown : null;
};

/** Every record with all that may stand beside its status, as it is now and around each of its edges. */
const everyLook: readonly Look[] = everyPlan.flatMap((plan) => {
  const moment = play(plan).moments.at(-1);
  const purpose = 'procurement-and-projects';
  return moment
    ? edgesOf(moment)
        .flatMap((edge) => [shift(edge, -1), edge])
        .filter((at) => at >= moment.at)
        .map((at) => ({ moment, at, purpose, items: published.items }))
    : [];
});

const always = (name: string, holds: (look: Look) => void) =>
  test(name, () => {
    for (const look of everyLook) holds(look);
    fc.assert(fc.property(looks, holds), runs);
  });

test('the records looked at have every status, and beside each whatever may stand there', () => {
  const seen = new Set(
    everyLook.flatMap(({ moment: { record, authorization } }) => [
      record.status,
      `${record.status}, ${record.restrictions.length > 0 ? 'under objection' : 'not under objection'}`,
      ...(record.correctedAt ? [`${record.status}, corrected`] : []),
      ...(record.stalledAt ? [`${record.status}, stalled`] : []),
      ...(authorization ? [`${record.status}, authorized`] : []),
      ...(record.exemption ? [`${record.status}, exempt`] : []),
    ]),
  );
  for (const status of recordStatuses) {
    for (const beside of ['', ', under objection', ', not under objection', ', corrected', ', authorized'])
      expect(seen).toContain(`${status}${beside}`);
  }
  for (const exempt of ['active', 'deleted', 'archived']) expect(seen).toContain(`${exempt}, exempt`);
});

describe('the visibility function, for generated histories, viewers and instants', () => {
  always(
    'Invariant 1: nobody else sees an adverse record before its notice is delivered and its period has run',
    (look) => {
      const { exempt, noticeEnd } = look.moment.ledger;
      if (exempt || (noticeEnd !== null && look.at >= noticeEnd)) return;
      for (const [viewer] of others(look)) expect(shownTo(look, viewer)).toBeNull();
    },
  );

  always('M11.2 what a cited law exempts from notice says so wherever it is shown', (look) => {
    for (const viewer of everybody(look)) {
      const shown = shownTo(look, viewer);
      if (shown) expect(shown.noticeExemption !== null).toBe(look.moment.ledger.exempt);
    }
  });

  always('Invariant 2: nobody sees it at or after its end, but who has to decide on it', (look) => {
    if (look.at < look.moment.ledger.end) return;
    for (const viewer of everybody(look)) expect(shownTo(look, viewer)).toBeNull();
  });

  always(
    'Invariant 3: whoever sees it sees every open objection, overdue from its instant, and no other',
    (look) => {
      const open = [...look.moment.ledger.objections].map(([objection, dueAt]) => ({
        objection,
        overdue: look.at >= dueAt,
      }));
      for (const viewer of everybody(look)) {
        const shown = shownTo(look, viewer);
        if (shown)
          expect(
            shown.annotations.map(({ application: objection, overdue }) => ({ objection, overdue })),
          ).toEqual(open);
      }
    },
  );

  always('Invariant 7: others see it on a lawful basis while it is in effect, and not otherwise', (look) => {
    for (const [viewer, basis] of others(look)) {
      expect(shownTo(look, viewer) !== null).toBe(basis && inEffect(look.moment.ledger, look.at));
    }
  });

  always(
    'M12.1 whatever anybody is shown has its place among what is disclosed, and no person has',
    (look) => {
      const { record } = look.moment;
      const entry = disclosedAs(record);
      if (shownTo(look, { as: 'public' })) expect(entry).not.toBeNull();
      if (entry === null) return;
      expect(record.secret.filing.subjectCategory).toBe('legal-person-or-organization');
      // Nothing but its end, or that the catalog closed it, keeps from anybody what has its place.
      if (look.at < record.endsAt)
        expect(view(record, { as: 'public' }, look.at, published.items)).toHaveProperty('shown');
    },
  );

  always('M13.1 its parties see it from its filing to its end, unless it was deleted', (look) => {
    for (const viewer of parties(look)) {
      const { ledger } = look.moment;
      const isKept = ledger.expunging && viewer.as !== 'subject';
      expect(shownTo(look, viewer) !== null).toBe(stands(ledger, look.at) && !isKept);
    }
  });

  always(
    'A12 a handler sees it through an open application of theirs that is about it, ended or not, unless it was deleted',
    (look) => {
      const { own, others } = handlers(look);
      const { record, ledger } = look.moment;
      expect(shownTo(look, own) !== null).toBe(!record.isDeleted && !ledger.expunging);
      for (const viewer of others) expect(shownTo(look, viewer)).toBeNull();
    },
  );

  always(
    'M16.1 while it is asked to be expunged supervision sees it, whatever became of it, and then nobody',
    (look) => {
      const { record, ledger } = look.moment;
      const shown = shownTo(look, { as: 'supervision' });
      if (ledger.expunging) expect(shown).not.toBeNull();
      if (record.status !== 'expunged') return;
      for (const viewer of [...everybody(look), handlers(look).own, { as: 'supervision' } as const])
        expect(view(record, viewer, look.at, look.items)).toEqual({ withheld: 'expunged' });
    },
  );

  always('M5.1 no number of a personal document is shown to whoever is no party', (look) => {
    for (const [viewer] of others(look)) {
      const keys = Object.keys(shownTo(look, viewer)?.content ?? {});
      expect(keys.filter((key) => /document(type|number)$/i.test(key) && key !== 'documentNumber')).toEqual(
        [],
      );
    }
  });
});
