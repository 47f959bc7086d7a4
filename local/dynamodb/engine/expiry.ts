import type { Context } from './context.ts';
import type { TableLayout } from './layout.ts';
import type { Row } from './storage.ts';
import { drop, Stored } from './writing.ts';

/** As many as are taken away in one transaction: nobody waits long for it. */
const BATCH = 100;

/** Takes away the items whose time is over; their streams show it as the service's own doing. */
export function expireItems(context: Context): void {
  for (const table of context.catalog.all) {
    while (table.expires !== undefined && expireSome(context, table) === BATCH);
  }
}

interface Over extends Row {
  pk: Uint8Array;
  sk: Uint8Array;
}

function expireSome(context: Context, table: TableLayout): number {
  const over = context.storage.all<Over>(
    'SELECT id, size, item, pk, sk FROM items WHERE tab = ? AND expires < ? LIMIT ?',
    ...[table.id, Math.floor(context.now() / 1000), BATCH],
  );
  if (over.length === 0) return 0;
  context.storage.atOnce(() => {
    for (const row of over) {
      const place = { partition: Buffer.from(row.pk), sort: Buffer.from(row.sk) };
      drop(context, table, new Stored(row), place, true);
    }
  });
  return over.length;
}
