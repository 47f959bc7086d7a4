/** The platform's front door, and clients that behave: they ask again, under the same key, until they are answered. */

import { createHash } from 'node:crypto';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { type Client, createClient, type Fetch } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import type { Answered } from '../../../local/acts/answered.ts';
import { arrived, type Routed, routed } from '../../support/in-process.ts';
import { Chance } from '../chance.ts';
import { Broken, holds } from '../invariants/broken.ts';
import type { Simulated } from '../simulated.ts';
import { Died } from '../world/invocation.ts';
import { second } from './calendar.ts';
import type { Merger } from './merger.ts';
import { personal } from './population.ts';

/** What somebody does. */
export interface Ask<Data = unknown> {
  as: AuthorizerContext;
  act(client: Client): Promise<Answered<Data>>;
}

/** An answer as it is written down. */
export interface Noted {
  status: number;
  body: unknown;
}

/** A request as it was carried out, once: what came of it is null where the function died over it or had no time. */
export interface Done {
  as: AuthorizerContext;
  request: Routed;
  fromMs: number;
  toMs: number;
  answer: { status: number; body: string } | null;
}

const mostAttempts = 40;

const clientOver = (fetch: Fetch, newKey: () => string): Client =>
  createClient({ url: 'http://simulated', fetch, newKey, retry: { attempts: 1 } });

export class Door {
  /** Hears of every request that was carried out, of those that look too: as whom, from when to when, and what came of it. */
  onDone: (done: Done) => void = () => {};
  /** Hears of every answer that counts, in its order. */
  onAnswer: (name: string, request: Routed, answer: Noted) => void = () => {};
  asked = 0;
  private readonly simulated: Simulated;
  private readonly merger: Merger;

  constructor(simulated: Simulated, merger: Merger) {
    this.simulated = simulated;
    this.merger = merger;
  }

  /** With what token somebody comes now: who was of a unit that has ended is of the one into which it was merged. */
  tokenOf = (as: AuthorizerContext): AuthorizerContext => this.merger.token(as, this.simulated.world.nowMs);

  /** Asks at once and untroubled: for those who only look. */
  look<Data>({ as, act }: Ask<Data>): Promise<Answered<Data>> {
    const { invocations, deployment } = this.simulated;
    const fetch: Fetch = async (request) => {
      this.asked++;
      const token = this.tokenOf(as);
      const looking = await routed(request, token);
      const fromMs = this.simulated.world.nowMs;
      const answer = await invocations.observe(() => deployment.http(looking.event()));
      this.hold(looking, answer);
      this.done(token, looking, fromMs, answer);
      return arrived(answer);
    };
    return act(clientOver(fetch, () => 'a look'));
  }

  /** Asks until there is an answer. `name` tells this request from every other, and is its Idempotency-Key. */
  async send<Data>(name: string, { as, act }: Ask<Data>): Promise<Answered<Data>> {
    const { world } = this.simulated;
    const untilMs = this.merger.waitsUntil(as, world.nowMs);
    if (untilMs !== null) await world.until(untilMs);
    const fetch: Fetch = async (request) => {
      const token = this.tokenOf(as);
      return this.answered(name, token, await routed(request, token));
    };
    return act(clientOver(fetch, () => createHash('md5').update(name).digest('hex')));
  }

  private async answered(name: string, as: AuthorizerContext, request: Routed): Promise<Response> {
    const { world, trouble, seed } = this.simulated;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const chance = new Chance(seed, `${name}:${attempt}`);
      const fate = trouble.onTheWay(chance);
      if (fate !== 'lost') {
        const [answer, again] = await Promise.all([
          this.once(`${name}:${attempt}`, as, request),
          ...(fate === 'doubled' ? [this.once(`${name}:${attempt}:again`, as, request)] : []),
        ]);
        if (answer && again) sameAnswer(request, answer, again);
        if (answer && fate !== 'unanswered') {
          this.onAnswer(name, request, { status: answer.statusCode, body: JSON.parse(answer.body) });
          return arrived(answer);
        }
      }
      await world.later(chance.between(1, 5) * second);
    }
    const { method, path } = request;
    throw new Broken('11', `A request was not answered in ${mostAttempts} attempts: ${method} ${path}`);
  }

  /** One attempt; null where it came to no answer that counts: the function died, or is too busy. */
  private async once(
    name: string,
    as: AuthorizerContext,
    request: Routed,
  ): Promise<APIGatewayProxyResult | null> {
    const { invocations, deployment, world } = this.simulated;
    const fromMs = world.nowMs;
    this.asked++;
    try {
      const answer = await invocations.invoke(name, () => deployment.http(request.event()));
      this.hold(request, answer);
      this.done(as, request, fromMs, answer);
      return answer.statusCode === 503 ? null : answer;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      this.done(as, request, fromMs, null);
      return null;
    }
  }

  private done(
    as: AuthorizerContext,
    request: Routed,
    fromMs: number,
    answer: APIGatewayProxyResult | null,
  ): void {
    const toMs = this.simulated.world.nowMs;
    const came =
      answer && answer.statusCode !== 503 ? { status: answer.statusCode, body: answer.body } : null;
    this.onDone({ as, request, fromMs, toMs, answer: came });
  }

  private hold({ method, path }: Routed, { statusCode, body }: APIGatewayProxyResult): void {
    const fine = statusCode < 500 || statusCode === 503;
    holds(fine, 'no 5xx but 503', `${method} ${path} was answered with ${statusCode}`);
    const repeats = statusCode >= 400 && personal.test(body);
    holds(!repeats, '6', `The problem of ${method} ${path} repeats a personal value`);
  }
}

/** What an answer says, but for the addresses of a file, and what is missing there: they are of the moment. */
const sameBut = (body: string): string =>
  JSON.stringify(JSON.parse(body), (name, value) =>
    name === 'upload' || name === 'isThere' || name === 'url' ? undefined : value,
  );

/** What was done under a key is answered alike however often it is asked. */
function sameAnswer(
  { method, path }: Routed,
  one: APIGatewayProxyResult,
  other: APIGatewayProxyResult,
): void {
  if (one.statusCode !== 201 && one.statusCode !== 202) return;
  const same = one.statusCode === other.statusCode && sameBut(one.body) === sameBut(other.body);
  holds(same, '11', `${method} ${path}, sent twice under one key, was answered in two ways`);
}
