import { tableTypes } from '../../functions/http/table-types.ts';
import type { OperationExamples } from './examples.ts';
import type { Documented } from './operations.ts';
import { identifierName } from './parts.ts';
import { problemNames, problemStatusesOf } from './problems.ts';
import { schemaOf } from './registry.ts';
import type { ReferenceTexts } from './texts/index.ts';
import { withValues } from './values.ts';

const ref = (kind: 'parameters' | 'headers' | 'responses', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

/** An operation of the reference, in the words of a language. */
export function operationObject(
  { process, name, contract, operation }: Documented,
  texts: ReferenceTexts,
  examples: OperationExamples | undefined,
): object {
  const { scopes, body } = contract;
  return {
    operationId: operation.id,
    summary: texts.summary(process, name),
    tags: [process],
    security: scopes.length ? [{ token: [...scopes] }] : [],
    parameters: parametersOf(contract, texts),
    ...(body ? { requestBody: requestOf(contract, texts, examples) } : {}),
    responses: {
      ...goodAnswers({ contract, operation }, texts, examples),
      ...problemsOf(contract, operation),
    },
  };
}

/** Whether who calls may have to say in which role they do. */
const isInOneOfSeveralRoles = ({ scopes, anyRole }: Documented['contract']) => scopes.length > 1 && !anyRole;

function parametersOf(contract: Documented['contract'], texts: ReferenceTexts) {
  const { id, query, ifMatch, idempotent } = contract;
  const { properties = {}, required = [] } = query ? schemaOf(query) : {};
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: Array.isArray(required) && required.includes(name),
    description: texts.query(name),
    schema: withValues(schema, texts.value),
  }));
  return [
    ...(id ? [ref('parameters', identifierName(id))] : []),
    ...inQuery,
    ...(ifMatch ? [ref('parameters', 'IfMatch')] : []),
    ...(idempotent ? [ref('parameters', 'IdempotencyKey')] : []),
    ...(isInOneOfSeveralRoles(contract) ? [ref('parameters', 'ActingAs')] : []),
    ref('parameters', 'AcceptLanguage'),
    ref('parameters', 'Traceparent'),
  ];
}

const [, workbookType] = tableTypes;

function requestOf(
  { body, table }: Documented['contract'],
  texts: ReferenceTexts,
  examples: OperationExamples | undefined,
) {
  const file = { schema: { type: 'string', description: texts.csv }, ...exampleOf(examples?.csv) };
  const workbook = { schema: { type: 'string', format: 'binary', description: texts.workbook } };
  return {
    required: true,
    content: {
      ...(body ? { 'application/json': { schema: schemaOf(body), ...exampleOf(examples?.request) } } : {}),
      ...(table ? { 'text/csv': file, [workbookType]: workbook } : {}),
    },
  };
}

const exampleOf = (example: unknown) => (example === undefined ? {} : { example });

function goodAnswers(
  { contract, operation }: Pick<Documented, 'contract' | 'operation'>,
  texts: ReferenceTexts,
  examples: OperationExamples | undefined,
) {
  const headers = {
    ...Object.fromEntries((operation.headers ?? []).map((name) => [name, ref('headers', name)])),
    'Content-Language': ref('headers', 'ContentLanguage'),
    ...(contract.idempotent ? { 'Idempotent-Replayed': ref('headers', 'IdempotentReplayed') } : {}),
    traceparent: ref('headers', 'Traceparent'),
  };
  const { media = ['application/json'] } = operation;
  const answers = Object.entries(operation.answers).map(([status, schema]) => {
    const content = { schema: schemaOf(schema), ...exampleOf(examples?.answers[status]) };
    return [
      status,
      {
        description: texts.answer(status),
        headers,
        content: Object.fromEntries(media.map((type) => [type, content])),
      },
    ];
  });
  return Object.fromEntries(answers);
}

const problemsOf = (...of: Parameters<typeof problemStatusesOf>) =>
  Object.fromEntries(
    problemStatusesOf(...of).map((status) => [status, ref('responses', problemNames[status])]),
  );
