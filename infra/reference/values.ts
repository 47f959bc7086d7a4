/** Lists in a schema say what each of their values means. */
type Schema = Readonly<Record<string, unknown>>;

const isValues = (list: unknown): list is string[] =>
  Array.isArray(list) && list.every((each) => typeof each === 'string');

/** A schema in which every list of values, at any depth, is described value by value. */
export function withValues(schema: unknown, meaning: (value: string) => string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => withValues(each, meaning));
  if (typeof schema !== 'object' || schema === null) return schema;
  const within: Schema = Object.fromEntries(
    Object.entries(schema).map(([name, each]) => [name, withValues(each, meaning)]),
  );
  if (!isValues(within.enum)) return within;
  const lines = within.enum.map((value) => `- \`${value}\`: ${meaning(value)}`);
  return {
    ...within,
    description: [...(within.description ? [within.description, ''] : []), ...lines].join('\n'),
  };
}
