/** What may be wrong with a request as such, in English. */
export const requestCodes = {
  'malformed-request': {
    means: 'The request cannot be read.',
    advice: 'See the API reference (GET /v1/openapi.json) for its form.',
  },
  'json-unreadable': {
    means: 'The body is not valid JSON, or has a field "__proto__" or "constructor", which nothing here has.',
    advice: 'Check quotes, commas and the encoding, UTF-8.',
  },
  'if-match-too-many': {
    means: ({ most }: { most: number }) => `If-Match names at most ${most} ETags.`,
    advice: 'Send the ETag of the answer that you rest on.',
  },
  'if-match-unreadable': {
    means: 'If-Match is not an ETag of this platform.',
    advice: 'Send the ETag as an answer gave it, such as "3" with its quotes.',
  },
  'idempotency-key-unreadable': {
    means: 'Idempotency-Key is 1 to 128 printable ASCII characters without spaces.',
    advice: 'Send another key.',
  },
  unauthenticated: {
    means: 'This needs a valid token.',
    advice: 'Send "Authorization: Bearer …". Tokens expire: get a new one.',
  },
  'scope-too-small': {
    means: ({ scopes }: { scopes: string[] }) =>
      `This route needs a token with the scope ${scopes.map((scope) => `"${scope}"`).join(' or ')}.`,
    advice: 'Use one that has it.',
  },
  'not-yours': { means: 'The token does not allow this.', advice: 'Leave it to whoever may do it.' },
  'provision-changed': {
    means: 'What the rows rest on was published in other words since they were sent.',
    advice: 'Let the rows lapse, and submit them anew on what is published now.',
  },
  'sender-ended': {
    means: 'The unit whose system sent these rows has ended. What it had not confirmed is filed by nobody.',
    advice: 'Submit what is to be on record as your own unit’s, where you provide the item.',
  },
  'successors-changed': {
    means:
      'From when this version would take effect, or from a later instant on, duties would be nobody’s: the register of units, its versions to come or what the unit has to do have changed since it was drafted.',
    advice:
      'Withdraw it, and draft it anew on what they are now; or name a later instant in "effectiveAt", where it is right from then on.',
  },
  'draft-faulty': {
    means: 'This draft says what no version may say. It was written before that was asked.',
    advice: 'Withdraw it, and draft it anew.',
  },
  'official-needed': {
    means: 'A named official of the unit does this.',
    advice: 'Use a token that names one.',
  },
  'acting-as-needed': {
    means: ({ roles }: { roles: string[] }) =>
      `The token lets you act in several roles here, and a request is made in one: ${roles.join(', ')}.`,
    advice: 'Say which in the header Acting-As.',
  },
  'acting-as-another': {
    means: ({ roles }: { roles: string[] }) =>
      `The token does not let you act in the role that Acting-As names; here it lets you act as: ${roles.join(', ')}.`,
    advice: 'Name one of them, or leave the header out where there is one only.',
  },
  'subject-needed': {
    means: 'This token names no recorded person.',
    advice: 'Use the one that your identification gave you.',
  },
  'unit-needed': { means: 'A worklist is a unit’s.', advice: 'Use a token that names yours.' },
  'not-a-provider': {
    means: 'The catalog does not name your unit as a provider of this item.',
    advice: 'See "providers" of the item in GET /v1/catalog.',
  },
  'supervision-only': {
    means: 'This is read by the unit that supervises the platform, and by nobody else.',
    advice: 'Of looks at yourself see GET /v1/me/accesses.',
  },
  'own-promptness-only': {
    means: 'A unit reads how promptly it provides itself; of others supervision does.',
    advice: 'Leave the unit out.',
  },
  'unit-not-registered': {
    means: 'The register of units names no such unit that does its work now.',
    advice:
      'See GET /v1/units for those that there are; the department in charge of social credit enters them.',
  },
  'not-found': {
    means: 'There is no such thing here, or it is not yours to see.',
    advice: 'Check the identifier.',
  },
  'no-route': { means: 'There is no such route.', advice: 'See GET /v1/openapi.json.' },
  conflict: { means: 'This is not possible as things stand.', advice: 'See "errors" for the reason.' },
  'changed-meanwhile': {
    means: 'The case has changed since you read it, or If-Match does not name the version that you read.',
    advice: 'Read it again, and send the ETag of that answer: no asterisk, and no weak tag.',
  },
  'precondition-required': {
    means: 'You decide on what you saw.',
    advice: 'Read the case first and send its ETag as If-Match.',
  },
  'body-too-large': { means: 'A request holds at most 6 MB.', advice: 'Split the submission.' },
  'rows-too-large': {
    means: 'The rows that comply take more room than one submission has.',
    advice: 'Split it into several: split the rows.',
  },
  'unsupported-media-type': {
    means: 'The body is of a type that is not taken here.',
    advice:
      'Send it as application/json and say so in Content-Type; a table of a submission also as text/csv or as an XLSX workbook.',
  },
  'invalid-fields': { means: 'Some fields do not comply.', advice: 'See "errors" for each.' },
  'file-unreadable': { means: 'The file cannot be read as a table.', advice: 'See "errors" for the reason.' },
  'idempotency-key-reused': {
    means: 'This Idempotency-Key was used for another request.',
    advice: 'Use a new key for a new request.',
  },
  'intake-behind': {
    means: 'More was submitted than has been recorded yet.',
    advice: 'Send the same request again after the seconds that Retry-After says.',
  },
  busy: {
    means: 'Others are changing the same case at this moment, or too much is asked for at once.',
    advice: 'Send the same request again in a second.',
  },
  'keys-unfit': {
    means:
      'The platform’s keys are not those with which its register was written: it shows nothing and takes nothing until its operators have put that right.',
    advice:
      'Nothing of this request was taken: send it again later. If you operate the platform, see the runbook.',
  },
  'request-blocked': {
    means: 'The firewall took this request for an attack: it was not passed on.',
    advice:
      'Leave out what looks like a program or a command, and send it again; tell operations where it is lawful.',
  },
  'too-many-requests': {
    means: 'Too many requests came from your address.',
    advice: 'Wait for as long as Retry-After says, then send the same request again.',
  },
  'case-damaged': {
    means:
      'What is held of this case was damaged and cannot be read. Nothing of it was shown, and nothing was changed.',
    advice:
      'Do not send it again: it does not pass by itself. It was noted for the operators, and the audit, which goes through everything once a week, names it to supervision. If a period of yours runs on it, tell supervision in writing which case it is.',
  },
  'internal-error': {
    means: 'The platform failed on this request; nothing half-done remains.',
    advice: 'Send the same request again; if it stays, tell the operator the time.',
  },
};
