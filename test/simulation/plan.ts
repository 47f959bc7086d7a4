/** Acts by their names, and whether each happens. */
export type Certain = Readonly<Record<string, boolean>>;

/** Which part of a seed's history is played. */
export interface Plan {
  seed: number;
  years: number;
  subjects: number;
  /** How much of the usual trouble there is: 0 for none, 1 for all of it. */
  trouble: number;
  /** Whether of all trouble there is only what is done again, so that nothing is lost. */
  losesNothing: boolean;
  /** The only subject that is played; null for all. */
  only: number | null;
  /** The instant up to which it is played, in milliseconds since 1970; null for the whole of its years. */
  untilMs: number | null;
  /** Stories, and acts within them, that are left out. */
  without: ReadonlySet<string>;
  /** Stories, and acts within any, that are not left to chance. */
  certain: Certain;
  /** The trouble of which there is far more than usual; null for none. */
  often: string | null;
}

/** All of a seed's history: with every trouble, and with nothing and nobody left out. */
export const wholePlan = (of: Pick<Plan, 'seed' | 'years' | 'subjects'>): Plan => ({
  ...of,
  trouble: 1,
  losesNothing: false,
  only: null,
  untilMs: null,
  without: new Set(),
  certain: {},
  often: null,
});
