import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantAuthorization } from '../../shared/authorization/process.ts';
import { catalogItem } from '../../shared/catalog/catalog.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { type Purpose, purposes } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { day, providerUnit, shift } from '../support/actors.ts';
import { type History, histories } from './histories.ts';

const runs = { numRuns: 3000 };
const stranger = 'zzzzzzzzzzzzzzzzzzzzzz' as SubjectKey;

/** A history, an instant near one at which something changes, and the choices that make a viewer. */
const looks = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    at: fc
      .tuple(fc.constantFrom(...history.edges), fc.constantFrom(-1000, -1, 0, 1, 1000, day, 30 * day))
      .map(([edge, ms]) => shift(edge, ms)),
    purpose: fc.constantFrom(...(Object.keys(purposes) as Purpose[])),
    grant: fc.record({
      own: fc.boolean(),
      unit: fc.constantFrom('harbour-bank', 'another-bank'),
      fromMs: fc.constantFrom(-day, -1, 0, 1),
      untilMs: fc.constantFrom(-1, 0, 1, day),
      revoked: fc.boolean(),
    }),
  }),
);

type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

function authorizationOf({ history, at, grant }: Look) {
  const subject = grant.own ? history.record.subject : stranger;
  const granted = {
    id: '0000000000000001',
    to: grant.unit,
    purpose: 'loan',
    until: shift(at, grant.untilMs),
  };
  const state = grantAuthorization(subject, granted, shift(at, grant.fromMs));
  return grant.revoked ? { ...state, status: 'revoked' as const } : state;
}

/** Those that are no party to the record. */
const others = (look: Look): Viewer[] => [
  { as: 'organ', unit: 'procurement-centre', purpose: look.purpose },
  { as: 'authorized', unit: 'harbour-bank', authorization: authorizationOf(look) },
  { as: 'authorized', unit: 'harbour-bank', authorization: null },
  { as: 'joint-response', unit: 'housing', record: look.history.record.id },
  { as: 'public' },
  { as: 'subject', subject: stranger },
  { as: 'provider', unit: 'transport' },
];

const parties = ({ record }: History): Viewer[] => [
  { as: 'subject', subject: record.subject },
  { as: 'provider', unit: providerUnit },
  { as: 'handler' },
];

const everybody = (look: Look): Viewer[] => [...others(look), ...parties(look.history)];

const shownTo = ({ history, at }: Look, viewer: Viewer) => {
  const seen = view(history.record, viewer, at);
  return 'shown' in seen ? seen.shown : null;
};

/** In effect as the law has it, from what was told and not from the record's own state. */
const inEffect = ({ record, told }: History, at: Instant): boolean =>
  told.effective &&
  !told.gone &&
  at < record.endsAt &&
  (record.exemption !== null || (told.noticeEnd !== null && at >= told.noticeEnd));

describe('the visibility function, for generated histories, viewers and instants', () => {
  test('Invariant 1: nobody else sees an adverse record before its notice is delivered and its period has run', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { told, record } = look.history;
        const early =
          record.exemption === null &&
          (told.deliveredAt === null || told.noticeEnd === null || look.at < told.noticeEnd);
        if (!early && told.effective) return;
        for (const viewer of others(look)) expect(shownTo(look, viewer)).toBeNull();
      }),
      runs,
    );
  });

  test('M11.2 what a cited law exempts from notice says so wherever it is shown', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { exemption, notice } = look.history.record;
        for (const viewer of everybody(look)) {
          const shown = shownTo(look, viewer);
          if (shown && notice === null) expect(shown.noticeExemption).toEqual(exemption);
        }
      }),
      runs,
    );
  });

  test('Invariant 2: nobody at all sees it at or after its end', () => {
    fc.assert(
      fc.property(looks, (look) => {
        if (look.at < look.history.record.endsAt && !look.history.told.gone) return;
        for (const viewer of everybody(look)) expect(shownTo(look, viewer)).toBeNull();
      }),
      runs,
    );
  });

  test('Invariant 3: whoever sees it sees every open objection, and no other', () => {
    fc.assert(
      fc.property(looks, (look) => {
        for (const viewer of everybody(look)) {
          const shown = shownTo(look, viewer);
          if (!shown) continue;
          expect(new Set(shown.annotations.map(({ objection }) => objection))).toEqual(
            look.history.told.open,
          );
          for (const { dueAt, overdue } of shown.annotations) expect(overdue).toBe(look.at >= dueAt);
        }
      }),
      runs,
    );
  });

  test('Invariant 7: nobody sees it without a basis: scope of use, authorization in force, own case, open to the public', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { record } = look.history;
        const item = catalogItem(record.item);
        const { grant } = look;
        const inForce =
          grant.own &&
          grant.unit === 'harbour-bank' &&
          grant.fromMs <= 0 &&
          grant.untilMs > 0 &&
          !grant.revoked;
        const allowed = [
          item?.scopeOfUse.includes(look.purpose) ?? false,
          inForce,
          false,
          true,
          record.subjectKind === 'organization',
          false,
          false,
        ];
        const seen = others(look).map((viewer) => shownTo(look, viewer) !== null);
        expect(seen).toEqual(allowed.map((basis) => basis && inEffect(look.history, look.at)));
      }),
      runs,
    );
  });

  test('M13.1 its parties see it from the filing to its end', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { record, told } = look.history;
        const stands = look.at < record.endsAt && !told.gone;
        for (const viewer of parties(look.history)) expect(shownTo(look, viewer) !== null).toBe(stands);
      }),
      runs,
    );
  });

  test('M5.1 no number of a personal document is shown to whoever is no party', () => {
    fc.assert(
      fc.property(looks, (look) => {
        for (const viewer of others(look)) {
          const content = shownTo(look, viewer)?.content ?? {};
          expect(
            Object.keys(content).filter(
              (key) => /document(type|number)$/i.test(key) && key !== 'documentNumber',
            ),
          ).toEqual([]);
        }
      }),
      runs,
    );
  });
});
