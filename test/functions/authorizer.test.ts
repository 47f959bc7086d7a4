/** E9: which tokens let somebody in, on a real issuer's keys over HTTP. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizer } from '../../functions/authorizer/authorize.ts';

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

const authorize = async (token: string, jwksUri = url) => {
  const trust = { issuer: claims.iss, audience: claims.aud, jwksUri };
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
