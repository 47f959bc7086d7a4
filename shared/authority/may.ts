/** The one function that decides who may give which command on which case. No decider is reached without it. */
import type { Actor, Official } from '../actor.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { PlainCode } from '../texts/texts.ts';
import { type Acting, actorIn, answering } from './acting.ts';
import { folded, isSameOfficial } from './same-official.ts';

/**
 * What somebody is to a case: whom it is about, an official of a unit that it names in a capacity, the system of one
 * that provides, a timer of the platform, the deployment. An inquirer is an official of a unit that looked. Anybody is
 * whoever is signed in by name: a person, or an official of whatever unit.
 */
export type Standing =
  | 'anybody'
  | 'subject'
  | 'provider'
  | 'sender'
  | 'inquirer'
  | 'handler'
  | 'adjudicator'
  | 'designator'
  | 'respondent'
  | 'supervision'
  | 'department'
  | 'platform'
  | 'deployment';

/** The standings of units: a system that sends has that of the unit that provides. */
export type UnitStanding = Exclude<Standing, 'anybody' | 'subject' | 'sender' | 'platform' | 'deployment'>;

/** What keeps somebody of that standing from a command: a conflict of interest, or that it is in another's hands. */
export const bars = [
  'about-oneself' satisfies PlainCode,
  'own-unit-concerned' satisfies PlainCode,
  'brought-by-oneself' satisfies PlainCode,
  'brought-by-own-unit' satisfies PlainCode,
  'own-draft' satisfies PlainCode,
  'claimed-by-another' satisfies PlainCode,
  'wrote-in-it' satisfies PlainCode,
  'worded-by-oneself' satisfies PlainCode,
] as const;
export type Bar = (typeof bars)[number];

/** Who may give a command, and who of them may not after all. */
export interface Rule {
  by: readonly Standing[];
  not: readonly Bar[];
}

/** The rule of each command of a process. */
export type Authority<C extends string> = Readonly<Record<C, Rule>>;

/** An official of a unit who did something for it. */
export interface Bringer {
  unit: string;
  official: Official;
}

/** Whom a case names, and for what. */
export interface Concerned {
  /** The recorded person that it is about. */
  subject?: SubjectKey;
  /** The units that it names, by the standing that each has. */
  units?: Readonly<Partial<Record<UnitStanding, readonly string[]>>>;
  /** Who brought what is to be decided on: who answers for it, and who sent it. */
  broughtBy?: readonly Bringer[];
  /** Who reported for a unit what is to be decided on; null where its person applied. */
  reportedBy?: Bringer | null;
  /** In whose hands it is, of the officials who may decide it. */
  claimedBy?: Official | null;
  /** The officials whose words it holds. */
  writers?: readonly Bringer[];
}

/** As whom somebody has a standing: the unit for which an official acts, or nobody in particular; undefined where they have it not. */
function standingAs(
  standing: Standing,
  acting: Acting,
  { subject, units }: Concerned,
): string | null | undefined {
  const holds = (is: boolean) => (is ? null : undefined);
  switch (standing) {
    case 'platform':
      return holds(acting.as === 'platform');
    case 'deployment':
      return holds(acting.as === 'platform' && acting.process === 'deployment');
    case 'anybody':
      return holds(
        acting.as === 'official' || (acting.as === 'subject' && typeof acting.person === 'string'),
      );
    case 'subject':
      return holds(acting.as === 'subject' && subject !== undefined && acting.person === subject);
    case 'sender':
      // A system of a unit sends; it takes no step in anybody's case.
      return holds(
        acting.as === 'unit' &&
          acting.capacity === 'provider' &&
          (units?.provider?.includes(acting.unit) ?? false),
      );
    default:
      // Where a token's unit is held against those of a case: whoever has the duties of one that has ended counts for it.
      return acting.as === 'official' && acting.capacity === standing
        ? answering(acting).find((unit) => units?.[standing]?.includes(unit))
        : undefined;
  }
}

function isBarred(
  bar: Bar,
  acting: Acting,
  { subject, broughtBy = [], reportedBy, claimedBy, writers = [] }: Concerned,
): boolean {
  if (acting.as !== 'official') return false;
  switch (bar) {
    case 'about-oneself':
      return subject !== undefined && acting.person === subject;
    case 'own-unit-concerned':
      return subject !== undefined && (acting.bodies?.includes(subject) ?? false);
    case 'brought-by-own-unit':
      return broughtBy.some(({ unit }) => answering(acting).includes(unit));
    case 'brought-by-oneself':
    case 'own-draft':
      return [...broughtBy, ...(reportedBy ? [reportedBy] : [])].some((each) => isWhoBrought(acting, each));
    case 'claimed-by-another':
      return claimedBy ? !isSameOfficial(acting.official, claimedBy) : false;
    case 'wrote-in-it':
    case 'worded-by-oneself':
      return writers.some((each) => isWhoBrought(acting, each));
  }
}

/**
 * Whether an official brought something. Where it was brought for a unit that has ended, the number may be another now,
 * or another's: whoever has the number or the name leaves it to others. Whoever has both is the same in any unit.
 * @param official who it is, of which unit; `answersFor` names the units whose duties they have, where these are more
 */
export function isWhoBrought(
  {
    unit: own,
    official,
    answersFor = [own],
  }: Pick<Extract<Acting, { as: 'official' }>, 'unit' | 'official' | 'answersFor'>,
  { unit, official: { id, name } }: Bringer,
): boolean {
  const hasNumber = folded(official.id) === folded(id);
  if (own === unit) return hasNumber;
  const hasName = folded(official.name) === folded(name);
  return answersFor.includes(unit) ? hasNumber || hasName : hasNumber && hasName;
}

/** What is said to a stranger: the same as where there is no such case. */
export const nothingThere = {
  ok: false,
  refusal: { code: 'not-found', standing: 'stranger' },
} as const satisfies Outcome<never>;

/**
 * Whether somebody may give a command on a case: only whom the case names for it, or who has the duties of one that has
 * ended, and nobody who would decide about what they brought or about themselves (Art. 5, 32). Gives who acts, as an
 * event keeps it. To a stranger a refusal says that there is nothing.
 */
export function may(acting: Acting, { by, not }: Rule, concerned: Concerned): Outcome<Actor> {
  const unit = by.map((each) => standingAs(each, acting, concerned)).find((each) => each !== undefined);
  if (unit === undefined) {
    return nothingThere;
  }
  const barred = not.find((bar) => isBarred(bar, acting, concerned));
  if (barred === undefined) return accept(actorIn(acting, unit));
  const { refusal } = refuse(barred);
  return { ok: false, refusal: { ...refusal, standing: 'barred' } };
}
