/** What a benchmark gives: rows of one table, each beside its floor and its goal. */

/** One row of the table, and of `results.json`. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The same work done in the leanest way, measured in the same run; null where the goal is a plain number. */
  floor: number | null;
  /** Median of the rounds' ratios of value to floor; null without a floor. */
  ratio: number | null;
  /** Least and greatest ratio of a round; null where it is counted, not timed. */
  range: [number, number] | null;
  /** In words, such as "at most 1.15 times"; empty where the row is only listed. */
  goal: string;
  /** Null where the row is only listed. */
  met: boolean | null;
}

/** One file of `figures/`: what it measures, and how. `say` hears how far it is. */
export interface Figure {
  name: string;
  what: string;
  measure(say: (line: string) => void): Promise<Row[]>;
}

/** The limit of a ratio or, without a floor, of a value. */
export interface Goal {
  limit: number;
  kind: 'at most' | 'at least' | 'exactly';
}

export const atMost = (limit: number): Goal => ({ limit, kind: 'at most' });
export const atLeast = (limit: number): Goal => ({ limit, kind: 'at least' });
export const exactly = (limit: number): Goal => ({ limit, kind: 'exactly' });

function meets({ limit, kind }: Goal, value: number): boolean {
  if (kind === 'exactly') return value === limit;
  return kind === 'at most' ? value <= limit : value >= limit;
}

/** A row without a floor: something counted. */
export const countedRow = (name: string, value: number, unit: string, goal?: Goal): Row => ({
  name,
  value,
  unit,
  floor: null,
  ratio: null,
  range: null,
  goal: goal ? `${goal.kind} ${goal.limit} ${unit}` : '',
  met: goal ? meets(goal, value) : null,
});

/** A row of something counted against its floor. */
export const comparedRow = (name: string, value: number, unit: string, floor: number, goal?: Goal): Row => ({
  ...countedRow(name, value, unit),
  floor,
  ratio: value / floor,
  goal: goal ? `${goal.kind} ${goal.limit} times` : '',
  met: goal ? meets(goal, value / floor) : null,
});

/** Medians of both sides and of their ratio, with the range of that. */
export interface Comparison {
  value: number;
  floor: number;
  ratio: number;
  range: [number, number];
}

/** A row of something timed against its floor. */
export const timedRow = (name: string, unit: string, compared: Comparison, goal?: Goal): Row => ({
  name,
  unit,
  ...compared,
  goal: goal ? `${goal.kind} ${goal.limit} times` : '',
  met: goal ? meets(goal, compared.ratio) : null,
});
