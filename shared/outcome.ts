/** A refusal is a value: a stable code and, in words, what is wrong and what to do. It never repeats what was sent. */
export interface Refusal {
  code: string;
  detail: string;
  /** Set where time alone heals it: the same command is right once its instant has come. */
  early?: true;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = (code: string, detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
});

/** The refusal of what is right later: its instant has not come yet. */
export const tooEarly = (code: string, detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail, early: true },
});
