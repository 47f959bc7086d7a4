/** The API reference (OpenAPI 3.1), from the same contracts that check the requests. */
import * as z from 'zod/mini';
import { contracts } from '../functions/contracts.ts';
import type { Contract, Contracts } from '../functions/http/route.ts';
import { problemDocument } from '../functions/schemas.ts';

const schemaOf = (schema: z.ZodMiniType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const problemAnswer = {
  description: 'What is wrong, field by field, and what to do (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function parametersOf({ path, query, ifMatch, idempotent }: Contract): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const properties = query ? ((schemaOf(query) as { properties?: object }).properties ?? {}) : {};
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...inPath,
    ...inQuery,
    ...(ifMatch ? [header('If-Match', true, 'The ETag of the case as you read it')] : []),
    ...(idempotent ? [header('Idempotency-Key', false, 'The same key brings the first answer again')] : []),
  ];
}

function operationOf(contract: Contract, tag: string): object {
  const { body, csv, scopes, answers, summary } = contract;
  const good = Object.entries(answers).map(([status, schema]) => [
    status,
    { description: 'As the summary says', content: { 'application/json': { schema: schemaOf(schema) } } },
  ]);
  return {
    summary,
    tags: [tag],
    ...(scopes.length ? { security: [{ token: [...scopes] }] } : { security: [] }),
    parameters: parametersOf(contract),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: schemaOf(body) },
              ...(csv ? { 'text/csv': { schema: { type: 'string', description: csv } } } : {}),
            },
          },
        }
      : {}),
    responses: { ...Object.fromEntries(good), default: problemAnswer },
  };
}

/** The whole reference. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [tag, own] of Object.entries<Contracts>(contracts)) {
    for (const contract of Object.values(own)) {
      paths[contract.path] = {
        ...paths[contract.path],
        [contract.method.toLowerCase()]: operationOf(contract, tag),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Public credit information platform',
      version: '1',
      description:
        'Agencies submit; recorded people and firms see, object and are heard; everything ends when it must.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemDocument) },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Scopes are listed with each route',
        },
      },
    },
  };
}
