/** A mistake that somebody could make: the simulation must notice it. */
export interface Fault {
  id: string;
  /** What goes wrong, in words. */
  what: string;
  /** The promises that it may show itself to break, the first one first of all. */
  breaks: readonly string[];
  /** The source file, from the root of the project; `from` stands in it exactly once. */
  file: string;
  from: string;
  to: string;
}
