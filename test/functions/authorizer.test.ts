/** E9: which tokens let somebody in, on a real issuer's keys over HTTP. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactEncrypt, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizer } from '../../functions/authorizer/authorize.ts';
import { personsFrom } from '../../functions/authorizer/persons.ts';
import { claimKeys } from '../../shared/keys/claim-keys.ts';
import { deriveKeys, subjectKey } from '../../shared/keys/keys.ts';

const pair = await generateKeyPair('ES256');
const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' };

let issuer: Server;
let status = 200;
let url = '';
beforeAll(async () => {
  issuer = createServer((_, response) => {
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
});
afterAll(() => issuer.close());

const claims = {
  iss: 'https://identity.example',
  aud: 'credit-platform',
  sub: '990101189505200028',
  client_id: 'citizens-app',
  scope: 'subject',
  exp: Math.floor(Date.now() / 1000) + 600,
};

const signed = (payload: JWTPayload = claims, typ: string | undefined = 'at+jwt') =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...(typ ? { typ } : {}) })
    .sign(pair.privateKey);

const secret = 'the secret of a deployment that there is not';
let secretIsThere = true;

const authorize = async (token: string, jwksUri = url) => {
  const persons = async () => {
    if (secretIsThere) return personsFrom(secret, deriveKeys(secret));
    throw new Error('The secret cannot be had.');
  };
  const trust = { issuer: claims.iss, audience: claims.aud, jwksUri, persons };
  const methodArn = 'arn:aws:execute-api:cn-north-1:1:api/v1/GET/me/records';
  return authorizer(trust)({ type: 'TOKEN', authorizationToken: `Bearer ${token}`, methodArn });
};

describe('E9 a token lets in whom it names, for as long as it says', () => {
  test('an access token with an end and a client', async () => {
    const { context, principalId } = await authorize(await signed());
    expect([principalId, context?.client, context?.scope]).toEqual([
      'citizens-app',
      'citizens-app',
      'subject',
    ]);
  });

  const { exp: _, ...endless } = claims;
  const { client_id: __, ...nameless } = claims;
  test.each([
    ['without an end', signed(endless)],
    ['over', signed({ ...claims, exp: 1 })],
    ['without a client: its person is not taken for one', signed(nameless)],
    ['with an empty client', signed({ ...claims, client_id: '' })],
    ['whose client nobody sees', signed({ ...claims, client_id: '\u200b ' })],
    ['whose client is no text', signed({ ...claims, client_id: 5 })],
    ['for another audience', signed({ ...claims, aud: 'another' })],
    ['of another issuer', signed({ ...claims, iss: 'https://another.example' })],
    ['that says who somebody is, and not what he may do (an identity token)', signed(claims, 'JWT')],
    ['of no type', signed(claims, '')],
  ])('not one %s', async (_name, token) => {
    await expect(authorize(await token)).rejects.toThrow(/^Unauthorized$/);
  });

  test('not one whose signature is another’s, nor anything that is no token', async () => {
    const [head, body] = (await signed()).split('.');
    const [, , signature] = (await signed({ ...claims, scope: 'platform:handle' })).split('.');
    for (const token of [`${head}.${body}.${signature}`, 'x', 'a.b.c'])
      await expect(authorize(token)).rejects.toThrow(/^Unauthorized$/);
  });
});

describe('E9 where the issuer cannot be reached, nobody is told that his token is wrong', () => {
  test.each([500, 404])('it answers %i', async (answer) => {
    status = answer;
    try {
      await expect(authorize(await signed())).rejects.toThrow('cannot be had');
    } finally {
      status = 200;
    }
  });

  test('it does not answer at all', async () => {
    await expect(authorize(await signed(), 'http://127.0.0.1:1')).rejects.toThrow('cannot be had');
  });
});

describe('E5 no key leaves the platform: the number of a person comes encrypted to a key of its own', () => {
  const person = { kind: 'natural-person', code: '990101189505200028' } as const;

  const encrypted = async (plain: string, key = claimKeys(secret).public, alg = 'ECDH-ES', enc = 'A256GCM') =>
    new CompactEncrypt(Buffer.from(plain))
      .setProtectedHeader({ alg, enc })
      .encrypt(await importJWK(key, alg));
  const naming = async (jwe: unknown) => authorize(await signed({ ...claims, subject_jwe: jwe }));

  test('it leaves the authorizer as the digest, and nowhere as the number', async () => {
    const answer = await naming(await encrypted(JSON.stringify(person)));
    expect(answer.context?.subject).toBe(subjectKey(deriveKeys(secret), person));
    expect(JSON.stringify(answer)).not.toContain(person.code);
  });

  test('however it is written: with small letters, wide, with blanks', async () => {
    const firm = { kind: 'organization', code: '91990100MA0YL0001Q' } as const;
    for (const code of ['91990100ma0yl0001q', ' 91990100 MA0YL0001Q', '９１９９０１００MA0YL0001Q']) {
      const answer = await naming(await encrypted(JSON.stringify({ ...firm, code })));
      expect(answer.context?.subject).toBe(subjectKey(deriveKeys(secret), firm));
    }
  });

  test('a digest in the open names nobody, whoever computed it', async () => {
    const answer = await authorize(
      await signed({ ...claims, subject: subjectKey(deriveKeys(secret), person) }),
    );
    expect(answer.context?.subject).toBe('');
  });

  const other = claimKeys('another secret').public;
  test.each<[string, () => Promise<unknown>]>([
    ['encrypted to another key', () => encrypted(JSON.stringify(person), other)],
    ['of a number that is wrong', () => encrypted(JSON.stringify({ ...person, code: '990101189505200029' }))],
    ['of another kind of thing', () => encrypted(JSON.stringify({ ...person, kind: 'car' }))],
    ['of no number', () => encrypted('{}')],
    ['of words', () => encrypted('Lin')],
    ['encrypted more weakly', () => encrypted(JSON.stringify(person), undefined, 'ECDH-ES', 'A128GCM')],
    ['in the open', async () => JSON.stringify(person)],
    ['that is no text', async () => person],
    ['that is empty', async () => ''],
  ])('a claim %s is a fault of the token', async (_, made) => {
    await expect(naming(await made())).rejects.toThrow(/^Unauthorized$/);
  });

  test('where the secret cannot be had, nobody is told that his token is wrong; others are let in', async () => {
    secretIsThere = false;
    try {
      await expect(naming(await encrypted(JSON.stringify(person)))).rejects.not.toThrow(/^Unauthorized$/);
      expect((await authorize(await signed())).context?.client).toBe('citizens-app');
    } finally {
      secretIsThere = true;
    }
  });

  test('the pair is the same for a secret, another for another, and a pair', async () => {
    expect(claimKeys(secret)).toEqual(claimKeys(secret));
    expect(claimKeys(secret).public.x).not.toBe(other.x);
    expect(claimKeys(secret).public).not.toHaveProperty('d');
  });
});
