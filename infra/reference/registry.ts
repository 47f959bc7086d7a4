/** The schemas that the reference names, and each schema as JSON Schema with references to them. */
import * as z from 'zod/mini';
import { components as sharedComponents } from '../../functions/answers.ts';
import type { Components, Described } from '../../functions/http/operation.ts';
import { processes } from './processes.ts';

const ofProcesses: Described[] = Object.values(processes);

/** Every named schema by its name. */
export const components: ReadonlyMap<string, z.ZodMiniType> = named(
  sharedComponents,
  ...ofProcesses.map((each) => each.components),
);

function named(...groups: Components[]): Map<string, z.ZodMiniType> {
  const all = new Map<string, z.ZodMiniType>();
  for (const [name, schema] of groups.flatMap((group) => Object.entries(group))) {
    if (all.has(name)) throw new Error(`Two schemas are named ${name}.`);
    all.set(name, schema);
  }
  return all;
}

const registry = z.registry<{ id: string }>();
for (const [id, schema] of components) registry.add(schema, { id });

const refTo = (id: string): string => `#/components/schemas/${id}`;

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const options = {
  io: 'input',
  unrepresentable: 'any',
  uri: refTo,
  override: ({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }) => {
    // The format says it; the pattern that the library adds is half a page.
    if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
  },
} as const;

/** Every named schema as it stands under components. */
export function namedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, options);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _1, $id: _2, ...schema }]) => [name, schema]),
  );
}

/** A schema where it is used: by its name if it has one. */
export function schemaOf(schema: z.ZodMiniType): JsonSchema {
  const id = registry.get(schema)?.id;
  if (id) return { $ref: refTo(id) };
  const { $schema: _, ...inline } = z.toJSONSchema(schema, { ...options, metadata: z.registry() });
  return inline;
}
