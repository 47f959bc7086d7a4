import { applicationKinds, ruleOf } from '../application/rules.ts';
import type { Duty } from './unit.ts';

/** Which kind of duty the entries of worklists are that are left to another once their unit has ended. */
const kinds: Readonly<Record<string, Duty>> = {
  'decide-reply': 'provider',
  'notice-returned': 'provider',
  'rows-returned': 'provider',
  'file-missing': 'provider',
  'expungement-asked': 'provider',
  'decide-pledge': 'provider',
  'give-feedback': 'respondent',
  'lift-measure': 'respondent',
  'measure-contested': 'respondent',
  'stop-using': 'respondent',
  'feedback-overdue': 'designator',
  'lifting-overdue': 'designator',
};

/** Applications that whoever filed their record decides on. */
const decided = new Set(
  applicationKinds.flatMap((kind) => (ruleOf(kind).decide.by.includes('provider') ? [`decide-${kind}`] : [])),
);

/** The kind of duty that an entry of a worklist is; null for what nobody does in another's place. */
export const dutyOf = (what: string): Duty | null => kinds[what] ?? (decided.has(what) ? 'provider' : null);
