import { readCaseId } from '../../shared/ids.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { CaseStore } from '../../shared/store/store.ts';

/** How many joint responses are read at once. */
const together = 50;

/** The joint responses that rest on a record, read page by page, the newest first. */
export async function* measuresOn(
  cases: Pick<CaseStore, 'list'>,
  record: string,
): AsyncGenerator<Stored<JointResponseState>> {
  const home = readCaseId(record, 'record')?.home;
  if (!home) return;
  let after: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof cases.list<'joint-response'>>> = await cases.list(
      home,
      'joint-response',
      after,
      together,
    );
    for (const { item } of part.items) if (item.state.record === record) yield item;
    after = part.end;
  } while (after !== null);
}
