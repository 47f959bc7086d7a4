/**
 * The key pair to which an identity provider encrypts the number of a person: derived from the deployment's secret as
 * its other keys are, so that the private half is nowhere but in the functions that open with it.
 */
import { createECDH, hkdfSync } from 'node:crypto';
import { readSecret } from './versions.ts';

/** The public half as a JSON Web Key (RFC 7517), for ECDH-ES (RFC 7518, 4.6). */
export interface PublicClaimKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  use: 'enc';
  alg: 'ECDH-ES';
  /** The version of the secret that it was derived from. */
  kid: string;
}

export interface ClaimKeys {
  public: PublicClaimKey;
  private: PublicClaimKey & { d: string };
}

/** The order of the curve P-256 (FIPS 186-5): a private key lies between nothing and it. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const bytes = 32;
/** More than the order has, so that what is left of it when divided is as good as even (FIPS 186-5, A.2.1). */
const seedBytes = 40;

/**
 * Derives the pair (HKDF-SHA256) from the version of the deployment's secret under which people are named: it changes
 * where that does, and stays where contents alone are closed anew.
 */
export function claimKeys(secret: string): ClaimKeys {
  const { digest, values } = readSecret(secret);
  const seed = Buffer.from(
    hkdfSync('sha256', values.get(digest) ?? '', '', 'claim-encryption', seedBytes),
  ).toString('hex');
  const scalar = (BigInt(`0x${seed}`) % (order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(2 * bytes, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d);
  // Uncompressed: 0x04, then both coordinates.
  const point = pair.getPublicKey();
  const key: PublicClaimKey = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 1 + bytes).toString('base64url'),
    y: point.subarray(1 + bytes).toString('base64url'),
    use: 'enc',
    alg: 'ECDH-ES',
    kid: String(digest),
  };
  return { public: key, private: { ...key, d: d.toString('base64url') } };
}
