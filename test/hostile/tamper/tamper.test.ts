/** M30.1, invariant 12: with every right to the database and no key nothing is taken back unseen. */
import { beforeAll, expect, test } from 'vitest';
import { Chance } from '../../simulation/chance.ts';
import { attack } from './tamper.ts';
import { type TamperedWorld, tamperedWorld } from './world.ts';

let world: TamperedWorld;
beforeAll(async () => {
  world = await tamperedWorld();
});

test('there is something of every kind to attack', () => {
  const kinds = new Set(
    world.city.register.all().map(({ pk, sk }) => /^[WR]#/.exec(pk?.S ?? '')?.[0] ?? sk?.S?.slice(0, 3)),
  );
  for (const kind of [
    'rec',
    'exp',
    'obj',
    'sus',
    'jnt',
    'aut',
    'sub',
    'pub',
    'lst',
    'nam',
    'ntc',
    'W#',
    'R#',
  ])
    expect(kinds).toContain(kind);
});

test('M30.1 what 40 attacks by chance did is named each time, and nothing that they did not touch', async () => {
  for (let nth = 0; nth < 40; nth++) {
    const { attack: made, named, blamed } = await attack(world, new Chance(7, `attack ${nth}`));
    expect([made.does, made.to, named.length > 0, blamed]).toEqual([made.does, made.to, true, []]);
  }
});
