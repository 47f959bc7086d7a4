/** The invented firm of the example file, as the tests of routes meet it. */
import { firmCode } from '../../local/acts/cast.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { callers } from './callers.ts';
import { keys } from './cases.ts';
import { penaltyRow } from './penalties.ts';

export const firm = subjectKey(keys, firmCode);
export const asFirm = callers.subject(firm);

/** A complying row about it, with other values for some of its columns. */
export const firmRow = (changes: Record<string, string> = {}): Record<string, unknown> =>
  penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firmCode.code, ...changes });
