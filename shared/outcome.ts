/** A refusal is a value: a stable code and, in words, what is wrong and what to do. It never repeats what was sent. */
export interface Refusal {
  code: string;
  detail: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = (code: string, detail: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
});
