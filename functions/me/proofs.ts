/** Proofs that what somebody reads of their own is in the log, as it stood when it was entered (Art. 32, 54). */
import type { OpenedLeaf } from '../../shared/log/leaf.ts';
import { type Proven, type ProvenLeaf, proveLeaves, type ReadLog } from '../../shared/log/proof.ts';
import type { EnteredLook, RecordedEvent } from '../../shared/store/store.ts';

/** A proven leaf with what it is of, which is its subject's to read. */
export type OwnLeaf = ProvenLeaf & { text: string; said?: string };

export interface OwnProof {
  checkpoint: Proven['checkpoint'];
  leaves: OwnLeaf[];
}

async function proven(
  log: ReadLog,
  leaves: readonly OpenedLeaf[],
  of: (at: number) => Omit<OwnLeaf, keyof ProvenLeaf>,
): Promise<OwnProof> {
  const { checkpoint, leaves: found } = await proveLeaves(log, leaves);
  return { checkpoint, leaves: found.map(({ leaf }, at) => ({ ...leaf, ...of(at) })) };
}

/** The proof of events, in their order. */
export const proofOfEvents = (log: ReadLog, events: readonly RecordedEvent[]): Promise<OwnProof> =>
  proven(
    log,
    events.map(({ leaf }) => leaf),
    (at) => ({ text: events[at]?.leaf.text ?? '' }),
  );

/** The proof of every page of looks. What the public saw names nobody, so of that it says only that it was. */
export function proofOfLooks(log: ReadLog, looks: readonly EnteredLook[]): Promise<OwnProof> {
  const pages = looks.flatMap(({ leaves, pages: [page] }) =>
    leaves.map((leaf) => ({ leaf, isPublic: page?.basis.type === 'public' })),
  );
  return proven(
    log,
    pages.map(({ leaf }) => leaf),
    (at) => {
      const page = pages[at];
      const said = page && !page.isPublic ? page.leaf.said : null;
      return { text: page?.leaf.text ?? '', ...(said === null ? {} : { said }) };
    },
  );
}
