/**
 * Checks by whom and for what a request to S3 is signed (Signature Version 4): in its query, as an address that others
 * were given, or in its headers. Written from the description of the scheme, not with the signer that functions use.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { escaped } from '../../shared/escaped.ts';
import { Refused } from './answers.ts';

/** Whose signatures count, where, and by which clock. */
export interface Trust {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** In milliseconds since 1970. */
  now(): number;
}

/** A request as it came. */
export interface Signable {
  method: string;
  /** The path's segments, decoded. */
  path: readonly string[];
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

/** What is said with a signature, wherever it stands. */
interface Said {
  credential: string;
  signedHeaders: string;
  signature: string;
  date: string;
  /** SHA-256 of the body in hexadecimal digits, or `UNSIGNED-PAYLOAD`. */
  payload: string;
}

const algorithm = 'AWS4-HMAC-SHA256';
const unsignedPayload = 'UNSIGNED-PAYLOAD';
const inQuery = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature'] as const;
const longestSeconds = 7 * 24 * 60 * 60;
/** How far the clocks of two may lie apart. */
const skewMs = 15 * 60 * 1000;

const dateForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const headerForm =
  /^AWS4-HMAC-SHA256 Credential=([^, ]+), ?SignedHeaders=([^, ]+), ?Signature=([0-9a-f]{64})$/;
const sha256Form = /^[0-9a-f]{64}$/;

const millisecondsOf = (date: string): number =>
  dateForm.test(date) ? Date.parse(date.replace(dateForm, '$1-$2-$3T$4:$5:$6Z')) : Number.NaN;

const badQuery = (message: string) => new Refused(400, 'AuthorizationQueryParametersError', message);
const badHeader = (message: string) => new Refused(400, 'AuthorizationHeaderMalformed', message);

/**
 * Checks a request's signature.
 * @returns the SHA-256 that its body has to have; undefined where none was signed
 * @throws Refused with what S3 answers
 */
export function checkSignature(request: Signable, trust: Trust): string | undefined {
  const { authorization } = request.headers;
  const isInQuery = inQuery.some((name) => request.query.has(`X-Amz-${name}`));
  if (isInQuery && authorization !== undefined)
    throw new Refused(400, 'InvalidArgument', 'Only one auth mechanism allowed.');
  if (!isInQuery && authorization === undefined) throw new Refused(403, 'AccessDenied', 'Access Denied.');
  const said = isInQuery ? saidInQuery(request, trust) : saidInHeaders(request, trust);
  const bad = isInQuery ? badQuery : badHeader;
  const [keyId, day, region, service, end] = said.credential.split('/');
  if (keyId !== trust.accessKeyId)
    throw new Refused(403, 'InvalidAccessKeyId', 'The access key is not known here.');
  if (day !== said.date.slice(0, 8)) throw bad('The credential is of another day than the date.');
  if (region !== trust.region) throw bad(`The region is wrong: ${trust.region} is expected.`);
  if (service !== 's3' || end !== 'aws4_request') throw bad('The credential is for another service.');
  checkSignedHeaders(request, said);
  const scope = `${day}/${region}/s3/aws4_request`;
  const expected = signatureOf(canonical(request, said), said.date, scope, trust);
  const given = Buffer.from(said.signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Refused(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  return said.payload === unsignedPayload ? undefined : said.payload;
}

function saidInQuery({ query }: Signable, { now }: Trust): Said {
  const of = (name: (typeof inQuery)[number]) => query.get(`X-Amz-${name}`) ?? '';
  const missing = inQuery.filter((name) => of(name) === '');
  if (missing.length > 0) throw badQuery(`X-Amz-${missing.join(', X-Amz-')} is missing.`);
  if (of('Algorithm') !== algorithm) throw badQuery(`X-Amz-Algorithm has to be ${algorithm}.`);
  const seconds = Number(of('Expires'));
  if (!/^\d+$/.test(of('Expires')) || seconds < 1 || seconds > longestSeconds)
    throw badQuery(`X-Amz-Expires has to be seconds from 1 to ${longestSeconds}.`);
  const signedMs = millisecondsOf(of('Date'));
  if (Number.isNaN(signedMs)) throw badQuery('X-Amz-Date has to look like 20260731T093000Z.');
  if (signedMs > now() + skewMs) throw new Refused(403, 'AccessDenied', 'Request is not yet valid');
  if (signedMs + seconds * 1000 <= now()) throw new Refused(403, 'AccessDenied', 'Request has expired');
  return {
    credential: of('Credential'),
    signedHeaders: of('SignedHeaders'),
    signature: of('Signature'),
    date: of('Date'),
    // Whoever signs an address does not have the body.
    payload: unsignedPayload,
  };
}

function saidInHeaders({ headers }: Signable, { now }: Trust): Said {
  const [, credential, signedHeaders, signature] = headerForm.exec(headers.authorization ?? '') ?? [];
  if (!credential || !signedHeaders || !signature)
    throw badHeader('The header is no signature of version 4.');
  const date = String(headers['x-amz-date'] ?? '');
  const signedMs = millisecondsOf(date);
  if (Number.isNaN(signedMs))
    throw new Refused(403, 'AccessDenied', 'AWS authentication requires a valid x-amz-date header.');
  if (Math.abs(signedMs - now()) > skewMs)
    throw new Refused(403, 'RequestTimeTooSkewed', 'The request’s time and the server’s are too far apart.');
  const payload = String(headers['x-amz-content-sha256'] ?? '');
  if (payload === '') throw new Refused(400, 'InvalidRequest', 'The header x-amz-content-sha256 is missing.');
  if (payload !== unsignedPayload && !sha256Form.test(payload))
    throw new Refused(501, 'NotImplemented', 'Bodies signed in chunks are not supported here.');
  return { credential, signedHeaders, signature, date, payload };
}

/** What changes the meaning of a request has to be signed with it. */
function checkSignedHeaders({ headers }: Signable, { signedHeaders }: Said): void {
  const signed = new Set(signedHeaders.split(';'));
  const unsigned = Object.keys(headers).find(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.has(name),
  );
  if (unsigned !== undefined)
    throw new Refused(
      403,
      'AccessDenied',
      `There were headers present in the request which were not signed: ${unsigned}.`,
    );
}

function canonical({ method, path, query, headers }: Signable, { signedHeaders, payload }: Said): string {
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [escaped(name), escaped(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? compared(x, y) : compared(a, b)))
    .map((pair) => pair.join('='));
  const lines = signedHeaders.split(';').map((name) => `${name}:${canonicalValue(headers[name])}\n`);
  return [
    method,
    path.map(escaped).join('/'),
    parameters.join('&'),
    lines.join(''),
    signedHeaders,
    payload,
  ].join('\n');
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const canonicalValue = (value: string | string[] | undefined): string =>
  String(value ?? '')
    .trim()
    .replace(/ +/g, ' ');

function signatureOf(request: string, date: string, scope: string, { secretAccessKey }: Trust): Buffer {
  const text = [algorithm, date, scope, createHash('sha256').update(request).digest('hex')].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((of, part) => hmac(of, part), `AWS4${secretAccessKey}`);
  return hmac(key, text);
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
