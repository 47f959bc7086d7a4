/** What is told of an application: its decision, the answer of a unit that was asked, that another reported proceedings. */
import type { Official } from '../actor.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { type Wording, wordingFor } from './expunged.ts';
import {
  type ApplicationKind,
  type ApplicationOutcome,
  applicationKinds,
  ruleOf,
  type rules,
} from './rules.ts';
import { type ApplicationState, type AskedSince, type AskingAnswer, answerIn, askedIn } from './state.ts';

type Rules = typeof rules;

/** A kind that may be to what is missing tells of the answer of who was asked; one that units report, that it has begun. */
export type ApplicationNoticeKind = {
  [K in ApplicationKind]:
    | `${K}-decided`
    | (Rules[K]['missing'] extends null ? never : `${K}-asking-answered`)
    | ('adjudicator' extends Rules[K]['apply']['by'][number] ? `${K}-begun` : never);
}[ApplicationKind];

/** The kinds of notice that applications give, by the kind of the application. */
export const noticeKindsOf = (kind: ApplicationKind): readonly ApplicationNoticeKind[] => {
  const { missing, apply } = ruleOf(kind);
  const names = [
    `${kind}-decided`,
    ...(missing ? [`${kind}-asking-answered`] : []),
    ...(apply.by.includes('adjudicator') ? [`${kind}-begun`] : []),
  ];
  // The same as the type says of each row.
  return names as ApplicationNoticeKind[];
};

export const applicationNoticeKinds = applicationKinds.flatMap(noticeKindsOf);

/** What an application has told: first that it began, where a unit reported it, then its decision, then what was answered. */
export function noticesOf({ kind, decision, asking, reporter, markedAt }: ApplicationState) {
  const [decided, ...others] = noticeKindsOf(kind);
  const given = (suffix: string) => others.find((each) => each.endsWith(suffix));
  const at: [ApplicationNoticeKind | undefined, Instant | null | undefined][] = [
    [given('-begun'), reporter && markedAt],
    [decided, decision?.at],
    [given('-asking-answered'), asking?.answer?.at],
  ];
  return at.flatMap(([named, issuedAt]) => (named && issuedAt ? [{ kind: named, issuedAt }] : []));
}

/** What its subject is told of an application (Art. 33 to 37, 53). */
export interface ApplicationNotice {
  id: string;
  kind: ApplicationNoticeKind;
  issuedAt: Instant;
  /** Null where it was to what is missing. */
  record: string | null;
  /** What is missing, as the applicant described it; null where it was to a record. */
  missing: string | null;
  /** Null before it is decided. */
  outcome: ApplicationOutcome | null;
  reasons: string | null;
  /** Whether what it says is shown, or was destroyed since. */
  wording: Wording;
  /** The conditions that were found unmet. */
  unmet: string[];
  /** What was asked of whom, where what is missing is owed. */
  asked: AskedSince | null;
  /** What the unit that was asked answered; null while it has not. */
  answer: AskingAnswer | null;
  /** Who decided; who reported it, before. */
  official: Official;
  remedies: Said;
}

/** The notice of a kind that an application gave; null where it gave none such. */
export function showApplicationNotice(
  state: ApplicationState,
  named: ApplicationNoticeKind | undefined,
): ApplicationNotice | null {
  const { decision, secret, reporter } = state;
  const given = noticesOf(state);
  // An entry of the first release does not say which: then a case gave one.
  const notice = given.find(({ kind }) => kind === named) ?? (named ? undefined : given[0]);
  const official = notice?.kind.endsWith('-begun') ? reporter?.official : decision?.official;
  if (!notice || !official) return null;
  return {
    id: state.id,
    ...notice,
    record: state.record,
    missing: secret.missing,
    outcome: decision?.outcome ?? null,
    reasons: secret.reasons,
    wording: wordingFor(state, 'subject'),
    unmet: [...(decision?.unmet ?? [])],
    asked: askedIn(state),
    answer: answerIn(state),
    official,
    remedies: said(ruleOf(state.kind).remedies),
  };
}
