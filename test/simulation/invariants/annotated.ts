import { holds } from './broken.ts';
import type { Invariant, Shown } from './looked.ts';

export const annotated: Invariant = {
  id: '3',
  promise: 'what is under objection carries the annotation wherever it shows, until the decision',
  check({ ledger, atMs, sights, objections, responses }) {
    const shown: Shown[] = [
      ...sights.flatMap(({ records }) => records),
      ...objections.flatMap(({ about }) => (about ? [about] : [])),
      ...responses.flatMap(({ target }) => (target ? [target] : [])),
    ];
    for (const { id, annotations } of shown) {
      const open = ledger.openObjections(id);
      const carried = new Set(annotations.map(({ application }) => application));
      const same = annotations.length === open.length && open.every((each) => carried.has(each.id));
      holds(
        same,
        '3',
        `${id} carries ${annotations.length} annotations under ${open.length} open objections`,
      );
      for (const { application, overdue } of annotations) {
        const due = (ledger.objections.get(application)?.dueMs ?? 0) <= atMs;
        holds(overdue === due, '4', `The annotation of ${application} says overdue: ${overdue}`);
      }
    }
    return shown.length;
  },
};
