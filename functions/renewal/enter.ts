/** Enters what earlier releases filed into the lists of what is disclosed: by command, a part at a time (decision 46). */
import type { PublishedOf } from '../../shared/publication/copies.ts';
import {
  type Entering,
  enterPage,
  loadEntering,
  saveEntering,
} from '../../shared/store/dynamodb/entering.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';

/** What it works on. */
export interface EnteringOn {
  tables: Tables;
  published: PublishedOf;
  /** Milliseconds since 1970. */
  now(): number;
  /** Until when it goes on, in the same. */
  until: number;
}

/**
 * Goes on where the last call ended, until the time is over or the register is. Kept page by page. Whoever calls once more
 * after its end goes through it again from the beginning, and enters nothing twice.
 */
export async function enter({ tables, published, now, until }: EnteringOn): Promise<Omit<Entering, 'after'>> {
  const kept = await loadEntering(tables);
  let progress: Entering = kept.isOver ? { after: null, seen: 0, entered: 0, isOver: false } : kept;
  do {
    const items = await published('items', new Date(now()).toISOString());
    progress = await enterPage(tables, items, progress);
    await saveEntering(tables, progress);
  } while (!progress.isOver && now() < until);
  const { after: _, ...said } = progress;
  return said;
}
