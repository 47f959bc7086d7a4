const quoted = (cell: unknown): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** Rows as a delimited table, under every column that one of them has. */
export function csv(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => quoted(cells.get(column))).join(',');
  });
  return [columns.map(quoted).join(','), ...lines, ''].join('\n');
}
