import { wholeRound } from '../../../functions/auditor/audit.ts';
import type { Found } from '../../../shared/finding/state.ts';
import { type Item, text } from '../../../shared/store/dynamodb/item.ts';
import { caseIdAt } from '../../../shared/store/dynamodb/keys.ts';
import { placeIn } from '../../../shared/store/dynamodb/raw.ts';
import type { Chance } from '../../simulation/chance.ts';
import { auditingOn } from '../../support/audited.ts';
import { type Attack, anyAttack, type Damage } from './attacks.ts';
import type { TamperedWorld } from './world.ts';

/** What came of an attack. */
export interface Outcome {
  attack: Attack;
  /** What was named that the attack touched, and what it did not. */
  named: Found[];
  blamed: Found[];
}

/** The cases that an item is of or speaks of, and where it lies. */
function touched(item: Item): string[] {
  const { pk, sk } = placeIn(item);
  const said = [text(item, 'case'), text(item, 'entry'), text(item, 'body'), sk].join(' ');
  const ids = said.match(/\b[a-z]{3}_[\w-]+/g) ?? [];
  return [sk, `${pk} ${sk}`, caseIdAt(pk, sk), ...ids];
}

const put = ({ city }: TamperedWorld, { table, before, after }: Damage): void => {
  if (before) city[table].remove(before);
  if (after) city[table].put(after);
};

/** Attacks, audits, and puts everything back as it was. */
export async function attack(world: TamperedWorld, chance: Chance): Promise<Outcome> {
  const { city, snapshots } = world;
  const now = {
    register: city.register.all(),
    history: city.history.all(),
    log: city.log.all(),
    at: city.clock.now,
  };
  const made = anyAttack(now, snapshots, chance);
  for (const damage of made.damages) put(world, damage);
  try {
    const found = await wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));
    const items = made.damages
      .flatMap(({ before, after }) => [before, after])
      .filter((item) => item !== null);
    const of = new Set(items.flatMap(touched));
    // What is damaged in the log's table is the log's, whichever of its entries it is.
    const isOfLog = made.damages.some(({ table }) => table === 'log');
    const isTouched = (each: Found) =>
      of.has(each.at) || (each.of !== null && of.has(each.of)) || (isOfLog && each.what === 'log-altered');
    return {
      attack: made,
      named: found.filter(isTouched),
      blamed: found.filter((each) => !isTouched(each)),
    };
  } finally {
    for (const { table, before, after } of made.damages.toReversed()) {
      put(world, { table, before: after, after: before });
    }
  }
}
