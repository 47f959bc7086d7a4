/** What a schema finds wrong with a request, as faults of the platform's own codes: no word of the schema library. */
import type * as z from 'zod/mini';
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';

type Issue = z.core.$ZodIssue;

/** The faults of what was sent, each with the path of its field; `where` is the part of the request it stands in. */
export const schemaFaults = (issues: readonly Issue[], sent: unknown, where: string): Fault[] =>
  issues.flatMap((issue) => faultsOf(issue, sent, where));

function faultsOf(issue: Issue, sent: unknown, where: string): Fault[] {
  const path = [where, ...issue.path.map(String)].filter((part) => part !== '').map(repeatedName);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault([...path, repeatedName(key)].join('.'), 'unknown-field'));
  }
  const field = path.join('.') || '(body)';
  const isMissing = issue.path.length > 0 && at(sent, issue.path) === undefined;
  return [isMissing ? fault(field, 'missing') : faultOf(field, issue)];
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    value,
  );

/** A schema may name the code of what does not fit it instead of words; what the library says itself is a sentence. */
const isCode = (message: string): message is PlainCode => /^[a-z]+(-[a-z]+)*$/.test(message);

function faultOf(field: string, issue: Issue): Fault {
  if (isCode(issue.message)) return fault(field, issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return fault(field, 'wrong-type', { expected: issue.expected });
    case 'invalid_value':
      return fault(field, 'not-in-list', { allowed: issue.values.map(String) });
    case 'too_small':
      return tooSmall(field, issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(field, issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return fault(field, formCodes[issue.format] ?? 'wrong-form');
    case 'invalid_union':
      return fault(field, 'no-such-variant');
    default:
      return fault(field, 'wrong-form');
  }
}

const formCodes: Readonly<Record<string, PlainCode>> = { datetime: 'instant-form', date: 'day-form' };

function tooSmall(field: string, origin: string, least: number): Fault {
  // A text of one character at least that has none, as after blanks are taken away, is missing.
  if (origin === 'string')
    return least === 1 ? fault(field, 'missing') : fault(field, 'too-short', { least });
  return origin === 'array' ? fault(field, 'too-few', { least }) : fault(field, 'too-small', { least });
}

function tooBig(field: string, origin: string, most: number): Fault {
  if (origin === 'string') return fault(field, 'too-long', { most });
  return origin === 'array' ? fault(field, 'too-many', { most }) : fault(field, 'too-large', { most });
}
