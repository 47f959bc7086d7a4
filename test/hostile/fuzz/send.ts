import { Api } from '../../../local/acts/api.ts';
import { type Answer, Client } from '../support/client.ts';
import type { FuzzRequest } from './request.ts';
import type { Issuer, Token } from './tokens.ts';

/** After this long without an answer, a request counts as hanging. */
const HANG_MS = 10_000;

/** Sends requests with the token of their caller, or with none that is any good. */
export class Sender {
  private readonly client: Client;
  private readonly api: Api;
  private readonly issuer: Issuer;

  constructor(url: string, issuer: Issuer) {
    this.api = new Api(url);
    this.issuer = issuer;
    this.client = new Client(url, HANG_MS);
  }

  /** Throws where there is no answer in time, or no whole one. */
  async send({ caller, method, path, headers, body }: FuzzRequest): Promise<Answer> {
    const authorization = await this.authorization(caller);
    const all = { ...headers, ...(authorization === null ? {} : { authorization }) };
    return this.client.send({ method, path, headers: all, body });
  }

  close(): void {
    this.client.close();
  }

  private async authorization(caller: Token | string): Promise<string | null> {
    if (typeof caller !== 'string') return `Bearer ${await this.issuer.sign(caller)}`;
    if (caller === 'none') return null;
    if (caller === 'basic')
      return `Basic ${Buffer.from('supervision:supervision-secret').toString('base64')}`;
    if (caller === 'garbage') return 'Bearer \xff%00 {{{}}}';
    const [head = '', claims = '', signature = ''] = (await this.api.tokenOf('supervision')).split('.');
    if (caller === 'forged') return `Bearer ${head}.${claims}.${[...signature].reverse().join('')}`;
    return `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
  }
}
