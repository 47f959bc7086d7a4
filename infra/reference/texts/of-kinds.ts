/** The texts of what is alike for every kind of application, made from what is said of each. */
import { contractsOf } from '../../../functions/applications/contract.ts';
import { named, routeName } from '../../../functions/applications/named.ts';
import { type ApplicationKind, applicationKinds, forEachKind } from '../../../shared/application/rules.ts';

type Named = Readonly<Record<string, string>>;

/** What is said of a kind. */
interface KindTexts {
  one: string;
  raise: string;
  decide: string;
  /** What it asks for beside what all do. */
  fields: Named;
}

/** The summary of each route of each kind, by its name; and the fields of what is sent to apply and to decide. */
export function ofKinds(
  kinds: Readonly<Record<ApplicationKind, KindTexts>>,
  summaries: (of: KindTexts) => Readonly<Record<string, string>>,
) {
  const operations: Record<string, string> = {};
  for (const kind of applicationKinds) {
    const own = Object.entries(summaries(kinds[kind])).filter(([act]) => act in contractsOf[kind]);
    Object.assign(operations, named(kind, Object.fromEntries(own)));
  }
  const bodies = (common: Named): Record<string, Named> =>
    Object.fromEntries(
      applicationKinds.flatMap((kind) =>
        ['raise', 'decide'].map((act) => {
          const name = routeName(kind, act);
          return [`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, { ...common, ...kinds[kind].fields }];
        }),
      ),
    );
  const each = (say: (of: KindTexts) => string) => forEachKind((kind) => say(kinds[kind]));
  return { operations, bodies, each };
}
