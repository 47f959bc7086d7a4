import type * as described from '../../../../functions/keys/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const keys: ProcessTexts<typeof described> = {
  about: 'The public keys of the platform, for the identity provider whose tokens it takes',
  operations: {
    list: 'The keys to which the identity provider encrypts the number of a person (RFC 7517): claim `subject_jwe`',
  },
  fields: {
    PublicKeySet: { keys: 'The keys; the newest last' },
    PublicKey: {
      kty: 'The kind of key',
      crv: 'The curve',
      x: 'The one coordinate',
      y: 'The other coordinate',
      use: 'What it is for: to encrypt',
      alg: 'How it is used (RFC 7518, 4.6)',
      kid: 'The name of the key, which what was encrypted to it names',
    },
  },
};
