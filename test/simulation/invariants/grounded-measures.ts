import { holds } from './broken.ts';
import { type Invariant, measureNotice } from './looked.ts';

export const groundedMeasures: Invariant = {
  id: '10',
  promise: 'no measure stands without a catalog basis, a related conduct, a notice, a remedy and a way out',
  check({ ledger, responses, whole }) {
    for (const { id, record, basis } of responses) {
      holds(Boolean(basis), '10', `${id} has no basis`);
      holds(ledger.records.get(record)?.class === 'designation', '10', `${id} answers no designation`);
      if (!whole) continue;
      const notice = measureNotice(whole, id);
      holds(notice !== undefined, '10', `${id} has no notice to its target`);
      holds(
        Boolean(notice?.remedies && notice.removal && notice.basis),
        '10',
        `The notice of ${id} lacks its basis, remedy or way out`,
      );
    }
    return responses.length;
  },
};
