/** What stands on a worklist without a limit by which it must be done. */
import { applicationKinds, ruleOf } from '../../shared/application/rules.ts';

/** That a measure is contested, which is there to be known; that something is damaged, which is seen to at once; and what is only looked at again and again (Art. 53). */
const unlimited: ReadonlySet<string> = new Set([
  'measure-contested',
  'damage-found',
  ...applicationKinds.filter((kind) => ruleOf(kind).isOpenEnded).map((kind) => `decide-${kind}`),
]);

/** Whether an entry may be overdue. */
export const hasLimit = (what: string): boolean => !unlimited.has(what);
