/** The platform's front door, and clients that behave: they ask again, under the same key, until they are answered. */

import { createHash } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import type { Body } from '../../support/body.ts';
import { apiEvent } from '../../support/event.ts';
import { Chance } from '../chance.ts';
import { Broken, holds } from '../invariants/broken.ts';
import type { Simulated } from '../simulated.ts';
import { Died } from '../world/invocation.ts';
import { second } from './calendar.ts';
import { personal } from './population.ts';

export interface Ask {
  as: AuthorizerContext;
  method: 'GET' | 'POST';
  /** The route, with its parameters in braces. */
  path: string;
  id?: string;
  query?: Record<string, string>;
  body?: object;
  ifMatch?: string | undefined;
}

export interface Answered {
  status: number;
  headers: Record<string, string | number | boolean>;
  body: Body;
}

const mostAttempts = 40;

export class Client {
  /** Hears of every answer that counts, in its order. */
  onAnswer: (name: string, ask: Ask, answer: Answered) => void = () => {};
  asked = 0;
  private readonly simulated: Simulated;

  constructor(simulated: Simulated) {
    this.simulated = simulated;
  }

  /** Asks at once and untroubled: for those who only look. */
  look(ask: Ask): Promise<Answered> {
    const { invocations, deployment } = this.simulated;
    this.asked++;
    return invocations.observe(async () => this.read(ask, await deployment.http(eventOf(ask, null))));
  }

  /** Asks until there is an answer. `name` tells this request from every other, and is its Idempotency-Key. */
  async send(name: string, ask: Ask): Promise<Answered> {
    const { world, trouble, seed } = this.simulated;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const chance = new Chance(seed, `${name}:${attempt}`);
      const fate = trouble.onTheWay(chance);
      if (fate !== 'lost') {
        const [answer, again] = await Promise.all([
          this.once(`${name}:${attempt}`, ask, name),
          ...(fate === 'doubled' ? [this.once(`${name}:${attempt}:again`, ask, name)] : []),
        ]);
        if (answer && again) sameAnswer(ask, answer, again);
        if (answer && fate !== 'unanswered') {
          this.onAnswer(name, ask, answer);
          return answer;
        }
      }
      await world.later(chance.between(1, 5) * second);
    }
    throw new Broken(
      '11',
      `A request was not answered in ${mostAttempts} attempts: ${ask.method} ${ask.path}`,
    );
  }

  /** One attempt; null where it came to no answer that counts: the function died, or is too busy. */
  private async once(name: string, ask: Ask, key: string): Promise<Answered | null> {
    const { invocations, deployment } = this.simulated;
    const hashed = createHash('md5').update(key).digest('hex');
    this.asked++;
    try {
      const event = eventOf(ask, ask.method === 'POST' ? hashed : null);
      const answer = this.read(ask, await invocations.invoke(name, () => deployment.http(event)));
      return answer.status === 503 ? null : answer;
    } catch (error) {
      if (error instanceof Died) return null;
      throw error;
    }
  }

  private read({ method, path }: Ask, { statusCode, headers, body }: APIGatewayProxyResult): Answered {
    const fine = statusCode < 500 || statusCode === 503;
    holds(fine, 'no 5xx but 503', `${method} ${path} was answered with ${statusCode}`);
    const repeats = statusCode >= 400 && personal.test(body);
    holds(!repeats, '6', `The problem of ${method} ${path} repeats a personal value`);
    return { status: statusCode, headers: headers ?? {}, body: JSON.parse(body) };
  }
}

/** What was done under a key is answered alike however often it is asked. */
function sameAnswer({ method, path }: Ask, one: Answered, other: Answered): void {
  if (one.status !== 201 && one.status !== 202) return;
  const same = one.status === other.status && JSON.stringify(one.body) === JSON.stringify(other.body);
  holds(same, '11', `${method} ${path}, sent twice under one key, was answered in two ways`);
}

function eventOf(
  { as, method, path, id, query, body, ifMatch }: Ask,
  key: string | null,
): APIGatewayProxyEvent {
  const headers = { ...(key ? { 'idempotency-key': key } : {}), ...(ifMatch ? { 'if-match': ifMatch } : {}) };
  return apiEvent(`${method} ${path}`, as, { id, query, body, headers });
}
