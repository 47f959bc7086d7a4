import type { Kind } from '../application/kind.ts';
import { law } from '../regulation.ts';
import { periodEnd } from '../time/period.ts';
import { repairConditions, repairFields, unmetForRepair } from './conditions.ts';

/** Repair (Art. 34): whoever recorded the untrustworthiness repairs it, and a repaired record shows nowhere. */
export const repairRules = {
  prefix: 'rep',
  path: '/v1/repairs',
  hasWorkflow: false,
  apply: { by: ['subject'], not: [] },
  grounds: ['conduct-corrected'],
  fields: repairFields,
  several: null,
  published: 'pledge',
  // Only what is in effect burdens anybody.
  to: ['active'],
  unsaid: () => [],
  unmet: unmetForRepair,
  conditions: repairConditions,
  missing: null,
  marks: { open: { mark: 'noted', says: 'repairApplied' }, granted: { mark: 'repaired', says: 'repaired' } },
  deadlines: (received, { repairDecisionDays }) => ({
    remindAt: periodEnd(received, { days: Math.max(1, repairDecisionDays - law.reminder.daysBefore) }),
    dueAt: periodEnd(received, { days: repairDecisionDays }),
  }),
  isOpenEnded: false,
  isByDocument: false,
  decide: { by: ['provider'], not: ['about-oneself', 'own-unit-concerned', 'brought-by-oneself'] },
  takeBack: 'while-open',
  outcomes: { record: { granted: 'repair', refused: 'none' }, missing: {} },
  carriedOutBy: 'repair',
  remedies: 'repairRemedies',
} as const satisfies Kind;
