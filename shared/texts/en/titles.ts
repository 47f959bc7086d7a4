/** What a problem is called, in English. */
export const titles = {
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
  'keys-unfit': 'The platform’s keys do not fit',
  'internal-error': 'The platform failed',
};
