/** The one function that decides who may give which command on which case. No decider is reached without it. */
import type { Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { PlainCode } from '../texts/texts.ts';
import type { Acting } from './acting.ts';

/** What somebody is to a case: whom it is about, an official of a unit that it names in a capacity, a timer of the platform. */
export type Standing =
  | 'subject'
  | 'provider'
  | 'handler'
  | 'respondent'
  | 'supervision'
  | 'department'
  | 'platform';

/** What keeps somebody of that standing from a command: a conflict of interest, or that it is in another's hands. */
export const bars = [
  'about-oneself' satisfies PlainCode,
  'brought-by-oneself' satisfies PlainCode,
  'brought-by-own-unit' satisfies PlainCode,
  'own-draft' satisfies PlainCode,
  'claimed-by-another' satisfies PlainCode,
] as const;
export type Bar = (typeof bars)[number];

/** Who may give a command, and who of them may not after all. */
export interface Rule {
  by: readonly Standing[];
  not: readonly Bar[];
}

/** The rule of each command of a process. */
export type Authority<C extends string> = Readonly<Record<C, Rule>>;

/** Whom a case names, and for what. */
export interface Concerned {
  /** The recorded person that it is about. */
  subject?: SubjectKey;
  /** The units that it names, by the standing that each has. */
  units?: Readonly<Partial<Record<Exclude<Standing, 'subject' | 'platform'>, readonly string[]>>>;
  /** Who brought what is to be decided on. */
  broughtBy?: { unit: string; official: Official } | null;
  /** In whose hands it is, of the officials who may decide it. */
  claimedBy?: Official | null;
}

function has(standing: Standing, acting: Acting, { subject, units }: Concerned): boolean {
  switch (standing) {
    case 'platform':
      return acting.as === 'platform';
    case 'subject':
      return acting.as === 'subject' && subject !== undefined && acting.person === subject;
    default:
      // A system of a unit sends; it takes no step in anybody's case.
      return (
        acting.as === 'official' &&
        acting.capacity === standing &&
        (units?.[standing]?.includes(acting.unit) ?? false)
      );
  }
}

function isBarred(bar: Bar, acting: Acting, { subject, broughtBy, claimedBy }: Concerned): boolean {
  if (acting.as !== 'official') return false;
  switch (bar) {
    case 'about-oneself':
      return subject !== undefined && acting.person === subject;
    case 'brought-by-own-unit':
      return acting.unit === broughtBy?.unit;
    case 'brought-by-oneself':
    case 'own-draft':
      return acting.unit === broughtBy?.unit && acting.official.id === broughtBy.official.id;
    case 'claimed-by-another':
      return claimedBy ? acting.official.id !== claimedBy.id : false;
  }
}

/** What is said to a stranger: the same as where there is no such case. */
export const nothingThere = {
  ok: false,
  refusal: { code: 'not-found', standing: 'stranger' },
} as const satisfies Outcome<never>;

/**
 * Whether somebody may give a command on a case: only whom the case names for it, and nobody who would decide about
 * what they brought or about themselves (Art. 5, 32). To a stranger a refusal says that there is nothing.
 */
export function may(acting: Acting, { by, not }: Rule, concerned: Concerned): Outcome<null> {
  if (!by.some((standing) => has(standing, acting, concerned))) {
    return nothingThere;
  }
  const barred = not.find((bar) => isBarred(bar, acting, concerned));
  if (barred === undefined) return accept(null);
  const { refusal } = refuse(barred);
  return { ok: false, refusal: { ...refusal, standing: 'barred' } };
}
