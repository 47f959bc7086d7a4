/** A command of the database, and what makes one by chance. */
import type { Chance } from '../../../simulation/chance.ts';
import type { TableUnderTest } from '../tables.ts';

export interface Command {
  command: string;
  input: Record<string, unknown>;
}

export type Kind = (chance: Chance, table: TableUnderTest, together?: boolean) => Command;
