/** A table that is written to disk, row by row. */
export interface SheetWriter {
  row(cells: readonly string[]): Promise<void>;
  /** All of it is on disk once this resolves. */
  end(): Promise<void>;
}
