/** Every route of the API by the function that serves it: the template, the reference and the tests read this. */
import * as audit from './audit/contract.ts';
import type { Contract } from './http/route.ts';
import * as inquiries from './inquiries/contract.ts';
import * as jointResponses from './joint-responses/contract.ts';
import * as me from './me/contract.ts';
import * as notices from './notices/contract.ts';
import * as objections from './objections/contract.ts';
import * as open from './public/contract.ts';
import * as records from './records/contract.ts';
import * as submissions from './submissions/contract.ts';
import * as worklist from './worklist/contract.ts';

/** A contract whatever the type of its body. */
// biome-ignore lint/suspicious/noExplicitAny: a contract's body type is in both positions; only its handler needs it.
export type AnyContract = Contract<any>;

export const contracts = {
  public: [open.readCatalog, open.readItem, open.readMeasures, open.health, open.reference],
  submissions: [submissions.submit, submissions.readSubmission],
  records: [records.readRecord],
  notices: [notices.readNotice, notices.deliver, notices.reply, notices.decideReply],
  inquiries: [inquiries.inquire],
  me: [me.myRecords, me.myNotices, me.myAccesses, me.myHistory, me.authorize, me.revoke],
  objections: [objections.raise, objections.readObjection, objections.decide],
  'joint-responses': [jointResponses.start, jointResponses.readJointResponse, jointResponses.feedback],
  worklist: [worklist.worklist],
  audit: [audit.prove],
} as const satisfies Record<string, readonly AnyContract[]>;
