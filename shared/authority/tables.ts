/**
 * Who may give which command: one table a process, a line a command. A command that is not named does not compile;
 * `docs/authority.md` is written from here.
 */

import type { AuthorizationCommand } from '../authorization/state.ts';
import type { CaseKind } from '../ids.ts';
import type { JointResponseCommand } from '../joint-response/state.ts';
import type { ObjectionCommand } from '../objection/state.ts';
import type { PublicationCommand } from '../publication/state.ts';
import type { RecordCommand } from '../record/commands.ts';
import type { SubmissionCommand } from '../submission/state.ts';
import type { Authority } from './may.ts';

/** A record and the notice before it: replies are decided by another official than the one who filed (Art. 11, 33). */
export const recordAuthority: Authority<RecordCommand['type']> = {
  deliver: { by: ['subject', 'provider'], not: ['about-oneself'] },
  reply: { by: ['subject'], not: [] },
  'decide-reply': { by: ['provider'], not: ['about-oneself', 'brought-by-oneself'] },
  activate: { by: ['platform'], not: [] },
  return: { by: ['platform'], not: [] },
  'mark-reply-overdue': { by: ['platform'], not: [] },
  annotate: { by: ['subject'], not: [] },
  resolve: { by: ['handler'], not: ['about-oneself', 'brought-by-own-unit'] },
  archive: { by: ['platform'], not: [] },
};

/** An objection: the management body decides, never the unit that filed (Art. 33). */
export const objectionAuthority: Authority<ObjectionCommand['type']> = {
  remind: { by: ['platform'], not: [] },
  escalate: { by: ['platform'], not: [] },
  decide: { by: ['handler'], not: ['about-oneself'] },
};

/** A joint response: each unit that was asked answers for itself (Art. 25). */
export const jointResponseAuthority: Authority<JointResponseCommand['type']> = {
  feedback: { by: ['respondent'], not: ['about-oneself'] },
  'mark-overdue': { by: ['platform'], not: [] },
};

/** What a person allows a unit, that person alone takes back (Art. 14). */
export const authorizationAuthority: Authority<AuthorizationCommand['type']> = {
  revoke: { by: ['subject'], not: [] },
};

/** A submission: its unit sees to what came back (Art. 10). */
export const submissionAuthority: Authority<SubmissionCommand['type']> = {
  record: { by: ['platform'], not: [] },
  review: { by: ['provider'], not: [] },
};

/** What is published: another official of the department approves than the one who drafted (Art. 9, 17). */
export const publicationAuthority: Authority<PublicationCommand['type']> = {
  approve: { by: ['department'], not: ['own-draft'] },
  withdraw: { by: ['department'], not: [] },
};

/** The tables of all processes, by the kind of their cases. */
export const authorities = {
  record: recordAuthority,
  objection: objectionAuthority,
  'joint-response': jointResponseAuthority,
  authorization: authorizationAuthority,
  submission: submissionAuthority,
  publication: publicationAuthority,
} as const satisfies Record<CaseKind, Authority<string>>;
