import type { Certain, Plan } from '../plan.ts';

/** Whether a promise that a run showed broken is one that the fault breaks; null where none was. */
export const notices = ({ breaks }: Fault, broken: string | null): boolean =>
  broken !== null && (breaks === 'any' || breaks.includes(broken));

/** A mistake that somebody could make: the simulation must notice it. */
export interface Fault {
  id: string;
  /** What goes wrong, in words. */
  what: string;
  /**
   * The promises that it may show itself to break, the first one first of all; any where what is lost on the way,
   * between two writes or in a read, may be whatever a promise rests on.
   */
  breaks: readonly string[] | 'any';
  /** What its own city plays for certain, so that it shows early there; nothing where any city shows it. */
  certain?: Certain;
  /** The trouble of which its own city has far more than usual. */
  often?: Plan['often'];
  /** How long and how large that city is, where not as usual. */
  size?: Pick<Plan, 'years' | 'subjects'>;
  /** The source file, from the root of the project; `from` stands in it exactly once. */
  file: string;
  from: string;
  to: string;
}
