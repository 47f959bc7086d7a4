import type { Ledger } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant, Shown } from './looked.ts';

export const annotated: Invariant = {
  id: '3',
  promise:
    'what is under objection carries the annotation wherever it shows, until the decision; any other mark its parties see, and nobody else',
  check({ ledger, atMs, sights, objections, applications, responses }) {
    const abouts = [...objections, ...applications].flatMap(({ about }) => (about ? [about] : []));
    const shown: [Shown, boolean][] = [
      ...sights.flatMap(({ records, marks }) => records.map((record): [Shown, boolean] => [record, marks])),
      ...abouts.map((about): [Shown, boolean] => [about, true]),
      ...responses.flatMap(({ target }): [Shown, boolean][] => (target ? [[target, false]] : [])),
    ];
    for (const [record, isParty] of shown) checkOne(record, isParty, ledger, atMs);
    return shown.length;
  },
};

function checkOne({ id, annotations }: Shown, isParty: boolean, ledger: Ledger, atMs: number): void {
  const open = ledger.openObjections(id).map((each) => `${each.id} annotated`);
  const others = (ledger.records.get(id)?.applications ?? []).flatMap((each) =>
    each.mark ? [`${each.id} ${each.mark.is}`] : [],
  );
  const expected = new Set(isParty ? [...open, ...others] : open);
  const carried = annotations.map(({ application, mark }) => `${application} ${mark}`);
  const isSame = carried.length === expected.size && carried.every((each) => expected.has(each));
  holds(isSame, '3', `${id} carries ${carried}, and is under ${[...expected]}`);
  for (const { application, mark, overdue } of annotations) {
    const facts = ledger.objections.get(application) ?? ledger.applications.get(application);
    const runs = mark === 'annotated' || mark === 'noted';
    const isDue = runs && (facts?.dueMs ?? 0) <= atMs;
    holds(overdue === isDue, '4', `The annotation of ${application} says overdue: ${overdue}`);
  }
}
