/** What is known of rows that are read together: those of a file have the same headers, and in most columns say the same again. */
import type { Reading } from './values.ts';

/**
 * For the rows of one submission alone, which are few: what they say stays nowhere when it is read. All are read by one
 * version of a format, and by one word on which codes were issued.
 */
export interface ReadBefore {
  /** The positions of columns by headers that are written otherwise than the format has them; undefined for no column. */
  readonly positions: Map<string, number | undefined>;
  /** What cells came to: by the key of their column, then by what stands there. */
  readonly cells: Map<string, Map<string, Reading | null>>;
}

/** Where no row was read yet. */
export const nothingRead = (): ReadBefore => ({ positions: new Map(), cells: new Map() });
