/** `npm run -s client`: writes the types of the client, and which writes take an Idempotency-Key, from the document. */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

interface Document {
  paths: Record<string, Record<string, { parameters?: { $ref?: string }[] }>>;
}

const documentFile = new URL('../docs/openapi.json', import.meta.url);
/** Where what is generated lies. */
export const generatedFile = new URL('src/document.ts', import.meta.url);

const idempotencyKey = '#/components/parameters/IdempotencyKey';

const keyedPaths = ({ paths }: Document): string[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    methods.post?.parameters?.some(({ $ref }) => $ref === idempotencyKey) ? [path] : [],
  );

/**
 * What the document says, as the client is compiled from it.
 * @returns the text of `src/document.ts`
 */
export async function generated(): Promise<string> {
  const document: Document = JSON.parse(readFileSync(documentFile, 'utf8'));
  // The types of openapi-typescript want the whole document; it reads what stands there.
  const types = astToString(await openapiTS(document as never));
  const keyed = keyedPaths(document).map((path) => `    ${JSON.stringify(path)},\n`);
  return `// Generated from docs/openapi.json by \`npm run -s client\`; not to be changed by hand.

/** The writes that take an Idempotency-Key. */
export const keyedPaths: ReadonlySet<string> = new Set([
${keyed.join('')}]);

${types}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generatedFile, await generated());
