import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';
import { checkProof } from './sealed.ts';

export const wholeHistory: Invariant = {
  id: '12',
  promise: 'no change is missing from the history, and the history is proven unaltered',
  check({ ledger, mayWait, whole }) {
    if (!whole) return 0;
    for (const proof of whole.proofs) {
      checkProof(proof, mayWait);
      const { case: id, events } = proof;
      const seen = whole.history.filter((entry) => entry.case === id);
      holds(
        seen.length === events,
        '12',
        `The subject sees ${seen.length} events of ${id}; ${events} are proven`,
      );
    }
    const proven = new Set(whole.proofs.map((proof) => proof.case));
    const unknown = whole.history.find((entry) => !proven.has(entry.case));
    holds(
      unknown === undefined,
      '12',
      `Subject ${ledger.subject.index} has the history of a case that nobody began`,
    );
    for (const proof of whole.submissionProofs) {
      checkProof(proof, mayWait);
      const { case: id, events } = proof;
      const facts = ledger.submissions.get(id);
      const { atOnce = false, confirmed = false, sentAgain = false, reviewed = false } = facts ?? {};
      const known = (atOnce ? 1 : 2) + Number(confirmed) + Number(sentAgain) + Number(reviewed);
      holds(events === known, '12', `The history of ${id} has ${events} events and not ${known}`);
    }
    return whole.proofs.length + whole.submissionProofs.length;
  },
};
