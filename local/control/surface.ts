import type { IncomingMessage } from 'node:http';
import { parseDuration } from '../clock/duration.ts';
import type { Undelivered } from '../dynamodb/poller.ts';
import { type Answer, jsonAnswer, readBody } from '../http.ts';
import { isObject, type JsonObject } from '../json.ts';
import { type ClockFault, problemAnswer } from '../problems.ts';

/** What the local control surface shows and moves. */
export interface ControlParts {
  now(): number;
  offsetMs(): number;
  /** Moves the clock and resolves when all that this set off is done. */
  advanceTo(instantMs: number): Promise<void>;
  /** Copies the database; gives the file. */
  copy(): Promise<string>;
  executions(): JsonObject[];
  outbox(): Promise<Undelivered[]>;
  /** Waits until the platform is idle; false where it did not become so in time. */
  idle(limitMs?: number): Promise<boolean>;
}

const BODY_LIMIT = 16 * 1024;

function clockView(parts: ControlParts): Answer {
  return jsonAnswer(200, { now: new Date(parts.now()).toISOString(), offsetMs: parts.offsetMs() });
}

/** Beyond it, adding a legal period would leave the years that dates are written in. */
const LAST_INSTANT_MS = Date.parse('9000-01-01T00:00:00Z');

const bounded = (instantMs: number): number | ClockFault =>
  instantMs > LAST_INSTANT_MS ? 'too-far' : instantMs;

/** The instant that a request to move the clock names, or what is wrong with it. */
function targetOf(body: unknown, nowMs: number): number | ClockFault {
  if (!isObject(body)) return 'no-object';
  if (typeof body.advance === 'string') {
    const duration = parseDuration(body.advance);
    return duration === undefined ? 'no-duration' : bounded(nowMs + duration);
  }
  const instant = typeof body.to === 'string' ? Date.parse(body.to) : Number.NaN;
  if (Number.isNaN(instant)) return 'no-instant';
  return instant < nowMs ? 'backwards' : bounded(instant);
}

function jsonBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function moveClock(request: IncomingMessage, parts: ControlParts): Promise<Answer> {
  const body = await readBody(request, BODY_LIMIT);
  const target = targetOf(jsonBody(body?.toString('utf8') ?? ''), parts.now());
  if (typeof target === 'string')
    return problemAnswer(400, ({ clock: { title, details } }) => ({ title, detail: details[target] }));
  await parts.advanceTo(target);
  return clockView(parts);
}

/** Answers a path of the control surface; undefined where there is none such. */
export async function answerControl(
  request: IncomingMessage,
  path: string,
  parts: ControlParts,
): Promise<Answer | undefined> {
  switch (`${request.method} ${path}`) {
    case 'GET /_local/clock':
      return clockView(parts);
    case 'POST /_local/clock':
      return moveClock(request, parts);
    case 'POST /_local/copy':
      return jsonAnswer(201, { at: new Date(parts.now()).toISOString(), copy: await parts.copy() });
    case 'GET /_local/executions':
      return jsonAnswer(200, { executions: parts.executions() });
    case 'GET /_local/outbox': {
      const sources = (await parts.outbox()).map((each) => ({ ...each }));
      return jsonAnswer(200, { undelivered: sources.reduce((sum, { count }) => sum + count, 0), sources });
    }
    case 'POST /_local/idle': {
      const idle = await parts.idle();
      return jsonAnswer(idle ? 200 : 503, { idle });
    }
    default:
      return undefined;
  }
}
