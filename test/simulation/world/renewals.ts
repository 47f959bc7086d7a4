/** The secret of the simulated deployment, which gets a version with each deployment, and what renews to it meanwhile. */
import { type Renewed, renew } from '../../../functions/renewal/renew.ts';
import { checkKeys } from '../../../functions/seed/check-keys.ts';
import { deriveKeys, type Keys } from '../../../shared/keys/keys.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import { secretOf } from '../../support/secrets.ts';
import { Chance } from '../chance.ts';
import { holds } from '../invariants/broken.ts';
import type { World } from './world.ts';

/** How often an operator calls it behind a sweep, as long as it says that it is at work. */
const mostCalls = 20;

export class Renewals {
  keys: Keys;
  tables!: Tables;
  private readonly seed: number;
  private readonly world: World;
  private readonly random: Keys['random'];
  private version = 1;
  private said: Renewed | null = null;

  constructor(seed: number, world: World) {
    const chance = new Chance(seed, 'keys of cases');
    this.seed = seed;
    this.world = world;
    this.random = (size) => Buffer.from(Array.from({ length: size }, () => chance.between(0, 255)));
    this.keys = this.derived();
  }

  private get secret(): string {
    const versions = Array.from({ length: this.version }, (_, index) => [
      index + 1,
      `the secret of seed ${this.seed}, version ${index + 1}`,
    ]);
    return secretOf(this.version, 1, Object.fromEntries(versions));
  }

  private readonly derived = (): Keys => deriveKeys(this.secret, { random: this.random });

  begin = (): Promise<Keys> => checkKeys(this.tables, this.secret);

  /** Another version of the secret. The renewal to the one before has ended by then. */
  next(): void {
    if (this.version > 1) holds(this.said?.is === 'done', '11', `A renewal has not ended: ${this.said?.is}`);
    this.version += 1;
    this.keys = this.derived();
    this.said = null;
  }

  /** Goes on with the renewal; one that dies goes on from where it was. `invoke` calls the function that does. */
  async goOn(invoke: (part: number, work: () => Promise<Renewed>) => Promise<Renewed>): Promise<void> {
    const now = () => this.world.nowMs;
    const secret = async () => this.secret;
    for (let call = 0; call < mostCalls && this.version > 1 && this.said?.is !== 'done'; call++) {
      const said = await invoke(call, () => renew({ tables: this.tables, secret, now, until: 0 })).catch(
        () => null,
      );
      if (!said) continue;
      this.said = said;
      for (const [version, needed] of Object.entries(said.needed))
        holds(!needed.keys, '11', `A renewal left keys of cases under version ${version}`);
      if (said.is === 'waiting') return;
    }
  }
}
