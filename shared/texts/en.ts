/**
 * Every word that a person reads, in English. The text of a code has two parts: what it means, and what to do. No
 * text repeats what somebody sent. The other languages say the same, or do not compile.
 */
import { type Names, nameIn } from './names.ts';
import { localTime } from './time.ts';

const names: Names = {
  statuses: {
    notifying: 'to be delivered',
    notified: 'delivered',
    contested: 'replied to',
    active: 'in effect',
    withdrawn: 'withdrawn',
    returned: 'returned',
    deleted: 'deleted',
    archived: 'archived',
    open: 'open',
    decided: 'decided',
    asked: 'asked',
    answered: 'answered',
    granted: 'granted',
    revoked: 'revoked',
    received: 'received',
    recorded: 'recorded',
    draft: 'draft',
    published: 'published',
  },
  commands: {
    deliver: 'deliver',
    reply: 'reply',
    'decide-reply': 'decide on the reply',
    activate: 'put into effect',
    return: 'return',
    'mark-reply-overdue': 'mark as overdue',
    annotate: 'object',
    resolve: 'decide an objection to it',
    archive: 'archive',
    remind: 'remind',
    escalate: 'escalate',
    decide: 'decide',
    feedback: 'give feedback',
    'mark-overdue': 'mark as overdue',
    revoke: 'revoke',
    record: 'enter the rows',
    review: 'see to what came back',
    approve: 'approve',
    withdraw: 'withdraw',
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
};

/** What a problem is called. */
const titles = {
  'malformed-request': 'The request cannot be read',
  unauthenticated: 'A valid token is needed',
  'no-basis': 'No lawful basis',
  'scope-too-small': 'The token does not carry the scope',
  'not-yours': 'Not within the authority of the caller',
  'not-found': 'Nothing there',
  conflict: 'Not possible as things stand',
  'changed-meanwhile': 'Changed meanwhile',
  'body-too-large': 'The body is too large',
  'unsupported-media-type': 'The media type is not supported',
  'invalid-fields': 'Fields do not comply',
  'idempotency-key-reused': 'The idempotency key was used for another request',
  'precondition-required': 'If-Match is needed',
  busy: 'Busy',
  'internal-error': 'The platform failed',
};

const codes = {
  // Of a request as such.
  'malformed-request': {
    means: 'The request cannot be read.',
    todo: 'See the API reference (GET /v1/openapi.json) for its form.',
  },
  'json-unreadable': {
    means: 'The body is not valid JSON, or has a field "__proto__" or "constructor", which nothing here has.',
    todo: 'Check quotes, commas and the encoding, UTF-8.',
  },
  'if-match-unreadable': {
    means: 'If-Match is not an ETag of this platform.',
    todo: 'Send the ETag as an answer gave it, such as "3" with its quotes.',
  },
  'idempotency-key-unreadable': {
    means: 'Idempotency-Key is 1 to 128 printable ASCII characters without spaces.',
    todo: 'Send another key.',
  },
  unauthenticated: {
    means: 'This needs a valid token.',
    todo: 'Send "Authorization: Bearer …". Tokens expire: get a new one.',
  },
  'scope-too-small': {
    means: ({ scopes }: { scopes: string[] }) =>
      `This route needs a token with the scope ${scopes.map((scope) => `"${scope}"`).join(' or ')}.`,
    todo: 'Use one that has it.',
  },
  'not-yours': { means: 'The token does not allow this.', todo: 'Use a token of whoever may do it.' },
  'official-needed': { means: 'A named official decides.', todo: 'Use a token that names one.' },
  'subject-needed': {
    means: 'This token names no recorded person.',
    todo: 'Use the one that your identification gave you.',
  },
  'unit-needed': { means: 'A worklist is a unit’s.', todo: 'Use a token that names yours.' },
  'not-a-provider': {
    means: 'The catalog does not name your unit as a provider of this item.',
    todo: 'See "providers" of the item in GET /v1/catalog.',
  },
  'not-found': {
    means: 'There is no such thing here, or it is not yours to see.',
    todo: 'Check the identifier.',
  },
  'no-route': { means: 'There is no such route.', todo: 'See GET /v1/openapi.json.' },
  conflict: { means: 'This is not possible as things stand.', todo: 'See "errors" for the reason.' },
  'changed-meanwhile': {
    means: 'The case has changed since you read it.',
    todo: 'Read it again and decide on what it is now.',
  },
  'precondition-required': {
    means: 'You decide on what you saw.',
    todo: 'Read the case first and send its ETag as If-Match.',
  },
  'body-too-large': { means: 'A request holds at most 6 MB.', todo: 'Split the submission.' },
  'rows-too-large': {
    means: 'The rows that comply take more room than one submission has.',
    todo: 'Split it into several: split the rows.',
  },
  'unsupported-media-type': {
    means: 'The body is of a type that is not taken here.',
    todo: 'Send it as application/json and say so in Content-Type; a table of a submission also as text/csv.',
  },
  'invalid-fields': { means: 'Some fields do not comply.', todo: 'See "errors" for each.' },
  'file-unreadable': { means: 'The file cannot be read as a table.', todo: 'See "errors" for the reason.' },
  'idempotency-key-reused': {
    means: 'This Idempotency-Key was used for another request.',
    todo: 'Use a new key for a new request.',
  },
  busy: {
    means: 'Others are changing the same case at this moment, or too much is asked for at once.',
    todo: 'Send the same request again in a second.',
  },
  'internal-error': {
    means: 'The platform failed on this request; nothing half-done remains.',
    todo: 'Send the same request again; if it stays, tell the operator the time.',
  },

  // Of the fields of a request.
  missing: { means: 'A value is required here.', todo: 'Add it.' },
  'wrong-type': {
    means: ({ expected }: { expected: string }) =>
      `The value is not of the type that is expected here: ${nameIn(names.types, String(expected))}.`,
    todo: 'Send it as that.',
  },
  'not-in-list': {
    means: 'This is not a value of the list.',
    todo: ({ allowed }: { allowed: string[] }) => `Give one of: ${allowed.join(', ')}.`,
  },
  'too-long': {
    means: ({ most }: { most: number }) => `At most ${most} characters are taken here.`,
    todo: 'Give a summary.',
  },
  'too-short': {
    means: ({ least }: { least: number }) => `At least ${least} characters are needed here.`,
    todo: 'Add what is missing.',
  },
  'too-many': {
    means: ({ most }: { most: number }) => `At most ${most} are taken here.`,
    todo: 'Leave some out.',
  },
  'too-few': {
    means: ({ least }: { least: number }) => `At least ${least} is needed here.`,
    todo: 'Add it.',
  },
  'too-large': {
    means: ({ most }: { most: number }) => `The number is at most ${most}.`,
    todo: 'Give a smaller one.',
  },
  'too-small': {
    means: ({ least }: { least: number }) => `The number is at least ${least}.`,
    todo: 'Give a larger one.',
  },
  'wrong-form': {
    means: 'The value does not have the form that is expected here.',
    todo: 'See the API reference for it.',
  },
  'no-such-variant': {
    means: 'The value is none of the forms that are taken here.',
    todo: 'See the API reference for them.',
  },
  'instant-form': {
    means: 'This is no instant.',
    todo: 'Give it in UTC with milliseconds, such as 2026-06-01T02:00:00.000Z.',
  },
  'day-form': { means: 'This is no day that exists.', todo: 'Give it as 2026-06-01.' },
  'identifier-form': {
    means: 'This is no identifier of what is asked for here.',
    todo: 'Give it whole, as an answer named it.',
  },
  'unit-form': { means: 'This is no code of a unit.', todo: 'Name the unit by its code.' },
  'name-form': {
    means: 'A name has small letters, digits and hyphens, 80 at most.',
    todo: 'Give another name.',
  },
  'version-form': {
    means: 'A version is a whole number from 1 on.',
    todo: 'Give it as a record names it.',
  },
  'limit-form': { means: 'A page has 1 to 50 items.', todo: 'Give a whole number.' },
  'named-twice': { means: 'The same stands here twice.', todo: 'Name each once.' },
  'unknown-field': {
    means: 'This field is not known here.',
    todo: 'Give it the name of the field that is meant, or leave it out: see the API reference, or the data format.',
  },
  'unknown-cursor': {
    means: 'This cursor is of no page of this list.',
    todo: 'Send the one that the last page gave, or none.',
  },
  'official-missing': {
    means: 'An official answers for a file.',
    todo: 'Submit it with a token that names the official.',
  },
  'item-missing': {
    means: 'The file does not say of which catalog item it is.',
    todo: 'Name it in the query: ?item=administrative-penalties.',
  },
  'half-citation': { means: 'A citation names both the law and the article.', todo: 'Add what is missing.' },
  'too-many-records': {
    means: ({ most }: { most: number }) => `A submission holds at most ${most} records.`,
    todo: 'Split the file.',
  },
  'not-in-catalog': {
    means: 'This is not in the published catalog.',
    todo: 'See GET /v1/catalog, or GET /v1/measures, for what is.',
  },
  'service-unproven': {
    means: 'A certificate of service says when and how a notice was served.',
    todo: 'Say on which day it was served ("servedOn") and name the proof of it ("proof").',
  },
  past: { means: 'The authorization would be over already.', todo: 'Give a day to come.' },
  'corrections-misplaced': {
    means: 'Fields change where the outcome is "corrected", and only there.',
    todo: 'Name the fields that change, or another outcome.',
  },
  'version-too-large': {
    means: ({ most }: { most: number }) => `A version says at most ${most} KB.`,
    todo: 'Divide it into several names.',
  },

  // Of the basis of an inquiry (Art. 12 to 14).
  'no-basis': {
    means: 'The basis does not hold.',
    todo: ({ basis }: { basis: keyof typeof norms }) => `What it takes: ${norms[basis] ?? '…'}.`,
  },
  'not-own-information': { means: 'This is not your own information.', todo: 'Inquire on another basis.' },
  'not-an-organ': {
    means: 'Only a named official of an organ inquires as duty requires.',
    todo: 'Use a token that names one, or inquire on another basis.',
  },
  'authorization-without-unit': {
    means: 'An authorization is given to a unit.',
    todo: 'Use a token that names yours.',
  },
  'no-authorization': {
    means: 'There is no authorization in force of this subject for your unit.',
    todo: 'Ask the subject for one.',
  },
  'not-public': {
    means: 'Information about natural persons is not open to the public.',
    todo: 'Inquire on another basis.',
  },

  // Of a file and its rows (Art. 7, 8, 10, 16).
  'not-a-table': { means: 'The file holds no text.', todo: 'Save the table as CSV and send that.' },
  empty: { means: 'There are no rows.', todo: 'Send the rows with a header above them.' },
  'too-many-rows': {
    means: ({ most }: { most: number }) => `At most ${most} rows are read, blank ones included.`,
    todo: 'Split the table.',
  },
  'quotation-marks': {
    means: 'A quotation mark is opened and not closed, or stands within a cell.',
    todo: 'Export the table again.',
  },
  'no-header': {
    means: 'No row names the columns of the data format.',
    todo: 'Add the header row of the standard.',
  },
  'duplicate-header': {
    means: 'Two columns have the same header, or two have none.',
    todo: 'Leave one of them out.',
  },
  cells: {
    means: 'The row has more or fewer cells than the header, so its values may stand in the wrong columns.',
    todo: 'Put a text that holds the delimiter in quotation marks, and export the table again.',
  },
  type: { means: 'Only text and numbers can be read here.', todo: 'Send the value as text.' },
  'digits-lost': {
    means: 'This number is too long to be kept exactly, so its last digits are lost.',
    todo: 'Send it as text.',
  },
  'duplicate-field': { means: 'Two columns mean the same field.', todo: 'Leave one of them out.' },
  'row-too-long': {
    means: ({ most }: { most: number }) => `The texts of a row hold at most ${most} characters together.`,
    todo: 'Give summaries.',
  },
  'not-all-in-list': {
    means: 'At least one part is not a value of the list.',
    todo: ({ allowed }: { allowed: string[] }) => `Join by ; only: ${allowed.join(', ')}.`,
  },
  date: {
    means: 'This is no day that exists.',
    todo: 'Give the day as 2026-07-27, 2026/7/27, 2026年7月27日 or 20260727.',
  },
  unit: {
    means: 'The amount is written in yuan, but this column is in 10,000 yuan (万元).',
    todo: 'Convert it.',
  },
  amount: { means: 'This is no amount.', todo: 'Give a decimal in 10,000 yuan (万元), such as 0.5.' },
  'suspicious-amount': {
    means: 'This amount looks as if it were in yuan; the column is in 10,000 yuan (万元).',
    todo: 'Convert it; if it is right as it stands, state it with its unit in the content of the penalty.',
  },
  'before-decision': {
    means: 'This day lies before the day of the decision.',
    todo: 'Compare both with the decision.',
  },
  inconsistent: {
    means: 'An amount is given as a fine, but 罚款 is not among the kinds.',
    todo: 'Add it, or remove the amount.',
  },
  'older-form': {
    means:
      'This is the older, shorter form, which does not say by code whom the penalty is about and who imposed it.',
    todo: ({ columns }: { columns: string[] }) =>
      `Export the full form, with the columns ${columns.join(', ')}; for an organization its code, for a natural person the document.`,
  },
  'document-not-linked': {
    means: 'Only the identity card can be linked to a person yet.',
    todo: 'Give the citizen number, or hold the record back.',
  },
  'simplified-penalty-of-natural-person': {
    means: 'A penalty of a natural person by simplified procedure is not collected (Art. 8).',
    todo: 'Leave it out, or cite the law, regulation or rule that provides otherwise.',
  },
  'code-missing': { means: 'The code is missing.', todo: 'Give all 18 characters.' },
  masked: {
    means: 'Characters are hidden, so the code cannot be matched to anybody.',
    todo: 'Give all 18 characters.',
  },
  'scientific-notation': {
    means: 'A spreadsheet has turned the code into a rounded number, so its last digits are lost.',
    todo: 'Export it again from the case system with this column as text.',
  },
  length: {
    means: 'The code does not have 18 characters.',
    todo: 'Compare it with the certificate or the identity card.',
  },
  character: {
    means: 'The code holds a character that cannot stand at its place.',
    todo: 'Compare it with the document.',
  },
  'birth-date': {
    means: 'The birth date within the number does not exist.',
    todo: 'Compare it with the identity card.',
  },
  'check-character': {
    means: 'The check character does not fit the other 17, so at least one of them is wrong.',
    todo: 'Compare it with the document.',
  },
  'date-in-future': {
    means: 'The decision date lies in the future.',
    todo: 'Give the date on the decision document.',
  },
  'recording-period-over': {
    means: 'The recording period of this record is already over, so nothing may show it.',
    todo: 'Do not submit it.',
  },
  'same-decision-twice': {
    means: ({ row }: { row: number }) =>
      `The same decision about the same subject stands in row ${row} already.`,
    todo: 'Submit it once.',
  },
  'already-filed': {
    means: 'This decision about this subject is on record already: it is on record once.',
    todo: 'Leave it out; if what is on record is wrong, have that corrected.',
  },
  'another-subject': {
    means: 'A correction cannot make it a record of somebody else.',
    todo: 'Delete it and have it filed anew.',
  },

  // Of what may happen to a case.
  'not-possible-now': {
    means: ({ status }: { status: string }) =>
      `This is not possible while the status is "${nameIn(names.statuses, String(status))}".`,
    todo: ({ possible }: { possible: string[] }) =>
      `Read the case again. Possible now: ${possible.map((each) => nameIn(names.commands, each)).join(', ') || 'nothing'}.`,
  },
  'not-yet-due': { means: 'What has a deadline may still be done in time.', todo: 'Wait until it is due.' },
  'wrong-delivery-method': {
    means: 'Only the notified person acknowledges a notice.',
    todo: 'Have a named official certify how and when it was served.',
  },
  'impossible-delivery-date': {
    means: 'The day of delivery lies before the notice was issued, or in the future.',
    todo: 'Give the day on which it was served.',
  },
  'too-many-open-objections': {
    means: ({ most }: { most: number }) => `${most} objections to this record are open.`,
    todo: 'Wait until one of them is decided.',
  },
  'notice-period-over': {
    means: 'The period to reply to this notice is over.',
    todo: 'You can still object to the record: POST /v1/objections.',
  },
  'replies-too-long': {
    means: ({ most }: { most: number }) =>
      `The replies to a notice take at most ${most} KB together, each at least one.`,
    todo: 'You can still object to the record: POST /v1/objections.',
  },
  'notice-period-running': {
    means: 'The period to reply to the notice has not ended.',
    todo: 'Confirm after it has ended. Withdrawing is possible at once.',
  },
  'delivery-still-possible': {
    means: 'The notice may still be delivered.',
    todo: 'It is returned only after its limit.',
  },
  'recording-period-running': {
    means: 'The recording period has not ended.',
    todo: 'Archive it when it has.',
  },
  'not-asked': { means: 'Your unit was not asked in this joint response.', todo: 'Nothing is owed.' },
  'already-answered': { means: 'Your unit has already answered.', todo: 'The answer stands.' },
  'explanation-required': {
    means: 'A unit that does not implement explains why in writing (Art. 25).',
    todo: 'Give "explanation".',
  },
  'outside-authority': {
    means: 'The catalog of measures does not name your unit as an initiating unit of this one.',
    todo: 'See GET /v1/measures for those that it does.',
  },
  'unrelated-conduct': {
    means: 'The measure does not answer this kind of conduct.',
    todo: 'See its "conduct" in GET /v1/measures.',
  },
  'nothing-came-back': {
    means: 'No row of this submission came back.',
    todo: 'There is nothing to see to.',
  },
  'own-draft': {
    means: 'Whoever drafted it does not approve it.',
    todo: 'Another named official of the department does.',
  },
  overtaken: {
    means: 'Another version was approved since this was drafted.',
    todo: 'Draft it anew on what is published now.',
  },
  'too-soon': {
    means: ({ first }: { first: string }) =>
      `It takes effect at ${localTime(first)} (Beijing time) at the earliest: what widens or adds a day after its approval, what only narrows five minutes.`,
    todo: 'Name that instant or a later one, or none.',
  },
};

/** The norm that each basis of an inquiry rests on. */
const norms = {
  self: 'Art. 13: own information with valid identification',
  authorization: 'Art. 13: undisclosed information with the authorization of its subject',
  duty: 'Art. 14: as work requires, for a named purpose within the scope of use of the catalog',
  public: 'Art. 12: what the catalog discloses about organizations',
};

export const en = {
  titles,
  codes,
  /** What stands between what is wrong and what to do. */
  between: ' ',
  words: {
    norm: ({ basis }: { basis: keyof typeof norms }) => norms[basis] ?? '…',
    annotation: 'The recorded subject has objected to this information; the objection is being handled.',
    howToReply: 'POST /v1/notices/{id}/replies with your text, until the end of the period',
    howToObject: 'POST /v1/objections with the record, the ground and your statement, at any time (Art. 33)',
    howToRepair:
      'Correct the conduct, perform the duty wholly, pledge publicly, and ask the unit that made the decision, from the day named here (Art. 34)',
    objectionRemedies:
      'Administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)',
  },
};
