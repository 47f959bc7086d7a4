/** What a restore of a deployment is made of. */

/** Calls `aws` with some arguments; gives its answer, read from JSON; throws where it fails. */
export type Aws = (...args: string[]) => Promise<unknown>;

/** What is restored, and of which stacks. */
export interface Plan {
  /** The instant, in UTC, as every step names it. */
  to: string;
  stack: string;
  dataStack: string;
}

/** What steps leave for those after them; kept in a file between two calls. */
export interface Kept {
  done: string[];
  /** The functions that were stopped, and what each had reserved before; null for nothing. */
  stopped: Record<string, number | null>;
  /** The streams and queues that fed nobody before anything was stopped, by their mappings; null where nobody looked yet. */
  off: string[] | null;
}

export interface Step {
  name: string;
  /** What it does, for who reads the plan. */
  says: string;
  /** What it does holds until that step: whoever goes on before it does it again. */
  until?: string;
  run(on: Running): Promise<void>;
}

export interface Running {
  aws: Aws;
  /** Calls a function and gives its answer, however long that takes. */
  invoke(name: string, payload: object): Promise<unknown>;
  /** Runs another command, such as `npx cdk`. */
  command(...argv: string[]): Promise<void>;
  plan: Plan;
  kept: Kept;
  /** Keeps what is kept now. */
  keep(): void;
  tell(line: string): void;
  pause(ms: number): Promise<void>;
}
