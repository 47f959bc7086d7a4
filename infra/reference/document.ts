/** The reference (OpenAPI 3.1), from the contracts that check the requests and the schemas that hold the answers. */
import { contracts, type ProcessName } from '../../functions/contracts.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { type Examples, examples } from './examples.ts';
import { operationObject } from './operation.ts';
import { everyOperation } from './operations.ts';
import { parameters, problemResponses, responseHeaders } from './parts.ts';
import { namedSchemas } from './registry.ts';
import { referenceTexts } from './texts/index.ts';
import { withValues } from './values.ts';

const processes = Object.keys(contracts) as ProcessName[];

/** The whole reference in a language; `shown` are the examples in it. */
export function openApi(language: Language, shown: Examples = examples[language]): object {
  const texts = referenceTexts[language];
  const paths: Record<string, Record<string, object>> = {};
  for (const each of everyOperation) {
    const { path, method } = each.contract;
    const operation = operationObject(each, texts, shown[each.operation.id]);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: texts.title,
      version: '1',
      description: texts.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    // Relative to where the document is read: right under any domain, stage and base path.
    servers: [{ url: '..', description: texts.server }],
    tags: processes.map((name) => ({ name, description: texts.tag(name) })),
    paths,
    components: {
      schemas: withValues(describedSchemas(texts.field), texts.value),
      parameters: parameters(texts),
      headers: responseHeaders(texts),
      responses: problemResponses(language),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: texts.token },
      },
    },
  };
}

/** The named schemas with each field described. */
function describedSchemas(field: (component: string, name: string) => string) {
  return Object.fromEntries(
    Object.entries(namedSchemas()).map(([component, schema]) => {
      const { properties, ...rest } = schema;
      if (!properties) return [component, schema];
      const described = Object.entries(properties).map(([name, property]) => [
        name,
        Object.assign({}, property, { description: field(component, name) }),
      ]);
      return [component, { ...rest, properties: Object.fromEntries(described) }];
    }),
  );
}
