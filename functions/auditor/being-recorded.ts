/** What the intake is recording while the audit looks, or died over and will do again: not yet whole, and nobody's damage. */
import type { CaseStore } from '../../shared/store/store.ts';
import { load } from '../cases.ts';

/** Whether the rows of a submission are on their way into the register, each with its names, its event and its entries. */
export async function isBeingRecorded(
  cases: Pick<CaseStore, 'load'>,
  submission: string | null,
): Promise<boolean> {
  if (!submission) return false;
  const { submission: found } = await load(cases, { submission });
  return found?.state.status === 'received';
}

/** The submission that the event by which a record is filed names; null for any other event, or what is none. */
export function submissionIn(body: string): string | null {
  if (!body.startsWith('{"type":"RecordFiled",')) return null;
  try {
    const { data }: { data?: { submission?: string } } = JSON.parse(body);
    return data?.submission ?? null;
  } catch {
    return null;
  }
}
