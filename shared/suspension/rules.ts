import type { Fields, Kind } from '../application/kind.ts';
import { type Fault, fault } from '../texts/said.ts';
import { periodEnd } from '../time/period.ts';

/** Which proceedings run, by what shows that they do: the receipt of an organ or the case number of a court. */
const unsaid = ({ document }: Fields): Fault[] =>
  document ? [] : [fault('document', 'proceedings-document-missing')];

/** Suspension (Art. 53): disclosure stops with the report, and ends only by a named handler's decision on a document. */
export const suspensionRules = {
  prefix: 'sus',
  path: '/v1/suspensions',
  hasWorkflow: false,
  apply: { by: ['subject', 'adjudicator'], not: ['about-oneself', 'own-unit-concerned'] },
  grounds: ['reconsideration', 'litigation'],
  fields: { document: 'text' },
  // One ends while another still runs, in another instance or by another party.
  several: { by: 'document', most: 10, ofPerson: 5 },
  published: null,
  // What is not in effect yet takes effect seen by nobody.
  to: ['notifying', 'notified', 'contested', 'active'],
  unsaid,
  unmet: () => [],
  conditions: [],
  missing: null,
  marks: { open: { mark: 'suspended', says: 'suspended' }, granted: null },
  // Nothing decides itself: it is looked at again, so that none is forgotten.
  deadlines: (received, { suspensionReviewDays }) => ({
    remindAt: periodEnd(received, { days: suspensionReviewDays }),
    dueAt: periodEnd(received, { days: suspensionReviewDays }),
  }),
  isOpenEnded: true,
  isByDocument: true,
  decide: { by: ['handler'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  takeBack: 'never',
  outcomes: { record: { ended: 'disclose', confirmed: 'suspend', dismissed: 'none' }, missing: {} },
  carriedOutBy: 'disclose',
  remedies: 'otherRemedies',
} as const satisfies Kind;
