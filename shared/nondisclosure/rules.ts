import type { Fields, Kind } from '../application/kind.ts';
import type { RecordState } from '../record/state.ts';
import { law } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';
import { periodEnd } from '../time/period.ts';

/** Only what is to somebody's credit is withheld at their wish, once they know what nobody can check any more then. */
function unmet({ untrustworthiness }: RecordState, { understood }: Fields): Fault[] {
  if (untrustworthiness !== null) return [fault('record', 'nondisclosure-of-untrustworthy')];
  return understood ? [] : [fault('understood', 'nondisclosure-consequences')];
}

/** Non-disclosure (Art. 35): trustworthiness information leaves the inquiry area at its subject's wish, and comes back at their word. */
export const nondisclosureRules = {
  prefix: 'non',
  path: '/v1/nondisclosures',
  hasWorkflow: false,
  apply: { by: ['subject'], not: [] },
  grounds: ['own-wish'],
  fields: { understood: 'true' },
  several: null,
  published: null,
  to: ['active'],
  unsaid: () => [],
  unmet,
  conditions: [],
  missing: null,
  marks: {
    open: { mark: 'noted', says: 'nondisclosureApplied' },
    granted: { mark: 'undisclosed', says: 'undisclosed' },
  },
  deadlines: (received, { nondisclosureDecisionDays }) => ({
    remindAt: periodEnd(received, { days: Math.max(1, nondisclosureDecisionDays - law.reminder.daysBefore) }),
    dueAt: periodEnd(received, { days: nondisclosureDecisionDays }),
  }),
  isOpenEnded: false,
  isByDocument: false,
  decide: { by: ['handler'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  takeBack: 'always',
  outcomes: { record: { granted: 'withhold', refused: 'none' }, missing: {} },
  carriedOutBy: 'withhold',
  remedies: 'otherRemedies',
} as const satisfies Kind;
